"""Helpers for tests of the settings."""

from pytestqt.qtbot import QtBot

from desktop.background.backup.scheduler import BackupScheduler
from desktop.models.backup import Occasion


def made(
    qtbot: QtBot, backup_scheduler: BackupScheduler, occasion: Occasion = Occasion.ASKED
) -> bool:
    """Make a backup and wait for it."""
    told: list[bool] = []
    backup_scheduler.make(occasion, told.append)
    qtbot.waitUntil(lambda: bool(told))
    return told[0]


def idle(qtbot: QtBot, backup_scheduler: BackupScheduler) -> None:
    """Wait until nothing runs."""
    qtbot.waitUntil(lambda: not backup_scheduler.is_busy)
