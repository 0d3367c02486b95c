"""The reckoning over the whole store, and the published times beside it."""

from datetime import date

import pytest

from desktop.advice.knowledge import KnowledgeError
from desktop.insight.facts import AT_ONCE
from desktop.insight.published import parse_waits, published_for
from desktop.insight.results import Until
from tests.insight.rows import heard, job, met, wrote
from tests.insight.stores import LAWS, PUBLISHED, report_if_not_cancelled, report_on


def test_all_parts_are_of_the_same_rows() -> None:
    found = report_on([job(), met("2026-03-02"), wrote("2026-03-09"), heard("2026-03-11")])
    assert found.waits.all(Until.WORD).days == (9,)
    assert found.flow.applications == 1
    assert found.follow_ups.kinds[0].days == (2,)
    assert found.fit.runs == 0


def test_it_can_be_cancelled() -> None:
    asked = []

    def is_cancelled() -> bool:
        asked.append(1)
        return len(asked) == 2

    found = [job(f"{number}") for number in range(AT_ONCE + 1)]
    assert report_if_not_cancelled(found, is_cancelled=is_cancelled) is None
    assert len(asked) == 2


@pytest.mark.parametrize(
    ("country", "expected"),
    [
        ("US", [("US", "interview", 25.1), ("US", "application", 23.8)]),
        ("pl", [("PL", "application", 25.9), ("PL", "application", 22.0)]),
        # nothing is published for it: the figure that names its country
        ("NZ", [("US", "interview", 25.1)]),
    ],
)
def test_published_times_are_those_of_the_countries_of_the_interviews(
    country: str, expected: list[tuple[str, str, float]]
) -> None:
    found = report_on([job(country=country), met("2026-03-02")])
    assert [(one.country, one.since, one.days) for one in found.waits.published] == expected
    assert {bool(one.figure.source and one.figure.year) for one in found.waits.published} == {True}


def test_without_interviews_the_figure_from_the_first_interview_is_shown() -> None:
    assert [one.figure.id for one in published_for(PUBLISHED, ())] == ["nace_2023_wait"]


@pytest.mark.parametrize(
    ("country", "subdivision", "day", "named"),
    [
        ("CA", "ON", "2026-03-02", ["ontario_interview"]),
        ("ca", "ontario", "2026-01-01", ["ontario_interview"]),
        ("CA", "ON", "2025-12-31", []),
        ("CA", "QC", "2026-03-02", []),
        ("CA", "", "2026-03-02", []),
        ("US", "ON", "2026-03-02", []),
    ],
)
def test_a_law_is_named_only_for_its_place_and_since_its_day(
    country: str, subdivision: str, day: str, named: list[str]
) -> None:
    found = report_on([job(country=country, subdivision=subdivision), met(day)])
    assert [law.id for law in found.waits.laws] == named


def test_the_law_of_ontario() -> None:
    (law,) = LAWS
    assert (law.days, law.since) == (45, date(2026, 1, 1))
    assert "O. Reg. 476/24" in law.citation


def test_the_published_days_are_those_of_the_sentences() -> None:
    assert [one for one in PUBLISHED if f"{one.days:g}" not in one.figure.text] == []


def test_a_time_without_its_source_is_refused() -> None:
    text = '[published.nowhere]\nsince = "interview"\ndays = { US = 1 }\n[laws]\n'
    with pytest.raises(KnowledgeError, match="waits: nowhere is missing"):
        parse_waits(text, ())
