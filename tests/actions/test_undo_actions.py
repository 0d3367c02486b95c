"""Every action can be undone and redone."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desktop.actions import (
    applications,
    contacts,
    documents,
    interviews,
    notes,
    people,
    planning,
    reminders,
    settings,
    undo,
)
from desktop.core.errors import UserError
from desktop.core.ids import new_id
from desktop.core.kinds import ContactKind, Part, State
from desktop.core.records import Application, AskedQuestion, Person, Problem
from tests.actions.harness import Harness
from tests.models.raw import dump
from tests.support.documents import document, posting


def rows(harness: Harness) -> dict[str, Any]:
    return dump(harness.store.path)


ACTIONS: dict[str, Callable[[Harness, Application], object]] = {
    "delete application": lambda d, a: d.do(applications.delete, a.id),
    "set state": lambda d, a: d.do(
        applications.set_state, a.id, State.REJECTED, date(2026, 3, 6), "by mail"
    ),
    "change application": lambda d, a: d.do(applications.update, replace(a, company="Zenith")),
    "delete interview": lambda d, a: d.do(interviews.delete, d.record(a).interviews[0].id),
    "delete person": lambda d, a: d.do(people.delete, d.record(a).people[0].id),
    "take person out": lambda d, a: d.do(people.uninvolve, a.id, d.record(a).people[0].id),
    "add person": lambda d, a: d.do(
        people.add, Person(id=new_id(), name="Ada"), a.id, Part.ORGANISER
    ),
    "log contact": lambda d, a: d.do(
        contacts.log,
        d.contact(a, "2026-03-06T12:00", kind=ContactKind.THANK_YOU),
        [d.record(a).people[0].id],
    ),
    "delete contact": lambda d, a: d.do(contacts.delete, d.record(a).contacts[0].id),
    "delete problem": lambda d, a: d.do(notes.delete_problem, d.record(a).problems[0].id),
    "delete question": lambda d, a: d.do(notes.delete_question, d.record(a).asked_questions[0].id),
    "delete posting": lambda d, a: d.do(documents.delete_posting, d.record(a).postings[0].id),
    "delete document": lambda d, a: d.do(documents.delete_document, d.record(a).documents[0].id),
    "add observation": lambda d, a: d.do(
        notes.add_observation, d.observation(a, "told_on_hold", "2026-03-06")
    ),
    "done": lambda d, a: d.do(reminders.done, a.id),
    "put off": lambda d, a: d.do(reminders.snooze, a.id, date(2026, 3, 20)),
    "turn off": lambda d, a: d.turn_off(a),
    "setting": lambda d, a: d.do(settings.put, "reminder_time", "17:00"),
}


@pytest.mark.parametrize("name", ACTIONS)
def test_an_action_is_undone_and_redone_to_the_last_column(harness: Harness, name: str) -> None:
    job = harness.add("Dana", "Lee")
    problem = Problem(id=new_id(), application_id=job.id, problem="slow builds")
    harness.do(notes.add_problem, problem)
    harness.do(
        notes.add_question, AskedQuestion(id=new_id(), application_id=job.id, question="Why us?")
    )
    harness.do(contacts.log, harness.contact(job, "2026-03-05T18:00"), [])
    harness.do(documents.keep_posting, posting(job.id))
    harness.do(documents.add_document, document(job.id))
    before = rows(harness)
    ACTIONS[name](harness, job)
    edits, after = harness.edits, rows(harness)
    assert after != before
    changes = harness.do(undo.undo, edits)
    assert rows(harness) == before
    assert changes
    harness.do(undo.redo, edits)
    assert rows(harness) == after


def test_adding_is_undone_even_after_the_program_has_planned_since(harness: Harness) -> None:
    job = harness.add("Dana")
    edits = harness.edits
    harness.at("2026-03-20T10:00").do(planning.refresh_stale, 5)
    assert len(harness.lives(job)) == 2
    harness.do(undo.undo, edits)
    assert harness.store.queries.is_empty()
    assert harness.store.queries.count_people() == 0
    harness.do(undo.redo, edits)
    assert harness.record(job).application == job


def test_what_no_longer_fits_is_refused_and_changes_nothing(harness: Harness) -> None:
    job = harness.add("Dana")
    harness.do(contacts.log, harness.contact(job, "2026-03-06T12:00"), [])
    harness.do(contacts.delete, harness.record(job).contacts[0].id)
    edits = harness.edits
    harness.do(applications.delete, job.id)
    before = rows(harness)
    with pytest.raises(UserError, match="no longer fits"):
        harness.do(undo.undo, edits)
    assert rows(harness) == before
