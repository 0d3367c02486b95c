"""A label that shows an icon, and a line of an icon and a text."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.ui import theme
from desktop.ui.theme import Meaning


class IconLabel(QWidget):
    """Paints an icon in the palette's colours, scaled with the font.

    It is decoration beside a text, unless it gets an accessible name.
    """

    def __init__(
        self,
        icon: str | QIcon,
        parent: QWidget | None = None,
        *,
        side: int = theme.ICON_SIZE,
        meaning: Meaning | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon if isinstance(icon, QIcon) else theme.icon(icon, meaning)
        self._side = theme.scaled(side)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, icon: str, meaning: Meaning | None = None) -> None:
        self._icon = theme.icon(icon, meaning)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._icon.paint(QPainter(self), self.rect())


class MarkedLine(QWidget):
    """A small icon in front of `text`."""

    def __init__(self, icon: str, text: QWidget, meaning: Meaning | None = None) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.XS)
        line.addWidget(IconLabel(icon, side=16, meaning=meaning))
        line.addWidget(text, 1)
