"""A reference model of the agenda: advice on all open applications in one call.

The store plans one application at a time; tests compare its plans with this.

A person met in two applications is one person: a contact about one application postpones the next
contact about the other. A contact without names counts for its own application only. A contact with
the same company about another job postpones nothing, but causes a caution; a contact through an
agency does not count for the company.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from desktop.advice.advise import advise
from desktop.advice.calendars import calendar_for
from desktop.advice.case import case_of
from desktop.advice.employer_time import contacted_at, employer_time
from desktop.advice.knowledge import Knowledge
from desktop.advice.model import Advice
from desktop.core.fold import sort_key
from desktop.core.kinds import OPEN_STATES, ContactKind, Direction, StepKind
from desktop.core.moment import Moment
from desktop.core.records import ApplicationRecord, Contact

#: The order of steps on the same day: deadlines first, then what the employer expects.
_FIRST = (
    StepKind.ANSWER_OFFER,
    StepKind.NOTIFY_COMPETING_OFFER,
    StepKind.ANSWER_THEM,
    StepKind.SEND_THANK_YOU,
    StepKind.ACKNOWLEDGE_HOLD,
    StepKind.SEND_FUTURE_INTEREST,
    StepKind.ASK_FOR_OFFER,
    StepKind.ASK_FOR_DATE,
    StepKind.CALL,
    StepKind.SEND_VALUE_ADD,
    StepKind.SEND_CHECK_IN,
    StepKind.ASK_RECRUITER,
    StepKind.SEND_FINAL_CHECK_IN,
    StepKind.MOVE_ON,
)
_IDLE = frozenset({StepKind.WAIT, StepKind.NO_CONTACT})


@dataclass(frozen=True, slots=True)
class Entry:
    """One open application and the advice on it."""

    record: ApplicationRecord
    advice: Advice


def agenda(
    records: Iterable[ApplicationRecord],
    now: Moment,
    knowledge: Knowledge,
    lasts: Callable[[str], bool] = lambda _observation: False,
) -> tuple[Entry, ...]:
    """The open applications of `records`, by the day of their step, then by `_FIRST`.

    Those with nothing to do come last. `lasts` says whether an observation stays valid after a new
    interview. Closed applications get no entry, but contacts about them count.
    """
    entries = []
    for record in aware_of_each_other(records):
        application = record.application
        if application.state in OPEN_STATES:
            calendar = calendar_for(application.country, application.subdivision)
            case = case_of(record, now, lasts)
            today = employer_time(record, now.zone).day_at(now.utc)
            entries.append(Entry(record, advise(case, today, calendar, knowledge)))
    return tuple(sorted(entries, key=urgency))


def urgency(entry: Entry) -> tuple[date, int, str, str]:
    """Sort key: lower is more urgent."""
    step, application = entry.advice.step, entry.record.application
    names = sort_key(application.company), application.id
    if step is None or step.kind in _IDLE:
        return date.max, len(_FIRST), *names
    return step.on, _FIRST.index(step.kind), *names


def aware_of_each_other(records: Iterable[ApplicationRecord]) -> tuple[ApplicationRecord, ...]:
    """The records, with the times of contacts about the other ones filled in."""
    records = tuple(records)
    people, companies = _Latest(), _Latest()
    for record in records:
        _note(record, people, companies)
    return tuple(_aware(record, people, companies) for record in records)


def is_proactive(contact: Contact) -> bool:
    """Whether the contact was sent without being a reply."""
    return (
        contact.direction is Direction.OUTBOUND
        and contact.answers_id is None
        and contact.kind is not ContactKind.FORM_RETURNED
    )


@dataclass(slots=True)
class _Latest:
    """For each key the latest instant, and the latest one of a different application."""

    times: dict[str, tuple[tuple[datetime, str], ...]] = field(default_factory=dict)

    def note(self, key: str, application: str, at: datetime) -> None:
        before = self.times.get(key)
        if before is None:
            self.times[key] = ((at, application),)
            return
        known = {name: then for then, name in before}
        known[application] = max(at, known.get(application, at))
        latest = sorted(((then, name) for name, then in known.items()), reverse=True)
        self.times[key] = tuple(latest[:2])

    def about_others(self, key: str, application: str) -> datetime | None:
        return next((at for at, name in self.times.get(key, ()) if name != application), None)


def _aware(record: ApplicationRecord, people: _Latest, companies: _Latest) -> ApplicationRecord:
    name = record.application.id
    met = _last(
        record.people_contacted_at, *(people.about_others(p.id, name) for p in record.people)
    )
    company = _last(record.company_contacted_at, companies.about_others(_company(record), name))
    if met is None and company is None:
        return record
    return replace(record, people_contacted_at=met, company_contacted_at=company)


def _last(*times: datetime | None) -> datetime | None:
    return max((at for at in times if at is not None), default=None)


def _note(record: ApplicationRecord, people: _Latest, companies: _Latest) -> None:
    name = record.application.id
    sent = {i.id: contacted_at(i) for i in record.contacts if is_proactive(i)}
    for participation in record.participations:
        if participation.interaction_id in sent:
            people.note(participation.person_id, name, sent[participation.interaction_id])
    if sent and not record.application.agency.strip():
        companies.note(_company(record), name, max(sent.values()))


def _company(record: ApplicationRecord) -> str:
    return sort_key(record.application.company)
