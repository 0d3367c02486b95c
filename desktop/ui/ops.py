"""The one way from the interface to a write: transaction, changes, undo."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Concatenate, ParamSpec

from PySide6.QtCore import QObject, Signal

from desktop.core.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.actions.context import Context
    from desktop.advice.advisor import Advisor
    from desktop.core.changes import Changes
    from desktop.core.moment import Moment
    from desktop.models.database import Store
    from desktop.models.queries import Queries
    from desktop.models.writer import Edit

P = ParamSpec("P")

#: How many steps can be taken back.
DEPTH = 100


@dataclass(frozen=True, slots=True)
class Said:
    """A label in two forms: `name` for the menu ("Delete interview"), `done` for the bar that
    offers undo at once ("Interview deleted"). Use it where something disappears."""

    name: str
    done: str


@dataclass(frozen=True, slots=True)
class _Step:
    label: str
    edits: tuple[Edit, ...]


class Ops(QObject):
    """Runs actions on the store and says what changed.

    `run` with a label can be undone. An empty label is for what the program does by itself
    (planning, reminders that fired): it is not a step of its own to take back.
    """

    changed = Signal(object)
    """`Changes`, after the commit."""
    failed = Signal(str)
    """One sentence for the person; nothing was written."""
    refused = Signal(object)
    """The `UserError` itself, said aloud or not."""
    history = Signal()
    """What can be undone or redone is another."""
    announced = Signal(str)
    """Something was done that may be regretted: the sentence for the undo bar."""

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
        self._done: list[_Step] = []
        self._undone: list[_Step] = []

    @cached_property
    def advisor(self) -> Advisor:
        """Made when it is first asked: a window can be shown without it."""
        return self._make_advisor()

    @property
    def queries(self) -> Queries:
        return self._store.queries

    @property
    def store_path(self) -> Path:
        """The file that everything is kept in."""
        return self._store.path

    @property
    def undo_label(self) -> str:
        """What `undo` would take back; empty when there is nothing."""
        return self._done[-1].label if self._done else ""

    @property
    def redo_label(self) -> str:
        return self._undone[-1].label if self._undone else ""

    def run(
        self,
        label: str | Said,
        action: Callable[Concatenate[Context, P], Changes],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> bool:
        """Run `action` in one transaction of its own; False when it could not be done.

        `label` is translated: "Delete interview", or `Said` to offer undo at once.
        A `UserError` becomes `failed`; any other exception is a defect and is raised.
        """
        outcome = self._write(lambda ctx: action(ctx, *args, **kwargs))
        if outcome is None:
            return False
        changes, edits = outcome
        name = label.name if isinstance(label, Said) else label
        if name and edits:
            self._done = [*self._done[-(DEPTH - 1) :], _Step(name, edits)]
            self._undone.clear()
            self.history.emit()
        if changes:
            self.changed.emit(changes)
        if isinstance(label, Said):
            self.announced.emit(label.done)
        return True

    def attempt(
        self,
        action: Callable[Concatenate[Context, P], Changes],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> bool:
        """As `run` without a label, but a failure is not said; False when there was one."""
        outcome = self._write(lambda ctx: action(ctx, *args, **kwargs), aloud=False)
        if outcome is not None and outcome[0]:
            self.changed.emit(outcome[0])
        return outcome is not None

    def undo(self) -> None:
        from desktop.actions.undo import undo  # noqa: PLC0415  writing needs all of advice

        self._replay(self._done, self._undone, undo)

    def redo(self) -> None:
        from desktop.actions.undo import redo  # noqa: PLC0415  writing needs all of advice

        self._replay(self._undone, self._done, redo)

    def forget(self) -> None:
        """Drop every step of undo and redo: what was deleted for good stays so."""
        self._done.clear()
        self._undone.clear()
        self.history.emit()

    def notice(self, changes: Changes) -> None:
        """Say that something changed without a write: a new day, another window's work."""
        self.changed.emit(changes)

    def _replay(
        self,
        source: list[_Step],
        target: list[_Step],
        action: Callable[[Context, tuple[Edit, ...]], Changes],
    ) -> None:
        if not source:
            return
        step = source[-1]
        outcome = self._write(lambda ctx: action(ctx, step.edits))
        if outcome is None:
            return
        source.pop()
        target.append(step)
        self.history.emit()
        self.changed.emit(outcome[0])

    def _write(
        self, action: Callable[[Context], Changes], *, aloud: bool = True
    ) -> tuple[Changes, tuple[Edit, ...]] | None:
        from desktop.actions.context import Context  # noqa: PLC0415  needs all of advice

        try:
            now = self.now()
            with self._store.writing(now.utc) as writer:
                changes = action(Context(writer, now, self.advisor))
                edits = writer.edits
        except UserError as error:
            from desktop.ui.wording.errors import told  # noqa: PLC0415  not at start

            if aloud:
                self.failed.emit(told(error))
            self.refused.emit(error)
            return None
        return changes, edits
