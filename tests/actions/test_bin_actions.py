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

from desktop.actions import applications, contacts, interviews, notes, people, undo
from desktop.actions import bin as the_bin
from desktop.core.errors import UserError
from desktop.core.ids import new_id
from desktop.core.kinds import LetterKind, PageStatus
from desktop.core.records import (
    Application,
    LetterDraft,
    PageCheck,
    Problem,
)
from desktop.models.database import open_store
from desktop.models.queries import BinRow, Filter
from tests.actions.desk import Desk
from tests.models.raw import ask, dump


def rows(desk: Desk) -> dict[str, Any]:
    """All rows of the store except the bin's."""
    found = dump(desk.store.path)
    del found["bin_item"]
    return found


def binned(desk: Desk) -> list[BinRow]:
    return desk.store.queries.bin.page(0, 100)


def restore(desk: Desk, number: int = 0) -> None:
    """Restore the item at position `number` of the bin."""
    desk.do(the_bin.restore, binned(desk)[number].id)


def full(desk: Desk) -> Application:
    """An application with everything that can be deleted."""
    job = desk.add("Dana", "Lee")
    first = desk.contact(job, "2026-03-05T18:00", subject="Hello", text="zebra")
    who = [person.id for person in desk.record(job).people]
    desk.do(contacts.log, first, who)
    desk.do(contacts.log, desk.contact(job, "2026-03-06T08:00", answers_id=first.id), who[:1])
    desk.do(notes.add_observation, desk.observation(job, "told_on_hold", "2026-03-06"))
    interview = desk.record(job).interviews[0].id
    for mentions in ({"interview_id": interview, "person_id": who[0]}, {}):
        desk.do(
            notes.add_problem,
            Problem(id=new_id(), application_id=job.id, problem="slow builds", **mentions),
        )
    with desk.store.writing(desk.now.utc) as writer:
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


def _of(name: str, place: int) -> Callable[[Desk, Application], str]:
    return lambda desk, job: str(getattr(desk.record(job), name)[place].id)


DELETIONS: dict[str, tuple[Callable[..., Any], Callable[[Desk, Application], str]]] = {
    "application": (applications.delete, lambda desk, job: job.id),
    "interview": (interviews.delete, _of("interviews", 0)),
    "person": (people.delete, _of("people", 0)),
    "contact": (contacts.delete, _of("contacts", 0)),
    "answer": (contacts.delete, _of("contacts", 1)),
    "problem": (notes.delete_problem, _of("problems", 0)),
    "observation": (notes.delete_observation, _of("observations", 0)),
}


