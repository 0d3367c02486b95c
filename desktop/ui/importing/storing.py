"""Stores the entries of an import: in parts, between which the window reacts.

They are written in one transaction, so that all of them are stored or none; one step to undo.
"""

from collections.abc import Callable, Sequence
from typing import Any, cast

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.actions.context import Context
from desktop.actions.imports import AnyItem, CopyItem, in_order
from desktop.ops import Ops, UndoLabel
from desktop.system.clock import monotonic_seconds
from desktop.ui.interviews.bulk import ProgressDialog

#: Up to so many entries are stored at once, which takes less than half a second.
AT_ONCE = 100
#: Entries of a part. The next one has twice as many if it took less than `_SHORT` seconds, and
#: half as many if it took more than `_LONG`.
FEWEST, _MOST = 100, 1600
#: The same for a copy, whose entries are applications with all that belongs to them.
_FEWEST_OF_COPY = 5
_SHORT, _LONG = 0.03, 0.06


class Storing(QObject):
    """Runs `action` on parts of the entries."""

    finished = Signal()
    """It is done, or failed with a sentence: then nothing is stored."""
    cancelled = Signal()
    """It was stopped: nothing is stored."""

    def __init__(self, ops: Ops, window: QWidget) -> None:
        super().__init__(window)
        self._ops = ops
        self._items: Sequence[Any] = ()
        self._reached = self._changed = 0
        self._size = self._fewest = FEWEST
        self._is_stopped = False
        self.progress: ProgressDialog | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._store_part)

    def run(
        self,
        items: Sequence[AnyItem],
        name: str,
        done: Callable[[int], str],
        nothing: str,
        action: Callable[[Context, Sequence[AnyItem]], int],
    ) -> None:
        """Store `items`. `done` words the number changed, `nothing` says that it was none."""
        self._items = in_order(items)
        self._name, self._done, self._nothing, self._action = name, done, nothing, action
        self._reached = self._changed = 0
        is_copy = any(isinstance(item, CopyItem) for item in items)
        self._fewest = self._size = _FEWEST_OF_COPY if is_copy else FEWEST
        self._is_stopped = False
        if not self._ops.begin_batch():
            self._end(has_failed=True)
            return
        if len(items) <= (_FEWEST_OF_COPY if is_copy else AT_ONCE):
            self._size = AT_ONCE
            self._store_part()
            return
        note = self.tr("If you stop it, nothing is imported.")
        window = cast("QWidget", self.parent())
        self.progress = ProgressDialog(name, len(items), window, note)
        self.progress.finished.connect(self.stop)
        self.progress.open()
        self._timer.start()

    def stop(self) -> None:
        """Store nothing."""
        self._is_stopped = True
        self._close_progress()

    def _store_part(self) -> None:
        part = self._items[self._reached : self._reached + self._size]
        began = monotonic_seconds()
        try:
            outcome = None if self._is_stopped else self._ops.run_in_batch(self._action, part)
        except Exception:
            self._end(has_failed=True)  # else its dialog would stay
            raise
        took = monotonic_seconds() - began
        if outcome is None:
            self._end(has_failed=not self._is_stopped)
            return
        self._reached += len(part)
        self._changed += outcome.value
        if self._reached == len(self._items):
            self._end()
            return
        if took < _SHORT:
            self._size = min(self._size * 2, _MOST)
        elif took > _LONG:
            self._size = max(self._size // 2, self._fewest)
        if self.progress is not None:
            self.progress.bar.setValue(self._reached)
        self._timer.start()

    def _end(self, *, has_failed: bool = False) -> None:
        self._items = ()
        if self._is_stopped:
            self._close_progress()
            self._ops.cancel_batch()
            self.cancelled.emit()
            return
        if self._changed and not has_failed:
            label = UndoLabel(self._name, self._done(self._changed))
            self._ops.commit_batch(label, lambda _stored: self._finish())
            return
        self._ops.cancel_batch()
        if not has_failed:
            self._ops.reported.emit(self._nothing)
        self._finish()

    def _finish(self) -> None:
        self._close_progress()
        self.finished.emit()

    def _close_progress(self) -> None:
        progress, self.progress = self.progress, None
        if progress is not None:
            progress.finished.disconnect(self.stop)
            progress.close()
