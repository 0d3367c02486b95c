"""Quitting: with a last backup when something has changed since the one before."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui import theme
from desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from desktop.ui.backup_keeper import BackupKeeper

#: A backup that is ready sooner is not spoken of.
PATIENCE_MS = 500
_WIDTH = 380
_STEPS = 1000


class Leaving(QObject):
    """Ends the program. The windows are gone at once; the backup that may follow can be skipped.

    When the system asks to end (logging out, a signal) nobody waits for a backup: the changes are
    in the store, and the next start makes one.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.keeper: BackupKeeper | None = None
        self.window: LeavingWindow | None = None
        self._is_leaving = False

    def quit(self) -> None:
        """Asked for a second time it no longer waits."""
        from desktop.models.backup import Occasion  # noqa: PLC0415  not before the first paint

        keeper = self.keeper
        if self._is_leaving or keeper is None or not keeper.is_needed or _is_logging_out():
            QCoreApplication.quit()
            return
        self._is_leaving = True
        for window in QApplication.topLevelWidgets():
            window.hide()
        QTimer.singleShot(PATIENCE_MS, self, self._show)
        keeper.make(Occasion.QUIT, lambda _made: QCoreApplication.quit())

    def close(self) -> None:
        """The program ends: the small window goes, too."""
        self.keeper = None
        if self.window is not None:
            self.window.deleteLater()
            self.window = None

    def _show(self) -> None:
        if self.keeper is not None and self.keeper.is_busy:
            self.window = LeavingWindow(QCoreApplication.quit)
            self.keeper.progress.connect(self.window.show_progress)
            self.window.show()


class LeavingWindow(QWidget):
    """How far the last backup is, and a way not to wait for it: *Skip*, Escape, or closing it."""

    def __init__(self, skip: Callable[[], None]) -> None:
        super().__init__(None, Qt.WindowType.Dialog)
        self._skip = skip
        self.setWindowTitle(self.tr("Callback"))
        self.setWindowIcon(theme.app_icon())
        self.bar = QProgressBar(self)
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Backup"))
        self.skip = QPushButton(self.tr("Skip"), self)
        self.skip.setShortcut("Escape")
        self.skip.clicked.connect(skip)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.skip)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        column.setSpacing(theme.M)
        column.addWidget(Text(self.tr("Making a backup before Callback ends."), parent=self))
        column.addWidget(self.bar)
        column.addLayout(foot)
        self.setFixedWidth(_WIDTH)

    def show_progress(self, share: float) -> None:
        """`share` is 0 to 1."""
        self.bar.setValue(round(share * _STEPS))

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        if event.spontaneous():
            self._skip()


def _is_logging_out() -> bool:
    app = QApplication.instance()
    return isinstance(app, QApplication) and app.isSavingSession()
