"""A line above everything that says in what sense this window is special."""

from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.widgets.mark import Mark
from desktop.ui.widgets.text import Text


class Banner(QWidget):
    """Hidden while it has nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = Text("", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.L, theme.XS, theme.L, theme.XS)
        row.setSpacing(theme.S)
        row.addWidget(Mark("example", self, side=16))
        row.addWidget(self._text, 1)
        self.hide()

    def text(self) -> str:
        return self._text.text()

    def say(self, text: str) -> None:
        self._text.setText(text)
        self.setVisible(bool(text))

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self.palette()
        accented = palette.color(QPalette.ColorRole.Accent)
        window = palette.color(QPalette.ColorRole.Window)
        QPainter(self).fillRect(self.rect(), theme.blend(accented, window, 0.16))
