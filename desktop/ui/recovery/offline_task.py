"""Work on the closed store on another thread, and the window that shows its progress."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout

from desktop.background.store_work import CancellableTask
from desktop.ui import theme
from desktop.ui.widgets.sizes import fit_to_screen
from desktop.ui.widgets.text import Text


class OfflineTask(QObject):
    """Does `work`, and says so in a small window when it takes longer than a moment."""

    done = Signal(object)
    """What it raised, or None."""

    def __init__(
        self,
        sentence: str,
        work: Callable[[], None],
        parent: QObject,
        *,
        course: CancellableTask | None = None,
    ) -> None:
        """`course` says how far `work` is, and can stop it."""
        super().__init__(parent)
        self.window = WaitingWindow(sentence, course)
        self._work = work
        self._error: Exception | None = None
        self._is_awaited = False
        self._thread = threading.Thread(target=self._run, name="offline-task", daemon=True)
        self._ended.connect(self._finish)

    _ended = Signal()

    def start(self) -> None:
        self._thread.start()

    def wait(self) -> None:
        """Until the work has ended; nothing is said of it any more."""
        self._is_awaited = True  # what has ended already may have said so, unheard as yet
        self._thread.join()
        self._close()

    def _run(self) -> None:
        try:
            self._work()
        except Exception as raised:
            self._error = raised
        self._ended.emit()

    def _finish(self) -> None:
        if self._is_awaited:
            return
        self._thread.join()
        self._close()
        self.done.emit(self._error)

    def _close(self) -> None:
        self.window.hide()
        self.window.deleteLater()


#: What takes less is not spoken of.
PATIENCE_MS = 500
_LOOK_MS = 100
_WIDTH = 380
_STEPS = 1000


class WaitingWindow(QDialog):
    """Appears after half a second. It cannot be closed: the store is between two states.

    With `course` it shows how far the work is and lets it be stopped.
    """

    def __init__(self, sentence: str, course: CancellableTask | None = None) -> None:
        super().__init__(None, Qt.WindowType.Dialog | Qt.WindowType.CustomizeWindowHint)
        self._course = course
        self.setWindowTitle(self.tr("Callback"))
        self.setWindowIcon(theme.app_icon())
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(sentence)
        self.stop = QPushButton(self.tr("Stop"), self)
        self.stop.setAutoDefault(False)  # Return, pressed for the question before, stops nothing
        self.stop.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        column.setSpacing(theme.M)
        column.addWidget(Text(sentence, parent=self))
        column.addWidget(self.bar)
        self.stop.setVisible(course is not None)
        if course is not None:
            foot = QHBoxLayout()
            foot.addStretch(1)
            foot.addWidget(self.stop)
            column.addLayout(foot)
        fit_to_screen(self, QSize(_WIDTH, 0))
        QTimer.singleShot(PATIENCE_MS, self, self.show)
        if course is not None:
            self._timer = QTimer(self)
            self._timer.setInterval(_LOOK_MS)
            self._timer.timeout.connect(self._look)
            self._timer.start()
            self._look()

    def reject(self) -> None:
        """Escape stops what can be stopped, and does nothing else."""
        if self._course is not None:
            self._course.stop.set()
            self.stop.setEnabled(False)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close in any case: a window that refuses to would refuse the end of the program."""
        self.reject()
        event.accept()

    def _look(self) -> None:
        if self._course is not None and self._course.share > 0:
            self.bar.setRange(0, _STEPS)
            self.bar.setValue(round(self._course.share * _STEPS))
