"""Runs the interface's actions on the store: transaction, changes, undo."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Concatenate, Generic, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.core.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

    from desktop.actions.context import Context
    from desktop.advice.advisor import Advisor
    from desktop.core.changes import Changes
    from desktop.core.moment import Moment
    from desktop.models.database import Store
    from desktop.models.queries import Queries
    from desktop.models.writer import Edit

P = ParamSpec("P")
T = TypeVar("T")

#: The most steps that can be undone.
UNDO_DEPTH = 100


@dataclass(frozen=True, slots=True)
class UndoLabel:
    """Label of an action that shows the undo bar: `name` for the menu ("Delete interview"), `done`
    for the bar ("Interview deleted"). For actions by which something disappears.

    `step` is shown in the bar after undo and redo, if it is not `done`. With `in_place` there is no
    bar: the clicked widget offers undo itself.
    """

    name: str
    done: str
    step: str = ""
    in_place: bool = False


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """What a successful action has returned. Always true, unlike the None of a failed one."""

    value: T


@dataclass(frozen=True, slots=True, eq=False)
class UndoStep:
    """What one action wrote. `label` is for the menu, `bar_text` for the undo bar."""

    label: str
    bar_text: str
    edits: tuple[Edit, ...]


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
        if labels.name and edits:
            step = UndoStep(labels.name, labels.step or labels.done, edits)
            self._done = [*self._done[-(UNDO_DEPTH - 1) :], step]
            self._undone.clear()
            self.history_changed.emit()
        self.emit_changed(ctx.changes)
        if isinstance(label, UndoLabel) and not label.in_place:
            self.undo_offered.emit(label.done)
        return Outcome(value)

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
        edits = tuple(edit for part in parts for edit in part.edits)
        self._done[start:] = [UndoStep(label.name, label.step or label.done, edits)]
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
        from desktop.actions.undo import undo  # noqa: PLC0415  writing needs all of advice

        later = self._done[self._done.index(step) + 1 :]
        if any(_records(step) & _records(one) for one in later):
            self.failed.emit(
                self.tr("Something was changed there since. Undo the later change first.")
            )
        elif self._replay(step, self._done, self._undone, undo):
            self.undone.emit(step.bar_text)

    def redo(self) -> None:
        """Redo the step that was undone last."""
        from desktop.actions.undo import redo  # noqa: PLC0415  writing needs all of advice

        if self._undone:
            step = self._undone[-1]
            if self._replay(step, self._undone, self._done, redo):
                self.redone.emit(step.bar_text)

    def clear_undo(self) -> None:
        """Drop all steps of undo and redo, so that deleted records cannot come back."""
        self._done.clear()
        self._undone.clear()
        self.history_changed.emit()

    def emit_changed(self, changes: Changes) -> None:
        """Emit `changed`, after a write or without one (a new day)."""
        if changes:
            self.changed.emit(changes)

    def _replay(
        self,
        step: UndoStep,
        source: list[UndoStep],
        target: list[UndoStep],
        action: Callable[[Context, tuple[Edit, ...]], tuple[Edit, ...]],
    ) -> bool:
        try:
            with self._unit_of_work() as ctx:
                edits = action(ctx, step.edits)
        except UserError as error:
            self._fail(error)
            return False
        source.remove(step)
        target.append(replace(step, edits=edits))
        self.history_changed.emit()
        self.changed.emit(ctx.changes)
        return True

    def _unit_of_work(self) -> AbstractContextManager[Context]:
        from desktop.actions.context import unit_of_work  # noqa: PLC0415  needs all of advice

        return unit_of_work(self._store, self.now(), self.advisor)

    def _fail(self, error: UserError) -> None:
        from desktop.wording.errors import translate_error  # noqa: PLC0415  not at start

        self.failed.emit(translate_error(error))
        self.refused.emit(error)


def _records(step: UndoStep) -> set[tuple[str, object]]:
    """Table and id of everything that `step` wrote."""
    return {(edit.table, (edit.before or edit.after or {})["id"]) for edit in step.edits}
