"""Links that show their address, elided to the width there is."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.ui import theme
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.open_link import mail_to, open_link, shown_host
from desktop.ui.widgets.text import Text, plain_tooltip

_MIN_WIDTH = 12  # characters
_SLACK = 4  # eliding counts fractions of pixels, widths do not


class ElidedLink(LinkButton):
    """A link elided in the middle if there is not enough space."""

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
        minimum = self.iconSize().width() + self.fontMetrics().averageCharWidth() * _MIN_WIDTH
        return QSize(min(hint.width(), minimum), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - self._frame
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, room))


class OutLink(ElidedLink):
    """Shows `words` (a host or mail address) and opens `address` in another program."""

    def __init__(self, words: str, address: str, name: str, icon: str, window: QWidget) -> None:
        super().__init__(words, name, icon)
        self.setToolTip(plain_tooltip(address))
        self.clicked.connect(lambda: open_link(address, window))


def mail_link(address: str, name: str, window: QWidget) -> OutLink:
    """A link that starts a mail to `address` in the user's mail program."""
    return OutLink(address, mail_to(address), name, "mail", window)


def web_link(address: str, name: str, window: QWidget) -> OutLink:
    """A link that shows the host and opens the page; `name` may contain "{host}"."""
    host = shown_host(address)
    return OutLink(host, address, name.format(host=host), "external", window)


def page_row(words: str, address: str, window: QWidget) -> QWidget:
    """What a page is ("Posting"), and a link to it."""
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme.S)
    name = QCoreApplication.translate("Link", "{page}: open {host}").replace("{page}", words)
    line.addWidget(Text(words, wrap=False))
    line.addWidget(web_link(address, name, window))
    line.addStretch()
    return row
