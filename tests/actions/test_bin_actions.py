"""Records restored from the bin equal the deleted ones, also after a restart."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.actions import applications, contacts, documents, interviews, notes, people, undo
from desktop.actions import bin as the_bin
from desktop.core.errors import UserError
from desktop.core.ids import new_id
from desktop.core.kinds import LetterKind, PageStatus
from desktop.core.records import (
    Application,
    AskedQuestion,
    LetterDraft,
    PageCheck,
    Problem,
)
from desktop.models.database import open_store
from desktop.models.queries import BinRow, Filter
from tests.actions.harness import Harness
from tests.models.raw import ask, dump
from tests.support.documents import document, posting


def rows(harness: Harness) -> dict[str, Any]:
    """All rows of the store except the bin's."""
    found = dump(harness.store.path)
    del found["bin_item"]
    return found


def binned(harness: Harness) -> list[BinRow]:
    return harness.store.queries.bin.page(0, 100)


def restore(harness: Harness, number: int = 0) -> None:
    """Restore the item at position `number` of the bin."""
    harness.do(the_bin.restore, binned(harness)[number].id)


def full(harness: Harness) -> Application:
    """An application with everything that can be deleted."""
    job = harness.add("Dana", "Lee")
    first = harness.contact(job, "2026-03-05T18:00", subject="Hello", text="zebra")
    who = [person.id for person in harness.record(job).people]
    harness.do(contacts.log, first, who)
    harness.do(contacts.log, harness.contact(job, "2026-03-06T08:00", answers_id=first.id), who[:1])
    harness.do(notes.add_observation, harness.observation(job, "told_on_hold", "2026-03-06"))
    interview = harness.record(job).interviews[0].id
    for mentions in ({"interview_id": interview, "person_id": who[0]}, {}):
        harness.do(
            notes.add_problem,
            Problem(id=new_id(), application_id=job.id, problem="slow builds", **mentions),
        )
    asked = AskedQuestion(
        id=new_id(), application_id=job.id, interview_id=interview, question="Why us?"
    )
    harness.do(notes.add_question, asked)
    harness.do(documents.keep_posting, posting(job.id))
    harness.do(documents.add_document, document(job.id))
    with harness.store.writing(harness.now.utc) as writer:
        writer.insert(
            LetterDraft(
                id=new_id(), application_id=job.id, person_id=who[0], kind=LetterKind.THANK_YOU
            )
        )
        writer.insert(
            PageCheck(
                id=new_id(),
                application_id=job.id,
                checked_on=date(2026, 3, 6),
                status=PageStatus.GONE,
            )
        )
    return job


def _of(name: str, place: int) -> Callable[[Harness, Application], str]:
    return lambda harness, job: str(getattr(harness.record(job), name)[place].id)


DELETIONS: dict[str, tuple[Callable[..., Any], Callable[[Harness, Application], str]]] = {
    "application": (applications.delete, lambda harness, job: job.id),
    "interview": (interviews.delete, _of("interviews", 0)),
    "person": (people.delete, _of("people", 0)),
    "contact": (contacts.delete, _of("contacts", 0)),
    "answer": (contacts.delete, _of("contacts", 1)),
    "problem": (notes.delete_problem, _of("problems", 0)),
    "question": (notes.delete_question, _of("asked_questions", 0)),
    "posting": (documents.delete_posting, _of("postings", 0)),
    "document": (documents.delete_document, _of("documents", 0)),
    "observation": (notes.delete_observation, _of("observations", 0)),
}


