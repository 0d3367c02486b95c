"""The applications behind a band of the flow."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from desktop.models.queries import ApplicationRow
from desktop.ops import Ops
from desktop.ui import theme
from desktop.ui.interviews.delegate import RowDelegate
from desktop.ui.interviews.row_words import row_cells, row_words
from desktop.ui.widgets.paged import PagedList, PagedModel
from desktop.ui.widgets.text import Text
from desktop.ui.widgets.window_layout import fit_to_screen

_SIZE = QSize(560, 480)


class BehindDialog(QDialog):
    """A list of applications; Return or a double click shows one and closes the window."""

    chosen = Signal(str)
    """The id of an application to show."""

    def __init__(
        self, ops: Ops, words: str, ids: Sequence[str], parent: QWidget | None = None
    ) -> None:
        """`words` say what the applications have in common."""
        super().__init__(parent)
        self._ops = ops
        self._ids = ids
        self.setModal(True)
        self.setWindowTitle(self.tr("Applications"))
        self.heading = Text(words, parent=self)
        self.list: PagedList[ApplicationRow] = PagedList(
            PagedModel(row_words, cells=row_cells), self
        )
        self.list.setItemDelegate(RowDelegate(self.list))
        self.list.setAccessibleName(words)
        self.list.opened.connect(self._choose)
        self.buttons = QDialogButtonBox(self)
        role = QDialogButtonBox.ButtonRole
        self.show_button = self.buttons.addButton(self.tr("Show"), role.ActionRole)
        close = self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setIcon(QIcon())  # the other button has none
        for button in (self.show_button, close):
            button.setAutoDefault(False)  # Return opens the row of the cursor
        self.show_button.clicked.connect(lambda: self._choose(self.list.currentIndex().row()))
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.L)
        column.addWidget(self.heading)
        column.addWidget(self.list, 1)
        column.addWidget(self.buttons)
        self.list.show_rows(len(ids), self._load, ops.now().today, current=0)
        self.list.setFocus()
        fit_to_screen(self, _SIZE)

    def _load(self, offset: int, limit: int) -> list[ApplicationRow]:
        """Those of the ids that are still stored."""
        now, queries = self._ops.now(), self._ops.queries
        wanted = self._ids[offset : offset + limit]
        return [row for key in wanted if (row := queries.row(key, now)) is not None]

    def _choose(self, number: int) -> None:
        row = self.list.rows.row(number)
        if row is not None:
            self.accept()
            self.chosen.emit(row.id)
