"""The list of interviews: one column of painted rows, at any length."""

from datetime import date

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from desktop.models.queries import ApplicationRow
from desktop.ui.interviews.delegate import RowDelegate, row_height
from desktop.ui.interviews.list_model import ApplicationsModel, Index, Loader


class InterviewList(QTableView):
    """Shows rows that its model loads as they come into sight.

    The arrows, Home, End and Page keys move; Return opens; letters go to the search field.
    """

    chosen = Signal(str)
    """The person moved to this application."""
    opened = Signal(str)
    """Return or a double click: go on with this application."""
    typed = Signal(str)
    """A letter was typed while the list had the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ApplicationsModel(self)
        self._restoring = False
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(self))
        self.setAccessibleName(self.tr("Interviews"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_rows()
        self.doubleClicked.connect(self._open)

    def current(self) -> ApplicationRow | None:
        """The row under the cursor."""
        return self.rows.row(self.currentIndex().row())

    def show_rows(
        self, count: int, load: Loader, today: date, *, current: int | None, keep_place: bool
    ) -> None:
        """Show `count` rows with the cursor on row `current`; `chosen` is not emitted for it.

        With `keep_place` the view stays scrolled where it was.
        """
        place = self.verticalScrollBar().value() if keep_place else 0
        self.rows.show_rows(count, load, today)
        self.doItemsLayout()
        self.verticalScrollBar().setValue(place)
        if current is not None:
            self.put_cursor(current)

    def go_to(self, number: int) -> None:
        """Put the cursor on a row, as the person would."""
        index = self.rows.index(number, 0)
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.scrollTo(index)

    def put_cursor(self, number: int) -> None:
        """Put the cursor on a row without `chosen`: it is shown already."""
        self._restoring = True
        self.go_to(number)
        self._restoring = False

    def anchor(self, place: QPoint | None) -> tuple[ApplicationRow | None, QPoint]:
        """The row for a context menu and where it opens, in global coordinates."""
        index = self.indexAt(place) if place is not None else self.currentIndex()
        spot = place if place is not None else self.visualRect(index).center()
        return self.rows.row(index.row()), self.viewport().mapToGlobal(spot)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self._restoring or not current.isValid():
            return
        if (row := self.rows.row(current.row())) is not None:
            self.chosen.emit(row.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif event.key() == Qt.Key.Key_Home and self.rows.rowCount():
            self.go_to(0)
        elif event.key() == Qt.Key.Key_End and self.rows.rowCount():
            self.go_to(self.rows.rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Search is the search field's: Qt's own would load every row."""
        if search.strip():
            self.typed.emit(search)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.go_to(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_rows()

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(row_height(self.font()))

    def _open(self) -> None:
        if (row := self.current()) is not None:
            self.opened.emit(row.id)
