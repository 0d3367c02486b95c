"""Labels for text of any length: wrapped inside long words, collapsed to its first lines."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.text import one_line
from desktop.ui import theme
from desktop.ui.theme import Type
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.text import Caption, Text, breakable

_LINES = 4
_CHARACTERS = 320
_FOLDED_LINES = 2
_FOLDED_CHARACTERS = 600

#: Maximum of characters shown: a label lays out its whole text on every resize, which takes a
#: second for half a million.
MAX_SHOWN = 20_000


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

    The end of a text of more than `MAX_SHOWN` characters is shown in its form only.
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
        self.label.setText(self._text[:MAX_SHOWN] if on else excerpt(self._text))
        self.rest.setVisible(on and len(self._text) > MAX_SHOWN)
        self.button.setText(self.tr("Show less") if on else self.tr("Show all"))


class FoldedText(WrappedText):
    """Shows the first two lines of `text` until it is unfolded, and then up to `MAX_SHOWN`."""

    long_changed = Signal(bool)
    """Whether there is more than the two lines show."""

    def __init__(self, text: str, between: str = " ") -> None:
        """`between` stands between the lines of `text` while it is folded."""
        self._whole = text.strip()
        lines = self._whole[:_FOLDED_CHARACTERS].splitlines()
        self._start = between.join(words for line in lines if (words := one_line(line)))
        self._lines: list[str] = []
        self.is_folded = True
        self.is_long = False
        super().__init__(self._start)

    def set_folded(self, folded: bool) -> None:
        self.is_folded = folded
        self.setText(self._start if folded else self._whole[:MAX_SHOWN])
        self.updateGeometry()

    def shown(self) -> str:
        """The text that is shown for the present width."""
        return "\n".join(self._lines) if self.is_folded else self._whole[:MAX_SHOWN]

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), self.heightForWidth(hint.width())) if self.is_folded else hint

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * 8, metrics.lineSpacing())

    def heightForWidth(self, width: int) -> int:
        if not self.is_folded:
            return super().heightForWidth(width)
        return len(self._laid_out(width)[0]) * self.fontMetrics().lineSpacing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lines, is_cut = self._laid_out(self.width())
        is_long = is_cut or "\n" in self._whole or len(self._whole) > _FOLDED_CHARACTERS
        if is_long is not self.is_long:
            self.is_long = is_long
            self.long_changed.emit(is_long)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.is_folded:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # as a label does
        height = self.fontMetrics().lineSpacing()
        for place, line in enumerate(self._lines):
            room = QRect(QPoint(0, place * height), QSize(self.width(), height))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), line)

    def _laid_out(self, width: int) -> tuple[list[str], bool]:
        """The first lines for `width`, the last one elided, and whether text is left out."""
        rest, lines = breakable(self._start), list[str]()
        layout = QTextLayout(rest, self.font())
        layout.beginLayout()
        while len(lines) < _FOLDED_LINES - 1 and (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            lines.append(rest[line.textStart() : line.textStart() + line.textLength()])
        layout.endLayout()
        rest = rest[sum(map(len, lines)) :]
        if rest:
            shown = self.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, width)
            lines.append(shown)
        return lines, bool(rest) and lines[-1] != rest


def excerpt(text: str) -> str:
    """The first lines of `text`, cut at a word; all of it if little more would follow."""
    lines = text.strip().splitlines()
    head = "\n".join(lines[:_LINES])
    if len(lines) <= _LINES + 1 and len(text) <= _CHARACTERS + 80:
        return text
    if len(head) > _CHARACTERS:
        head = head[:_CHARACTERS].rsplit(" ", 1)[0]
    return f"{head.rstrip()} …"
