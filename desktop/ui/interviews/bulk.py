"""Runs an action on many things, such as selected applications, in parts: one step to undo."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QVBoxLayout, QWidget

from desktop import wording
from desktop.actions import bulk
from desktop.actions.context import Context
from desktop.core.kinds import State
from desktop.ops import Ops, UndoLabel, UndoStep
from desktop.ui import theme
from desktop.ui.widgets.buttons import ignore_return
from desktop.ui.widgets.text import Text

#: Up to so many applications are changed at once, which takes less than half a second: each takes
#: some 6 ms.
AT_ONCE = 50
#: Applications of a part, between which the window reacts.
PART = 20


@dataclass(slots=True)
class _Work:
    """An action on many applications, and how far it is."""

    name: str
    done: Callable[[int], str]
    nothing: str
    action: Callable[[Context, Sequence[Any]], int]
    ids: Sequence[Any]
    since: UndoStep | None
    reached: int = 0
    changed: int = 0
    failed: bool = False


class BulkActions(QObject):
    """What can be done with several applications at once."""

    finished = Signal()

    def __init__(self, ops: Ops, window: QWidget) -> None:
        super().__init__(window)
        self._ops = ops
        self._work: _Work | None = None
        self.progress: ProgressDialog | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._run_part)

    def put_off(self, ids: Sequence[str], until: date) -> None:
        day = wording.day(until, self._ops.now().today)
        self.run(
            ids,
            self.tr("Put off"),
            lambda count: self._put_off_words(count).format(day=day),
            self.tr("None of these has a step that is due."),
            lambda ctx, some: bulk.snooze(ctx, some, until),
        )

    def close(self, ids: Sequence[str], state: State) -> None:
        self.run(
            ids,
            self.tr("Close applications"),
            self._closed_words,
            self.tr("These are closed already."),
            lambda ctx, some: bulk.close(ctx, some, state),
        )

    def hold(self, ids: Sequence[str]) -> None:
        self.run(
            ids,
            self.tr("Put on hold"),
            self._held_words,
            self.tr("Only applications that are waiting can be put on hold."),
            bulk.hold,
        )

    def delete(self, ids: Sequence[str]) -> None:
        self.run(
            ids,
            self.tr("Delete applications"),
            self._deleted_words,
            self.tr("These are deleted already."),
            bulk.delete,
        )

    def stop(self) -> None:
        """End after the part that runs; what was changed stays and can be undone."""
        if self._work is not None:
            self._work.ids = self._work.ids[: self._work.reached]

    def run(
        self,
        ids: Sequence[Any],
        name: str,
        done: Callable[[int], str],
        nothing: str,
        action: Callable[[Context, Sequence[Any]], int],
    ) -> None:
        """Run `action` on ids, or on other things of which it changes one each.

        `done` words the number changed, `nothing` says that it was none.
        """
        if self._work is not None:
            return
        self._work = _Work(name, done, nothing, action, ids, self._ops.last_step)
        if len(ids) > AT_ONCE:
            self.progress = ProgressDialog(name, len(ids), cast("QWidget", self.parent()))
            self.progress.finished.connect(self.stop)
            self.progress.open()
            self._timer.start()
        else:
            self._run_part()

    def _run_part(self) -> None:
        work = self._work
        if work is None:
            return
        part = work.ids[work.reached :]
        if self.progress is not None:
            part = part[:PART]
        quiet = UndoLabel(work.name, work.name, in_place=True)
        outcome = self._ops.run(quiet, work.action, part) if part else None
        if outcome is not None:
            work.reached += len(part)
            work.changed += outcome.value
            self._join(work, in_place=True)
        work.failed = bool(part) and outcome is None
        if self.progress is not None:
            self.progress.bar.setValue(work.reached)
        if work.reached < len(work.ids) and not work.failed:
            self._timer.start()
        else:
            self._finish(work)

    def _join(self, work: _Work, *, in_place: bool) -> None:
        if work.changed:
            label = UndoLabel(work.name, work.done(work.changed), in_place=in_place)
            self._ops.join_since(work.since, label)

    def _finish(self, work: _Work) -> None:
        self._work = None
        if self.progress is not None:
            self.progress.finished.disconnect(self.stop)
            self.progress.close()
            self.progress = None
        self._join(work, in_place=False)
        if not work.changed and not work.failed:
            self._ops.reported.emit(work.nothing)
        self.finished.emit()

    def _put_off_words(self, count: int) -> str:
        if count == 1:
            return self.tr("1 step put off until {day}")
        return self.tr("%n steps put off until {day}", "", count)

    def _closed_words(self, count: int) -> str:
        if count == 1:
            return self.tr("1 application closed")
        return self.tr("%n applications closed", "", count)

    def _held_words(self, count: int) -> str:
        if count == 1:
            return self.tr("1 application put on hold")
        return self.tr("%n applications put on hold", "", count)

    def _deleted_words(self, count: int) -> str:
        if count == 1:
            return self.tr("1 application deleted")
        return self.tr("%n applications deleted", "", count)


class ProgressDialog(QDialog):
    """Shows how far an action is, with a button to stop it."""

    def __init__(self, name: str, count: int, parent: QWidget | None, note: str = "") -> None:
        """`note`: what can be done about what is done, by default that it can be undone."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setWindowTitle(name)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, count)
        self.bar.setFormat(self.tr("{done} of {count}").format(done="%v", count="%m"))
        self.bar.setAccessibleName(name)
        box = QDialogButtonBox(self)
        self.stop = box.addButton(self.tr("Stop"), QDialogButtonBox.ButtonRole.RejectRole)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.L)
        column.addWidget(Text(name, parent=self))
        column.addWidget(self.bar)
        note = note or self.tr("What is done can be undone.")
        column.addWidget(Text(note, tone=theme.quiet))
        column.addWidget(box)
        ignore_return(self)
        self.setMinimumWidth(theme.scaled(320))
