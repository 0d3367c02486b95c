"""Warns of a data directory that a service synchronises with other computers."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.models.state_file import change_state_file, read_state_file
from desktop.system.places import synced_by

if TYPE_CHECKING:
    from desktop.ui.shell.main_window import MainWindow


def warn_of_sync(directory: Path, window: "MainWindow") -> None:
    """Warn once for each service."""
    service = synced_by(directory)
    state = read_state_file(directory)
    if not service or (state is not None and state.warned_of == service):
        return
    translate = QCoreApplication.translate
    text = translate(
        "Session",
        "Your data is in a folder that {service} synchronises. Two computers at once can "
        "damage it there: keep it in another folder (--data-dir). Backups may stay.",
    )
    window.banners.explain(
        "synced",
        translate("Session", "Synced folder"),
        text.format(service=service),
        "info",
        on_close=lambda: change_state_file(directory, warned_of=service),
    )
