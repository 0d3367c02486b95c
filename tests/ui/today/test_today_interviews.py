"""Interviews of today and tomorrow on Today."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from desktop.actions import applications, interviews, settings
from desktop.core.ids import new_id
from desktop.core.kinds import State
from desktop.core.moment import Moment
from desktop.core.records import Interview
from desktop.ops import Ops
from desktop.ui.shell.navigator import Navigator
from desktop.ui.today.page import TodayPage
from tests.support.tray import FakeClock, add_interview
from tests.support.tray_fixtures import knowledge, ops, time

if TYPE_CHECKING:
    from desktop.core.changes import Changes

__all__ = ["knowledge", "ops", "time"]


def add_further(ops: Ops, key: str, starts: str, **more: str) -> Interview:
    interview = Interview(
        id=new_id(),
        application_id=key,
        starts=datetime.fromisoformat(starts),
        zone=ops.now().zone,
        promise_words=more.get("promise", ""),
    )
    ops.run("Add interview", interviews.add, interview, [])
    return interview


def texts(ops: Ops, qtbot: QtBot) -> list[str]:
    page = TodayPage(ops, Navigator())
    qtbot.addWidget(page)
    page.refresh()
    return [line.text() for line in page.interviews.lines]


def test_what_is_today_or_tomorrow_is_said_in_its_order(
    ops: Ops, time: FakeClock, qtbot: QtBot
) -> None:
    add_further(ops, add_interview(ops, "Northwind & Sons"), "2026-03-25T10:00")
    add_further(ops, add_interview(ops, "Contoso"), "2026-03-24T15:30")
    add_further(ops, add_interview(ops, "Initech"), "2026-03-26T10:00")
    assert texts(ops, qtbot) == [
        "Interview today at 15:30: Contoso",
        "Interview tomorrow at 10:00: Northwind && Sons",
    ]


@pytest.mark.parametrize(
    ("hours", "promise", "shown"),
    [(1, "", True), (0, "", False), (2, "By Friday", False), (60, "", False)],
)
def test_a_past_interview_is_asked_about_soon_after_its_end(
    hours: int, promise: str, *, shown: bool, ops: Ops, time: FakeClock, qtbot: QtBot
) -> None:
    key = add_interview(ops, "Contoso")
    add_further(ops, key, "2026-03-24T11:00", promise=promise)
    time.advance(hours=1 + hours)
    assert texts(ops, qtbot) == (["How did it go at Contoso?"] if shown else [])


def test_a_click_on_a_line_opens_the_application_or_later_the_debrief(
    ops: Ops, time: FakeClock, qtbot: QtBot
) -> None:
    key = add_interview(ops, "Contoso")
    interview = add_further(ops, key, "2026-03-24T11:00")
    navigator = Navigator()
    page = TodayPage(ops, navigator)
    qtbot.addWidget(page)
    page.refresh()
    with qtbot.waitSignal(navigator.open_application) as opened:
        page.interviews.lines[0].click()
    assert opened.args == [key]
    time.advance(hours=3)
    page.refresh()
    with qtbot.waitSignal(navigator.debrief) as emitted:
        page.interviews.lines[0].click()
    assert emitted.args == [interview.id]


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


def test_the_day_is_that_of_the_person(ops: Ops, time: FakeClock, qtbot: QtBot) -> None:
    add_further(ops, add_interview(ops, "Contoso"), "2026-03-26T00:30")
    assert texts(ops, qtbot) == []
    time.zone = "America/New_York"
    assert Moment(datetime(2026, 3, 25, 23, 30, tzinfo=UTC), time.zone).today.day == 25
    assert texts(ops, qtbot) == ["Interview tomorrow at 19:30: Contoso"]
