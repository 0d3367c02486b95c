"""The page checks that are due."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import wording
from desktop.core.kinds import PageStatus
from desktop.models.queries import PageCheckRow
from desktop.ops import Ops, UndoLabel
from desktop.ui import theme
from desktop.ui.today.done_cards import DoneCards
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.text import Quiet
from desktop.wording.counts import counts

if TYPE_CHECKING:
    from desktop.ui.today.page_check_card import PageCheckCard

#: Cards shown at once; more follow when these are done.
MAX_CHECKS = 5


class PageCheckCards(QWidget):
    """One line, which opens to a card for each check and the number of further ones."""

    changed = Signal()
    """The line was opened or closed."""
    opened = Signal(str)
    focus_moved = Signal(int)

    def __init__(self, ops: Ops, done_cards: DoneCards, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ops = ops
        self._done_cards = done_cards
        self._created: list[PageCheckCard] = []
        self._count = 0
        self.line = LinkButton("", self, theme.icon("chevron-right"))
        self.line.setCheckable(True)
        self.line.toggled.connect(self._on_toggled)
        self.more = Quiet("", self)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.L)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.L)
        column.addWidget(self.line, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._cards)
        column.addWidget(self.more)
        self.hide()

    @property
    def cards(self) -> "Sequence[PageCheckCard]":
        """The shown cards."""
        return self._created[: self._count]

    def show_checks(self, checks: Sequence[PageCheckRow], count: int, today: date) -> None:
        """Show `count`, the number of all that are due, and while the line is open at most
        `MAX_CHECKS` of `checks`."""
        self.line.setText(counts.page_checks(count))
        self.line.updateGeometry()
        shown = checks[:MAX_CHECKS] if self.line.isChecked() else ()
        self._count = len(shown)
        while len(self._created) < len(shown):
            self._add()
        for card, check in zip(self._created, shown, strict=False):
            card.show_check(check, today)
            card.show()
        for card in self._created[len(shown) :]:
            card.hide()
        self._show_more_count(count - len(shown) if shown else 0)
        self.setVisible(count > 0)

    def refresh_in_place(self, checks: Sequence[PageCheckRow], count: int, today: date) -> None:
        """Updates the shown cards and the number without rearranging them."""
        self.line.setText(counts.page_checks(count))
        due = {check.row.id: check for check in checks}
        for card in self.cards:
            check = due.get(card.application_id)
            if check is not None and not card.shows_done:
                card.show_check(check, today)

    def _on_toggled(self, on: bool) -> None:
        self.line.setIcon(theme.icon("chevron-down" if on else "chevron-right"))
        self.changed.emit()

    def _show_more_count(self, more: int) -> None:
        self.more.setText(
            self.tr("One more page to check.")
            if more == 1
            else self.tr("%n more pages to check.", "", more)
        )
        self.more.setVisible(more > 0)

    def _add(self) -> None:
        from desktop.ui.today.page_check_card import PageCheckCard  # noqa: PLC0415  few days have one

        card = PageCheckCard(self)
        card.opened.connect(self.opened)
        card.focus_moved.connect(self.focus_moved)
        card.result_chosen.connect(partial(self._note_result, card))
        card.put_off.connect(partial(self._put_off, card))
        card.undo_requested.connect(partial(self._done_cards.undo, card))
        self._cards.addWidget(card)
        self._created.append(card)

    def _note_result(self, card: "PageCheckCard", application_id: str, status: PageStatus) -> None:
        from desktop.actions import page_checks  # noqa: PLC0415  writing needs all of advice

        words = wording.continued(wording.page_status(status))
        done = self.tr("Today's check: {status}").format(status=words)
        label = UndoLabel(self.tr("Note a page check"), done, in_place=True)
        self._done_cards.run(card, label, page_checks.record, application_id, status)

    def _put_off(self, card: "PageCheckCard", application_id: str, until: date) -> None:
        from desktop.actions import page_checks  # noqa: PLC0415  writing needs all of advice

        done = self.tr("Put off until {day}").format(day=wording.day(until, self._ops.now().today))
        label = UndoLabel(self.tr("Put off the check"), done, in_place=True)
        self._done_cards.run(card, label, page_checks.put_off, application_id, until)
