"""Quitting makes a last backup, which the user need not wait for."""

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from desktop.app import quitting as leaving
from desktop.app.quitting import QuitFlow
from desktop.background.backup import making as backup_making
from desktop.background.backup.scheduler import BackupScheduler
from desktop.models import backup
from desktop.models.backup import Occasion
from desktop.ops import Ops
from desktop.ui.shell.main_window import MainWindow
from tests.support.settings import make_backup
from tests.support.window_fixtures import (
    add_application,
    advisor,
    backup_scheduler,
    clock,
    navigator,
    ops,
    show_dialog,
    store,
)

__all__ = [
    "add_application",
    "advisor",
    "backup_scheduler",
    "clock",
    "navigator",
    "ops",
    "show_dialog",
    "store",
]


@pytest.fixture
def ended(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A list with an entry for each call that ends the program."""
    told: list[str] = []
    monkeypatch.setattr(QCoreApplication, "quit", lambda: told.append("quit"))
    return told


@pytest.fixture
def leave(qtbot: QtBot, backup_scheduler: BackupScheduler, ended: list[str]) -> Iterator[QuitFlow]:
    made_ = QuitFlow()
    made_.backup_scheduler = backup_scheduler
    yield made_
    made_.close()


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Makes backups wait until the event is set or they are cancelled."""
    go_on = threading.Event()
    real = backup.make

    def make(*args: object, cancelled: Callable[[], bool], **options: object) -> object:
        while not cancelled() and not go_on.wait(0.01):
            pass
        return real(*args, cancelled=cancelled, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(backup_making, "make", make)
    yield go_on
    go_on.set()


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keeps the message about a slow backup from appearing."""
    monkeypatch.setattr(leaving, "WINDOW_DELAY_MS", 60_000)


def test_with_nothing_new_it_ends_at_once(
    qtbot: QtBot,
    leave: QuitFlow,
    backup_scheduler: BackupScheduler,
    ended: list[str],
    add_application: Callable[..., str],
) -> None:
    add_application()
    assert make_backup(qtbot, backup_scheduler)
    leave.quit()
    assert ended == ["quit"]
    assert len(backup_scheduler.backups) == 1


@pytest.mark.usefixtures("patient")
def test_what_changed_is_backed_up_before_the_end(
    qtbot: QtBot,
    leave: QuitFlow,
    backup_scheduler: BackupScheduler,
    ended: list[str],
    add_application: Callable[..., str],
) -> None:
    add_application()
    leave.quit()
    assert ended == []
    qtbot.waitUntil(lambda: ended == ["quit"])
    assert backup_scheduler.last is not None
    assert backup_scheduler.last.manifest.occasion is Occasion.QUIT
    assert leave.window is None  # it was quick


def test_the_windows_are_gone_at_once_and_a_small_one_says_why_it_lasts(
    qtbot: QtBot,
    ops: Ops,
    leave: QuitFlow,
    slow: threading.Event,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(leaving, "WINDOW_DELAY_MS", 1)
    window = MainWindow(ops)
    qtbot.addWidget(window)
    window.show()
    assert leave.backup_scheduler is not None
    monkeypatch.setattr(BackupScheduler, "is_needed", True)
    leave.quit()
    assert not window.isVisible()
    qtbot.waitUntil(lambda: leave.window is not None)
    assert leave.window is not None
    assert leave.window.isVisible()
    leave.window.show_progress(0.5)
    assert leave.window.bar.value() == 500


def test_it_can_be_skipped(
    qtbot: QtBot,
    leave: QuitFlow,
    ended: list[str],
    slow: threading.Event,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(leaving, "WINDOW_DELAY_MS", 1)
    monkeypatch.setattr(BackupScheduler, "is_needed", True)
    leave.quit()
    qtbot.waitUntil(lambda: leave.window is not None)
    assert leave.window is not None
    leave.window.skip.click()
    assert ended == ["quit"]


def test_asked_twice_it_no_longer_waits(
    leave: QuitFlow, ended: list[str], slow: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(BackupScheduler, "is_needed", True)
    leave.quit()
    assert ended == []
    leave.quit()
    assert ended == ["quit"]


def test_a_backup_that_fails_does_not_hold_the_end_up(
    qtbot: QtBot,
    leave: QuitFlow,
    backup_scheduler: BackupScheduler,
    ended: list[str],
    add_application: Callable[..., str],
) -> None:
    add_application()
    backup_scheduler.folder.write_text("in the way", encoding="utf-8")
    leave.quit()
    qtbot.waitUntil(lambda: ended == ["quit"])


def test_the_program_on_its_own_may_end_without_a_backup_scheduler(ended: list[str]) -> None:
    QuitFlow().quit()
    assert ended == ["quit"]
