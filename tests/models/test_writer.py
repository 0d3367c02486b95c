"""Writing: times, references, the search index, and what the edits touch."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.core.errors import UserError
from desktop.core.kinds import StepKind
from desktop.core.records import Involvement
from desktop.core.summary import Summary
from desktop.models.database import Store
from desktop.models.queries import Filter, Sort
from tests.models.raw import ask, dump
from tests.models.samples import (
    NOW,
    TODAY,
    application,
    contact,
    keep,
    person,
    reminder,
    whole,
)
from tests.support.moments import noon

LATER = NOW + timedelta(hours=3)


def found(store: Store, search: str) -> list[str]:
    rows = store.queries.applications(
        filter=Filter.ALL, search=search, sort=Sort.ADDED, now=noon(TODAY), offset=0, limit=9
    )
    return [row.id for row in rows]


def test_every_kind_of_record_comes_back_as_it_was_kept(store: Store) -> None:
    kept = whole()
    keep(store, *kept.records)
    record = store.queries.record(kept.application.id)
    assert record is not None
    loaded = {
        record.application.id: record.application,
        **{
            one.id: one
            for part in (
                record.interviews,
                record.people,
                record.involvements,
                record.attendances,
                record.contacts,
                record.participations,
                record.problems,
                record.asked_questions,
                record.observations,
                record.page_checks,
                record.history,
                record.postings,
                record.documents,
                store.queries.reminders(kept.application.id),
                store.queries.advice_runs(kept.application.id),
                store.queries.letter_drafts(kept.application.id),
                store.queries.announcements.undelivered_interviews(9),
            )
            for one in part
        },
    }
    assert loaded == {one.id: one for one in kept.records}


def test_created_stays_and_updated_moves(store: Store) -> None:
    job = application()
    keep(store, job)
    with store.writing(LATER) as writer:
        writer.update(replace(job, notes="they called"))
    assert ask(store.path, "SELECT created_at, updated_at FROM application") == [
        ("2026-03-09T10:00:00+00:00", "2026-03-09T13:00:00+00:00")
    ]


def test_an_update_without_a_difference_is_no_edit(store: Store) -> None:
    job = application()
    keep(store, job)
    with store.writing(LATER) as writer:
        writer.update(job)
        assert writer.edits == ()
        assert not writer.touched()


def test_an_error_takes_everything_back(store: Store) -> None:
    before = dump(store.path)

    def breaks_off() -> None:
        with store.writing(NOW) as writer:
            writer.insert(application())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        breaks_off()
    assert dump(store.path) == before
    keep(store, application())


def test_what_is_gone_can_be_neither_changed_nor_deleted(store: Store) -> None:
    with store.writing(NOW) as writer:
        with pytest.raises(UserError, match="no longer exists"):
            writer.update(application())
        with pytest.raises(UserError, match="no longer exists"):
            writer.delete(person())


def test_deleting_an_application_takes_its_records_and_leaves_its_people(store: Store) -> None:
    gone, stays = whole("gone"), whole("stays")
    keep(store, *gone.records, *stays.records)
    with store.writing(NOW) as writer:
        writer.delete(gone.application)
    left = dump(store.path)
    counts = {name: len(rows) for name, rows in left.items()}
    expected = dict.fromkeys(counts, 1) | {
        "person": 2,
        "person_search": 2,
        "interaction": 2,
        "draft": 0,
        "letter_template": 0,
    }
    assert counts == expected
    assert found(store, "gone") == []
    assert store.queries.person(gone.person.id) == gone.person


def test_deleting_an_interview_leaves_its_problem_and_question_without_it(store: Store) -> None:
    kept = whole()
    keep(store, *kept.records)
    with store.writing(NOW) as writer:
        writer.delete(kept.interview)
    record = store.queries.record(kept.application.id)
    assert record is not None
    assert (record.interviews, record.attendances) == ((), ())
    assert record.problems == (replace(kept.problem, interview_id=None),)
    assert record.asked_questions == (replace(kept.question, interview_id=None),)


def test_deleting_a_person_leaves_what_mentions_them_without_a_name(store: Store) -> None:
    kept = whole()
    keep(store, *kept.records)
    with store.writing(NOW) as writer:
        writer.delete(kept.person)
    record = store.queries.record(kept.application.id)
    assert record is not None
    assert (record.people, record.involvements, record.attendances) == ((), (), ())
    assert record.contacts == (kept.letter, kept.answer)
    assert record.problems == (replace(kept.problem, person_id=None),)
    assert store.queries.letter_drafts(kept.application.id) == [replace(kept.draft, person_id=None)]
    assert store.queries.count_people("zebra5") == 0
    assert found(store, "zebra5") == []


def test_deleting_a_contact_leaves_its_answer_without_it(store: Store) -> None:
    kept = whole()
    keep(store, *kept.records)
    with store.writing(NOW) as writer:
        writer.delete(kept.letter)
    assert store.queries.contact(kept.answer.id) == replace(kept.answer, answers_id=None)


@pytest.mark.parametrize("number", range(1, 24))
def test_every_text_of_a_record_is_found(store: Store, number: int) -> None:
    kept = whole()
    keep(store, *kept.records)
    assert found(store, f"zebra{number}") == [kept.application.id]


def test_the_search_index_follows_changes_of_a_person(store: Store) -> None:
    kept = whole()
    keep(store, *kept.records)
    with store.writing(NOW) as writer:
        writer.update(replace(kept.person, name="Quimby"))
    assert found(store, "quimby") == [kept.application.id]
    assert found(store, "zebra5") == []
    assert [row.name for row in store.queries.people(search="quim", offset=0, limit=5)] == [
        "Quimby"
    ]


def test_rebuilding_the_search_index_changes_nothing(store: Store) -> None:
    first, second = whole("apple"), whole("berry")
    keep(store, *first.records, *second.records)
    with store.writing(NOW) as writer:
        writer.delete(first.application)
        writer.update(replace(second.letter, text="another"))
    before = dump(store.path)
    store.rebuild_search()
    assert dump(store.path) == before


def test_the_parts_that_edits_concern_are_told(store: Store) -> None:
    kept = whole()
    keep(store, *kept.records)
    job, met = kept.application.id, kept.person.id

    def touched(change: str, one: object) -> tuple[set[str], set[str], bool]:
        with store.writing(LATER) as writer:
            getattr(writer, change)(one)
            changes = writer.touched()
        return set(changes.applications), set(changes.people), changes.agenda

    other = application("Other")
    assert touched("insert", other) == ({other.id}, set(), False)
    assert touched("update", replace(kept.person, title="Lead")) == ({job}, {met}, False)
    assert touched("update", replace(kept.letter, text="b")) == ({job}, {met}, False)
    assert touched("update", replace(kept.answer, text="b")) == ({job}, set(), False)
    assert touched("insert", Involvement(id="f" * 32, application_id=other.id, person_id=met)) == (
        {other.id},
        {met},
        False,
    )
    assert touched("insert", reminder(other)) == ({other.id}, set(), True)
    assert touched("delete", kept.interview) == ({job}, {met}, False)
    assert touched("delete", kept.letter) == ({job}, {met}, False)
    assert touched("delete", kept.person) == ({job, other.id}, {met}, False)
    assert touched("delete", kept.application) == ({job}, set(), True)


def test_a_record_moved_to_another_application_touches_both(store: Store) -> None:
    one, two = application("One"), application("Two")
    logged = contact(one, text="hello")
    keep(store, one, two, logged)
    with store.writing(NOW) as writer:
        writer.update(replace(logged, application_id=two.id))
        assert writer.touched().applications == {one.id, two.id}
    assert found(store, "hello") == [two.id]


def test_a_setting_is_kept_and_changed(store: Store) -> None:
    assert store.queries.setting("look", "light") == "light"
    for value in ("dark", "plain"):
        with store.writing(NOW) as writer:
            writer.put_setting("look", value)
            assert writer.touched().settings
        assert store.queries.setting("look", "light") == value
    with store.writing(LATER) as writer:
        writer.put_setting("look", "plain")
        assert writer.edits == ()


def test_a_summary_is_kept_without_being_an_edit(store: Store) -> None:
    job = application()
    keep(store, job)
    summary = Summary(
        application_id=job.id, action=StepKind.CALL, step_on=TODAY, step_at=NOW, due_at=NOW
    )
    with store.writing(NOW) as writer:
        writer.put_summary(summary)
        assert writer.edits == ()
        assert writer.touched().applications == {job.id}
        assert writer.touched().agenda
    assert store.queries.summary(job.id) == summary


def test_a_summary_of_what_is_gone_is_left(store: Store, tmp_path: Path) -> None:
    with store.writing(NOW) as writer:
        writer.put_summary(Summary(application_id="0" * 32))
        assert not writer.touched()
    assert store.queries.summary("0" * 32) is None
