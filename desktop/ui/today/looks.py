"""The careers pages to look at today, below what is due and above what can wait."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import wording
from desktop.core.kinds import PageStatus
from desktop.models.queries import LookRow
from desktop.ops import Ops, Said
from desktop.ui import theme
from desktop.ui.today.look_card import LookCard
from desktop.ui.today.settled import SettledCards
from desktop.ui.widgets.text import Quiet

#: Cards shown at once; the next ones follow when these are done.
LOOKS = 5


class Looks(QWidget):
    """One card for each look, and how many more there are."""

    opened = Signal(str)
    stepped = Signal(int)

    def __init__(self, ops: Ops, settled: SettledCards, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ops = ops
        self._settled = settled
        self._made: list[LookCard] = []
        self._count = 0
        self.more = Quiet("", self)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.M)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.M)
        column.addLayout(self._cards)
        column.addWidget(self.more)
        self.hide()

    @property
    def cards(self) -> Sequence[LookCard]:
        """The ones that are shown."""
        return self._made[: self._count]

    def show_looks(self, looks: Sequence[LookRow], count: int, today: date) -> None:
        """At most `LOOKS` of the `count` that are due."""
        shown = looks[:LOOKS]
        self._count = len(shown)
        while len(self._made) < len(shown):
            self._add()
        for card, look in zip(self._made, shown, strict=False):
            card.show_look(look, today)
            card.show()
        for card in self._made[len(shown) :]:
            card.hide()
        self._say_more(count - len(shown))
        self.setVisible(bool(shown))

    def refresh_in_place(self, looks: Sequence[LookRow], today: date) -> None:
        """Show what has changed on the cards that are shown, and move none of them."""
        due = {look.row.id: look for look in looks}
        for card in self.cards:
            look = due.get(card.application_id)
            if look is not None and not card.is_settled:
                card.show_look(look, today)

    def _say_more(self, more: int) -> None:
        self.more.setText(
            self.tr("One more page to look at.")
            if more == 1
            else self.tr("%n more pages to look at.", "", more)
        )
        self.more.setVisible(more > 0)

    def _add(self) -> None:
        card = LookCard(self)
        card.opened.connect(self.opened)
        card.stepped.connect(self.stepped)
        card.seen.connect(partial(self._see, card))
        card.put_off.connect(partial(self._put_off, card))
        card.taken_back.connect(partial(self._settled.take_back, card))
        self._cards.addWidget(card)
        self._made.append(card)

    def _see(self, card: LookCard, application_id: str, status: PageStatus) -> None:
        from desktop.actions import careers  # noqa: PLC0415  writing needs all of advice

        done = self.tr("Today's look: {status}").format(status=wording.page_status(status).lower())
        label = Said(self.tr("Note a look at their page"), done, in_place=True)
        self._settled.settle(card, label, careers.note_look, application_id, status)

    def _put_off(self, card: LookCard, application_id: str, until: date) -> None:
        from desktop.actions import careers  # noqa: PLC0415  writing needs all of advice

        done = self.tr("Put off until {day}").format(day=wording.day(until, self._ops.now().today))
        label = Said(self.tr("Put look off"), done, in_place=True)
        self._settled.settle(card, label, careers.put_off, application_id, until)
