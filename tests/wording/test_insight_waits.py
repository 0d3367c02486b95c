"""What is said about twenty tiny stores, each on Tuesday 24 March 2026."""

from datetime import date
from typing import Any

import pytest

from desktop.core.kinds import (
    InterviewKind,
    InterviewStatus,
    RoleType,
    State,
)
from desktop.insight.results import GroupBy, Until
from desktop.wording import insights as insight_words
from desktop.wording.insights import insights
from tests.insight.rows import at, became, heard, job, met
from tests.insight.stores import LAWS, answered_jobs, place_of, report_on


def _eight(answer: str) -> list[Any]:
    """Eight interviews on 5 March with the same answer."""
    found: list[Any] = []
    for number in range(8):
        key = f"job {number}"
        found += [job(key), met("2026-03-05", key), heard(answer, key)]
    return found


_NO_INTERVIEW = (
    "No interview has been held yet. After the first one, this shows how long employers take."
)
#: What the store holds, and what is said of all waits for a word.
WAITS: dict[str, tuple[list[Any], str]] = {
    "nothing": (
        [],
        _NO_INTERVIEW,
    ),
    "one application": (
        [job()],
        _NO_INTERVIEW,
    ),
    "one interview ahead": (
        [job(), met("2026-03-30")],
        _NO_INTERVIEW,
    ),
    "one interview, cancelled": (
        [job(), met("2026-03-05", status=InterviewStatus.CANCELLED_BY_THEM)],
        _NO_INTERVIEW,
    ),
    "one wait that goes on": (
        answered_jobs(0, 1),
        "1 wait, and it goes on. That is too few for a curve.",
    ),
    "one wait that ended": (
        answered_jobs(1),
        "1 wait, and it has ended: after 3 days. That is too few for a curve.",
    ),
    "one day": (
        [job(), met("2026-03-24T08:00"), heard("2026-03-24T09:30")],
        "1 wait, and it has ended: on the same day. That is too few for a curve.",
    ),
    "an answer on the next day": (
        [job(), met("2026-03-05"), heard("2026-03-06")],
        "1 wait, and it has ended: after 1 day. That is too few for a curve.",
    ),
    "two waits that ended": (
        answered_jobs(2),
        "2 waits, and all have ended: after 3 and 4 days. That is too few for a curve.",
    ),
    "three waits, one ended": (
        answered_jobs(1, 2),
        "3 waits, of which 1 ended: after 3 days. That is too few for a curve.",
    ),
    "seven waits": (
        answered_jobs(7),
        (
            "7 waits, and all have ended: after 3, 4, 5, 6, 7, 8 and 9 days. That is too few for a "
            "curve."
        ),
    ),
    "seven waits, all of them go on": (
        answered_jobs(0, 7),
        "7 waits, and all of them go on. That is too few for a curve.",
    ),
    "eight waits": (answered_jobs(8), "Of 8 waits about half ended within 6 days."),
    "eight waits, all of them go on": (
        answered_jobs(0, 8),
        "8 waits, and all of them go on. A curve needs one that has ended.",
    ),
    "eight waits, one ended": (
        answered_jobs(1, 7),
        (
            "Fewer than half of 8 waits have ended so far. 7 go on or were left; they count for as "
            "long as they are known."
        ),
    ),
    "nine waits, one goes on": (
        answered_jobs(8, 1),
        (
            "Of 9 waits about half ended within 7 days. One goes on or was left; it counts for as "
            "long as it is known."
        ),
    ),
    "eight answers on the day": (
        _eight("2026-03-05T18:00"),
        "Of 8 waits about half ended on the day of the interview.",
    ),
    "eight answers on the next day": (
        _eight("2026-03-06"),
        "Of 8 waits about half ended within a day.",
    ),
    "an ending without a day": (
        [job(state=State.REJECTED), met("2025-12-05"), became(State.REJECTED, "2026-01-01")],
        _NO_INTERVIEW,
    ),
    "clocks were set forward in between": (
        [
            job(),
            met("2026-03-06T23:30", zone="America/New_York"),
            heard("2026-03-09T00:10", zone="America/New_York"),
        ],
        "1 wait, and it has ended: after 3 days. That is too few for a curve.",
    ),
}


@pytest.mark.parametrize("name", WAITS)
def test_what_is_said_about_the_waits_of_a_tiny_store(name: str) -> None:
    found, said = WAITS[name]
    assert insights.waits(report_on(found).waits.all(Until.WORD)) == said


def test_there_are_twenty_tiny_stores() -> None:
    assert len(WAITS) == 20


