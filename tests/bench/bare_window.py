"""A minimal PySide6 program with a table for reference: one window, a thousand rows."""

import sys

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

ROWS = 1_000
COLUMNS = 6

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class Rows(QAbstractTableModel):
    """Rows of plain text in memory."""

    def __init__(self, rows: int = ROWS) -> None:
        super().__init__()
        self._rows = [
            [f"Row {row}, column {column}" for column in range(COLUMNS)] for row in range(rows)
        ]

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else COLUMNS

    def data(
        self,
        index: Index,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        return None


def main() -> int:
    app = QApplication(sys.argv)
    window = QMainWindow()
    table = QTableView()
    table.setModel(Rows())
    window.setCentralWidget(table)
    window.resize(1120, 720)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
