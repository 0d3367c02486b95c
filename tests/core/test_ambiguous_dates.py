"""What can be read in two ways is asked, on Tuesday 24 March 2026."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from desktop.core.typed_dates import (
    Expectation,
    Unreadable,
    UnreadableReason,
    read,
    read_time,
)

TODAY = date(2026, 3, 24)
SHOWN = datetime(2026, 3, 24, 9, 0)
ANY = Expectation(today=TODAY, shown=SHOWN)


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("14", "2026-03-14T09:00", "2026-03-24T14:00"),
        ("9", "2026-03-09T09:00", "2026-03-24T09:00"),
        ("2:30", "2026-03-24T02:30", "2026-03-24T14:30"),
        ("tomorrow 2", "2026-03-25T02:00", "2026-03-25T14:00"),
        ("10.11", "2025-11-10T09:00", "2026-03-24T10:11"),
        ("24 mar 14", "2014-03-24T09:00", "2026-03-24T14:00"),
        ("24 mar 2030", "2026-03-24T20:30", "2030-03-24T09:00"),
        ("midnight", "2026-03-24T00:00", "2026-03-25T00:00"),
        ("tomorrow at midnight", "2026-03-25T00:00", "2026-03-26T00:00"),
        ("12 midnight on 3 april", "2026-04-03T00:00", "2026-04-04T00:00"),
    ],
)
def test_what_can_be_read_in_two_ways_is_asked(text: str, one: str, other: str) -> None:
    both = datetime.fromisoformat(one), datetime.fromisoformat(other)
    assert read(text, ANY) == Unreadable(UnreadableReason.AMBIGUOUS, both)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("last friday at 3", "2026-03-20T15:00"),
        ("yesterday at 4", "2026-03-23T16:00"),
        ("friday 2.30", "2026-03-27T14:30"),
        ("1 may 6:45", "2026-05-01T18:45"),
        ("tomorrow 3:15am", "2026-03-25T03:15"),
        ("tomorrow 03:15", "2026-03-25T03:15"),
        ("tomorrow 7", "2026-03-25T07:00"),
    ],
)
def test_the_hour_of_an_interview_is_in_the_afternoon(text: str, at: str) -> None:
    interview = replace(ANY, afternoon=True, latest=date(2026, 12, 31))
    assert read(text, interview) == datetime.fromisoformat(at)
    assert read_time("3:15", afternoon=True) == time(15, 15)


def test_a_day_or_the_hour_of_an_interview_is_still_asked() -> None:
    both = datetime(2026, 3, 24, 15, 0), datetime(2026, 4, 3, 9, 0)
    asked = Unreadable(UnreadableReason.AMBIGUOUS, both)
    assert read("3", replace(ANY, afternoon=True)) == asked


def test_an_interview_at_night_keeps_its_hour_open() -> None:
    shown = datetime(2026, 3, 24, 4, 0)
    both = datetime(2026, 3, 25, 4, 0), datetime(2026, 3, 25, 16, 0)
    asked = Unreadable(UnreadableReason.AMBIGUOUS, both)
    assert read("tomorrow 4:00", replace(ANY, afternoon=True, shown=shown)) == asked
