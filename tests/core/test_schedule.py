"""From wall times and preferences to instants."""

from datetime import UTC, date, datetime, time

import pytest

from desktop.core.instants import instant
from desktop.core.kinds import InterviewMoment
from desktop.core.moment import Moment
from desktop.core.preferences import EVERY_DAY, MONDAY_TO_FRIDAY, Preferences, parse
from desktop.core.records import Interview
from desktop.core.schedule import (
    HoldRule,
    interview_shown_at,
    next_allowed_time,
    next_day_shown_at,
    reminder_due,
    step_shown_at,
)

BERLIN = "Europe/Berlin"
NEW_YORK = "America/New_York"


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def starting(text: str) -> Interview:
    return Interview(id="one", application_id="app", starts=datetime.fromisoformat(text))


@pytest.mark.parametrize(
    ("wall", "zone", "expected"),
    [
        pytest.param("2026-03-24T09:00", BERLIN, "2026-03-24T08:00", id="winter"),
        pytest.param("2026-03-29T02:00", BERLIN, "2026-03-29T01:00", id="first skipped minute"),
        pytest.param("2026-03-29T02:59:59", BERLIN, "2026-03-29T01:00", id="last skipped second"),
        pytest.param("2026-03-29T03:00", BERLIN, "2026-03-29T01:00", id="after the gap"),
        pytest.param("2026-10-25T02:30", BERLIN, "2026-10-25T00:30", id="first of two"),
        pytest.param("2026-10-25T03:00", BERLIN, "2026-10-25T02:00", id="after both"),
        pytest.param(
            "2026-10-04T02:15", "Australia/Lord_Howe", "2026-10-03T15:30", id="half-hour gap"
        ),
        pytest.param("2011-12-30T09:00", "Pacific/Apia", "2011-12-30T10:00", id="a day skipped"),
        pytest.param("2024-02-29T09:00", "UTC", "2024-02-29T09:00", id="leap day"),
    ],
)
def test_a_wall_time_is_one_instant(wall: str, zone: str, expected: str) -> None:
    assert instant(datetime.fromisoformat(wall), zone) == utc(expected)


WEEK = Preferences(days=MONDAY_TO_FRIDAY)
PAUSED = Preferences(paused_until=date(2026, 3, 30))


@pytest.mark.parametrize(
    ("at", "zone", "prefs", "expected"),
    [
        pytest.param("2026-03-24T12:00", "UTC", Preferences(), "2026-03-24T12:00", id="any time"),
        pytest.param("2026-03-24T22:00", "UTC", Preferences(), "2026-03-25T07:00", id="start"),
        pytest.param("2026-03-24T21:59:59", "UTC", Preferences(), "2026-03-24T21:59:59", id="pre"),
        pytest.param("2026-03-25T06:59:59", "UTC", Preferences(), "2026-03-25T07:00", id="morning"),
        pytest.param("2026-03-25T07:00", "UTC", Preferences(), "2026-03-25T07:00", id="end"),
        pytest.param("2026-03-28T12:00", "UTC", WEEK, "2026-03-30T09:00", id="Saturday"),
        pytest.param("2026-03-27T23:00", "UTC", WEEK, "2026-03-30T09:00", id="Friday night"),
        pytest.param("2026-03-26T12:00", "UTC", PAUSED, "2026-03-30T09:00", id="paused"),
        pytest.param(
            "2026-10-25T01:15",
            BERLIN,
            Preferences(quiet_from=time(22), quiet_to=time(2, 30)),
            "2026-10-25T01:30",
            id="quiet until the second half past two",
        ),
        pytest.param(
            "2026-03-29T00:30",
            BERLIN,
            Preferences(quiet_from=time(22), quiet_to=time(2, 30)),
            "2026-03-29T01:00",
            id="quiet until a time that is skipped",
        ),
        pytest.param(
            "2026-03-28T12:00",
            "UTC",
            Preferences(days=frozenset({4}), reminder_time=time(23)),
            "2026-04-03T07:00",
            id="an hour within the quiet ones comes when they end",
        ),
        pytest.param(
            "2026-03-24T13:00",
            "UTC",
            Preferences(quiet_from=time(12), quiet_to=time(14)),
            "2026-03-24T14:00",
            id="quiet at noon",
        ),
        pytest.param(
            "2026-03-24T03:00",
            "UTC",
            Preferences(quiet_from=time(), quiet_to=time()),
            "2026-03-24T03:00",
            id="never quiet",
        ),
    ],
)
def test_what_is_held_back_comes_as_soon_as_it_may(
    at: str, zone: str, prefs: Preferences, expected: str
) -> None:
    assert next_allowed_time(utc(at), zone, prefs) == utc(expected)


