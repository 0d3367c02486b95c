"""Banners below the page: notices, offers and warnings."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.theme import Meaning
from desktop.ui.widgets.buttons import IconButton, LinkButton
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.text import Text


class Banner(QWidget):
    """One line: icon, sentence, an action link and a close button.

    `meaning` colours background and icon; without one they take the accent colour.
    """

    def __init__(
        self,
        icon: str,
        parent: QWidget | None = None,
        *,
        meaning: Meaning | None = None,
        action_text: str = "",
        can_close: bool = False,
    ) -> None:
        super().__init__(parent)
        self._meaning = meaning
        self._text = Text("", parent=self)
        self.action_button = LinkButton(action_text, self)
        self.action_button.setVisible(bool(action_text))
        self.close_button = IconButton(theme.icon("close"), self.tr("Close this message"), self)
        self.close_button.setVisible(can_close)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.L, theme.XS, theme.S, theme.XS)
        row.setSpacing(theme.S)
        row.addWidget(IconLabel(icon, self, side=16, meaning=meaning))
        row.addWidget(self._text, 1)
        row.addWidget(self.action_button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignVCenter)

    def text(self) -> str:
        return self._text.text()

    def show_text(self, text: str) -> None:
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
    """The current banners in a column; hidden when there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._banners: dict[str, Banner] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        self.hide()

    def texts(self) -> tuple[str, ...]:
        """The sentences shown, from top to bottom."""
        return tuple(banner.text() for banner in self._banners.values())

    def banner(self, key: str) -> Banner | None:
        return self._banners.get(key)

    def explain(
        self,
        key: str,
        text: str,
        icon: str = "example",
        *,
        action_text: str = "",
        action: Callable[[], None] | None = None,
        on_close: Callable[[], None] | None = None,
    ) -> None:
        """Show a notice. `action_text` is a link that calls `action`; with `on_close`, which is
        called then, the notice can be closed."""
        self.remove(key)
        banner = Banner(icon, self, action_text=action_text, can_close=on_close is not None)
        if action is not None:
            banner.action_button.clicked.connect(lambda _=False: action())
        if on_close is not None:
            banner.close_button.clicked.connect(lambda: self.remove(key))
            banner.close_button.clicked.connect(lambda _=False: on_close())
        self._add(key, text, banner)

    def offer(
        self, key: str, text: str, action_text: str, action: Callable[[], None], icon: str = "bell"
    ) -> None:
        """Show an offer; `action_text` is the link that accepts it. It can be closed."""
        self.remove(key)
        banner = Banner(icon, self, action_text=action_text, can_close=True)
        banner.action_button.clicked.connect(lambda: self.remove(key))
        banner.action_button.clicked.connect(lambda _=False: action())
        banner.close_button.clicked.connect(lambda: self.remove(key))
        self._add(key, text, banner)

    def warn(self, key: str, text: str, action_text: str, action: Callable[[], None]) -> None:
        """Show a warning; `action_text` is the link to the remedy. It can be closed."""
        self.remove(key)
        banner = Banner(
            "warning", self, meaning=Meaning.DUE, action_text=action_text, can_close=True
        )
        banner.action_button.clicked.connect(lambda _=False: action())
        banner.close_button.clicked.connect(lambda: self.remove(key))
        self._add(key, text, banner)

    def remove(self, key: str) -> None:
        """Remove the banner `key`, if it is shown."""
        banner = self._banners.pop(key, None)
        if banner is not None:
            banner.hide()
            banner.deleteLater()
            self.setVisible(bool(self._banners))

    def _add(self, key: str, text: str, banner: Banner) -> None:
        banner.show_text(text)
        self._banners[key] = banner
        self._column.addWidget(banner)
        banner.show()
        self.show()
