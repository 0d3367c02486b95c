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


class SettledCards(QObject):
    """The cards that show what was done. All are reset together, `STAYS` after the last action.

    The page is not rearranged while there are any.
    """

    STAYS = 5000
    """In ms."""

    folded = Signal(object)
    """All cards were reset and the page may be rearranged; carries their application ids."""

    def __init__(self, ops: Ops, parent: QObject) -> None:
        super().__init__(parent)
        self._ops = ops
        self._steps: dict[FocusCard, UndoStep | None] = {}
        self.clock = QTimer(self)
        self.clock.setSingleShot(True)
        self.clock.setInterval(self.STAYS)
        self.clock.timeout.connect(self._fold_unless_used)

    def __bool__(self) -> bool:
        return bool(self._steps)

    def settle(
        self,
        card: FocusCard,
        label: UndoLabel,
        action: Callable[Concatenate[Context, P], None],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        """Run `action` and show `label.done` on the card; if it fails, show its content again."""
        self._steps[card] = None  # before `run`, whose refresh of the page must skip this card
        card.show_done(label.done)
        if self._ops.run(label, action, *args, **kwargs):
            self._steps[card] = self._ops.last_step
            announce(card, label.done)
            self.clock.start()
        else:
            self._release(card)

    def take_back(self, card: FocusCard) -> None:
        """Undo what was done with `card`."""
        step = self._steps.get(card)
        if step is not None:
            self._ops.take_back(step)

    def release_undone(self) -> None:
        """Reset the cards whose step was undone, here or elsewhere."""
        for card, step in tuple(self._steps.items()):
            if step is not None and not self._ops.can_take_back(step):
                self._release(card)

    def fold(self) -> None:
        self.clock.stop()
        if cards := tuple(self._steps):
            for card in cards:
                self._release(card)
            self.folded.emit(frozenset(card.application_id for card in cards))

    def _fold_unless_used(self) -> None:
        """Waits again while an undo button has the focus."""
        if any(card.done_line.undo.hasFocus() for card in self._steps):
            self.clock.start()
        else:
            self.fold()

    def _release(self, card: FocusCard) -> None:
        del self._steps[card]
        card.show_step()
