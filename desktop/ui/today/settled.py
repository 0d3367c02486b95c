"""What was just done with a card stands in its place for some seconds, with its own undo."""

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
    """The cards that say what was done with them. They fold together, some time after the last.

    The page rearranges nothing while there are any.
    """

    STAYS = 5000
    """How long they stay, in ms."""

    folded = Signal(object)
    """No card says what was done any more, and the page may rearrange: the ids of the
    applications of those that did."""

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
        """Run `action` and say `label.done` on the card; it is as before where that fails."""
        self._steps[card] = None  # the page is refreshed by `run`, and leaves this card alone
        card.show_done(label.done)
        if self._ops.run(label, action, *args, **kwargs):
            self._steps[card] = self._ops.last_step
            announce(card, label.done)
            self.clock.start()
        else:
            self._release(card)

    def take_back(self, card: FocusCard) -> None:
        """Undo what was done with this card."""
        step = self._steps.get(card)
        if step is not None:
            self._ops.take_back(step)

    def release_undone(self) -> None:
        """Let the cards go whose step was taken back, here or elsewhere."""
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
        """A button that has the keyboard does not go away."""
        if any(card.done_line.undo.hasFocus() for card in self._steps):
            self.clock.start()
        else:
            self.fold()

    def _release(self, card: FocusCard) -> None:
        del self._steps[card]
        card.show_step()
