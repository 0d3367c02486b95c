"""Labels for text of any length: wrapped inside long words, collapsed to its first lines."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.theme import Type
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.text import Caption, Text, breakable

_LINES = 4
_CHARACTERS = 320

#: Maximum of characters shown: a label lays out its whole text on every resize, which takes a
#: second for half a million.
_MAX_SHOWN = 20_000


class WrappedText(Text):
    """A label that can break inside a word, so that no text widens its page.

    The shown text contains invisible break characters; the accessible name is the plain text.
    """

    def setText(self, text: str) -> None:
        super().setText(breakable(text))
        self.setAccessibleName(text)


def small_text(text: str) -> WrappedText:
    """A caption that wraps long words."""
    return WrappedText(text, Type.CAPTION, tone=theme.quiet)


class CollapsibleText(QWidget):
    """Shows `text`; if it is long, its beginning with a button for the rest.

    The end of a text of more than `_MAX_SHOWN` characters is shown in its form only.
    """

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
        beginning = excerpt(text)
        self.label = WrappedText(beginning)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        column.addWidget(self.label)
        if beginning == text:
            return
        self.button = LinkButton(self.tr("Show all"))
        self.button.setCheckable(True)
        self.button.toggled.connect(self._expand)
        self.rest = Caption(self.tr("This text is very long. Edit it to see the rest."))
        self.rest.hide()
        column.addWidget(self.rest)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def _expand(self, on: bool) -> None:
        self.label.setText(self._text[:_MAX_SHOWN] if on else excerpt(self._text))
        self.rest.setVisible(on and len(self._text) > _MAX_SHOWN)
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
