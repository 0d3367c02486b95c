"""The card of an offer and of the job, and the others that wait beside it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import applications, interviews, people
from desktop.actions.forms import change_state
from desktop.core.errors import UserError
from desktop.core.ids import new_id
from desktop.core.kinds import InterviewKind, State
from desktop.core.records import ApplicationRecord, Interview
from desktop.ops import Ops
from desktop.ui.forms.state import StateDialog
from desktop.ui.interviews.detail import DetailView
from desktop.ui.interviews.detail.offer_line import StopRow
from desktop.ui.shell.navigator import Navigator
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.text import Text
from tests.support.window import Clock

Add = Callable[..., str]
Read = Callable[[str], ApplicationRecord]
Offer = Callable[..., str]
TODAY = date(2026, 3, 24)
FRIDAY = date(2026, 3, 27)


@pytest.fixture
def offer(ops: Ops, add_application: Add, record: Read) -> Offer:
    """Adds an application with an offer in hand."""

    def make(answer_by: date | None = FRIDAY, company: str = "Bramblewood") -> str:
        key = add_application(company, days_ago=9)
        assert ops.run(
            "Offer", change_state, record(key).application, State.OFFER, TODAY, answer_by=answer_by
        )
        return key

    return make


def show(view: DetailView, key: str) -> DetailView:
    view.show_application(key)
    view.refresh()
    return view


def read(widget: QWidget) -> list[str]:
    """The texts of `widget`, and in a line of time its buttons, from top to bottom."""
    QApplication.processEvents()  # shows what was just added
    kinds = (Text, LinkButton) if isinstance(widget, StopRow) else (Text,)
    found = [one for one in widget.findChildren(QWidget) if isinstance(one, kinds)]
    return [words_of(one) for one in found if one.isVisible()]


def words_of(widget: QWidget) -> str:
    assert isinstance(widget, Text | LinkButton)
    return widget.text().replace("\u200b", "")


def line(view: DetailView) -> list[str]:
    """The texts of the line of time."""
    return [" | ".join(read(row)) for row in view.others.rows]


def button(buttons: list[LinkButton], words: str) -> LinkButton:
    return next(one for one in buttons if one.text() == words)


def test_an_offer_says_until_when_and_that_it_is_in_writing(view: DetailView, offer: Offer) -> None:
    show(view, offer())
    assert view.offer.isVisible()
    assert read(view.offer) == [
        "An offer. Congratulations!",
        "They want your answer by Fri 27 March, in 3 days.",
        "You have it in writing since Tue 24 March.",
    ]
    assert [one.text() for one in view.offer.buttons] == [
        "I accepted…", "I declined…", "Change the dates…",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("answer_by", "words"),
    [
        (None, "They named no day for your answer."),
        (TODAY, "They want your answer by Tue 24 March, today."),
        (date(2026, 3, 23), "They wanted your answer by Mon 23 March, yesterday."),
    ],
)
def test_the_day_for_the_answer_is_told_with_its_distance(
    view: DetailView, offer: Offer, answer_by: date | None, words: str
) -> None:
    assert words in read(show(view, offer(answer_by)).offer)


def test_an_offer_that_may_not_be_in_writing_warns(
    view: DetailView, ops: Ops, add_application: Add
) -> None:
    key = add_application()
    assert ops.run("Offer", applications.set_state, key, State.OFFER, TODAY)
    assert read(show(view, key).offer)[-1] == (
        "Do not give notice before you have it in writing, and go on with your other applications."
    )


def test_an_announced_offer_says_when_and_warns(
    view: DetailView, ops: Ops, add_application: Add, record: Read
) -> None:
    key = add_application()
    assert ops.run(
        "Offer", change_state, record(key).application, State.OFFER, TODAY, in_writing=False
    )
    show(view, key)
    assert read(view.offer)[:2] == [
        "An offer is coming. Congratulations!", "They told you on Tue 24 March.",
    ]  # fmt: skip
    assert read(view.offer)[2].startswith("Do not give notice")
    assert not view.others.isVisible()
    button(view.offer.buttons, "It is in writing now…").click()
    dialog = view.findChild(StateDialog)
    assert isinstance(dialog, StateDialog)
    dialog.accept()
    assert record(key).application.state is State.OFFER
    assert read(view.offer)[0] == "An offer. Congratulations!"


def test_without_an_offer_there_is_no_card(
    view: DetailView, offer: Offer, add_application: Add
) -> None:
    waiting = add_application("Contoso")
    show(view, offer())
    assert view.offer.isVisible()
    show(view, waiting)
    assert not view.offer.isVisible()
    assert not view.others.isVisible()


@pytest.mark.parametrize(
    ("words", "state"), [("I accepted…", State.HIRED), ("I declined…", State.WITHDRAWN)]
)
def test_the_decision_is_entered_from_the_card(
    view: DetailView, offer: Offer, record: Read, words: str, state: State
) -> None:
    key = offer()
    show(view, key)
    button(view.offer.buttons, words).click()
    dialog = view.findChild(StateDialog)
    assert isinstance(dialog, StateDialog)
    dialog.accept()
    assert record(key).application.state is state


def test_the_others_stand_on_one_line_of_time_with_the_answer(
    view: DetailView, ops: Ops, offer: Offer, add_application: Add, navigator: Navigator
) -> None:
    add_application("Promising", "Editor", promise=date(2026, 3, 26))
    ahead = add_application("Inviting", "Editor", days_ago=5)
    second = Interview(
        id=new_id(), application_id=ahead, starts=datetime(2026, 4, 2, 10), zone="UTC",
        round=InterviewKind.SECOND,
    )  # fmt: skip
    assert ops.run("Add", interviews.add, second, [])
    add_application("Silent", "Editor", days_ago=20)
    quiet = add_application("Over", "Editor", no_contact=True)
    withdrawn = add_application("Withdrawn", "Editor")
    assert ops.run("End", applications.set_state, withdrawn, State.WITHDRAWN, TODAY)
    opened: list[str] = []
    navigator.open_application.connect(opened.append)
    show(view, offer())
    assert view.others.heading.text() == "The others that wait"
    assert line(view) == [
        "Today · Tue 24 March: ask Dana how it stands | Silent · Editor | Tell them…",
        "In 2 days · Thu 26 March: they promised an answer | Promising · Editor | Tell them…",
        "In 3 days · Fri 27 March: your answer | Bramblewood",
        "In 9 days · Thu 2 April: interview | Inviting · Editor | Tell them…",
        "No step planned | Over · Editor",
    ]
    view.others.rows[4].buttons[0].click()
    assert opened == [quiet]


def test_the_line_is_painted_with_the_answer_filled(
    qtbot: QtBot, view: DetailView, offer: Offer, add_application: Add
) -> None:
    add_application("Silent", days_ago=20)
    show(view, offer())
    qtbot.waitUntil(view.others.rows[-1].isVisible)
    other, own = (row.grab().toImage() for row in view.others.rows)
    x = 6 * own.devicePixelRatio()
    y = view.others.rows[0].fontMetrics().height() / 2 * own.devicePixelRatio()
    assert own.pixelColor(int(x), int(y)) != other.pixelColor(int(x), int(y))
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert not view.others.rows[0].grab().isNull()


def test_telling_another_employer_makes_it_their_next_step_and_opens_the_letter(
    view: DetailView, ops: Ops, offer: Offer, add_application: Add, *, navigator: Navigator
) -> None:
    other = add_application("Silent", days_ago=20)
    letters: list[str] = []
    navigator.write_letter.connect(letters.append)
    show(view, offer())
    tell = button(view.others.rows[0].buttons, "Tell them…")
    assert tell.accessibleName() == "Tell Silent · Data engineer of the offer"
    tell.click()
    told = ops.queries.application(other)
    assert told is not None
    assert told.other_offer_deadline == FRIDAY
    assert letters == [other]
    assert line(view)[0].endswith(
        "tell Dana about your other offer | Silent · Data engineer | Write it"
    )
    button(view.others.rows[0].buttons, "Write it").click()
    assert letters == [other, other]
    ops.undo()
    assert line(view)[0].endswith("Tell them…")


def test_who_knows_of_an_offer_is_not_told_again(
    view: DetailView, offer: Offer, add_application: Add
) -> None:
    add_application("Knowing", days_ago=20, other_offer_deadline=date(2026, 3, 20))
    show(view, offer())
    assert line(view)[0].endswith("Knowing · Data engineer")


@pytest.mark.parametrize("answer_by", [None, date(2026, 3, 20)])
def test_without_a_day_to_come_nobody_can_be_told(
    view: DetailView, offer: Offer, add_application: Add, answer_by: date | None
) -> None:
    add_application("Silent", days_ago=20)
    show(view, offer(answer_by))
    assert [read(row)[-1] for row in view.others.rows] == ["Silent · Data engineer"]
    hinted = read(view.others)[1].startswith("Enter the day for your answer")
    assert hinted is (answer_by is None)


def test_telling_fails_quietly_when_the_other_is_gone(
    view: DetailView, ops: Ops, offer: Offer, add_application: Add, navigator: Navigator
) -> None:
    other = add_application("Silent", days_ago=20)
    letters: list[str] = []
    navigator.write_letter.connect(letters.append)
    show(view, offer())
    row = view.others.rows[0]
    assert ops.run("Delete", applications.delete, other)
    row.told.emit(other)
    assert letters == []


def test_no_letter_is_opened_for_what_could_not_be_saved(
    view: DetailView, offer: Offer, add_application: Add, navigator: Navigator,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    def refuse(*_args: object) -> None:
        raise UserError("The disk is full.")

    add_application("Silent", days_ago=20)
    letters: list[str] = []
    navigator.write_letter.connect(letters.append)
    show(view, offer())
    monkeypatch.setattr(applications, "update", refuse)
    button(view.others.rows[0].buttons, "Tell them…").click()
    assert letters == []


def test_only_the_first_others_are_shown(
    view: DetailView, offer: Offer, add_application: Add
) -> None:
    for number in range(8):
        add_application(f"Company {number}", days_ago=20)
    show(view, offer())
    assert len(view.others.rows) == 7
    assert read(view.others)[-1] == "2 more wait."


def test_an_application_without_a_step_has_no_day(
    view: DetailView, offer: Offer, put_row: Callable[..., str]
) -> None:
    put_row("Idle", "Editor")
    show(view, offer())
    assert line(view)[-1] == "No step planned | Idle · Editor | Tell them…"


def test_the_job_is_a_joy_and_names_who_helped(
    view: DetailView, ops: Ops, offer: Offer, record: Read, add_application: Add
) -> None:
    add_application("Silent", days_ago=20)
    key = offer()
    (helper,) = record(key).people
    mail = replace(helper, email="dana@bramblewood.example")
    assert ops.run("Edit", people.update, mail)
    assert ops.run("Hired", change_state, record(key).application, State.HIRED, TODAY)
    show(view, key)
    assert read(view.offer) == [
        "You got the job. Congratulations!",
        "Enjoy it. These people helped, and a word of thanks is remembered.",
        "Dana Reyes",
    ]
    assert [one.accessibleName() for one in view.offer.buttons] == [
        "Write to dana@bramblewood.example"
    ]
    assert not view.step.isVisible()
    assert view.others.heading.text() == "Tell the others that you have decided"
    assert [read(row)[1] for row in view.others.rows] == ["Silent · Data engineer"]
    view.focus_content()
    assert view.focusWidget() is view.offer.buttons[0]


def test_who_wants_no_contact_is_not_thanked(
    view: DetailView, ops: Ops, add_application: Add, record: Read
) -> None:
    key = add_application()
    (helper,) = record(key).people
    assert ops.run("Edit", people.update, replace(helper, no_contact=True))
    assert ops.run("Hired", change_state, record(key).application, State.HIRED, TODAY)
    show(view, key)
    assert read(view.offer) == ["You got the job. Congratulations!", "Enjoy it."]
    view.focus_content()


def test_long_after_the_job_the_others_are_other_matters(
    view: DetailView, ops: Ops, add_application: Add, clock: Clock
) -> None:
    key = add_application()
    assert ops.run("Hired", applications.set_state, key, State.HIRED, TODAY)
    clock.pass_days(31)
    add_application("New", days_ago=3)
    show(view, key)
    assert view.offer.isVisible()
    assert not view.others.isVisible()


def test_a_change_keeps_the_keyboard_in_the_card(
    view: DetailView, ops: Ops, offer: Offer, record: Read, qtbot: QtBot
) -> None:
    key = offer()
    show(view, key).activateWindow()
    view.offer.buttons[2].setFocus()
    qtbot.waitUntil(view.offer.buttons[2].hasFocus)
    later = replace(record(key).application, offer_answer_by=FRIDAY + timedelta(days=3))
    assert ops.run("Edit", applications.update, later)
    qtbot.waitUntil(view.offer.buttons[0].hasFocus)


def test_a_change_keeps_the_keyboard_in_the_line(
    view: DetailView, offer: Offer, add_application: Add, qtbot: QtBot
) -> None:
    add_application("Silent", days_ago=20)
    show(view, offer()).activateWindow()
    view.others.rows[0].buttons[1].setFocus()
    QTest.keyClick(view.others.rows[0].buttons[1], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is view.others.rows[0].buttons[0])


def test_tab_goes_through_the_cards_from_top_to_bottom(
    view: DetailView, offer: Offer, add_application: Add, qtbot: QtBot
) -> None:
    add_application("Silent", days_ago=20)
    show(view, offer()).activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    first = view.offer.buttons[0]
    first.setFocus()
    visited: list[QWidget] = [first]
    while visited[-1] is not view.timeline.add_button:
        QTest.keyClick(visited[-1], Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused not in visited
        visited.append(focused)
    assert visited[:3] == view.offer.buttons
    assert view.step.isAncestorOf(visited[3])
    assert visited[-1 - len(view.others.buttons) : -1] == view.others.buttons