def test_a_step_comes_at_its_hour_where_its_owner_is() -> None:
    due, now = datetime(2026, 3, 25, 9), utc("2026-03-24T12:00")
    assert step_shown_at(due, now, BERLIN, Preferences()) == utc("2026-03-25T08:00")
    assert step_shown_at(due, now, NEW_YORK, Preferences()) == utc("2026-03-25T13:00")


def test_a_step_that_is_overdue_comes_now() -> None:
    now = utc("2026-03-25T12:34:56")
    assert step_shown_at(datetime(2026, 3, 20, 9), now, "UTC", Preferences()) == now


def test_what_was_held_back_keeps_its_time_when_quiet_hours_end_before_it() -> None:
    saturday, monday = datetime(2026, 3, 28, 9), utc("2026-03-30T07:00")
    assert step_shown_at(saturday, monday, "UTC", WEEK) == utc("2026-03-30T09:00")
    assert step_shown_at(saturday, utc("2026-03-30T12:00"), "UTC", WEEK) == utc("2026-03-30T12:00")


def test_in_calm_mode_no_step_comes_before_the_hour() -> None:
    calm = Preferences(calm=True)
    assert next_allowed_time(utc("2026-03-24T08:00"), "UTC", calm) == utc("2026-03-24T09:00")
    assert next_allowed_time(utc("2026-03-24T08:00"), "UTC", calm, HoldRule.HOUR) == utc(
        "2026-03-24T08:00"
    )


def test_what_the_cap_leaves_over_comes_the_next_day_that_is_allowed() -> None:
    assert next_day_shown_at(utc("2026-03-26T15:00"), BERLIN, WEEK) == utc("2026-03-27T08:00")
    assert next_day_shown_at(utc("2026-03-27T15:00"), BERLIN, WEEK) == utc("2026-03-30T07:00")


DAY, HOUR, AFTER = InterviewMoment


@pytest.mark.parametrize(
    ("moment", "now", "prefs", "expected"),
    [
        pytest.param(DAY, "2026-03-20T12:00", Preferences(), "2026-03-25T08:00", id="day"),
        pytest.param(HOUR, "2026-03-20T12:00", Preferences(), "2026-03-26T04:30", id="hour"),
        pytest.param(AFTER, "2026-03-20T12:00", Preferences(), "2026-03-26T07:00", id="after"),
        pytest.param(HOUR, "2026-03-26T05:00", PAUSED, "2026-03-26T05:00", id="in a pause"),
        pytest.param(HOUR, "2026-03-26T05:30", Preferences(), None, id="it has begun"),
        pytest.param(DAY, "2026-03-25T20:00", PAUSED, None, id="paused beyond it"),
        pytest.param(DAY, "2026-03-26T03:00", Preferences(), None, id="quiet beyond it"),
        pytest.param(AFTER, "2026-03-27T01:00", Preferences(), "2026-03-27T06:00", id="morning"),
        pytest.param(AFTER, "2026-04-09T05:30", Preferences(), None, id="two weeks ago"),
    ],
)
def test_an_interview_is_announced_in_time_or_not_at_all(
    moment: InterviewMoment, now: str, prefs: Preferences, expected: str | None
) -> None:
    interview = starting("2026-03-26T05:30")  # 6:30 in Berlin, before quiet hours end
    shown = interview_shown_at(moment, interview, utc(now), BERLIN, prefs)
    assert shown == (None if expected is None else utc(expected))


