"""The clock: real, fake, and on computers without a valid time zone."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop.system.clock import ShiftedClock, SystemClock, usable_zone

START = datetime.fromisoformat("2026-03-27T09:00")


def test_the_system_clock_gives_an_aware_instant_in_utc_and_the_zone_it_was_told() -> None:
    before = datetime.now(UTC)
    instant, zone = SystemClock(lambda: "Europe/Berlin").now()
    assert before <= instant <= datetime.now(UTC)
    assert zone == "Europe/Berlin"


def test_the_zone_is_asked_for_anew_within_a_minute_because_people_travel(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    zones = iter(["Europe/Berlin", "America/New_York"])
    ticks = iter([100.0, 159.0, 160.0])
    monkeypatch.setattr("desktop.system.clock.time.monotonic", lambda: next(ticks))
    clock = SystemClock(lambda: next(zones))
    read = [clock.now()[1] for _ in range(3)]
    assert read == ["Europe/Berlin", "Europe/Berlin", "America/New_York"]


def test_forget_zone_makes_the_clock_read_the_zone_at_once() -> None:
    zones = iter(["Europe/Berlin", "America/New_York"])
    clock = SystemClock(lambda: next(zones))
    assert clock.now()[1] == "Europe/Berlin"
    clock.forget_zone()
    assert clock.now()[1] == "America/New_York"


def test_a_shifted_clock_starts_at_the_local_time_and_runs_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ticks = iter([100.0, 100.0, 190.0])
    monkeypatch.setattr("desktop.system.clock.time.monotonic", lambda: next(ticks))
    clock = ShiftedClock(START, lambda: "America/New_York")
    first, zone = clock.now()
    assert first.astimezone(ZoneInfo(zone)).replace(tzinfo=None) == START
    assert first == datetime(2026, 3, 27, 13, 0, tzinfo=UTC)  # New York is on summer time
    clock.forget_zone()
    assert clock.now()[0] - first == timedelta(seconds=90)


@pytest.mark.parametrize(
    ("name", "hours", "expected"),
    [
        ("Europe/Berlin", 1, "Europe/Berlin"),
        ("CET-1CEST", 2, "Etc/GMT-2"),
        ("EST5EDT,M3.2.0", -5, "Etc/GMT+5"),
        ("", 0, "UTC"),
        ("../../etc/passwd", 0, "UTC"),
        ("No/Such_Zone", 0, "UTC"),
    ],
)
def test_a_zone_nobody_can_compute_with_becomes_one_with_the_same_hours(
    name: str, hours: int, expected: str
) -> None:
    zone = usable_zone(name, timedelta(hours=hours))
    assert zone == expected
    winter = datetime(2026, 1, 15, tzinfo=ZoneInfo(zone))
    assert zone == "Europe/Berlin" or winter.utcoffset() == timedelta(hours=hours)
