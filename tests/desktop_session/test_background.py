"""The program in the tray, started without a window."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.app.demo import fill
from desktop.app.session import make_advisor
from desktop.background.zone import zone_here
from desktop.core.moment import Moment
from desktop.models.database import open_store
from desktop.system.clock import SystemClock
from tests.desktop_session.desktop import Desktop, until
from tests.desktop_session.notifier_host import NotifierHost
from tests.support.program import Program

pytestmark = pytest.mark.desktop


def _keep_example(data: Path) -> None:
    data.mkdir(mode=0o700)
    now = Moment(*SystemClock(zone_here).now())
    store = open_store(data / "callback.db", now.utc)
    fill(store, make_advisor(), now)
    store.close()


def test_a_click_on_the_icon_and_a_second_start_bring_the_window(
    screen: Desktop, program: Program
) -> None:
    running = program.start("--background")
    assert screen.windows("Callback$") == []
    icon = screen.in_tray(running.pid)
    assert icon
    screen.click(icon)
    screen.window("Callback$")
    screen.key("ctrl+w")
    until(lambda: screen.windows("Callback$") == [], "the window to close")
    second = program.start_only()
    assert second.ended() == 0
    screen.window("Callback$")


def test_its_menu_leads_to_what_is_due(screen: Desktop, program: Program) -> None:
    _keep_example(program.data)
    running = program.start("--background")
    icon = screen.in_tray(running.pid)
    assert icon
    screen.click(icon, button=3)
    menu = screen.menu(running.pid)
    screen.click((menu.x + 60, menu.y + 12))  # the step that is due first
    screen.window("^Interviews — Callback$")


def test_a_host_of_items_is_shown_a_menu_of_what_is_due(
    program: Program, host: NotifierHost
) -> None:
    _keep_example(program.data)
    running = program.start_only("--background")
    item = host.item()
    entries = list(host.open_menu(item))
    assert ": " in entries[0]
    assert entries[-1] == "Quit"
    assert running.is_alive, running.text


def test_an_answer_can_be_logged_from_the_menu_by_keyboard(
    screen: Desktop, program: Program
) -> None:
    _keep_example(program.data)
    running = program.start("--background")
    icon = screen.in_tray(running.pid)
    assert icon
    screen.click(icon, button=3)
    screen.menu(running.pid)
    screen.key(*["Up"] * 6, "Right", "Return")  # from Quit up to They answered
    screen.window("^They answered")


def test_a_host_of_items_can_open_the_form_for_an_answer(
    screen: Desktop, program: Program, host: NotifierHost
) -> None:
    _keep_example(program.data)
    program.start_only("--background")
    item = host.item()
    entries = list(host.open_menu(item))
    first = entries[entries.index("They answered") + 1]
    host.press(item, first)
    host.wait(lambda: screen.windows("^They answered"), "the form")
    company = first.partition(" · ")[0]
    assert screen.windows(f"^They answered.*{company}")


@pytest.mark.parametrize(
    ("wait", "has_short_waits"),
    [(6, True), pytest.param(80, False, marks=pytest.mark.slow)],
    ids=["short waits", "as it is"],
)
def test_an_interview_is_announced_an_hour_before_at_its_instant(
    screen: Desktop, program: Program, wait: int, has_short_waits: bool
) -> None:
    if has_short_waits:
        program.shorten_waits()
    announced = datetime.now(UTC).replace(microsecond=0) + timedelta(seconds=wait)
    program.put_interview("Northwind", announced + timedelta(hours=1))
    running = program.start("--background")
    shown = len(screen.shown())
    until(lambda: len(screen.shown()) > shown, "the notification", 120)
    late = datetime.now(UTC) - announced
    assert timedelta() <= late
    assert "Northwind" in screen.shown()[-1].title + screen.shown()[-1].body
    assert running.is_alive
