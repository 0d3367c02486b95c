"""Properties of the advice for every case: spacing, wishes, no errors."""

import random
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import assume, example, given
from hypothesis import strategies as st

from desktop.advice.advise import advise
from desktop.advice.calendars import calendar_for
from desktop.advice.case import completed
from desktop.advice.dated_case import DatedCase
from desktop.advice.model import (
    Advice,
    CaseFacts,
    ContactFact,
    ObservedFact,
    Stage,
    Step,
    StepReasonKind,
)
from desktop.core.kinds import (
    Channel,
    ContactKind,
    InterviewKind,
    InterviewStatus,
    Recipients,
    RoleType,
    StepKind,
)
from desktop.core.workdays import WorkCalendar
from tests.advice.builders import case, check_in, knowledge, sent
from tests.support.thorough import thoroughly

#: Steps without a message.
QUIET = {StepKind.MOVE_ON, StepKind.NO_CONTACT}
#: Steps that need not wait a week: answers to a message, and urgent ones.
EXEMPT = QUIET | {
    StepKind.NOTIFY_COMPETING_OFFER,
    StepKind.ACKNOWLEDGE_HOLD,
    StepKind.ANSWER_THEM,
    StepKind.ANSWER_OFFER,
}
#: Questions for a date that need not wait a week either: the first one, and the one after a miss.
ARRANGING = {
    StepReasonKind.CANCELLED_ASK,
    StepReasonKind.CANCELLED_BY_ME,
    StepReasonKind.MISSED_BY_THEM,
    StepReasonKind.MISSED_AGAIN,
    StepReasonKind.INVITED,
}
#: Steps that may fall on a weekend: thanks, a debrief on the day, urgent news.
ANY_DAY = QUIET | {
    StepKind.SEND_THANK_YOU,
    StepKind.NOTIFY_COMPETING_OFFER,
    StepKind.ANSWER_THEM,
    StepKind.ANSWER_OFFER,
    StepKind.ASK_FOR_DATE,
}
ASKED = sorted(k.id for k in knowledge().kinds.values() if not k.derived)

START = date(2026, 4, 1)
offsets = st.integers(-12, 75)
days = offsets.map(lambda n: START + timedelta(days=n))
maybe = st.none() | days
flags = st.booleans()
seldom = st.sampled_from([False, False, False, True])
contacts = st.builds(
    ContactFact,
    on=days,
    kind=st.sampled_from(ContactKind),
    channel=st.sampled_from([Channel.EMAIL, Channel.PHONE, Channel.LETTER]),
    answered=seldom,
    answers_them=seldom,
    to_agency=flags,
)
observations = st.builds(ObservedFact, kind=st.sampled_from(ASKED), on=maybe, until=maybe)


def whole(case: CaseFacts) -> CaseFacts:
    """The case without a day of a cancelled interview where there is none, or none without it."""
    if case.not_held is None or case.not_held_on is None:
        return replace(case, not_held=None, not_held_on=None)
    return case


cases = (
    st.builds(
        CaseFacts,
        interview_on=st.sampled_from([None, START, START, START, START + timedelta(days=9)]),
        interview_kind=st.sampled_from(InterviewKind),
        interviewers=st.integers(1, 6),
        earlier_interviews=st.integers(0, 3),
        next_interview_on=st.sampled_from([None, None, None, date(2026, 12, 1)]),
        role_type=st.sampled_from(RoleType),
        country=st.sampled_from(["US", "DE", "SA", "XX"]),
        via_agency=seldom,
        no_calls=flags,
        no_contact=st.sampled_from([False] * 9 + [True]),
        closed=st.sampled_from([False] * 9 + [True]),
        promised_on=maybe,
        promised_at=maybe,
        away_until=maybe,
        hold=seldom,
        hold_told_on=maybe,
        hold_until=maybe,
        rejected=seldom,
        rejected_on=maybe,
        offer_deadline=st.none() | st.none() | days,
        applied_on=st.none() | maybe,
        closing_on=st.none() | maybe,
        next_interview_kind=st.sampled_from(InterviewKind),
        invited_on=st.none() | maybe,
        not_held=st.none() | st.sampled_from([s for s in InterviewStatus if s != "planned"]),
        not_held_on=maybe,
        away_since=st.none() | maybe,
        offer_told_on=st.none() | maybe,
        offer_on=st.none() | st.none() | maybe,
        offer_answer_by=maybe,
        internal=seldom,
        phone_known=flags,
        addresses_known=st.integers(0, 6),
        contact_known=flags,
        organiser_known=flags,
        thanks_left=st.integers(0, 2),
        last_inbound_on=maybe,
        people_contacted_on=st.none() | maybe,
        company_contacted_on=st.none() | maybe,
        contacts=st.lists(contacts, max_size=6).map(tuple),
        observed=st.lists(observations, max_size=4).map(tuple),
    )
    .map(completed)
    .map(whole)
)


def look(one: CaseFacts, today: date) -> tuple[Advice, DatedCase, WorkCalendar]:
    calendar = calendar_for(one.country)
    return (
        advise(one, today, calendar, knowledge()),
        DatedCase(one, today, calendar, knowledge().cadence),
        calendar,
    )


def held(one: CaseFacts, today: date) -> CaseFacts:
    """The case as a record can contain it on that day: without future events."""
    met = one.interview_on
    return replace(
        one,
        interview_on=met if met is None or met <= today else None,
        contacts=tuple(c for c in one.contacts if c.on <= today),
        last_inbound_on=_past(one.last_inbound_on, today),
        people_contacted_on=_past(one.people_contacted_on, today),
        company_contacted_on=_past(one.company_contacted_on, today),
    )


