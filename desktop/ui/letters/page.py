"""The page *Letters*: drafts, letters handed over, letters sent, and the selected one to read."""

from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.changes import Changes
from desktop.models.letters import MAX_LETTERS, LetterRow
from desktop.ops import Ops
from desktop.ui import theme
from desktop.ui.letters.panel import LetterPanel
from desktop.ui.letters.rows import LetterDelegate, LetterTexts
from desktop.ui.shell.navigator import Navigator
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.card import Hairline
from desktop.ui.widgets.controls import PlainSplitter
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.page import Page
from desktop.ui.widgets.paged import DeletedSelection, PagedList, PagedModel
from desktop.ui.widgets.text import Caption

_LIST_WIDTH = 380
_LIST_MIN = 240
_PANEL_MIN = 320


class LettersPage(Page):
    """List and letter. Rows are loaded as needed."""

    searchable = True

    def __init__(self, ops: Ops, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(ops, navigator, "", parent)
        self.title = self.tr("Letters")
        self._search = ""
        self._selected = ""
        self._deleted = DeletedSelection()
        self._texts = LetterTexts()
        self.list: PagedList[LetterRow] = PagedList(
            PagedModel(self._texts.spoken, cells=self._texts.cells)
        )
        self.list.setItemDelegate(LetterDelegate(self._texts, self.list))
        self.list.setAccessibleName(self.title)
        self.count = Caption()
        self.panel = LetterPanel(ops, navigator)
        self.no_letters = EmptyState(
            "letter",
            self.tr("No letters yet"),
            self.tr(
                "What you write here is kept as a draft, and what you sent can be read again later."
            ),
        )
        self.today_button = self.no_letters.add_choice(self.tr("Show what to do today"))
        self.today_button.clicked.connect(lambda: navigator.show_page.emit("today"))
        self.no_match = EmptyState("search", "")
        self.show_all = self.no_match.add_choice(self.tr("Show all letters"))
        self.show_all.clicked.connect(self._show_all)
        self._arrange()
        self.list.moved.connect(self._select_row)
        self.list.opened.connect(lambda _number: self.panel.focus_text())
        self.list.typed.connect(self.typed)

    @property
    def selected(self) -> str:
        """The id of the letter shown, or empty."""
        return self._selected

    def current_application(self) -> str:
        row = self.list.current() if self._selected else None
        return "" if row is None else row.application_id

    def concerns(self, changes: Changes) -> bool:
        return bool(changes.letters or changes.applications or changes.people)

    def refresh(self) -> None:
        letters = self.ops.queries.letters
        if self._selected and letters.row(self._selected) is None:
            self._deleted.add(self._selected)
            self._selected = ""
        if not letters.count():
            self._stack.setCurrentWidget(self.no_letters)
            return
        self._stack.setCurrentWidget(self._splitter)
        restored = self._deleted.pop_restored(lambda key: letters.row(key) is not None)
        self._selected = restored or self._selected
        self._load(max(0, self.list.currentIndex().row()))

    def search(self, text: str) -> None:
        if text == self._search:
            return
        self._search = text
        if self._stack.currentWidget() is self._splitter:
            self._load(0)
            if text.strip():
                announce(self, self.count.text())

    def show_record(self, record_id: str) -> None:
        """Show this letter and reset the search; ignored if deleted."""
        if self.ops.queries.letters.row(record_id) is None:
            return
        self._search = ""
        self._selected = record_id
        self.stale = False
        self.refresh()

    def focus_content(self) -> None:
        target = self.list if self._stack.currentWidget() is self._splitter else self.today_button
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def save_state(self, settings: QSettings) -> None:
        settings.setValue("letters/splitter", self._splitter.saveState())

    def restore_state(self, settings: QSettings) -> None:
        state = settings.value("letters/splitter")
        if isinstance(state, QByteArray):
            self._splitter.restoreState(state)

    def _load(self, otherwise: int) -> None:
        """Reload the list; the letter shown stays if it is in it, else row `otherwise` is shown."""
        letters, search, now = self.ops.queries.letters, self._search, self.ops.now()

        def load(offset: int, limit: int) -> list[LetterRow]:
            return letters.page(search=search, offset=offset, limit=limit)

        self._texts.now = now
        count = letters.count(search)
        self.list.show_rows(count, load, now.today)
        self.count.setText(self.count_text(count))
        if not count:
            self._selected = ""
            heading = self.tr("No letter found for “{words}”").format(words=search.strip())
            self.no_match.show_text(
                heading, self.tr("The search looks at people, companies, subjects and texts.")
            )
            self._list_stack.setCurrentWidget(self.no_match)
            self._panel_stack.setCurrentWidget(self._blank)
            return
        self._list_stack.setCurrentWidget(self.list)
        self._panel_stack.setCurrentWidget(self.panel)
        place = letters.position(self._selected, search) if self._selected else None
        self.list.go_to(min(otherwise, count - 1) if place is None else place, silently=True)
        self._select_row(self.list.currentIndex().row())

    def count_text(self, count: int) -> str:
        if self._search.strip() and count == MAX_LETTERS:
            return self.tr("%n letters or more", "", count)
        return self.tr("1 letter") if count == 1 else self.tr("%n letters", "", count)

    def _select_row(self, number: int) -> None:
        row = self.list.rows.row(number)
        if row is not None:
            self._selected = row.id
            self.panel.show_letter(row)

    def _show_all(self) -> None:
        self._search = ""
        self.leave_search.emit()
        self.refresh()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.L, theme.S, theme.S, theme.S)
        head.addWidget(self.count, 1)
        self._list_stack = QStackedWidget()
        self._list_stack.addWidget(self.list)
        self._list_stack.addWidget(self.no_match)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline())
        column.addWidget(self._list_stack, 1)
        left = QWidget()
        left.setAutoFillBackground(True)  # the frame's ground beside the content's
        left.setMinimumWidth(_LIST_MIN)
        across = QHBoxLayout(left)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addLayout(column, 1)
        across.addWidget(Hairline(None, Qt.Orientation.Vertical))
        self._blank = QWidget()
        self._panel_stack = QStackedWidget()
        self._panel_stack.setMinimumWidth(_PANEL_MIN)
        self._panel_stack.addWidget(self.panel)
        self._panel_stack.addWidget(self._blank)
        self._splitter = PlainSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(left)
        self._splitter.addWidget(self._panel_stack)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([_LIST_WIDTH, 2 * _LIST_WIDTH])
        self._stack = QStackedWidget()
        self._stack.addWidget(self._splitter)
        self._stack.addWidget(self.no_letters)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
