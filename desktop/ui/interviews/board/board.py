"""The board: a column for each stage of an application, side by side."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from desktop.models.queries import BOARD, ApplicationRow, Filter
from desktop.ops import Ops
from desktop.ui import theme
from desktop.ui.interviews.board.column import BoardColumn
from desktop.ui.interviews.board.moves import Moves
from desktop.ui.interviews.row_actions import RowActions
from desktop.ui.interviews.row_source import RowSource
from desktop.ui.interviews.view_switch import ViewSwitch
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.shortcuts import action
from desktop.ui.widgets.text import Caption
from desktop.wording.counts import counts


class Board(QWidget):
    """The cursor is on one card of all columns. It stays on its application when that moves.

    `source_of` returns the rows of a column under the present search and order. `hidden` are the
    names of the columns that are not shown, see `hidden_columns`.
    """

    moved = Signal(str)
    """The cursor is on the card of this application, by its id; empty for none."""
    opened = Signal(str)
    """The application with this id is to be shown."""
    typed = Signal(str)
    columns_changed = Signal()
    """Other columns are to be shown: the board is to be loaded again."""

    def __init__(
        self,
        ops: Ops,
        actions: RowActions,
        source_of: Callable[[Filter], RowSource],
        hidden: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ops = ops
        self._actions = actions
        self._source_of = source_of
        self._current = ""
        self._place = (BOARD[0], 0)
        self._hidden = {kind for kind in BOARD if kind.value in hidden.split()}
        if len(self._hidden) == len(BOARD):
            self._hidden.clear()
        self.moves = Moves(ops, actions.do, self)
        self.columns = {kind: self._column(kind, title) for kind, title in self._titles()}
        self.switch = ViewSwitch(self)
        self.switch.show_view(board=True)
        self._count = Caption("", self)
        self._count.setWordWrap(False)
        self.open_button = LinkButton(self.tr("Open"), self)
        self.open_button.setToolTip(self.tr("Return or a double click opens the card, too"))
        self.open_button.clicked.connect(lambda: self.opened.emit(self._current))
        self.move_button = LinkButton(self.tr("Move to"), self)
        self.move_button.setToolTip(self.tr("Ctrl+Shift with an arrow moves the card, too"))
        self.move_menu = QMenu(self)
        self.move_menu.aboutToShow.connect(self._fill_move_menu)
        self.move_button.setMenu(self.move_menu)
        self.columns_button = LinkButton(self.tr("Columns"), self)
        self.columns_menu = QMenu(self)
        self.columns_menu.aboutToShow.connect(self._fill_columns_menu)
        self.columns_button.setMenu(self.columns_menu)
        self._area = QScrollArea(self)
        self._arrange()

    @property
    def current(self) -> str:
        """The id of the application of the cursor, or empty."""
        return self._current

    @property
    def shown(self) -> list[BoardColumn]:
        """The visible columns, in their order."""
        return [column for column in self.columns.values() if not column.isHidden()]

    def row(self) -> ApplicationRow | None:
        """The row of the cursor."""
        for column in self.columns.values():
            row = column.list.current()
            if row is not None:
                return row
        return None

    def load(self, *, searching: bool) -> None:
        """Query the store again; the cursor stays on its application, or near to where it was."""
        now = self._ops.now()
        listing = self._ops.queries.listing
        numbers = {kind: self._source_of(kind).count() for kind in BOARD} if searching else None
        numbers = numbers or listing.counts(now)
        ahead = self._ops.queries.announcements.next_interviews(now)
        found = listing.columns(self._current, now) if self._current else None
        focused = self._focused() is not None
        here: tuple[Filter, int] | None = None

        def is_optional(kind: Filter) -> bool:  # an only column is shown, also if it is empty
            return kind is Filter.APPLIED and len(self._hidden) < len(BOARD) - 1

        for kind, column in self.columns.items():
            source, count = self._source_of(kind), numbers[kind]
            column.setVisible(kind not in self._hidden and (count > 0 or not is_optional(kind)))
            column.show_count(count)
            words = column.list.words
            words.ahead, words.today = ahead if kind is Filter.INTERVIEWING else {}, now.today
            place = source.position(self._current) if found and found[0] is kind else None
            if place is not None and not column.isHidden():
                here = kind, place
            column.list.show_rows(count, source.rows, now.today, current=place)
        total = sum(numbers[kind] for kind in BOARD)
        shown = self.tr("%n found", "", total) if searching else counts.applications(total)
        self._count.setText(shown)
        self._go_to(here or self._nearest(), focus=focused)

    def count_text(self) -> str:
        return self._count.text()

    def choose(self, application_id: str) -> None:
        """Put the cursor on an application when the board is loaded next."""
        self._current = application_id

    def focus_content(self) -> None:
        column = self.columns[self._place[0]]
        target = column if not column.isHidden() else self.shown[0]
        target.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def hidden_columns(self) -> str:
        """The names of the columns that are not shown, with spaces between."""
        return " ".join(sorted(self._hidden))

    def toggle_column(self, kind: Filter) -> None:
        """Show a column that is hidden, or hide it unless it is the last one."""
        hidden = self._hidden ^ {kind}
        if len(hidden) < len(BOARD):
            self._hidden = hidden
            self.columns_changed.emit()

    def move_sideways(self, step: int) -> None:
        """Move the card of the cursor to the nearest column in this direction that takes it."""
        kinds = [column.kind for column in self.shown]
        start = self._place[0]
        if not self._current or start not in kinds:
            return
        place = kinds.index(start)
        beside = kinds[place + 1 :] if step > 0 else kinds[:place][::-1]
        targets = self.moves.targets(self._current)
        target = next((kind for kind in beside if kind in targets), None)
        if target is None and beside:
            target = beside[0]  # which says why not
        if target is not None:
            self.moves.move(self._current, target, self._anchor())

    def _titles(self) -> list[tuple[Filter, str]]:
        return list(self.moves.titles().items())

    def _column(self, kind: Filter, title: str) -> BoardColumn:
        column = BoardColumn(kind, title, lambda card: self.moves.refusal(card, kind) == "", self)
        cards = column.list
        cards.moved.connect(partial(self._on_moved, column))
        cards.opened.connect(partial(self._on_opened, column))
        cards.typed.connect(self.typed)
        cards.sideways.connect(partial(self._go_sideways, column))
        cards.moved_sideways.connect(self.move_sideways)
        cards.customContextMenuRequested.connect(partial(self._open_menu, column))
        cards.addAction(self._actions.delete)
        column.dropped.connect(partial(self._on_dropped, column))
        column.entered.connect(partial(self._reveal, column))
        return column

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.L, theme.S, theme.L, theme.S)
        head.setSpacing(theme.S)
        head.addWidget(self.switch)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self.open_button)
        head.addWidget(self.move_button)
        head.addWidget(self.columns_button)
        inner = QWidget()
        across = QHBoxLayout(inner)
        across.setContentsMargins(theme.L, 0, theme.S, theme.L)
        across.setSpacing(theme.S)
        for column in self.columns.values():
            across.addWidget(column, 1000)
        across.addStretch(1)
        self._area.setWidget(inner)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column_of_board = QVBoxLayout(self)
        column_of_board.setContentsMargins(0, 0, 0, 0)
        column_of_board.setSpacing(0)
        column_of_board.addLayout(head)
        column_of_board.addWidget(self._area, 1)

    def _focused(self) -> BoardColumn | None:
        """The column with the keyboard focus of its window."""
        focus = self.window().focusWidget()
        return next((one for one in self.columns.values() if one.list is focus), None)

    def _nearest(self) -> tuple[Filter, int] | None:
        """The card at the place of the cursor, or the first one of all."""
        kind, number = self._place
        shown = self.shown
        columns = sorted(shown, key=lambda column: column.kind is not kind)
        for column in columns:
            if count := column.list.rows.rowCount():
                return column.kind, min(number, count - 1) if column.kind is kind else 0
        return None

    def _go_to(self, place: tuple[Filter, int] | None, *, focus: bool) -> None:
        """Put the cursor on a card, or nowhere."""
        if place is None:
            self._set_current("")
            return
        column = self.columns[place[0]]
        column.list.go_to(place[1], silently=True)
        self._on_moved(column, place[1])
        if focus:
            column.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self._reveal(column)

    def _on_moved(self, column: BoardColumn, number: int) -> None:
        row = column.list.rows.row(number)
        for other in self.columns.values():
            if other is not column:
                other.list.clear_cursor()
        self._place = column.kind, number
        self._set_current("" if row is None else row.id)

    def _set_current(self, application_id: str) -> None:
        self._current = application_id
        for button in (self.open_button, self.move_button):
            button.setEnabled(application_id != "")
        self.moved.emit(application_id)

    def _on_opened(self, column: BoardColumn, number: int) -> None:
        row = column.list.rows.row(number)
        if row is not None:
            self.opened.emit(row.id)

    def _on_dropped(self, column: BoardColumn, application_id: str) -> None:
        """Move the dropped card, after the drag has ended: the move may open a dialog."""
        place = column.list.mapToGlobal(QPoint(theme.S, theme.S))
        move = partial(self.moves.move, application_id, column.kind, place)
        QTimer.singleShot(0, self, move)

    def _go_sideways(self, column: BoardColumn, step: int) -> None:
        """Put the cursor on the same row of the next column that has cards."""
        shown = self.shown
        place = shown.index(column) + step
        while 0 <= place < len(shown):
            if count := shown[place].list.rows.rowCount():
                self._go_to((shown[place].kind, min(self._place[1], count - 1)), focus=True)
                announce(shown[place].list, shown[place].list.accessibleName())
                return
            place += step

    def _reveal(self, column: BoardColumn) -> None:
        """Scroll a column into view, and the edge of the one after it."""
        self._area.ensureWidgetVisible(column, theme.XXL, 0)

    def _anchor(self) -> QPoint:
        """Where a question about the card of the cursor is asked."""
        cards = self.columns[self._place[0]].list
        place = cards.visualRect(cards.currentIndex()).bottomLeft()
        return cards.viewport().mapToGlobal(place)

    def _fill_move_menu(self) -> None:
        if self._current:
            self.moves.fill(self.move_menu, self._current, self._anchor())

    def _open_menu(self, column: BoardColumn, place: QPoint) -> None:
        index = column.list.indexAt(place)
        row = column.list.rows.row(index.row())
        if row is None:
            return
        column.list.go_to(index.row())
        menu = self._actions.menu(row)
        if menu is not None:
            move = self.moves.menu(row.id, self._anchor(), menu)
            menu.insertMenu(menu.states.menuAction(), move)
            menu.popup(column.list.viewport().mapToGlobal(place))

    def _fill_columns_menu(self) -> None:
        self.columns_menu.clear()
        visible = [kind for kind in BOARD if kind not in self._hidden]
        for kind, title in self._titles():
            entry = action(title, self.columns_menu)
            entry.setCheckable(True)
            entry.setChecked(kind in visible)
            entry.setEnabled(visible != [kind])
            entry.triggered.connect(partial(self.toggle_column, kind))
            self.columns_menu.addAction(entry)
