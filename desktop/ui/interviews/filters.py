"""Filter and sort order of the list."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.queries import MAX_HITS, Filter, Sort
from desktop.ui import theme
from desktop.ui.widgets.buttons import Chip, IconButton
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.text import Caption
from desktop.wording.counts import counts

#: Beside the number and the button, also in the narrowest list with large type.
_SORT_MIN = 72


class Filters(QWidget):
    """Chips for the filter, above a line with the number of rows, the order and its direction."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._chips: dict[Filter, Chip] = {}
        flow = FlowLayout(gap=theme.XS)
        for kind, text in self._filters():
            chip = Chip(text, self)
            chip.setAccessibleDescription(self.tr("Filter"))
            self._chips[kind] = chip
            self._group.addButton(chip)
            flow.addWidget(chip)
        self._chips[Filter.ALL].setChecked(True)
        self._group.buttonToggled.connect(self._on_toggled)

        self.sort_box = QComboBox(self)
        self.sort_box.setAccessibleName(self.tr("Sort by"))
        self.sort_box.setToolTip(self.tr("Sort by"))
        self.sort_box.setMinimumWidth(_SORT_MIN)
        for sort, text in self._sorts():
            self.sort_box.addItem(text, sort)
        self.sort_box.currentIndexChanged.connect(self._on_sorted)
        self.reverse_button = IconButton(theme.icon("sort"), "", self)
        self.reverse_button.clicked.connect(self.reverse)
        self._reversed: set[Sort] = set()
        self._count = Caption("", self)
        self._count_words = ""
        self._show_direction()

        line = QHBoxLayout()
        line.addWidget(self._count, 1)
        line.addWidget(self.sort_box)
        line.addSpacing(theme.XS)
        line.addWidget(self.reverse_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.S, theme.M, theme.S)
        column.setSpacing(theme.S)
        column.addLayout(flow)
        column.addLayout(line)

    def _filters(self) -> tuple[tuple[Filter, str], ...]:
        return (
            (Filter.ALL, self.tr("All")),
            (Filter.WAITING, self.tr("Waiting")),
            (Filter.DUE, self.tr("Due")),
            (Filter.ON_HOLD, self.tr("On hold")),
            (Filter.OFFERS, self.tr("Offers")),
            (Filter.CLOSED, self.tr("Closed")),
        )

    def _sorts(self) -> tuple[tuple[Sort, str], ...]:
        return (
            (Sort.DUE, self.tr("Next step")),
            (Sort.COMPANY, self.tr("Company")),
            (Sort.LAST_INTERVIEW, self.tr("Last interview")),
            (Sort.LAST_CONTACT, self.tr("Last contact")),
            (Sort.ADDED, self.tr("Date added")),
        )

    def _directions(self) -> dict[Sort, tuple[str, str]]:
        """The names of both directions of each order, the usual one first."""
        latest = (self.tr("Latest first"), self.tr("Oldest first"))
        return {
            Sort.DUE: (self.tr("Soonest first"), self.tr("Latest first")),
            Sort.COMPANY: (self.tr("A to Z"), self.tr("Z to A")),
            Sort.LAST_INTERVIEW: latest,
            Sort.LAST_CONTACT: latest,
            Sort.ADDED: latest,
        }

    @property
    def filter(self) -> Filter:
        return next(kind for kind, chip in self._chips.items() if chip.isChecked())

    @property
    def sort(self) -> Sort:
        return Sort(self.sort_box.currentData())

    @property
    def is_reversed(self) -> bool:
        """Whether the present order is reversed. Each order keeps its own direction."""
        return self.sort in self._reversed

    @property
    def reversed_sorts(self) -> list[Sort]:
        """The orders that are reversed when they are chosen."""
        return sorted(self._reversed)

    def reverse(self) -> None:
        """Reverse the present order."""
        self._reversed ^= {self.sort}
        self._show_direction()
        self.changed.emit()

    def set_reversed(self, sorts: Iterable[Sort]) -> None:
        """Set which orders are reversed, before the list is first shown."""
        self._reversed = set(sorts)
        self._show_direction()

    def choose(self, chosen: Filter | None = None, sort: Sort | None = None) -> None:
        """Select filter and order; emits `changed` if they differ."""
        if chosen is not None:
            self._chips[chosen].setChecked(True)
        if sort is not None:
            self.sort_box.setCurrentIndex(self.sort_box.findData(sort))

    def show_counts(self, numbers: Mapping[Filter, int]) -> None:
        """Show how many applications each filter has."""
        for kind, text in self._filters():
            count = numbers[kind]
            name = self.tr("{filter}, {count}")
            name = name.format(filter=text, count=counts.applications(count))
            self._chips[kind].set_count(count, name)

    def show_count(self, count: int, *, searching: bool) -> None:
        if searching and count >= MAX_HITS:
            self._count_words = self.tr("The first %n found", "", count)
        elif searching:
            self._count_words = self.tr("%n found", "", count)
        else:
            self._count_words = counts.applications(count)
        self._show_direction()

    def count_text(self) -> str:
        return self._count_words

    def _on_sorted(self) -> None:
        self._show_direction()
        self.changed.emit()

    def _show_direction(self) -> None:
        """Say which direction the list has, and that the button reverses it."""
        now, other = self._directions()[self.sort]
        if self.is_reversed:
            now, other = other, now
        words = self.tr("{direction}. Change to: {other}").format(direction=now, other=other)
        self.reverse_button.setToolTip(words)
        self.reverse_button.setAccessibleName(words)
        shown = self._count_words
        if self.is_reversed:
            shown = self.tr("{count} · {direction}").format(count=shown, direction=now)
        self._count.setText(shown)

    def _on_toggled(self, _chip: Chip, on: bool) -> None:
        if on:
            self.changed.emit()
