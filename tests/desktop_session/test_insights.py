"""A screen reader gets the charts of *Insights* and their marks, which the keyboard walks."""

import re
from datetime import date, timedelta

import pytest

from desktop.actions import applications
from desktop.actions.context import unit_of_work
from desktop.app.session import make_advisor
from desktop.core.ids import new_id
from desktop.core.moment import Moment
from desktop.core.records import Application, Interview
from desktop.models.database import open_store
from tests.desktop_session.accessibility import Accessibility
from tests.desktop_session.desktop import Desktop
from tests.support.moments import noon
from tests.support.program import Program

pytestmark = [pytest.mark.desktop, pytest.mark.slow]  # the quick form is offscreen

NOW: Moment = noon(date(2026, 3, 24))
BAND = "Applications to Interview: 2 applications, 14 March 2026"


@pytest.fixture
def filled(program: Program) -> Program:
    """Two applications with an interview ten days ago."""
    program.data.mkdir(mode=0o700)
    store = open_store(program.data / "callback.db", NOW.utc)
    for company in ("Northwind", "Contoso"):
        job = Application(id=new_id(), company=company, role="Data engineer")
        starts = NOW.local - timedelta(days=10)
        met = Interview(id=new_id(), application_id=job.id, starts=starts, zone=NOW.zone)
        with unit_of_work(store, NOW, make_advisor()) as ctx:
            applications.add(ctx, application=job, interview=met, people=[])
    store.close()
    return program


def test_each_band_is_a_button_that_return_opens(
    screen: Desktop, filled: Program, tree: Accessibility
) -> None:
    filled.start("--now", "2026-03-24T12:00")
    screen.window("^Today")
    screen.key("ctrl+5")
    screen.window("^Insights")
    tree.find("label", "2 waits, and all of them go on. That is too few for a curve.")
    tree.find("filler", "From application to outcome")
    band = tree.find("push button", re.compile("Applications to Interview"))
    assert band.name == BAND
    screen.click(band.place)
    screen.window("^Applications")
    tree.find("label", BAND)
    screen.key("Return")
    screen.window("^Interviews")
