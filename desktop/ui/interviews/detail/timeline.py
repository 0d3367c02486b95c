"""The timeline: contacts, interviews, promises, states and observations, newest first."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.instants import is_ahead
from desktop.core.records import ApplicationRecord
from desktop.ui import forms, theme
from desktop.ui.interviews.detail.entries import Entry, entries_of
from desktop.ui.interviews.detail.entry_menus import EntryMenus
from desktop.ui.interviews.detail.entry_row import EntryRow, GroupHeading
from desktop.ui.interviews.detail.entry_words import TimelineWords
from desktop.ui.interviews.detail.section import (
    Section,
    SectionContext,
    clear_layout,
    shortened,
)
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.text import Quiet

#: Entries shown at first, and added by each press of "Show older".
PAGE_SIZE = 30
#: Entries built at once; the page is painted in between.
BATCH_SIZE = 6


class TimelineSection(Section):
    """The entries, built in batches so that a long history opens at once.

    One entry is in the order of Tab; the arrow keys go to the others.
    """

    shown = Signal(QWidget)
    """An entry was focused by `show_entry` and should be visible."""

    def __init__(self, context: SectionContext) -> None:
        super().__init__(context)
        self.set_heading(self.tr("Timeline"), self.tr("Log contact…"))
        self.add_interview_button = LinkButton(self.tr("Add interview…"), icon=theme.icon("add"))
        self.add_observation_button = LinkButton(
            self.tr("Add observation…"), icon=theme.icon("add")
        )
        self.add_interview_button.clicked.connect(self.add_interview)
        self.add_observation_button.clicked.connect(self.add_observation)
        self.add_buttons = (
            self.add_button,
            self.add_interview_button,
            self.add_observation_button,
        )
        self.rows.setSpacing(0)
        self._add_buttons()
        self._first, self._limit = 0, PAGE_SIZE
        self._application_id = ""
        self._entries: list[Entry] = []
        self._words: TimelineWords | None = None
        self._menus: EntryMenus | None = None
        self._built = 0
        self._group = ""
        self._unfolded: set[str] = set()
        self._current_key = self._focused_key = ""
        self._focused_place = 0
        self._rest_timer = QTimer(self)
        self._rest_timer.setSingleShot(True)
        self._rest_timer.timeout.connect(self._build_rest)
        self.older: LinkButton | None = None
        self.newer: LinkButton | None = None

    def content(self, record: ApplicationRecord) -> object:
        if record.application.id != self._application_id:
            self._application_id = record.application.id
            self._first, self._limit = 0, PAGE_SIZE
            self._built = 0
            self._current_key = ""
            self._unfolded = set()
        now, one = self.context.ops.now(), record.application
        return (
            (one.id, one.state, one.applied_on, one.closing_on),
            (one.offer_answer_by, one.other_offer_deadline),
            record.interviews,
            record.attendances,
            record.contacts,
            record.participations,
            record.people,
            record.observations,
            record.documents,
            record.history,
            (now.today, now.zone, [is_ahead(each, now.utc) for each in record.interviews]),
        )

    def build(self, record: ApplicationRecord) -> Sequence[QWidget]:
        now = self.context.ops.now()
        self._entries = entries_of(record, now)
        self._words = TimelineWords(record, now, self.context.ops.advisor.knowledge)
        self._menus = EntryMenus(self.context, record)
        self._first = min(self._first, max(len(self._entries) - 1, 0))
        return self._from_first(max(self._built - self._first, BATCH_SIZE))

    def add(self) -> None:
        if self.record is not None:
            dialog = forms.ContactDialog(self.context.ops, self.record, self.context.window)
            self.context.open_about(self.record.application.id, dialog)

    def add_interview(self) -> None:
        if self.record is not None:
            forms.InterviewDialog(self.context.ops, self.record, self.context.window).open()

    def add_observation(self) -> None:
        if self.record is not None:
            dialog = forms.ObservationDialog(self.context.ops, self.record, self.context.window)
            self.context.open_about(self.record.application.id, dialog)

    def show_entry(self, key: str) -> bool:
        """Unfolds and focuses the entry of a record, and builds it first if necessary.

        Returns whether there is such an entry.
        """
        place = next((n for n, entry in enumerate(self._entries) if entry.key == key), None)
        if place is None:
            return False
        if not self._first <= place < self._built:
            self._first = 0 if place < self._limit else place
            self._limit = max(self._limit, self._first + PAGE_SIZE)
            clear_layout(self.rows)
            for row in self._from_first(max(place + 1 - self._first, BATCH_SIZE)):
                self.rows.addWidget(row)
            self.order_tabs()
        row = next(row for row in self.entry_rows() if row.entry.key == key)
        row.unfold()
        _focus(row)
        self.shown.emit(row)
        return True

    def entry_rows(self) -> list[EntryRow]:
        """The entries that are built, top to bottom."""
        items = [self.rows.itemAt(index) for index in range(self.rows.count())]
        found = [item.widget() for item in items if item is not None]
        return [row for row in found if isinstance(row, EntryRow)]

    def order_tabs(self) -> None:
        """Tab goes from the buttons to the current entry, its menu, and the button for more."""
        rows = self.entry_rows()
        chain: list[QWidget] = [*self.add_buttons]
        if self.newer is not None:
            chain.append(self.newer)
        for row in rows:
            chain += [row, row.row.more]
        if self.older is not None:
            chain.append(self.older)
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)
        current = next((row for row in rows if row.entry.key == self._current_key), None)
        self._make_current(current or next(iter(rows), None))

    def take_focus(self) -> None:
        """Keep the keyboard on the entry, or on the one that is at its place now."""
        rows = self.entry_rows()
        keys = [row.entry.key for row in rows]
        place = keys.index(self._focused_key) if self._focused_key in keys else self._focused_place
        _focus(rows[min(place, len(rows) - 1)] if rows else self.add_button)

    def rebuild(self) -> None:
        rows = self.entry_rows()
        focused = self.focusWidget()
        place = next((n for n, row in enumerate(rows) if focused and row in _chain(focused)), 0)
        self._focused_place = place
        self._focused_key = rows[place].entry.key if rows else ""
        super().rebuild()

    def _from_first(self, count: int) -> list[QWidget]:
        """The rows from the first one on, with a button for the newer ones that are left out."""
        self._built, self._group = self._first, ""
        self.older = self.newer = None
        self._rest_timer.stop()
        if not self._entries:
            return [Quiet(self.tr("Nothing yet. Log what you sent and what they answered."))]
        rows = self._next_rows(count)
        if self._first:
            self.newer = LinkButton(self.tr("Show %n newer", "", self._first))
            self.newer.clicked.connect(self._show_newest)
            rows.insert(0, self.newer)
        return rows

    def _next_rows(self, count: int = BATCH_SIZE) -> list[QWidget]:
        """Builds the next `count` entries; further ones follow after the page was painted."""
        end = min(self._built + count, self._limit, len(self._entries))
        rows: list[QWidget] = []
        for entry in self._entries[self._built : end]:
            rows += self._row(entry)
        self._built = end
        left = len(self._entries) - end
        if left and end < self._limit:
            self._rest_timer.start(0)
        elif left:
            self.older = LinkButton(self.tr("Show %n older", "", left))
            self.older.clicked.connect(self._show_older)
            rows.append(self.older)
        return rows

    def _row(self, entry: Entry) -> Iterator[QWidget]:
        """The entry, after the heading of its group if it is the first one in it."""
        if self._words is None or self._menus is None:
            return
        group = self._words.group(entry)
        if group != self._group:
            self._group = group
            yield GroupHeading(group)
        words = self._words.of(entry)
        more = self.tr("More about {entry}").format(entry=shortened(words.name))
        row = EntryRow(entry, words, self._menus.of(entry), more)
        row.focused.connect(partial(self._make_current, row))
        row.focus_moved.connect(partial(self._move_focus, row))
        row.toggled.connect(partial(self._note_fold, entry.key))
        if entry.key in self._unfolded:
            row.unfold()
        yield row

    def _build_rest(self) -> None:
        for row in self._next_rows():
            self.rows.addWidget(row)
        self.order_tabs()

    def _show_older(self) -> None:
        self._limit = self._built + PAGE_SIZE
        if self.older is not None:
            self.rows.removeWidget(self.older)
            self.older.hide()
            self.older.deleteLater()
            self.older = None
        before = len(self.entry_rows())
        self._build_rest()
        for row in self.entry_rows()[before : before + 1]:
            _focus(row)

    def _show_newest(self) -> None:
        """Begin again at the top."""
        self._first, self._limit = 0, PAGE_SIZE
        clear_layout(self.rows)
        for row in self._from_first(BATCH_SIZE):
            self.rows.addWidget(row)
        self.order_tabs()
        for first in self.entry_rows()[:1]:
            _focus(first)

    def _make_current(self, row: EntryRow | None) -> None:
        for one in self.entry_rows():
            one.set_in_tab_order(one is row)
        self._current_key = row.entry.key if row is not None else ""

    def _move_focus(self, row: EntryRow, by: int) -> None:
        rows = self.entry_rows()
        if row not in rows:  # it was pressed while it went
            return
        place = max(0, min(rows.index(row) + by, len(rows) - 1))
        rows[place].setFocus(Qt.FocusReason.TabFocusReason)
        self.shown.emit(rows[place])

    def _note_fold(self, key: str, unfolded: bool) -> None:
        (self._unfolded.add if unfolded else self._unfolded.discard)(key)

    def _add_buttons(self) -> None:
        """Put the three buttons beside the heading, wrapped where there is no space."""
        self.head.removeWidget(self.add_button)
        self.head.takeAt(1)  # the stretch
        flow = FlowLayout(gap=0, at_end=True)
        for button in self.add_buttons:
            flow.addWidget(button)
        self.heading.setMinimumHeight(self.add_button.sizeHint().height())
        self.head.setAlignment(self.heading, Qt.AlignmentFlag.AlignTop)
        self.head.addLayout(flow, 1)


def _chain(widget: QWidget) -> Iterator[QWidget]:
    """`widget` and those that it is inside of."""
    inside: QWidget | None = widget
    while inside is not None:
        yield inside
        inside = inside.parentWidget()


def _focus(widget: QWidget) -> None:
    """Focus a widget that may be new: a layout shows it only later."""
    widget.show()
    widget.setFocus()
