"""Dossiers come oldest first; reminders come when their wall clock says so."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from desktop.core.changes import Changes
from desktop.core.ids import new_id
from desktop.core.kinds import ReminderState, State, Tone
from desktop.core.records import LetterTemplate, Signal, StateChange
from desktop.models.database import Store
from desktop.models.reading import instant
from tests.models.samples import application, interaction, interview, keep, reminder


def test_rounds_contacts_and_signals_come_oldest_first(store: Store) -> None:
    job = application()
    days = (5, 3, 4, 3)
    signals = [
        Signal(id=new_id(), application_id=job.id, kind=str(n), observed_on=date(2026, 3, day))
        for n, day in enumerate(days)
    ]
    rounds = [interview(job, f"2026-03-0{day}T10:00") for day in days]
    letters = [interaction(job, f"2026-03-0{day}T10:00") for day in days]
    history = [
        StateChange(id=new_id(), application_id=job.id, state=state, on=date(2026, 3, 5))
        for state in (State.WAITING, State.ON_HOLD, State.REJECTED)
    ]
    keep(store, job, *signals, *rounds, *letters, *history)
    dossier = store.queries.dossier(job.id)
    assert dossier is not None
    order = (1, 3, 2, 0)
    assert dossier.signals == tuple(signals[n] for n in order)
    assert dossier.interviews == tuple(rounds[n] for n in order)
    assert dossier.interactions == tuple(letters[n] for n in order)
    assert dossier.history == tuple(history)


def test_there_is_no_dossier_of_what_is_unknown(store: Store) -> None:
    assert store.queries.dossier("0" * 32) is None


@pytest.mark.parametrize(
    ("zone", "due", "utc"),
    [
        ("Europe/Berlin", "2026-03-13T09:00", "2026-03-13T08:00"),
        ("Europe/Berlin", "2026-03-30T09:00", "2026-03-30T07:00"),
        ("America/New_York", "2026-03-13T09:00", "2026-03-13T13:00"),
        ("Pacific/Kiritimati", "2026-03-13T09:00", "2026-03-12T19:00"),
        ("Pacific/Pago_Pago", "2026-03-13T20:00", "2026-03-14T07:00"),
        ("Europe/Berlin", "2026-03-29T02:30", "2026-03-29T01:30"),
        ("Europe/Berlin", "2026-10-25T02:30", "2026-10-25T00:30"),
    ],
)
def test_a_reminder_is_due_when_the_clock_on_that_wall_says_so(
    store: Store, zone: str, due: str, utc: str
) -> None:
    at = datetime.fromisoformat(utc).replace(tzinfo=UTC)
    job = application()
    waiting = reminder(job, due, zone=zone)
    keep(store, job, waiting)
    assert instant(waiting) == at
    assert store.queries.due_reminders(at - timedelta(seconds=1), 5) == []
    assert store.queries.due_reminders(at, 5) == [waiting]


def test_due_reminders_come_longest_overdue_first_and_no_more_than_asked(store: Store) -> None:
    job = application()
    tokyo = reminder(job, "2026-03-13T09:00", zone="Asia/Tokyo")
    berlin = reminder(job, "2026-03-13T08:30", zone="Europe/Berlin")
    york = reminder(job, "2026-03-13T04:00", zone="America/New_York")
    later = reminder(job, "2026-04-01T09:00")
    keep(store, job, later, york, berlin, tokyo)
    now = datetime(2026, 3, 14, tzinfo=UTC)
    assert store.queries.due_reminders(now, 5) == [tokyo, berlin, york]
    assert store.queries.due_reminders(now, 2) == [tokyo, berlin]
    assert store.queries.next_reminder() == tokyo


@pytest.mark.parametrize("state", ReminderState)
def test_only_what_is_planned_or_put_off_is_announced(store: Store, state: ReminderState) -> None:
    job = application()
    waiting = reminder(job, state=state)
    keep(store, job, waiting)
    expected = [waiting] if state in ("planned", "snoozed") else []
    assert store.queries.due_reminders(datetime(2026, 4, 1, tzinfo=UTC), 5) == expected
    assert store.queries.next_reminder() == (waiting if expected else None)
    assert store.queries.reminder(waiting.id) == waiting
    planned = [waiting] if state is ReminderState.PLANNED else []
    assert store.queries.planned_reminders() == planned


def test_an_application_that_wants_none_has_none_announced(store: Store) -> None:
    quiet = application(remind=False)
    keep(store, quiet, reminder(quiet))
    assert store.queries.due_reminders(datetime(2026, 4, 1, tzinfo=UTC), 5) == []
    assert store.queries.next_reminder() is None
    with store.writing(datetime(2026, 3, 9, tzinfo=UTC)) as writer:
        writer.update(replace(quiet, remind=True))
    assert store.queries.next_reminder() is not None


def test_with_no_reminders_there_is_no_next_one(store: Store) -> None:
    assert store.queries.next_reminder() is None
    assert store.queries.reminder("0" * 32) is None
    assert store.queries.reminders("0" * 32) == []


def test_templates_are_told_apart_by_language_and_belong_to_no_application(store: Store) -> None:
    ours = LetterTemplate(
        id=new_id(), language="en", kind="thank_you", tone=Tone.BRIEF, number=2, text="Hello."
    )
    others = replace(ours, id=new_id(), language="de")
    with store.writing(datetime(2026, 3, 9, tzinfo=UTC)) as writer:
        writer.insert(ours)
        writer.insert(others)
        assert writer.touched() == Changes(settings=True)
    assert store.queries.letter_templates("en") == [ours]
    assert store.queries.letter_templates("fr") == []
