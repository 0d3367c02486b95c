"""The work-search log: what was done in a range of dates, as job centres ask for it.

Only what others may read: no notes, no letters.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject

from desktop.core.instants import ends_at
from desktop.core.kinds import Channel, Direction, Format, InterviewKind, InterviewStatus, State
from desktop.core.moment import Moment
from desktop.core.records import ApplicationRecord, Contact, Interview, Person
from desktop.exchange.sheets import Cell, Sheet
from desktop.wording.dates import full_date
from desktop.wording.exports import people_of
from desktop.wording.kinds import (
    by_channel,
    contact_kind,
    format_name,
    interview_name,
    interview_status,
    state,
)


@dataclass(frozen=True, slots=True)
class Range:
    """Days, both of them included."""

    first: date
    last: date

    def __contains__(self, day: date | None) -> bool:
        return day is not None and self.first <= day <= self.last


class WorkLog(QObject):
    def title(self) -> str:
        return self.tr("Work-search log")

    def about(self, days: Range, name: str) -> str:
        """Whose log it is, and of which days."""
        words = self.tr("{first} to {last}").format(
            first=full_date(days.first), last=full_date(days.last)
        )
        return self.tr("{name} · {days}").format(name=name, days=words) if name else words

    def sheet(self, rows: Iterable[tuple[Cell, ...]]) -> Sheet:
        """The log with its rows in the order of their days."""
        heads = (
            self.tr("Date"),
            self.tr("Employer"),
            self.tr("Role"),
            self.tr("What and how"),
            self.tr("Contact"),
            self.tr("Result"),
        )
        return Sheet(self.title(), heads, sorted(rows, key=lambda row: str(row[0])))

    def rows(
        self, record: ApplicationRecord, days: Range, now: Moment
    ) -> Iterator[tuple[Cell, ...]]:
        """The application, its interviews, and what was written or said to the employer."""
        job = record.application
        if job.applied_on in days:
            yield self._row(
                record, job.applied_on, self._applied(record), record.people, self._result(record)
            )
        for interview in record.interviews:
            if interview.starts.date() in days:
                ids = {
                    one.person_id for one in record.attendances if one.interview_id == interview.id
                }
                yield self._row(
                    record,
                    interview.starts.date(),
                    self._interview(interview),
                    [one for one in record.people if one.id in ids],
                    self._outcome(interview, now),
                )
        for contact in record.contacts:
            if contact.direction is Direction.OUTBOUND and contact.at.date() in days:
                yield self._row(
                    record,
                    contact.at.date(),
                    self._contact(contact),
                    people_of(record, contact),
                    self._answer(record, contact),
                )

    def _row(
        self,
        record: ApplicationRecord,
        on: date | None,
        what: str,
        people: Iterable[Person],
        result: str,
    ) -> tuple[Cell, ...]:
        job = record.application
        named = "; ".join(self._person(one) for one in people)
        return (on, job.company, job.role, what, named, result)

    def _person(self, person: Person) -> str:
        reached = person.email or person.phone
        return f"{person.name} ({reached})" if reached else person.name

    def _applied(self, record: ApplicationRecord) -> str:
        job = record.application
        parts = [self.tr("Application"), job.source]
        if job.agency:
            parts.append(self.tr("through {agency}").format(agency=job.agency))
        return ", ".join(part for part in parts if part)

    def _interview(self, interview: Interview) -> str:
        name = interview_name(interview.round)
        is_clear = interview.round is InterviewKind.PHONE_SCREEN
        if is_clear or interview.format is Format.UNKNOWN:
            return name
        return f"{name}, {format_name(interview.format)}"

    def _contact(self, contact: Contact) -> str:
        name = contact_kind(contact.kind)
        if contact.channel is Channel.NONE:
            return name
        return f"{name}, {by_channel(contact.channel)}"

    def _result(self, record: ApplicationRecord) -> str:
        job = record.application
        if job.state is not State.WAITING:
            since = [one.on for one in record.history if one.state is job.state]
            words = state(job.state)
            return f"{words}, {full_date(since[-1])}" if since else words
        answered = any(one.direction is Direction.INBOUND for one in record.contacts)
        if record.interviews:
            return self.tr("Interview")
        return self.tr("Answered, not decided") if answered else self.tr("No answer yet")

    def _outcome(self, interview: Interview, now: Moment) -> str:
        if interview.status is not InterviewStatus.PLANNED:
            return interview_status(interview.status)
        took_place = ends_at(interview) <= now.utc
        return self.tr("Took place") if took_place else self.tr("Planned")

    def _answer(self, record: ApplicationRecord, contact: Contact) -> str:
        days = [one.at.date() for one in record.contacts if one.answers_id == contact.id]
        if not days:
            return ""
        return self.tr("Answered on {day}").format(day=full_date(min(days)))


work_log = WorkLog()
