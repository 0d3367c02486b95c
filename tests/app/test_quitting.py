"""Quitting makes a last backup, which the user need not wait for."""

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from desktop.app import quitting
from desktop.app.quitting import QuitFlow
from desktop.background.backup import making as backup_making
from desktop.background.backup.scheduler import BackupScheduler
from desktop.models import backup
from desktop.models.backup import Occasion
from desktop.ops import Ops
from desktop.ui.shell.main_window import MainWindow
from tests.support.settings import make_backup
from tests.support.window import (
    add_application,
    advisor,
    backup_scheduler,
    clock,
    ops,
    store,
)

__all__ = [
    "add_application",
    "advisor",
    "backup_scheduler",
    "clock",
    "ops",
    "store",
]


@pytest.fixture
def ended(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A list with an entry for each call that ends the program."""
    calls: list[str] = []
    monkeypatch.setattr(QCoreApplication, "quit", lambda: calls.append("quit"))
    return calls


@pytest.fixture
def quit_flow(
    qtbot: QtBot, backup_scheduler: BackupScheduler, ended: list[str]
) -> Iterator[QuitFlow]:
    made = QuitFlow()
    made.backup_scheduler = backup_scheduler
    yield made
    made.close()


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
    monkeypatch.setattr(quitting, "WINDOW_DELAY_MS", 60_000)


def test_with_nothing_new_it_ends_at_once(
    qtbot: QtBot,
    quit_flow: QuitFlow,
    backup_scheduler: BackupScheduler,
    ended: list[str],
    add_application: Callable[..., str],
) -> None:
    add_application()
    assert make_backup(qtbot, backup_scheduler)
    quit_flow.quit()
    assert ended == ["quit"]
    assert len(backup_scheduler.backups) == 1


@pytest.mark.usefixtures("patient")
def test_what_changed_is_backed_up_before_the_end(
    qtbot: QtBot,
    quit_flow: QuitFlow,
    backup_scheduler: BackupScheduler,
    ended: list[str],
    add_application: Callable[..., str],
) -> None:
    add_application()
    quit_flow.quit()
    assert ended == []
    qtbot.waitUntil(lambda: ended == ["quit"])
    assert backup_scheduler.last is not None
    assert backup_scheduler.last.manifest.occasion is Occasion.QUIT
    assert quit_flow.window is None  # it was quick


def test_the_windows_are_gone_at_once_and_a_small_one_says_why_it_lasts(
    qtbot: QtBot,
    ops: Ops,
    quit_flow: QuitFlow,
    slow: threading.Event,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(quitting, "WINDOW_DELAY_MS", 1)
    window = MainWindow(ops)
    qtbot.addWidget(window)
    window.show()
    assert quit_flow.backup_scheduler is not None
    monkeypatch.setattr(BackupScheduler, "is_needed", True)
    quit_flow.quit()
    assert not window.isVisible()
    qtbot.waitUntil(lambda: quit_flow.window is not None)
    assert quit_flow.window is not None
    assert quit_flow.window.isVisible()
    quit_flow.window.show_progress(0.5)
    assert quit_flow.window.bar.value() == 500


def test_it_can_be_skipped(
    qtbot: QtBot,
    quit_flow: QuitFlow,
    ended: list[str],
    slow: threading.Event,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(quitting, "WINDOW_DELAY_MS", 1)
    monkeypatch.setattr(BackupScheduler, "is_needed", True)
    quit_flow.quit()
    qtbot.waitUntil(lambda: quit_flow.window is not None)
    assert quit_flow.window is not None
    quit_flow.window.skip.click()
    assert ended == ["quit"]


def test_asked_twice_it_no_longer_waits(
    quit_flow: QuitFlow, ended: list[str], slow: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(BackupScheduler, "is_needed", True)
    quit_flow.quit()
    assert ended == []
    quit_flow.quit()
    assert ended == ["quit"]


def test_a_backup_that_fails_does_not_hold_the_end_up(
    qtbot: QtBot,
    quit_flow: QuitFlow,
    backup_scheduler: BackupScheduler,
    ended: list[str],
    add_application: Callable[..., str],
) -> None:
    add_application()
    backup_scheduler.folder.write_text("in the way", encoding="utf-8")
    quit_flow.quit()
    qtbot.waitUntil(lambda: ended == ["quit"])


def test_the_program_on_its_own_may_end_without_a_backup_scheduler(ended: list[str]) -> None:
    QuitFlow().quit()
    assert ended == ["quit"]
