"""Steps that can be undone, and their labels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from desktop.core.lazy_dataclass import dataclass

if TYPE_CHECKING:
    from desktop.models.writer import Edit

T = TypeVar("T")


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
    """A step that is undone (`back`) or redone, and how much of it is."""

    def __init__(self, step: UndoStep, *, back: bool) -> None:
        self.step = step
        self.back = back
        self.made: UndoStep | None = None
        """The step that would revert what was done so far."""
