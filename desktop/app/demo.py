"""The example to look around in: invented applications with dates relative to today.

Each file of `resources/sample/LANGUAGE/` is one application. Days in it count working days of the
employer's calendar from today, so that the example shows the same steps on whatever day it is
opened. Files of the same name tell the same in every language, of employers in its countries.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from desktop.actions import (
    announcements,
    applications,
    contacts,
    documents,
    interviews,
    notes,
    people,
    planning,
    settings,
    wizard,
)
from desktop.actions.context import Context, unit_of_work
from desktop.advice.advisor import Advisor
from desktop.advice.calendars import calendar_for
from desktop.core.ids import new_id
from desktop.core.kinds import (
    Channel,
    ContactKind,
    Direction,
    DocumentKind,
    Format,
    InterviewKind,
    InterviewStatus,
    OutcomeReason,
    Part,
    RoleType,
    State,
)
from desktop.core.moment import Moment
from desktop.core.preferences import Preferences
from desktop.core.profile import LANGUAGE
from desktop.core.records import (
    Application,
    AskedQuestion,
    Attendance,
    Contact,
    Interview,
    Observation,
    Person,
    Posting,
    Problem,
    SentDocument,
)
from desktop.core.workdays import WorkCalendar
from desktop.models.store import Store
from desktop.paths import resources_dir
from desktop.wording import languages

_DAY = timedelta(days=1)
#: More than the example has of anything.
_ALL = 1_000
_PLAIN = ("company", "role", "location", "country", "subdivision", "posting_url", "careers_url")
_NOTES = ("source", "agency", "salary_note", "notes", "no_calls", "no_contact", "internal")


def begin(store: Store, advisor: Advisor, now: Moment, language: str) -> None:
    """Fill an empty store with the example in a language that was chosen; "": the system's."""
    languages.use(language)
    fill(store, advisor, now, languages.current())
    if language:
        with unit_of_work(store, now, advisor) as ctx:
            settings.put(ctx, LANGUAGE, language)


def fill(store: Store, advisor: Advisor, now: Moment, language: str = "en") -> None:
    """Write the example into an empty store, as if a person had entered it up to `now`.

    Where there is none in `language`, it is the English one.
    """
    for path in sorted(_folder(language).glob("*.toml"), reverse=True):
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        example = _Example(data, now.today)
        entered = Moment(now.utc - (now.today - example.entered_on), now.zone)
        with unit_of_work(store, entered, advisor) as ctx:
            example.enter(ctx)
    with unit_of_work(store, now, advisor) as ctx:
        planning.refresh_stale(ctx, _ALL)
        announced = announcements.mark_fired(
            ctx,
            ctx.queries.announcements.due(now, _ALL),
            [
                one
                for one in announcements.interview_announcements(ctx.queries, now, Preferences())
                if one.at <= now.utc
            ],
        )
        announcements.mark_delivered(ctx, *announced.ids)


def _folder(language: str) -> Path:
    folder = resources_dir() / "sample" / language
    return folder if folder.is_dir() else folder.with_name("en")


def workday(calendar: WorkCalendar, today: date, count: int) -> date:
    """The `count`-th working day after today, or before it where `count` is negative."""
    if count > 0:
        return calendar.add(today, count)
    day = today
    for _ in range(-count):
        day = calendar.roll_back(day - _DAY)
    return day


