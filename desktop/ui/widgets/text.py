"""Plain text labels in the four type sizes, and helpers for long text."""

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

from desktop.core.patterns import pattern
from desktop.ui import theme
from desktop.ui.theme import Meaning, Type
from desktop.ui.widgets.direction import leading

_RUN = 12
_LONG = pattern(rf"\S{{{_RUN + 1},}}")
_ENDLESS = pattern(rf"\S{{{_RUN}}}(?=\S)")
_BREAK = "\u200b"
#: Up to so many letters a word stays whole: "Festplattenverschlüsselung".
_LONGEST_WORD = 26
_AROUND = ".,:;!?…()[]\"'“”„‘’«»"


def breakable(text: str) -> str:
    """`text` with zero-width spaces, so that addresses and endless words can wrap."""
    return _LONG.sub(_broken, text)


def _broken(found: re.Match[str]) -> str:
    word = found[0]
    letters = word.strip(_AROUND)
    if len(letters) <= _LONGEST_WORD and letters.isalpha():
        return word
    return _ENDLESS.sub(lambda run: run.group() + _BREAK, word)


Tone = Callable[[QPalette], QColor] | Meaning


class FieldLabel(QLabel):
    """The name of a field in plain text; its underlined letter leads to the field.

    Qt measures the words as a whole and draws them in up to three pieces, so that a pair such as
    "Te", which is written closer together, takes more room than was measured.
    """

    _more_room = QSize(0, 0)

    def __init__(
        self, text: str, field: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if field is not None:
            self.setBuddy(field)
        self._measure()

    def sizeHint(self) -> QSize:
        return super().sizeHint() + self._more_room

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() + self._more_room

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._measure()
        super().changeEvent(event)

    def _measure(self) -> None:
        """Find the room that the pieces take more than the words as a whole."""
        before, _, rest = self.text().replace("&&", "\0").partition("&")
        pieces = [one.replace("\0", "&") for one in (before, rest[:1], rest[1:])]
        width = self.fontMetrics().horizontalAdvance
        self._more_room = QSize(max(0, sum(map(width, pieces)) - width("".join(pieces))), 0)


class Text(QLabel):
    """A label of plain text; markup in foreign text is not interpreted.

    `tone` is a meaning or a function of the palette (`theme.quiet`); the colour follows the
    palette. Text wraps unless `wrap` is false, and can be selected with the mouse when
    `selectable` is true. In the size of titles and headings it is a heading to screen readers.
    """

    def __init__(
        self,
        text: str = "",
        role: Type = Type.BODY,
        parent: QWidget | None = None,
        *,
        tone: Tone | None = None,
        wrap: bool = True,
        selectable: bool = False,
    ) -> None:
        super().__init__(parent)
        self.is_heading = role in (Type.TITLE, Type.HEADING)
        self.accessible: object = None
        self._tone = tone
        self._is_spoken_apart = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if role is not Type.BODY:
            self.setFont(theme.font(role))
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.setText(text)
        self._apply_colours()

    def setText(self, text: str) -> None:
        """Show `text`; screen readers do not read the places to break that `breakable` puts in."""
        super().setText(text)
        if _BREAK in text or self._is_spoken_apart:
            self._is_spoken_apart = _BREAK in text
            self.setAccessibleName(text.replace(_BREAK, ""))

    def align_leading(self) -> None:
        """Align to the leading edge of the layout, whatever the script of the text (for names)."""
        self.setAlignment(leading(self) | Qt.AlignmentFlag.AlignVCenter)

    def set_tone(self, tone: Tone | None) -> None:
        self._tone = tone
        self._apply_colours()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._apply_colours()

    def _apply_colours(self) -> None:
        if self._tone is None:
            if self.testAttribute(Qt.WidgetAttribute.WA_SetPalette):
                self.setPalette(QPalette())
            return
        surface = QApplication.palette()
        tone = self._tone
        ink = theme.colour(tone, surface) if isinstance(tone, Meaning) else tone(surface)
        if self.palette().color(QPalette.ColorRole.WindowText) != ink:
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.WindowText, ink)
            self.setPalette(palette)


class Title(Text):
    """The title of a page."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, Type.TITLE, parent, wrap=False)
        self.align_leading()


class Heading(Text):
    """The heading of a section."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, Type.HEADING, parent)
        self.align_leading()


class Caption(Text):
    """Small secondary text: a source, a date, a hint below a field."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, tone: Tone = theme.quiet
    ) -> None:
        super().__init__(text, Type.CAPTION, parent, tone=tone)


class Quiet(Text):
    """Secondary text in body size."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, Type.BODY, parent, tone=theme.quiet)


class Elided(Text):
    """One line that is elided with "…" if necessary, with the whole text as tooltip then.

    `text()` and the accessible name are always the whole text. `mode` is the place of the ellipsis;
    in the middle, a sentence about a long name keeps its end.
    """

    def __init__(
        self,
        text: str = "",
        role: Type = Type.BODY,
        parent: QWidget | None = None,
        *,
        tone: Tone | None = None,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        self._mode = mode
        super().__init__(text, role, parent, tone=tone, wrap=False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def shown(self) -> str:
        """The text as elided for the present width."""
        line = " ".join(self.text().split())
        return self.fontMetrics().elidedText(line, self._mode, self.contentsRect().width())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        painter.setPen(palette.color(group, QPalette.ColorRole.WindowText))
        painter.drawText(
            self.contentsRect(),
            int(Qt.AlignmentFlag.AlignVCenter | leading(self)),
            self.shown(),
        )

    def setText(self, text: str) -> None:
        super().setText(text)
        self._update_tooltip()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_tooltip()

    def _update_tooltip(self) -> None:
        whole = self.text()
        self.setToolTip("" if self.shown() == whole else plain_tooltip(whole))


def plain_tooltip(text: str) -> str:
    """`text` escaped for a tooltip, since `QToolTip` interprets text that looks like markup."""
    if not text or not {"<", "&"} & set(text):
        return text
    from html import escape  # noqa: PLC0415  not at start

    return f'<p style="white-space: pre-wrap">{escape(text)}</p>'


class Hint(Caption):
    """A caption below a field that reserves the height of `lines`, so that the layout is stable."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, lines: int = 1) -> None:
        super().__init__("\n".join("X" * lines), parent)
        self._room = QLabel.sizeHint(self).height()
        self.setText(text)

    def show_text(self, text: str, *, is_fault: bool) -> None:
        """Show `text`, in the normal text colour if it is a fault."""
        self.set_tone(None if is_fault else theme.quiet)
        self.setText(text)
        if self.isVisible():  # keep the height of a longer text, once shown
            self._room = max(self._room, super().heightForWidth(self.width()))

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, self._room))

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(0, self._room))

    def heightForWidth(self, width: int) -> int:
        return max(super().heightForWidth(width), self._room)