@pytest.mark.parametrize("what", DELETIONS)
def test_what_is_deleted_comes_back_to_the_last_column(harness: Harness, what: str) -> None:
    job = full(harness)
    delete, key = DELETIONS[what]
    before = rows(harness)
    assert harness.do(delete, key(harness, job)).bin
    assert rows(harness) != before
    assert len(binned(harness)) == 1
    harness.store.close()
    harness.store = open_store(harness.store.path, harness.now.utc)
    restore(harness)
    assert rows(harness) == before
    assert binned(harness) == []


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_deletions_are_restored_in_any_order(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    harness = Harness(tmp_path_factory.mktemp("store"))
    with closing(harness.store):  # also when an example ends early
        job = full(harness)
        keys = [(delete, key(harness, job)) for delete, key in DELETIONS.values()]
        before = rows(harness)
        for delete, key in data.draw(st.permutations(keys)):
            try:
                harness.do(delete, key)
            except UserError:  # deleted together with another record
                continue
        while binned(harness):
            waiting = data.draw(st.permutations([item.id for item in binned(harness)]))
            for item in waiting:
                try:
                    harness.do(the_bin.restore, item)
                except UserError as refused:
                    assert "Restore that first" in str(refused)  # noqa: PT017  one of many
        after = rows(harness)
        for planned in ("reminder", "summary"):  # replanned at each step, with other ids
            before.pop(planned)
            after.pop(planned)
        assert after == before


@pytest.mark.parametrize("what", DELETIONS)
def test_undo_and_redo_move_between_record_and_bin(harness: Harness, what: str) -> None:
    job = full(harness)
    delete, key = DELETIONS[what]
    before = dump(harness.store.path)
    harness.do(delete, key(harness, job))
    deletion, deleted = harness.edits, dump(harness.store.path)
    harness.do(undo.undo, deletion)
    assert dump(harness.store.path) == before
    harness.do(undo.redo, deletion)
    assert dump(harness.store.path) == deleted
    restore(harness)
    restoring = harness.edits
    assert harness.do(undo.undo, restoring).bin
    assert dump(harness.store.path) == deleted
    harness.do(undo.redo, restoring)
    assert dump(harness.store.path) == before


def test_the_bin_says_what_it_was_and_whose(harness: Harness) -> None:
    job = full(harness)
    harness.do(contacts.delete, harness.record(job).contacts[0].id)
    harness.at("2026-03-07T09:00").do(people.delete, harness.record(job).people[1].id)
    person, contact = binned(harness)
    assert (person.kind, person.title, person.company) == ("person", "Lee", "")
    assert (contact.kind, contact.company, contact.role) == ("interaction", "Northwind", "Engineer")
    assert (contact.title, contact.row["text"]) == ("Northwind, Engineer", "zebra")
    assert contact.deleted_at == datetime(2026, 3, 6, 15, tzinfo=UTC)
    assert harness.store.queries.bin.count() == 2


def test_a_record_whose_interview_is_gone_waits_for_it(harness: Harness) -> None:
    job = full(harness)
    harness.do(notes.delete_problem, harness.record(job).problems[0].id)
    harness.do(applications.delete, job.id)
    with pytest.raises(UserError, match="Restore that first"):
        restore(harness, 1)
    assert len(binned(harness)) == 2
    restore(harness, 0)
    restore(harness, 0)
    assert len(harness.record(job).problems) == 2


def test_records_are_restored_without_a_person_deleted_for_good(harness: Harness) -> None:
    job = full(harness)
    dana = harness.record(job).people[0]
    harness.do(applications.delete, job.id)
    harness.do(people.delete, dana.id)
    harness.do(the_bin.delete_for_good, [binned(harness)[0].id])
    restore(harness)
    record = harness.record(job)
    assert dana not in record.people
    assert [problem.person_id for problem in record.problems] == [None, None]
    assert len(record.contacts) == 2


def test_what_is_there_again_is_not_restored_over_it(harness: Harness) -> None:
    job = full(harness)
    problem = harness.record(job).problems[0]
    harness.do(notes.delete_problem, problem.id)
    harness.do(notes.add_problem, replace(problem, idea="another"))
    with pytest.raises(UserError, match="exists already"):
        restore(harness)
    assert replace(problem, idea="another") in harness.record(job).problems


def test_what_was_changed_since_the_deletion_stays_changed(harness: Harness) -> None:
    job = full(harness)
    observation = harness.record(job).observations[0]
    harness.do(notes.delete_observation, observation.id)
    harness.do(applications.update, replace(harness.record(job).application, notes="later"))
    restore(harness)
    assert harness.record(job).observations == (observation,)
    assert harness.record(job).application.notes == "later"


def test_a_child_that_is_there_again_is_left_as_it_is(harness: Harness) -> None:
    job = full(harness)
    interview = harness.record(job).interviews[0]
    harness.do(interviews.delete, interview.id)
    item = binned(harness)[0].id
    kept = harness.record(job)
    harness.do(the_bin.restore, item)
    seats = harness.record(job).attendances
    harness.do(interviews.delete, interview.id)
    harness.do(interviews.add, interview, [replace(seats[0], detail="met again")])
    with pytest.raises(UserError, match="exists already"):
        restore(harness)
    assert kept.interviews == ()
    assert [seat.detail for seat in harness.record(job).attendances] == ["met again"]


def doctor(harness: Harness, change: Callable[[dict[str, Any]], None]) -> None:
    """Change the content of the only item in the bin, as another version may have written it."""
    [(key, text)] = ask(harness.store.path, "SELECT id, rows FROM bin_item")
    content = json.loads(text)
    change(content)
    with closing(sqlite3.connect(harness.store.path)) as db, db:
        db.execute("PRAGMA journal_mode = truncate")  # Windows deletes no open file
        db.execute("UPDATE bin_item SET rows = ? WHERE id = ?", (json.dumps(content), key))


def test_rows_of_an_older_version_are_fitted_to_the_tables_of_today(harness: Harness) -> None:
    job = full(harness)
    harness.do(applications.delete, job.id)

    def age(content: dict[str, Any]) -> None:
        content["schema"] = 0
        for edit in content["edits"]:
            if edit[0] == "application":
                del edit[1]["remind"], edit[1]["outcome_reason"]
                edit[1]["given_up"] = "a column of long ago"
        content["edits"].append(["given_up_table", {"id": "1"}, None])

    doctor(harness, age)
    restore(harness)
    assert harness.record(job).application == replace(
        job, state=harness.record(job).application.state
    )


def test_a_taken_number_gives_way_to_the_next_free_one(harness: Harness) -> None:
    job = full(harness)
    harness.do(notes.delete_problem, harness.record(job).problems[1].id)

    def renumber(content: dict[str, Any]) -> None:
        content["edits"][0][1]["seq"] = 1

    doctor(harness, renumber)
    restore(harness)
    assert len(harness.record(job).problems) == 2


def test_restoring_to_a_taken_place_is_refused_with_a_message(harness: Harness) -> None:
    job = full(harness)
    dana = harness.record(job).people[0]
    harness.do(people.delete, dana.id)

    def claim(content: dict[str, Any]) -> None:
        """Make a link the root of the item."""
        links = [edit for edit in content["edits"] if edit[0] == "involvement"]
        content |= {"kind": "involvement", "row": links[0][1]}
        links[0][1]["person_id"] = harness.record(job).people[0].id
        content["edits"] = links

    doctor(harness, claim)
    with pytest.raises(UserError, match="taken its place"):
        restore(harness)


def test_a_link_whose_place_is_taken_stays_away(harness: Harness) -> None:
    job = full(harness)
    dana = harness.record(job).people[0]
    harness.do(people.delete, dana.id)
    lee = harness.record(job).people[0].id

    def claim(content: dict[str, Any]) -> None:
        for edit in content["edits"]:
            if edit[0] == "involvement":
                edit[1]["person_id"] = lee

    doctor(harness, claim)
    restore(harness)
    assert len(harness.record(job).involvements) == 1
    assert len(harness.record(job).people) == 2


def test_an_item_is_restored_once(harness: Harness) -> None:
    job = full(harness)
    harness.do(notes.delete_problem, harness.record(job).problems[0].id)
    item = binned(harness)[0].id
    harness.do(the_bin.restore, item)
    with pytest.raises(UserError, match="no longer in the bin"):
        harness.do(the_bin.restore, item)


def test_what_has_lain_for_thirty_days_goes(harness: Harness) -> None:
    job = full(harness)
    harness.do(notes.delete_problem, harness.record(job).problems[0].id)
    harness.at("2026-03-07T15:00").do(notes.delete_problem, harness.record(job).problems[0].id)
    assert not harness.at("2026-04-05T14:59").do(the_bin.purge)
    assert len(binned(harness)) == 2
    assert harness.at("2026-04-05T15:00").do(the_bin.purge).bin
    assert harness.edits == ()
    assert len(binned(harness)) == 1


def test_nothing_is_left_of_what_is_deleted_for_good(harness: Harness) -> None:
    job = full(harness)
    harness.do(contacts.delete, harness.record(job).contacts[0].id)
    assert b"zebra" in harness.store.path.read_bytes()
    assert harness.do(the_bin.delete_for_good).bin
    assert harness.edits == ()
    assert binned(harness) == []
    assert "zebra" not in str(dump(harness.store.path))


def test_what_the_program_takes_away_itself_does_not_fill_the_bin(harness: Harness) -> None:
    job = full(harness)
    record = harness.record(job)
    harness.do(contacts.update, record.contacts[0], [])
    harness.do(interviews.update, record.interviews[0], [])
    harness.do(people.uninvolve, job.id, record.people[0].id)
    harness.do(applications.set_state, job.id, type(job.state).WAITING, date(2026, 3, 6))
    assert harness.record(job).observations == ()
    assert binned(harness) == []


def test_several_deletions_of_one_step_lie_in_the_bin_one_by_one(harness: Harness) -> None:
    job = full(harness)
    first, second = harness.record(job).problems
    before = rows(harness)
    with harness.store.writing(harness.now.utc) as writer:
        writer.delete(first)
        writer.delete(second)
    assert len(binned(harness)) == 2
    restore(harness, 0)
    assert len(harness.record(job).problems) == 1
    restore(harness, 0)
    assert rows(harness) == before


def found(harness: Harness) -> int:
    queries = harness.store.queries
    return queries.count_applications(filter=Filter.ALL, search="zebra", now=harness.now)


def test_what_is_restored_is_found_again(harness: Harness) -> None:
    job = full(harness)
    harness.do(applications.delete, job.id)
    assert found(harness) == 0
    restore(harness)
    assert found(harness) == 1
