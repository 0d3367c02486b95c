"""One entry of the timeline, and the heading of a group of them, beside the line of time."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop import wording
from desktop.core.kinds import Direction
from desktop.core.records import Contact
from desktop.ui import theme
from desktop.ui.interviews.detail.entries import Entry
from desktop.ui.interviews.detail.entry_words import EntryWords
from desktop.ui.interviews.detail.long_text import (
    MAX_SHOWN,
    FoldedText,
    WrappedText,
    small_text,
)
from desktop.ui.interviews.detail.section import MenuItem, Row
from desktop.ui.theme import Type
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.text import Caption, Text

_GUTTER = 28
_ICON = 16
_RING = 12.0
_RADIUS = 8.0
#: How far letters of one side are from the edge of the other.
_SIDE = theme.XXL
_MOVES = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Home: -100_000,
    Qt.Key.Key_End: 100_000,
}


class EntryRow(QAbstractButton):
    """An entry: an icon on the line of time, its words, and its menu.

    A contact is a card, theirs at the leading edge, one's own at the other. A long text is folded
    to two lines. Keys: Return and Space unfold and fold it, or open the menu where there is nothing
    to unfold; Up, Down, Home and End go to other entries; Delete deletes.
    """

    focus_moved = Signal(int)
    """Move the focus by this number of entries."""
    focused = Signal()

    def __init__(
        self, entry: Entry, words: EntryWords, menu_items: Sequence[MenuItem], more: str
    ) -> None:
        super().__init__()
        self.setBackgroundRole(QPalette.ColorRole.Window)  # its labels are not on a button
        self.entry = entry
        self._menu_items = menu_items
        item = entry.item
        self._is_card = isinstance(item, Contact)
        self._mark = IconLabel(words.icon, self, side=_ICON)
        side = wording.direction(item.direction) if isinstance(item, Contact) else ""
        self._mark.setAccessibleName(side)
        self.row = Row(entry.key, more, menu_items)
        self.row.setParent(self)
        self.row.setContentsMargins(theme.L, theme.S, theme.S, theme.S)
        self.row.more.setVisible(bool(menu_items))
        self.folded: FoldedText | None = None
        self._rest: Caption | None = None
        self._add_words(words)
        mark = QVBoxLayout()
        mark.setContentsMargins(0, theme.S, 0, 0)
        mark.addWidget(self._mark)
        self._line = QHBoxLayout(self)
        is_own = isinstance(item, Contact) and item.direction is Direction.OUTBOUND
        before = (theme.scaled(_GUTTER) - theme.scaled(_ICON)) // 2
        after = _SIDE if self._is_card and not is_own else 0
        self._line.setContentsMargins(before, 0, after, theme.S)
        self._line.setSpacing(0)
        self._line.addLayout(mark)
        self._line.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
        self._line.addSpacing(before + (_SIDE if is_own else 0))
        self._line.addWidget(self.row, 1)
        self.setAccessibleName(
            ". ".join(
                part
                for part in (words.title, side, words.caption, words.subject, *words.lines)
                if part
            )
        )
        self.setAccessibleDescription(self.folded.text() if self.folded else "")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.row.more.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.toggled.connect(self._show_text)
        self.clicked.connect(self._open_menu_if_short)

    def set_in_tab_order(self, on: bool) -> None:
        """Only one entry of the timeline is in the order of Tab, with the button of its menu."""
        policy = Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(policy)
        self.row.more.setFocusPolicy(policy)

    def sizeHint(self) -> QSize:
        return self._line.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._line.minimumSize()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._menu_items:
            self.row.contextMenuEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif key in _MOVES:
            self.focus_moved.emit(_MOVES[Qt.Key(key)])
        elif key == Qt.Key.Key_Delete and not event.isAutoRepeat():
            self._delete()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        paint_line(painter, self)
        middle = QRectF(self._mark.geometry()).center()
        painter.setBrush(palette.color(QPalette.ColorRole.Window))
        painter.drawEllipse(middle, theme.scaled(int(_RING)), theme.scaled(int(_RING)))
        hovered = self.isCheckable() and self.underMouse()
        if not (self._is_card or hovered or self.hasFocus()):
            return
        edge = QPen(theme.line(palette)) if self._is_card else QPen(Qt.PenStyle.NoPen)
        ground = palette.color(QPalette.ColorRole.Base)
        painter.setPen(QPen(theme.link(palette), 2.0) if self.hasFocus() else edge)
        painter.setBrush(ground if self._is_card else Qt.BrushStyle.NoBrush)
        if hovered:
            painter.setBrush(theme.selection(palette, focused=False))
        inset = 1.0 if self.hasFocus() else 0.5
        frame = QRectF(self.row.geometry()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)

    def _add_words(self, words: EntryWords) -> None:
        body = self.row.body
        title = WrappedText(words.title)
        title.setFont(theme.semibold())
        body.addWidget(title)
        body.addWidget(small_text(words.caption))
        if words.subject:
            subject = WrappedText(words.subject)
            subject.setFont(theme.semibold())
            body.addWidget(subject)
        for line in words.lines:
            body.addWidget(WrappedText(line))
        if words.text.strip():
            self.folded = FoldedText(words.text, " " if self._is_card else " · ")
            self.folded.long_changed.connect(self._set_long)
            body.addWidget(self.folded)
        if len(words.text) > MAX_SHOWN:
            self._rest = Caption(self.tr("This text is very long. Edit it to see the rest."))
            self._rest.hide()
            body.addWidget(self._rest)

    def _set_long(self, is_long: bool) -> None:
        """Let the entry unfold if there is more to read; what is unfolded stays so."""
        self.setCheckable(is_long or self.isChecked())
        pointing = Qt.CursorShape.PointingHandCursor
        self.setCursor(pointing if self.isCheckable() else Qt.CursorShape.ArrowCursor)

    def unfold(self) -> None:
        """Unfolds the text, if there is one."""
        if self.folded is not None:
            self.setCheckable(True)
            self.setChecked(True)

    def _show_text(self, on: bool) -> None:
        if self.folded is not None:
            self.folded.set_folded(not on)
        if self._rest is not None:
            self._rest.setVisible(on)

    def _open_menu_if_short(self) -> None:
        if not self.isCheckable() and self._menu_items:
            self.row.more.click()

    def _delete(self) -> None:
        for item in self._menu_items:
            if item.icon == "delete":
                item.run()


class GroupHeading(QWidget):
    """The name of a group of entries."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.label = Text(words, Type.CAPTION, self, tone=theme.quiet)
        self.label.setFont(theme.semibold(self.label.font()))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.scaled(_GUTTER) + theme.L, theme.S, 0, theme.S)
        column.addWidget(self.label)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_line(painter, self)


def paint_line(painter: QPainter, widget: QWidget) -> None:
    """Paint the line of time at the leading edge of `widget`, over its whole height."""
    x = theme.scaled(_GUTTER) / 2
    x = x if widget.isLeftToRight() else widget.width() - x
    painter.setPen(QPen(theme.line(widget.palette()), 1.0))
    painter.drawLine(QPointF(x, 0), QPointF(x, widget.height()))
