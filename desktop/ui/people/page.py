"""The People page: list on the left, details of the selected person on the right."""

from PySide6.QtCore import QByteArray, QPoint, QSettings, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.changes import Changes
from desktop.models.queries import PersonRow
from desktop.ops import Ops
from desktop.ui import forms, theme
from desktop.ui.interviews.detail.section import SectionContext
from desktop.ui.people.delegate import PersonDelegate, person_cells, person_words
from desktop.ui.people.panel import PersonPanel
from desktop.ui.shell.navigator import Navigator
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.card import Hairline
from desktop.ui.widgets.controls import PlainSplitter
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.flow import RowOrColumn
from desktop.ui.widgets.page import Page
from desktop.ui.widgets.paged import DeletedSelection, PagedList, PagedModel
from desktop.ui.widgets.text import Caption
from desktop.wording.counts import counts

_LIST_WIDTH = 340
_LIST_MIN = 240
_PANEL_MIN = 320

#: Rows searched for the person to be selected in the list.
SEARCHED_ROWS = 1000


class PeoplePage(Page):
    """List and panel. Rows are loaded as needed."""

    searchable = True

    def __init__(self, ops: Ops, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(ops, navigator, "", parent)
        self.title = self.tr("People")
        self._search = ""
        self._selected = ""
        self._deleted = DeletedSelection()
        self.list: PagedList[PersonRow] = PagedList(PagedModel(person_words, cells=person_cells))
        self.list.setItemDelegate(PersonDelegate(self.list))
        self.list.setAccessibleName(self.title)
        self.add_button = LinkButton(self.tr("Add person…"), icon=theme.icon("add"))
        self.count = Caption()
        self.panel = PersonPanel(SectionContext(ops, navigator, self))
        self.no_people = EmptyState(
            "people",
            self.tr("No people yet"),
            self.tr(
                "People you name with an interview are listed here, with all you talked about."
            ),
        )
        self.no_people.add_choice(self.tr("Add person…")).clicked.connect(self.add)
        self.no_match = EmptyState("search", "")
        self.no_match.add_choice(self.tr("Show everybody")).clicked.connect(self._show_all)
        self._arrange()
        self.add_button.clicked.connect(self.add)
        self.list.moved.connect(self._select_row)
        self.list.opened.connect(lambda _number: self.panel.edit_button.setFocus())
        self.list.typed.connect(self.typed)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._open_menu)

    @property
    def selected(self) -> str:
        """The id of the person shown, or empty."""
        return self._selected

    def concerns(self, changes: Changes) -> bool:
        return bool(changes.people or changes.applications)

    def refresh(self) -> None:
        queries = self.ops.queries
        if self._selected and not self._exists(self._selected):
            self._deleted.add(self._selected)
            self._selected = ""
        if not queries.count_people():
            self._stack.setCurrentWidget(self.no_people)
            return
        self._stack.setCurrentWidget(self._splitter)
        row = max(0, self.list.currentIndex().row())
        count = self._load()
        self._selected = self._deleted.pop_restored(self._exists) or self._selected
        if self._selected:
            self._show(self._selected)
            self._select_in_list(row)
        elif count:
            self.list.go_to(min(row, count - 1))
        else:
            self._select("")

    def search(self, text: str) -> None:
        if text == self._search:
            return
        self._search = text
        if self._stack.currentWidget() is self._splitter:
            self._sync_panel(self._load())
            if text.strip():
                announce(self, self.count.text())

    def show_record(self, record_id: str) -> None:
        """Shows this person and resets the search; ignored if deleted."""
        if self.ops.queries.person(record_id) is None:
            return
        self._search = ""
        self._selected = record_id
        self.stale = False
        self.refresh()

    def focus_content(self) -> None:
        target = self.list if self._stack.currentWidget() is self._splitter else self.no_people
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def add(self) -> None:
        dialog = forms.PersonDialog(self.ops, self)
        dialog.saved.connect(self.show_record)
        dialog.open()

    def save_state(self, settings: QSettings) -> None:
        settings.setValue("people/splitter", self._splitter.saveState())

    def restore_state(self, settings: QSettings) -> None:
        state = settings.value("people/splitter")
        if isinstance(state, QByteArray):
            self._splitter.restoreState(state)

    def _load(self) -> int:
        """Reloads the list; returns the number of rows."""
        queries, search = self.ops.queries, self._search

        def load(offset: int, limit: int) -> list[PersonRow]:
            return queries.people(search=search, offset=offset, limit=limit)

        count = queries.count_people(search)
        self.list.show_rows(count, load, self.ops.now().today)
        self.count.setText(counts.people(count))
        if count:
            self._list_stack.setCurrentWidget(self.list)
        else:
            heading = self.tr("Nobody found for “{words}”").format(words=search.strip())
            self.no_match.show_text(
                heading, self.tr("The search looks at names, titles, companies and notes.")
            )
            self._list_stack.setCurrentWidget(self.no_match)
        return count

    def _exists(self, person_id: str) -> bool:
        return self.ops.queries.person(person_id) is not None

    def _select_in_list(self, row: int) -> None:
        """Makes the person shown the current row, trying `row` first."""
        here = self.list.rows.row(row)
        if here is not None and here.id == self._selected:
            self.list.go_to(row, silently=True)
            return
        rows = self.ops.queries.people(search=self._search, offset=0, limit=SEARCHED_ROWS)
        for number, found in enumerate(rows):
            if found.id == self._selected:
                self.list.go_to(number, silently=True)

    def _sync_panel(self, count: int) -> None:
        """Keeps the person shown if they are in the list, else shows the first row."""
        self._select_in_list(0)
        here = self.list.current()
        if not count:
            self._selected = ""
            self._panel_stack.setCurrentWidget(self._blank)
        elif here is None or here.id != self._selected:
            self._selected = ""
            self.list.go_to(0)

    def _open_menu(self, place: QPoint) -> None:
        """Open the menu of the row at `place`, and show its person."""
        index = self.list.indexAt(place)
        if index.isValid():
            self.list.go_to(index.row())
            self.panel.more_menu.popup(self.list.viewport().mapToGlobal(place))

    def _select_row(self, number: int) -> None:
        row = self.list.rows.row(number)
        if row is not None:
            self._select(row.id)

    def _select(self, person_id: str) -> None:
        self._selected = person_id
        if person_id:
            self._show(person_id)
        else:
            self._panel_stack.setCurrentIndex(0)

    def _show(self, person_id: str) -> None:
        person = self.ops.queries.person(person_id)
        if person is not None:
            self.panel.show_person(person)
            self._panel_stack.setCurrentWidget(self.panel)

    def _show_all(self) -> None:
        self._search = ""
        self.leave_search.emit()
        self.refresh()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        head = RowOrColumn()
        head.box.setContentsMargins(theme.L, theme.S, theme.S, theme.S)
        head.box.addWidget(self.count, 1)
        head.box.addWidget(self.add_button)
        self._list_stack = QStackedWidget()
        self._list_stack.addWidget(self.list)
        self._list_stack.addWidget(self.no_match)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(head)
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
        self._panel_stack = QStackedWidget()
        self._panel_stack.setMinimumWidth(_PANEL_MIN)
        self._panel_stack.addWidget(EmptyState("people", self.tr("Choose somebody at the left")))
        self._panel_stack.addWidget(self.panel)
        self._blank = QWidget()
        self._panel_stack.addWidget(self._blank)
        self._splitter = PlainSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(left)
        self._splitter.addWidget(self._panel_stack)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([_LIST_WIDTH, 2 * _LIST_WIDTH])
        self._stack = QStackedWidget()
        self._stack.addWidget(self._splitter)
        self._stack.addWidget(self.no_people)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