@pytest.mark.parametrize(
    ("answered", "said"),
    [
        (0, "12 days so far. None of your waits has ended yet."),
        (1, "12 days so far. The one wait of yours that ended was not longer."),
        (
            8,
            (
                "12 days so far. None of your 8 waits that ended was longer; that alone decides "
                "nothing."
            ),
        ),
        (11, "12 days so far. Of your 11 waits that ended one was longer."),
        (12, "12 days so far. Of your 12 waits that ended 2 were longer."),
    ],
)
def test_the_place_of_a_wait_among_those_that_ended(answered: int, said: str) -> None:
    found = [*answered_jobs(answered), job(), met("2026-03-12")]
    assert insights.place(place_of(found)) == said


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (
            "2026-03-24T08:00",
            "The interview was today. The one wait of yours that ended was longer.",
        ),
        ("2026-03-23", "1 day so far. The one wait of yours that ended was longer."),
    ],
)
def test_a_young_wait(day: str, said: str) -> None:
    assert insights.place(place_of([*answered_jobs(1), job(), met(day)])) == said


@pytest.mark.parametrize(
    ("silent", "said"),
    [(1, "One that still goes on is longer."), (2, "2 that still go on are longer.")],
)
def test_waits_that_go_on_are_named_where_they_are_longer(silent: int, said: str) -> None:
    found = [*answered_jobs(12, silent), job(), met("2026-03-12")]
    assert insights.place(place_of(found)) == (
        f"12 days so far. Of your 12 waits that ended 2 were longer. {said}"
    )


def test_what_goes_on_is_named_where_no_wait_has_ended() -> None:
    found = [*answered_jobs(0, 2), job(), met("2026-03-12")]
    assert insights.place(place_of(found)) == (
        "12 days so far. None of your waits has ended yet. 2 that still go on are longer."
    )


def test_many_lengths_are_the_shortest_and_the_longest() -> None:
    assert insights.lengths((1, 2, 3, 4, 5, 6, 7, 8, 30)) == "after 1 to 30 days"
    assert insights.lengths(()) == ""


def test_the_names_of_groups() -> None:
    found = [
        job(country="DE", role_type=RoleType.SALES),
        met("2026-03-02", round=InterviewKind.SECOND),
    ]
    made = report_on(found).waits
    assert [insights.group(made.of(Until.WORD, by)[0]) for by in GroupBy] == [
        "All",
        "Second interview",
        "Sales",
        "Germany",
    ]
    (unknown,) = report_on([job(country="XQ"), met("2026-03-02")]).waits.of(
        Until.WORD, GroupBy.COUNTRY
    )
    assert insights.group(unknown) == "XQ"


def test_the_published_figures_with_their_sources() -> None:
    found = report_on([job(country="GB"), met("2026-03-02")]).waits
    (published,) = found.published
    assert insights.published(published) == (
        "United Kingdom: 27.5 days on average from the application to the decision."
    )
    assert insights.source(published) == (
        "Glassdoor Economic Research, 2017. Counted from the application, not from the interview; "
        "83,921 interviews; the list of countries was taken from another site that quotes it."
    )
    first = report_on([]).waits.published[0]
    assert insights.published(first) == (
        "United States: 25.1 days on average from the first interview to the decision."
    )


def test_every_law_has_its_words() -> None:
    assert {law.id for law in LAWS} == insight_words.LAWS.keys()


def test_the_law_is_information_with_its_citation() -> None:
    found = report_on([job(country="CA", subdivision="ON"), met("2026-03-02")]).waits
    (law,) = found.laws
    assert insights.law(law) == (
        "In Ontario, employers with 25 or more employees are to say within 45 days of the last "
        "interview whether they have decided, for jobs that were advertised publicly. This counts "
        "for interviews since 1 January 2026. It is information about the law and says nothing "
        "about this employer."
    )
    assert insights.citation(law) == (
        "Source: Employment Standards Act, 2000, Part III.1; O. Reg. 476/24"
    )


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, ""),
        (1, "One application is left out where the day of its ending counts: it is not known."),
        (2, "2 applications are left out where the day of their ending counts: it is not known."),
    ],
)
def test_what_is_left_out_is_said(count: int, said: str) -> None:
    found: list[Any] = []
    for number in range(count):
        key = f"{number}"
        found += [
            job(key, state=State.REJECTED),
            met("2025-12-05", key),
            became(State.REJECTED, "2026-01-01", key),
        ]
    assert insights.undated(report_on(found).waits) == said


def test_the_titles_of_curves() -> None:
    assert [insights.until(until) for until in Until] == [
        "From an interview to their next word",
        "From the first interview to the decision",
    ]
    assert "19 of 20" in insights.band()


def test_days_are_counted_on_the_employers_calendar() -> None:
    """At 23:00 UTC on the 24th it is the 25th in Berlin already."""
    found = [job(), met("2026-03-20", zone="Europe/Berlin")]
    place = place_of(found, at("2026-03-24T23:30"))
    assert place.days == (date(2026, 3, 25) - date(2026, 3, 20)).days
