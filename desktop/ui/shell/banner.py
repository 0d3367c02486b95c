"""Lines below the page that say in what sense this window is special, or what is amiss."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.theme import Meaning
from desktop.ui.widgets.buttons import IconButton, LinkButton
from desktop.ui.widgets.mark import Mark
from desktop.ui.widgets.text import Text


class Banner(QWidget):
    """One line: icon, sentence, a way on, and a button that closes it.

    `meaning` colours the ground and the icon; without one it is the accent.
    """

    def __init__(
        self,
        icon: str,
        parent: QWidget | None = None,
        *,
        meaning: Meaning | None = None,
        way: str = "",
        can_close: bool = False,
    ) -> None:
        super().__init__(parent)
        self._meaning = meaning
        self._text = Text("", parent=self)
        self.way = LinkButton(way, self)
        self.way.setVisible(bool(way))
        self.close_button = IconButton(theme.icon("close"), self.tr("Close this message"), self)
        self.close_button.setVisible(can_close)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.L, theme.XS, theme.S, theme.XS)
        row.setSpacing(theme.S)
        row.addWidget(Mark(icon, self, side=16, meaning=meaning))
        row.addWidget(self._text, 1)
        row.addWidget(self.way, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignVCenter)

    def text(self) -> str:
        return self._text.text()

    def say(self, text: str) -> None:
        self._text.setText(text)
        self.setAccessibleName(text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self.palette()
        meaning = self._meaning
        colour = theme.link(palette) if meaning is None else theme.colour(meaning, palette)
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.tinted(palette, colour))
        if theme.high_contrast():
            painter.fillRect(0, self.height() - 1, self.width(), 1, theme.line(palette))


class Banners(QWidget):
    """All that is to be said at present, one below the other; no room is taken by none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[str, Banner] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        self.hide()

    def texts(self) -> tuple[str, ...]:
        """What is said, from top to bottom."""
        return tuple(line.text() for line in self._lines.values())

    def line(self, key: str) -> Banner | None:
        return self._lines.get(key)

    def explain(
        self,
        key: str,
        text: str,
        icon: str = "example",
        *,
        way: str = "",
        go: Callable[[], None] | None = None,
        closed: Callable[[], None] | None = None,
    ) -> None:
        """Say what kind of window this is. `go` is called by the button `way`; the line can be
        closed when `closed` wants to know of it."""
        self.take_away(key)
        line = Banner(icon, self, way=way, can_close=closed is not None)
        if go is not None:
            line.way.clicked.connect(lambda _=False: go())
        if closed is not None:
            line.close_button.clicked.connect(lambda: self.take_away(key))
            line.close_button.clicked.connect(lambda _=False: closed())
        self._add(key, text, line)

    def offer(
        self, key: str, text: str, way: str, go: Callable[[], None], icon: str = "bell"
    ) -> None:
        """Say what could be had; `way` is the button that takes it. It can be closed."""
        self.take_away(key)
        line = Banner(icon, self, way=way, can_close=True)
        line.way.clicked.connect(lambda: self.take_away(key))
        line.way.clicked.connect(lambda _=False: go())
        line.close_button.clicked.connect(lambda: self.take_away(key))
        self._add(key, text, line)

    def warn(self, key: str, text: str, way: str, go: Callable[[], None]) -> None:
        """Say what is amiss; `way` is the button that leads to the remedy. It can be closed."""
        self.take_away(key)
        line = Banner("warning", self, meaning=Meaning.DUE, way=way, can_close=True)
        line.way.clicked.connect(lambda _=False: go())
        line.close_button.clicked.connect(lambda: self.take_away(key))
        self._add(key, text, line)

    def take_away(self, key: str) -> None:
        """What was said under `key` no longer holds."""
        line = self._lines.pop(key, None)
        if line is not None:
            line.hide()
            line.deleteLater()
            self.setVisible(bool(self._lines))

    def _add(self, key: str, text: str, line: Banner) -> None:
        line.say(text)
        self._lines[key] = line
        self._column.addWidget(line)
        line.show()
        self.show()
