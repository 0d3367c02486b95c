"""Employers' calendars: weekends and holidays by country and region, with fallbacks."""

import subprocess
import sys

import pytest

from desktop.advice.calendars import calendar_for
from tests.advice.builders import day


@pytest.mark.parametrize(
    ("country", "subdivision", "on", "workday"),
    [
        ("US", "", "2026-07-03", False),  # instead of Saturday the fourth
        ("us", "", "2026-07-03", False),
        ("US", "", "2026-07-02", True),
        ("DE", "", "2026-06-04", True),
        ("DE", "BY", "2026-06-04", False),  # Corpus Christi
        ("de", " by ", "2026-06-04", False),
        ("DE", "Bayern", "2026-06-04", False),  # by its name
        ("DE", "augsburg", "2026-08-07", True),
        ("DE", "augsburg", "2024-08-08", False),  # a city with a day of its own, a code in no case
        ("DE", "BY", "2024-08-08", True),
        ("DE", "ZZ", "2026-05-14", False),  # an unknown region has the country's holidays
        ("SA", "", "2026-04-17", False),  # a Friday
        ("SA", "", "2026-04-19", True),  # a Sunday
        ("GB", "SCT", "2026-11-30", False),
        ("GB", "ENG", "2026-11-30", True),
        ("XX", "", "2026-12-25", True),
        ("XX", "", "2026-12-26", False),
        ("XX", "YY", "2026-12-25", True),
        ("", "", "2026-12-25", True),
        ("US", "", "2019-07-04", False),  # any year
        ("US", "", "2031-07-04", False),
    ],
)
def test_working_days_are_those_of_the_employer(
    country: str, subdivision: str, on: str, workday: bool
) -> None:
    assert calendar_for(country, subdivision).is_workday(day(on)) is workday


def test_a_calendar_is_made_once() -> None:
    assert calendar_for("FR") is calendar_for("fr ")


def test_a_country_is_loaded_without_all_the_others() -> None:
    asked = """
import sys
from desktop.advice.calendars import calendar_for
calendar_for("US")
print(*(name for name in sys.modules if name.startswith("holidays.countries.")))
"""
    run = subprocess.run(
        [sys.executable, "-c", asked], capture_output=True, encoding="utf-8", check=True, timeout=60
    )
    assert run.stdout.split() == ["holidays.countries.united_states"]
