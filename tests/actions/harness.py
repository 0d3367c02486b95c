"""Runs actions on a store at a time that the test sets, and reads the results."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec

from desktop.actions import announcements, applications
from desktop.actions.context import Context, unit_of_work
from desktop.advice.advisor import Advisor
from desktop.advice.knowledge import Knowledge, load
from desktop.core.changes import Changes
from desktop.core.ids import new_id
from desktop.core.kinds import Part, StepKind
from desktop.core.moment import Moment
from desktop.core.records import (
    Application,
    ApplicationRecord,
    Contact,
    Interview,
    Observation,
    Person,
    Reminder,
)
from desktop.core.summary import Summary
from tests.support.stores import new_store

if TYPE_CHECKING:
    from desktop.models.database import Store
    from desktop.models.writer import Edit

P = ParamSpec("P")


@cache
def knowledge() -> Knowledge:
    return load(Path(__file__).parents[2] / "resources" / "knowledge", "en")


def moment(at: str, zone: str = "UTC") -> Moment:
    """`at` is an instant in UTC."""
    return Moment(datetime.fromisoformat(at).replace(tzinfo=UTC), zone)


class Harness:
    """Starts on Friday 6 March 2026, 15:00 UTC; `at` sets the time."""

    def __init__(self, folder: Path) -> None:
        self.store: Store = new_store(folder / "callback.db", datetime(2026, 3, 6, tzinfo=UTC))
        self.advisor = Advisor(knowledge)
        self.now = moment("2026-03-06T15:00")
        self.edits: tuple[Edit, ...] = ()

    def at(self, at: str, zone: str = "UTC") -> "Harness":
        self.now = moment(at, zone)
        return self

    def do(
        self, action: Callable[Concatenate[Context, P], Any], *args: P.args, **kwargs: P.kwargs
    ) -> Changes:
        with unit_of_work(self.store, self.now, self.advisor) as ctx:
            action(ctx, *args, **kwargs)
        self.edits = ctx.writer.edits
        return ctx.changes

    def add(
        self, *names: str, met: str | None = "2026-03-05T14:00", promise: str = "", **more: Any
    ) -> Application:
        """Add an application with interviewers of these names and an interview at `met`."""
        job = replace(Application(id=new_id(), company="Northwind", role="Engineer"), **more)
        people = [
            (Person(id=new_id(), name=name, email=f"{name.lower()}@example.com"), Part.INTERVIEWER)
            for name in names
        ]
        interview = None
        if met:
            starts = datetime.fromisoformat(met)
            on = datetime.fromisoformat(promise).date() if promise else None
            interview = Interview(id=new_id(), application_id=job.id, starts=starts, promise_on=on)
        self.do(applications.add, application=job, interview=interview, people=people)
        return job

    def fire(self, reminder: Reminder) -> None:
        """Mark a reminder as announced now and delivered."""

        def announce(ctx: Context) -> None:
            announcements.mark_fired(ctx, [reminder], [])
            announcements.mark_delivered(ctx, reminder.id)

        self.do(announce)

    def turn_off(self, of: Application) -> None:
        """Turn off the reminders of an application."""
        self.do(applications.update, replace(self.record(of).application, remind=False))

    def contact(self, of: Application, at: str, **more: Any) -> Contact:
        made = Contact(id=new_id(), application_id=of.id, at=datetime.fromisoformat(at))
        return replace(made, **more)

    def observation(self, of: Application, kind: str, on: str, **more: Any) -> Observation:
        day = datetime.fromisoformat(on).date()
        return replace(
            Observation(id=new_id(), application_id=of.id, kind=kind, observed_on=day), **more
        )

    def record(self, of: Application) -> ApplicationRecord:
        found = self.store.queries.record(of.id)
        assert found is not None
        return found

    def summary(self, of: Application) -> Summary:
        found = self.store.queries.summary(of.id)
        assert found is not None
        return found

    def due_on(self, of: Application) -> date | None:
        """The day on which the next step is due in the user's time zone."""
        row = self.store.queries.row(of.id, self.now)
        assert row is not None
        return row.due_on

    def reminders(self, of: Application) -> list[Reminder]:
        return self.store.queries.reminders(of.id)

    def lives(self, of: Application) -> list[tuple[str, str, str, str]]:
        """Action, day of the step, due time and state of every reminder of a step."""
        return [
            (str(r.action), r.step_on.isoformat(), r.due.isoformat()[:16], str(r.state))
            for r in self.reminders(of)
            if r.action is not StepKind.CHECK_CAREERS_PAGE
        ]

    def checks(self, of: Application) -> list[tuple[str, str, str]]:
        """Day, due time and state of every reminder to check the careers page."""
        return [
            (r.step_on.isoformat(), r.due.isoformat()[:16], str(r.state))
            for r in self.reminders(of)
            if r.action is StepKind.CHECK_CAREERS_PAGE
        ]
