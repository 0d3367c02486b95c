"""Stores the entries of an import: in parts, between which the window reacts; one step to undo."""

from collections.abc import Callable, Sequence
from typing import Any, cast

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.actions.context import Context
from desktop.actions.imports import AnyItem, in_order
from desktop.ops import Ops, UndoLabel, UndoStep
from desktop.system.clock import monotonic_seconds
from desktop.ui.interviews.bulk import ProgressDialog

#: Up to so many entries are stored at once, which takes less than half a second.
AT_ONCE = 100
#: Entries of a part. The next one has twice as many if it took less than `_SHORT` seconds, and
#: half as many if it took more than `_LONG`.
FEWEST, _MOST = 100, 1600
_SHORT, _LONG = 0.03, 0.06


class Storing(QObject):
    """Runs `action` on parts of the entries."""

    finished = Signal()
    """It is done, or failed with a sentence; what was stored can be undone."""
    cancelled = Signal()
    """It was stopped: what was stored is taken back."""

    def __init__(self, ops: Ops, window: QWidget) -> None:
        super().__init__(window)
        self._ops = ops
        self._items: Sequence[Any] = ()
        self._reached = self._changed = 0
        self._size = FEWEST
        self._since: UndoStep | None = None
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
        self._items, self._since = in_order(items), self._ops.last_step
        self._name, self._done, self._nothing, self._action = name, done, nothing, action
        self._reached = self._changed = 0
        self._size, self._is_stopped = FEWEST, False
        self._ops.hold_changes()
        if len(items) <= AT_ONCE:
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
        """Store no further part, and take back what is stored."""
        self._is_stopped = True
        self._close_progress()

    def _store_part(self) -> None:
        part = self._items[self._reached : self._reached + self._size]
        began = monotonic_seconds()
        quiet = UndoLabel(self._name, self._name, in_place=True)
        try:
            outcome = None if self._is_stopped else self._ops.run(quiet, self._action, part)
        except Exception:
            self._end(has_failed=True)  # else its dialog would stay
            raise
        took = monotonic_seconds() - began
        if outcome is None:
            self._end(has_failed=not self._is_stopped)
            return
        self._reached += len(part)
        self._changed += outcome.value
        if self._changed:  # at once: only so many steps are kept
            self._ops.join_since(self._since, quiet)
        if self._reached == len(self._items):
            self._end()
            return
        if took < _SHORT:
            self._size = min(self._size * 2, _MOST)
        elif took > _LONG:
            self._size = max(self._size // 2, FEWEST)
        if self.progress is not None:
            self.progress.bar.setValue(self._reached)
        self._timer.start()

    def _end(self, *, has_failed: bool = False) -> None:
        self._items = ()
        self._close_progress()
        self._ops.release_changes()
        if self._is_stopped:
            self._ops.take_back(self._since, self._name)
            self.cancelled.emit()
            return
        if self._changed:
            label = UndoLabel(self._name, self._done(self._changed))
            self._ops.join_since(self._since, label)
        elif not has_failed:
            self._ops.reported.emit(self._nothing)
        self.finished.emit()

    def _close_progress(self) -> None:
        progress, self.progress = self.progress, None
        if progress is not None:
            progress.finished.disconnect(self.stop)
            progress.close()
