"""The Interviews page: a list with the details of the selected application, or a board."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QPoint, QSettings, Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.core.changes import Changes
from desktop.models.queries import Filter
from desktop.ops import Ops
from desktop.ui.interviews.detail_pane import DetailPane, detail_view
from desktop.ui.interviews.filters import Filters
from desktop.ui.interviews.groups import Listing
from desktop.ui.interviews.layout import NoMatch, two_columns
from desktop.ui.interviews.list_view import InterviewList
from desktop.ui.interviews.row_actions import RowActions
from desktop.ui.interviews.several import Several
from desktop.ui.interviews.view_switch import KEYS
from desktop.ui.shell.first_paint import AfterFirstPaint
from desktop.ui.shell.navigator import Navigator
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.empty_state import EmptyState, Welcome
from desktop.ui.widgets.page import Page
from desktop.ui.widgets.paged import PAGE, DeletedSelection
from desktop.ui.widgets.shortcuts import action

if TYPE_CHECKING:
    from desktop.ui.interviews.board.view import BoardView

#: From the last key of a search to showing the details of the first row found, in ms.
SEARCH_DELAY = 150


class InterviewsPage(Page):
    """List and details, or the board.

    The store filters, sorts and searches; rows are loaded as needed.
    """

    searchable = True

    def __init__(
        self,
        ops: Ops,
        navigator: Navigator,
        parent: QWidget | None = None,
        *,
        make_detail: Callable[[Ops, Navigator], QWidget] = detail_view,
    ) -> None:
        title = QCoreApplication.translate("InterviewsPage", "Interviews")
        super().__init__(ops, navigator, title, parent)
        self._make_detail = make_detail
        self._painted = False
        """Whether the list has been painted: until then the details would only delay it."""
        self.is_board = False
        """Whether the board is chosen instead of the list."""
        self._board: BoardView | None = None
        self._hidden_columns = ""
        self._selected = ""
        self._deleted = DeletedSelection()
        self._last_row = 0
        self.filters = Filters(self)
        self.listing = Listing(ops, self.filters)
        self.list = InterviewList(self)
        self.several = Several(ops, self.list, self)
        self.no_match = NoMatch(self)
        self.no_match.show_all.clicked.connect(self._show_all)
        self._list_stack = QStackedWidget(self)
        self._list_stack.addWidget(self.list)
        self._list_stack.addWidget(self.no_match)
        self._pane = DetailPane(partial(make_detail, ops, navigator), self.several.panel, self)
        self.search_timer = QTimer(self)
        self.search_timer.setSingleShot(True)
        self.search_timer.setInterval(SEARCH_DELAY)
        self.search_timer.timeout.connect(self._finish_search)
        self.splitter = two_columns(self.filters, self._list_stack, self._pane, self)
        self._welcome: EmptyState | None = None
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.splitter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.row_actions = RowActions(ops, navigator, self, lambda: self.selected)
        self.row_actions.delete.triggered.connect(self._delete_current)
        self.list.addAction(self.row_actions.delete)
        AfterFirstPaint(self.list.viewport(), self._after_paint)
        self._connect()

    def _connect(self) -> None:
        change_view = action(self.tr("Change between list and board"), self, keys=KEYS)
        change_view.triggered.connect(lambda: self.show_board(not self.is_board))
        self.addAction(change_view)
        self.filters.switch.chosen.connect(self.show_board)
        self.filters.filter_box.about_to_open.connect(self.listing.show_counts)
        self.filters.changed.connect(self._apply_filters)
        self.list.moved.connect(self._show_row)
        self.list.chosen_changed.connect(self._on_chosen)
        self.list.toggled.connect(self._toggle)
        self.list.opened.connect(self._focus_detail)
        self.list.typed.connect(self.typed)
        self.list.customContextMenuRequested.connect(self._open_menu)

    @property
    def selected(self) -> str:
        """The id of the application of the cursor, or empty."""
        return self._board.selected if self.is_board and self._board else self._selected

    def current_application(self) -> str:
        return "" if self.several.ids else self._selected

    def concerns(self, changes: Changes) -> bool:
        return bool(changes.applications or changes.agenda)

    def refresh(self) -> None:
        if self._selected and not self._exists(self._selected):
            self._deleted.add(self._selected)
            self._deselect()
        if not self._selected and self.ops.queries.is_empty():
            self._stack.setCurrentWidget(self._welcome_state())
            return
        if self.is_board:
            self._load_board()
            return
        self._stack.setCurrentWidget(self.splitter)
        restored = self._deleted.pop_restored(self._exists)
        shown = self._position(restored)
        if shown is not None:
            self._load("", keep_place=True)
            self.list.go_to(shown)
            return
        count = self._load(self._selected, keep_place=True, keep_chosen=True)
        if self._pane.is_blank:
            self._sync_detail()
        elif not self._selected and count:
            self.list.go_to(self.list.near(self._last_row))

    def search(self, text: str) -> None:
        if text == self.listing.search:
            return
        self.listing.search = text
        if self._stack.currentWidget() is self._welcome or self.stale:
            return
        if self.is_board:
            self._load_board()
            self.search_timer.start()
            return
        self._load("" if text else self._selected, keep_place=False)
        self.search_timer.start()

    def select(self, application_id: str) -> None:
        """Show this application, resetting filter and search if necessary; ignored if deleted."""
        self._painted = True  # its details are what is asked for
        if self.is_board:
            if self._exists(application_id):
                self._load_board().open(application_id)
            return
        if self._stack.currentWidget() is not self.splitter:
            self.refresh()
        place = self._position(application_id)
        if place is None:
            self.listing.search = ""
            self.listing.open_group_of(application_id)
            self.filters.choose(Filter.ALL)
            place = self._position(application_id)
        if place is None:
            return
        self._selected = ""
        self._load("", keep_place=True)
        self.list.go_to(place)

    def show_filter(self, kind: Filter) -> None:
        """Show the list with this filter."""
        self.show_board(False)
        self.filters.choose(kind)

    def show_board(self, shown: bool) -> None:
        """Show the board, or the list beside the details; the selected application stays."""
        if shown == self.is_board:
            return
        if self.list.has_several:
            self.list.choose_one()
        selected = self.selected
        self.is_board = shown
        self.filters.switch.show_view(board=shown)
        if shown:
            board = self.board_view
            board.board.switch.show_view(board=True)
            board.choose(selected)
        else:
            self._selected = selected
        if self.isVisible():
            self.refresh()
            self.focus_content()

    def focus_content(self) -> None:
        shown = self._stack.currentWidget()
        if shown is self._board and self._board is not None:
            self._board.focus_content()
        else:
            target = self._welcome if shown is self._welcome and self._welcome else self.list
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def save_state(self, settings: QSettings) -> None:
        settings.setValue("interviews/splitter", self.splitter.saveState())
        self.filters.save_state(settings)
        self.listing.save_state(settings)
        settings.setValue("interviews/board", "yes" if self.is_board else "")
        if self._board is not None:
            self._hidden_columns = self._board.board.hidden_columns
        settings.setValue("interviews/hidden_columns", self._hidden_columns)

    def restore_state(self, settings: QSettings) -> None:
        state = settings.value("interviews/splitter")
        if isinstance(state, QByteArray):
            self.splitter.restoreState(state)
        self.filters.restore_state(settings)
        self.listing.restore_state(settings)
        self._hidden_columns = str(settings.value("interviews/hidden_columns", ""))
        self.is_board = bool(settings.value("interviews/board", ""))
        self.filters.switch.show_view(board=self.is_board)

    def _load_board(self) -> "BoardView":
        board = self.board_view
        board.load(searching=self.listing.is_searching)
        self._stack.setCurrentWidget(board)
        return board

    @property
    def board_view(self) -> "BoardView":
        """The board, created when it is first needed."""
        if self._board is None:
            from desktop.ui.interviews.board.view import BoardView  # noqa: PLC0415  when chosen

            make = partial(self._make_detail, self.ops, self.navigator)
            hidden = self._hidden_columns
            board = BoardView(self.ops, self.row_actions, self.listing.column, make, hidden)
            board.typed.connect(self.typed)
            board.list_asked.connect(lambda: self.show_board(False))
            self._stack.addWidget(board)
            self._board = board
        return self._board

    def _exists(self, application_id: str) -> bool:
        return self.ops.queries.application(application_id) is not None

    def _position(self, application_id: str) -> int | None:
        """The row of an application, or None if the list does not show it."""
        return self.listing.source().position(application_id)

    def _load(self, current: str | int, *, keep_place: bool, keep_chosen: bool = False) -> int:
        """Reload the list; returns the number of rows.

        The cursor is on `current`, the id of an application or the number of a row. With
        `keep_chosen` several selected rows stay selected.
        """
        source = self.listing.source()
        count = source.count()
        place = source.position(current) if isinstance(current, str) else current
        self.list.show_rows(
            count,
            source.rows,
            self.ops.now().today,
            current=place,
            keep_place=keep_place,
            headings=source.headings,
        )
        if keep_chosen:
            self.several.restore(source.ids)
        self._show_chosen()
        self.filters.show_count(source.total(), searching=self.listing.is_searching)
        if count:
            self._list_stack.setCurrentWidget(self.list)
        else:
            self.no_match.show_search(self.listing.search.strip())
            self._list_stack.setCurrentWidget(self.no_match)
        return count

    def _finish_search(self) -> None:
        """Show the details of the first row found, and announce the count."""
        self._sync_detail()
        if self.listing.is_searching:
            board = self._board.board if self.is_board and self._board else None
            announce(self, (board or self.filters).count_text())

    def _sync_detail(self) -> None:
        """Keep the shown application current if it is in the list, else show the first row."""
        if self.is_board or self._stack.currentWidget() is not self.splitter:
            return
        count = self.list.rows.rowCount()
        if not count:
            self._deselect()
            self._pane.show_blank()
            return
        here = self.list.current()
        if here is not None and here.id == self._selected:
            return
        for number in range(min(PAGE, count)):
            row = self.list.row(number)
            if row is not None and row.id == self._selected:
                self.list.go_to(number, silently=True)
                return
        self.list.go_to(self.list.near(0))

    def _apply_filters(self) -> None:
        if self._stack.currentWidget() is self.splitter and not (self.stale or self.is_board):
            self._load(self._selected, keep_place=False)
            self._sync_detail()

    def _toggle(self, kind: Filter) -> None:
        """Open or collapse a group; the cursor goes to its heading if no row shows its own."""
        on_heading = self.list.currentIndex().isValid() and self.list.current() is None
        heading = self.listing.toggle(kind)
        stays = not on_heading and self._position(self._selected) is not None
        self._load(self._selected if stays else heading, keep_place=True)

    def _show_all(self) -> None:
        self.listing.search = ""
        self.filters.choose(Filter.ALL)
        self.leave_search.emit()
        self.refresh()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_chosen(self) -> None:
        self._show_chosen()
        if self.several.ids:
            announce(self.list, self.several.panel.heading.text())

    def _show_chosen(self) -> None:
        """Show the panel of several selected applications, or the details of one."""
        several = self.several.read(self.listing.source().ids)
        for one in (self.row_actions.ask, self.row_actions.log):
            one.setEnabled(not several)
        if several:
            current = self.list.current()
            self._selected = self._selected or ("" if current is None else current.id)
            self._pane.setCurrentWidget(self.several.panel)
        elif self._pane.currentWidget() is self.several.panel:
            self._deselect()
            self._show_row(self.list.currentIndex().row())

    def _show(self, application_id: str) -> None:
        self._last_row = self.list.currentIndex().row()
        self._selected = application_id
        if self.list.has_several:
            return
        if self._painted:
            self._pane.show_application(application_id)
        else:
            self._pane.show_blank()

    def _after_paint(self) -> None:
        self._painted = True
        if self._selected and not self.is_board:
            self._show(self._selected)

    def _deselect(self) -> None:
        self._selected = ""
        self._pane.show_hint()

    def _show_row(self, number: int) -> None:
        if (row := self.list.row(number)) is not None:
            self._show(row.id)

    def _focus_detail(self, number: int) -> None:
        self._show_row(number)
        if self.several.ids:
            self.several.panel.later_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._pane.focus_content()

    def _delete_current(self) -> None:
        if self.several.ids:
            self.several.delete()
            return
        board = self._board if self.is_board else None
        self.row_actions.delete_row(board.row() if board else self.list.current())

    def _open_menu(self, place: QPoint) -> None:
        row, spot = self.list.menu_anchor(place)
        if row is None:
            return
        if row.id in self.several.ids:
            from desktop.ui.interviews.row_menu import SeveralMenu  # noqa: PLC0415  when opened

            SeveralMenu(self.several, self).popup(spot)
            return
        self.list.go_to(self.list.indexAt(place).row())
        if (menu := self.row_actions.menu(row)) is not None:
            menu.popup(spot)

    def _welcome_state(self) -> EmptyState:
        if self._welcome is None:
            self._welcome = Welcome(self.navigator, self)
            self._stack.addWidget(self._welcome)
        return self._welcome
