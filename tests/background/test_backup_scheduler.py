"""Automatic backups, and the messages when they fail."""

import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.background.backup import making as backup_making
from desktop.background.backup.prefs import PREFS_NAME, BackupPrefs, read_prefs, write_prefs
from desktop.background.backup.scheduler import BackupScheduler
from desktop.models.backup import Occasion
from desktop.ops import Ops
from desktop.system.permissions import private_directory
from tests.support import keys
from tests.support.settings import make_backup, wait_until_idle
from tests.support.window import (
    Clock,
    add_application,
    advisor,
    backup_scheduler,
    clock,
    ops,
    store,
)

__all__ = ["add_application", "advisor", "backup_scheduler", "clock", "ops", "store"]


Add = Callable[..., str]


def _begin(qtbot: QtBot, backup_scheduler: BackupScheduler) -> list[Occasion]:
    """Start the scheduler and wait; the occasions of the backups, newest first."""
    backup_scheduler.begin()
    wait_until_idle(qtbot, backup_scheduler)
    return [backup.manifest.occasion for backup in backup_scheduler.backups]


def test_the_start_backs_up_what_is_new(
    qtbot: QtBot, backup_scheduler: BackupScheduler, add_application: Add
) -> None:
    add_application()
    assert _begin(qtbot, backup_scheduler) == [Occasion.START]
    assert backup_scheduler.last is not None
    assert backup_scheduler.last.manifest.counts["application"] == 1


def test_an_empty_store_needs_no_backup(qtbot: QtBot, backup_scheduler: BackupScheduler) -> None:
    assert _begin(qtbot, backup_scheduler) == []
    assert not backup_scheduler.folder.exists()


def test_the_next_start_makes_none_when_nothing_changed(
    qtbot: QtBot, backup_scheduler: BackupScheduler, ops: Ops, add_application: Add
) -> None:
    add_application()
    _begin(qtbot, backup_scheduler)
    again = BackupScheduler(ops, ops.store_path)
    assert _begin(qtbot, again) == [Occasion.START]
    needed = [again.is_needed]
    add_application("Contoso")
    needed.append(again.is_needed)
    assert needed == [False, True]
    again.close()


def test_a_backup_that_somebody_took_away_is_made_again(
    qtbot: QtBot, backup_scheduler: BackupScheduler, ops: Ops, add_application: Add
) -> None:
    add_application()
    _begin(qtbot, backup_scheduler)
    for path in backup_scheduler.folder.iterdir():
        path.unlink()
    again = BackupScheduler(ops, ops.store_path)
    assert len(_begin(qtbot, again)) == 1
    again.close()


def test_nothing_waits_before_something_changes(
    qtbot: QtBot, backup_scheduler: BackupScheduler, add_application: Add
) -> None:
    _begin(qtbot, backup_scheduler)
    waited = [backup_scheduler.timer.isActive()]
    add_application()
    waited.append(backup_scheduler.timer.isActive())
    assert make_backup(qtbot, backup_scheduler)
    waited.append(backup_scheduler.timer.isActive())
    assert waited == [False, True, False]


def test_half_an_hour_after_a_change_it_is_backed_up(
    qtbot: QtBot, backup_scheduler: BackupScheduler, add_application: Add
) -> None:
    add_application()
    _begin(qtbot, backup_scheduler)
    add_application("Contoso")
    timer = backup_scheduler.timer
    assert timer.interval() == 30 * 60 * 1000
    assert timer.isSingleShot()
    timer.timeout.emit()
    wait_until_idle(qtbot, backup_scheduler)
    assert backup_scheduler.last is not None
    assert backup_scheduler.last.manifest.occasion is Occasion.INTERVAL
    assert backup_scheduler.last.manifest.counts["application"] == 2


def test_a_failure_is_said_once_a_day_and_again_the_next(
    qtbot: QtBot, backup_scheduler: BackupScheduler, clock: Clock, add_application: Add
) -> None:
    add_application()
    backup_scheduler.folder.write_text("in the way", encoding="utf-8")
    messages: list[str] = []
    backup_scheduler.failed.connect(messages.append)
    for _ in range(3):
        assert not make_backup(qtbot, backup_scheduler, Occasion.INTERVAL)
    assert len(messages) == 1
    assert backup_scheduler.timer.isActive()
    assert str(backup_scheduler.folder) in backup_scheduler.problem
    clock.pass_days(1)
    assert not make_backup(qtbot, backup_scheduler, Occasion.INTERVAL)
    assert len(messages) == 2
    assert not make_backup(qtbot, backup_scheduler)  # a requested backup reports each failure
    assert len(messages) == 3
    backup_scheduler.folder.unlink()
    with qtbot.waitSignal(backup_scheduler.succeeded):
        assert make_backup(qtbot, backup_scheduler)
    assert backup_scheduler.problem == ""


