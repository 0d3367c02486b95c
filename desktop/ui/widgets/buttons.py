"""Buttons: the one primary action, quiet links, chips that filter."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from desktop.ui import theme
from desktop.ui.theme import Type


class PrimaryButton(QPushButton):
    """The one thing to do here, in the system's accent colour. One on a card or page."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._ink()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.EnabledChange):
            self._ink()

    def _ink(self) -> None:
        surface = QApplication.palette()
        fill, text = theme.accent(surface)
        if self.palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.Button) == fill:
            return
        palette = QPalette()
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            palette.setColor(group, QPalette.ColorRole.Button, fill)
            palette.setColor(group, QPalette.ColorRole.ButtonText, text)
        self.setPalette(palette)


class LinkButton(QToolButton):
    """An action of second rank: text (and icon) in the colour of links, a frame under the mouse.

    With `setMenu` it opens its menu at once.
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

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._ink()

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
