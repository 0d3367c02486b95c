"""The ways beside a step: a call instead of a letter, a letter instead of a call or a talk."""

from typing import Any

import pytest

from desktop.advice.model import CaseFacts, ContactFact
from desktop.core.kinds import Channel, InterviewKind, Recipients, RoleType, StepKind
from tests.advice.builders import advice, case, check_in, sent, step, thanks

T = thanks("2026-03-02")


def others(one: CaseFacts, today: str) -> list[tuple[str, str]]:
    """Kind and channel of each alternative; all are on the day of the step."""
    found = advice(one, today)
    assert found.step is not None
    assert {way.on for way in found.alternatives} <= {found.step.on}
    return [(str(way.kind), str(way.channel)) for way in found.alternatives]


CALL = [("call", "phone")]
WRITE = [("send_check_in", "email")]


@pytest.mark.parametrize(
    ("contacts", "more", "today", "expected"),
    [
        ([T], {}, "2026-03-09", []),  # five working days, nothing else
        ([T], {"role_type": RoleType.SALES}, "2026-03-09", CALL),
        ([T], {"promised_on": "2026-03-06"}, "2026-03-10", CALL),
        ([T], {"promised_on": "2026-03-06"}, "2026-03-06", CALL),  # on the day after it
        ([T], {}, "2026-03-16", CALL),  # ten working days of silence
        ([T], {}, "2026-03-13", []),  # nine
        ([T, check_in("2026-03-09")], {}, "2026-03-16", CALL),  # one unanswered mail
        ([T], {"promised_on": "2026-03-06", "phone_known": False}, "2026-03-10", []),
        ([T], {"promised_on": "2026-03-06", "no_calls": True}, "2026-03-10", []),
        ([T], {"observations": "invited_to_follow_up"}, "2026-03-09", WRITE),
        ([T], {"internal": True}, "2026-03-09", WRITE),
        ([T], {"observations": "invited_to_follow_up", "internal": True}, "2026-03-09", WRITE),
        ([T, sent("2026-03-05", "other", channel="phone")], {}, "2026-03-09", []),  # only called
        ([T], {"offer_told_on": "2026-03-04"}, "2026-03-09", CALL),  # the offer, not the status
        ([], {}, "2026-03-02", []),  # thanks are written
    ],
)
def test_the_phone_is_offered_where_it_is_fair(
    contacts: list[ContactFact], more: dict[str, Any], today: str, expected: list[tuple[str, str]]
) -> None:
    assert (
        others(case("2026-03-02", *contacts, **({"phone_known": True} | more)), today) == expected
    )


@pytest.mark.parametrize(
    "called",
    [
        sent("2026-03-10", "check_in", channel="phone"),
        sent("2026-03-10", "check_in"),
    ],
)
def test_whichever_way_was_taken_the_week_counts_from_it(called: ContactFact) -> None:
    one = case("2026-03-02", T, called, promised_on="2026-03-06", phone_known=True)
    found = step(one, "2026-03-10")
    assert (found.kind_today, found.on.isoformat()) == (StepKind.WAIT, "2026-03-17")


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"interview_kind": InterviewKind.PHONE_SCREEN},
        {"addresses_known": 0, "organiser_known": True},
        {"interview_kind": InterviewKind.RECORDED_VIDEO, "organiser_known": True},
    ],
)
def test_inside_the_step_goes_in_person_to_the_manager_who_decides(more: dict[str, Any]) -> None:
    found = step(case("2026-03-02", T, internal=True, **more), "2026-03-11")
    assert (found.channel, found.recipients) == (Channel.IN_PERSON, Recipients.HIRING_CONTACT)
    assert found.spoken


def test_with_an_agency_in_between_it_stays_the_agency() -> None:
    asked = sent("2026-03-02", "recruiter_debrief", to_agency=True)
    found = step(case("2026-03-02", asked, internal=True, via_agency=True), "2026-03-09")
    assert (found.recipients, found.spoken) == (Recipients.AGENCY_RECRUITER, False)