def test_a_defect_is_a_failure_too_and_told_without_details(
    qtbot: QtBot, backup_scheduler: BackupScheduler, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_args: object, **_options: object) -> None:
        raise RuntimeError("Dana Reyes")

    monkeypatch.setattr(backup_making, "make", broken)
    assert not make_backup(qtbot, backup_scheduler)
    assert backup_scheduler.problem
    assert "Dana" not in backup_scheduler.problem


def test_a_cancelled_backup_is_no_failure(
    qtbot: QtBot, backup_scheduler: BackupScheduler, add_application: Add
) -> None:
    add_application()
    results: list[bool] = []
    backup_scheduler.make(Occasion.ASKED, results.append)
    backup_scheduler.cancel()
    qtbot.waitUntil(lambda: results == [False])
    assert backup_scheduler.problem == ""
    assert backup_scheduler.backups == ()
    assert list(backup_scheduler.folder.glob("*")) == []


def test_each_backup_is_copied_to_the_second_place(
    qtbot: QtBot, backup_scheduler: BackupScheduler, tmp_path: Path, add_application: Add
) -> None:
    add_application()
    second = tmp_path / "drive"
    private_directory(second)
    backup_scheduler.set_second(second)
    assert make_backup(qtbot, backup_scheduler)
    assert backup_scheduler.last is not None
    copy = second / backup_scheduler.last.path.name
    assert copy.read_bytes() == backup_scheduler.last.path.read_bytes()
    assert backup_scheduler.second_at == backup_scheduler.last.manifest.made_at
    assert read_prefs(tmp_path / PREFS_NAME).second == second


def test_a_second_place_that_is_gone_is_named_and_not_made(
    qtbot: QtBot, backup_scheduler: BackupScheduler, tmp_path: Path, add_application: Add
) -> None:
    add_application()
    backup_scheduler.set_second(tmp_path / "drive")
    messages: list[str] = []
    backup_scheduler.failed.connect(messages.append)
    assert make_backup(qtbot, backup_scheduler)
    assert len(backup_scheduler.backups) == 1
    assert "drive" in backup_scheduler.second_problem
    assert messages == [backup_scheduler.second_problem]
    assert not (tmp_path / "drive").exists()


def test_encrypted_backups_follow_from_the_key(
    qtbot: QtBot, backup_scheduler: BackupScheduler, ops: Ops, add_application: Add
) -> None:
    add_application()
    backup_scheduler.set_key_pair(keys.QUICK)
    again = BackupScheduler(ops, ops.store_path)
    assert make_backup(qtbot, again)
    assert again.last is not None
    assert again.last.manifest.sealed
    again.close()


def test_after_the_end_a_change_waits_for_no_backup(
    qtbot: QtBot, backup_scheduler: BackupScheduler, add_application: Add
) -> None:
    _begin(qtbot, backup_scheduler)
    backup_scheduler.close()
    add_application()
    assert not backup_scheduler.timer.isActive()


def test_the_end_waits_for_no_backup(
    backup_scheduler: BackupScheduler, add_application: Add
) -> None:
    add_application()
    entered, release = threading.Event(), threading.Event()

    def slow(_progress: object, cancelled: Callable[[], bool]) -> None:
        entered.set()
        while not cancelled():
            release.wait(0.01)

    backup_scheduler.run(slow, lambda _result, _error: None)
    assert entered.wait(5)
    assert backup_scheduler.close()


def test_preferences_that_cannot_be_read_are_the_usual_ones(tmp_path: Path) -> None:
    file = tmp_path / PREFS_NAME
    for text in ("", "{", "[]", '{"second": 3}'):
        file.write_text(text, encoding="utf-8")
        assert read_prefs(file) == BackupPrefs()
    prefs = BackupPrefs(Path("/media/stick"), None, (1, 2), "former.db")
    write_prefs(file, prefs)
    assert read_prefs(file) == prefs
    if sys.platform != "win32":
        assert file.stat().st_mode & 0o077 == 0
