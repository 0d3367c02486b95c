"""The table of a chart, to read and to walk by keyboard."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from desktop.exchange.sheets import Sheet
from desktop.ui import theme
from desktop.ui.insights.copying import cell_text

#: The most rows before the table scrolls.
_ROWS_AT_ONCE = 10


class SheetTable(QTableWidget):
    """A read-only table as high as its rows, which scrolls from the eleventh on."""

    def __init__(self, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(len(sheet.rows), len(sheet.heads), parent)
        self.sheet = sheet
        self.setAccessibleName(sheet.name)
        self.setHorizontalHeaderLabels(list(sheet.heads))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.viewport().setAutoFillBackground(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for number, row in enumerate(sheet.rows):
            for column, cell in enumerate(row):
                self.setItem(number, column, QTableWidgetItem(cell_text(cell)))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """Share the width among the columns, and be as high as the rows then are."""
        header = self.horizontalHeader()
        for column, width in enumerate(self._widths(self.viewport().width())):
            header.resizeSection(column, width)
        self.resizeRowsToContents()
        shown = range(min(self.rowCount(), _ROWS_AT_ONCE))
        rows = sum(self.rowHeight(number) for number in shown)
        bar = self.horizontalScrollBar().sizeHint().height()
        is_wide = header.length() > self.viewport().width()
        height = rows + header.sizeHint().height() + theme.XS + (bar if is_wide else 0)
        self.setFixedHeight(height)

    def _widths(self, room: int) -> list[int]:
        """At least the width of the head, and that of the cells if there is room for all."""
        header = self.horizontalHeader()
        columns = range(self.columnCount())
        least = [header.sectionSizeHint(column) for column in columns]
        wanted = [max(least[column], self.sizeHintForColumn(column)) for column in columns]
        missing = sum(wanted) - room
        if missing <= 0:
            spare = -missing // len(wanted)
            return [width + spare for width in wanted]
        can_give = sum(wanted) - sum(least)
        share = min(1.0, missing / can_give) if can_give else 0.0
        return [
            round(width - (width - low) * share) for width, low in zip(wanted, least, strict=True)
        ]
