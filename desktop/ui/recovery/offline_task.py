"""Work on the store while nobody has it open, on a thread of its own."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.background.store_work import CancellableTask
from desktop.ui.recovery.waiting import WaitingWindow


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