@pytest.mark.parametrize("what", DELETIONS)
def test_what_is_deleted_comes_back_to_the_last_column(desk: Desk, what: str) -> None:
    job = full(desk)
    delete, key = DELETIONS[what]
    before = rows(desk)
    assert desk.do(delete, key(desk, job)).bin
    assert rows(desk) != before
    assert len(binned(desk)) == 1
    desk.store.close()
    desk.store = open_store(desk.store.path, desk.now.utc)
    restore(desk)
    assert rows(desk) == before
    assert binned(desk) == []


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_deletions_are_restored_in_any_order(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    desk = Desk(tmp_path_factory.mktemp("store"))
    with closing(desk.store):  # also when an example ends early
        job = full(desk)
        keys = [(delete, key(desk, job)) for delete, key in DELETIONS.values()]
        before = rows(desk)
        for delete, key in data.draw(st.permutations(keys)):
            try:
                desk.do(delete, key)
            except UserError:  # deleted together with another record
                continue
        while binned(desk):
            waiting = data.draw(st.permutations([item.id for item in binned(desk)]))
            for item in waiting:
                try:
                    desk.do(the_bin.restore, item)
                except UserError as refused:
                    assert "Restore that first" in str(refused)  # noqa: PT017  one of many
        after = rows(desk)
        for planned in ("reminder", "summary"):  # replanned at each step, with other ids
            before.pop(planned)
            after.pop(planned)
        assert after == before


@pytest.mark.parametrize("what", DELETIONS)
def test_undo_and_redo_move_between_record_and_bin(desk: Desk, what: str) -> None:
    job = full(desk)
    delete, key = DELETIONS[what]
    before = dump(desk.store.path)
    desk.do(delete, key(desk, job))
    deletion, deleted = desk.edits, dump(desk.store.path)
    desk.do(undo.undo, deletion)
    assert dump(desk.store.path) == before
    desk.do(undo.redo, deletion)
    assert dump(desk.store.path) == deleted
    restore(desk)
    restoring = desk.edits
    assert desk.do(undo.undo, restoring).bin
    assert dump(desk.store.path) == deleted
    desk.do(undo.redo, restoring)
    assert dump(desk.store.path) == before


def test_the_bin_says_what_it_was_and_whose(desk: Desk) -> None:
    job = full(desk)
    desk.do(contacts.delete, desk.record(job).contacts[0].id)
    desk.at("2026-03-07T09:00").do(people.delete, desk.record(job).people[1].id)
    person, contact = binned(desk)
    assert (person.kind, person.title, person.company) == ("person", "Lee", "")
    assert (contact.kind, contact.company, contact.role) == ("interaction", "Northwind", "Engineer")
    assert (contact.title, contact.row["text"]) == ("Northwind, Engineer", "zebra")
    assert contact.deleted_at == datetime(2026, 3, 6, 15, tzinfo=UTC)
    assert desk.store.queries.bin.count() == 2


def test_a_record_whose_interview_is_gone_waits_for_it(desk: Desk) -> None:
    job = full(desk)
    desk.do(notes.delete_problem, desk.record(job).problems[0].id)
    desk.do(applications.delete, job.id)
    with pytest.raises(UserError, match="Restore that first"):
        restore(desk, 1)
    assert len(binned(desk)) == 2
    restore(desk, 0)
    restore(desk, 0)
    assert len(desk.record(job).problems) == 2


def test_records_are_restored_without_a_person_deleted_for_good(desk: Desk) -> None:
    job = full(desk)
    dana = desk.record(job).people[0]
    desk.do(applications.delete, job.id)
    desk.do(people.delete, dana.id)
    desk.do(the_bin.delete_for_good, [binned(desk)[0].id])
    restore(desk)
    record = desk.record(job)
    assert dana not in record.people
    assert [problem.person_id for problem in record.problems] == [None, None]
    assert len(record.contacts) == 2


def test_what_is_there_again_is_not_restored_over_it(desk: Desk) -> None:
    job = full(desk)
    problem = desk.record(job).problems[0]
    desk.do(notes.delete_problem, problem.id)
    desk.do(notes.add_problem, replace(problem, idea="another"))
    with pytest.raises(UserError, match="there already"):
        restore(desk)
    assert replace(problem, idea="another") in desk.record(job).problems


def test_what_was_changed_since_the_deletion_stays_changed(desk: Desk) -> None:
    job = full(desk)
    observation = desk.record(job).observations[0]
    desk.do(notes.delete_observation, observation.id)
    desk.do(applications.update, replace(desk.record(job).application, notes="later"))
    restore(desk)
    assert desk.record(job).observations == (observation,)
    assert desk.record(job).application.notes == "later"


def test_a_child_that_is_there_again_is_left_as_it_is(desk: Desk) -> None:
    job = full(desk)
    interview = desk.record(job).interviews[0]
    desk.do(interviews.delete, interview.id)
    item = binned(desk)[0].id
    kept = desk.record(job)
    desk.do(the_bin.restore, item)
    seats = desk.record(job).attendances
    desk.do(interviews.delete, interview.id)
    desk.do(interviews.add, interview, [replace(seats[0], detail="met again")])
    with pytest.raises(UserError, match="there already"):
        restore(desk)
    assert kept.interviews == ()
    assert [seat.detail for seat in desk.record(job).attendances] == ["met again"]


def doctor(desk: Desk, change: Callable[[dict[str, Any]], None]) -> None:
    """Change the content of the only item in the bin, as another version may have written it."""
    [(key, text)] = ask(desk.store.path, "SELECT id, rows FROM bin_item")
    content = json.loads(text)
    change(content)
    with closing(sqlite3.connect(desk.store.path)) as db, db:
        db.execute("PRAGMA journal_mode = truncate")  # Windows deletes no open file
        db.execute("UPDATE bin_item SET rows = ? WHERE id = ?", (json.dumps(content), key))


def test_rows_of_an_older_version_are_fitted_to_the_tables_of_today(desk: Desk) -> None:
    job = full(desk)
    desk.do(applications.delete, job.id)

    def age(content: dict[str, Any]) -> None:
        content["schema"] = 0
        for edit in content["edits"]:
            if edit[0] == "application":
                del edit[1]["remind"], edit[1]["outcome_reason"]
                edit[1]["given_up"] = "a column of long ago"
        content["edits"].append(["given_up_table", {"id": "1"}, None])

    doctor(desk, age)
    restore(desk)
    assert desk.record(job).application == replace(job, state=desk.record(job).application.state)


def test_a_taken_number_gives_way_to_the_next_free_one(desk: Desk) -> None:
    job = full(desk)
    desk.do(notes.delete_problem, desk.record(job).problems[1].id)

    def renumber(content: dict[str, Any]) -> None:
        content["edits"][0][1]["seq"] = 1

    doctor(desk, renumber)
    restore(desk)
    assert len(desk.record(job).problems) == 2


def test_restoring_to_a_taken_place_is_refused_with_a_message(desk: Desk) -> None:
    job = full(desk)
    dana = desk.record(job).people[0]
    desk.do(people.delete, dana.id)

    def claim(content: dict[str, Any]) -> None:
        """Make a link the root of the item."""
        links = [edit for edit in content["edits"] if edit[0] == "involvement"]
        content |= {"kind": "involvement", "row": links[0][1]}
        links[0][1]["person_id"] = desk.record(job).people[0].id
        content["edits"] = links

    doctor(desk, claim)
    with pytest.raises(UserError, match="taken its place"):
        restore(desk)


def test_a_link_whose_place_is_taken_stays_away(desk: Desk) -> None:
    job = full(desk)
    dana = desk.record(job).people[0]
    desk.do(people.delete, dana.id)
    lee = desk.record(job).people[0].id

    def claim(content: dict[str, Any]) -> None:
        for edit in content["edits"]:
            if edit[0] == "involvement":
                edit[1]["person_id"] = lee

    doctor(desk, claim)
    restore(desk)
    assert len(desk.record(job).involvements) == 1
    assert len(desk.record(job).people) == 2


def test_an_item_is_restored_once(desk: Desk) -> None:
    job = full(desk)
    desk.do(notes.delete_problem, desk.record(job).problems[0].id)
    item = binned(desk)[0].id
    desk.do(the_bin.restore, item)
    with pytest.raises(UserError, match="no longer in the bin"):
        desk.do(the_bin.restore, item)


def test_what_has_lain_for_thirty_days_goes(desk: Desk) -> None:
    job = full(desk)
    desk.do(notes.delete_problem, desk.record(job).problems[0].id)
    desk.at("2026-03-07T15:00").do(notes.delete_problem, desk.record(job).problems[0].id)
    assert not desk.at("2026-04-05T14:59").do(the_bin.purge)
    assert len(binned(desk)) == 2
    assert desk.at("2026-04-05T15:00").do(the_bin.purge).bin
    assert desk.edits == ()
    assert len(binned(desk)) == 1


def test_nothing_is_left_of_what_is_deleted_for_good(desk: Desk) -> None:
    job = full(desk)
    desk.do(contacts.delete, desk.record(job).contacts[0].id)
    assert b"zebra" in desk.store.path.read_bytes()
    assert desk.do(the_bin.delete_for_good).bin
    assert desk.edits == ()
    assert binned(desk) == []
    assert "zebra" not in str(dump(desk.store.path))


def test_what_the_program_takes_away_itself_does_not_fill_the_bin(desk: Desk) -> None:
    job = full(desk)
    record = desk.record(job)
    desk.do(contacts.update, record.contacts[0], [])
    desk.do(interviews.update, record.interviews[0], [])
    desk.do(people.uninvolve, job.id, record.people[0].id)
    desk.do(applications.set_state, job.id, type(job.state).WAITING, date(2026, 3, 6))
    assert desk.record(job).observations == ()
    assert binned(desk) == []


def test_several_deletions_of_one_step_lie_in_the_bin_one_by_one(desk: Desk) -> None:
    job = full(desk)
    first, second = desk.record(job).problems
    before = rows(desk)
    with desk.store.writing(desk.now.utc) as writer:
        writer.delete(first)
        writer.delete(second)
    assert len(binned(desk)) == 2
    restore(desk, 0)
    assert len(desk.record(job).problems) == 1
    restore(desk, 0)
    assert rows(desk) == before


def found(desk: Desk) -> int:
    queries = desk.store.queries
    return queries.count_applications(filter=Filter.ALL, search="zebra", now=desk.now)


def test_what_is_restored_is_found_again(desk: Desk) -> None:
    job = full(desk)
    desk.do(applications.delete, job.id)
    assert found(desk) == 0
    restore(desk)
    assert found(desk) == 1
