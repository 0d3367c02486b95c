"""Runs the interface's actions on the store: transaction, changes, undo."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.errors import UserError
from desktop.ops.steps import Outcome, Replay, UndoLabel, UndoStep

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

    from desktop.actions.context import Batch, Context
    from desktop.advice.advisor import Advisor
    from desktop.core.changes import Changes
    from desktop.core.moment import Moment
    from desktop.models.database import Store
    from desktop.models.queries import Queries
    from desktop.models.writer import Edit
    from desktop.ops.committing import Committing

__all__ = ["PARTS_AT_ONCE", "UNDO_DEPTH", "Ops", "Outcome", "UndoLabel", "UndoStep"]

P = ParamSpec("P")
T = TypeVar("T")

#: The most steps that can be undone.
UNDO_DEPTH = 100
#: A step of up to so many parts is undone at once, which takes less than half a second.
PARTS_AT_ONCE = 3


class Ops(QObject):
    """Runs actions on the store and emits what changed.

    `run` with a label can be undone. An empty label is for what the program does by itself
    (planning, firing reminders): it adds no step to undo.
    """

    changed = Signal(object)
    """`Changes`, after the commit."""
    failed = Signal(str)
    """One sentence for the person; nothing was written."""
    refused = Signal(object)
    """The `UserError` itself, shown or not."""
    history_changed = Signal()
    """The steps to undo or redo have changed."""
    undo_offered = Signal(str)
    """A sentence for the undo bar."""
    undone = Signal(str)
    """A step was undone; its text for the undo bar."""
    redone = Signal(str)
    """A step was redone; its text for the undo bar."""
    reported = Signal(str)
    """A sentence about something that was done and cannot be undone."""
    replay_started = Signal(str, int)
    """A step is undone or redone part by part: a title that names it, and the number of parts."""
    replay_progress = Signal(int)
    """The number of parts done."""
    replay_ended = Signal()

    def __init__(
        self,
        store: Store,
        now: Callable[[], Moment],
        make_advisor: Callable[[], Advisor],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self.now = now
        self._make_advisor = make_advisor
        self._done: list[UndoStep] = []
        self._undone: list[UndoStep] = []
        self._long: Replay | None = None
        self._batch: Batch | None = None
        self._committing: Committing | None = None

    @cached_property
    def advisor(self) -> Advisor:
        """Created on first use: the first paint does not need it."""
        return self._make_advisor()

    @property
    def queries(self) -> Queries:
        return self._store.queries

    @property
    def store_path(self) -> Path:
        """The file of the store."""
        return self._store.path

    @property
    def before_write(self) -> list[Callable[[], None]]:
        """Callbacks before each write, which stop readers on other threads."""
        return self._store.before_write

    @property
    def undo_label(self) -> str:
        """The label of the step that `undo` would revert; empty when there is none."""
        return self._done[-1].label if self._done else ""

    @property
    def redo_label(self) -> str:
        return self._undone[-1].label if self._undone else ""

    @property
    def last_step(self) -> UndoStep | None:
        """The step that `undo` would revert."""
        return self._done[-1] if self._done else None

    def can_undo(self, step: UndoStep) -> bool:
        """Whether `step` has neither been undone nor dropped since."""
        return step in self._done

    def run(
        self,
        label: str | UndoLabel,
        action: Callable[Concatenate[Context, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Outcome[T] | None:
        """Run `action` as one unit of work; return None when it failed.

        `label` is translated: "Delete interview", or an `UndoLabel` to show the undo bar.
        A `UserError` becomes `failed`; any other exception is a defect and is raised.
        """
        try:
            with self._unit_of_work() as ctx:
                value = action(ctx, *args, **kwargs)
        except UserError as error:
            self._fail(error)
            return None
        labels = label if isinstance(label, UndoLabel) else UndoLabel(label, label)
        edits = ctx.writer.edits
        self._add_step(labels, (edits,) if edits else ())
        self.emit_changed(ctx.changes)
        if isinstance(label, UndoLabel) and not label.in_place:
            self.undo_offered.emit(label.done)
        return Outcome(value)

    def _add_step(self, label: UndoLabel, parts: tuple[tuple[Edit, ...], ...]) -> None:
        if label.name and parts:
            step = UndoStep(label.name, label.in_reports, parts)
            self._done = [*self._done[-(UNDO_DEPTH - 1) :], step]
            self._undone.clear()
            self.history_changed.emit()

    def attempt(
        self,
        action: Callable[Concatenate[Context, P], None],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> bool:
        """As `run` without a label and without `failed`; return whether it succeeded."""
        try:
            with self._unit_of_work() as ctx:
                action(ctx, *args, **kwargs)
        except UserError as error:
            self.refused.emit(error)
            return False
        self.emit_changed(ctx.changes)
        return True

    def join_since(self, step: UndoStep | None, label: UndoLabel) -> None:
        """Make one step of all after `step` (of all there are if it is None or dropped).

        For an action that runs in parts, each with a label `in_place`.
        """
        start = self._done.index(step) + 1 if step in self._done else 0
        parts = self._done[start:]
        if not parts:
            return
        written = tuple(edits for part in parts for edits in part.parts)
        self._done[start:] = [UndoStep(label.name, label.in_reports, written)]
        self.history_changed.emit()
        if not label.in_place:
            self.undo_offered.emit(label.done)

    def undo(self) -> None:
        """Undo the last step."""
        if self._done:
            self.undo_step(self._done[-1])

    def undo_step(self, step: UndoStep) -> None:
        """Undo `step`, which need not be the last one. When later steps have changed the same
        records, nothing is written and `failed` is emitted."""
        later = self._done[self._done.index(step) + 1 :]
        mine = _records(step) if later else set()
        if any(mine & _records(one) for one in later):
            self.failed.emit(
                self.tr("Something was changed there since. Undo the later change first.")
            )
        else:
            self._replay(Replay(step, back=True))

    def redo(self) -> None:
        """Redo the step that was undone last."""
        if self._undone:
            self._replay(Replay(self._undone[-1], back=False))

    def stop_replay(self) -> None:
        """End the replay that runs part by part: nothing of it is written."""
        if self._long is not None and self._committing is None:
            self._long = None
            self._timer.stop()
            self.cancel_batch()
            self.replay_ended.emit()

    @property
    def is_in_batch(self) -> bool:
        """Whether a batch is open. Nothing else can be written until it ends."""
        return self._batch is not None

    def begin_batch(self) -> bool:
        """Begin one transaction of several actions, see `run_in_batch`; return whether it began.

        Windows react between the actions, and nothing is stored before `commit_batch`.
        """
        from desktop.actions.context import Batch  # noqa: PLC0415  needs all of advice

        try:
            self._require_no_batch()
            self._batch = Batch(self._store, self.now(), self.advisor)
        except UserError as error:
            self._fail(error)
            return False
        return True

    def run_in_batch(
        self,
        action: Callable[Concatenate[Context, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Outcome[T] | None:
        """Run `action` as a part of the batch. None when it failed, which ends the batch, or if
        the batch has ended: then nothing of it is stored."""
        if self._batch is None:
            return None
        try:
            return Outcome(self._batch.run(action, *args, **kwargs))
        except UserError as error:
            self._batch = None
            self._fail(error)
            return None
        except BaseException:
            self._batch = None
            raise

    def commit_batch(self, label: UndoLabel, then: Callable[[bool], None]) -> None:
        """Store what the batch has written, as one step to undo.

        `then` is called with whether it is stored: for thousands of rows later, after a commit on
        another thread.
        """

        def add(batch: Batch | None) -> None:
            if batch is not None:
                self._add_step(label, batch.edits)
                self.emit_changed(batch.changes)
                if batch.edits and not label.in_place:
                    self.undo_offered.emit(label.done)
            then(batch is not None)

        self._commit(add)

    def _commit(self, then: Callable[[Batch | None], None]) -> None:
        """Commit the batch, which ends. `then` gets it; None if there was none, or it failed."""
        from desktop.ops.committing import Committing  # noqa: PLC0415  not at start

        batch = self._batch

        def end(error: Exception | None) -> None:
            self._batch = self._committing = None
            if isinstance(error, UserError):
                self._fail(error)
            then(batch if error is None else None)
            if error is not None and not isinstance(error, UserError):
                raise error

        if batch is None or self._committing is not None:
            then(None)
            return
        self._committing = Committing(batch, end)
        self._committing.start()

    def cancel_batch(self) -> None:
        """End the batch, if one is open, without storing anything; or wait for its commit."""
        if self._committing is not None:  # too late
            self._committing.wait()
            self._batch = self._committing = None
            return
        batch, self._batch = self._batch, None
        if batch is not None:
            batch.cancel()
            self.emit_changed(batch.changes)  # windows may have shown some of it

    def clear_undo(self) -> None:
        """Drop all steps of undo and redo, so that deleted records cannot come back."""
        self._done.clear()
        self._undone.clear()
        self.history_changed.emit()

    def emit_changed(self, changes: Changes) -> None:
        """Emit `changed`, after a write or without one (a new day)."""
        if changes:
            self.changed.emit(changes)

    def _replay(self, work: Replay) -> None:
        if self._long is not None:
            return
        count = len(work.step.parts)
        if count <= PARTS_AT_ONCE:
            self._replay_at_once(work)
        elif self.begin_batch():
            self._long = work
            title = self.tr("Undo: {step}") if work.back else self.tr("Redo: {step}")
            self.replay_started.emit(title.format(step=work.step.label), count)
            self._timer.start()

    def _replay_at_once(self, work: Replay) -> None:
        try:
            with self._unit_of_work() as ctx:
                while work.left:
                    work.run_part(ctx)
        except UserError as error:
            self._fail(error)
            return
        self._finish(work, ctx.changes)

    @cached_property
    def _timer(self) -> QTimer:
        """Runs one part after the other, between which windows react."""
        timer = QTimer(self, singleShot=True)
        timer.timeout.connect(self._replay_next)
        return timer

    def _replay_next(self) -> None:
        work = self._long
        if work is None:
            return
        try:
            is_known = work.step in (self._done if work.back else self._undone)
            outcome = self.run_in_batch(work.run_part) if is_known else None
        except Exception:
            self.stop_replay()  # else its dialog would stay
            raise
        if outcome is None:
            self.stop_replay()
        elif work.left:
            self._timer.start()
            self.replay_progress.emit(len(work.done))
        else:
            self._commit(partial(self._end_replay, work))

    def _end_replay(self, work: Replay, batch: Batch | None) -> None:
        self._long = None
        if batch is not None:
            self._finish(work, batch.changes)
        self.replay_ended.emit()

    def _finish(self, work: Replay, changes: Changes) -> None:
        """Move the step to the other history, and tell that it was undone or redone."""
        source, target = (self._done, self._undone) if work.back else (self._undone, self._done)
        source.remove(work.step)
        target.append(work.made)
        self.history_changed.emit()
        self.emit_changed(changes)
        (self.undone if work.back else self.redone).emit(work.step.bar_text)

    def _require_no_batch(self) -> None:
        if self._batch is not None:
            raise UserError("An import or undo is still being stored. Try again once it is done.")

    def _unit_of_work(self) -> AbstractContextManager[Context]:
        from desktop.actions.context import unit_of_work  # noqa: PLC0415  needs all of advice

        self._require_no_batch()
        return unit_of_work(self._store, self.now(), self.advisor)

    def _fail(self, error: UserError) -> None:
        from desktop.wording.errors import translate_error  # noqa: PLC0415  not at start

        self.failed.emit(translate_error(error))
        self.refused.emit(error)


def _records(step: UndoStep) -> set[tuple[str, object]]:
    """Table and id of everything that `step` wrote."""
    return {(edit.table, edit.key) for part in step.parts for edit in part}
