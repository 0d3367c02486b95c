"""Two steps to one person are one card on Today, which settles both."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.actions import reminders
from desktop.core.records import ApplicationRecord
from desktop.ops import Ops
from desktop.ui.shell.navigator import Navigator
from desktop.ui.today.card import StepCard
from desktop.ui.today.page import TodayPage
from tests.support.today import open_page, shown
from tests.support.window import TODAY

Add = Callable[..., str]
Read = Callable[[str], ApplicationRecord]
ROLES = ("Data engineer", "R&D analyst")


@pytest.fixture
def page(qtbot: QtBot, ops: Ops, navigator: Navigator) -> TodayPage:
    made = TodayPage(ops, navigator)
    qtbot.addWidget(made)
    made.resize(800, 560)
    return made


@pytest.fixture
def both(add_application: Add) -> list[str]:
    return [add_application("Northwind", role) for role in ROLES]


@pytest.fixture
def card(qtbot: QtBot, page: TodayPage, both: list[str]) -> StepCard:
    open_page(qtbot, page)
    (only,) = page.cards
    return only


def test_one_card_names_both(page: TodayPage, card: StepCard) -> None:
    assert shown(page) == [card]
    assert card.headline.text() == "Thank Dana for both interviews"
    assert card.about.text() == "Northwind · Data engineer and R&D analyst"
    assert card.why.text().endswith("One message is enough: name each role in it.")
    assert page.head.title.text() == "One thing for today"


def test_a_line_names_both(
    qtbot: QtBot, page: TodayPage, add_application: Add, put_row: Add
) -> None:
    put_row("Contoso", due=TODAY - timedelta(days=2))
    for role in ROLES:
        add_application("Northwind", role)
    open_page(qtbot, page)
    assert shown(page)[1].accessibleName() == "Northwind. Thank Dana for both interviews. Today"


def test_done_settles_both_in_one_undo(
    page: TodayPage, card: StepCard, both: list[str], record_of: Read, ops: Ops
) -> None:
    card.done_link.click()
    assert card.done_line.text.text() == "Done: Thank Dana for both interviews"
    assert page.head.title.text() == "Nothing to do today"
    assert [len(record_of(key).contacts) for key in both] == [1, 1]
    card.done_line.undo.click()
    assert [len(record_of(key).contacts) for key in both] == [0, 0]
    assert card.headline.text() == "Thank Dana for both interviews"


def test_later_puts_both_off(page: TodayPage, card: StepCard, ops: Ops) -> None:
    card.later.chosen.emit(TODAY + timedelta(days=1))
    assert ops.queries.things_due(ops.now()) == 0
    ops.undo()
    assert ops.queries.things_due(ops.now()) == 1
    assert len(page.cards) == 1


@pytest.mark.qt_log_ignore("grabbing the (keyboard|mouse)")
@pytest.mark.parametrize(
    ("key", "signal"),
    [
        (Qt.Key.Key_M, "write_letter"),
        (Qt.Key.Key_A, "they_answered"),
        (Qt.Key.Key_W, "start_wizard"),
    ],
)
def test_what_is_about_one_of_them_lets_one_choose(
    *,
    qtbot: QtBot,
    card: StepCard,
    navigator: Navigator,
    both: list[str],
    key: Qt.Key,
    signal: str,
) -> None:
    QTest.keyClick(card, key)
    menu = card.findChildren(QMenu)[-1]
    assert [entry.text() for entry in menu.actions()] == ["Data engineer", "R&&D analyst"]
    with qtbot.waitSignal(getattr(navigator, signal)) as asked:
        menu.actions()[1].trigger()
    assert asked.args == [both[1]]
    menu.close()


def test_after_the_letter_for_one_the_other_is_left(
    page: TodayPage, card: StepCard, both: list[str], ops: Ops
) -> None:
    ops.run("", reminders.done, both[0])
    page.refresh()
    (left,) = [one for one in page.cards if one.isVisible()]
    assert (left.application_ids, left.headline.text()) == ((both[1],), "Thank Dana")
