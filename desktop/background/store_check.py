"""Checks the store for damage while the program runs; every write interrupts the check."""

import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.models.checks import IntegrityCheck
from desktop.models.errors import StoreError, StoreErrorKind

#: Before the check begins, after the first paint or after a write that interrupted it.
_PAUSE_MS = 3_000


class StoreCheck(QObject):
    """Runs one check to its end on its own thread, beginning again after each write.

    `before_write` is the list of functions that the open store calls before it writes.
    """

    passed = Signal()
    damaged = Signal(object)
    """The `StoreError`."""
    _ended = Signal(object)

    def __init__(
        self,
        store: Path,
        before_write: list[Callable[[], None]],
        *,
        thorough: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._before_write = before_write
        self._thorough = thorough
        self._check: IntegrityCheck | None = None
        self._thread: threading.Thread | None = None
        self._is_closed = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._begin)
        self._ended.connect(self._on_ended)
        before_write.append(self.interrupt)

    def start(self) -> None:
        self._timer.start()

    def interrupt(self) -> None:
        """Interrupt the check, which then releases the file; the writer waits for that."""
        if self._check is not None:
            self._check.stop()

    def close(self) -> None:
        self._is_closed = True
        self._timer.stop()
        self.interrupt()
        if self._thread is not None:
            self._thread.join()
        if self.interrupt in self._before_write:
            self._before_write.remove(self.interrupt)

    def _begin(self) -> None:
        check = self._check = IntegrityCheck(self._store, thorough=self._thorough)
        self._thread = threading.Thread(target=self._run, args=(check,), name="check", daemon=True)
        self._thread.start()

    def _run(self, check: IntegrityCheck) -> None:
        outcome: bool | Exception
        try:
            outcome = check.run()
        except Exception as error:
            outcome = error
        if not self._is_closed:
            with suppress(RuntimeError):  # closed at this moment
                self._ended.emit(outcome)

    def _on_ended(self, outcome: bool | Exception) -> None:
        self._check = None
        if self._is_closed:
            return
        if outcome is True:
            self.passed.emit()
        elif isinstance(outcome, StoreError) and outcome.kind is StoreErrorKind.DAMAGED:
            self.damaged.emit(outcome)
        elif outcome is False or isinstance(outcome, StoreError):
            self._timer.start()  # interrupted by a write, or the store was busy
        else:
            raise outcome
