"""The tray icon on desktops that use StatusNotifierItem over the session bus."""

import pytest

from tests.desktop_session.desktop import Desktop
from tests.desktop_session.notifier_host import NotifierHost
from tests.support.program import Program

pytestmark = pytest.mark.desktop


def test_the_item_shows_itself_and_its_menu_opens_and_quits(
    screen: Desktop, program: Program, host: NotifierHost
) -> None:
    running = program.start_only("--background", "--now", "2026-03-24T16:00")
    item = host.item()
    assert host.read(item, "Status") != "Passive"
    assert host.read(item, "IconPixmap") or host.read(item, "IconName")
    tip = host.read(item, "ToolTip")
    assert "Callback: Nothing to do today" in tip[2:]
    entries = host.menu(item)
    assert {"Open Callback", "Quit", "Add application…"} <= set(entries)
    assert screen.windows("Callback$") == []

    host.press(item, "Open Callback")
    host.wait(lambda: screen.windows("Callback$"), "the window")
    screen.key("alt+F4")
    host.wait(lambda: not screen.windows("Callback$"), "the window to hide")
    host.activate(item)
    host.wait(lambda: screen.windows("Callback$"), "the window again")

    host.press(item, "Quit")
    host.wait(lambda: not running.is_alive, "the end")
    assert running.ended() == 0


def test_the_item_counts_what_is_due(screen: Desktop, program: Program, host: NotifierHost) -> None:
    program.start_only("--now", "2026-03-24T16:00")
    item = host.item()
    before = host.read(item, "IconPixmap")
    host.wait(lambda: screen.windows("Callback$"), "the window")
    screen.key("ctrl+n")
    host.wait(lambda: screen.windows("^Add application"), "the dialog")
    screen.type("Northwind")
    screen.key("Tab")
    screen.type("Data engineer")
    screen.key("Tab")
    screen.type("today 13:00")
    screen.key("Return")
    host.wait(lambda: "One thing for today" in str(host.read(item, "ToolTip")), "the count")
    assert program.rows("SELECT company FROM application") == [("Northwind",)]
    assert host.read(item, "IconPixmap") != before
