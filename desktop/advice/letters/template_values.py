"""The values of template fields for one letter, from the record. Unknown ones are left out."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from desktop.advice.cadence import Cadence
from desktop.advice.dated_case import UNATTENDED
from desktop.advice.employer_time import latest_held
from desktop.advice.letters.addressees import Addressee
from desktop.advice.letters.salutation import addressed
from desktop.advice.letters.words import LetterWords, sentence
from desktop.advice.model import CaseFacts
from desktop.advice.people import present
from desktop.core.instants import starts_at, was_held
from desktop.core.kinds import Channel, InterviewKind, InterviewStatus
from desktop.core.objects import as_object
from desktop.core.records import ApplicationRecord, Interview, Person, Problem
from desktop.core.text import spoken_role
from desktop.core.workdays import WorkCalendar

#: The greatest number of words of a problem in a subject.
_TOPIC_WORDS = 8

TemplateValues = Mapping[str, object]

#: The names of all template fields.
FIELD_NAMES = frozenset(
    {
        "answer_by", "applied", "back", "cancelled", "company", "date", "day", "deadline",
        "detail", "first", "greeting", "hold", "idea", "invited", "me", "met", "offer_told",
        "offered", "others", "phone", "problem", "rejected", "result", "role", "task", "topic",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """The sender: the name in the signature, and the number for a call back."""

    name: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterContext:
    """An application at the time of writing: `on` is the employer's date, `at` the UTC instant."""

    record: ApplicationRecord
    case: CaseFacts
    on: date
    at: datetime
    calendar: WorkCalendar
    cadence: Cadence
    sender: Sender = Sender()

    @property
    def interview(self) -> Interview | None:
        """The latest interview held: the one that letters refer to."""
        return latest_held(self.record, self.at)


def template_values(
    context: LetterContext, addressee: Addressee, words: LetterWords
) -> TemplateValues:
    """The values by field name; unknown and empty ones are left out."""
    application, person = context.record.application, addressee.person
    problem = problem_for(context, person)
    found: dict[str, object] = {
        "role": spoken_role(application.role),
        "company": application.company,
        "me": context.sender.name,
        "phone": context.sender.phone,
        "back": words.day(_back(context)),
        **_events(context, person, words),
    }
    if person is not None:
        named = addressed(person, words.salutations)
        found["first"], found["greeting"] = named.name, named.greeting
        found["detail"] = words.in_second_person(detail_of(context, person))
    if problem is not None:
        found["problem"] = sentence(problem.problem)
        found["idea"] = sentence(problem.idea)
        found["result"] = sentence(problem.result)
        found["topic"] = _topic(sentence(problem.problem), words)
    if deadline := application.other_offer_deadline:
        found["answer_by"] = words.day(context.calendar.roll_back(deadline - timedelta(days=1)))
    if addressee.forwards_to:
        found["others"] = [
            {
                "name": as_object(p.name, words.language, p.courtesy),
                "detail": words.in_second_person(detail_of(context, p)),
            }
            for p in addressee.forwards_to
        ]
    return {name: value for name, value in found.items() if value}


def _events(context: LetterContext, person: Person | None, words: LetterWords) -> dict[str, object]:
    """What has happened: days, and words for what may have no day."""
    application, case, last = context.record.application, context.case, context.interview
    is_task = last is not None and last.round is InterviewKind.TEST_TASK
    held = None if last is None else last.starts.date()
    met, cancelled = _met(context, person), _cancelled(context)
    interview_day = None if is_task else held
    days = {
        "applied": application.applied_on,
        "day": interview_day,
        "task": held if is_task else None,
        "met": None if met is None else met.starts.date(),
        "cancelled": None if cancelled is None else cancelled.starts.date(),
        "offer_told": case.offer_told_on,
        "offered": case.offer_on,
        "deadline": application.other_offer_deadline,
    }
    found: dict[str, object] = {name: words.day(day) for name, day in days.items() if day}
    if interview_day is not None:
        found["date"] = words.short_day(interview_day)
    if case.invited_on is not None or case.not_held is not None:
        found["invited"] = words.invited
    if case.hold:
        found["hold"] = words.hold
    if case.rejected:
        found["rejected"] = words.rejected
    return found


def _met(context: LetterContext, person: Person | None) -> Interview | None:
    """The latest interview held in which this person was present; without a person, anybody."""
    record = context.record
    return max(
        (
            interview
            for interview in record.interviews
            if was_held(interview, context.at)
            and interview.round not in UNATTENDED
            and (person is None or person in present(record, interview))
        ),
        key=starts_at,
        default=None,
    )


def _cancelled(context: LetterContext) -> Interview | None:
    """The interview that the employer cancelled or postponed, if that is their last news of it."""
    by_them = (InterviewStatus.CANCELLED_BY_THEM, InterviewStatus.POSTPONED)
    if context.case.not_held not in by_them:
        return None
    return max((i for i in context.record.interviews if i.status in by_them), key=starts_at)


def detail_of(context: LetterContext, person: Person) -> str:
    """The note about this person from the latest interview that has one; never a private note."""
    starts = {i.id: starts_at(i) for i in context.record.interviews if was_held(i, context.at)}
    details = [
        (starts[a.interview_id], a.for_letter.strip())
        for a in context.record.attendances
        if a.person_id == person.id and a.interview_id in starts and a.for_letter.strip()
    ]
    return max(details, default=(None, ""), key=lambda found: found[0])[1]


def problem_for(context: LetterContext, person: Person | None) -> Problem | None:
    """A problem to write about: of this person or of no one; preferably with an idea."""
    mine = [
        problem
        for problem in context.record.problems
        if problem.person_id is None or (person is not None and problem.person_id == person.id)
    ]
    return max(
        reversed(mine),
        key=lambda problem: (bool(problem.idea.strip()), problem.person_id is not None),
        default=None,
    )


def thread_subject(context: LetterContext, addressee: Addressee, words: LetterWords) -> str:
    """The subject of a reply to the last mail exchanged with this person; empty if none."""
    record, person = context.record, addressee.person
    if person is None:
        return ""
    theirs = {p.interaction_id for p in record.participations if p.person_id == person.id}
    subjects = [
        subject
        for contact in record.contacts
        if contact.id in theirs and contact.channel is Channel.EMAIL
        if (subject := " ".join(contact.subject.split()))
    ]
    return words.reply.format(subject=_bare(subjects[-1], words)) if subjects else ""


def _bare(subject: str, words: LetterWords) -> str:
    """The subject without leading "Re:"."""
    prefix = words.reply.format(subject="").strip().lower()
    while subject.lower().startswith(prefix):
        subject = subject[len(prefix) :].strip()
    return subject


def _topic(problem: str, words: LetterWords) -> str:
    parts = problem.split()
    cut = " ".join(parts[:_TOPIC_WORDS]) + ("…" if len(parts) > _TOPIC_WORDS else "")
    return words.quote.format(words=cut)


def _back(context: LetterContext) -> date:
    """The day on which the candidate makes contact again during a hold."""
    hold = context.cadence.hold
    untils = [s.until for s in context.record.observations if s.kind in hold.known_by and s.until]
    if untils and untils[-1] > context.on:
        return context.calendar.add(untils[-1], hold.grace_workdays)
    return context.calendar.roll(context.on + timedelta(days=hold.repeat_days))
