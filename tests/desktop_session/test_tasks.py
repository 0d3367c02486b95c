"""The usual tasks by keyboard on the real desktop, in at most as many presses as promised."""

from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest

from desktop.actions import applications
from desktop.actions.context import unit_of_work
from desktop.app.session import make_advisor
from desktop.core.ids import new_id
from desktop.core.kinds import Part
from desktop.core.moment import Moment
from desktop.core.records import Application, Interview, Person
from desktop.models.database import open_store
from tests.desktop_session.desktop import Desktop, until
from tests.support.program import Program

pytestmark = [pytest.mark.desktop, pytest.mark.slow]

NOW = "2026-03-24T10:00"


@dataclass(frozen=True)
class Task:
    most: int
    steps: tuple[str, ...]
    """Keys, and words to type in quotes, which do not count."""
    sql: str
    rows: list[tuple[object, ...]]
    page: str = "ctrl+1"
    dialog: str = "^They answered"
    applications: int = 1

    @property
    def presses(self) -> int:
        return sum(not step.startswith("'") for step in self.steps)


TASKS = {
    "add an application": Task(
        4,
        ("ctrl+shift+n", "'Bluefin, sales manager, yesterday 11:00, Priya and Tom", "Return"),
        "SELECT company, role FROM application WHERE company = 'Bluefin'",
        [("Bluefin", "sales manager")],
        dialog="^Add application",
    ),
    "they promised Friday": Task(
        3,
        ("a", "alt+p", "'by Friday", "Return"),
        "SELECT promise_on FROM interaction",
        [("2026-03-27",)],
    ),
    "on hold": Task(
        3, ("a", "3", "Return"), "SELECT state FROM application", [("on_hold",)]
    ),
    "a second interview": Task(
        4,
        ("a", "1", "alt+h", "'31 March 2pm", "Return"),
        "SELECT starts FROM interview WHERE starts > '2026-03-25'",
        [("2026-03-31T14:00:00",)],
    ),
    "close ten": Task(
        4,
        ("ctrl+a", "shift+F10", "c", "Return"),
        "SELECT count(*) FROM application WHERE state = 'moved_on'",
        [(10,)],
        page="ctrl+2",
        dialog="",
        applications=10,
    ),
}  # fmt: skip


def _fill(program: Program, count: int) -> None:
    """Applications with an interview of yesterday."""
    now = Moment(datetime.fromisoformat(f"{NOW}+00:00"), "UTC")
    program.data.mkdir(mode=0o700)
    store = open_store(program.data / "callback.db", now.utc)
    for number in range(count):
        key = new_id()
        with unit_of_work(store, now, make_advisor()) as ctx:
            applications.add(
                ctx,
                application=Application(id=key, company=f"Northwind {number}", role="Engineer"),
                interview=Interview(
                    id=new_id(),
                    application_id=key,
                    starts=(now.local - timedelta(days=1)).replace(tzinfo=None),
                ),
                people=[(Person(id=new_id(), name="Dana Reyes"), Part.INTERVIEWER)],
            )
    store.close()


@pytest.mark.parametrize("name", TASKS)
def test_a_task_takes_few_keys(screen: Desktop, program: Program, name: str) -> None:
    task = TASKS[name]
    _fill(program, task.applications)
    program.start("--now", NOW)
    screen.window("Callback$")
    screen.key(task.page)
    screen.window("^Interviews" if task.page == "ctrl+2" else "^Today")
    for number, step in enumerate(task.steps):
        if step.startswith("'"):
            screen.type(step[1:])
        else:
            screen.key(step)
        if number == 0 and task.dialog:
            screen.window(task.dialog)
    until(lambda: program.rows(task.sql) == task.rows, f"{task.rows} in the store")
    assert task.presses <= task.most
