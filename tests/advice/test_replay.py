"""Followed day by day, the advice skips no step, repeats none, and ends."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from desktop.advice.calendars import calendar_for
from desktop.advice.model import Step
from desktop.core.kinds import InterviewKind, LetterKind, Recipients, RoleType, StepKind
from tests.advice.lives import Day, Event, Life, days_of, lives
from tests.support.thorough import thoroughly

PLACES = st.sampled_from([("US", ""), ("DE", "BY"), ("SA", ""), ("JP", ""), ("GB", "SCT")])
QUIET = {StepKind.MOVE_ON, StepKind.NO_CONTACT}
#: Steps that need not wait a week: urgent news, and answers to a message.
EXEMPT = {StepKind.NOTIFY_COMPETING_OFFER, StepKind.ACKNOWLEDGE_HOLD}
#: Events that reset the count of unanswered letters.
ANSWERS = {"reply", "reply_still_deciding", "reply_warm_new_date", "told_on_hold", "rejection"}
FOLLOW_UPS = {
    StepKind.SEND_CHECK_IN,
    StepKind.SEND_VALUE_ADD,
    StepKind.SEND_FINAL_CHECK_IN,
    StepKind.CALL,
    StepKind.ASK_RECRUITER,
}
#: The longest time from the last event to moving on: a hold without a date.
LONGEST = timedelta(days=150)
MOST = 420


def happened(life: Life, what: str) -> date:
    """The day of the first such event; `date.max` if there is none."""
    return min((life.day(e.after) for e in life.events if e.what == what), default=date.max)


def same_letter(one: Step, other: Step) -> bool:
    """Whether it is the same step, possibly in its form for a hold."""
    patient = LetterKind.CHECK_IN_HOLD_AWARE
    return one.kind is other.kind or patient in {one.letter_kind, other.letter_kind}


def check_a_week_lies_between_two_contacts(life: Life, days: list[Day]) -> None:
    rejected, interviews = happened(life, "rejection"), life.interviews
    sent = [(day.on, step) for day in days for step in day.sent]
    for (before, earlier), (on, step) in pairwise(sent):
        since = before
        if earlier.kind is StepKind.SEND_THANK_YOU:  # counted from the interview if in time
            met = max(day for day in interviews if day <= before)
            calendar = calendar_for(life.country, life.subdivision)
            since = met if before <= calendar.add(met, 1) else before
        answer = step.kind is StepKind.SEND_FUTURE_INTEREST and rejected <= on
        of_new_interview = step.kind in {StepKind.SEND_THANK_YOU, StepKind.ASK_RECRUITER} and any(
            before <= day <= on for day in interviews
        )
        if step.kind not in EXEMPT and not answer and not of_new_interview:
            assert (on - since).days >= 7


def check_wishes_and_the_one_letter_a_day(life: Life, days: list[Day]) -> None:
    wish = happened(life, "no contact")
    for day in days:
        kinds = [step.kind for step in day.sent]
        assert len([kind for kind in kinds if kind not in EXEMPT]) <= 1
        assert len(kinds) == len(set(kinds))
        assert day.on < wish or not kinds
        assert not (life.no_calls and StepKind.CALL in kinds)
        if life.agency:
            assert {step.recipients for step in day.sent} <= {Recipients.AGENCY_RECRUITER}


def check_no_letter_goes_out_twice(life: Life, days: list[Day]) -> None:
    """Between two answers; on hold and with an agency, a check-in may be sent three times."""
    since: list[Step] = []
    on_hold = any(e.what == "told_on_hold" for e in life.events)
    last = life.start
    for day in days:
        # After the advice to move on there are days without a look, possibly with an interview.
        if any(last < met <= day.on for met in life.interviews) or ANSWERS.intersection(day.news):
            since = []
        last = day.on
        since += [step for step in day.sent if step.kind in FOLLOW_UPS]
        plain = [s.kind for s in since if s.letter_kind is not LetterKind.CHECK_IN_HOLD_AWARE]
        assert len(since) <= 4
        if not life.agency and not on_hold:
            assert len(plain) == len(set(plain))


def check_it_ends(life: Life, days: list[Day]) -> None:
    assert days[-1].looks[-1].kind_today in QUIET
    last = max([0, life.promise or 0, *(e.after + (e.until or 0) for e in life.events)])
    assert days[-1].on - life.day(last) <= LONGEST


def check_what_is_announced_comes(life: Life, days: list[Day]) -> None:
    calendar, interviews = calendar_for(life.country, life.subdivision), life.interviews
    for yesterday, today in pairwise(days):
        announced, now = yesterday.looks[-1], today.looks[0]
        if today.news or today.on in interviews:
            continue
        if announced.kind_today is StepKind.WAIT:
            assert same_letter(announced, now)
            assert now.on == announced.on
            assert (now.kind_today is StepKind.WAIT) == (announced.on > today.on)
        elif announced.kind in FOLLOW_UPS:  # left for later, it stays the next thing
            assert same_letter(announced, now)
            assert now.on == calendar.roll(today.on)


#: An interview on a day without a look, after the advice to decide about another offer.
UNSEEN = Life(
    start=date(2026, 1, 1),
    events=(
        Event(after=8, what="interview", until=1),
        Event(after=8, what="offer", until=1),
        Event(after=10, what="others_still_to_interview"),
    ),
)


#: They asked to be left to call, were silent for a month, and then wrote without a date.
WROTE_LATE = Life(
    start=date(2026, 3, 2),
    interview_kind=InterviewKind.PHONE_SCREEN,
    events=(Event(after=0, what="asked_to_be_left_to_call"), Event(after=28, what="reply")),
)


#: They answered, without a new day, on the day on which a question after a hold was due.
ANSWERED_WHEN_DUE = Life(
    start=date(2026, 1, 1),
    role_type=RoleType.SALES,
    interview_kind=InterviewKind.PHONE_SCREEN,
    events=(Event(after=0, what="told_on_hold", until=3), Event(after=60, what="reply")),
)


#: They promised a day and told of a hold on the day of the interview.
PROMISED_ON_HOLD = Life(
    start=date(2026, 1, 1),
    interview_kind=InterviewKind.PHONE_SCREEN,
    events=(
        Event(after=0, what="reply", until=8),
        Event(after=0, what="told_on_hold", until=3),
    ),
)


#: Another offer on the day of an interview, to be answered the day after the next interview.
OFFER_WITH_INTERVIEW = Life(
    start=date(2026, 1, 1),
    events=(
        Event(after=0, what="interview", until=1),
        Event(after=0, what="offer", until=2),
    ),
)


@thoroughly
@example(UNSEEN)
@example(PROMISED_ON_HOLD)
@example(OFFER_WITH_INTERVIEW)
@example(ANSWERED_WHEN_DUE)
@example(WROTE_LATE)
@given(lives(PLACES, late=2))
def test_followed_day_by_day_the_advice_keeps_its_word(life: Life) -> None:
    days = list(days_of(life, MOST))
    check_a_week_lies_between_two_contacts(life, days)
    check_wishes_and_the_one_letter_a_day(life, days)
    check_no_letter_goes_out_twice(life, days)
    check_it_ends(life, days)
    check_what_is_announced_comes(life, days)


def test_silence_after_one_interview_takes_four_letters() -> None:
    """A life without events."""
    days = list(days_of(Life(start=date(2026, 3, 3)), MOST))
    assert [(step.kind, day.on.isoformat()) for day in days for step in day.sent] == [
        (StepKind.SEND_THANK_YOU, "2026-03-03"),
        (StepKind.SEND_CHECK_IN, "2026-03-10"),
        (StepKind.SEND_VALUE_ADD, "2026-03-17"),
        (StepKind.SEND_FINAL_CHECK_IN, "2026-03-24"),
    ]
    assert days[-1].on == date(2026, 3, 31)
    assert days[-1].looks[-1].kind is StepKind.MOVE_ON


def test_a_life_with_news_is_asked_about_after_them() -> None:
    events = (Event(after=8, what="reply", until=6), Event(after=20, what="rejection"))
    days = list(days_of(Life(start=date(2026, 3, 3), events=events), MOST))
    assert [(step.kind, day.on.isoformat()) for day in days for step in day.sent] == [
        (StepKind.SEND_THANK_YOU, "2026-03-03"),
        (StepKind.SEND_CHECK_IN, "2026-03-10"),
        (StepKind.SEND_CHECK_IN, "2026-03-19"),
        (StepKind.SEND_FUTURE_INTEREST, "2026-03-23"),
    ]
