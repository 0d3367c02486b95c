"""Buttons: the one primary action, quiet links, chips that filter."""

from PySide6.QtCore import QEvent, QMargins, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from desktop.ui import theme
from desktop.ui.theme import Type


class PrimaryButton(QPushButton):
    """The one thing to do here, in the system's accent colour. One on a card or page."""

    _RADIUS = 4.0

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        text = metrics.size(Qt.TextFlag.TextShowMnemonic, self.text())
        return (
            super()
            .sizeHint()
            .expandedTo(QSize(max(88, text.width() + 2 * theme.L), metrics.height() + theme.M))
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self.palette()
        fill, ink = theme.accent(palette)
        if not self.isEnabled():
            fill = theme.line(palette)
            ink = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
        elif self.isDown():
            fill = fill.darker(120)
        elif self.underMouse():
            fill = fill.darker(108)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
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


class LinkButton(QToolButton):
    """An action of second rank: text (and icon) in the colour of links, a frame under the mouse.

    With `setMenu` it opens its menu at once and shows an arrow.
    """

    def __init__(self, text: str, parent: QWidget | None = None, icon: QIcon | None = None) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        if icon is not None:
            self.setIcon(icon)
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._ink()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return (
            hint.grownBy(QMargins(0, 0, _ARROW - theme.S, 0)) if self.menu() is not None else hint
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._ink()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = _without_menu(self)
        if self.menu() is None:
            painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
            return
        whole = QRect(option.rect)
        painter.save()
        panel = QStyleOptionToolButton(option)
        panel.text = ""
        panel.icon = QIcon()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, panel)
        option.rect = whole.adjusted(0, 0, -_ARROW, 0)
        painter.drawControl(QStyle.ControlElement.CE_ToolButtonLabel, option)
        painter.restore()
        top = (whole.height() - _ARROW) // 2
        arrow = QRect(whole.right() - _ARROW - theme.XS + 1, top, _ARROW, _ARROW)
        place = self.style().visualRect(self.layoutDirection(), whole, arrow)
        theme.icon("chevron-down").paint(painter, place)

    def _ink(self) -> None:
        ink = theme.link(QApplication.palette())
        if self.palette().color(QPalette.ColorRole.ButtonText) == ink:
            return
        palette = QPalette()
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            palette.setColor(group, QPalette.ColorRole.ButtonText, ink)
        self.setPalette(palette)


class IconButton(QToolButton):
    """A small button with an icon only. `name` is what it does: tooltip and accessible name."""

    def __init__(self, icon: QIcon, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setIcon(icon)
        self.setIconSize(QSize(theme.ICON_SIZE, theme.ICON_SIZE))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolTip(name)
        self.setAccessibleName(name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QStylePainter(self).drawComplexControl(
            QStyle.ComplexControl.CC_ToolButton, _without_menu(self)
        )


_ARROW = 14
"""Side of the arrow that says there is a menu."""


def _without_menu(button: QToolButton) -> QStyleOptionToolButton:
    """How the style draws `button`, without the arrow of its own."""
    option = QStyleOptionToolButton()
    button.initStyleOption(option)
    option.features &= ~QStyleOptionToolButton.ToolButtonFeature.HasMenu
    return option


class Chip(QAbstractButton):
    """One choice of a few that stand beside each other; the chosen one has a tick.

    Put chips that exclude each other into a `QButtonGroup`: the arrow keys then move the choice.
    """

    _TICK = 14

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setCheckable(True)
        self.setFont(theme.font(Type.CAPTION))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(lambda _on: self.updateGeometry())

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        tick = self._TICK + theme.XS if self.isChecked() else 0
        width = metrics.horizontalAdvance(self.text()) + tick + 2 * theme.S + theme.XS
        return QSize(width, metrics.height() + theme.S)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self.palette()
        window = palette.color(QPalette.ColorRole.Window)
        ink = palette.color(QPalette.ColorRole.WindowText)
        fill = window
        if self.isChecked():
            fill = theme.blend(palette.color(QPalette.ColorRole.Accent), window, 0.22)
        elif self.underMouse() or self.isDown():
            fill = theme.blend(ink, window, 0.08)
        edge = theme.link(palette) if self.hasFocus() else theme.line(palette)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge, 2.0 if self.hasFocus() else 1.0))
        painter.setBrush(fill)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        left = theme.S + theme.XS // 2
        if self.isChecked():
            top = (self.height() - self._TICK) // 2
            theme.icon("check").paint(painter, left, top, self._TICK, self._TICK)
            left += self._TICK + theme.XS
        painter.setPen(ink)
        painter.drawText(
            self.rect().adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text()
        )
