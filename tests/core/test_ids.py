"""The ids of records."""

from uuid import UUID

from desktop.core.ids import new_ids


def test_as_many_random_ids_are_made_as_were_asked_for() -> None:
    made = list(new_ids(20))
    assert len(set(made)) == 20
    assert {UUID(one).version for one in made} == {4}
    assert all(one == UUID(one).hex for one in made)