def test_working_days_do_not_hold_back_the_day_before() -> None:
    interview = starting("2026-03-30T08:00")
    now = utc("2026-03-28T12:00")
    assert interview_shown_at(DAY, interview, now, "UTC", WEEK) == utc("2026-03-29T09:00")
    assert next_allowed_time(now, "UTC", WEEK, HoldRule.HOUR) == now


def test_without_settings_the_usual_holds() -> None:
    assert parse(lambda _: "") == Preferences()


def test_settings_are_read_as_they_are_written() -> None:
    settings = {
        "reminder_time": "10:30",
        "quiet_from": "20:00",
        "quiet_to": "08:15",
        "reminders_working_days": "yes",
        "reminders_per_day": "5",
        "calm": "yes",
        "paused_until": "2026-04-01",
        "reminder_privacy": "yes",
        "interview_reminders": "no",
    }
    assert parse(lambda key: settings[key]) == Preferences(
        reminder_time=time(10, 30),
        quiet_from=time(20),
        quiet_to=time(8, 15),
        days=MONDAY_TO_FRIDAY,
        per_day=5,
        calm=True,
        paused_until=date(2026, 4, 1),
        hide_details=True,
        announce_interviews=False,
    )


@pytest.mark.parametrize("nonsense", ["?", "25:99", "-3", "²", "0x10", "9" * 30, "ja", "\0"])
def test_what_cannot_be_read_leaves_reminders_possible(nonsense: str) -> None:
    prefs = parse(lambda _: nonsense)
    assert prefs.days
    assert prefs.per_day >= 1
    assert prefs.announce_interviews
    assert not prefs.hide_details
    assert (prefs.reminder_time, prefs.quiet_from, prefs.paused_until) == (time(9), time(22), None)


@pytest.mark.parametrize(
    ("text", "days"),
    [("no", EVERY_DAY), ("60123", frozenset({6, 0, 1, 2, 3})), ("89", EVERY_DAY), ("", EVERY_DAY)],
)
def test_somebodys_own_week_is_given_by_its_days(text: str, days: frozenset[int]) -> None:
    assert parse(lambda key: text if key == "reminders_working_days" else "").days == days


def test_quiet_hours_are_turned_off_by_either_end() -> None:
    for key in ("quiet_from", "quiet_to"):
        prefs = parse(lambda asked, off=key: "off" if asked == off else "")  # type: ignore[misc]
        assert not any(prefs.is_quiet(time(hour)) for hour in range(24))


def test_a_pause_without_end_leaves_room_to_count_on() -> None:
    prefs = parse(lambda key: "9999-12-31" if key == "paused_until" else "")
    assert prefs.is_paused(date(2026, 3, 24))
    assert next_allowed_time(utc("2026-03-24T12:00"), NEW_YORK, prefs).year == 9000
    assert not Preferences().is_paused(date(2026, 3, 24))


def test_the_cap_holds_in_calm_mode_alone() -> None:
    assert Preferences().daily_limit is None
    assert Preferences(calm=True, per_day=2).daily_limit == 2


@pytest.mark.parametrize(
    ("begins", "announced"),
    [
        ("2026-11-25T23:00", "2026-11-26T09:00"),
        ("2026-11-25T06:30", "2026-11-25T09:00"),
        ("2026-11-25T18:00", "2026-11-25T18:00"),
    ],
)
def test_a_day_that_begins_in_quiet_hours_is_announced_on_the_next_morning(
    begins: str, announced: str
) -> None:
    """Thursday in Paris begins on Wednesday at 23:00 in London."""
    since = datetime.fromisoformat(begins)
    due = reminder_due(Preferences(), Moment(utc("2026-11-23T10:00"), "UTC"), since.date(), since)
    assert due == datetime.fromisoformat(announced)
