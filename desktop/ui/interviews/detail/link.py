"""A link to something outside that shows where it leads."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui import theme
from desktop.ui.visit import mail_to, shown_host, visit
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.text import plain_tooltip

_LEAST = 12  # characters


class OutLink(LinkButton):
    """Shows `words` (a host, a mail address), cut in the middle where there is no room."""

    def __init__(self, words: str, address: str, name: str, icon: str, window: QWidget) -> None:
        self._whole = " ".join(words.split()).replace("&", "&&")
        super().__init__(self._whole, icon=theme.icon(icon))
        self.setAccessibleName(name)
        self.setToolTip(plain_tooltip(address))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: visit(address, window))

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        metrics = self.fontMetrics()
        frame = hint.width() - metrics.horizontalAdvance(self.text())
        return QSize(frame + metrics.horizontalAdvance(self._whole) + 1, hint.height())

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        least = self.iconSize().width() + self.fontMetrics().averageCharWidth() * _LEAST
        return QSize(min(hint.width(), least), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        metrics = self.fontMetrics()
        frame = super().sizeHint().width() - metrics.horizontalAdvance(self.text())
        room = self.width() - frame
        self.setText(metrics.elidedText(self._whole, Qt.TextElideMode.ElideMiddle, room))


def mail_link(address: str, name: str, window: QWidget) -> OutLink:
    """Starts a mail to `address` in the person's mail program."""
    return OutLink(address, mail_to(address), name, "mail", window)


def web_link(address: str, name: str, window: QWidget) -> OutLink:
    """Shows the host and opens the page; `name` may hold "{host}"."""
    host = shown_host(address)
    return OutLink(host, address, name.format(host=host), "external", window)
