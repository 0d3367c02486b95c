"""Labels in the four sizes of type. All of them show plain text only."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

from desktop.ui import theme
from desktop.ui.theme import Meaning, Type
from desktop.ui.widgets.direction import leading

Tone = Callable[[QPalette], QColor] | Meaning


class Text(QLabel):
    """A label of plain text: foreign text cannot become markup here.

    `tone` is a meaning or a function of the palette (`theme.quiet`); the colour follows the
    palette. Text wraps unless `wrap` is false, and can be selected with the mouse when
    `selectable` is true.
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
        self._tone = tone
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
        self._ink()

    def lead(self) -> None:
        """For names: begin where the interface's lines begin, in whichever script they are."""
        self.setAlignment(leading(self) | Qt.AlignmentFlag.AlignVCenter)

    def set_tone(self, tone: Tone | None) -> None:
        self._tone = tone
        self._ink()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._ink()

    def _ink(self) -> None:
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
        self.lead()


class Heading(Text):
    """The heading of a section."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, Type.HEADING, parent)
        self.lead()


class Caption(Text):
    """Small text of second rank: a source, a date, a hint below a field."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, tone: Tone = theme.quiet
    ) -> None:
        super().__init__(text, Type.CAPTION, parent, tone=tone)


class Quiet(Text):
    """Text of second rank in the size of the body."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, Type.BODY, parent, tone=theme.quiet)


class Elided(Text):
    """One line that ends in "…" where there is no room; the whole text is its tooltip then.

    `text()` and the accessible name are always the whole text. `mode` says where it is shortened:
    a sentence about a long name keeps its end when that is the middle.
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
        """What there is room for at the present width."""
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
        self._hint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hint()

    def _hint(self) -> None:
        whole = self.text()
        self.setToolTip("" if self.shown() == whole else plain_tooltip(whole))


def plain_tooltip(text: str) -> str:
    """`text` so that a tooltip shows it as typed: tooltips guess at markup otherwise."""
    if not text or not {"<", "&"} & set(text):
        return text
    from html import escape  # noqa: PLC0415  not at start

    return f'<p style="white-space: pre-wrap">{escape(text)}</p>'
