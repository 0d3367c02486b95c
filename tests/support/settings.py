"""Helpers of the tests in tests/ui/settings, and of others."""

from pytestqt.qtbot import QtBot

from desktop.background.backup.keeper import BackupKeeper
from desktop.models.backup import Occasion


def made(qtbot: QtBot, keeper: BackupKeeper, occasion: Occasion = Occasion.ASKED) -> bool:
    """Make a backup and wait for it."""
    told: list[bool] = []
    keeper.make(occasion, told.append)
    qtbot.waitUntil(lambda: bool(told))
    return told[0]


def idle(qtbot: QtBot, keeper: BackupKeeper) -> None:
    """Wait until nothing runs."""
    qtbot.waitUntil(lambda: not keeper.is_busy)
