from datetime import UTC, date, datetime

import pytest

from desktop.core.moment import Moment


@pytest.mark.parametrize(
    ("utc", "zone", "local", "today"),
    [
        ("2026-03-09T23:30", "UTC", "2026-03-09T23:30", "2026-03-09"),
        ("2026-03-09T23:30", "Europe/Berlin", "2026-03-10T00:30", "2026-03-10"),
        ("2026-03-29T00:59", "Europe/Berlin", "2026-03-29T01:59", "2026-03-29"),
        ("2026-03-29T01:00", "Europe/Berlin", "2026-03-29T03:00", "2026-03-29"),
        ("2026-03-09T03:59", "America/New_York", "2026-03-08T23:59", "2026-03-08"),
        ("2026-12-31T10:00", "Pacific/Kiritimati", "2027-01-01T00:00", "2027-01-01"),
        ("2026-03-09T12:00", "Asia/Kathmandu", "2026-03-09T17:45", "2026-03-09"),
    ],
)
def test_a_moment_shows_the_wall_clock_and_day_of_its_zone(
    utc: str, zone: str, local: str, today: str
) -> None:
    moment = Moment(datetime.fromisoformat(utc).replace(tzinfo=UTC), zone)
    assert moment.local == datetime.fromisoformat(local)
    assert moment.local.tzinfo is None
    assert moment.today == date.fromisoformat(today)
