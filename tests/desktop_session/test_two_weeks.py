"""A step is dragged in the strip of two weeks with the mouse, as an X server sends it."""

from datetime import date, timedelta

import pytest

from desktop.actions import applications
from desktop.actions.context import unit_of_work
from desktop.app.session import make_advisor
from desktop.core.ids import new_id
from desktop.core.kinds import Part
from desktop.core.moment import Moment
from desktop.core.records import Application, Interview, Person
from desktop.models.database import open_store
from tests.desktop_session.accessibility import Accessibility
from tests.desktop_session.desktop import Desktop, until
from tests.support.moments import noon
from tests.support.program import Program

pytestmark = pytest.mark.desktop

TODAY = date(2026, 3, 24)
NOW: Moment = noon(TODAY)
DUE = "SELECT substr(due, 1, 10) FROM reminder WHERE state <> 'superseded'"


@pytest.fixture
def filled(program: Program) -> Program:
    """An interview of yesterday: the thanks are due today."""
    program.data.mkdir(mode=0o700)
    store = open_store(program.data / "callback.db", NOW.utc)
    job = Application(id=new_id(), company="Northwind", role="Data engineer")
    starts = NOW.local - timedelta(days=1)
    met = Interview(id=new_id(), application_id=job.id, starts=starts, zone=NOW.zone)
    dana = Person(id=new_id(), name="Dana Reyes")
    with unit_of_work(store, NOW, make_advisor()) as ctx:
        applications.add(ctx, application=job, interview=met, people=[(dana, Part.INTERVIEWER)])
    store.close()
    return program


def test_a_step_dragged_to_thursday_is_put_off_until_then(
    screen: Desktop, filled: Program, tree: Accessibility
) -> None:
    filled.start("--now", "2026-03-24T12:00")
    screen.window("^Today")
    tree.find("push button", "Waiting (1)")  # comes with the marks, after the first paint
    start = tree.find("push button", "Tue 24 March").place.middle
    end = tree.find("push button", "Thu 26 March").place.middle
    screen.ask("xdotool", "mousemove", *map(str, start), "mousedown", "1")
    for share in (1, 2, 3):
        x, y = ((s * (3 - share) + e * share) // 3 for s, e in zip(start, end, strict=True))
        screen.ask("xdotool", "mousemove", str(x), str(y), "sleep", "0.1")
    screen.ask("xdotool", "mouseup", "1")
    until(lambda: filled.rows(DUE) == [("2026-03-26",)], "the step to be put off")
    screen.key("ctrl+z")
    until(lambda: filled.rows(DUE) == [("2026-03-24",)], "the step to come back")


def test_another_start_fills_the_form_of_the_running_program_and_saves_nothing(
    screen: Desktop, filled: Program
) -> None:
    filled.start("--background", "--now", "2026-03-24T12:00")
    second = filled.start_only("--add", "Bluefin, sales manager, yesterday 11:00")
    assert second.ended() == 0
    screen.window("^Add application")
    assert filled.rows("SELECT count(*) FROM application") == [(1,)]
    screen.key("Return")
    until(lambda: filled.rows("SELECT count(*) FROM application") == [(2,)], "it to be added")
