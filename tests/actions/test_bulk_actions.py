"""Several applications at once."""

from datetime import date

import pytest

from desktop.actions import bulk
from desktop.actions.context import Context, unit_of_work
from desktop.core.errors import UserError
from desktop.core.kinds import ReminderState, State
from desktop.core.records import Application
from tests.actions.harness import Harness

GONE = "0" * 32


@pytest.fixture
def one_of_each(harness: Harness) -> dict[State, Application]:
    return {state: harness.add("Dana", company=state.title(), state=state) for state in State}


def states(harness: Harness, applications: dict[State, Application]) -> dict[State, State]:
    return {
        state: harness.record(application).application.state
        for state, application in applications.items()
    }


@pytest.mark.parametrize("state", [State.MOVED_ON, State.WITHDRAWN])
def test_what_is_closed_already_stays_as_it_is(
    harness: Harness, one_of_each: dict[State, Application], state: State
) -> None:
    keys = [application.id for application in one_of_each.values()]
    with unit_of_work(harness.store, harness.now, harness.advisor) as ctx:
        assert bulk.close(ctx, [*keys, GONE], state) == 3
    closed = dict.fromkeys((State.WAITING, State.ON_HOLD, State.OFFER), state)
    assert states(harness, one_of_each) == {one: one for one in State} | closed
    last = harness.record(one_of_each[State.WAITING]).history[-1]
    assert (last.state, last.on) == (state, harness.now.today)


def test_only_what_waits_is_put_on_hold(
    harness: Harness, one_of_each: dict[State, Application]
) -> None:
    keys = [application.id for application in one_of_each.values()]
    with unit_of_work(harness.store, harness.now, harness.advisor) as ctx:
        assert bulk.hold(ctx, [*keys, GONE]) == 1
    assert states(harness, one_of_each) == {one: one for one in State} | {
        State.WAITING: State.ON_HOLD
    }
    observations = harness.record(one_of_each[State.WAITING]).observations
    assert [one.kind for one in observations] == ["told_on_hold"]


def test_only_steps_that_are_due_are_put_off(harness: Harness) -> None:
    due = [harness.add("Dana", company="Due"), harness.add("Lee", company="Due, too")]
    later = harness.add("Kim", company="Later", promise="2026-04-01", met="2026-02-20T14:00")
    closed = harness.add("Ann", company="Closed", state=State.WITHDRAWN)
    until = date(2026, 3, 10)
    keys = [application.id for application in (*due, later, closed)]
    expected = sum(
        one.step_at is not None and one.step_at <= harness.now.utc
        for one in map(harness.summary, (*due, later, closed))
    )
    with unit_of_work(harness.store, harness.now, harness.advisor) as ctx:
        assert bulk.snooze(ctx, [*keys, GONE], until) == expected == 2
    for application in due:
        assert harness.due_on(application) == until
        assert harness.reminders(application)[-1].state is ReminderState.SNOOZED


def test_a_day_that_is_not_to_come_puts_nothing_off(harness: Harness) -> None:
    due = harness.add("Dana")
    before = harness.due_on(due)
    with pytest.raises(UserError):
        harness.do(bulk.snooze, [due.id], harness.now.today)
    assert harness.due_on(due) == before


def test_deleting_takes_all_and_counts_those_that_were_there(harness: Harness) -> None:
    gone = [harness.add("Dana"), harness.add("Lee")]
    stays = harness.add("Kim")
    counted: list[int] = []

    def delete(ctx: Context) -> None:
        counted.append(bulk.delete(ctx, [*(one.id for one in gone), GONE]))

    harness.do(delete)
    assert counted == [2]
    assert [harness.store.queries.application(one.id) for one in gone] == [None, None]
    assert harness.store.queries.application(stays.id) is not None
    assert len(harness.store.queries.bin.page(offset=0, limit=9)) == 2