def _past(day: date | None, today: date) -> date | None:
    return day if day is None or day <= today else None


def stepping(one: CaseFacts, today: date) -> tuple[Step, DatedCase, WorkCalendar]:
    advice, situation, calendar = look(one, today)
    assume(advice.step is not None)
    assert advice.step is not None
    return advice.step, situation, calendar


@thoroughly
@given(cases, days)
def test_there_is_always_an_answer(one: CaseFacts, today: date) -> None:
    """Also for contradictory records."""
    advice, _, _ = look(one, today)
    assert len(advice.ranking) == 6
    if advice.step is None:
        assert advice.right_for == 0
        return
    assert advice.step.on >= today
    assert (advice.step.kind_today is StepKind.WAIT) == (advice.step.on > today)
    assert advice.step.kind is not StepKind.WAIT
    assert advice.right_for in (range(1, 7) if advice.stage is Stage.WAITING else {0})
    if not one.closed and one.interview_on is not None:
        assert advice.step is not None


#: Asked for a date, and sent an idea some days later.
ASKED_FOR_A_DATE = case(
    "2026-05-04",
    sent("2026-05-07", "date_request"),
    sent("2026-05-12", "value_add"),
    invited_on="2026-05-05",
)


@thoroughly
@given(cases, days)
@example(case("2026-05-04", check_in("2026-05-12")), date(2026, 5, 14))
@example(ASKED_FOR_A_DATE, date(2026, 5, 15))
def test_a_week_lies_between_two_contacts(one: CaseFacts, today: date) -> None:
    one = held(one, today)
    step, situation, _ = stepping(one, today)
    if step.kind in EXEMPT or step.why.kind in ARRANGING:
        return
    if step.kind is StepKind.SEND_FUTURE_INTEREST and one.rejected:
        return
    # Thanks and the debrief belong to an interview and may follow a contact of an earlier one;
    # notes on one day are one contact.
    of_interview = step.kind in {StepKind.SEND_THANK_YOU, StepKind.ASK_RECRUITER}
    last = situation.last_since_interview if of_interview else situation.last
    if (
        last is not None
        and not (of_interview and last == today)
        and step.on != one.next_interview_on
    ):
        assert (step.on - last).days >= 7


@thoroughly
@given(cases, days)
def test_nothing_is_asked_before_a_promised_day(one: CaseFacts, today: date) -> None:
    one = held(one, today)
    step, situation, _ = stepping(one, today)
    asks = {
        StepKind.SEND_CHECK_IN,
        StepKind.SEND_VALUE_ADD,
        StepKind.SEND_FINAL_CHECK_IN,
        StepKind.CALL,
    }
    if step.kind in asks and situation.promise is not None and not one.hold:
        assert step.on > situation.promise


@thoroughly
@given(cases, days)
def test_do_not_contact_us_is_final(one: CaseFacts, today: date) -> None:
    step, _, _ = stepping(replace(one, no_contact=True, closed=False), today)
    assert step.kind is StepKind.NO_CONTACT
    assert (step.channel, step.recipients) == (Channel.NONE, Recipients.NONE)
    assert step.letter_kind is None


@thoroughly
@given(cases, days)
def test_nobody_is_called_who_does_not_want_it(one: CaseFacts, today: date) -> None:
    step, _, _ = stepping(replace(one, no_calls=True), today)
    assert step.kind is not StepKind.CALL
    assert step.channel is not Channel.PHONE


@thoroughly
@given(cases, days)
def test_every_day_is_a_working_day_of_the_employer(one: CaseFacts, today: date) -> None:
    one = held(one, today)
    step, _, calendar = stepping(one, today)
    same_day = step.on in {one.interview_on, one.next_interview_on}
    if step.kind not in ANY_DAY and not same_day:
        assert calendar.is_workday(step.on)


@thoroughly
@given(cases, days)
def test_with_an_agency_only_the_recruiter_is_contacted(one: CaseFacts, today: date) -> None:
    step, _, _ = stepping(replace(one, via_agency=True), today)
    assert step.recipients in {Recipients.AGENCY_RECRUITER, Recipients.NONE}


@thoroughly
@given(cases, days, st.randoms(use_true_random=False))
def test_the_order_of_entry_does_not_matter(
    one: CaseFacts, today: date, chance: random.Random
) -> None:
    mixed = replace(
        one,
        contacts=tuple(chance.sample(one.contacts, len(one.contacts))),
        observed=tuple(chance.sample(one.observed, len(one.observed))),
    )
    assert look(completed(mixed), today)[0] == look(one, today)[0]


@thoroughly
@given(cases, days)
def test_waiting_until_the_day_brings_the_step_of_that_day(one: CaseFacts, today: date) -> None:
    """If nothing happens in between, the announced step is advised on its day."""
    one = held(replace(one, offer_deadline=None, hold_until=None), today)
    step = look(one, today)[0].step
    if step is None or step.kind_today is not StepKind.WAIT:
        return
    if step.why.kind is StepReasonKind.INTERVIEW_AHEAD:  # held by then
        return
    later = look(one, step.on)[0].step
    assert later is not None
    assert (later.kind_today, later.on) == (later.kind, step.on)
    assert (later.kind, later.channel, later.recipients) == (
        step.kind,
        step.channel,
        step.recipients,
    )
