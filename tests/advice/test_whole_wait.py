"""Lives with everything that can happen in a wait: what the advice never does, whatever happens."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from desktop.actions.reminders import contact_kind_of
from desktop.advice.advise import advise
from desktop.advice.calendars import calendar_for
from desktop.advice.case import case_of
from desktop.advice.model import CaseFacts, Step, StepReasonKind
from desktop.core.kinds import (
    InterviewKind,
    InterviewStatus,
    RoleType,
    State,
    StepKind,
)
from desktop.core.records import ApplicationRecord
from desktop.core.workdays import WorkCalendar
from tests.advice.builders import knowledge
from tests.advice.records import (
    application,
    application_record,
    evening,
    inbound,
    interview,
    observation,
    outbound,
    part,
    person,
)
from tests.support.thorough import thoroughly

START = date(2026, 3, 2)
DAYS = 120
QUIET = {StepKind.WAIT, StepKind.MOVE_ON, StepKind.NO_CONTACT}
#: Answers to something the employer said or did, and urgent news: they need not wait a week.
EXEMPT = {
    StepKind.ANSWER_THEM,
    StepKind.ANSWER_OFFER,
    StepKind.ACKNOWLEDGE_HOLD,
    StepKind.NOTIFY_COMPETING_OFFER,
    StepKind.SEND_THANK_YOU,
}
ARRANGING = {
    StepReasonKind.CANCELLED_ASK,
    StepReasonKind.CANCELLED_BY_ME,
    StepReasonKind.MISSED_BY_THEM,
    StepReasonKind.MISSED_AGAIN,
    StepReasonKind.INVITED,
}
OF_NEW_INTERVIEW = {StepReasonKind.AGENCY_DEBRIEF, StepReasonKind.DECIDES_AT_ONCE}
STATUS_QUESTIONS = {
    StepKind.SEND_CHECK_IN,
    StepKind.SEND_FINAL_CHECK_IN,
    StepKind.CALL,
}
UNATTENDED = {InterviewKind.RECORDED_VIDEO, InterviewKind.TEST_TASK}
WHAT = (
    "invited", "invited for", "cancelled", "postponed", "missed", "cancelled by me", "still",
    "still until", "promise", "hold", "hold until", "offer told", "offer", "no", "no, write again",
    "away", "concern", "reply",
)  # fmt: skip


@dataclass(frozen=True)
class Happening:
    after: int
    what: str
    days: int = 7


happenings = st.builds(
    Happening, after=st.integers(0, 70), what=st.sampled_from(WHAT), days=st.integers(1, 30)
)
lives = st.lists(happenings, max_size=6).map(
    lambda found: tuple(sorted(found, key=lambda h: h.after))
)


def beginning(kind: InterviewKind, *, applied: bool, **more: Any) -> ApplicationRecord:
    found = application_record(
        application=application(applied_on=START, **more),
        people=(person("dana", email="dana@example.com", phone="555"),),
        involvements=(part("dana", "hiring_manager"),),
    )
    if applied:
        return found
    return replace(found, interviews=(interview("first", START.isoformat(), round=kind),))


def after(record: ApplicationRecord, one: Happening, today: date) -> ApplicationRecord:
    """The record once `one` has happened today."""
    day, until = today.isoformat(), (today + timedelta(days=one.days)).isoformat()
    name = f"{one.what}-{one.after}"
    says = record.observations
    match one.what:
        case "invited" | "invited for":
            record = _with_contact(record, inbound(name, day, "invitation"))
            if one.what == "invited for":
                ahead = interview(name, until, round=InterviewKind.SECOND)
                record = replace(record, interviews=(*record.interviews, ahead))
        case "cancelled" | "postponed" | "missed" | "cancelled by me" if record.interviews:
            status = {
                "cancelled": InterviewStatus.CANCELLED_BY_THEM,
                "postponed": InterviewStatus.POSTPONED,
                "missed": InterviewStatus.MISSED_BY_THEM,
                "cancelled by me": InterviewStatus.CANCELLED_BY_ME,
            }[one.what]
            *others, last = record.interviews
            last = replace(last, status=status, status_on=today)
            record = replace(record, interviews=(*others, last))
        case "still" | "still until" | "promise" | "reply":
            promise = until if one.what in {"still until", "promise"} else None
            record = _with_contact(record, inbound(name, day, promise_on=promise))
            if one.what.startswith("still"):
                still = observation("reply_still_deciding", day, promise)
                record = replace(record, observations=(*says, still))
        case "hold" | "hold until":
            hold = observation("told_on_hold", day, until if one.what == "hold until" else None)
            record = replace(record, observations=(*says, hold))
        case "away":
            record = replace(record, observations=(*says, observation("decision_maker_away", day)))
        case "concern":
            record = replace(record, observations=(*says, observation("concern_voiced", day)))
        case "offer told":
            told = replace(record.application, offer_told_on=today)
            record = replace(record, application=told)
        case "offer":
            by = today + timedelta(days=one.days)
            received = replace(
                record.application, offer_on=today, offer_answer_by=by, state=State.OFFER
            )
            record = replace(record, application=received)
        case "no" | "no, write again":
            record = _with_contact(record, inbound(name, day, "rejection"))
            if one.what == "no, write again":
                again = observation("invited_after_no", day)
                record = replace(record, observations=(*says, again))
    return record


def _with_contact(record: ApplicationRecord, contact: Any) -> ApplicationRecord:
    return replace(record, contacts=(*record.contacts, contact))


@dataclass(frozen=True)
class Day:
    on: date
    case: CaseFacts
    step: Step | None
    happened: tuple[str, ...]

    @property
    def sends(self) -> Step | None:
        """The step of the day, if it reaches the employer."""
        step = self.step
        return None if step is None or step.kind_today in QUIET else step


def days_of(record: ApplicationRecord, life: tuple[Happening, ...]) -> Iterator[Day]:
    """Each day of the life of somebody who does what the advice says, on its day."""
    country = record.application.country
    calendar = calendar_for(country, "")
    for number in range(DAYS):
        today = START + timedelta(days=number)
        events = [one for one in life if one.after == number]
        for one in events:
            record = after(record, one, today)
        case = case_of(record, evening(today))
        step = advise(case, today, calendar, knowledge()).step
        day = Day(today, case, step, tuple(one.what for one in events))
        yield day
        if (sent := day.sends) is not None:
            kind = contact_kind_of(sent)
            when = f"{today.isoformat()}T18:00"
            channel = sent.channel
            record = _with_contact(
                record, outbound(f"sent-{number}", when, kind.value, channel=channel)
            )


def check_there_is_a_step_or_a_reason(days: list[Day]) -> None:
    for day in days:
        assert day.step is not None
        assert day.step.why.kind in StepReasonKind


def check_a_week_between_contacts(days: list[Day], calendar: WorkCalendar) -> None:
    last: date | None = None
    for day in days:
        step = day.sends
        if step is None:
            continue
        exempt = (
            step.kind in EXEMPT
            or step.why.kind in ARRANGING | OF_NEW_INTERVIEW
            or (step.kind is StepKind.SEND_FUTURE_INTEREST and day.case.rejected)
        )
        if last is not None and not exempt:
            assert (day.on - last).days >= 7, (last, day.on, step)
        since, met = day.on, day.case.interview_on
        if step.kind is StepKind.SEND_THANK_YOU and met is not None:  # in time, as of the interview
            since = met if day.on <= calendar.add(met, 1) else day.on
        last = since if last is None else max(last, since)


def check_thanks_are_for_what_was_held(days: list[Day]) -> None:
    for day in days:
        step = day.sends
        if step is not None and step.kind is StepKind.SEND_THANK_YOU:
            assert day.case.interview_on is not None
            assert day.case.interview_on <= day.on
            assert day.case.interview_kind not in UNATTENDED


def check_no_question_before_a_promise_has_passed(days: list[Day]) -> None:
    for day in days:
        step, promise = day.sends, day.case.promised_on
        if step is None or step.kind not in STATUS_QUESTIONS or promise is None:
            continue
        overtaken = day.case.interview_on is not None and promise < day.case.interview_on
        assert overtaken or day.on > promise, (promise, day.on, step)


def check_what_is_open_is_not_given_up(days: list[Day]) -> None:
    for day in days:
        if day.step is None or day.step.kind is not StepKind.MOVE_ON or day.case.rejected:
            continue
        if day.step.why.kind is StepReasonKind.OFFER_DECIDE:
            continue
        held_up = day.case.hold and day.case.invited_on is not None
        assert day.case.invited_on is None or held_up, day.on
        assert day.case.offer_told_on is None, day.on
        assert day.case.offer_on is None, day.on


@thoroughly
@given(
    life=lives,
    kind=st.sampled_from(InterviewKind),
    applied=st.sampled_from([False, False, True]),
    role=st.sampled_from(RoleType),
    country=st.sampled_from(["US", "DE", "SA"]),
    agency=st.sampled_from(["", "", "", "Brightside"]),
)
def test_whatever_happens_the_advice_keeps_its_promises(  # noqa: PLR0917  one life
    life: tuple[Happening, ...],
    kind: InterviewKind,
    applied: bool,
    role: RoleType,
    country: str,
    agency: str,
) -> None:
    more = {"role_type": role, "country": country, "agency": agency}
    days = list(days_of(beginning(kind, applied=applied, **more), life))
    check_there_is_a_step_or_a_reason(days)
    check_a_week_between_contacts(days, calendar_for(country))
    check_thanks_are_for_what_was_held(days)
    check_no_question_before_a_promise_has_passed(days)
    check_what_is_open_is_not_given_up(days)
