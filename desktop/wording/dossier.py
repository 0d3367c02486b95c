"""One application on paper: all that is known of it, in parts with headings."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, auto

from PySide6.QtCore import QObject

from desktop.core.kinds import Channel, Direction, Format
from desktop.core.records import ApplicationRecord, Contact, Interview, Person
from desktop.wording.dates import clock_time, full_date
from desktop.wording.exports import people_of
from desktop.wording.kinds import (
    by_channel,
    contact_kind,
    direction,
    format_name,
    interview_name,
    interview_status,
    outcome_reason,
    part,
    state,
)


class Style(Enum):
    TITLE = auto()
    QUIET = auto()
    HEADING = auto()
    BOLD = auto()
    TEXT = auto()


@dataclass(frozen=True, slots=True)
class Block:
    style: Style
    text: str


class Dossier(QObject):
    """Notes on the people of an interview that are private are in it only on request."""

    def blocks(self, record: ApplicationRecord, today: date, *, private: bool) -> Iterator[Block]:
        job = record.application
        yield Block(Style.TITLE, job.company)
        yield Block(Style.QUIET, job.role)
        parts = (
            (self.tr("Application"), self._application(record, today)),
            (self.tr("People"), self._people(record)),
            (self.tr("Interviews"), self._interviews(record, private=private)),
            (self.tr("Problems and ideas"), self._problems(record)),
            (self.tr("Questions and answers"), self._questions(record)),
            (self.tr("Timeline"), self._timeline(record)),
            (self.tr("Letters and messages"), self._letters(record)),
            (self.tr("Notes"), _texts(job.notes)),
        )
        for heading, blocks in parts:
            found = [block for block in blocks if block.text]
            if found:
                yield Block(Style.HEADING, heading)
                yield from found

    def _application(self, record: ApplicationRecord, today: date) -> Iterator[Block]:
        job = record.application
        lines = (
            (self.tr("State"), state(job.state)),
            (self.tr("Reason"), outcome_reason(job.outcome_reason) if job.outcome_reason else ""),
            (self.tr("Applied on"), _day(job.applied_on)),
            (self.tr("Closing date"), _day(job.closing_on)),
            (self.tr("Place"), job.location),
            (self.tr("Source"), job.source),
            (self.tr("Agency"), job.agency),
            (self.tr("Pay"), job.salary_note),
            (self.tr("Link"), job.posting_url),
            (self.tr("Offer received on"), _day(job.offer_on)),
            (self.tr("Offer to be answered by"), _day(job.offer_answer_by)),
            (self.tr("As of"), full_date(today)),
        )
        for name, value in lines:
            if value:
                words = self.tr("{name}: {value}").format(name=name, value=value)
                yield Block(Style.TEXT, words)

    def _people(self, record: ApplicationRecord) -> Iterator[Block]:
        parts = {one.person_id: part(one.part) for one in record.involvements}
        for person in record.people:
            yield Block(Style.BOLD, person.name)
            about = (person.title, person.company, parts.get(person.id, ""))
            yield Block(Style.TEXT, _joined(*about))
            yield Block(Style.TEXT, _joined(person.email, person.phone, person.profile_url))

    def _interviews(self, record: ApplicationRecord, *, private: bool) -> Iterator[Block]:
        people = {person.id: person for person in record.people}
        for interview in record.interviews:
            yield Block(Style.BOLD, self._interview(interview))
            for one in record.attendances:
                if one.interview_id == interview.id:
                    yield Block(Style.TEXT, self._attendee(people[one.person_id], one.for_letter))
                    if private:
                        yield from _texts(one.private)
                        yield from _texts(one.detail)
            promised = interview.promise_words or _day(interview.promise_on)
            if promised:
                words = self.tr("Promised: {words}").format(words=promised)
                yield Block(Style.TEXT, words)
            yield from _texts(interview.notes)

    def _interview(self, interview: Interview) -> str:
        return _joined(
            interview_name(interview.round),
            _moment(interview.starts),
            interview.zone,
            "" if interview.format is Format.UNKNOWN else format_name(interview.format),
            "" if interview.status_on is None else interview_status(interview.status),
        )

    def _attendee(self, person: Person, topic: str) -> str:
        if not topic:
            return person.name
        return self.tr("{name}: {topic}").format(name=person.name, topic=topic)

    def _problems(self, record: ApplicationRecord) -> Iterator[Block]:
        for one in record.problems:
            yield Block(Style.BOLD, one.problem)
            yield from _texts(one.idea)
            yield from _texts(one.result)

    def _questions(self, record: ApplicationRecord) -> Iterator[Block]:
        for one in record.asked_questions:
            yield Block(Style.BOLD, one.question)
            yield from _texts(one.answer)

    def _timeline(self, record: ApplicationRecord) -> Iterator[Block]:
        events: list[tuple[datetime, str]] = []
        if record.application.applied_on is not None:
            events.append((_begin(record.application.applied_on), self.tr("Applied")))
        events += [(one.starts, interview_name(one.round)) for one in record.interviews]
        events += [(one.at, self._contact(record, one)) for one in record.contacts]
        events += [(_begin(one.on), _joined(state(one.state), one.note)) for one in record.history]
        for at, words in sorted(events, key=lambda event: event[0]):
            yield Block(Style.TEXT, _joined(full_date(at.date()), words))

    def _contact(self, record: ApplicationRecord, contact: Contact) -> str:
        names = ", ".join(person.name for person in people_of(record, contact))
        way = "" if contact.channel is Channel.NONE else by_channel(contact.channel)
        return _joined(direction(contact.direction), contact_kind(contact.kind), way, names)

    def _letters(self, record: ApplicationRecord) -> Iterator[Block]:
        for contact in record.contacts:
            if not contact.text and not contact.subject:
                continue
            sign = direction(Direction(contact.direction))
            yield Block(Style.BOLD, _joined(_moment(contact.at), sign, contact.subject))
            yield from _texts(contact.text)


def _texts(text: str) -> Iterator[Block]:
    return (Block(Style.TEXT, line) for line in text.split("\n") if line.strip())


def _joined(*parts: str) -> str:
    return " · ".join(one for one in parts if one)


def _day(on: date | None) -> str:
    return "" if on is None else full_date(on)


def _moment(at: datetime) -> str:
    return f"{full_date(at.date())}, {clock_time(at.time())}"


def _begin(on: date) -> datetime:
    return datetime.combine(on, datetime.min.time())


dossier = Dossier()
