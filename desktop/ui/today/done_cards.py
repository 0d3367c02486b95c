"""Cards that show for some seconds what was done, with an undo button."""

from __future__ import annotations

from typing import TYPE_CHECKING, Concatenate, ParamSpec

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.ui.widgets.announce import announce

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.actions.context import Context
    from desktop.ops import Ops, UndoLabel, UndoStep
    from desktop.ui.today.card import FocusCard

P = ParamSpec("P")


class DoneCards(QObject):
    """The cards that show what was done. All are reset together, `DURATION` after the last action.

    The page is not rearranged while there are any.
    """

    DURATION = 5000
    """In ms."""

    cleared = Signal(object)
    """All cards were reset and the page may be rearranged; carries their application ids."""

    def __init__(self, ops: Ops, parent: QObject) -> None:
        super().__init__(parent)
        self._ops = ops
        self._undo_steps: dict[FocusCard, UndoStep | None] = {}
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(self.DURATION)
        self.timer.timeout.connect(self._clear_unless_focused)

    def __bool__(self) -> bool:
        return bool(self._undo_steps)

    def run(
        self,
        card: FocusCard,
        label: UndoLabel,
        action: Callable[Concatenate[Context, P], None],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        """Run `action` and show `label.done` on the card; if it fails, show its content again."""
        self._undo_steps[card] = None  # before `run`, whose refresh of the page must skip this card
        card.show_done(label.done)
        if self._ops.run(label, action, *args, **kwargs):
            self._undo_steps[card] = self._ops.last_step
            announce(card, label.done)
            self.timer.start()
        else:
            self._reset(card)

    def undo(self, card: FocusCard) -> None:
        """Undo what was done with `card`."""
        step = self._undo_steps.get(card)
        if step is not None:
            self._ops.undo_step(step)

    def reset_undone(self) -> None:
        """Reset the cards whose step was undone, here or elsewhere."""
        for card, step in tuple(self._undo_steps.items()):
            if step is not None and not self._ops.can_undo(step):
                self._reset(card)

    def clear(self) -> None:
        self.timer.stop()
        if cards := tuple(self._undo_steps):
            for card in cards:
                self._reset(card)
            self.cleared.emit(frozenset(card.application_id for card in cards))

    def _clear_unless_focused(self) -> None:
        """Waits again while an undo button has the focus."""
        if any(card.done_line.undo.hasFocus() for card in self._undo_steps):
            self.timer.start()
        else:
            self.clear()

    def _reset(self, card: FocusCard) -> None:
        del self._undo_steps[card]
        card.show_content()
