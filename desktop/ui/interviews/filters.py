"""Filter and sort order of the list."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.models.queries import MAX_HITS, Filter, Sort
from desktop.ui import theme
from desktop.ui.interviews.row_words import column_names
from desktop.ui.interviews.view_switch import ViewSwitch
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.flow import RowOrColumn
from desktop.ui.widgets.text import Caption
from desktop.wording.counts import counts

#: Two of them and the button fit into the narrowest list, also with large type.
_BOX_MIN = 72


class FilterBox(QComboBox):
    """Shows the numbers of all filters in its list, which is filled when it opens."""

    about_to_open = Signal()
    closed = Signal()

    def showPopup(self) -> None:
        self.about_to_open.emit()
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + theme.L)
        super().showPopup()

    def hidePopup(self) -> None:
        super().hidePopup()
        self.closed.emit()


class Filters(QWidget):
    """The switch to the board and the number of rows, above the filter and the order.

    The filter is a box and not a row of buttons: with eight of them it took three lines in a narrow
    list.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.switch = ViewSwitch(self)
        self.filter_box = FilterBox(self)
        self.filter_box.setAccessibleName(self.tr("Filter"))
        self.filter_box.setToolTip(self.tr("Filter"))
        for kind, text in self._filters():
            self.filter_box.addItem(text, kind)
        self.filter_box.currentIndexChanged.connect(self.changed)
        self.filter_box.closed.connect(self.hide_counts)

        self.sort_box = QComboBox(self)
        self.sort_box.setAccessibleName(self.tr("Sort by"))
        self.sort_box.setToolTip(self.tr("Sort by"))
        for box in (self.filter_box, self.sort_box):
            box.setMinimumWidth(_BOX_MIN)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for sort, text in self._sorts():
            self.sort_box.addItem(text, sort)
        self.sort_box.currentIndexChanged.connect(self._on_sorted)
        self.reverse_button = IconButton(theme.icon("sort"), "", self)
        self.reverse_button.clicked.connect(self.reverse)
        self._reversed: set[Sort] = set()
        self._count = Caption("", self)
        self._count_words = ""
        self._show_direction()

        head, line = RowOrColumn(self), QHBoxLayout()
        head.box.addWidget(self.switch)
        head.box.addWidget(self._count, 1)
        line.setSpacing(theme.XS)
        line.addWidget(self.filter_box, 1)
        line.addWidget(self.sort_box, 1)
        line.addWidget(self.reverse_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.S, theme.L, theme.S)
        column.setSpacing(theme.S)
        column.addWidget(head)
        column.addLayout(line)

    def _filters(self) -> tuple[tuple[Filter, str], ...]:
        return (
            (Filter.ALL, self.tr("All")),
            (Filter.DUE, self.tr("Due")),
            *column_names().items(),
        )

    def _sorts(self) -> tuple[tuple[Sort, str], ...]:
        return (
            (Sort.STATE, self.tr("State")),
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
            Sort.STATE: (self.tr("Offers first"), self.tr("Closed first")),
            Sort.DUE: (self.tr("Soonest first"), self.tr("Latest first")),
            Sort.COMPANY: (self.tr("A to Z"), self.tr("Z to A")),
            Sort.LAST_INTERVIEW: latest,
            Sort.LAST_CONTACT: latest,
            Sort.ADDED: latest,
        }

    @property
    def filter(self) -> Filter:
        return Filter(self.filter_box.currentData())

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

    def save_state(self, settings: QSettings) -> None:
        settings.setValue("interviews/filter", self.filter.value)
        settings.setValue("interviews/sort", self.sort.value)
        settings.setValue("interviews/reversed", " ".join(self.reversed_sorts))

    def restore_state(self, settings: QSettings) -> None:
        chosen = str(settings.value("interviews/filter", ""))
        sort = str(settings.value("interviews/sort", ""))
        reversed_sorts = set(str(settings.value("interviews/reversed", "")).split())
        self.set_reversed(one for one in Sort if one in reversed_sorts)
        self.choose(
            Filter(chosen) if chosen in set(Filter) else None,
            Sort(sort) if sort in set(Sort) else None,
        )

    def choose(self, chosen: Filter | None = None, sort: Sort | None = None) -> None:
        """Select filter and order; emits `changed` if they differ."""
        if chosen is not None:
            self.filter_box.setCurrentIndex(self.filter_box.findData(chosen))
        if sort is not None:
            self.sort_box.setCurrentIndex(self.sort_box.findData(sort))

    def show_counts(self, numbers: Mapping[Filter, int]) -> None:
        """Show how many applications each filter has, in the list of the box."""
        for place, (kind, text) in enumerate(self._filters()):
            count = numbers.get(kind, 0)
            words = self.tr("{filter} ({count})") if count else "{filter}"
            words = words.format(filter=text, count=self.locale().toString(count))
            if words != self.filter_box.itemText(place):
                self.filter_box.setItemText(place, words)

    def hide_counts(self) -> None:
        """Show the names alone: the number of the present filter stands above the box."""
        self.show_counts({})

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
