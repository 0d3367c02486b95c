"""Quits the program, with a last backup if something has changed since the one before."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from desktop.app.quitting_window import QuittingWindow
    from desktop.background.backup.scheduler import BackupScheduler

#: Time after which the progress of the backup is shown.
WINDOW_DELAY_MS = 500


class QuitFlow(QObject):
    """Quits the program: hides the windows at once, then makes a backup, which can be skipped.

    There is no backup at logout or on a signal: the changes are in the store, and the next start
    makes one.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.backup_scheduler: BackupScheduler | None = None
        self.window: QuittingWindow | None = None
        self._is_quitting = False

    def quit(self) -> None:
        """Begin to quit; a second call skips the backup."""
        from desktop.models.backup import Occasion  # noqa: PLC0415  not before the first paint
        from desktop.ui.shell.closing import is_logging_out  # noqa: PLC0415  not in the background

        backup_scheduler = self.backup_scheduler
        if (
            self._is_quitting
            or backup_scheduler is None
            or not backup_scheduler.is_needed
            or is_logging_out()
        ):
            QCoreApplication.quit()
            return
        self._is_quitting = True
        for window in QApplication.topLevelWidgets():
            window.hide()
        QTimer.singleShot(WINDOW_DELAY_MS, self, self._show)
        backup_scheduler.make(Occasion.QUIT, lambda _made: QCoreApplication.quit())

    def close(self) -> None:
        """Close the window that shows the progress."""
        self.backup_scheduler = None
        if self.window is not None:
            self.window.deleteLater()
            self.window = None

    def _show(self) -> None:
        if self.backup_scheduler is not None and self.backup_scheduler.is_busy:
            from desktop.app.quitting_window import QuittingWindow  # noqa: PLC0415  seldom needed

            self.window = QuittingWindow(QCoreApplication.quit)
            self.backup_scheduler.progress.connect(self.window.show_progress)
            self.window.show()
