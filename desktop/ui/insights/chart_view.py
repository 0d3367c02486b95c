"""The widget that shows a drawing, and its marks as elements of their own."""

from PySide6.QtCore import QEvent, QPoint, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolTip, QWidget

from desktop.ui import theme
from desktop.ui.insights.canvas import Canvas, Drawing, Mark
from desktop.ui.widgets.text import plain_tooltip

#: The least width in pixels of the area of a mark that the mouse can hit.
_EASY = 10.0


class MarkButton(QAbstractButton):
    """One mark, without a painting of its own: the chart draws it brighter.

    It is a widget: so screen readers, voice control and the keyboard reach it as they reach any
    button. Interfaces for painted elements would need actions, focus and a lifetime of their own.
    """

    moved = Signal(int)
    """Move the focus by this number of marks."""
    ended = Signal(bool)
    """Move the focus to the first mark, or to the last (true)."""
    lit = Signal()
    """The focus or the mouse has come or gone."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.mark = Mark(QPainterPath(), "")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_mark(self, mark: Mark) -> None:
        """Take the place and the words of `mark`."""
        self.mark = mark
        area = mark.area
        if area.boundingRect().height() < _EASY or area.boundingRect().width() < _EASY:
            wider = QPainterPathStroker(QPen(Qt.GlobalColor.black, _EASY))
            area = area.united(wider.createStroke(area))
        box = area.boundingRect().toAlignedRect()
        self.setGeometry(box)
        shape = area.translated(-box.left(), -box.top()).toFillPolygon().toPolygon()
        self.setMask(QRegion(shape, Qt.FillRule.WindingFill))
        self.setAccessibleName(mark.words)
        pointer = Qt.CursorShape.PointingHandCursor if mark.key else Qt.CursorShape.ArrowCursor
        self.setCursor(pointer)

    @property
    def is_lit(self) -> bool:
        return self.underMouse() or self.hasFocus()

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Nothing: see the class."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        ahead = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        side = 1 if self.isLeftToRight() else -1
        ahead |= {Qt.Key.Key_Right: side, Qt.Key.Key_Left: -side}
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key in ahead:
            self.moved.emit(ahead[Qt.Key(key)])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.ended.emit(key == Qt.Key.Key_End)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.lit.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.lit.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.lit.emit()
        QToolTip.showText(event.globalPosition().toPoint(), plain_tooltip(self.mark.words), self)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.lit.emit()


class ChartView(QWidget):
    """Shows a drawing. It is one stop of the Tab key; the arrow keys walk its marks, Return opens.

    The chart itself has its summary as accessible description, which is read before the marks.
    """

    opened = Signal(str)
    """A mark was opened, by its key."""
    walked = Signal(QWidget)
    """The arrow keys have moved the focus to this mark, which may have to be scrolled to."""

    def __init__(self, drawing: Drawing, name: str, summary: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.drawing = drawing
        self.buttons: list[MarkButton] = []
        self.setAccessibleName(name)
        self.setAccessibleDescription(summary)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._place()

    def canvas(self, width: float | None = None) -> Canvas:
        """The canvas of this widget, or of one that is `width` wide."""
        size = QSizeF(self.size()) if width is None else QSizeF(width, 0)
        return Canvas(size, self.palette(), self.font(), mirrored=not self.isLeftToRight())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self.drawing.height(self.canvas(width)))

    def sizeHint(self) -> QSize:
        width = theme.scaled(theme.READING_WIDTH) // 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(200), 0)

    def focus_first(self) -> None:
        """Move the focus to the mark that Tab reaches."""
        for button in self.buttons:
            if button.focusPolicy() == Qt.FocusPolicy.StrongFocus:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = next((n for n, button in enumerate(self.buttons) if button.hasFocus()), None)
        if lit is None:
            lit = next((n for n, button in enumerate(self.buttons) if button.is_lit), None)
        canvas = self.canvas()
        self.drawing.draw(painter, canvas, lit)
        if lit is not None and self.buttons[lit].hasFocus():
            self._paint_focus(painter, canvas, self.buttons[lit].mark)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self.updateGeometry()
            self._place()

    def _place(self) -> None:
        """Give each mark its button, at its place."""
        marks = self.drawing.marks(self.canvas())
        while len(self.buttons) < len(marks):
            button = MarkButton(self)
            number = len(self.buttons)
            button.moved.connect(lambda by, at=number: self._focus(at + by))
            button.ended.connect(lambda last: self._focus(len(self.buttons) - 1 if last else 0))
            button.lit.connect(self.update)
            button.clicked.connect(lambda _=False, one=button: self._open(one))
            self.buttons.append(button)
        for button, mark in zip(self.buttons, marks, strict=True):
            button.show_mark(mark)
        if self.buttons and not self._has_stop():
            self.buttons[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _has_stop(self) -> bool:
        return any(one.focusPolicy() == Qt.FocusPolicy.StrongFocus for one in self.buttons)

    def _focus(self, number: int) -> None:
        """Move the focus to a mark, at which Tab stops from then on, and show its words."""
        if not 0 <= number < len(self.buttons):
            return
        button = self.buttons[number]
        for before in self.buttons:
            if before is not button and before.focusPolicy() == Qt.FocusPolicy.StrongFocus:
                before.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
                QWidget.setTabOrder(before, button)  # Tab goes on from where the chart stands
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.walked.emit(button)
        at = button.mapToGlobal(QPoint(button.width() // 2, button.height()))
        QToolTip.showText(at, plain_tooltip(button.mark.words), button)

    def _open(self, button: MarkButton) -> None:
        if button.mark.key:
            self.opened.emit(button.mark.key)

    def _paint_focus(self, painter: QPainter, canvas: Canvas, mark: Mark) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.link(canvas.palette), 2.0))
        painter.drawPath(mark.area)
