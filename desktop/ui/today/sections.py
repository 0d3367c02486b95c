"""The steps on Today under their headings: *Now*, *Later today*, *Coming up*."""

from collections.abc import Callable, Sequence
from datetime import date
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.models.queries import ApplicationRow
from desktop.ui import theme
from desktop.ui.today.card import StepCard
from desktop.ui.today.line import StepLine
from desktop.ui.widgets.text import Caption

#: The most steps under *Now*.
MOST_NOW = 3


class Section(Enum):
    NOW = "now"
    LATER_TODAY = "later_today"
    COMING_UP = "coming_up"


def sectioned(rows: Sequence[ApplicationRow], today: date) -> dict[str, Section]:
    """The section of each application; `rows` are in the order of the page, due ones first."""
    found: dict[str, Section] = {}
    for number, row in enumerate(rows):
        if row.is_due and number < MOST_NOW:
            found[row.id] = Section.NOW
        elif row.due_on is not None and row.due_on <= today:
            found[row.id] = Section.LATER_TODAY
        else:
            found[row.id] = Section.COMING_UP
    return found


class StepSections(QWidget):
    """The first step is a card; each other one is a line that opens to its card."""

    opened = Signal(str)
    """A line was opened, by the id of its application: `show_rows` shows its card."""
    focus_moved = Signal(int)

    def __init__(
        self, make_card: Callable[[QWidget], StepCard], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._make_card = make_card
        self._opened: set[str] = set()
        self._cards: list[StepCard] = []
        self._lines: list[StepLine] = []
        self._items: list[StepCard | StepLine] = []
        self.headings = {
            section: Caption(text, self)
            for section, text in (
                (Section.NOW, self.tr("Now")),
                (Section.LATER_TODAY, self.tr("Later today")),
                (Section.COMING_UP, self.tr("Coming up")),
            )
        }
        for heading in self.headings.values():
            heading.setFont(theme.semibold(heading.font()))
            heading.setContentsMargins(theme.S, theme.S, 0, 0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.XS)

    @property
    def items(self) -> Sequence[StepCard | StepLine]:
        """What is shown, one for each application, from top to bottom."""
        return self._items

    @property
    def cards(self) -> list[StepCard]:
        """The open cards, from top to bottom."""
        return [item for item in self._items if isinstance(item, StepCard)]

    def show_rows(
        self, rows: Sequence[ApplicationRow], today: date, after_due: QWidget | None = None
    ) -> None:
        """Show `rows`, and the widget `after_due` behind those that are due."""
        self._column.setEnabled(False)  # else each shown line lays out all of them again
        while self._column.count():
            self._column.takeAt(0)
        sections = sectioned(rows, today)
        make = self._reused({row.id for row in rows[:1]} | self._opened & set(sections))
        self._items = []
        shown: Section | None = None
        for row in rows:
            section = sections[row.id]
            if after_due is not None and section is Section.COMING_UP:
                self._column.addWidget(after_due)
                after_due = None
            if section is not shown:
                self._column.addWidget(self.headings[section])
                shown = section
            item = make(row.id)
            item.show_row(row, today)
            item.show()
            self._column.addWidget(item)
            self._items.append(item)
        if after_due is not None:
            self._column.addWidget(after_due)
        for unused in {*self._cards, *self._lines} - set(self._items):
            unused.hide()
        present = set(sections.values())
        for section, heading in self.headings.items():
            heading.setVisible(section in present)
        self._column.setEnabled(True)
        self._column.activate()

    def close_all(self) -> None:
        """Show lines again for the applications that were opened, from the next `show_rows` on."""
        self._opened.clear()

    def _reused(self, open_ids: set[str]) -> Callable[[str], StepCard | StepLine]:
        """Gives the card or line for an application: its own card, another free one, or a new one.

        A card keeps its application, and with it the keyboard and what was done.
        """
        own = {card.application_id: card for card in self._cards}
        free_cards = [card for key, card in own.items() if key not in open_ids]
        free_lines = list(reversed(self._lines))

        def item(key: str) -> StepCard | StepLine:
            if key not in open_ids:
                return free_lines.pop() if free_lines else self._new_line()
            return own.get(key) or (free_cards.pop() if free_cards else self._new_card())

        return item

    def _new_card(self) -> StepCard:
        card = self._make_card(self)
        self._cards.append(card)
        return card

    def _new_line(self) -> StepLine:
        line = StepLine(self)
        line.open_requested.connect(self._open)
        line.focus_moved.connect(self.focus_moved)
        self._lines.append(line)
        return line

    def _open(self, application_id: str, key: QKeyEvent | None) -> None:
        self._opened.add(application_id)
        self.opened.emit(application_id)
        card = next((c for c in self.cards if c.application_id == application_id), None)
        if card is not None:
            card.setFocus()
            if key is not None:
                QApplication.sendEvent(card, key)
