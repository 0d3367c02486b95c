"""Facts that the wizard can be told, and the record after each.

They belong into the record itself: an invitation, a cancelled interview, an offer. The record with
a fact gives the advice before it is saved; saving it writes the difference between the two records.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum

from desktop.advice.employer_time import contacted_at, latest_held, next_ahead
from desktop.core.instants import starts_at
from desktop.core.kinds import (
    ContactKind,
    Direction,
    InterviewKind,
    InterviewStatus,
    PageStatus,
    State,
)
from desktop.core.moment import Moment
from desktop.core.records import (
    Application,
    ApplicationRecord,
    Contact,
    Interview,
    PageCheck,
    StateChange,
)

#: The states that an invitation or a coming offer ends, and the observations of those states.
REOPENED = frozenset({State.ON_HOLD, State.REJECTED, State.MOVED_ON})
_CONTRADICTED = frozenset({"told_on_hold", "rejected"})
_NOON = time(12)


class FactKind(StrEnum):
    """The values are stored in `AdviceRun.answers`."""

    INVITED = "invited"
    """To an interview; `until` and `at` are its time, if one was named."""
    OFFER_TOLD = "offer_told"
    """`until` is the day for which the written offer was announced."""
    OFFER_RECEIVED = "offer_received"
    """`until` is the day by which they want an answer."""
    PROMISED = "promised"
    """`until` is the day by which they promised an answer."""
    MOVED = "moved"
    """The interview; `until` and `at` are its new time, if there is one."""
    CANCELLED = "cancelled"
    CANCELLED_BY_ME = "cancelled_by_me"
    MISSED = "missed"
    HANDED_IN = "handed_in"
    THANKED = "thanked"
    ASKED = "asked"
    IDEA_SENT = "idea_sent"
    OTHER_OFFER = "other_offer"
    """`until` is the day by which it must be answered."""
    NO_CALLS = "no_calls"
    NO_CONTACT = "no_contact"
    INTERNAL = "internal"
    NEW_OPENING = "new_opening"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A fact told on a day; `id` is that of the record it adds, if any."""

    id: str
    kind: FactKind
    on: date
    until: date | None = None
    at: time | None = None

    @property
    def named(self) -> datetime | None:
        """The time of the interview, if one was named."""
        return None if self.until is None else datetime.combine(self.until, self.at or _NOON)


_STATUS = {
    FactKind.MOVED: InterviewStatus.POSTPONED,
    FactKind.CANCELLED: InterviewStatus.CANCELLED_BY_THEM,
    FactKind.CANCELLED_BY_ME: InterviewStatus.CANCELLED_BY_ME,
    FactKind.MISSED: InterviewStatus.MISSED_BY_THEM,
}
_SENT = {
    FactKind.THANKED: ContactKind.THANK_YOU,
    FactKind.ASKED: ContactKind.CHECK_IN,
    FactKind.IDEA_SENT: ContactKind.VALUE_ADD,
}


def with_facts(record: ApplicationRecord, facts: Iterable[Fact], now: Moment) -> ApplicationRecord:
    """The record after `facts`. An offer in hand is told once, not also as an announced one."""
    facts = tuple(facts)
    in_hand = any(fact.kind is FactKind.OFFER_RECEIVED for fact in facts)
    for fact in facts:
        if not (in_hand and fact.kind is FactKind.OFFER_TOLD):
            record = _RULES[fact.kind](record, fact, now)
    return record


def next_interview(record: ApplicationRecord, fact: Fact, zone: str) -> Interview | None:
    """The interview that an invitation names; None if it names no day."""
    if fact.named is None:
        return None
    last = record.interviews[-1] if record.interviews else None
    return Interview(
        id=fact.id,
        application_id=record.application.id,
        round=InterviewKind.SINGLE if last is None else InterviewKind.SECOND,
        starts=fact.named,
        zone=zone if last is None else last.zone,
    )


def unanswered(record: ApplicationRecord, before: datetime) -> str | None:
    """The latest contact of the candidate up to `before` (UTC) that has no answer yet."""
    answered = {contact.answers_id for contact in record.contacts}
    for contact in reversed(record.contacts):
        is_outbound = contact.direction is Direction.OUTBOUND
        if is_outbound and contact.id not in answered and contacted_at(contact) <= before:
            return contact.id
    return None


def _invited(record: ApplicationRecord, fact: Fact, now: Moment) -> ApplicationRecord:
    interview = next_interview(record, fact, now.zone)
    record = _reopened(_heard(record, fact, now, ContactKind.INVITATION), fact)
    return record if interview is None else _with_interview(record, interview)


def _offer_told(record: ApplicationRecord, fact: Fact, now: Moment) -> ApplicationRecord:
    record = _reopened(_heard(record, fact, now, ContactKind.OFFER, fact.until), fact)
    return _with(record, offer_told_on=fact.on)


def _offer_received(record: ApplicationRecord, fact: Fact, now: Moment) -> ApplicationRecord:
    record = _heard(record, fact, now, ContactKind.OFFER)
    record = _in_state(record, fact, State.OFFER)
    return _with(record, offer_on=fact.on, offer_answer_by=fact.until)


