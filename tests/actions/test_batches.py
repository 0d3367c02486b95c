"""Several actions in one transaction: all of them are written, or none."""

from datetime import date

import pytest

from desktop.actions import applications
from desktop.actions.context import Batch, Context
from desktop.core.errors import UserError
from desktop.core.ids import new_id
from desktop.core.records import Application
from tests.actions.harness import Harness


@pytest.fixture
def batch(harness: Harness) -> Batch:
    return Batch(harness.store, harness.now, harness.advisor)


def add(ctx: Context, company: str) -> str:
    job = Application(id=new_id(), company=company, role="Baker", applied_on=date(2026, 2, 2))
    applications.add(ctx, application=job)
    return job.id


def names(harness: Harness) -> list[str]:
    return [company for _, company, _ in harness.store.queries.names.applications()]


def test_all_of_its_actions_are_written_with_one_commit(harness: Harness, batch: Batch) -> None:
    keys = {batch.run(add, "Bluefin"), batch.run(add, "Contoso")}
    batch.run(lambda _ctx: None)
    batch.commit()
    assert not harness.store._db.writing
    assert names(harness) == ["Bluefin", "Contoso"]
    assert batch.changes.applications == keys
    assert [{edit.table for edit in part} for part in batch.edits] == [
        {"application", "reminder", "state_change"}
    ] * 2


def test_their_steps_are_planned(harness: Harness, batch: Batch) -> None:
    key = batch.run(add, "Bluefin")
    batch.commit()
    summary = harness.store.queries.summary(key)
    assert summary is not None
    assert summary.action is not None


def test_a_batch_that_is_cancelled_writes_nothing(harness: Harness, batch: Batch) -> None:
    batch.run(add, "Bluefin")
    batch.cancel()
    assert not harness.store._db.writing
    assert names(harness) == []


def test_an_action_that_fails_takes_those_before_it_with_it(harness: Harness, batch: Batch) -> None:
    def fail(ctx: Context) -> None:
        add(ctx, "Contoso")
        raise UserError("Choose another day.")

    batch.run(add, "Bluefin")
    with pytest.raises(UserError, match="Choose another day"):
        batch.run(fail)
    assert not harness.store._db.writing
    assert names(harness) == []


def test_what_is_read_after_a_cancelled_batch_is_what_is_stored(
    harness: Harness, batch: Batch
) -> None:
    key = batch.run(add, "Bluefin")
    assert harness.store.queries.application(key) is not None
    batch.cancel()
    assert harness.store.queries.application(key) is None
