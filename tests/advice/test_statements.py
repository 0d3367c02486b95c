"""Statements of the employer that are still valid."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desktop.advice.case import case_of
from desktop.advice.model import CaseFacts
from desktop.core.kinds import State
from desktop.core.records import Contact
from tests.advice.builders import day
from tests.advice.records import (
    application,
    application_record,
    change,
    evening,
    inbound,
    interview,
    observation,
)

TODAY = day("2026-03-31")
INTERVIEW = (interview("a", "2026-03-10", promise_on="2026-03-20"),)
PLAIN = (interview("a", "2026-03-10"),)


def facts(**more: Any) -> CaseFacts:
    state = more.pop("state", State.WAITING)
    return case_of(
        application_record(
            **{"interviews": PLAIN, "application": application(state=state), **more}
        ),
        evening(TODAY),
    )


def promise(**more: Any) -> tuple[date | None, date | None, date | None]:
    found = facts(**more)
    return found.promised_on, found.promised_at, found.away_until


def test_without_a_promise_there_is_none() -> None:
    assert promise() == (None, None, None)


def test_the_promise_of_the_interview_holds() -> None:
    assert promise(interviews=INTERVIEW) == (day("2026-03-20"), day("2026-03-10"), None)


def test_the_promise_of_an_earlier_interview_does_not() -> None:
    assert promise(interviews=(*INTERVIEW, interview("b", "2026-03-18"))) == (None, None, None)


@pytest.mark.parametrize(
    "later",
    [
        {"contacts": (inbound("1", "2026-03-16", promise_on="2026-03-18"),)},
        {"observations": (observation("reply_warm_new_date", "2026-03-16", "2026-03-18"),)},
    ],
)
def test_a_later_date_replaces_it_even_with_an_earlier_day(later: dict[str, Any]) -> None:
    assert promise(interviews=INTERVIEW, **later) == (day("2026-03-18"), day("2026-03-16"), None)


INVITED = inbound("invited", "2026-03-16T12:00", "invitation")


@pytest.mark.parametrize(
    "before",
    [
        {"interviews": INTERVIEW},
        {"contacts": (inbound("1", "2026-03-16T11:00", promise_on="2026-03-27"),)},
        {"observations": (observation("reply_warm_new_date", "2026-03-13", "2026-03-27"),)},
        {"observations": (observation("decision_maker_away", "2026-03-13", "2026-03-27"),)},
    ],
)
def test_an_invitation_keeps_what_was_promised_before_it(before: dict[str, Any]) -> None:
    contacts = (*before.pop("contacts", ()), INVITED)
    assert promise(contacts=contacts, **before) == (None, None, None)


@pytest.mark.parametrize(
    "contacts",
    [
        (replace(INVITED, promise_on=day("2026-03-20")),),
        (INVITED, inbound("1", "2026-03-16T13:00", promise_on="2026-03-20")),
    ],
)
def test_what_they_promise_with_an_invitation_or_since_holds(contacts: tuple[Contact, ...]) -> None:
    found = promise(interviews=INTERVIEW, contacts=contacts)
    assert found == (day("2026-03-20"), day("2026-03-16"), None)


def test_messages_and_answers_without_a_date_leave_it() -> None:
    found = promise(
        interviews=INTERVIEW,
        contacts=(inbound("1", "2026-03-16"),),
        observations=(observation("reply_warm_new_date", "2026-03-17"),),
    )
    assert found == (day("2026-03-20"), day("2026-03-10"), None)


@pytest.mark.parametrize(
    ("noted", "expected"),
    [
        ("2026-03-12", day("2026-03-25")),
        ("2026-03-16", day("2026-03-25")),
    ],
)
def test_a_return_date_holds_beside_an_earlier_promise(noted: str, expected: date) -> None:
    away = (observation("decision_maker_away", noted, "2026-03-25"),)
    assert promise(interviews=INTERVIEW, observations=away)[2] == expected


def test_a_return_date_is_overtaken_by_a_later_promise() -> None:
    found = promise(
        observations=(observation("decision_maker_away", "2026-03-12", "2026-03-25"),),
        contacts=(inbound("1", "2026-03-16", promise_on="2026-03-18"),),
    )
    assert found == (day("2026-03-18"), day("2026-03-16"), None)


def test_an_absence_without_a_date_names_no_day() -> None:
    assert promise(observations=(observation("decision_maker_away", "2026-03-12"),)) == (
        None,
        None,
        None,
    )


HOLD = observation("told_on_hold", "2026-03-16", "2026-07-01")


def hold(**more: Any) -> tuple[bool, date | None, date | None]:
    found = facts(**more)
    assert found.hold or not any(o.kind == "told_on_hold" for o in found.observed)
    return found.hold, found.hold_told_on, found.hold_until


NO_HOLD = (False, None, None)


def test_a_hold_is_known_from_an_observation_or_from_the_state() -> None:
    assert hold() == NO_HOLD
    assert hold(observations=(HOLD,)) == (True, day("2026-03-16"), day("2026-07-01"))
    changed = (change("waiting", "2026-03-01"), change("on_hold", "2026-03-18"))
    assert hold(state=State.ON_HOLD, history=changed) == (True, day("2026-03-18"), None)
    assert hold(state=State.ON_HOLD) == (True, None, None)
    both = hold(state=State.ON_HOLD, history=changed, observations=(HOLD,))
    assert both == (True, day("2026-03-16"), day("2026-07-01"))


def test_of_several_the_latest_hold_counts() -> None:
    newer = observation("told_on_hold", "2026-03-23", "2026-09-01")
    assert hold(observations=(HOLD, newer)) == (True, day("2026-03-23"), day("2026-09-01"))


def test_a_hold_ends_with_an_interview_on_a_later_day_whatever_the_state() -> None:
    interviews = (*PLAIN, interview("b", "2026-03-24"))
    assert hold(interviews=interviews, observations=(HOLD,)) == NO_HOLD
    changed = (change("on_hold", "2026-03-18"),)
    assert hold(interviews=interviews, state=State.ON_HOLD, history=changed) == NO_HOLD
    both = hold(interviews=interviews, state=State.ON_HOLD, history=changed, observations=(HOLD,))
    assert both == NO_HOLD
    agreed = (*PLAIN, interview("b", "2026-04-24"))
    assert hold(interviews=agreed, state=State.ON_HOLD, history=changed) == NO_HOLD
    same_day = (*PLAIN, interview("b", "2026-03-18"))
    assert hold(interviews=same_day, state=State.ON_HOLD, history=changed)[0]


def test_a_hold_ends_with_a_later_promise() -> None:
    later = (inbound("1", "2026-03-24", promise_on="2026-04-03"),)
    found = facts(observations=(HOLD,), contacts=later)
    assert not found.hold
    assert not found.observed
    same_day = (inbound("1", "2026-03-16", promise_on="2026-04-03"),)
    assert hold(observations=(HOLD,), contacts=same_day)[0]


@pytest.mark.parametrize(("noted", "there"), [("2026-03-16", True), ("2026-03-24", False)])
def test_a_hold_ends_with_a_new_date_noted_later(noted: str, there: bool) -> None:
    new_date = observation("reply_warm_new_date", noted, "2026-04-03")
    assert hold(observations=(HOLD, new_date))[0] is there


@pytest.mark.parametrize(
    ("history", "there"),
    [
        ([("waiting", "2026-03-30")], True),  # the application was merely added late
        ([("on_hold", "2026-03-16"), ("waiting", "2026-03-25")], False),
        ([("on_hold", "2026-03-11"), ("waiting", "2026-03-13")], True),
        (
            [("on_hold", "2026-03-11"), ("waiting", "2026-03-17"), ("on_hold", "2026-03-20")],
            True,
        ),
    ],
)
def test_a_hold_ends_when_the_state_goes_back_to_waiting(
    history: list[tuple[str, str]], there: bool
) -> None:
    changes = tuple(change(*entry) for entry in history)
    assert hold(observations=(HOLD,), history=changes)[0] is there


NO = observation("rejected", "2026-03-24")


def rejected(**more: Any) -> tuple[bool, date | None]:
    found = facts(**more)
    assert found.rejected or not any(o.kind == "rejected" for o in found.observed)
    return found.rejected, found.rejected_on


def test_a_rejection_is_known_from_an_observation_a_message_or_the_state() -> None:
    assert rejected() == (False, None)
    assert rejected(observations=(NO,)) == (True, day("2026-03-24"))
    message = (inbound("1", "2026-03-23", "rejection"),)
    assert rejected(contacts=message) == (True, day("2026-03-23"))
    changed = (change("rejected", "2026-03-25"),)
    assert rejected(state=State.REJECTED, history=changed) == (True, day("2026-03-25"))
    assert rejected(state=State.REJECTED) == (True, None)


def test_a_rejection_ends_with_a_new_interview_or_when_the_state_goes_back() -> None:
    interviews = (*PLAIN, interview("b", "2026-03-30"))
    assert rejected(interviews=interviews, observations=(NO,)) == (False, None)
    back = (change("rejected", "2026-03-24"), change("waiting", "2026-03-26"))
    assert rejected(observations=(NO,), history=back) == (False, None)
    assert rejected(observations=(NO,), history=back[1:]) == (True, day("2026-03-24"))


def test_a_statement_on_the_day_of_the_interview_is_valid() -> None:
    """Dates have no time here, so the last entry of a day counts."""
    on_day = (change("rejected", "2026-03-12"), change("waiting", "2026-03-12"))
    record = application_record(
        application=application(state=State.WAITING),
        observations=(observation("rejected", "2026-03-12"),),
        history=on_day,
    )
    assert not case_of(record, evening("2026-03-16")).rejected
    later = application_record(
        application=application(state=State.WAITING),
        observations=(observation("rejected", "2026-03-13"),),
        history=on_day,
    )
    assert case_of(later, evening("2026-03-16")).rejected


def test_going_to_waiting_takes_nothing_back_that_was_never_the_state() -> None:
    record = application_record(
        application=application(state=State.WAITING),
        observations=(observation("rejected", "2026-03-12"),),
        history=(change("waiting", "2026-03-13"),),
    )
    assert case_of(record, evening("2026-03-16")).rejected


def test_a_return_date_noted_on_the_day_of_a_promise_holds_beside_it() -> None:
    record = application_record(
        interviews=(interview("a", "2026-03-10", promise_on="2026-03-20"),),
        observations=(observation("decision_maker_away", "2026-03-10", "2026-03-25"),),
    )
    one = case_of(record, evening("2026-03-16"))
    assert (one.promised_on, one.away_until) == (day("2026-03-20"), day("2026-03-25"))


def test_of_holds_told_on_one_day_the_later_end_counts() -> None:
    def until(*statements: tuple[str, str | None]) -> tuple[date | None, date | None]:
        found = facts(
            observations=tuple(observation("told_on_hold", on, end) for on, end in statements)
        )
        return found.hold_told_on, found.hold_until

    assert until(("2026-03-12", "2026-05-04"), ("2026-03-12", "2026-06-01")) == (
        day("2026-03-12"),
        day("2026-06-01"),
    )
    assert until(("2026-03-11", "2026-05-04"), ("2026-03-12", None)) == (day("2026-03-12"), None)


def test_a_hold_set_on_the_day_of_the_interview_was_told_then() -> None:
    held = facts(state=State.ON_HOLD, history=(change("on_hold", "2026-03-10"),))
    assert held.hold_told_on == day("2026-03-10")
    before = facts(state=State.ON_HOLD, history=(change("on_hold", "2026-03-09"),))
    assert before.hold_told_on is None
