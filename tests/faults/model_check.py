"""Compares the results of a store's queries with the plain model."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from desktop.core.kinds import State
from desktop.core.moment import Moment
from desktop.core.records import (
    AdviceRun,
    Application,
    ApplicationRecord,
    Attendance,
    Contact,
    Interview,
    Involvement,
    LetterDraft,
    LetterTemplate,
    Observation,
    PageCheck,
    Participation,
    Person,
    Problem,
    StateChange,
)
from desktop.models.queries import BOARD, WAITING_COLUMNS, Filter, Queries, Sort
from desktop.models.tables import TABLE_OF
from tests.faults.plain_model import NAMELESS, NEEDS, Plain
from tests.support.digests import wrong_digests

_ALL = 1_000
_SHELF = {
    State.ON_HOLD: Filter.ON_HOLD,
    State.OFFER: Filter.OFFERS,
}
TABLES = {kind: str(TABLE_OF[kind]._meta.table_name) for kind in NEEDS}


def compare(queries: Queries, plain: Plain, now: datetime, words: Iterable[str]) -> None:
    """Compare all records, the lists, their counts, and the results of a search for `words`."""
    found = queries.count_rows(*TABLES.values(), "summary", "application_search", "person_search")
    jobs, people = plain.records[Application], plain.records[Person]
    counts = [len(plain.records[kind]) for kind in TABLES]
    assert found == (*counts, len(jobs), len(jobs), len(people))
    assert wrong_digests(queries) == []
    compare_lists(queries, plain, now)
    for key, job in jobs.items():
        record = queries.record(key)
        assert record is not None
        assert record.application == job
        compare_record(record, plain)
        of_job = {"application_id": key}
        same(queries.letter_drafts(key), plain.of(LetterDraft, **of_job).values())
        same(queries.advice_runs(key), plain.of(AdviceRun, **of_job).values())
    for key, person in people.items():
        assert queries.person(key) == person
    same(queries.letter_templates("en"), plain.records[LetterTemplate].values())
    for key, value in plain.settings.items():
        assert queries.setting(key) == value
    binned = [(row.kind, row.row["id"]) for row in queries.bin.page(0, _ALL)]
    expected = [(TABLES[item.root[0]], item.root[1]) for item in plain.bin]
    assert len(binned) == len(expected)
    for (name, key), (kind, root) in zip(binned, expected, strict=True):
        assert name == kind
        assert key == root or isinstance(root, int)
    for word in words:
        compare_search(queries, plain, now, word)


def _shelf(job: Application) -> Filter:
    """The filter of an application; one for all that wait, with and without an interview."""
    if job.state is not State.WAITING:
        return _SHELF.get(job.state, Filter.CLOSED)
    is_announced = job.offer_told_on is not None and job.offer_on is None
    return Filter.OFFERS if is_announced else Filter.WAITING


def compare_lists(queries: Queries, plain: Plain, now: datetime) -> None:
    here = Moment(now, "UTC")
    jobs = plain.records[Application]
    shelves = Counter(_shelf(job) for job in jobs.values())
    counts = {kind: queries.count_applications(filter=kind, now=here) for kind in BOARD}
    assert {kind: counts[kind] for kind in BOARD if kind not in WAITING_COLUMNS} == {
        kind: shelves[kind] for kind in BOARD if kind not in WAITING_COLUMNS
    }
    assert sum(counts[kind] for kind in WAITING_COLUMNS) == shelves[Filter.WAITING]
    for sort in (Sort.DUE, Sort.COMPANY):
        rows = queries.applications(filter=Filter.ALL, sort=sort, now=here, offset=0, limit=_ALL)
        listed = {row.id: (row.company, row.role, row.state, row.remind) for row in rows}
        assert len(rows) == len(listed)
        assert listed == {
            key: (job.company, job.role, job.state, job.remind) for key, job in jobs.items()
        }
    due = [row for row in rows if row.is_due]
    sharing = sum(row.only_applied for row in due)
    assert queries.due_count(here) == len(due) - max(0, sharing - 1)
    names = {row.id: row.name for row in queries.people(search="", offset=0, limit=_ALL)}
    assert names == {key: person.name for key, person in plain.records[Person].items()}


def compare_record(record: ApplicationRecord, plain: Plain) -> None:
    key = record.application.id
    for kind, found in (
        (Interview, record.interviews),
        (Contact, record.contacts),
        (Involvement, record.involvements),
        (Problem, record.problems),
        (Observation, record.observations),
        (StateChange, record.history),
        (PageCheck, record.page_checks),
    ):
        same(found, plain.of(kind, application_id=key).values())
    interviews, contacts = (
        plain.of(Interview, application_id=key),
        plain.of(Contact, application_id=key),
    )
    attended = [a for a in plain.records[Attendance].values() if a.interview_id in interviews]
    same(record.attendances, attended)
    took_part = [p for p in plain.records[Participation].values() if p.interaction_id in contacts]
    same(record.participations, took_part)
    assert {person.id for person in record.people} == people_of(plain, key) | {
        problem.person_id
        for problem in plain.of(Problem, application_id=key).values()
        if problem.person_id
    }


def people_of(plain: Plain, job: str) -> set[str]:
    """The ids of people with a part in an application, an interview or a contact of it."""
    interviews, contacts = (
        plain.of(Interview, application_id=job),
        plain.of(Contact, application_id=job),
    )
    return {
        *(one.person_id for one in plain.of(Involvement, application_id=job).values()),
        *(a.person_id for a in plain.records[Attendance].values() if a.interview_id in interviews),
        *(
            p.person_id
            for p in plain.records[Participation].values()
            if p.interaction_id in contacts
        ),
    }


def compare_search(queries: Queries, plain: Plain, now: datetime, word: str) -> None:
    here = Moment(now, "UTC")
    rows = queries.applications(
        filter=Filter.ALL, search=word, sort=Sort.ADDED, now=here, offset=0, limit=_ALL
    )
    expected = {key for key in plain.records[Application] if word in document(plain, key)}
    assert {row.id for row in rows} == expected, word
    assert queries.count_applications(filter=Filter.ALL, search=word, now=here) == len(expected)
    found = {row.id for row in queries.people(search=word, offset=0, limit=_ALL)}
    people = plain.records[Person]
    assert found == {key for key, who in people.items() if word in words_of(who)}, word
    assert queries.count_people(word) == len(found)


def words_of(person: Person) -> str:
    parts = (
        person.name,
        person.title,
        person.company,
        person.email,
        person.phone,
        person.profile_url,
        person.notes,
    )
    return "\n".join(parts)


def document(plain: Plain, key: str) -> str:
    """The text that a search for applications looks through."""
    job = plain.records[Application][key]
    parts = [
        job.company,
        job.role,
        job.location,
        job.agency,
        job.posting_url,
        job.careers_url,
        job.source,
        job.salary_note,
        job.notes,
    ]
    interviews = plain.of(Interview, application_id=key)
    for interview in interviews.values():
        parts += [interview.promise_words, interview.notes]
    for person_id in people_of(plain, key):
        person = plain.records[Person][person_id]
        parts += [person.name, person.title, person.email, person.phone, person.profile_url]
        parts.append(person.notes)
    for seat in plain.records[Attendance].values():
        if seat.interview_id in interviews:
            parts += [note for note in (seat.for_letter, seat.private) if note] + [seat.detail]
    for problem in plain.of(Problem, application_id=key).values():
        parts += [problem.problem, problem.idea, problem.result]
    parts += [
        observation.note for observation in plain.of(Observation, application_id=key).values()
    ]
    parts += [change.note for change in plain.of(StateChange, application_id=key).values()]
    for contact in plain.of(Contact, application_id=key).values():
        parts += [contact.subject, contact.text, contact.promise_words]
    return "\n".join(parts)


def same(found: Iterable[Any], expected: Iterable[Any]) -> None:
    """Compare as multisets, without the ids that the program generates."""
    wanted = Counter(expected)
    unnamed = {replace(one, id="") for one in wanted if not one.id}
    have = Counter(one if one in wanted else _plain(one, unnamed) for one in found)
    assert have == wanted, (have - wanted, wanted - have)


def _plain(one: Any, unnamed: set[Any]) -> Any:
    bare = replace(one, id="")
    return bare if isinstance(one, NAMELESS) or bare in unnamed else one
