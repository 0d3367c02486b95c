"""The palette: a field, and below it what was found, in groups."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QLineEdit,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.core.typed_words import TypedWords
from desktop.ui import theme
from desktop.ui.palette.entries import Entries, Entry, Sources
from desktop.ui.palette.rows import EntryDelegate, EntryModel
from desktop.ui.widgets import window_layout
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.card import Hairline
from desktop.ui.widgets.clear_button import add_clear_button
from desktop.ui.widgets.shortcuts import add_close_key
from desktop.ui.widgets.text import Caption, Quiet

FIRST_SIZE = QSize(640, 480)
#: From the last key to the announcement of what was found, in ms.
ANNOUNCE_DELAY = 300

_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
_PAGE = 6


class EntryList(QListView):
    """The list; what is typed into it goes on in the field."""

    def __init__(self, field: QLineEdit, parent: QWidget) -> None:
        super().__init__(parent)
        self._field = field
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)

    def keyboardSearch(self, search: str) -> None:
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.setText(self._field.text() + search)


class PaletteDialog(QDialog):
    """Up and Down choose an entry while the field keeps the focus, Return runs it.

    It closes when another window gets the focus. `entries` finds what is listed.
    """

    def __init__(self, sources: Sources, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(self.tr("Search everything"))
        self.entries = Entries(sources, self)
        self.field = QLineEdit(text, self)
        self.field.setAccessibleName(self.windowTitle())
        self.field.setPlaceholderText(self.tr("Search, or type what to do"))
        self.field.setFrame(False)
        add_clear_button(self.field)
        mark = self.field.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        mark.setText(self.windowTitle())
        self.list = EntryList(self.field, self)
        self.list.setAccessibleName(self.tr("Found"))
        self.rows = EntryModel(self.entries.group_name, self.list)
        self.delegate = EntryDelegate(self.list)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(self.delegate)
        self.nothing = Quiet("", self)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint = Caption(self.tr("↑ ↓ choose · Return opens · Esc closes"), self)
        self.hint.set_tone(theme.quiet)
        self._search_timer = QTimer(self)
        self._search_timer.setSingleShot(True)
        self._search_timer.setInterval(0)  # keys pressed together start one search
        self._search_timer.timeout.connect(self.search)
        self._announce_timer = QTimer(self)
        self._announce_timer.setSingleShot(True)
        self._announce_timer.setInterval(ANNOUNCE_DELAY)
        self._announce_timer.timeout.connect(self._announce)
        self._arrange()
        self.field.textChanged.connect(self._search_timer.start)
        self.list.clicked.connect(self._run_at)
        self.list.activated.connect(self._run_at)
        self.list.selectionModel().currentChanged.connect(self._on_moved)
        add_close_key(self)
        self._place(parent)
        self.search()
        self.field.setFocus()

    @property
    def current(self) -> Entry | None:
        return self.rows.entry(self.list.currentIndex().row())

    def search(self) -> None:
        """Show what matches the text of the field, with the first entry chosen."""
        self._search_timer.stop()
        text = self.field.text()
        found = self.entries.find(text)
        self.delegate.words = TypedWords(text, whole=True)
        self.delegate.beginnings = TypedWords(text)
        if text.strip():
            self._announce_timer.start()  # before the choice below, which it announces, too
        self.rows.show_entries(found)
        self._count = len(found)
        if found:
            self._choose(self.rows.next_entry(-1, 1))
            self.list.scrollToTop()
        else:
            self.nothing.setText(self.tr("Nothing found for “{words}”").format(words=text.strip()))
        self._stack.setCurrentWidget(self.list if found else self.nothing)

    def run(self) -> None:
        """Close, and do what the chosen entry says."""
        entry = self.current
        if entry is not None:
            self.accept()
            entry.run()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that the field does not use."""
        key, row = event.key(), self.list.currentIndex().row()
        if key in _MOVES:
            self._choose(self.rows.next_entry(row, _MOVES[Qt.Key(key)]))
        elif key in _PAGES:
            self._page(row, _PAGES[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.run()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        is_left = event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow()
        if is_left and self.isVisible():
            self.reject()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.activateWindow()
        # Qt selects the text after this, but more is typed now.
        QTimer.singleShot(0, self.field, lambda: self.field.end(False))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(theme.line(self.palette()))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _choose(self, row: int) -> None:
        self.list.setCurrentIndex(self.rows.index(row, 0))

    def _page(self, row: int, step: int) -> None:
        """Move on by some entries, not around the ends."""
        for _ in range(_PAGE):
            there = self.rows.next_entry(row, step)
            if (there - row) * step <= 0:
                break
            row = there
        self._choose(row)

    def _run_at(self, index: QModelIndex) -> None:
        if self.isVisible() and self.rows.entry(index.row()) is not None:
            self.list.setCurrentIndex(index)
            self.run()

    def _on_moved(self, index: QModelIndex) -> None:
        """Announce the entry: the focus is in the field, so that no screen reader sees the move."""
        entry = self.rows.entry(index.row())
        if entry is not None and self.isVisible() and not self._announce_timer.isActive():
            group = self.entries.group_name(entry.group)
            words = self.tr("{entry}. {group}").format(entry=self.rows.data(index), group=group)
            announce(self.list, words)

    def _announce(self) -> None:
        """Announce the number of hits and the chosen one."""
        if not self._count:
            announce(self.field, self.nothing.text())
            return
        words = self.rows.data(self.list.currentIndex())
        count = self._count
        found = self.tr("1 hit") if count == 1 else self.tr("%n hits", "", count)
        announce(self.field, self.tr("{count}: {entry}").format(count=found, entry=words))

    def _arrange(self) -> None:
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.nothing)
        head = QVBoxLayout()
        head.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        head.addWidget(self.field)
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.L, theme.S, theme.L, theme.S)
        foot.addWidget(self.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline(self))
        column.addWidget(self._stack, 1)
        column.addWidget(Hairline(self))
        column.addLayout(foot)

    def _place(self, parent: QWidget | None) -> None:
        """In the upper middle of the window, and inside it."""
        size = QSize(theme.scaled(FIRST_SIZE.width()), theme.scaled(FIRST_SIZE.height()))
        size = size.boundedTo(window_layout.largest_size(self))
        if parent is not None:
            size = size.boundedTo(parent.size() - QSize(2 * theme.XL, 2 * theme.XL))
            across = (parent.width() - size.width()) // 2
            self.move(parent.mapToGlobal(QPoint(across, theme.XL)))
        self.resize(size.expandedTo(self.minimumSizeHint()))
