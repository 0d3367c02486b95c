"""Undoing any edits, one transaction after the other, restores the former rows."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.errors import UserError
from desktop.core.ids import new_id
from desktop.core.kinds import LetterKind
from desktop.core.records import (
    AskedQuestion,
    Attendance,
    Contact,
    Interview,
    Involvement,
    LetterDraft,
    Participation,
    Person,
    Posting,
    Problem,
    Reminder,
    SentDocument,
)
from desktop.models.database import Store
from desktop.models.writer import Edit, Writer
from tests.models.raw import dump
from tests.models.samples import (
    NOW,
    TODAY,
    application,
    contact,
    interview,
    keep,
    new_store,
    person,
    reminder,
    whole,
)

WORDS = st.sampled_from(["apple", "Berry", "çedilla", "it's", '"quoted"', "plain\nlines", "🙂"])


class Life:
    """Random edits through the writer."""

    def __init__(self, store: Store, draw: Callable[[st.SearchStrategy[Any]], Any]) -> None:
        self.store = store
        self.draw = draw

    def pick(self, things: list[Any]) -> Any:
        return self.draw(st.sampled_from(things))

    def edit(self, writer: Writer) -> None:
        jobs = self.all("application")
        moves = ["job", "person"]
        if jobs:
            moves += ["child", "child", "child", "change", "delete", "setting"]
        getattr(self, "_" + self.pick(moves))(writer)

    def all(self, table: str) -> list[str]:
        return self.store._db.column(f"SELECT id FROM {table} ORDER BY seq")  # noqa: S608  our own table names

    def _job(self, writer: Writer) -> None:
        writer.insert(application(self.draw(WORDS), self.draw(WORDS)))

    def _person(self, writer: Writer) -> None:
        writer.insert(person(self.draw(WORDS)))

    def _setting(self, writer: Writer) -> None:
        writer.put_setting(self.pick(["look", "time"]), self.draw(WORDS))

    def _child(self, writer: Writer) -> None:
        job = self.store.queries.application(self.pick(self.all("application")))
        assert job is not None
        interviews, contacts, people = map(self.all, ("interview", "interaction", "person"))
        makers: list[Callable[[], Any]] = [
            lambda: interview(job, notes=self.draw(WORDS)),
            lambda: contact(job, text=self.draw(WORDS), answers_id=self.maybe(contacts)),
            lambda: reminder(job),
            lambda: Problem(
                id=new_id(),
                application_id=job.id,
                interview_id=self.maybe(interviews),
                person_id=self.maybe(people),
                problem=self.draw(WORDS),
            ),
            lambda: AskedQuestion(
                id=new_id(),
                application_id=job.id,
                interview_id=self.maybe(interviews),
                question=self.draw(WORDS),
            ),
            lambda: Posting(
                id=new_id(), application_id=job.id, kept_on=TODAY, text=self.draw(WORDS)
            ),
            lambda: SentDocument(
                id=new_id(), application_id=job.id, name=self.draw(WORDS), sent_on=TODAY
            ),
            lambda: LetterDraft(
                id=new_id(),
                application_id=job.id,
                person_id=self.maybe(people),
                kind=LetterKind.THANK_YOU,
            ),
        ]
        if people:
            who = self.pick(people)
            makers.append(lambda: Involvement(id=new_id(), application_id=job.id, person_id=who))
            if interviews:
                at = self.pick(interviews)
                makers.append(lambda: Attendance(id=new_id(), interview_id=at, person_id=who))
            if contacts:
                to = self.pick(contacts)
                makers.append(lambda: Participation(id=new_id(), interaction_id=to, person_id=who))
        record = self.pick(makers)()
        unique: dict[type, str] = {Involvement: "application_id", Attendance: "interview_id"}
        unique[Participation] = "interaction_id"
        key = unique.get(type(record))
        if key is None or not self.there(type(record).__name__.lower(), key, record):
            writer.insert(record)

    def there(self, table: str, key: str, record: Any) -> bool:
        sql = f"SELECT 1 FROM {table} WHERE {key} = ? AND person_id = ?"  # noqa: S608  our own table names
        return self.store._db.row(sql, (getattr(record, key), record.person_id)) is not None

    def maybe(self, keys: list[str]) -> str | None:
        key: str | None = self.pick([None, *keys])
        return key

    def _change(self, writer: Writer) -> None:
        record = self.some()
        if isinstance(record, Person):
            writer.update(replace(record, name=self.draw(WORDS)))
        elif isinstance(record, Contact):
            writer.update(replace(record, text=self.draw(WORDS)))
        elif isinstance(record, Interview):
            writer.update(replace(record, notes=self.draw(WORDS)))
        elif record is not None:
            writer.update(replace(record, company=self.draw(WORDS)))

    def _delete(self, writer: Writer) -> None:
        record = self.some()
        if record is not None:
            writer.delete(record)

    def some(self) -> Any:
        queries = self.store.queries
        find: dict[str, Callable[[str], Any]] = {
            "application": queries.application,
            "person": queries.person,
            "interview": queries.interview,
            "interaction": queries.contact,
        }
        table = self.pick(list(find))
        keys = self.all(table)
        return find[table](self.pick(keys)) if keys else None


@settings(max_examples=40)
@given(st.data())
def test_undoing_everything_and_redoing_it_loses_nothing(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    with closing(
        new_store(tmp_path_factory.mktemp("store"))
    ) as store:  # also when an example ends early
        life = Life(store, data.draw)
        snapshots = [dump(store.path)]
        steps: list[tuple[Edit, ...]] = []
        for _ in range(data.draw(st.integers(1, 6))):
            with store.writing(NOW) as writer:
                for _ in range(data.draw(st.integers(1, 5))):
                    life.edit(writer)
            steps.append(writer.edits)
            snapshots.append(dump(store.path))
        for step, before in zip(reversed(steps), reversed(snapshots[:-1]), strict=True):
            with store.writing(NOW) as writer:
                writer.replay(step, back=True)
            assert dump(store.path) == before
        for step, after in zip(steps, snapshots[1:], strict=True):
            with store.writing(NOW) as writer:
                writer.replay(step, back=False)
            assert dump(store.path) == after
        store.rebuild_search()
        assert dump(store.path) == snapshots[-1]
        assert store._db.rows("PRAGMA foreign_key_check") == []


def test_an_undone_deletion_brings_children_and_words_back(store: Store) -> None:
    kept = whole()
    keep(store, *kept.records)
    before = dump(store.path)
    with store.writing(NOW) as writer:
        writer.delete(kept.application)
        writer.delete(kept.person)
    assert dump(store.path)["attendance"] == []
    with store.writing(NOW) as undoing:
        undoing.replay(writer.edits, back=True)
    assert dump(store.path) == before


def test_children_are_deleted_before_their_parents(store: Store) -> None:
    kept = whole()
    keep(store, *kept.records)
    with store.writing(NOW) as writer:
        writer.delete(kept.application)
    order = [edit.table for edit in writer.edits if edit.after is None]
    assert order[-1] == "application"
    assert order.index("attendance") < order.index("interview")
    assert order.index("participation") < order.index("interaction")


def test_what_was_added_since_goes_with_what_it_belongs_to(store: Store) -> None:
    job = application()
    edits = keep(store, job)
    later: Reminder = reminder(job)
    keep(store, later)
    with store.writing(NOW) as writer:
        writer.replay(edits, back=True)
    assert [edit.table for edit in writer.edits] == ["reminder", "application"]
    assert store.queries.is_empty()


def test_what_has_changed_since_is_put_back_all_the_same(store: Store) -> None:
    job = application("First")
    keep(store, job)
    with store.writing(NOW) as writer:
        writer.update(replace(job, company="Second"))
    edits = writer.edits
    with store.writing(NOW) as writer:
        writer.update(replace(job, company="Third"))
    with store.writing(NOW) as writer:
        writer.replay(edits, back=True)
    assert store.queries.application(job.id) == job


def test_undoing_or_redoing_twice_changes_nothing_more(store: Store) -> None:
    edits = keep(store, application())
    for back, expected in ((True, 1), (True, 0), (False, 1), (False, 0)):
        with store.writing(NOW) as writer:
            writer.replay(edits, back=back)
            assert len(writer.edits) == expected


def test_a_child_without_its_parent_cannot_come_back(store: Store) -> None:
    job = application()
    logged = contact(job)
    keep(store, job)
    edits = keep(store, logged)
    with store.writing(NOW) as writer:
        writer.delete(job)
    with pytest.raises(UserError, match="no longer fits"), store.writing(NOW) as writer:
        writer.replay(edits, back=False)
    assert store.queries.contact(logged.id) is None
