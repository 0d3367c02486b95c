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
class HistoryItem:
    """An interview, problem or contact with this person."""

    on: date | None
    company: str
    words: str
    interview_kind: InterviewKind | None = None
    kind: ContactKind | None = None
    direction: Direction = Direction.OUTBOUND

    def kind_text(self) -> str:
        """The kind: "Panel interview", "Idea, from you", "A problem of theirs"."""
        if self.interview_kind is not None:
            return wording.interview_name(self.interview_kind)
        if self.kind is not None:
            return QCoreApplication.translate("People", "{kind}, {side}").format(
                kind=wording.contact_kind(self.kind),
                side=wording.continued(wording.direction(self.direction)),
            )
        return QCoreApplication.translate("People", "A problem of theirs")


def person_history(
    queries: Queries, person_id: str, application_ids: Sequence[str]
) -> list[HistoryItem]:
    """The interviews, problems and contacts with this person, newest first, undated last."""
    found: list[HistoryItem] = []
    for application_id in application_ids:
        record = queries.record(application_id)
        if record is not None:
            found += _items_of(record, person_id)
    return sorted(found, key=lambda item: item.on or date.min, reverse=True)


def _items_of(record: ApplicationRecord, person_id: str) -> list[HistoryItem]:
    company = record.application.company
    attended = {a.interview_id: a for a in record.attendances if a.person_id == person_id}
    days = {i.id: i.starts.date() for i in record.interviews}
    interviews = [
        HistoryItem(
            i.starts.date(), company, wording.notes_of(attended[i.id]), interview_kind=i.round
        )
        for i in record.interviews
        if i.id in attended
    ]
    problems = [
        HistoryItem(
            days.get(p.interview_id or ""),
            company,
            "\n".join(text for text in (p.problem, p.idea) if text),
        )
        for p in record.problems
        if p.person_id == person_id
    ]
    contact_ids = {p.interaction_id for p in record.participations if p.person_id == person_id}
    contacts = [
        HistoryItem(
            c.at.date(),
            company,
            c.subject or c.text,
            kind=c.kind,
            direction=c.direction,
        )
        for c in record.contacts
        if c.id in contact_ids
    ]
    return interviews + problems + contacts
