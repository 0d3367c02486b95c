"""Calling instead of writing, and the reverse, from Today, from the details and from the wizard."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desktop.actions import people
from desktop.core.kinds import AnswerKind, Channel, StepKind
from desktop.ops import Ops
from desktop.ui.forms.answer import AnswerDialog
from desktop.ui.interviews.detail.view import DetailView
from desktop.ui.letter.dialog import LetterDialog
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.shell.navigator import Navigator
from desktop.ui.talk.dialog import TalkDialog
from desktop.ui.today.card import StepCard
from desktop.ui.today.page import TodayPage
from desktop.ui.wizard.dialog import WizardDialog
from tests.support.letter_pages import Read
from tests.support.today import open_steps
from tests.support.window import TODAY

Add = Callable[..., str]
PASSED = date(2026, 3, 20)


@pytest.fixture
def window(qtbot: QtBot, ops: Ops) -> Iterator[MainWindow]:
    made = MainWindow(ops)
    qtbot.addWidget(made)
    made.show()
    QTest.qWaitForWindowActive(made)
    yield made
    for dialog in QApplication.topLevelWidgets():
        if dialog is not made:
            dialog.close()
    made.close()


def front() -> QDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    return dialog


def cards(qtbot: QtBot, page: TodayPage) -> list[StepCard]:
    """The cards of the page, complete with the ways that follow after the first paint."""
    with qtbot.waitExposed(page):
        page.show()
    open_steps(page)
    qtbot.waitUntil(lambda: any(card.other_way.isVisible() for card in page.cards))
    return page.cards


@pytest.fixture
def page(qtbot: QtBot, ops: Ops, navigator: Navigator) -> TodayPage:
    made = TodayPage(ops, navigator)
    qtbot.addWidget(made)
    made.resize(800, 560)
    return made


@pytest.mark.parametrize(
    ("more", "labels"),
    [
        ({"promise": PASSED}, ("Write it", "Call instead")),
        ({"internal": True}, ("Prepare", "Write instead")),
    ],
)
def test_a_card_offers_both_ways(
    qtbot: QtBot, page: TodayPage, add_known: Add, more: dict[str, object], labels: tuple[str, str]
) -> None:
    add_known(**more)
    (card,) = cards(qtbot, page)
    assert (card.write_button.text(), card.other_way.text()) == labels
    assert "(I)" in card.other_way.toolTip()


def test_where_a_call_was_invited_the_card_calls_first(
    qtbot: QtBot, page: TodayPage, navigator: Navigator, add_call: Add
) -> None:
    wanted: list[str] = []
    navigator.write_letter.connect(lambda key: wanted.append(f"first {key}"))
    navigator.take_other_way.connect(lambda key: wanted.append(f"other {key}"))
    key = add_call()
    (card,) = cards(qtbot, page)
    assert card.headline.text() == "Call Dana"
    assert (card.write_button.text(), card.other_way.text()) == ("Call", "Write instead")
    card.write_button.click()
    card.other_way.click()
    QTest.keyClick(card, Qt.Key.Key_I)
    QTest.keyClick(card, Qt.Key.Key_M)
    assert wanted == [f"first {key}", f"other {key}", f"other {key}", f"first {key}"]


def test_no_other_way_is_offered_where_the_advice_has_none(
    qtbot: QtBot, page: TodayPage, navigator: Navigator, add_known: Add, put_row: Add
) -> None:
    wanted: list[str] = []
    navigator.take_other_way.connect(wanted.append)
    add_known(promise=PASSED)
    silent = add_known("Second", promise=PASSED, no_calls=True)
    bare = put_row(due=TODAY, action=StepKind.CALL, channel=Channel.PHONE)
    early = add_known(promise=TODAY + timedelta(days=3))
    found = {card.application_id: card for card in cards(qtbot, page)}
    for key in (silent, bare, early):
        assert not found[key].other_way.isVisible()
        QTest.keyClick(found[key], Qt.Key.Key_I)
    assert wanted == []


def test_after_the_call_the_card_offers_neither_way(
    qtbot: QtBot, page: TodayPage, ops: Ops, add_known: Add
) -> None:
    key = add_known(promise=PASSED)
    (card,) = cards(qtbot, page)
    dialog = TalkDialog(ops, key)
    qtbot.addWidget(dialog)
    dialog.message.click()
    assert [card.write_button.isVisible(), card.other_way.isVisible()] == [False, False]
    ops.undo()
    assert [card.write_button.isVisible(), card.other_way.isVisible()] == [True, True]


def test_a_number_that_is_entered_brings_the_call(
    qtbot: QtBot, page: TodayPage, ops: Ops, add_known: Add, record_of: Read
) -> None:
    silent = add_known(promise=PASSED, phone="")
    add_known("Second", promise=PASSED)
    found = {card.application_id: card for card in cards(qtbot, page)}
    assert not found[silent].other_way.isVisible()
    (dana,) = record_of(silent).people
    assert ops.run("", people.update, replace(dana, phone="555 0100"))
    assert found[silent].other_way.isVisible()


def test_the_details_offer_both_ways(
    qtbot: QtBot, ops: Ops, navigator: Navigator, add_known: Add, add_call: Add
) -> None:
    wanted: list[str] = []
    navigator.take_other_way.connect(wanted.append)
    view = DetailView(ops, navigator)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    view.step.other_way.click()
    written, called = add_known(promise=PASSED), add_call()
    view.show_application(written)
    assert (view.step.write_button.text(), view.step.other_way.text()) == (
        "Write it",
        "Call instead",
    )
    view.step.other_way.click()
    view.show_application(called)
    assert (view.step.write_button.text(), view.step.other_way.text()) == ("Call", "Write instead")
    view.show_application(add_known(no_calls=True, promise=PASSED))
    assert not view.step.other_way.isVisible()
    assert wanted == [written]


def test_the_window_opens_either_way(window: MainWindow, add_known: Add, add_call: Add) -> None:
    called, written = add_call(), add_known(promise=PASSED)
    go = window.navigator
    for request, key, kind in (
        (go.write_letter, called, TalkDialog),
        (go.take_other_way, called, LetterDialog),
        (go.write_letter, written, LetterDialog),
        (go.take_other_way, written, TalkDialog),
    ):
        request.emit(key)
        assert isinstance(front(), kind)
        front().close()


@pytest.mark.parametrize("gone", [True, False])
def test_nothing_opens_where_there_is_no_other_way(
    window: MainWindow, add_known: Add, gone: bool
) -> None:
    window.dialogs.take_other_way("gone" if gone else add_known(no_calls=True))
    assert QApplication.activeModalWidget() is None


def test_having_reached_them_leads_to_what_they_said(
    window: MainWindow, add_call: Add, record_of: Read
) -> None:
    key = add_call()
    window.navigator.write_letter.emit(key)
    notes = front()
    assert isinstance(notes, TalkDialog)
    notes.talked.click()
    answer = front()
    assert isinstance(answer, AnswerDialog)
    answer.kind.set_value(AnswerKind.OTHER)
    answer.text.setPlainText("Not before Friday.")
    answer.accept()
    call, said = record_of(key).contacts
    assert (said.answers_id, said.channel) == (call.id, Channel.PHONE)
    window.ops.undo()
    assert record_of(key).contacts == (call,)
    window.ops.undo()
    assert record_of(key).contacts == ()


def test_the_wizard_names_both_ways_and_opens_the_notes(window: MainWindow, add_call: Add) -> None:
    window.navigator.start_wizard.emit(add_call())
    wizard = front()
    assert isinstance(wizard, WizardDialog)
    while not wizard.session.finished:
        wizard.foot.next.click()
    lines = wizard.page.step.lines()  # type: ignore[union-attr]
    assert "A letter instead of the call is fine, too." in lines
    assert wizard.foot.write.text().replace("&", "") == "Open the notes"
    wizard.foot.write.click()
    assert isinstance(front(), TalkDialog)
