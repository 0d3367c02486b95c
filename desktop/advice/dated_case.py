"""A case on one day: contacts since the latest interview, unanswered follow-ups, the promise.

How the rules are interpreted here:

- A contact counts for the latest interview from its start. An earlier one counts neither as
  thanks nor as a follow-up, but still for the spacing.
- An answer covers every follow-up sent up to the answered one, or up to the day of the employer's
  message. The news of a hold is an answer.
- Follow-ups are check-in, idea, final check-in and any call. A thank-you, a debrief with the
  agency and an acknowledgement are contacts that need no answer.
- A promise from before the latest interview is void.
- The wait starts with the latest interview that was held, the day on which one was cancelled, or
  the news of an offer. Before any of these it starts with the application.
- Contacts of one day count as one follow-up. A thank-you up to the working day after the interview
  starts no week of its own: the spacing counts it as of the interview's day.
- After a rejection, or once a new hire is seen in the job, an earlier hold no longer counts as an
  observation.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from desktop.advice.cadence import Cadence
from desktop.advice.model import FIRST_LETTERS, CaseFacts, ContactFact, ObservedFact
from desktop.core.kinds import Channel, ContactKind, InterviewKind, RoleType
from desktop.core.workdays import WorkCalendar

_FOLLOW_UPS = frozenset({ContactKind.CHECK_IN, ContactKind.VALUE_ADD, ContactKind.FINAL_CHECK_IN})

#: Kinds of interview after which there is nobody to thank.
UNATTENDED = frozenset({InterviewKind.RECORDED_VIDEO, InterviewKind.TEST_TASK})

#: Observations after which the job is no longer open.
_JOB_CLOSED = frozenset({"rejected", "new_hire_visible"})


@dataclass(frozen=True)
class DatedCase:
    case: CaseFacts
    today: date
    calendar: WorkCalendar
    cadence: Cadence

    @cached_property
    def observed(self) -> tuple[ObservedFact, ...]:
        """The recorded observations, and those implied by other facts of the case."""
        case = self.case
        implied = []
        if case.hold:
            implied.append(ObservedFact(kind="told_on_hold", on=case.hold_told_on))
        if case.rejected:
            implied.append(ObservedFact(kind="rejected", on=case.rejected_on))
        if case.away_until is not None or case.away_since is not None:
            implied.append(ObservedFact(kind="decision_maker_away"))
        if case.offer_told_on is not None or case.offer_on is not None:
            implied.append(ObservedFact(kind="offer_told", on=case.offer_told_on or case.offer_on))
        known = (*case.observed, *implied)
        if any(o.kind in _JOB_CLOSED for o in known):
            return tuple(o for o in known if o.kind != "told_on_hold")
        return known

    @cached_property
    def observed_kinds(self) -> frozenset[str]:
        return frozenset(o.kind for o in self.observed)

    @cached_property
    def contacts(self) -> tuple[ContactFact, ...]:
        """The contacts since the latest interview, oldest first."""
        start = self.case.interview_on
        return tuple(
            sorted(
                (
                    c
                    for c in self.case.contacts
                    if start is None or (c.on >= start and not c.before_interview)
                ),
                key=lambda c: (c.on, c.kind),
            )
        )

    @cached_property
    def last(self) -> date | None:
        """The last proactive contact with these people, about any application."""
        days = [self._counted_on(c) for c in self.case.contacts if c.proactive]
        other = self.case.people_contacted_on
        return max(days if other is None else [*days, other], default=None)

    def _counted_on(self, contact: ContactFact) -> date:
        interview = self.case.interview_on
        if interview is None or contact.kind is not ContactKind.THANK_YOU:
            return contact.on
        latest = self.calendar.add(interview, self.cadence.thanks.best_within_workdays)
        return interview if interview <= contact.on <= latest else contact.on

    @cached_property
    def start(self) -> date | None:
        """The day from which the wait is counted."""
        case = self.case
        days = [case.interview_on, case.not_held_on, case.offer_told_on]
        return max((d for d in days if d is not None), default=case.applied_on)

    @property
    def only_applied(self) -> bool:
        """Whether nothing has happened since the application: no interview, no news of an offer."""
        case = self.case
        return case.interview_on is case.not_held_on is case.offer_told_on is None

    @cached_property
    def silent_since(self) -> date | None:
        """The later of `start` and the last day on which the employer wrote or called."""
        days = [d for d in (self.start, self.case.last_inbound_on) if d is not None]
        return max(days, default=None)

    @property
    def owes_thanks(self) -> bool:
        """Whether the latest interview is one that somebody is thanked for."""
        return self.case.interview_on is not None and self.case.interview_kind not in UNATTENDED

    @cached_property
    def last_since_interview(self) -> date | None:
        return max((c.on for c in self.contacts if c.proactive), default=None)

    def sent(self, kind: ContactKind, since: date | None = None) -> date | None:
        """The last day of a contact of `kind` since the latest interview and `since`."""
        return max(
            (c.on for c in self.contacts if c.kind is kind and (since is None or c.on >= since)),
            default=None,
        )

    def days_of(self, kind: ContactKind, since: date) -> list[date]:
        """The days of contacts of `kind` from `since` on, oldest first, whatever the interview."""
        return sorted({c.on for c in self.case.contacts if c.kind is kind and c.on >= since})

    @cached_property
    def thanked(self) -> bool:
        """Whether thanks were sent, as a thank-you or in a check-in sent first."""
        letters = [c.kind for c in self.contacts if c.kind in FIRST_LETTERS]
        return ContactKind.THANK_YOU in letters or letters[:1] == [ContactKind.CHECK_IN]

    @cached_property
    def answered_on(self) -> date | None:
        """The last day of an answer: follow-ups up to it count as answered."""
        days = [c.on for c in self.contacts if c.answered]
        days += [d for d in (self.case.last_inbound_on, self.case.hold_told_on) if d is not None]
        return max(days, default=None)

    @cached_property
    def follow_ups(self) -> tuple[ContactFact, ...]:
        """The unanswered proactive follow-ups of this wait, oldest first."""
        answered, start = self.answered_on, self.case.not_held_on
        return tuple(
            c
            for c in self.contacts
            if c.proactive
            and is_follow_up(c)
            and (answered is None or c.on > answered)
            and (start is None or c.on >= start)
        )

    @cached_property
    def follow_up_days(self) -> tuple[date, ...]:
        """The days of `follow_ups`: several on one day are one place in their order."""
        return tuple(sorted({c.on for c in self.follow_ups}))

    def follow_ups_after(self, day: date | None) -> bool:
        """Whether a follow-up was sent after `day`; for None, since the interview."""
        return any(
            c.proactive and is_follow_up(c) and (day is None or c.on > day) for c in self.contacts
        )

    @property
    def sales(self) -> bool:
        return self.case.role_type is RoleType.SALES

    @cached_property
    def stated_promise(self) -> date | None:
        """The promised day; None if it lies before the latest interview."""
        case = self.case
        promise = case.promised_on
        void = promise and case.interview_on and promise < case.interview_on
        return None if void else promise

    @cached_property
    def promise(self) -> date | None:
        """The day before which no question is asked: the promised or, if later, the return day."""
        days = [d for d in (self.stated_promise, self.case.away_until) if d is not None]
        return max(days, default=None)

    @cached_property
    def promise_made(self) -> date | None:
        """The day on which the promise was made; by default of the last answer or the interview."""
        if self.case.promised_at is not None:
            return self.case.promised_at
        answers = (c.on for c in self.contacts if c.answered)
        return max(answers, default=self.case.interview_on)

    @cached_property
    def promise_open(self) -> bool:
        """Whether no working day has passed since the promised day."""
        promise, calendar = self.promise, self.calendar
        return promise is not None and calendar.count_between(promise, self.today) == 0

    def from_today(self, day: date) -> date:
        """`day`, or if it has passed, the first working day from today on."""
        return max(day, self.calendar.roll(self.today))

    def spaced(self, day: date) -> date:
        """`day`, or if later, the first working day at least a week after the last contact."""
        if self.last is None:
            return day
        return max(day, self.calendar.roll(self.last + timedelta(days=self.cadence.spacing.days)))


def is_follow_up(contact: ContactFact) -> bool:
    call = contact.kind is ContactKind.OTHER and contact.channel is Channel.PHONE
    return contact.kind in _FOLLOW_UPS or call
