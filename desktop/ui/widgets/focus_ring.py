"""A ring around an area that takes the keyboard focus but shows it in no other way."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.ui import theme


class FocusRing(QWidget):
    """Lies over `area` while that has the focus. The mouse does not notice it."""

    def __init__(self, area: QWidget) -> None:
        super().__init__(area)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        area.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        area = self.parentWidget()
        if watched is area and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.resize(area.size())
            self.setVisible(event.type() == QEvent.Type.FocusIn)
            self.raise_()
        elif watched is area and event.type() == QEvent.Type.Resize:
            self.resize(area.size())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(theme.link(self.palette()), 2.0))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
