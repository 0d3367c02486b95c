"""What a complete copy reads from the store."""

from datetime import UTC, datetime

import pytest

from desktop.core.ids import new_id
from desktop.core.kinds import State
from desktop.core.records import Application, Person, StateChange
from desktop.core.stored import Setting
from desktop.models import stored as stored_module
from desktop.models.database import Store
from desktop.models.rows import UnreadableError
from tests.models.samples import person

NOW = datetime(2026, 3, 6, tzinfo=UTC)


def test_records_come_in_the_order_of_insertion_however_many_are_read_at_once(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stored_module, "_AT_ONCE", 2)
    people = [person(f"Person {number}") for number in range(5)]
    with store.writing(NOW) as writer:
        for one in people:
            writer.insert(one)
    found = list(store.queries.stored.all(Person))
    assert [one.record for one in found] == people
    assert {(one.created_at, one.updated_at) for one in found} == {(NOW, NOW)}
    assert store.queries.stored.count(Person, Setting) == 6


def test_a_write_is_noticed(store: Store) -> None:
    before = store.queries.stored.writes
    with store.writing(NOW) as writer:
        writer.put_setting("calm", "yes")
    assert store.queries.stored.writes > before


def test_settings_of_this_file_are_left_out(store: Store) -> None:
    with store.writing(NOW) as writer:
        writer.put_setting("calm", "yes")
    found = [one.record for one in store.queries.stored.all(Setting)]
    assert found == [Setting(id="calm", value="yes")]
    assert store.queries.stored.known(Setting, ["calm", "other"]) == {"calm"}


def test_times_that_are_none_are_damage(store: Store) -> None:
    with store.writing(NOW) as writer:
        writer.insert(person())
    store.queries.stored._db.run("UPDATE person SET created_at = 'then'")
    with pytest.raises(UnreadableError):
        list(store.queries.stored.all(Person))


def test_an_entry_of_a_state_without_a_day_is_damage(store: Store) -> None:
    with store.writing(NOW) as writer:
        writer.insert(application := Application(id=new_id(), company="Acme", role="Clerk"))
        writer.insert(
            StateChange(
                id=new_id(), application_id=application.id, state=State.WAITING, on=NOW.date()
            )
        )
    store.queries.stored._db.run("UPDATE state_change SET created_at = 'then'")
    with pytest.raises(UnreadableError):
        store.queries.record(application.id)
