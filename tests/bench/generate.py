"""Generates a large store of made-up applications and contacts.

    python -m tests.bench.generate DIRECTORY [APPLICATIONS CONTACTS]

The same counts give the same store, with dates relative to today. No reminder in it is due.
"""

import argparse
import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate, product
from pathlib import Path
from typing import Any

from desktop.core.fold import sort_key
from desktop.models.connection import Connection
from desktop.models.database import open_store
from desktop.models.search import SearchIndex
from desktop.paths import DATABASE_NAME
from tests.support.digests import fill_digests

_SYLLABLES = tuple(map("".join, product("bdfgjklmnprst", "aeiou")))
_WORDS = 12_000
_SENTENCES = 6_000
_BATCH = 20_000

_STATES = ("waiting", "on_hold", "rejected", "moved_on", "withdrawn", "offer", "hired")
_STATE_WEIGHTS = (20, 5, 30, 35, 5, 3, 2)
_KINDS = ("thank_you", "check_in", "value_add", "final_check_in", "reply", "other")


@dataclass(frozen=True)
class Job:
    id: str
    company: str
    state: str
    people: tuple[str, ...]
    interview_on: date
    contact_on: date
    due_on: date | None


class Source:
    """Names, words and days from one seed."""

    def __init__(self, today: date) -> None:
        self.chance = random.Random(20260309)  # noqa: S311  made-up data
        self.today = today
        self.stamp = datetime(today.year, today.month, today.day, tzinfo=UTC).isoformat()
        self.words = [self._word() for _ in range(_WORDS)]
        # Word frequencies as in natural language: the n-th has 1/n of the first one's.
        self._weights = list(accumulate(1 / n for n in range(1, _WORDS + 1)))
        self.sentences = [self._sentence() for _ in range(_SENTENCES)]

    def id(self) -> str:
        return f"{self.chance.getrandbits(128):032x}"

    def name(self) -> str:
        return " ".join(self.chance.choice(self.words).capitalize() for _ in range(2))

    def text(self, sentences: int = 2) -> str:
        return " ".join(self.chance.choices(self.sentences, k=sentences))

    def past(self, days: int) -> date:
        return self.today - timedelta(days=self.chance.randint(1, days))

    def _word(self) -> str:
        return "".join(self.chance.choices(_SYLLABLES, k=self.chance.choice((1, 2, 2, 3, 3, 4))))

    def _sentence(self) -> str:
        chosen = self.chance.choices(self.words, cum_weights=self._weights, k=12)
        return " ".join(chosen).capitalize() + "."


