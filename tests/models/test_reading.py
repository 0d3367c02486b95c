"""Dossiers come oldest first."""

from dataclasses import replace
from datetime import UTC, date, datetime

from desktop.core.changes import Changes
from desktop.core.ids import new_id
from desktop.core.kinds import State, Tone
from desktop.core.records import LetterTemplate, Observation, StateChange
from desktop.models.database import Store
from tests.models.samples import application, contact, interview, keep


def test_interviews_contacts_and_observations_come_oldest_first(store: Store) -> None:
    job = application()
    days = (5, 3, 4, 3)
    observations = [
        Observation(id=new_id(), application_id=job.id, kind=str(n), observed_on=date(2026, 3, day))
        for n, day in enumerate(days)
    ]
    interviews = [interview(job, f"2026-03-0{day}T10:00") for day in days]
    letters = [contact(job, f"2026-03-0{day}T10:00") for day in days]
    history = [
        StateChange(id=new_id(), application_id=job.id, state=state, on=date(2026, 3, 5))
        for state in (State.WAITING, State.ON_HOLD, State.REJECTED)
    ]
    keep(store, job, *observations, *interviews, *letters, *history)
    record = store.queries.record(job.id)
    assert record is not None
    order = (1, 3, 2, 0)
    assert record.observations == tuple(observations[n] for n in order)
    assert record.interviews == tuple(interviews[n] for n in order)
    assert record.contacts == tuple(letters[n] for n in order)
    assert record.history == tuple(history)


def test_there_is_no_record_of_what_is_unknown(store: Store) -> None:
    assert store.queries.record("0" * 32) is None


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
