"""Work between two sessions: runs on a thread, with a window when it takes longer."""

import threading
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.background.store_work import CancellableTask
from desktop.ui.recovery import offline_task
from desktop.ui.recovery.offline_task import OfflineTask, WaitingWindow

Make = Callable[..., OfflineTask]


class Copying(CancellableTask):
    """Work that runs until it is cancelled."""

    def __call__(self, store: Path, now: datetime) -> None:
        self.share = 0.25
        self.stop.wait(60)


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Make]:
    parent = QObject()

    def task(work: Callable[[], None], task: CancellableTask | None = None) -> OfflineTask:
        return OfflineTask("Callback works on your data.", work, parent, task=task)

    yield task
    for window in QApplication.topLevelWidgets():
        if isinstance(window, WaitingWindow):
            window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_work_runs_on_another_thread_and_its_end_is_signalled_here(
    make: Make, qtbot: QtBot
) -> None:
    places: list[threading.Thread] = []
    task = make(lambda: places.append(threading.current_thread()))
    emitted: list[tuple[object, threading.Thread]] = []
    task.done.connect(lambda error: emitted.append((error, threading.current_thread())))
    task.start()
    qtbot.waitUntil(lambda: bool(emitted))
    assert emitted == [(None, threading.main_thread())]
    assert places[0] is not threading.main_thread()


def test_its_exception_is_passed_on(make: Make, qtbot: QtBot) -> None:
    error = OSError("gone")

    def fail() -> None:
        raise error

    task = make(fail)
    with qtbot.waitSignal(task.done) as done:
        task.start()
    assert done.args == [error]


def test_short_work_shows_no_window(make: Make, qtbot: QtBot) -> None:
    task = make(lambda: None)
    with qtbot.waitSignal(task.done):
        task.start()
    assert not task.window.isVisible()


def test_what_takes_longer_shows_a_window_that_stays_until_the_end(
    make: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(offline_task, "SHOW_DELAY_MS", 1)
    go_on = threading.Event()
    task = make(lambda: bool(go_on.wait(60)) and None)
    task.start()
    window = task.window
    qtbot.waitUntil(window.isVisible)
    assert not window.stop.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.isVisible()
    with qtbot.waitSignal(task.done):
        go_on.set()
    assert not window.isVisible()


def test_the_window_does_not_refuse_the_end_of_the_program(
    make: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt closes every window before it quits, and does not quit if one refuses."""
    monkeypatch.setattr(offline_task, "SHOW_DELAY_MS", 1)
    go_on = threading.Event()
    task = make(lambda: bool(go_on.wait(60)) and None)
    task.start()
    qtbot.waitUntil(task.window.isVisible)
    assert task.window.close()
    with qtbot.waitSignal(task.done):
        go_on.set()


def test_long_work_shows_how_far_it_is_and_escape_stops_it(
    make: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(offline_task, "SHOW_DELAY_MS", 1)
    work = Copying()
    task = make(lambda: work(tmp_path, datetime(2026, 3, 24)), work)
    task.start()
    window = task.window
    qtbot.waitUntil(window.isVisible)
    qtbot.waitUntil(lambda: window.bar.value() == window.bar.maximum() // 4)
    assert window.stop.isVisible()
    with qtbot.waitSignal(task.done):
        QTest.keyClick(window, Qt.Key.Key_Escape)
    assert work.stop.is_set()


def test_waiting_without_an_event_loop_waits_for_the_thread(make: Make, qtbot: QtBot) -> None:
    done: list[str] = []
    task = make(lambda: done.append("worked"))
    task.done.connect(lambda _error: done.append("told"))
    task.start()
    task.wait()
    QApplication.processEvents()
    assert done == ["worked"]
