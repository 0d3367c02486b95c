"""The fields of a case that come from single records: each row changes one of them.

It is Wednesday 18 March 2026, 18:00; the interview was on Tuesday 10 March.
"""

from dataclasses import asdict, replace
from datetime import UTC, datetime
from typing import Any

import pytest

from desktop.advice.case import case_of
from desktop.core.kinds import InterviewKind, InterviewStatus, PageStatus, State
from desktop.core.records import PageCheck
from tests.advice.builders import day
from tests.advice.records import (
    APP,
    application,
    application_record,
    change,
    evening,
    inbound,
    interview,
    observation,
    part,
    person,
)

HELD = interview("held", "2026-03-10")
OFF = interview("off", "2026-03-16", status=InterviewStatus.CANCELLED_BY_THEM)
TOLD: dict[str, Any] = {"status_on": day("2026-03-13")}


def seen(on: str, status: PageStatus = PageStatus.NEW_OPENING) -> PageCheck:
    return PageCheck(id=f"seen-{on}", application_id=APP, checked_on=day(on), status=status)


def at_noon(on: str) -> datetime:
    return datetime.fromisoformat(f"{on}T12:00").replace(tzinfo=UTC)


def of(**more: Any) -> dict[str, Any]:
    record = application_record(**({"interviews": (HELD,)} | more))
    return asdict(case_of(record, evening("2026-03-18")))


def state(name: str, on: str) -> dict[str, Any]:
    return {"application": application(state=State(name)), "history": (change(name, on),)}


@pytest.mark.parametrize(
    ("more", "changes"),
    [
        (
            {"application": application(applied_on=day("2026-03-02"))},
            {"applied_on": day("2026-03-02")},
        ),
        (
            {"application": application(closing_on=day("2026-03-06"))},
            {"closing_on": day("2026-03-06")},
        ),
        ({"application": application(internal=True)}, {"internal": True}),
        (
            {"application": application(offer_told_on=day("2026-03-16"))},
            {"offer_told_on": day("2026-03-16")},
        ),
        (
            {
                "application": application(
                    offer_told_on=day("2026-03-16"),
                    offer_on=day("2026-03-17"),
                    offer_answer_by=day("2026-03-24"),
                )
            },
            {"offer_on": day("2026-03-17"), "offer_answer_by": day("2026-03-24")},
        ),
        (state("offer", "2026-03-17"), {"offer_on": day("2026-03-17")}),
        (
            {
                "application": application(state=State.OFFER, offer_on=day("2026-03-16")),
                "history": (change("offer", "2026-03-17"),),
            },
            {"offer_on": day("2026-03-16")},
        ),
        (state("moved_on", "2026-03-17"), {"closed": True, "moved_on_since": day("2026-03-17")}),
        ({"history": (change("moved_on", "2026-03-17"),)}, {}),
        (state("withdrawn", "2026-03-17"), {"closed": True}),
        (
            {"interviews": (HELD, interview("next", "2026-03-20", round=InterviewKind.FINAL))},
            {"next_interview_on": day("2026-03-20"), "next_interview_kind": InterviewKind.FINAL},
        ),
        (
            {"contacts": (inbound("i", "2026-03-17", "invitation"),)},
            {"invited_on": day("2026-03-17"), "last_inbound_on": day("2026-03-17")},
        ),
        ({"contacts": (inbound("i", "2026-03-17"),)}, {"last_inbound_on": day("2026-03-17")}),
        (
            {
                "interviews": (HELD, interview("next", "2026-03-20")),
                "contacts": (inbound("i", "2026-03-17", "invitation"),),
            },
            {"next_interview_on": day("2026-03-20"), "last_inbound_on": day("2026-03-17")},
        ),
        (
            {"interviews": (HELD, replace(OFF, **TOLD))},
            {"not_held": InterviewStatus.CANCELLED_BY_THEM, "not_held_on": day("2026-03-13")},
        ),
        (
            {"interviews": (HELD, OFF)},
            {"not_held": InterviewStatus.CANCELLED_BY_THEM, "not_held_on": day("2026-03-16")},
        ),
        (
            {"interviews": (replace(OFF, starts=datetime(2026, 3, 9, 10)), HELD)},
            {},
        ),
        (
            {"interviews": (replace(OFF, id="x", starts=HELD.starts), HELD)},
            {},
        ),
        (
            {"interviews": (HELD, OFF, interview("next", "2026-03-20"))},
            {"next_interview_on": day("2026-03-20")},
        ),
        (
            {
                "interviews": (
                    HELD,
                    replace(OFF, **TOLD),
                    interview(
                        "missed",
                        "2026-03-17",
                        status=InterviewStatus.MISSED_BY_THEM,
                        status_on=day("2026-03-17"),
                    ),
                )
            },
            {"not_held": InterviewStatus.MISSED_BY_THEM, "not_held_on": day("2026-03-17")},
        ),
        (
            {
                "interviews": (HELD, replace(OFF, **TOLD)),
                "contacts": (inbound("i", "2026-03-13", "invitation"),),
            },
            {
                "not_held": InterviewStatus.CANCELLED_BY_THEM,
                "not_held_on": day("2026-03-13"),
                "last_inbound_on": day("2026-03-13"),
            },
        ),
        (
            {
                "interviews": (HELD, replace(OFF, **TOLD)),
                "contacts": (inbound("i", "2026-03-16", "invitation"),),
            },
            {
                "not_held": InterviewStatus.CANCELLED_BY_THEM,
                "not_held_on": day("2026-03-13"),
                "invited_on": day("2026-03-16"),
                "last_inbound_on": day("2026-03-16"),
            },
        ),
        (
            {"page_checks": (seen("2026-03-17"), seen("2026-03-12"))},
            {"opening_seen_on": day("2026-03-17")},
        ),
        ({"page_checks": (seen("2026-03-10"),)}, {"opening_seen_on": day("2026-03-10")}),
        ({"page_checks": (seen("2026-03-09"),)}, {}),
        ({"page_checks": (seen("2026-03-17", PageStatus.STILL_LISTED),)}, {}),
        (
            {"company_contacted_at": at_noon("2026-03-16")},
            {"company_contacted_on": day("2026-03-16")},
        ),
        (
            {"people_contacted_at": at_noon("2026-03-16")},
            {"people_contacted_on": day("2026-03-16")},
        ),
        (
            {
                "people": (person("dana", phone="555"),),
                "involvements": (part("dana", "recruiter"),),
            },
            {"phone_known": True, "addresses_known": 0},
        ),
        ({"people": (person("dana", phone="555"),)}, {"addresses_known": 0}),
        (
            {
                "people": (person("dana", email="d@x"),),
                "involvements": (part("dana", "recruiter"),),
            },
            {"contact_known": True, "addresses_known": 0},
        ),
        (
            {
                "people": (person("dana", email="d@x"),),
                "involvements": (part("dana", "hiring_manager"),),
            },
            {"contact_known": True},
        ),
        (
            {
                "people": (person("dana", email="d@x"),),
                "involvements": (part("dana", "organiser"),),
            },
            {"organiser_known": True, "addresses_known": 0},
        ),
    ],
)
def test_each_record_changes_its_fields_and_no_other(
    more: dict[str, Any], changes: dict[str, Any]
) -> None:
    found, usual = of(**more), of()
    assert {name: value for name, value in found.items() if value != usual[name]} == changes