def generate(directory: Path, applications: int, contacts: int, today: date | None = None) -> Path:
    """Create the store in a new data directory and return its path."""
    source = Source(today or datetime.now(UTC).date())
    path = directory / DATABASE_NAME
    store = open_store(path, datetime.now(UTC))
    db = store._db
    # Speed instead of durability: an incomplete store is generated again.
    for pragma in ("synchronous = 0", "cache_size = -400000", "foreign_keys = 0"):
        db.run(f"PRAGMA {pragma}")
    with db.transaction_of_writes():
        people = [source.id() for _ in range(max(10, applications // 3))]
        _insert(db, "person", _people(source, people))
        jobs = [_job(source, people) for _ in range(applications)]
        _insert(db, "application", (_application(source, job) for job in jobs))
        _insert(db, "summary", (_summary(source, n, job) for n, job in enumerate(jobs, 1)))
        _insert(db, "state_change", (_change(source, job) for job in jobs))
        rounds = [source.id() for _ in jobs]
        pairs = list(zip(rounds, jobs, strict=True))
        _insert(db, "interview", (_interview(source, key, job) for key, job in pairs))
        _insert(db, "involvement", _involvements(source, jobs))
        _insert(db, "attendance", _attendances(source, pairs))
        _insert(db, "signal", (_observation(source, job) for job in jobs))
        _insert(db, "reminder", (_reminder(source, job) for job in jobs if job.due_on))
        written = _Contacts(source, jobs, contacts)
        _insert(db, "interaction", written)
        _insert(db, "participation", written.participations())
        SearchIndex(db).rebuild()
        fill_digests(db)
    store.close()
    return path


def _insert(db: Connection, table: str, rows: Iterable[dict[str, Any]]) -> None:
    cursor = db.driver.cursor()
    sql, batch = "", []
    for row in rows:
        sql = sql or _statement(table, row)
        batch.append(tuple(row.values()))
        if len(batch) == _BATCH:
            cursor.executemany(sql, batch)
            batch.clear()
    if batch:
        cursor.executemany(sql, batch)


def _statement(table: str, row: dict[str, Any]) -> str:
    columns = ", ".join(f'"{name}"' for name in row)
    return f"INSERT INTO {table} ({columns}) VALUES ({', '.join('?' * len(row))})"  # noqa: S608


def _stamped(source: Source, /, **columns: Any) -> dict[str, Any]:
    return {**columns, "created_at": source.stamp, "updated_at": source.stamp}


def _people(source: Source, keys: list[str]) -> Iterator[dict[str, Any]]:
    for key in keys:
        name = source.name()
        yield _stamped(
            source,
            id=key,
            name=name,
            name_key=sort_key(name),
            title=source.chance.choice(source.words),
            company="",
            email=name.lower().replace(" ", ".") + "@example.com",
            phone="",
            profile_url="",
            notes="",
            no_calls=0,
            no_contact=0,
        )


def _job(source: Source, people: list[str]) -> Job:
    state = source.chance.choices(_STATES, _STATE_WEIGHTS)[0]
    open_ = state in ("waiting", "on_hold")
    met = source.past(60 if open_ else 900)
    due = source.today + timedelta(days=source.chance.randint(-3, 40)) if open_ else None
    return Job(
        id=source.id(),
        company=source.name(),
        state=state,
        people=tuple(dict.fromkeys(source.chance.choices(people, k=2))),
        interview_on=met,
        contact_on=min(source.today, met + timedelta(days=source.chance.randint(0, 30))),
        due_on=due,
    )


def _application(source: Source, job: Job) -> dict[str, Any]:
    return _stamped(
        source,
        id=job.id,
        company=job.company,
        role=f"{source.chance.choice(source.words)} engineer",
        location=source.chance.choice(source.words),
        country=source.chance.choice(("US", "DE", "GB")),
        subdivision="",
        role_type="other",
        posting_url="https://example.com/jobs",
        careers_url="https://example.com/careers",
        source="",
        agency="",
        salary_note="",
        notes=source.text(),
        no_calls=0,
        no_contact=0,
        remind=1,
        state=job.state,
    )


def _summary(source: Source, seq: int, job: Job) -> dict[str, Any]:
    due = job.due_on.isoformat() if job.due_on else None
    return {
        "seq": seq,
        "application_id": job.id,
        "state": job.state,
        "company_key": sort_key(job.company),
        "replan_at": f"{source.today + timedelta(days=1)}T00:00:00+00:00" if due else None,
        "interviewed": 1,
        "last_interview_on": job.interview_on.isoformat(),
        "last_contact_on": job.contact_on.isoformat(),
        "thanked": 1,
        "to_thank": len(job.people),
        "action": "send_check_in" if due else None,
        "step_on": due,
        "step_at": due and f"{due}T00:00:00+00:00",
        "due_at": due and f"{due}T00:00:00+00:00",
        "channel": "email" if due else "none",
        "recipients": "hiring_contact" if due else "none",
        "letter_kind": "check_in" if due else None,
        "why": '{"kind": "no_promise", "interview": "2026-03-05", "workdays": 5}' if due else "",
        "top_reason": "better_candidate",
    }


def _change(source: Source, job: Job) -> dict[str, Any]:
    return _stamped(
        source,
        id=source.id(),
        application_id=job.id,
        state=job.state,
        on=job.contact_on.isoformat(),
        note="",
    )


def _interview(source: Source, key: str, job: Job) -> dict[str, Any]:
    return _stamped(
        source,
        id=key,
        application_id=job.id,
        round="single",
        format="video",
        starts=f"{job.interview_on.isoformat()}T14:00:00",
        zone="UTC",
        promise_words="",
        notes=source.text(1),
    )


def _involvements(source: Source, jobs: list[Job]) -> Iterator[dict[str, Any]]:
    for job in jobs:
        for person in job.people:
            yield _stamped(
                source,
                id=source.id(),
                application_id=job.id,
                person_id=person,
                part="interviewer",
            )


def _attendances(source: Source, pairs: list[tuple[str, Job]]) -> Iterator[dict[str, Any]]:
    for key, job in pairs:
        for person in job.people:
            yield _stamped(source, id=source.id(), interview_id=key, person_id=person, detail="")


def _observation(source: Source, job: Job) -> dict[str, Any]:
    return _stamped(
        source,
        id=source.id(),
        application_id=job.id,
        kind="vague_close",
        observed_on=job.interview_on.isoformat(),
        note="",
    )


def _reminder(source: Source, job: Job) -> dict[str, Any]:
    day = job.due_on or source.today
    return _stamped(
        source,
        id=source.id(),
        application_id=job.id,
        action="send_check_in",
        step_on=day.isoformat(),
        due=f"{day.isoformat()}T09:00:00",
        zone="UTC",
        state="planned" if day > source.today + timedelta(days=1) else "fired",
    )


class _Contacts:
    """The contacts, spread evenly over the applications, and their participants."""

    def __init__(self, source: Source, jobs: list[Job], count: int) -> None:
        self._source = source
        self._jobs = jobs
        self._count = count
        self._keys = [source.id() for _ in range(count)]

    def __iter__(self) -> Iterator[dict[str, Any]]:
        source, jobs = self._source, self._jobs
        share = max(1, self._count // len(jobs))
        for n, key in enumerate(self._keys):
            job = jobs[n % len(jobs)]
            day = job.contact_on - timedelta(days=(share - 1 - n // len(jobs)) * 2)
            yield _stamped(
                source,
                id=key,
                application_id=job.id,
                at=f"{day.isoformat()}T09:{n % 60:02d}:00",
                zone="UTC",
                direction="inbound" if n % 3 == 0 else "outbound",
                channel="email",
                kind=_KINDS[n % len(_KINDS)],
                subject=source.chance.choice(source.sentences)[:40],
                text=source.text(),
                promise_words="",
            )

    def participations(self) -> Iterator[dict[str, Any]]:
        for n, key in enumerate(self._keys):
            job = self._jobs[n % len(self._jobs)]
            yield _stamped(
                self._source,
                id=self._source.id(),
                interaction_id=key,
                person_id=job.people[n % len(job.people)],
            )


def main() -> None:
    parser = argparse.ArgumentParser(prog="tests.bench.generate", description=__doc__)
    parser.add_argument("directory", type=Path)
    parser.add_argument("applications", type=int, nargs="?", default=100_000)
    parser.add_argument("contacts", type=int, nargs="?", default=1_000_000)
    options = parser.parse_args()
    print(generate(options.directory, options.applications, options.contacts))


if __name__ == "__main__":
    main()
