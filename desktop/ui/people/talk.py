"""History of a person over all applications."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop import wording
from desktop.core.kinds import ContactKind, Direction, InterviewKind
from desktop.core.records import ApplicationRecord
from desktop.models.queries import Queries


@dataclass(frozen=True, slots=True)
class Talk:
    """An interview, problem or contact with this person."""

    on: date | None
    company: str
    words: str
    interview_kind: InterviewKind | None = None
    kind: ContactKind | None = None
    direction: Direction = Direction.OUTBOUND

    def what(self) -> str:
        """The kind: "Panel interview", "Check-in, from you", "A problem of theirs"."""
        if self.interview_kind is not None:
            return wording.interview_name(self.interview_kind)
        if self.kind is not None:
            return QCoreApplication.translate("People", "{kind}, {side}").format(
                kind=wording.contact_kind(self.kind),
                side=wording.direction(self.direction).lower(),
            )
        return QCoreApplication.translate("People", "A problem of theirs")


def talks(queries: Queries, person_id: str, application_ids: Sequence[str]) -> list[Talk]:
    """The interviews, problems and contacts with this person, newest first, undated last."""
    found: list[Talk] = []
    for application_id in application_ids:
        record = queries.record(application_id)
        if record is not None:
            found += _of(record, person_id)
    return sorted(found, key=lambda talk: talk.on or date.min, reverse=True)


def _of(record: ApplicationRecord, person_id: str) -> list[Talk]:
    company = record.application.company
    attended = {a.interview_id: a for a in record.attendances if a.person_id == person_id}
    days = {i.id: i.starts.date() for i in record.interviews}
    interviews = [
        Talk(i.starts.date(), company, wording.notes_of(attended[i.id]), interview_kind=i.round)
        for i in record.interviews
        if i.id in attended
    ]
    problems = [
        Talk(
            days.get(p.interview_id or ""),
            company,
            "\n".join(text for text in (p.problem, p.idea) if text),
        )
        for p in record.problems
        if p.person_id == person_id
    ]
    taken = {p.interaction_id for p in record.participations if p.person_id == person_id}
    contacts = [
        Talk(
            c.at.date(),
            company,
            c.subject or c.text,
            kind=c.kind,
            direction=c.direction,
        )
        for c in record.contacts
        if c.id in taken
    ]
    return interviews + problems + contacts