def test_whoever_decides_is_away_since_the_day_it_was_seen() -> None:
    away = observation("decision_maker_away", "2026-03-16")
    assert of(observations=(away,))["away_since"] == day("2026-03-16")
    until = observation("decision_maker_away", "2026-03-16", "2026-03-25")
    found = of(observations=(until,))
    assert (found["away_since"], found["away_until"]) == (None, day("2026-03-25"))
    assert of(observations=(observation("vague_close", "2026-03-16"),))["away_since"] is None


def test_a_hold_and_a_no_keep_their_days_while_they_are_in_force() -> None:
    hold = observation("told_on_hold", "2026-03-16", "2026-05-04")
    found = of(observations=(hold,))
    assert (found["hold"], found["hold_told_on"], found["hold_until"]) == (
        True,
        day("2026-03-16"),
        day("2026-05-04"),
    )
    found = of(observations=(observation("rejected", "2026-03-16"),))
    assert (found["rejected"], found["rejected_on"]) == (True, day("2026-03-16"))


@pytest.mark.parametrize(
    ("kind", "field", "state"),
    [("told_on_hold", "hold", "on_hold"), ("rejected", "rejected", "rejected")],
)
def test_a_hold_or_a_no_that_is_over_is_no_observation_any_more(
    kind: str, field: str, state: str
) -> None:
    said = (observation(kind, "2026-03-12"), observation("vague_close", "2026-03-12"))
    entered, left = change(state, "2026-03-12"), change("waiting", "2026-03-16")
    over = of(observations=said, history=(entered, left))
    assert (over[field], [o["kind"] for o in over["observed"]]) == (False, ["vague_close"])
    in_force = of(observations=said, history=(entered,))
    assert in_force[field]
    assert [o["kind"] for o in in_force["observed"]] == [kind, "vague_close"]
