"""Held keys and double clicks as an X server sends them."""

import pytest

from desktop.app.demo import fill
from desktop.app.session import make_advisor
from desktop.background.zone import zone_here
from desktop.core.moment import Moment
from desktop.models.database import open_store
from desktop.system.clock import SystemClock
from tests.desktop_session.desktop import Desktop, until
from tests.support.program import Program

pytestmark = pytest.mark.desktop

APPLICATIONS = "SELECT count(*) FROM application"


@pytest.fixture
def filled(program: Program) -> Program:
    program.data.mkdir(mode=0o700)
    now = Moment(*SystemClock(zone_here).now())
    store = open_store(program.data / "callback.db", now.utc)
    fill(store, make_advisor(), now)
    store.close()
    return program


def test_a_held_key_deletes_one_application_and_undo_brings_it_back(
    screen: Desktop, filled: Program
) -> None:
    ((count,),) = filled.rows(APPLICATIONS)
    filled.start()
    screen.window("Callback$")
    screen.key("ctrl+2")
    screen.window("^Interviews")
    screen.ask("xdotool", "keydown", "Delete", "sleep", "1", "keyup", "Delete")
    until(lambda: filled.rows(APPLICATIONS) != [(count,)], "one to be deleted")
    assert filled.rows(APPLICATIONS) == [(count - 1,)]
    screen.key("ctrl+z")
    until(lambda: filled.rows(APPLICATIONS) == [(count,)], "it to come back")
    screen.key("Delete")
    until(lambda: filled.rows(APPLICATIONS) == [(count - 1,)], "the same one to be deleted")


def test_a_held_letter_key_on_today_completes_one_step(screen: Desktop, filled: Program) -> None:
    states = "SELECT count(*) FROM interaction UNION ALL SELECT count(*) FROM state_change"
    before = sum(count for (count,) in filled.rows(states))
    filled.start()
    screen.window("^Today")
    screen.key("Down")  # the first card is that of tomorrow's interview
    screen.ask("xdotool", "keydown", "d", "sleep", "1", "keyup", "d")
    until(lambda: sum(n for (n,) in filled.rows(states)) > before, "a step to be done")
    assert sum(count for (count,) in filled.rows(states)) == before + 1