def _promised(record: ApplicationRecord, fact: Fact, now: Moment) -> ApplicationRecord:
    last = latest_held(record, now.utc)
    if last is None:
        return _heard(record, fact, now, ContactKind.REPLY, fact.until)
    return _with_interview(record, replace(last, promise_on=fact.until, promise_words=""))


def _not_held(record: ApplicationRecord, fact: Fact, now: Moment) -> ApplicationRecord:
    """The next interview, or else the latest one, did not take place as planned."""
    interview = next_ahead(record, now.utc) or latest_held(record, now.utc)
    if interview is None:
        return record
    if fact.named is not None:
        return _with_interview(record, replace(interview, starts=fact.named))
    changed = replace(interview, status=_STATUS[fact.kind], status_on=fact.on)
    return _with_interview(record, changed)


def _handed_in(record: ApplicationRecord, fact: Fact, now: Moment) -> ApplicationRecord:
    task = next_ahead(record, now.utc)
    if task is None:
        return record
    handed_in = replace(task, starts=_at(fact, now), zone=now.zone, minutes=None)
    return _with_interview(record, handed_in)


def _sent(record: ApplicationRecord, fact: Fact, now: Moment) -> ApplicationRecord:
    return _with_contact(
        record,
        Contact(
            id=fact.id,
            application_id=record.application.id,
            at=_at(fact, now),
            zone=now.zone,
            kind=_SENT[fact.kind],
        ),
    )


def _other_offer(record: ApplicationRecord, fact: Fact, _now: Moment) -> ApplicationRecord:
    return _with(record, other_offer_deadline=fact.until)


def _wish(record: ApplicationRecord, fact: Fact, _now: Moment) -> ApplicationRecord:
    return _with(record, **{fact.kind.value: True})


def _new_opening(record: ApplicationRecord, fact: Fact, _now: Moment) -> ApplicationRecord:
    seen = PageCheck(
        id=fact.id,
        application_id=record.application.id,
        checked_on=fact.on,
        status=PageStatus.NEW_OPENING,
    )
    return replace(record, page_checks=(*record.page_checks, seen))


_RULES: dict[FactKind, Callable[[ApplicationRecord, Fact, Moment], ApplicationRecord]] = {
    FactKind.INVITED: _invited,
    FactKind.OFFER_TOLD: _offer_told,
    FactKind.OFFER_RECEIVED: _offer_received,
    FactKind.PROMISED: _promised,
    **dict.fromkeys(_STATUS, _not_held),
    FactKind.HANDED_IN: _handed_in,
    **dict.fromkeys(_SENT, _sent),
    FactKind.OTHER_OFFER: _other_offer,
    FactKind.NO_CALLS: _wish,
    FactKind.NO_CONTACT: _wish,
    FactKind.INTERNAL: _wish,
    FactKind.NEW_OPENING: _new_opening,
}


def _with(record: ApplicationRecord, **changes: date | bool | None) -> ApplicationRecord:
    application: Application = replace(record.application, **changes)  # type: ignore[arg-type]
    return replace(record, application=application)


def _with_interview(record: ApplicationRecord, interview: Interview) -> ApplicationRecord:
    others = (i for i in record.interviews if i.id != interview.id)
    return replace(record, interviews=tuple(sorted((*others, interview), key=starts_at)))


def _with_contact(record: ApplicationRecord, contact: Contact) -> ApplicationRecord:
    return replace(record, contacts=tuple(sorted((*record.contacts, contact), key=contacted_at)))


def _heard(
    record: ApplicationRecord,
    fact: Fact,
    now: Moment,
    kind: ContactKind,
    promise_on: date | None = None,
) -> ApplicationRecord:
    """The record with a message or call of the employer."""
    contact = Contact(
        id=fact.id,
        application_id=record.application.id,
        at=_at(fact, now),
        zone=now.zone,
        direction=Direction.INBOUND,
        kind=kind,
        promise_on=promise_on,
    )
    answers = unanswered(record, contacted_at(contact))
    return _with_contact(record, replace(contact, answers_id=answers))


def _reopened(record: ApplicationRecord, fact: Fact) -> ApplicationRecord:
    if record.application.state not in REOPENED:
        return record
    kept = tuple(o for o in record.observations if o.kind not in _CONTRADICTED)
    return replace(_in_state(record, fact, State.WAITING), observations=kept)


def _in_state(record: ApplicationRecord, fact: Fact, state: State) -> ApplicationRecord:
    key = record.application.id
    change = StateChange(id=fact.id, application_id=key, state=state, on=fact.on)
    changed = replace(record.application, state=state)
    return replace(record, application=changed, history=(*record.history, change))


def _at(fact: Fact, now: Moment) -> datetime:
    """The time of something that happened on the day of `fact`: now, or noon of an earlier day."""
    if fact.on >= now.today:
        return now.local.replace(second=0, microsecond=0)
    return datetime.combine(fact.on, _NOON)
