"""Log-out and shutdown: the program does not delay them, and saved data is not lost."""

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.models.state_file import read_state_file
from tests.bench.generate import generate
from tests.desktop_session.desktop import Desktop, Running, desktop, until
from tests.support.program import Program

pytestmark = pytest.mark.desktop

#: The shortest time, in seconds, that an ending session gives its programs.
AT_ONCE = 2.0


def _assert_ended_well(program: Program, running: Running) -> None:
    assert running.ended(AT_ONCE) == 0
    assert running.text == ""
    assert program.rows("PRAGMA integrity_check") == [("ok",)]
    marker = read_state_file(program.data)
    assert marker is not None
    assert marker.clean


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_in_the_tray_the_end_of_the_session_is_obeyed_at_once(
    program: Program, number: signal.Signals
) -> None:
    running = program.start("--background")
    running.process.send_signal(number)
    _assert_ended_well(program, running)


def test_a_dialog_that_waits_for_an_answer_holds_nothing_up(
    screen: Desktop, program: Program
) -> None:
    running = program.start()
    screen.window("Callback$")
    screen.key("ctrl+n")
    screen.window("^Add application")
    screen.type("Northwind")
    running.process.terminate()
    _assert_ended_well(program, running)


def test_ending_the_session_does_not_wait_for_a_running_backup(
    screen: Desktop, program: Program
) -> None:
    generate(program.data, 3_000, 30_000)
    running = program.start()
    backups = program.data / "backups"
    until(lambda: list(backups.glob("*")), "a backup to begin")
    running.process.terminate()
    _assert_ended_well(program, running)


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[Desktop]:
    """A desktop of its own, without a tray."""
    folder = tmp_path / "alone"
    folder.mkdir()
    with desktop(folder, tray=False) as made:
        yield made


def test_a_crash_of_the_x_server_loses_no_saved_data(alone: Desktop, tmp_path: Path) -> None:
    program = Program(alone, tmp_path / "data")
    running = program.start_only()
    alone.window("Callback$")
    alone.key("ctrl+n")
    alone.window("^Add application")
    alone.type("Northwind")
    alone.key("Tab")
    alone.type("Data engineer")
    alone.key("Return")
    until(lambda: program.rows("SELECT id FROM application"), "the application")
    alone.kill_x_server()
    running.ended(AT_ONCE)
    assert program.rows("PRAGMA integrity_check") == [("ok",)]
    assert program.rows("SELECT company FROM application") == [("Northwind",)]


def _is_closed(screen: Desktop) -> bool:
    """Whether the window is gone; else press its key, which openbox may not have taken yet."""
    if screen.windows("Callback$"):
        screen.key("alt+F4")
        return False
    return True


def test_without_a_tray_a_closed_window_can_be_had_back(alone: Desktop, tmp_path: Path) -> None:
    program = Program(alone, tmp_path / "data")
    running = program.start_only()
    alone.window("Callback$")
    until(lambda: _is_closed(alone), "the window to be minimised")
    assert running.is_alive
    second = program.start_only()
    assert second.ended() == 0
    alone.window("Callback$")
    until(lambda: alone.active().endswith("Callback"), "the window in front")
    alone.key("ctrl+q")
    assert running.ended() == 0


def test_a_tray_that_comes_late_is_taken(alone: Desktop, tmp_path: Path) -> None:
    program = Program(alone, tmp_path / "data")
    running = program.start_only("--background")
    until((program.data / "callback.db").exists, "the start")
    alone.start_panel()
    until(lambda: alone.in_tray(running.pid), "the icon")
    assert alone.windows("Callback$") == []
    running.process.terminate()
    assert running.ended() == 0
