"""The view *Board* of the page Interviews: the board, or the details of one of its cards."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.models.queries import ApplicationRow, Filter
from desktop.ops import Ops
from desktop.ui import theme
from desktop.ui.interviews.board.board import Board
from desktop.ui.interviews.row_actions import RowActions
from desktop.ui.interviews.row_source import RowSource
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.card import Hairline
from desktop.ui.widgets.paged import DeletedSelection

if TYPE_CHECKING:
    from desktop.ui.interviews.detail_pane import Detail


class BoardView(QStackedWidget):
    """A card opens in the place of the board; Escape or the link above it go back."""

    typed = Signal(str)
    list_asked = Signal()
    """The list is to be shown instead."""

    def __init__(
        self,
        ops: Ops,
        actions: RowActions,
        source_of: Callable[[Filter], RowSource],
        make_detail: Callable[[], QWidget],
        hidden: str = "",
    ) -> None:
        super().__init__()
        self._ops = ops
        self._make_detail = make_detail
        self._detail: QWidget | None = None
        self._opened = ""
        self._searching = False
        self._deleted = DeletedSelection()
        self.board = Board(ops, actions, source_of, hidden, self)
        self.board.opened.connect(self.open)
        self.board.typed.connect(self.typed)
        self.board.columns_changed.connect(self.refresh)
        self.board.switch.chosen.connect(self._on_view_chosen)
        self.back = LinkButton(self.tr("Board"), self, theme.icon("chevron-left"))
        self.back.clicked.connect(self.go_back)
        self._details = QWidget(self)
        self._column = QVBoxLayout(self._details)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.back)
        self._column.setAlignment(self.back, Qt.AlignmentFlag.AlignLeading)
        self._column.addWidget(Hairline(self))
        self.addWidget(self.board)
        self.addWidget(self._details)

    @property
    def selected(self) -> str:
        """The id of the application whose details are open, or of the card of the cursor."""
        return self._opened or self.board.current

    def load(self, *, searching: bool) -> None:
        """Query the store again. A search closes the details."""
        if searching:
            self._close_details()
        self._searching = searching
        self.refresh()

    def refresh(self) -> None:
        for key in {self._opened, self.board.current} - {""}:
            if not self._exists(key):
                self._deleted.add(key)
        if self._opened and self._exists(self._opened):
            return
        self._close_details()
        if restored := self._deleted.pop_restored(self._exists):
            self.board.choose(restored)
        self.board.load(searching=self._searching)

    def choose(self, application_id: str) -> None:
        """Show the board with the cursor on this application when it is loaded next."""
        self._close_details()
        self.board.choose(application_id)

    def open(self, application_id: str) -> None:
        """Show the details of an application in the place of the board."""
        if self._detail is None:
            self._detail = self._make_detail()
            self._column.addWidget(self._detail, 1)
        self.board.choose(application_id)
        self._opened = application_id
        self.setCurrentWidget(self._details)
        cast("Detail", self._detail).show_application(application_id)
        self.focus_content()

    def go_back(self) -> None:
        """Show the board again, with the cursor on the application that was open."""
        self._close_details()
        self.refresh()
        self.focus_content()

    def focus_content(self) -> None:
        if self._opened and self._detail is not None:
            cast("Detail", self._detail).focus_content()
        else:
            self.board.focus_content()

    def row(self) -> ApplicationRow | None:
        """The selected row."""
        return self._ops.queries.row(self.selected, self._ops.now()) if self.selected else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._opened:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def _close_details(self) -> None:
        self._opened = ""
        self.setCurrentWidget(self.board)

    def _exists(self, application_id: str) -> bool:
        return self._ops.queries.application(application_id) is not None

    def _on_view_chosen(self, board: bool) -> None:
        if not board:
            self.list_asked.emit()
