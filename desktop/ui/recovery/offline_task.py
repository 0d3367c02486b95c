"""Work on the closed store on another thread, and the window that shows its progress."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout

from desktop.background.store_work import CancellableTask
from desktop.ui import theme
from desktop.ui.widgets.text import Text
from desktop.ui.widgets.window_layout import fit_to_screen


class OfflineTask(QObject):
    """Runs `work` on a thread; a small window shows it after half a second."""

    done = Signal(object)
    """The exception that `work` raised, or None."""

    def __init__(
        self,
        sentence: str,
        work: Callable[[], None],
        parent: QObject,
        *,
        task: CancellableTask | None = None,
    ) -> None:
        """`task` reports the progress of `work`, and can stop it."""
        super().__init__(parent)
        self.window = WaitingWindow(sentence, task)
        self._work = work
        self._error: Exception | None = None
        self._is_awaited = False
        self._thread = threading.Thread(target=self._run, name="offline-task", daemon=True)
        self._ended.connect(self._finish)

    _ended = Signal()

    def start(self) -> None:
        self._thread.start()

    def wait(self) -> None:
        """Block until the work has ended; `done` is not emitted."""
        self._is_awaited = True  # `_ended` may be in the event queue already
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


#: Delay in ms before the window appears; shorter work shows none.
SHOW_DELAY_MS = 500
_POLL_MS = 100
_WIDTH = 380
_STEPS = 1000


class WaitingWindow(QDialog):
    """A progress window without a close button.

    With `task` it shows the share done and a Stop button.
    """

    def __init__(self, sentence: str, task: CancellableTask | None = None) -> None:
        super().__init__(None, Qt.WindowType.Dialog | Qt.WindowType.CustomizeWindowHint)
        self._task = task
        self.setWindowTitle(self.tr("Callback"))
        self.setWindowIcon(theme.app_icon())
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(sentence)
        self.stop = QPushButton(self.tr("Stop"), self)
        self.stop.setAutoDefault(False)  # Return may be meant for the dialog before
        self.stop.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        column.setSpacing(theme.L)
        column.addWidget(Text(sentence, parent=self))
        column.addWidget(self.bar)
        self.stop.setVisible(task is not None)
        if task is not None:
            foot = QHBoxLayout()
            foot.addStretch(1)
            foot.addWidget(self.stop)
            column.addLayout(foot)
        fit_to_screen(self, QSize(_WIDTH, 0))
        QTimer.singleShot(SHOW_DELAY_MS, self, self.show)
        if task is not None:
            self._timer = QTimer(self)
            self._timer.setInterval(_POLL_MS)
            self._timer.timeout.connect(self._update_progress)
            self._timer.start()
            self._update_progress()

    def reject(self) -> None:
        """Stop the task if there is one; the window stays."""
        if self._task is not None:
            self._task.stop.set()
            self.stop.setEnabled(False)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Always close: a window that refuses would keep the program from quitting."""
        self.reject()
        event.accept()

    def _update_progress(self) -> None:
        if self._task is not None and self._task.share > 0:
            self.bar.setRange(0, _STEPS)
            self.bar.setValue(round(self._task.share * _STEPS))
