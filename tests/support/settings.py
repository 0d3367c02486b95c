"""Helpers for tests that make backups."""

from pytestqt.qtbot import QtBot

from desktop.background.backup.scheduler import BackupScheduler
from desktop.models.backup import Occasion


def make_backup(
    qtbot: QtBot, backup_scheduler: BackupScheduler, occasion: Occasion = Occasion.ASKED
) -> bool:
    """Make a backup and wait for it; whether it succeeded."""
    results: list[bool] = []
    backup_scheduler.make(occasion, results.append)
    qtbot.waitUntil(lambda: bool(results))
    return results[0]


def wait_until_idle(qtbot: QtBot, backup_scheduler: BackupScheduler) -> None:
    qtbot.waitUntil(lambda: not backup_scheduler.is_busy)
