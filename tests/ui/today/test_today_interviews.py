"""Interviews of today and tomorrow on Today, and how the past ones went."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import applications, interviews, notes, settings
from desktop.core.ids import new_id
from desktop.core.kinds import Format, InterviewKind, InterviewStatus, State
from desktop.core.moment import Moment
from desktop.core.records import AskedQuestion, Interview, Problem
from desktop.ops import Ops
from desktop.ui.shell.navigator import Navigator
from desktop.ui.today.interview_card import InterviewCard
from desktop.ui.today.page import TodayPage
from tests.support.tray import FakeClock, add_interview, knowledge, ops, time

if TYPE_CHECKING:
    from desktop.core.changes import Changes

__all__ = ["knowledge", "ops", "time"]


@pytest.fixture
def navigator(qtbot: QtBot) -> Navigator:
    return Navigator()


@pytest.fixture
def page(ops: Ops, navigator: Navigator, qtbot: QtBot) -> TodayPage:
    made = TodayPage(ops, navigator)
    qtbot.addWidget(made)
    return made


def add_further(ops: Ops, key: str, starts: str, **more: Any) -> Interview:
    interview = Interview(
        id=new_id(),
        application_id=key,
        starts=datetime.fromisoformat(starts),
        zone=ops.now().zone,
        **more,
    )
    record = ops.queries.record(key)
    assert record is not None
    ops.run("Add interview", interviews.add, interview, [person.id for person in record.people])
    return interview


def titles(page: TodayPage) -> list[str]:
    page.refresh()
    return [card.headline.text() for card in page.interviews.cards]


def card(page: TodayPage) -> InterviewCard:
    page.refresh()
    (found,) = page.interviews.cards
    return found


def shown(widget: QWidget) -> bool:
    return not widget.isHidden()


def test_what_is_today_or_tomorrow_is_said_in_its_order(
    ops: Ops, time: FakeClock, page: TodayPage
) -> None:
    add_further(ops, add_interview(ops, "Northwind & Sons"), "2026-03-25T10:00")
    late = add_interview(ops, "Contoso")
    add_further(ops, late, "2026-03-24T15:30", round=InterviewKind.SECOND)
    add_further(ops, add_interview(ops, "Initech"), "2026-03-26T10:00")
    assert titles(page) == [
        "Second interview today 15:30 · Contoso",
        "Interview tomorrow 10:00 · Northwind & Sons",
    ]


def test_until_its_end_there_is_something_to_prepare(
    ops: Ops, time: FakeClock, page: TodayPage
) -> None:
    add_further(ops, add_interview(ops, "Contoso"), "2026-03-24T11:00", minutes=90)
    assert titles(page) == ["Interview today 11:00 · Contoso"]
    time.advance(hours=1)
    assert titles(page) == ["Interview since 11:00 · Contoso"]
    time.advance(minutes=89)
    assert titles(page) == ["Interview since 11:00 · Contoso"]
    time.advance(minutes=1)
    assert titles(page) == ["How did it go at Contoso?"]


@pytest.mark.parametrize(
    ("hours", "more", "asked"),
    [
        (1, {}, True),
        (2, {"promise_words": "By Friday"}, False),
        (71, {}, True),
        (72, {}, False),
        (1, {"round": InterviewKind.TEST_TASK}, False),
        (1, {"status": InterviewStatus.MISSED_BY_THEM}, False),
    ],
)
def test_a_past_interview_is_asked_about_for_three_days(
    hours: int, more: dict[str, Any], *, asked: bool, ops: Ops, time: FakeClock, page: TodayPage
) -> None:
    key = add_interview(ops, "Contoso")
    add_further(ops, key, "2026-03-24T11:00", **more)
    time.advance(hours=2 + hours)
    assert titles(page) == (["How did it go at Contoso?"] if asked else [])


def test_notes_after_an_interview_answer_how_it_went(
    ops: Ops, time: FakeClock, page: TodayPage
) -> None:
    interview = add_further(ops, add_interview(ops, "Contoso"), "2026-03-24T11:00")
    time.advance(hours=3)
    assert len(titles(page)) == 1
    ops.run("Edit", interviews.update, replace(interview, notes="Friendly"), [])
    assert titles(page) == []
    ops.undo()
    assert titles(page) == ["How did it go at Contoso?"]


def test_the_card_says_with_whom_and_what_there_is_to_read(
    ops: Ops, time: FakeClock, page: TodayPage
) -> None:
    key = add_interview(ops, "Contoso")
    add_further(ops, key, "2026-03-24T15:30", format=Format.VIDEO)
    found = card(page)
    assert found.about.text() == "Data engineer · Video call · with Dana"
    assert not shown(found.why)
    problem = Problem(id=new_id(), application_id=key, problem="Slow")
    question = AskedQuestion(id=new_id(), application_id=key, question="Why us?")
    ops.run("", notes.add_problem, problem)
    assert card(page).why.text() == "To read again: a problem they raised."
    ops.run("", notes.add_question, question)
    expected = "To read again: a problem they raised and a question they asked."
    assert card(page).why.text() == expected
    ops.run("", notes.add_problem, replace(problem, id=new_id()))
    ops.run("", notes.add_question, replace(question, id=new_id()))
    expected = "To read again: 2 problems they raised and 2 questions they asked."
    assert card(page).why.text() == expected
    assert found.accessibleName() == f"{found.headline.text()}. {found.about.text()}"
    assert found.accessibleDescription() == expected


def test_a_card_without_people_names_nobody(ops: Ops, time: FakeClock, page: TodayPage) -> None:
    interview = add_further(ops, add_interview(ops, "Contoso"), "2026-03-24T15:30")
    ops.run("Edit", interviews.update, interview, [])
    assert card(page).about.text() == "Data engineer"


def test_afterwards_the_card_says_which_interview_it_was(
    ops: Ops, time: FakeClock, page: TodayPage
) -> None:
    add_further(ops, add_interview(ops, "Contoso"), "2026-03-24T11:00")
    time.advance(hours=30)
    assert card(page).about.text() == "Data engineer · Interview, yesterday 11:00 · with Dana"


def test_its_button_prepares_and_later_asks_how_it_went(
    ops: Ops, time: FakeClock, page: TodayPage, navigator: Navigator, qtbot: QtBot
) -> None:
    interview = add_further(ops, add_interview(ops, "Contoso"), "2026-03-24T11:00")
    assert card(page).main_button.text() == "Prepare"
    with qtbot.waitSignal(navigator.prepare) as prepared:
        card(page).main_button.click()
    assert prepared.args == [interview.id]
    time.advance(hours=3)
    assert card(page).main_button.text() == "Note how it went"
    with qtbot.waitSignal(navigator.debrief) as asked:
        card(page).main_button.click()
    assert asked.args == [interview.id]


def test_the_card_is_used_with_the_keyboard(
    ops: Ops, time: FakeClock, page: TodayPage, navigator: Navigator, qtbot: QtBot
) -> None:
    key = add_interview(ops, "Contoso")
    interview = add_further(ops, key, "2026-03-24T15:30")
    page.show()
    found = card(page)
    page.focus_content()
    assert page.window().focusWidget() is found
    with qtbot.waitSignal(navigator.prepare) as prepared:
        QTest.keyClick(found, Qt.Key.Key_P)
    assert prepared.args == [interview.id]
    with qtbot.waitSignal(navigator.open_application) as opened:
        QTest.keyClick(found, Qt.Key.Key_Return)
    assert opened.args == [key]
    with qtbot.assertNotEmitted(navigator.prepare):
        QTest.keyClick(found, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
        QTest.keyClick(found, Qt.Key.Key_X)
    QTest.keyClick(found, Qt.Key.Key_Down)
    assert page.window().focusWidget() is page.cards[0]
    QTest.keyClick(page.cards[0], Qt.Key.Key_Up)
    assert page.window().focusWidget() is found
    QTest.keyClick(found, Qt.Key.Key_Up)
    assert page.window().focusWidget() is found


def test_tab_reaches_the_interviews_before_the_cards_below(
    ops: Ops, time: FakeClock, page: TodayPage
) -> None:
    for company in ("Contoso", "Initech"):
        add_further(ops, add_interview(ops, company), "2026-03-24T15:30")
    page.show()
    page.refresh()
    first, second = page.interviews.cards
    order = [first, first.main_button, first.status_link, second]
    order += [second.main_button, second.status_link, page.cards[0]]
    first.setFocus()
    visited = []
    for _ in order:
        here = page.window().focusWidget()
        visited.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    assert visited == order


def choices(found: InterviewCard) -> list[str]:
    return [action.text() for action in found.status_menu.actions() if action.isVisible()]


def test_one_that_does_not_take_place_is_told_with_two_clicks(
    ops: Ops, time: FakeClock, page: TodayPage
) -> None:
    interview = add_further(ops, add_interview(ops, "Contoso"), "2026-03-24T11:00")
    found = card(page)
    assert choices(found) == ["They cancelled", "Postponed, no new date yet", "I cancelled"]
    time.advance(hours=3)
    found = card(page)
    assert choices(found)[0] == "They did not turn up"
    offered: list[str] = []
    ops.undo_offered.connect(offered.append)
    found.status_menu.actions()[0].trigger()
    kept = ops.queries.interview(interview.id)
    assert kept is not None
    assert kept.status is InterviewStatus.MISSED_BY_THEM
    assert offered == ["Interview: they did not turn up"]
    assert titles(page) == []
    ops.undo()
    assert len(titles(page)) == 1


def test_after_a_card_has_gone_the_keyboard_is_on_the_first_one(
    ops: Ops, time: FakeClock, page: TodayPage
) -> None:
    for company in ("Contoso", "Initech", "Fabrikam"):
        interview = add_further(ops, add_interview(ops, company), "2026-03-24T11:00")
        ops.run("", interviews.delete, interview.id)
    add_further(ops, add_interview(ops, "Northwind"), "2026-03-24T11:00")
    ops.changed.connect(page.refresh)
    page.show()
    card(page).status_link.setFocus()
    page.refresh()
    assert page.window().focusWidget() is card(page).status_link
    card(page).status_menu.actions()[1].trigger()
    assert page.interviews.cards == []
    assert page.window().focusWidget() is page.cards[0]


def test_a_test_task_is_handed_in_from_its_card(ops: Ops, time: FakeClock, page: TodayPage) -> None:
    key = add_interview(ops, "Contoso")
    task = add_further(ops, key, "2026-03-25T18:00", round=InterviewKind.TEST_TASK)
    found = card(page)
    assert found.headline.text() == "Test task tomorrow 18:00 · Contoso"
    assert shown(found.hand_in_link)
    found.hand_in_link.click()
    kept = ops.queries.interview(task.id)
    assert kept is not None
    assert kept.starts == datetime(2026, 3, 24, 10)
    time.advance(minutes=1)
    assert titles(page) == []


def test_in_calm_mode_rejections_are_hidden(ops: Ops, time: FakeClock, qtbot: QtBot) -> None:
    key = add_interview(ops, "Contoso")
    ops.run("Reject", applications.set_state, key, State.REJECTED, ops.now().today)
    page = TodayPage(ops, Navigator())
    qtbot.addWidget(page)
    page.refresh()
    assert [card.application_id for card in page.cards if card.isVisibleTo(page)] == [key]
    heard: list[Changes] = []
    ops.changed.connect(heard.append)
    ops.run("", settings.put, "calm", "yes")
    assert page.concerns(heard[0])
    page.refresh()
    assert [card.application_id for card in page.cards if card.isVisibleTo(page)] == []


def test_the_day_is_that_of_the_person(ops: Ops, time: FakeClock, page: TodayPage) -> None:
    add_further(ops, add_interview(ops, "Contoso"), "2026-03-26T00:30")
    assert titles(page) == []
    time.zone = "America/New_York"
    assert Moment(datetime(2026, 3, 25, 23, 30, tzinfo=UTC), time.zone).today.day == 25
    assert titles(page) == ["Interview tomorrow 19:30 · Contoso"]
