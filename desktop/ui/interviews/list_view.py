"""The list of applications, loaded page by page."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from desktop.models.queries import ApplicationRow
from desktop.ui.interviews.delegate import RowDelegate
from desktop.ui.interviews.row_words import row_words
from desktop.ui.widgets.paged import PagedList, PagedModel


class InterviewList(PagedList[ApplicationRow]):
    """One row for each application."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(PagedModel(row_words), parent)
        self.setItemDelegate(RowDelegate(self))
        self.setAccessibleName(self.tr("Interviews"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def menu_anchor(self, place: QPoint) -> tuple[ApplicationRow | None, QPoint]:
        """The row at `place` and the position of its context menu, in global coordinates."""
        row = self.rows.row(self.indexAt(place).row())
        return row, self.viewport().mapToGlobal(place)
