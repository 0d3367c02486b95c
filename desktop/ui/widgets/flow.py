"""Layouts that wrap: a flow of items in lines, and a row that becomes a column."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QLayoutItem, QWidget

from desktop.ui import theme


class FlowLayout(QLayout):
    """Items at their size hint, wrapped like words.

    `gap` is between the items and the lines, by default `theme.S`. With `at_end`, the lines are
    aligned to the trailing edge, like the buttons of a dialog.
    """

    def __init__(
        self, parent: QWidget | None = None, *, gap: int | None = None, at_end: bool = False
    ) -> None:
        self._heights: dict[int, int] = {}
        """Heights by width, cached as enclosing layouts ask for them hundreds of times."""
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._gap = theme.S if gap is None else gap
        self._at_end = at_end
        self._items: list[QLayoutItem] = []

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = self._arrange(QRect(0, 0, width, 0), place=False)
        return height

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size.grownBy(margins)

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        """Arrange the items in `rect`, vertically centred in their lines; return the height."""
        margins = self.contentsMargins()
        area = rect.marginsRemoved(margins)
        x, y, line = area.x(), area.y(), list[tuple[QLayoutItem, QRect]]()
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(area.width(), 1), item.sizeHint().height()))
            if x > area.x() and x + size.width() > area.x() + area.width():
                x, y, line = area.x(), y + self._place_line(line, area, place=place) + self._gap, []
            line.append((item, QRect(QPoint(x, y), size)))
            x += size.width() + self._gap
        return y + self._place_line(line, area, place=place) - rect.y() + margins.bottom()

    def _place_line(
        self, line: list[tuple[QLayoutItem, QRect]], area: QRect, *, place: bool
    ) -> int:
        """Place the items of one line if `place`; return its height."""
        height = max((room.height() for _, room in line), default=0)
        if place and line:
            free = area.right() - line[-1][1].right() if self._at_end else 0
            for item, room in line:
                room.translate(free, (height - room.height()) // 2)
                item.setGeometry(self._mirrored(room, area))
        return height

    def _mirrored(self, rect: QRect, area: QRect) -> QRect:
        """`rect` in the layout direction of the parent widget."""
        holder = self.parentWidget()
        if holder is None or holder.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return rect
        left = area.left() + area.right() - rect.right()
        return QRect(QPoint(left, rect.top()), rect.size())


class RowOrColumn(QWidget):
    """Widgets side by side in `box`; below each other where they are too wide for that."""

    def __init__(self, parent: QWidget | None = None, *, gap: int | None = None) -> None:
        super().__init__(parent)
        self.box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(theme.S if gap is None else gap)

    def row_width(self) -> int:
        """The least width of the row."""
        items = self._items()
        return (
            sum(map(_least_width, items)) + self.box.spacing() * (len(items) - 1) + self._around()
        )

    def sizeHint(self) -> QSize:
        """That of the row, also as a column, which would else never get the room of the row."""
        return super().sizeHint().expandedTo(QSize(self.row_width(), 0))

    def minimumSizeHint(self) -> QSize:
        """As wide as a column, also while it is a row, which would else never get so narrow."""
        widest = max((item.minimumSize().width() for item in self._items()), default=0)
        return QSize(widest + self._around(), super().minimumSizeHint().height())

    def _items(self) -> list[QLayoutItem]:
        return [item for n in range(self.box.count()) if (item := self.box.itemAt(n)) is not None]

    def _around(self) -> int:
        margins = self.box.contentsMargins()
        return margins.left() + margins.right()

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_row = self.row_width() <= event.size().width()
        directions = QBoxLayout.Direction
        self.box.setDirection(directions.LeftToRight if is_row else directions.TopToBottom)
        super().resizeEvent(event)


def _least_width(item: QLayoutItem) -> int:
    """That of a row within a row is its own: the outer one becomes a column first."""
    inner = item.widget()
    return inner.row_width() if isinstance(inner, RowOrColumn) else item.minimumSize().width()
