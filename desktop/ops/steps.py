"""Steps that can be undone, and their labels."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Generic, TypeVar

from desktop.core.lazy_dataclass import dataclass

if TYPE_CHECKING:
    from desktop.actions.context import Context
    from desktop.models.writer import Edit

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class UndoLabel:
    """Label of an action that shows the undo bar: `name` for the menu ("Delete interview"), `done`
    for the bar ("Interview deleted"). For actions by which something disappears.

    `step` is shown in the bar after undo and redo ("Undone: {step}"); without it `done`, or `name`
    if `done` has such a colon itself. With `in_place` there is no bar: the clicked widget offers
    undo itself.
    """

    name: str
    done: str
    step: str = ""
    in_place: bool = False

    @property
    def in_reports(self) -> str:
        """What was undone or redone, after a colon."""
        return self.step or (self.name if ":" in self.done else self.done)


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """What a successful action has returned. Always true, unlike the None of a failed one."""

    value: T


@dataclass(frozen=True, slots=True, eq=False)
class UndoStep:
    """What one action wrote. `label` is for the menu, `bar_text` for the undo bar.

    `parts` are the edits of each transaction: one, or those of an action that ran in parts.
    """

    label: str
    bar_text: str
    parts: tuple[tuple[Edit, ...], ...]

    @property
    def edits(self) -> tuple[Edit, ...]:
        return tuple(edit for part in self.parts for edit in part)


class Replay:
    """A step that is undone (`back`) or redone, part by part."""

    def __init__(self, step: UndoStep, *, back: bool) -> None:
        self.step = step
        self.back = back
        self.left = list(step.parts if back else reversed(step.parts))
        """The parts that are still to be replayed; the next one is the last."""
        self.done: list[tuple[Edit, ...]] = []
        """The edits that would revert what was replayed."""

    def run_part(self, ctx: Context) -> None:
        """Replay the next part."""
        from desktop.actions.undo import redo, undo  # noqa: PLC0415  writing needs all of advice

        action = undo if self.back else redo
        self.done.append(action(ctx, self.left.pop()))

    @property
    def made(self) -> UndoStep:
        """The step that would revert what was replayed."""
        return replace(self.step, parts=tuple(reversed(self.done) if self.back else self.done))
