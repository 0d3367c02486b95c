"""Sample records."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from desktop.core.ids import new_id
from desktop.core.kinds import (
    Courtesy,
    InterviewMoment,
    LetterKind,
    LetterLanguage,
    PageStatus,
    State,
    StepKind,
)
from desktop.core.records import (
    AdviceRun,
    Application,
    AskedQuestion,
    Attendance,
    Contact,
    Interview,
    InterviewReminder,
    Involvement,
    LetterDraft,
    Observation,
    PageCheck,
    Participation,
    Person,
    Posting,
    Problem,
    Reminder,
    SentDocument,
    StateChange,
)
from desktop.models.database import Store
from desktop.models.writer import Edit
from tests.support import stores

NOW = datetime(2026, 3, 9, 10, 0, tzinfo=UTC)
TODAY = NOW.date()


def new_store(folder: Path) -> Store:
    return stores.new_store(folder / "callback.db", NOW)


def keep(store: Store, *records: Any, when: datetime = NOW) -> tuple[Edit, ...]:
    with store.writing(when) as writer:
        for record in records:
            writer.insert(record)
        writer.finish()
        return writer.edits


def application(company: str = "Northwind", role: str = "Engineer", **more: Any) -> Application:
    return replace(Application(id=new_id(), company=company, role=role), **more)


def person(name: str = "Dana Reyes", **more: Any) -> Person:
    return replace(Person(id=new_id(), name=name), **more)


def interview(of: Application, starts: str = "2026-03-05T14:00", **more: Any) -> Interview:
    made = Interview(id=new_id(), application_id=of.id, starts=datetime.fromisoformat(starts))
    return replace(made, **more)


def contact(of: Application, at: str = "2026-03-06T09:30", **more: Any) -> Contact:
    made = Contact(id=new_id(), application_id=of.id, at=datetime.fromisoformat(at))
    return replace(made, **more)


def reminder(of: Application, due: str = "2026-03-13T09:00", **more: Any) -> Reminder:
    at = datetime.fromisoformat(due)
    made = Reminder(
        id=new_id(),
        application_id=of.id,
        action=StepKind.SEND_CHECK_IN,
        step_on=at.date(),
        due=at,
        zone="UTC",
    )
    return replace(made, **more)


@dataclass(frozen=True)
class Whole:
    """An application with one record of every kind that can belong to it."""

    application: Application
    person: Person
    interview: Interview
    letter: Contact
    answer: Contact
    problem: Problem
    question: AskedQuestion
    draft: LetterDraft
    records: tuple[Any, ...]


def whole(word: str = "zebra") -> Whole:
    """The records; the n-th text contains `word` + "n"."""
    job = application(f"{word}1", f"{word}2", location=f"{word}3", notes=f"{word}4")
    job = replace(job, letter_language=LetterLanguage.GERMAN)
    met = person(
        f"{word}5",
        form_of_address=f"{word}16",
        courtesy=Courtesy.MS,
        letter_language=LetterLanguage.FRENCH,
    )
    meeting = interview(job, notes=f"{word}6")
    letter = contact(job, subject=f"{word}7", text=f"{word}8")
    answer = contact(job, "2026-03-08T11:00", answers_id=letter.id)
    problem = Problem(
        id=new_id(),
        application_id=job.id,
        interview_id=meeting.id,
        person_id=met.id,
        problem=f"{word}9",
        idea=f"{word}10",
        result=f"{word}13",
    )
    question = AskedQuestion(
        id=new_id(),
        application_id=job.id,
        interview_id=meeting.id,
        question=f"{word}17",
        answer=f"{word}18",
    )
    draft = LetterDraft(
        id=new_id(), application_id=job.id, person_id=met.id, kind=LetterKind.THANK_YOU
    )
    other = (
        StateChange(id=new_id(), application_id=job.id, state=State.WAITING, on=TODAY),
        Involvement(id=new_id(), application_id=job.id, person_id=met.id),
        Attendance(
            id=new_id(),
            interview_id=meeting.id,
            person_id=met.id,
            detail=f"{word}11",
            for_letter=f"{word}14",
            private=f"{word}15",
        ),
        Participation(id=new_id(), interaction_id=letter.id, person_id=met.id),
        Observation(
            id=new_id(),
            application_id=job.id,
            kind="vague_close",
            observed_on=date(2026, 3, 5),
            note=f"{word}12",
        ),
        AdviceRun(
            id=new_id(),
            application_id=job.id,
            asked_on=TODAY,
            answers="{}",
            ranking="[]",
            action=StepKind.SEND_CHECK_IN,
            step_on=TODAY,
        ),
        PageCheck(id=new_id(), application_id=job.id, checked_on=TODAY, status=PageStatus.GONE),
        Posting(
            id=new_id(),
            application_id=job.id,
            kept_on=TODAY,
            source=f"{word}19",
            text=f"{word}20",
        ),
        SentDocument(
            id=new_id(),
            application_id=job.id,
            name=f"{word}21",
            version=f"{word}22",
            path=f"/{word}23",
            sent_on=TODAY,
        ),
        reminder(job),
    )
    announced = InterviewReminder(
        id=new_id(),
        interview_id=meeting.id,
        moment=InterviewMoment.HOUR_BEFORE,
        starts=meeting.starts,
        zone=meeting.zone,
        fired_at=datetime(2026, 3, 5, 13, tzinfo=UTC),
    )
    records = (job, met, meeting, letter, answer, problem, question, draft, *other, announced)
    return Whole(job, met, meeting, letter, answer, problem, question, draft, records)
