"""A year of waiting in every country with a calendar causes no error and uses working days.

The short form takes every fifth country.
"""

from datetime import date, timedelta
from random import Random

import pytest
from holidays import list_supported_countries

from desktop.advice.calendars import calendar_for
from desktop.core.kinds import InterviewKind, RoleType, StepKind
from tests.advice.builders import day, knowledge
from tests.advice.lives import Event, Life, days_of
from tests.advice.records import evening
from tests.support.agenda import agenda
from tests.support.figures import IS_THOROUGH

COUNTRIES = list_supported_countries(include_aliases=False)
REGIONS = [(country, region) for country in sorted(COUNTRIES) for region in COUNTRIES[country]]
#: Steps allowed on any day: those without a message, thanks, urgent news.
ANY_DAY = {
    StepKind.MOVE_ON,
    StepKind.NO_CONTACT,
    StepKind.SEND_THANK_YOU,
    StepKind.NOTIFY_COMPETING_OFFER,
}
YEAR = 366
#: Possible events, and the least and largest number of days ahead of a day they name.
HAPPENS = {
    "reply": (2, 20),
    "told_on_hold": (5, 40),
    "decision_maker_away": (3, 15),
    "interview": (1, 10),
    "offer": (2, 12),
}


def some_life(country: str, region: str) -> Life:
    """A life of a year in that place, the same in each run."""
    chance = Random(f"{country}-{region}")  # noqa: S311  no secret
    kinds = chance.sample(sorted(HAPPENS), 3)
    events = [
        Event(after=20 + 60 * turn + chance.randrange(30), what=what, until=chance.randint(*span))
        for turn, what in enumerate(kinds)
        for span in [HAPPENS[what]]
    ]
    last = chance.choice(
        ["rejection", "interview", "told_on_hold", "reply", "freeze_or_layoffs_news"]
    )
    return Life(
        start=date(2026, 1, 1) + timedelta(days=chance.randrange(365)),
        country=country,
        subdivision=region,
        role_type=chance.choice(list(RoleType)),
        interview_kind=chance.choice(list(InterviewKind)),
        agency=chance.random() < 0.25,
        no_calls=chance.random() < 0.5,
        promise=chance.choice([None, 0, 5, 14]),
        late=chance.choice([0, 0, 1]),
        events=(*events, Event(after=300, what=last)),
    )


def live_a_year(country: str, region: str = "") -> None:
    life, calendar = some_life(country, region), calendar_for(country, region)
    for today in days_of(life, YEAR):
        for step in today.looks:
            assert step.on >= today.on
            if step.kind not in ANY_DAY and step.on not in life.interviews:
                assert calendar.is_workday(step.on), step
        if today.on.day % 10 == 1:
            (entry,) = agenda([today.record], evening(today.on), knowledge())
            assert entry.advice.step == today.looks[-1]


@pytest.mark.parametrize("country", sorted(COUNTRIES)[:: 1 if IS_THOROUGH else 5])
def test_a_year_in_a_country(country: str) -> None:
    live_a_year(country)


@pytest.mark.parametrize(("country", "region"), REGIONS[:: 13 if IS_THOROUGH else 60])
def test_a_year_in_a_region(country: str, region: str) -> None:
    live_a_year(country, region)


@pytest.mark.parametrize(("country", "region"), REGIONS)
def test_every_region_has_a_calendar_of_its_country(country: str, region: str) -> None:
    calendar = calendar_for(country, region)
    assert calendar.weekend == calendar_for(country).weekend
    assert calendar.is_workday(calendar.add(day("2026-12-24"), 5))


def test_all_countries_are_there_also_those_that_rest_on_friday() -> None:
    assert len(COUNTRIES) >= 200
    weekends = {calendar_for(country).weekend for country in COUNTRIES}
    assert {frozenset({5, 6}), frozenset({4, 5})} <= weekends
