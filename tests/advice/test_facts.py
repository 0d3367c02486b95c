"""What the record says after a fact was told to the wizard."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

import pytest

from desktop.advice.facts import Fact, FactKind, next_interview, unanswered, with_facts
from desktop.core.kinds import ContactKind, InterviewKind, InterviewStatus, PageStatus, State
from desktop.core.moment import Moment
from desktop.core.records import ApplicationRecord, Interview, PageCheck, StateChange
from tests.advice.builders import day
from tests.advice.records import (
    APP,
    application,
    application_record,
    at,
    change,
    inbound,
    interview,
    observation,
    outbound,
)

#: Wednesday at 18:07:30 UTC, when it is 14:07 in New York.
NOW = Moment(datetime(2026, 3, 18, 18, 7, 30, 5, UTC), "America/New_York")
MINUTE = "2026-03-18T14:07"
ZONE: dict[str, Any] = {"zone": "America/New_York"}
BERLIN: dict[str, Any] = {"zone": "Europe/Berlin"}

MET = interview("met", "2026-03-10", **BERLIN)
AHEAD = interview(
    "ahead", "2026-03-20", round=InterviewKind.SECOND, minutes=90, notes="Room 3", **BERLIN
)
TASK = interview("task", "2026-03-20", round=InterviewKind.TEST_TASK, minutes=240, **BERLIN)
THANKED = outbound("thanked", "2026-03-11", "thank_you", **BERLIN)
ASKED = outbound("asked", "2026-03-17T09:30", "check_in", **BERLIN)
BEFORE = application_record(interviews=(MET,), contacts=(THANKED, ASKED))


def told(kind: FactKind, on: str = "2026-03-18", until: str = "", clock: str = "") -> Fact:
    return Fact(
        id="told",
        kind=kind,
        on=day(on),
        until=day(until) if until else None,
        at=time.fromisoformat(clock) if clock else None,
    )


def after(record: ApplicationRecord, *facts: Fact) -> ApplicationRecord:
    return with_facts(record, facts, NOW)


def heard(kind: ContactKind, when: str = MINUTE, **more: Any) -> Any:
    return inbound("told", when, kind, **{**ZONE, "answers_id": "asked", **more})


def second(when: str, kind: InterviewKind = InterviewKind.SECOND, **more: Any) -> Interview:
    return interview("told", when, round=kind, **{**BERLIN, **more})


# What the employer said.


@pytest.mark.parametrize(
    ("fact", "expected"),
    [
        (
            told(FactKind.INVITED),
            replace(BEFORE, contacts=(THANKED, ASKED, heard(ContactKind.INVITATION))),
        ),
        (
            told(FactKind.INVITED, until="2026-03-24", clock="15:30"),
            replace(
                BEFORE,
                interviews=(MET, second("2026-03-24T15:30")),
                contacts=(THANKED, ASKED, heard(ContactKind.INVITATION)),
            ),
        ),
        (
            told(FactKind.INVITED, until="2026-03-24"),
            replace(
                BEFORE,
                interviews=(MET, second("2026-03-24T12:00")),
                contacts=(THANKED, ASKED, heard(ContactKind.INVITATION)),
            ),
        ),
        (
            told(FactKind.OFFER_TOLD, until="2026-03-27"),
            replace(
                BEFORE,
                application=application(offer_told_on=day("2026-03-18")),
                contacts=(
                    THANKED,
                    ASKED,
                    heard(ContactKind.OFFER, promise_on=day("2026-03-27")),
                ),
            ),
        ),
        (
            told(FactKind.OFFER_RECEIVED, on="2026-03-18", until="2026-03-27"),
            replace(
                BEFORE,
                application=application(
                    state=State.OFFER,
                    offer_on=day("2026-03-18"),
                    offer_answer_by=day("2026-03-27"),
                ),
                contacts=(THANKED, ASKED, heard(ContactKind.OFFER)),
                history=(
                    StateChange(
                        id="told", application_id=APP, state=State.OFFER, on=day("2026-03-18")
                    ),
                ),
            ),
        ),
        (
            told(FactKind.PROMISED, until="2026-03-27"),
            replace(BEFORE, interviews=(replace(MET, promise_on=day("2026-03-27")),)),
        ),
    ],
    ids=["invited", "for-a-time", "for-a-day", "offer-told", "offer-received", "promised"],
)
def test_what_they_said_becomes_a_contact_and_what_follows_from_it(
    fact: Fact, expected: ApplicationRecord
) -> None:
    assert after(BEFORE, fact) == expected


@pytest.mark.parametrize(
    ("on", "when", "answers"),
    [
        ("2026-03-18", MINUTE, "asked"),
        # Told in advance by a calendar that is a day ahead.
        ("2026-03-19", MINUTE, "asked"),
        # 09:30 in Berlin is before noon in New York.
        ("2026-03-17", "2026-03-17T12:00", "asked"),
        ("2026-03-16", "2026-03-16T12:00", "thanked"),
        ("2026-03-10", "2026-03-10T12:00", None),
    ],
)
def test_news_of_an_earlier_day_is_of_noon_and_answers_what_was_sent_before(
    on: str, when: str, answers: str | None
) -> None:
    record = after(BEFORE, told(FactKind.INVITED, on=on))
    found = next(contact for contact in record.contacts if contact.id == "told")
    assert found == heard(ContactKind.INVITATION, when, answers_id=answers)
    assert [contact.at for contact in record.contacts] == sorted(c.at for c in record.contacts)


def test_the_first_interview_of_an_application_is_in_ones_own_zone() -> None:
    record = after(application_record(), told(FactKind.INVITED, until="2026-03-24", clock="09:00"))
    assert record.interviews == (second("2026-03-24T09:00", InterviewKind.SINGLE, **ZONE),)


def test_an_invitation_without_a_day_names_no_interview() -> None:
    assert next_interview(BEFORE, told(FactKind.INVITED, clock="09:00"), "UTC") is None


def test_an_interview_of_the_past_is_put_in_its_place() -> None:
    record = replace(BEFORE, interviews=(MET, AHEAD))
    found = after(record, told(FactKind.INVITED, until="2026-03-19"))
    assert [i.id for i in found.interviews] == ["met", "told", "ahead"]


@pytest.mark.parametrize("fact", [FactKind.INVITED, FactKind.OFFER_TOLD])
@pytest.mark.parametrize("state", [State.ON_HOLD, State.REJECTED, State.MOVED_ON])
def test_an_invitation_or_a_coming_offer_ends_a_hold_and_a_no(fact: FactKind, state: State) -> None:
    kept = observation("vague_close", "2026-03-12")
    record = replace(
        BEFORE,
        application=application(state=state),
        history=(change(state, "2026-03-13"),),
        observations=(
            kept,
            observation("told_on_hold", "2026-03-13"),
            observation("rejected", "2026-03-13"),
        ),
    )
    found = after(record, told(fact, on="2026-03-17"))
    assert found.application.state is State.WAITING
    assert found.observations == (kept,)
    assert found.history == (
        change(state, "2026-03-13"),
        StateChange(id="told", application_id=APP, state=State.WAITING, on=day("2026-03-17")),
    )


@pytest.mark.parametrize("state", [State.WAITING, State.OFFER])
def test_an_invitation_changes_no_other_state(state: State) -> None:
    record = replace(
        BEFORE,
        application=application(state=state),
        observations=(observation("told_on_hold", "2026-03-13"),),
    )
    found = after(record, told(FactKind.INVITED))
    assert (found.application, found.history) == (record.application, ())
    assert found.observations == record.observations


def test_an_offer_in_hand_is_told_once() -> None:
    received = told(FactKind.OFFER_RECEIVED)
    assert after(BEFORE, told(FactKind.OFFER_TOLD), received) == after(BEFORE, received)


def test_facts_are_told_in_their_order() -> None:
    facts = [
        replace(told(FactKind.ASKED), id="first"),
        replace(told(FactKind.INVITED), id="then"),
    ]
    found = with_facts(application_record(), iter(facts), NOW)
    assert [(c.id, c.answers_id) for c in found.contacts] == [("first", None), ("then", "first")]


def test_a_promise_replaces_the_words_of_the_last_interview_alone() -> None:
    first = interview("first", "2026-03-03", promise_words="soon", promise_on="2026-03-05")
    last = interview("last", "2026-03-10", promise_words="by Monday", promise_on="2026-03-16")
    record = application_record(interviews=(first, last, AHEAD))
    found = after(record, told(FactKind.PROMISED, until="2026-03-27"))
    promised = replace(last, promise_words="", promise_on=day("2026-03-27"))
    assert found == replace(record, interviews=(first, promised, AHEAD))


def test_without_an_interview_a_promise_is_an_answer_with_a_day() -> None:
    record = application_record(interviews=(AHEAD,), contacts=(ASKED,))
    found = after(record, told(FactKind.PROMISED, until="2026-03-27"))
    answer = heard(ContactKind.REPLY, promise_on=day("2026-03-27"))
    assert found == replace(record, contacts=(ASKED, answer))


# What became of an interview.


@pytest.mark.parametrize(
    ("kind", "status"),
    [
        (FactKind.MOVED, InterviewStatus.POSTPONED),
        (FactKind.CANCELLED, InterviewStatus.CANCELLED_BY_THEM),
        (FactKind.CANCELLED_BY_ME, InterviewStatus.CANCELLED_BY_ME),
        (FactKind.MISSED, InterviewStatus.MISSED_BY_THEM),
    ],
)
def test_the_next_interview_did_not_take_place_or_else_the_last(
    kind: FactKind, status: InterviewStatus
) -> None:
    fact = told(kind, on="2026-03-17")
    changes: dict[str, Any] = {"status": status, "status_on": day("2026-03-17")}
    both = replace(BEFORE, interviews=(MET, AHEAD))
    assert after(both, fact) == replace(both, interviews=(MET, replace(AHEAD, **changes)))
    assert after(BEFORE, fact) == replace(BEFORE, interviews=(replace(MET, **changes),))


@pytest.mark.parametrize(("clock", "hour"), [("16:15", "16:15"), ("", "12:00")])
def test_a_moved_interview_is_planned_for_its_new_time(clock: str, hour: str) -> None:
    earlier = replace(AHEAD, status=InterviewStatus.POSTPONED, status_on=day("2026-03-16"))
    record = application_record(interviews=(earlier, replace(MET, starts=at("2026-03-26"))))
    found = after(record, told(FactKind.MOVED, until="2026-03-27", clock=clock))
    moved = replace(record.interviews[1], starts=at(f"2026-03-27T{hour}"))
    assert found == replace(record, interviews=(earlier, moved))


def test_a_held_interview_that_was_only_moved_is_planned_for_its_new_time() -> None:
    found = after(BEFORE, told(FactKind.MOVED, until="2026-03-24"))
    assert found == replace(BEFORE, interviews=(replace(MET, starts=at("2026-03-24T12:00")),))


@pytest.mark.parametrize(
    ("on", "when"),
    [("2026-03-18", MINUTE), ("2026-03-17", "2026-03-17T12:00")],
)
def test_a_task_handed_in_is_over_then(on: str, when: str) -> None:
    record = replace(BEFORE, interviews=(MET, TASK))
    handed_in = replace(TASK, starts=at(when), minutes=None, zone=ZONE["zone"])
    found = after(record, told(FactKind.HANDED_IN, on=on))
    assert found == replace(record, interviews=(MET, handed_in))


@pytest.mark.parametrize("kind", [FactKind.MOVED, FactKind.MISSED, FactKind.HANDED_IN])
def test_nothing_becomes_of_an_interview_that_is_not_known(kind: FactKind) -> None:
    record = application_record(contacts=(ASKED,))
    assert after(record, told(kind, until="2026-03-24")) == record


# What the person did, and what else is so.


@pytest.mark.parametrize(
    ("fact", "kind"),
    [
        (FactKind.THANKED, ContactKind.THANK_YOU),
        (FactKind.ASKED, ContactKind.CHECK_IN),
        (FactKind.IDEA_SENT, ContactKind.VALUE_ADD),
    ],
)
@pytest.mark.parametrize(
    ("on", "when", "place"), [("2026-03-18", MINUTE, 2), ("2026-03-12", "2026-03-12T12:00", 1)]
)
def test_what_was_sent_becomes_a_contact_of_that_day(
    fact: FactKind, kind: ContactKind, on: str, when: str, place: int
) -> None:
    contacts = [THANKED, ASKED]
    contacts.insert(place, outbound("told", when, kind, **ZONE))
    assert after(BEFORE, told(fact, on=on)) == replace(BEFORE, contacts=tuple(contacts))


@pytest.mark.parametrize(
    ("fact", "changes"),
    [
        (
            told(FactKind.OTHER_OFFER, until="2026-03-25"),
            {"other_offer_deadline": day("2026-03-25")},
        ),
        (told(FactKind.OTHER_OFFER), {"other_offer_deadline": None}),
        (told(FactKind.NO_CALLS), {"no_calls": True}),
        (told(FactKind.NO_CONTACT), {"no_contact": True}),
        (told(FactKind.INTERNAL), {"internal": True}),
    ],
)
def test_a_circumstance_is_kept_with_the_application(fact: Fact, changes: dict[str, Any]) -> None:
    record = replace(BEFORE, application=application(other_offer_deadline=day("2026-03-20")))
    expected = replace(record.application, **changes)
    assert after(record, fact) == replace(record, application=expected)


def test_a_new_opening_was_seen_on_the_page() -> None:
    seen = PageCheck(
        id="seen", application_id=APP, checked_on=day("2026-03-12"), status=PageStatus.STILL_LISTED
    )
    record = replace(BEFORE, page_checks=(seen,))
    found = after(record, told(FactKind.NEW_OPENING, on="2026-03-17"))
    opening = PageCheck(
        id="told", application_id=APP, checked_on=day("2026-03-17"), status=PageStatus.NEW_OPENING
    )
    assert found == replace(record, page_checks=(seen, opening))


@pytest.mark.parametrize(
    ("contacts", "before", "expected"),
    [
        ([], "2026-03-18T12:00", None),
        ([THANKED, ASKED], "2026-03-18T12:00", "asked"),
        # 09:30 in Berlin is 08:30 UTC.
        ([THANKED, ASKED], "2026-03-17T08:30", "asked"),
        ([THANKED, ASKED], "2026-03-17T08:29", "thanked"),
        ([THANKED, ASKED], "2026-03-11T08:59", None),
        ([THANKED, ASKED, inbound("r", "2026-03-17T15:00")], "2026-03-18T12:00", "asked"),
        (
            [THANKED, ASKED, inbound("r", "2026-03-17T15:00", answers_id="asked")],
            "2026-03-18T12:00",
            "thanked",
        ),
        (
            [THANKED, inbound("r", "2026-03-12", answers_id="thanked")],
            "2026-03-18T12:00",
            None,
        ),
    ],
)
def test_the_last_letter_without_an_answer(
    contacts: Sequence[Any], before: str, expected: str | None
) -> None:
    record = application_record(contacts=tuple(contacts))
    assert unanswered(record, at(before).replace(tzinfo=UTC)) == expected


@pytest.mark.parametrize("kind", list(FactKind))
def test_every_fact_changes_a_record(kind: FactKind) -> None:
    record = replace(BEFORE, interviews=(MET, TASK))
    assert after(record, told(kind, until="2026-03-24")) != record


def test_a_time_without_a_day_names_nothing() -> None:
    assert told(FactKind.MOVED, clock="10:00").named is None
    named = Fact(id="f", kind=FactKind.MOVED, on=date(2026, 3, 18), until=date(2026, 3, 20))
    assert named.named == datetime(2026, 3, 20, 12)
