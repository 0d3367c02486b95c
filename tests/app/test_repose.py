"""When a program that only waits may go to rest, and what keeps it up."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from pytestqt.qtbot import QtBot

from desktop import repose as module
from desktop.cli import Options
from desktop.core.changes import Changes
from desktop.models.trouble import StoreError, Trouble
from desktop.repose import Repose
from desktop.session import Session, build
from desktop.system import clock
from desktop.system.notices import Notice
from desktop.ui import tray_place
from tests.ui.tray.conftest import Panel, Remembering, add_interview, panel

if TYPE_CHECKING:
    from desktop.ui.rest_note import RestNote

__all__ = ["panel"]

NOW = datetime.fromisoformat("2026-03-24T10:00")


class Checked(QObject):
    """A check of the store that has come to its end."""

    passed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.has_passed = True


class Watched:
    """A session in the background that has done its work, and what watches it."""

    def __init__(self, session: Session) -> None:
        self.notes: list[RestNote] = []
        self.session = session
        self.check = Checked()
        self.repose = Repose(session, self.check)  # type: ignore[arg-type]
        self.repose.reached.connect(self.notes.append)
        (self.timer,) = self.repose.findChildren(QTimer)

    def look(self) -> None:
        """As when its pause is over."""
        self.timer.stop()
        self.timer.timeout.emit()

    def close(self) -> None:
        self.repose.close()
        self.session.close()


Begin = Callable[..., Watched]


@pytest.fixture
def begin(
    tmp_path: Path, panel: Panel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Begin]:
    made: list[Watched] = []

    def begun(now: datetime = NOW) -> Watched:
        session = build(Options(data_dir=tmp_path / "data", now=now, background=True))
        monkeypatch.setattr(module, "instant", lambda: session.ops.now().utc)
        session.center._make_notifier = Remembering().made
        session.start(background=True)
        made.append(Watched(session))
        keeper = session.keeper
        assert keeper is not None
        qtbot.waitUntil(lambda: not keeper.is_busy)
        qtbot.waitUntil(lambda: session.heartbeat.idle_until() is not None)
        return made[-1]

    yield begun
    for watched in made:
        watched.close()


@pytest.fixture
def watched(begin: Begin) -> Watched:
    return begin()


def test_where_everything_is_done_it_may_rest_until_midnight(watched: Watched) -> None:
    watched.look()
    (note,) = watched.notes
    now = watched.session.ops.now()
    midnight = datetime.fromisoformat("2026-03-25T00:00")
    assert note.until.replace(tzinfo=None) == midnight - (now.local - now.utc.replace(tzinfo=None))
    assert note.since <= now.utc
    assert note.look == watched.session.tray.looks_like()


def _show_window(watched: Watched, _panel: Panel) -> None:
    watched.session.show_window()


def _send(watched: Watched, _panel: Panel) -> None:
    watched.session.center.send(Notice(key="a", title="Thank Dana", body=""))


def _take_tray_away(_watched: Watched, panel: Panel) -> None:
    panel.is_there = False


def _begin_backup(watched: Watched, _panel: Panel) -> None:
    assert watched.session.keeper is not None
    watched.session.keeper.run(lambda _progress, _cancelled: None, lambda *_: None)


def _fail_backup(watched: Watched, _panel: Panel) -> None:
    assert watched.session.keeper is not None
    watched.session.keeper.problem = "The disk is full."


def _fail_second(watched: Watched, _panel: Panel) -> None:
    assert watched.session.keeper is not None
    watched.session.keeper.second_problem = "The disk is not there."


def _have_no_keeper(watched: Watched, _panel: Panel) -> None:
    assert watched.session.keeper is not None
    watched.session.keeper.close()
    watched.session.keeper = None


def _begin_check(watched: Watched, _panel: Panel) -> None:
    watched.check.has_passed = False


def _beat(watched: Watched, _panel: Panel) -> None:
    watched.session.heartbeat.beat()


def _change_something(watched: Watched, _panel: Panel) -> None:
    watched.session.ops.notice(Changes(agenda=True))


@pytest.mark.parametrize(
    "happens",
    [
        pytest.param(_show_window, id="a window was shown"),
        pytest.param(_send, id="a notification may be answered"),
        pytest.param(_take_tray_away, id="there is no tray"),
        pytest.param(_begin_backup, id="a backup is being made"),
        pytest.param(_fail_backup, id="a backup could not be made"),
        pytest.param(_fail_second, id="a backup could not be copied"),
        pytest.param(_have_no_keeper, id="nothing is backed up, as in the example"),
        pytest.param(_begin_check, id="the store is being looked through"),
        pytest.param(_beat, id="the clock is being looked at"),
        pytest.param(_change_something, id="something has changed just now"),
    ],
)
def test_each_of_these_keeps_it_awake(
    watched: Watched, panel: Panel, happens: Callable[[Watched, Panel], None]
) -> None:
    happens(watched, panel)
    watched.look()
    assert watched.notes == []


def test_for_less_than_a_minute_it_does_not_rest(begin: Begin) -> None:
    watched = begin(datetime.fromisoformat("2026-03-24T23:59:10"))
    watched.look()
    assert watched.notes == []


def test_the_backup_that_was_to_come_is_made_before_it_rests(
    watched: Watched, qtbot: QtBot
) -> None:
    session, keeper = watched.session, watched.session.keeper
    assert keeper is not None
    before = keeper.last
    add_interview(session.ops, "Northwind", hours_ago=-30)
    watched.session.tray._place._used_at = float("-inf")  # the label was for the test's sake
    qtbot.waitUntil(lambda: bool(watched.notes), timeout=20_000)
    assert (before, keeper.last is None) == (None, False)
    assert not keeper.is_needed


def test_a_backup_that_fails_keeps_it_awake_and_is_not_tried_again_and_again(
    watched: Watched, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, keeper = watched.session, watched.session.keeper
    assert keeper is not None
    (tmp_path / "data/backups").write_text("in the way of the folder", encoding="utf-8")
    tried: list[bool] = []
    make = keeper.make_next

    def counted() -> None:
        tried.append(True)
        make()

    monkeypatch.setattr(keeper, "make_next", counted)
    add_interview(session.ops, "Northwind", hours_ago=-30)
    watched.session.tray._place._used_at = float("-inf")
    qtbot.waitUntil(lambda: bool(keeper.problem), timeout=20_000)
    for _ in range(3):
        watched.look()
    assert (len(tried), watched.notes) == (1, [])
    assert keeper.is_waiting


def _ran(watched: Watched, monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Lets seconds pass, from when this is called."""
    passed = [clock.running()]
    monkeypatch.setattr(tray_place, "running", lambda: passed[0])

    def go_on(seconds: float) -> None:
        passed[0] += seconds

    return go_on


