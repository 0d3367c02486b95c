"""A table of entries to tick."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from desktop.ui import theme
from desktop.ui.theme.scheme import are_rows_cells
from desktop.ui.widgets.controls import TickDelegate

#: Rows that are looked at for the width of a column.
_MEASURED = 20


def spoken(words: Sequence[str], column: int) -> str:
    """What a screen reader says in a column of a row with these `words`.

    In the first it is the whole row, unless the settings ask for cells.
    """
    is_whole = column == 0 and not are_rows_cells()
    return ", ".join(filter(None, words)) if is_whole else words[column]


class TickTable(QTableView):
    """Space ticks the row of the cursor; a click on the box too."""

    def __init__(
        self, entries: QAbstractTableModel, wide: Collection[int], parent: QWidget
    ) -> None:
        """The columns `wide` share the width that the others leave."""
        super().__init__(parent)
        self.setModel(entries)
        self.setItemDelegate(TickDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(
            theme.target(self.fontMetrics().height() + theme.L)
        )
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column in range(entries.columnCount()):
            narrow, wider = QHeaderView.ResizeMode.ResizeToContents, QHeaderView.ResizeMode.Stretch
            heads.setSectionResizeMode(column, wider if column in wide else narrow)
        heads.setResizeContentsPrecision(_MEASURED)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if event.key() != Qt.Key.Key_Space or row < 0:
            super().keyPressEvent(event)
            return
        box, role = self.model().index(row, 0), Qt.ItemDataRole.CheckStateRole
        is_ticked = self.model().data(box, role) == Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked
        self.model().setData(box, state, role)