class _Example:
    """The records of one file."""

    def __init__(self, data: Mapping[str, Any], today: date) -> None:
        self._data = data
        self._today = today
        self._calendar = calendar_for(data["country"], data.get("subdivision", ""))
        self._id = new_id()
        self._people = {one["key"]: new_id() for one in data["people"]}
        self.entered_on = self._day(data.get("entered_day", 0))
        """The day on which the records were entered; a step due then is overdue by now."""
        self._runs = [self._day(one["day"]) for one in data.get("runs", ())]

    def enter(self, ctx: Context) -> None:
        key = self._id
        applications.add(ctx, application=self._application())
        for person, part in self._persons():
            people.add(ctx, person, key, part)
        for interview, attendances, questions in self._interviews():
            interviews.add(ctx, interview, attendances)
            for question in questions:
                notes.add_question(ctx, question)
        begun = self._day(self._data["interviews"][0]["day"])
        applications.set_state(ctx, key, State.WAITING, begun)
        for contact, person_ids in self._contacts():
            self._run_wizard(ctx, contact.at.date())
            contacts.log(ctx, contact, person_ids)
        self._run_wizard(ctx, self._today)
        for problem in self._problems():
            notes.add_problem(ctx, problem)
        for observation in self._observations():
            notes.add_observation(ctx, observation)
        for posting in self._postings():
            documents.keep_posting(ctx, posting)
        for document in self._documents():
            documents.add_document(ctx, document)
        for change in self._data.get("states", ()):
            on = self._day(change["day"])
            applications.set_state(ctx, key, State(change["state"]), on, change.get("note", ""))

    def _run_wizard(self, ctx: Context, until: date) -> None:
        """Run the wizard, with no answers, on its days before `until`."""
        while self._runs and self._runs[0] < until:
            noon = datetime.combine(self._runs.pop(0), time(12), tzinfo=UTC)
            at = replace(ctx, now=replace(ctx.now, utc=noon))
            advice = ctx.advisor.advise(ctx.record(self._id), at.now)
            wizard.finish(at, self._id, {}, [], advice)

    def _application(self) -> Application:
        data = self._data
        reason = data.get("outcome_reason")
        return Application(
            id=self._id,
            role_type=RoleType(data.get("role_type", RoleType.OTHER)),
            other_offer_deadline=self._optional_day(data, "offer_day"),
            offer_told_on=self._optional_day(data, "offer_told_day"),
            offer_on=self._optional_day(data, "offer_received_day"),
            offer_answer_by=self._optional_day(data, "offer_answer_by_day"),
            outcome_reason=None if reason is None else OutcomeReason(reason),
            **{name: data[name] for name in (*_PLAIN, *_NOTES) if name in data},
        )

    def _persons(self) -> Iterator[tuple[Person, Part]]:
        for one in self._data["people"]:
            data = {name: value for name, value in one.items() if name not in {"key", "part"}}
            known = {"company": self._data["company"], **data}
            yield Person(id=self._people[one["key"]], **known), Part(one["part"])

    def _interviews(self) -> Iterator[tuple[Interview, list[Attendance], list[AskedQuestion]]]:
        for data in self._data["interviews"]:
            interview = Interview(
                id=new_id(),
                application_id=self._id,
                round=InterviewKind(data["round"]),
                format=Format(data["format"]),
                starts=self._at(data),
                zone=self._data["zone"],
                minutes=data.get("minutes"),
                promise_words=data.get("promise_words", ""),
                promise_on=self._optional_day(data, "promise_day"),
                notes=data.get("notes", ""),
                status=InterviewStatus(data.get("status", InterviewStatus.PLANNED)),
                status_on=self._optional_day(data, "status_day"),
            )
            yield (
                interview,
                [
                    Attendance(
                        id=new_id(),
                        interview_id=interview.id,
                        person_id=self._people[key],
                        for_letter=note,
                    )
                    for key, note in data["with"].items()
                ],
                [
                    AskedQuestion(
                        id=new_id(),
                        application_id=self._id,
                        interview_id=interview.id,
                        question=one["question"],
                        answer=one["answer"],
                    )
                    for one in data.get("questions", ())
                ],
            )

    def _contacts(self) -> Iterator[tuple[Contact, list[str]]]:
        for data in self._data.get("contacts", ()):
            contact = Contact(
                id=new_id(),
                application_id=self._id,
                at=self._at(data),
                zone=self._data["zone"],
                direction=Direction(data.get("direction", Direction.OUTBOUND)),
                channel=Channel(data.get("channel", Channel.EMAIL)),
                kind=ContactKind(data["kind"]),
                subject=data.get("subject", ""),
                text=data["text"],
            )
            yield contact, [self._people[key] for key in data["with"]]

    def _problems(self) -> Iterator[Problem]:
        for data in self._data.get("problems", ()):
            yield Problem(
                id=new_id(),
                application_id=self._id,
                person_id=self._people[data["from"]],
                problem=data["problem"],
                idea=data["idea"],
            )

    def _observations(self) -> Iterator[Observation]:
        for data in self._data.get("observations", ()):
            yield Observation(
                id=new_id(),
                application_id=self._id,
                kind=data["kind"],
                observed_on=self._day(data["day"]),
                until=self._optional_day(data, "until_day"),
                note=data.get("note", ""),
            )

    def _postings(self) -> Iterator[Posting]:
        for data in self._data.get("postings", ()):
            yield Posting(
                id=new_id(),
                application_id=self._id,
                kept_on=self._day(data["day"]),
                source=data["source"],
                text=data["text"],
            )

    def _documents(self) -> Iterator[SentDocument]:
        for data in self._data.get("documents", ()):
            yield SentDocument(
                id=new_id(),
                application_id=self._id,
                kind=DocumentKind(data["kind"]),
                name=data["name"],
                version=data["version"],
                sent_on=self._day(data["day"]),
            )

    def _day(self, count: int) -> date:
        return workday(self._calendar, self._today, count)

    def _optional_day(self, data: Mapping[str, Any], name: str) -> date | None:
        return self._day(data[name]) if name in data else None

    def _at(self, data: Mapping[str, Any]) -> datetime:
        clock: time = data["time"]
        return datetime.combine(self._day(data["day"]), clock)
