"""Long text, collapsed to its first lines."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.interviews.detail.flowing import Flowing
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.text import Caption

_LINES = 4
_CHARACTERS = 320

#: Maximum of characters shown: a label lays out its whole text on every resize, which takes a
#: second for half a million.
_MOST = 20_000


class Folded(QWidget):
    """Shows `text`; if it is long, its beginning with a button for the rest.

    The end of a text of more than `_MOST` characters is shown in its form only.
    """

    def __init__(self, text: str) -> None:
        super().__init__()
        self._whole = text
        beginning = excerpt(text)
        self.label = Flowing(beginning)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        column.addWidget(self.label)
        if beginning == text:
            return
        self.button = LinkButton(self.tr("Show all"))
        self.button.setCheckable(True)
        self.button.toggled.connect(self._unfold)
        self.rest = Caption(self.tr("This text is very long. Edit it to see the rest."))
        self.rest.hide()
        column.addWidget(self.rest)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def _unfold(self, on: bool) -> None:
        self.label.setText(self._whole[:_MOST] if on else excerpt(self._whole))
        self.rest.setVisible(on and len(self._whole) > _MOST)
        self.button.setText(self.tr("Show less") if on else self.tr("Show all"))


def excerpt(text: str) -> str:
    """The first lines of `text`, cut at a word; all of it if little more would follow."""
    lines = text.strip().splitlines()
    head = "\n".join(lines[:_LINES])
    if len(lines) <= _LINES + 1 and len(text) <= _CHARACTERS + 80:
        return text
    if len(head) > _CHARACTERS:
        head = head[:_CHARACTERS].rsplit(" ", 1)[0]
    return f"{head.rstrip()} …"
