"""Good hours for a call: on the employer's clock, and on the person's own."""

from datetime import UTC, datetime, time

import pytest

from desktop.advice.calendars import calendar_for
from desktop.advice.call_hours import CallHours, call_hours
from desktop.advice.employer_time import EmployerTime
from desktop.core.moment import Moment
from tests.advice.builders import knowledge

THERE = ((time(10), time(12)), (time(14), time(16)))


def hours(zone: str, at: str, here: str = "UTC", country: str = "US") -> CallHours:
    now = Moment(datetime.fromisoformat(at).replace(tzinfo=UTC), here)
    return call_hours(EmployerTime(zone), calendar_for(country, ""), knowledge().cadence.call, now)


def test_where_both_clocks_agree_the_hours_are_the_same() -> None:
    found = hours("Europe/Dublin", "2026-03-24T09:40", "Europe/London")
    assert found.there == found.here == THERE
    assert not found.differs
    assert found.clock == time(9, 40)


@pytest.mark.parametrize(
    ("zone", "at", "clock", "first"),
    [
        ("America/New_York", "2026-03-24T14:00", time(10), time(14)),
        ("America/New_York", "2026-01-20T14:00", time(9), time(15)),
        ("Asia/Tokyo", "2026-03-24T00:30", time(9, 30), time(1)),
        ("Asia/Kolkata", "2026-03-24T05:00", time(10, 30), time(4, 30)),
    ],
)
def test_elsewhere_they_are_told_on_both_clocks(
    zone: str, at: str, clock: time, first: time
) -> None:
    found = hours(zone, at)
    assert found.differs
    assert found.there == THERE
    assert found.clock == clock
    assert found.here[0][0] == first


@pytest.mark.parametrize(
    ("zone", "at", "is_workday"),
    [
        ("America/New_York", "2026-03-24T14:00", True),
        ("America/New_York", "2026-03-28T14:00", False),  # Saturday
        ("America/New_York", "2026-03-30T02:00", False),  # still Sunday there
        ("America/New_York", "2026-07-03T14:00", False),  # Independence Day observed
    ],
)
def test_a_day_off_there_is_told(zone: str, at: str, is_workday: bool) -> None:
    assert hours(zone, at).is_workday is is_workday
