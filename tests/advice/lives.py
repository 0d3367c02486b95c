"""Simulates a user who follows the advice day by day, and random events by the employer."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from hypothesis import strategies as st

from desktop.advice.advisor import Advisor
from desktop.advice.model import Step, StepReasonKind
from desktop.core.kinds import Channel, ContactKind, InterviewKind, RoleType, StepKind
from desktop.core.records import ApplicationRecord, Contact, Problem
from tests.advice.builders import knowledge
from tests.advice.records import (
    APP,
    application,
    application_record,
    evening,
    inbound,
    interview,
    observation,
    outbound,
)

ADVISOR = Advisor(knowledge)

#: The kind of contact that is recorded for a step.
LOGGED = {
    StepKind.SEND_THANK_YOU: ContactKind.THANK_YOU,
    StepKind.SEND_CHECK_IN: ContactKind.CHECK_IN,
    StepKind.CALL: ContactKind.CHECK_IN,
    StepKind.SEND_VALUE_ADD: ContactKind.VALUE_ADD,
    StepKind.SEND_FINAL_CHECK_IN: ContactKind.FINAL_CHECK_IN,
    StepKind.SEND_FUTURE_INTEREST: ContactKind.FUTURE_INTEREST,
    StepKind.ACKNOWLEDGE_HOLD: ContactKind.HOLD_ACKNOWLEDGEMENT,
    StepKind.ASK_RECRUITER: ContactKind.CHECK_IN,
    StepKind.NOTIFY_COMPETING_OFFER: ContactKind.OFFER_DEADLINE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """An event `after` days from the interview; `until` counts from its day."""

    after: int
    what: str
    """A kind of observation, or "reply", "rejection", "offer", "interview", "no contact"."""
    until: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Life:
    start: date
    country: str = "US"
    subdivision: str = ""
    role_type: RoleType = RoleType.OTHER
    interview_kind: InterviewKind = InterviewKind.SINGLE
    agency: bool = False
    no_calls: bool = False
    promise: int | None = None
    """The promised day, counted from the interview."""
    late: int = 0
    """Number of days by which due steps are done late."""
    events: tuple[Event, ...] = ()

    def day(self, after: int) -> date:
        return self.start + timedelta(days=after)

    @property
    def interviews(self) -> set[date]:
        """The days of the interviews."""
        later = [e for e in self.events if e.what == "interview"]
        return {self.start, *(self.day(e.after + (e.until or 0)) for e in later)}


@dataclass(frozen=True, slots=True)
class Day:
    on: date
    news: tuple[str, ...]
    """Events of the morning, before the first advice."""
    looks: tuple[Step, ...]
    """The advice in the morning, and again after each contact."""
    sent: tuple[Step, ...]
    record: ApplicationRecord
    """The record in the evening."""


@dataclass(slots=True)
class _Person:
    life: Life
    record: ApplicationRecord
    waited: int = 0

    def hear(self, event: Event) -> None:
        on = self.life.day(event.after)
        until = None if event.until is None else on + timedelta(days=event.until)
        record, name = self.record, f"{event.what}-{event.after}"
        if event.what in {"reply", "rejection"}:
            asked = [i.id for i in record.contacts if i.kind is not ContactKind.REPLY]
            kind, answers = event.what, asked[-1] if asked else None
            logged = inbound(name, on.isoformat(), kind, promise_on=until, answers_id=answers)
            self.record = replace(record, contacts=(*record.contacts, logged))
        elif event.what == "interview":
            again = interview(name, (until or on).isoformat(), round=InterviewKind.SECOND)
            self.record = replace(record, interviews=(*record.interviews, again))
        elif event.what == "offer":
            more = replace(record.application, other_offer_deadline=until)
            self.record = replace(record, application=more)
        elif event.what == "no contact":
            more = replace(record.application, no_contact=True)
            self.record = replace(record, application=more)
        else:
            seen = observation(event.what, on.isoformat(), until.isoformat() if until else None)
            self.record = replace(record, observations=(*record.observations, seen))

    def look(self, today: date) -> Step:
        step = ADVISOR.advise(self.record, evening(today)).step
        assert step is not None
        return step

    def act(self, step: Step, today: date) -> bool:
        """Do the step if it is due, or later if the user is late."""
        if step.kind_today not in LOGGED:
            return False
        if self.waited < self.life.late:
            self.waited += 1
            return False
        self.waited = 0
        done: Contact = outbound(
            f"{today}-{len(self.record.contacts)}",
            today.isoformat(),
            ContactKind.RECRUITER_DEBRIEF
            if step.why.kind is StepReasonKind.AGENCY_DEBRIEF
            else LOGGED[step.kind_today],
            channel=Channel.PHONE if step.kind_today is StepKind.CALL else Channel.EMAIL,
        )
        self.record = replace(self.record, contacts=(*self.record.contacts, done))
        return True


def days_of(life: Life, most: int) -> Iterator[Day]:
    """The days until the advice is to stop and no event is left, at most `most`.

    After the advice to move on, the user looks once a week and at each event.
    """
    person = _Person(
        life,
        application_record(
            application=application(
                country=life.country,
                subdivision=life.subdivision,
                role_type=life.role_type,
                agency="Agency" if life.agency else "",
                no_calls=life.no_calls,
            ),
            interviews=(
                interview(
                    "first",
                    life.start.isoformat(),
                    round=life.interview_kind,
                    promise_on=None if life.promise is None else life.day(life.promise),
                ),
            ),
            problems=(Problem(id="problem", application_id=APP, problem="The nightly import"),),
        ),
    )
    ahead = sorted(life.events, key=lambda e: (e.after, e.what))
    after = 0
    while after < most:
        today, news, sent = life.day(after), [], []
        while ahead and ahead[0].after == after:
            news.append(ahead[0].what)
            person.hear(ahead.pop(0))
        looks = [person.look(today)]
        while person.act(looks[-1], today):
            sent.append(looks[-1])
            assert len(sent) < 4, "the same day never ends"
            looks.append(person.look(today))
        yield Day(today, tuple(news), tuple(looks), tuple(sent), person.record)
        quiet = looks[-1].kind_today in {StepKind.MOVE_ON, StepKind.NO_CONTACT}
        if quiet and not ahead:
            return
        after += min(7, ahead[0].after - after) if quiet else 1


MOMENTS = st.integers(0, 70)
SIGNS = st.sampled_from(
    ["others_still_to_interview", "early_in_order", "internal_candidate", "vague_close",
     "budget_approval_pending", "concern_voiced", "invited_to_follow_up", "backup_language",
     "references_requested_or_called", "job_reposted", "freeze_or_layoffs_news", "pace_dropped",
     "asked_to_be_left_to_call", "new_hire_visible", "reply_still_deciding"]
)  # fmt: skip
EVENTS = st.one_of(
    st.builds(Event, after=MOMENTS, what=SIGNS),
    st.builds(Event, after=MOMENTS, what=st.just("reply"), until=st.none() | st.integers(0, 25)),
    st.builds(
        Event, after=MOMENTS, what=st.just("told_on_hold"), until=st.none() | st.integers(3, 50)
    ),
    st.builds(
        Event,
        after=MOMENTS,
        what=st.sampled_from(["decision_maker_away", "reply_warm_new_date", "offer"]),
        until=st.integers(1, 25),
    ),
    st.builds(Event, after=MOMENTS, what=st.just("interview"), until=st.integers(0, 12)),
    st.builds(Event, after=MOMENTS, what=st.sampled_from(["rejection", "no contact"])),
)


def lives(places: st.SearchStrategy[tuple[str, str]], *, late: int = 0) -> st.SearchStrategy[Life]:
    """A strategy for lives in one of these places (country and subdivision)."""
    return st.builds(
        lambda place, **more: Life(country=place[0], subdivision=place[1], **more),
        places,
        start=st.dates(date(2026, 1, 1), date(2026, 12, 31)),
        role_type=st.sampled_from(RoleType),
        interview_kind=st.sampled_from(InterviewKind),
        agency=st.sampled_from([False, False, True]),
        no_calls=st.booleans(),
        promise=st.none() | st.integers(0, 30),
        late=st.integers(0, late),
        events=st.lists(EVENTS, max_size=4, unique_by=lambda e: (e.after, e.what)).map(tuple),
    )