def test_whoever_has_opened_the_menu_finds_it_filled_for_ten_minutes(
    watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = _ran(watched, monkeypatch)
    watched.session.tray.menu.aboutToShow.emit()
    go_on(599)
    watched.look()
    assert watched.notes == []
    assert timedelta(milliseconds=watched.timer.interval()) == timedelta(seconds=1)
    go_on(1)
    watched.look()
    assert len(watched.notes) == 1


def test_what_was_done_without_a_window_can_be_taken_back_for_ten_minutes(
    watched: Watched, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = _ran(watched, monkeypatch)
    session, keeper = watched.session, watched.session.keeper
    assert keeper is not None
    add_interview(session.ops, "Northwind", hours_ago=-30)
    keeper.make_next()
    qtbot.waitUntil(lambda: not keeper.is_busy)
    qtbot.waitUntil(lambda: session.idle_until() is not None)
    watched.look()
    assert watched.notes == []
    go_on(600)
    watched.look()
    assert len(watched.notes) == 1


def test_a_store_that_cannot_be_read_just_now_is_asked_again_and_nobody_disturbed(
    watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> None:
        raise StoreError(Trouble.BUSY, Path("callback.db"))

    with monkeypatch.context() as held:
        held.setattr(watched.session, "idle_until", refuse)
        watched.look()
    assert watched.timer.isActive()
    assert watched.notes == []
    watched.look()
    assert len(watched.notes) == 1


@pytest.mark.parametrize("tells", ["check", "heartbeat", "keeper"])
def test_it_looks_again_when_something_has_come_to_its_end(watched: Watched, tells: str) -> None:
    session = watched.session
    assert session.keeper is not None
    watched.timer.stop()
    signal = {
        "check": watched.check.passed,
        "heartbeat": session.heartbeat.armed,
        "keeper": session.keeper.changed,
    }[tells]
    signal.emit()
    assert watched.timer.isActive()
    watched.repose.close()
    assert not watched.timer.isActive()
