"""The table of a chart, to read and to walk by keyboard."""

from PySide6.QtCore import Qt
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
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for number, row in enumerate(sheet.rows):
            for column, cell in enumerate(row):
                self.setItem(number, column, QTableWidgetItem(cell_text(cell)))
        self._fit()

    def _fit(self) -> None:
        """As high as its rows at this width."""
        self.resizeRowsToContents()
        shown = range(min(self.rowCount(), _ROWS_AT_ONCE))
        rows = sum(self.rowHeight(number) for number in shown)
        self.setFixedHeight(rows + self.horizontalHeader().sizeHint().height() + theme.XS)
