"""A case seen from one day: the latest interview, the last contact, what is still unanswered.

Where the rules leave room, this is how they are read here:

- A contact counts for the latest interview from its start on. An earlier one does not count any
  more as thanks or as a follow-up, but still for the spacing.
- An answer takes with it every follow-up sent up to the answered one, or up to the day on which
  they wrote. Being told that the job is on hold is an answer.
- Following up are check-in, idea and final check-in, and any call. A thank-you, a debrief of the
  agency and an acknowledgement are contacts, but nobody owes an answer to them.
- A promise from before the latest interview is void.
- Once the candidate is turned down, or somebody else is seen in the job, a hold told before says
  nothing any more about the reason.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from desktop.advice.cadence import Cadence
from desktop.advice.model import FIRST_LETTERS, CaseFacts, ContactFact, ObservedFact
from desktop.core.kinds import Channel, ContactKind, RoleType
from desktop.core.workdays import WorkCalendar

_FOLLOW_UPS = frozenset({ContactKind.CHECK_IN, ContactKind.VALUE_ADD, ContactKind.FINAL_CHECK_IN})

#: With one of these the job is no longer open.
_SETTLING = frozenset({"rejected", "new_hire_visible"})


@dataclass(frozen=True)
class DatedCase:
    case: CaseFacts
    today: date
    calendar: WorkCalendar
    cadence: Cadence

    @cached_property
    def observed(self) -> tuple[ObservedFact, ...]:
        """What was observed, and the observations behind facts that are kept as facts."""
        case = self.case
        implied = []
        if case.hold:
            implied.append(ObservedFact(kind="told_on_hold", on=case.hold_told_on))
        if case.rejected:
            implied.append(ObservedFact(kind="rejected", on=case.rejected_on))
        if case.away_until is not None:
            implied.append(ObservedFact(kind="decision_maker_away"))
        known = (*case.observed, *implied)
        if any(o.kind in _SETTLING for o in known):
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
        """The last proactive contact ever; with these people, about whatever job."""
        days = [c.on for c in self.case.contacts if c.proactive]
        other = self.case.people_contacted_on
        return max(days if other is None else [*days, other], default=None)

    @cached_property
    def last_since_interview(self) -> date | None:
        return max((c.on for c in self.contacts if c.proactive), default=None)

    def sent(self, kind: ContactKind, since: date | None = None) -> date | None:
        """The last day of such a contact since the latest interview, and since `since`."""
        return max(
            (c.on for c in self.contacts if c.kind is kind and (since is None or c.on >= since)),
            default=None,
        )

    @cached_property
    def thanked(self) -> bool:
        """Whether thanks went out, on their own or with a check-in that came first."""
        letters = [c.kind for c in self.contacts if c.kind in FIRST_LETTERS]
        return ContactKind.THANK_YOU in letters or letters[:1] == [ContactKind.CHECK_IN]

    @cached_property
    def answered_on(self) -> date | None:
        """Follow-ups up to this day are answered."""
        days = [c.on for c in self.contacts if c.answered]
        days += [d for d in (self.case.heard_on, self.case.hold_told_on) if d is not None]
        return max(days, default=None)

    @cached_property
    def follow_ups(self) -> tuple[ContactFact, ...]:
        """The unanswered proactive follow-ups since the latest interview, oldest first."""
        heard = self.answered_on
        return tuple(
            c
            for c in self.contacts
            if c.proactive and is_follow_up(c) and (heard is None or c.on > heard)
        )

    def follow_ups_after(self, day: date | None) -> bool:
        """Whether a follow-up went out after that day (since the interview, if it is not known)."""
        return any(
            c.proactive and is_follow_up(c) and (day is None or c.on > day) for c in self.contacts
        )

    @property
    def sales(self) -> bool:
        return self.case.role_type is RoleType.SALES

    @cached_property
    def stated_promise(self) -> date | None:
        """The promised day, unless a later interview has overtaken it."""
        case = self.case
        promise = case.promised_on
        void = promise and case.interview_on and promise < case.interview_on
        return None if void else promise

    @cached_property
    def promise(self) -> date | None:
        """The day before which no question is asked: the promise, or the return if later."""
        days = [d for d in (self.stated_promise, self.case.away_until) if d is not None]
        return max(days, default=None)

    @cached_property
    def promise_made(self) -> date | None:
        """When the promise was made: with the last answer, else in the interview."""
        if self.case.promised_at is not None:
            return self.case.promised_at
        answers = (c.on for c in self.contacts if c.answered)
        return max(answers, default=self.case.interview_on)

    @cached_property
    def promise_open(self) -> bool:
        """Whether not one working day has passed since the promised day."""
        return self.promise is not None and self.calendar.between(self.promise, self.today) == 0

    def from_today(self, day: date) -> date:
        """`day`, or the next working day from today on if it has passed."""
        return max(day, self.calendar.roll(self.today))

    def spaced(self, day: date) -> date:
        """`day`, or the working day a week after the last contact if that is later."""
        if self.last is None:
            return day
        return max(day, self.calendar.roll(self.last + timedelta(days=self.cadence.spacing.days)))


def is_follow_up(contact: ContactFact) -> bool:
    call = contact.kind is ContactKind.OTHER and contact.channel is Channel.PHONE
    return contact.kind in _FOLLOW_UPS or call
