"""Links that show where they lead, at any width."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui import theme
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.open_link import mail_to, shown_host, visit
from desktop.ui.widgets.text import plain_tooltip

_LEAST = 12  # characters
_SLACK = 4  # eliding counts half pixels that widths do not have


class ElidedLink(LinkButton):
    """A link cut in the middle where there is no room for all of it."""

    def __init__(self, words: str, name: str, icon: str) -> None:
        self._whole = " ".join(words.split()).replace("&", "&&")
        super().__init__(self._whole, icon=theme.icon(icon))
        hint = super().sizeHint()
        self._frame = hint.width() - self.fontMetrics().horizontalAdvance(self._whole)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = self._frame + self.fontMetrics().horizontalAdvance(self._whole) + _SLACK
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        least = self.iconSize().width() + self.fontMetrics().averageCharWidth() * _LEAST
        return QSize(min(hint.width(), least), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - self._frame
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, room))


class OutLink(ElidedLink):
    """Shows a host or a mail address, and opens `address` outside."""

    def __init__(self, words: str, address: str, name: str, icon: str, window: QWidget) -> None:
        super().__init__(words, name, icon)
        self.setToolTip(plain_tooltip(address))
        self.clicked.connect(lambda: visit(address, window))


def mail_link(address: str, name: str, window: QWidget) -> OutLink:
    """Starts a mail to `address` in the person's mail program."""
    return OutLink(address, mail_to(address), name, "mail", window)


def web_link(address: str, name: str, window: QWidget) -> OutLink:
    """Shows the host and opens the page; `name` may hold "{host}"."""
    host = shown_host(address)
    return OutLink(host, address, name.format(host=host), "external", window)
