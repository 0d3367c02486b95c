"""A column of the board: its name, its number and its cards, and a place to drop a card."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.queries import Filter
from desktop.ui import theme
from desktop.ui.interviews.board.cards import CARD_TYPE, CardList, column_colour
from desktop.ui.widgets.text import Caption, Elided
from desktop.wording.counts import counts

_WIDTH, _WIDEST = 176, 340
_RADIUS = 8.0


class BoardColumn(QWidget):
    """It accepts every card that is dropped; the board decides what that means.

    It is marked as a target while a card that `takes` is true for, by its id, is dragged over it.
    """

    dropped = Signal(str)
    """The id of the application whose card was dropped here."""
    entered = Signal()
    """A card is dragged over the column."""

    def __init__(
        self,
        kind: Filter,
        title: str,
        takes: Callable[[str], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.kind = kind
        self.title = title
        self._takes = takes
        self._is_target = False
        self.list = CardList(self)
        self._name = Elided(title, parent=self)
        self._name.setFont(theme.semibold())
        self._count = Caption("", self)
        self._count.setWordWrap(False)
        head = QHBoxLayout()
        head.setContentsMargins(theme.L, theme.S, theme.L, theme.S)
        head.setSpacing(theme.XS)
        head.addWidget(self._name, 1)
        head.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 0, 2, theme.XS)  # inside the rounded edge
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        self.setMinimumWidth(theme.scaled(_WIDTH))
        self.setMaximumWidth(theme.scaled(_WIDEST))
        self.setAcceptDrops(True)

    def show_count(self, count: int) -> None:
        self._count.setText(self.locale().toString(count))
        name = self.tr("{column}, {count}")
        self.list.setAccessibleName(
            name.format(column=self.title, count=counts.applications(count))
        )

    def count_text(self) -> str:
        return self._count.text()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(CARD_TYPE):
            event.acceptProposedAction()
            self._set_target(is_target=self._takes(_card(event)))
            self.entered.emit()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._set_target(is_target=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._set_target(is_target=False)
        event.acceptProposedAction()
        self.dropped.emit(_card(event))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        edge = QPen(theme.mark(palette), 2.0) if self._is_target else QPen(Qt.PenStyle.NoPen)
        if theme.high_contrast() and not self._is_target:
            edge = QPen(theme.line(palette))
        painter.setPen(edge)
        painter.setBrush(column_colour(palette))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)

    def _set_target(self, *, is_target: bool) -> None:
        self._is_target = is_target
        self.update()


def _card(event: QDropEvent) -> str:
    """The id of the application whose card is dragged."""
    return bytes(event.mimeData().data(CARD_TYPE).data()).decode()
