"""The program on a Wayland desktop: window, tray or its absence, clipboard, notifications."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop import paths
from tests.desktop_session.buses import Service
from tests.desktop_session.desktop import FIRST_NOTICE, until
from tests.desktop_session.notifier_host import WATCHER, NotifierHost
from tests.desktop_session.wayland import Sway, missing_programs, wayland_desktop
from tests.support.program import Program

pytestmark = [pytest.mark.desktop, pytest.mark.slow]

TODAY = "Today — Callback"
#: Qt says so when a window closes after another one has taken the text input.
_OF_QT = "qt.qpa.wayland.textinput: "


@pytest.fixture(scope="module")
def sway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sway]:
    if missing := missing_programs():
        reason = f"the tests on Wayland need {', '.join(missing)}"
        if os.environ.get("CI") or os.environ.get("CALLBACK_DESKTOP_TESTS") == "require":
            pytest.fail(reason)
        pytest.skip(reason)
    with wayland_desktop(tmp_path_factory.mktemp("wayland")) as made:
        yield made


@pytest.fixture
def program(sway: Sway, tmp_path: Path) -> Iterator[Program]:
    made = Program(sway, tmp_path / "data")
    yield made
    sway.picture(tmp_path / "last.png")
    log = made.data / "callback.log"
    logged = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
    made.end()
    until(lambda: not sway.all_windows(), "the windows to go")
    assert [line for line in logged if _OF_QT not in line] == []


@pytest.fixture
def host(sway: Sway) -> Iterator[NotifierHost]:
    """A tray that shows StatusNotifierItems from the session bus."""
    with Service(sway.environ["DBUS_SESSION_BUS_ADDRESS"], WATCHER) as service:
        yield NotifierHost(service)


def test_an_application_is_added_by_keyboard(sway: Sway, program: Program) -> None:
    running = program.start_only()
    window = sway.in_front(TODAY)
    assert window.is_wayland
    assert window.app == paths.APP_ID
    form = "Add application — Callback"
    sway.press_until(lambda: any(w.title == form for w in sway.all_windows()), "n", "ctrl")
    sway.in_front(form)
    sway.type("Northwind")
    sway.press("Tab")
    sway.type("Data engineer")
    sway.press("Return")
    until(lambda: program.rows("SELECT company FROM application"), "the application")
    assert program.rows("SELECT company, role FROM application") == [("Northwind", "Data engineer")]
    sway.press_until(lambda: not running.is_alive, "q", "ctrl")
    assert running.ended() == 0
    assert running.text == ""


def test_it_closes_to_the_tray_and_comes_back_by_a_click(
    sway: Sway, program: Program, host: NotifierHost
) -> None:
    running = program.start_only()
    item = host.item()
    host.wait(lambda: [w for w in sway.all_windows() if w.title == TODAY], "the window")
    sway.press("w", "ctrl")
    host.wait(lambda: not sway.all_windows(), "the window to close")
    assert running.is_alive
    host.activate(item)
    host.wait(lambda: [w for w in sway.all_windows() if w.is_focused], "the window in front")


def test_without_a_tray_it_says_how_to_close_it(sway: Sway, program: Program) -> None:
    running = program.start_only()
    sway.in_front(TODAY)
    sway.press("w", "ctrl")
    until(lambda: len(sway.all_windows()) == 2, "the message that it stays open")
    sway.press("Return")  # Quit when I close it
    assert running.ended() == 0
    again = program.start_only()
    sway.in_front(TODAY)
    sway.press("w", "ctrl")
    assert again.ended() == 0


def test_a_second_start_brings_the_window_to_the_front(
    sway: Sway, program: Program, tmp_path: Path
) -> None:
    first = program.start_only()
    sway.in_front(TODAY)
    other = Program(sway, tmp_path / "other")
    in_between = other.start_only()
    until(lambda: sway.process_in_front() == in_between.pid, "another program's window in front")
    second = program.start_only()
    assert second.ended() == 0
    until(lambda: sway.process_in_front() == first.pid, "the window in front")
    other.end()


def test_texts_are_copied_and_pasted(sway: Sway, program: Program) -> None:
    program.start_only()
    sway.in_front(TODAY)
    sway.press("f", "ctrl")
    sway.type("Ångström")
    sway.press("a", "ctrl")
    sway.press("c", "ctrl")
    until(lambda: sway.ask("wl-paste", "--no-newline") == "Ångström", "the copied text")


def test_an_interview_is_announced(sway: Sway, program: Program) -> None:
    program.shorten_waits()
    program.put_interview("Northwind", datetime.now(UTC) + timedelta(hours=1, seconds=8))
    program.start_only("--background")
    until(
        lambda: [notice for notice in sway.shown() if "Northwind" in notice.title + notice.body],
        "a notification of the interview",
        FIRST_NOTICE,
    )
