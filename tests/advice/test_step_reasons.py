"""Each step says why that day, with all that the sentence of it needs."""

from datetime import date
from typing import Any

import pytest

from desktop.advice.model import StepReasonKind
from desktop.core.kinds import Channel, Recipients, RoleType
from tests.advice.builders import case, check_in, sent, step, thanks

MET = "2026-05-06"
THANKED = thanks("2026-05-07")
DEBRIEF = sent(MET, "recruiter_debrief", to_agency=True)
HELD = sent("2026-05-14", "hold_acknowledgement")
HELD_BY_AGENCY = sent("2026-05-14", "hold_acknowledgement", to_agency=True)

CASES: list[tuple[str, str, tuple[Any, ...], dict[str, Any], dict[str, str | int]]] = [
    ("thank_at_once", MET, (), {}, {"interview": MET}),
    ("interview_ahead", MET, (), {"interview": None, "next_interview_on": "2026-05-13"},
     {"interview": "2026-05-13"}),
    ("agency_debrief", MET, (), {"via_agency": True}, {"interview": MET}),
    ("interview_ahead", MET, (),
     {"interview": None, "next_interview_on": "2026-05-13", "via_agency": True},
     {"interview": "2026-05-13"}),
    ("agency_weekly", "2026-05-11", (DEBRIEF,), {"via_agency": True}, {"last": MET, "days": 7}),
    ("spacing", "2026-05-11", (thanks("2026-05-08"),), {}, {"last": "2026-05-08", "days": 7}),
    ("spacing", "2026-05-18", (thanks("2026-05-12"),), {"promised_on": "2026-05-12"},
     {"last": "2026-05-12", "days": 7, "promise": "2026-05-12"}),
    ("no_promise", "2026-05-08", (THANKED,), {}, {"interview": MET, "workdays": 5}),
    ("no_promise", "2026-05-11", (thanks(MET),), {}, {"interview": MET, "workdays": 5}),
    ("promise_not_due", "2026-05-12", (THANKED,), {"promised_on": "2026-05-20"},
     {"promise": "2026-05-20", "workdays": 2}),
    ("promise_not_due", "2026-05-20", (THANKED,), {"promised_on": "2026-05-20"},
     {"promise": "2026-05-20", "workdays": 2}),
    ("promise_passed", "2026-05-21", (THANKED,), {"promised_on": "2026-05-20"},
     {"promise": "2026-05-20", "workdays": 2}),
    ("they_will_contact", "2026-05-16", (THANKED,), {"observations": "asked_to_be_left_to_call"},
     {"interview": MET, "workdays": 15}),
    ("they_will_contact_still", "2026-05-22", (THANKED,),
     {"observations": "asked_to_be_left_to_call", "last_inbound_on": "2026-05-20"},
     {"heard": "2026-05-20", "workdays": 15}),
    ("final_unanswered", "2026-06-18", (THANKED, sent("2026-06-17", "final_check_in")), {},
     {"final": "2026-06-17", "workdays": 5}),
    ("no_contact_wish", "2026-05-08", (), {"no_contact": True}, {}),
    ("offer_deadline", "2026-05-14", (THANKED,), {"offer_deadline": "2026-05-22"},
     {"deadline": "2026-05-22", "answer_by": "2026-05-21"}),
    ("offer_decide", "2026-05-16", (THANKED, sent("2026-05-14", "offer_deadline")),
     {"offer_deadline": "2026-05-22"}, {"deadline": "2026-05-22", "answer_by": "2026-05-21"}),
    ("rejected", "2026-05-15", (THANKED,), {"rejected": True, "rejected_on": "2026-05-14"},
     {"rejected": "2026-05-14", "by": "2026-05-18"}),
    ("application_declined", "2026-05-15", (),
     {"interview": None, "applied_on": "2026-05-04", "rejected": True, "rejected_on": "2026-05-14"},
     {}),
    ("new_hire", "2026-05-15", (THANKED,), {"observations": "new_hire_visible"}, {}),
    ("hold_acknowledge", "2026-05-14", (THANKED,), {"hold": True, "hold_told_on": "2026-05-14"},
     {"told": "2026-05-14", "by": "2026-05-18"}),
    ("hold_until", "2026-05-16", (THANKED, HELD),
     {"hold": True, "hold_told_on": "2026-05-14", "hold_until": "2026-06-15"},
     {"until": "2026-06-15", "workdays": 2}),
    ("hold_until", "2026-05-16", (HELD_BY_AGENCY,),
     {"hold": True, "hold_told_on": "2026-05-14", "hold_until": "2026-06-15", "via_agency": True},
     {"until": "2026-06-15", "workdays": 2}),
    ("hold_repeat", "2026-05-16", (THANKED, HELD), {"hold": True, "hold_told_on": "2026-05-14"},
     {"last": "2026-05-14", "days": 28, "turn": 1, "turns": 3}),
    ("hold_repeat", "2026-06-13", (THANKED, HELD, check_in("2026-06-11")),
     {"hold": True, "hold_told_on": "2026-05-14"},
     {"last": "2026-06-11", "days": 28, "turn": 2, "turns": 3}),
    ("hold_repeat", "2026-05-16", (HELD_BY_AGENCY,),
     {"hold": True, "hold_told_on": "2026-05-14", "via_agency": True},
     {"last": "2026-05-14", "days": 28, "turn": 1, "turns": 3}),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "today", "contacts", "facts", "params"), CASES)
def test_a_step_says_why_and_what_its_sentence_needs(
    kind: str,
    today: str,
    contacts: tuple[Any, ...],
    facts: dict[str, Any],
    params: dict[str, str | int],
) -> None:
    interview = facts.get("interview", MET)
    others = {name: value for name, value in facts.items() if name != "interview"}
    found = step(case(interview, *contacts, **others), today).why
    assert (found.kind, dict(found.params)) == (StepReasonKind(kind), params)


def test_a_call_goes_to_the_hiring_contact_with_its_reason() -> None:
    found = step(case(MET, THANKED, check_in("2026-05-18"), role_type=RoleType.SALES), "2026-05-21")
    assert (found.channel, found.recipients) == (Channel.PHONE, Recipients.HIRING_CONTACT)
    assert (found.why.kind, found.why.day("last")) == (StepReasonKind.SPACING, date(2026, 5, 18))
