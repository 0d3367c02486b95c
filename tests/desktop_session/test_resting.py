"""Waiting in the tray with next to nothing loaded, and waking up for whatever comes."""

import signal
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.actions.preferences import preferences
from desktop.core.ids import new_id
from desktop.core.moment import Moment
from desktop.core.records import Application, Interview
from desktop.demo import fill
from desktop.models.database import open_store
from desktop.session import make_advisor
from desktop.system.clock import SystemClock
from desktop.ui.rest_note import NOTE_NAME, read_note
from desktop.ui.zone import zone_here
from tests.desktop_session.conftest import Program
from tests.desktop_session.desktop import Desktop, Running, until
from tests.desktop_session.notifier_host import NotifierHost

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.skipif(sys.platform != "linux", reason="looks at the process as Linux shows it"),
]

#: What the whole program has loaded and the one at rest has not.
_DATABASE = "libsqlite3"


def _loaded(running: Running) -> str:
    return Path(f"/proc/{running.pid}/maps").read_text(encoding="utf-8")


def _go_to_rest(screen: Desktop, program: Program, running: Running) -> None:
    """Wait until it is a new process with the old number, back in the tray."""

    def rests() -> bool:
        is_new = (program.data / NOTE_NAME).exists() and _DATABASE not in _loaded(running)
        return is_new and screen.in_tray(running.pid) is not None

    until(rests, "the program to go to rest")
    assert running.is_alive, running.text


def _keep_example(data: Path) -> None:
    data.mkdir(mode=0o700)
    now = Moment(*SystemClock(zone_here).now())
    store = open_store(data / "callback.db", now.utc)
    fill(store, make_advisor(), now)
    store.close()


def test_at_rest_nothing_of_the_store_is_open_and_a_second_start_brings_the_window(
    screen: Desktop, program: Program
) -> None:
    running = program.start("--background")
    assert _DATABASE in _loaded(running)
    _go_to_rest(screen, program, running)
    files = [link.readlink().name for link in Path(f"/proc/{running.pid}/fd").iterdir()]
    assert "callback.db" not in files
    assert screen.windows("Callback$") == []

    second = program.start_only()
    assert second.ended() == 0
    screen.window("Callback$")
    assert _DATABASE in _loaded(running)
    assert not (program.data / NOTE_NAME).exists()
    screen.key("ctrl+q")
    assert running.ended() == 0
    assert running.text == ""


def test_ended_at_rest_it_rests_again_at_the_next_start(screen: Desktop, program: Program) -> None:
    running = program.start("--background")
    _go_to_rest(screen, program, running)
    running.process.terminate()
    assert running.ended(2.0) == 0
    assert running.text == ""
    assert program.rows("PRAGMA integrity_check") == [("ok",)]
    again = program.start("--background")
    assert _DATABASE not in _loaded(again)
    again.process.send_signal(signal.SIGKILL)
    again.ended()
    after = program.start("--background")
    assert _DATABASE not in _loaded(after)


def test_a_click_on_the_icon_wakes_it(screen: Desktop, program: Program) -> None:
    running = program.start("--background")
    _go_to_rest(screen, program, running)
    icon = screen.in_tray(running.pid)
    assert icon
    screen.click(icon)
    screen.window("Callback$")
    assert screen.in_tray(running.pid)


def test_its_menu_leads_to_what_is_due(screen: Desktop, program: Program) -> None:
    _keep_example(program.data)
    running = program.start("--background")
    _go_to_rest(screen, program, running)
    icon = screen.in_tray(running.pid)
    assert icon
    screen.click(icon, button=3)
    menu = screen.menu(running.pid)
    assert _DATABASE in _loaded(running)
    screen.click((menu.x + 60, menu.y + 12))  # without anything due: the wizard
    screen.window("^Interviews — Callback$")
    assert screen.windows(r"^What should I do\?") == []


def test_a_host_of_items_is_shown_the_same_at_rest_and_a_menu_of_what_is_due(
    screen: Desktop, program: Program, host: NotifierHost
) -> None:
    _keep_example(program.data)
    running = program.start_only("--background")
    awake = host.item()
    before = [host.read(awake, name) for name in ("ToolTip", "IconPixmap")]
    host.wait(lambda: len(host.items) > 1, "the icon of the program at rest")
    resting = host.items[-1]
    assert resting != awake
    assert [host.read(resting, name) for name in ("ToolTip", "IconPixmap")] == before
    assert _DATABASE not in _loaded(running)
    entries = list(host.open_menu(resting))
    assert ": " in entries[0]
    assert entries[-1] == "Quit"
    assert _DATABASE in _loaded(running)
    assert running.is_alive, running.text


@pytest.mark.parametrize(
    ("wait", "is_hurried"),
    [(15, True), pytest.param(80, False, marks=pytest.mark.slow)],
    ids=["hurried", "as it is"],
)
def test_an_interview_is_announced_an_hour_before_at_its_instant(
    screen: Desktop, program: Program, wait: int, is_hurried: bool
) -> None:
    if is_hurried:
        program.hurry()
    program.data.mkdir(mode=0o700)
    now = Moment(*SystemClock(zone_here).now())
    announced = now.utc.replace(microsecond=0) + timedelta(seconds=wait)
    store = open_store(program.data / "callback.db", now.utc)
    application = Application(id=new_id(), company="Northwind", role="Data engineer")
    starts = Moment(announced + timedelta(hours=1), now.zone).local
    with store.writing(now.utc) as writer:
        writer.insert(application)
        writer.insert(
            Interview(id=new_id(), application_id=application.id, starts=starts, zone=now.zone)
        )
    assert preferences(store.queries).interviews
    store.close()

    running = program.start("--background")
    _go_to_rest(screen, program, running)
    note = read_note(program.data)
    assert note is not None
    assert note.until == announced
    shown = len(screen.shown())
    until(lambda: len(screen.shown()) > shown, "the notification", 120)
    late = datetime.now(UTC) - announced
    assert timedelta() <= late
    assert "Northwind" in screen.shown()[-1].title + screen.shown()[-1].body
    assert running.is_alive
