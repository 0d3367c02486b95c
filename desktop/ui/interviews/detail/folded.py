"""Long text, folded to its first lines until it is wanted."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.interviews.detail.flowing import Flowing
from desktop.ui.widgets.buttons import LinkButton

_LINES = 4
_CHARACTERS = 320


class Folded(QWidget):
    """Shows `text`, and where it is long its beginning with a way to the rest."""

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
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def _unfold(self, on: bool) -> None:
        self.label.setText(self._whole if on else excerpt(self._whole))
        self.button.setText(self.tr("Show less") if on else self.tr("Show all"))


def excerpt(text: str) -> str:
    """The first lines of `text`, cut at a word; all of it where little more would follow."""
    lines = text.strip().splitlines()
    head = "\n".join(lines[:_LINES])
    if len(lines) <= _LINES + 1 and len(text) <= _CHARACTERS + 80:
        return text
    if len(head) > _CHARACTERS:
        head = head[:_CHARACTERS].rsplit(" ", 1)[0]
    return f"{head.rstrip()} …"
