"""Buttons: the primary action, links, icons, chips."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from desktop.ui import theme
from desktop.ui.theme import Type
from desktop.ui.widgets.direction import leading, mirrored
from desktop.ui.widgets.text import breakable

_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


def ignore_return(progress: QDialog) -> None:
    """Let Return press no button of a window that shows progress.

    The window may come just as Return is meant for the one before it. Esc, Space and the mouse stop
    the work.
    """
    for button in progress.findChildren(QPushButton):
        button.setAutoDefault(False)


class PrimaryButton(QPushButton):
    """The primary action of a card or page, in the system's accent colour.

    It looks like a plain button while `is_primary` is false.
    """

    _RADIUS = 4.0
    is_primary = True

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAutoDefault(True)  # Return presses it outside dialogs too

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        text = metrics.size(Qt.TextFlag.TextShowMnemonic, self.text())
        return (
            super()
            .sizeHint()
            .expandedTo(
                QSize(
                    max(88, text.width() + 2 * theme.L),
                    theme.target(metrics.height() + theme.S + theme.XS),
                )
            )
        )

    def set_primary(self, primary: bool) -> None:
        self.is_primary = primary
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.is_primary:
            super().paintEvent(event)
            return
        palette = self.palette()
        fill, ink = theme.accent(palette)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isEnabled():
            pressed = 0.8 if self.isDown() else 0.92 if self.underMouse() else 1.0
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.blend(fill, palette.color(QPalette.ColorRole.Window), pressed))
        else:
            ink = theme.disabled(palette)
            painter.setPen(theme.line(palette))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, self._RADIUS, self._RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ink, 1.0))
            inner = box.adjusted(2.5, 2.5, -2.5, -2.5)
            painter.drawRoundedRect(inner, self._RADIUS - 1, self._RADIUS - 1)
        painter.setPen(ink)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic
        painter.drawText(self.rect(), int(flags), self.text())


class QuietButton(QToolButton):
    """A tool button that Return presses like Space, instead of the dialog's default button.

    With `setMenu`, a click opens the menu. `InstantPopup` is not used, as Qt then gives the button
    no accessible action for screen readers and voice control.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def setMenu(self, menu: QMenu) -> None:
        super().setMenu(menu)
        self.clicked.connect(self._open_menu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _open_menu(self) -> None:
        self.menu().popup(self.mapToGlobal(QPoint(0, self.height())))


class LinkButton(QuietButton):
    """A secondary action: text and optional icon in the link colour, with a hover background.

    With `setMenu` it shows an arrow.
    """

    _ARROW = 14

    def __init__(self, text: str, parent: QWidget | None = None, icon: QIcon | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        if icon is not None:
            self.setIcon(icon)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        text = metrics.size(Qt.TextFlag.TextShowMnemonic, self.text())
        icon = 0 if self.icon().isNull() else theme.scaled(_SMALL_ICON) + theme.XS
        arrow = 0 if self.menu() is None else theme.scaled(self._ARROW) + theme.XS
        width = icon + text.width() + arrow + 2 * theme.S
        return QSize(theme.target(width), theme.target(metrics.height() + theme.S))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        _paint_background(painter, self)
        inner = self.rect().adjusted(theme.S, 0, -theme.S, 0)
        if not self.icon().isNull():
            side = theme.scaled(_SMALL_ICON)
            self._paint_icon(painter, self.icon(), inner, side)
            inner.setLeft(inner.left() + side + theme.XS)
        metrics = self.fontMetrics()
        words = metrics.size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        palette = self.palette()
        painter.setPen(theme.link(palette) if self.isEnabled() else theme.disabled(palette))
        text = QRect(inner.left(), 0, words, self.height())
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic
        painter.drawText(mirrored(self, text), int(flags), self.text())
        if self.menu() is not None:
            inner.setLeft(text.right() + 1 + theme.XS)
            arrow = theme.scaled(self._ARROW)
            self._paint_icon(painter, theme.icon("chevron-down"), inner, arrow)

    def _paint_icon(self, painter: QPainter, icon: QIcon, room: QRect, side: int) -> None:
        """Paint the icon at the leading end of `room`."""
        top = (self.height() - side) // 2
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        place = mirrored(self, QRect(room.left(), top, side, side))
        icon.paint(painter, place, Qt.AlignmentFlag.AlignCenter, mode)


class WrappedLink(LinkButton):
    """A link whose text wraps. Its text has no mnemonic: "&" is shown as it is."""

    _PLAIN = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._words = text
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def text(self) -> str:
        return self._words

    def heightForWidth(self, width: int) -> int:
        inner = QRect(0, 0, max(1, width - 2 * theme.S), _UNLIMITED)
        return theme.target(self._bounds(inner).height() + theme.S)

    def sizeHint(self) -> QSize:
        whole = self._bounds(QRect(0, 0, _UNLIMITED, _UNLIMITED))
        return QSize(whole.width() + 2 * theme.S, theme.target(whole.height() + theme.S))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 8, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        _paint_background(painter, self)
        painter.setPen(theme.link(self.palette()))
        inner = self.rect().adjusted(theme.S, theme.S // 2, -theme.S, -theme.S // 2)
        flags = Qt.TextFlag.TextWordWrap | leading(self) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, int(flags), breakable(self._words))

    def _bounds(self, room: QRect) -> QRect:
        return self.fontMetrics().boundingRect(room, int(self._PLAIN), breakable(self._words))


class IconButton(QuietButton):
    """A small button with an icon only. `name` is its tooltip and accessible name."""

    def __init__(self, icon: QIcon, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(icon)
        self.setToolTip(name)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        side = theme.target(theme.scaled(theme.ICON_SIZE) + theme.S)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        _paint_background(painter, self)
        side = theme.scaled(theme.ICON_SIZE)
        room = QRect(0, 0, side, side)
        room.moveCenter(self.rect().center())
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        self.icon().paint(painter, room, Qt.AlignmentFlag.AlignCenter, mode)


_SMALL_ICON = 16
#: A width and height that no text exceeds.
_UNLIMITED = 100_000
_CORNER = 4.0


def _paint_background(painter: QPainter, button: QToolButton) -> None:
    """Paint the background while hovered or pressed, and a frame with the keyboard focus."""
    palette = button.palette()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(button.rect()).adjusted(1, 1, -1, -1)
    pressed = button.isDown()
    if button.isEnabled() and (pressed or button.underMouse()):
        ink = palette.color(QPalette.ColorRole.WindowText)
        ink.setAlphaF(theme.BUTTON_SHADES[pressed])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawRoundedRect(box, _CORNER, _CORNER)
        painter.setBrush(Qt.BrushStyle.NoBrush)
    if button.hasFocus():
        painter.setPen(theme.link(palette))
        painter.drawRoundedRect(box, _CORNER, _CORNER)


class Chip(QAbstractButton):
    """One of several mutually exclusive choices, with a tick while checked.

    It is as wide without the tick, so that a choice does not move the other chips.
    Put the chips of one choice into a `QButtonGroup`: the arrow keys change the choice. With
    `set_count` a number follows the text; a chip with nothing behind it is quiet.
    """

    _TICK = 14

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count: int | None = None
        self.setText(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # screen readers announce a radio button, not a check box
        self.setFont(theme.font(Type.CAPTION))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_count(self, count: int, name: str) -> None:
        """Show how many there are, nothing for 0; `name` is the accessible name, with the count."""
        self.setAccessibleName(name)
        if count != self._count:
            self._count = count
            self.updateGeometry()
            self.update()

    def count_text(self) -> str:
        """The number that is shown after the text, or empty."""
        return self.locale().toString(self._count) if self._count else ""

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + self._tick_room() + 2 * theme.S + theme.XS
        if count := self.count_text():
            width += metrics.horizontalAdvance(count) + theme.XS
        return QSize(theme.target(width), theme.target(metrics.height() + theme.S))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right change the choice; Qt would stop at the end of a row of chips."""
        group, step = self.group(), _SIDEWAYS.get(Qt.Key(event.key()))
        if group is None or step is None:
            super().keyPressEvent(event)
            return
        chips = [chip for chip in group.buttons() if chip.isEnabled() and chip.isVisible()]
        place = chips.index(self) + (step if self.isLeftToRight() else -step)
        if 0 <= place < len(chips):
            chips[place].setFocus(Qt.FocusReason.TabFocusReason)
            chips[place].click()

    def _tick_room(self) -> int:
        return theme.scaled(self._TICK) + theme.XS

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self.palette()
        checked = self.isChecked()
        fill = window = palette.color(QPalette.ColorRole.Window)
        ink = palette.color(QPalette.ColorRole.WindowText)
        if checked:
            fill = theme.chosen(palette)
            ink = theme.on_selection(palette).color(QPalette.ColorRole.WindowText)
        elif self.underMouse() or self.isDown():
            fill = theme.blend(ink, window, 0.08)
        edge = theme.link(palette) if self.hasFocus() else theme.line(palette)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge, 2.0 if self.hasFocus() else 1.0))
        painter.setBrush(fill)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        inner = self.rect().adjusted(theme.S + theme.XS // 2, 0, -theme.S, 0)
        if checked:
            side = theme.scaled(self._TICK)
            tick = QRect(inner.left(), (self.height() - side) // 2, side, side)
            place, middle = mirrored(self, tick), Qt.AlignmentFlag.AlignCenter
            theme.icon("check").paint(painter, place, middle, theme.on_selection_mode())
            inner.setLeft(tick.right() + 1 + theme.XS)
        else:
            inner.setLeft(inner.left() + self._tick_room() // 2)
        quiet = ink if checked else theme.quiet(palette)
        painter.setPen(quiet if self._count == 0 else ink)
        flags = Qt.AlignmentFlag.AlignVCenter | leading(self)
        painter.drawText(mirrored(self, inner), int(flags), self.text())
        if count := self.count_text():
            inner.setLeft(
                inner.left() + self.fontMetrics().horizontalAdvance(self.text()) + theme.XS
            )
            painter.setPen(quiet)
            painter.drawText(mirrored(self, inner), int(flags), count)
