"""The navigation rail at the left of the window."""

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.theme import Meaning, Type
from desktop.ui.widgets.direction import leading, mirrored

_WIDTH = 180
_LONGEST_COUNT = "99"
_HEIGHT = 36
_RADIUS = 6.0
_BAR = 3.0


class RailButton(QAbstractButton):
    """Icon, label and number of due items of a page; narrow, the icon with a dot."""

    def __init__(self, icon: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = theme.icon(icon)
        self._count = 0
        self._narrow = False
        self.setText(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # screen readers announce a radio button, not a check box
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._describe()

    @property
    def count(self) -> int:
        return self._count

    def show_count(self, count: int) -> None:
        """Show the number of items due on the page; 0 hides it."""
        self._count = count
        self._describe()
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.semibold(self.font()))
        words = metrics.horizontalAdvance(self.text()) + metrics.horizontalAdvance(_LONGEST_COUNT)
        width = theme.scaled(theme.ICON_SIZE) + words + 2 * theme.L + 2 * theme.S + theme.XS
        return QSize(width, theme.target(max(_HEIGHT, metrics.height() + theme.L)))

    def _describe(self) -> None:
        words = self.text()
        if self._count:
            pattern = QCoreApplication.translate("Rail", "{page}, {count} due")
            words = pattern.format(page=words, count=self._count)
        self.setAccessibleName(words)
        self.setToolTip(words if self._narrow else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, palette)
        side = theme.scaled(theme.ICON_SIZE)
        left = (self.width() - side) // 2 if self._narrow else theme.L
        place = QRect(left, (self.height() - side) // 2, side, side)
        mode = QIcon.Mode.Normal
        if self.isChecked():
            palette, mode = theme.on_selection(palette), theme.on_selection_mode()
        self._mark.paint(painter, mirrored(self, place), Qt.AlignmentFlag.AlignCenter, mode)
        if self._narrow:
            self._paint_dot(painter, palette, place)
            return
        right = self._paint_count(painter, palette)
        start = left + side + theme.S
        room = QRect(start, 0, right - theme.S - start, self.height())
        painter.setFont(theme.semibold(self.font()) if self.isChecked() else self.font())
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        self._paint_words(painter, room)

    def _paint_words(self, painter: QPainter, room: QRect) -> None:
        words = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        flags = Qt.AlignmentFlag.AlignVCenter | leading(self)
        painter.drawText(mirrored(self, room), int(flags), words)

    def _paint_ground(self, painter: QPainter, palette: QPalette) -> None:
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        window = palette.color(QPalette.ColorRole.Window)
        if self.isChecked():
            painter.setBrush(theme.chosen(palette))
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)
            painter.setBrush(theme.mark(theme.on_selection(palette)))
            bar = QRect(1, theme.S, int(_BAR), self.height() - 2 * theme.S)
            painter.drawRoundedRect(QRectF(mirrored(self, bar)), _BAR / 2, _BAR / 2)
        elif self.underMouse() or self.isDown():
            ink = palette.color(QPalette.ColorRole.WindowText)
            painter.setBrush(theme.blend(ink, window, 0.07))
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.link(palette))
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)

    def _paint_count(self, painter: QPainter, palette: QPalette) -> int:
        """Paint the number at the right end; returns where the room for the label ends."""
        end = self.width() - theme.L
        if not self._count:
            return end
        painter.setFont(theme.semibold(theme.font(Type.CAPTION, self.font())))
        painter.setPen(theme.colour(Meaning.DUE, palette))
        words = str(self._count)
        width = painter.fontMetrics().horizontalAdvance(words)
        place = QRect(end - width, 0, width, self.height())
        painter.drawText(mirrored(self, place), Qt.AlignmentFlag.AlignCenter, words)
        return end - width

    def _paint_dot(self, painter: QPainter, palette: QPalette, icon: QRect) -> None:
        if not self._count:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(Meaning.DUE, palette))
        side = theme.scaled(8)
        painter.drawEllipse(QRectF(icon.right() - side // 4, max(1, icon.top() - 3), side, side))


class NoticeButton(RailButton):
    """Lines above the foot of the rail that say that there are notices; hidden without any.

    It is as wide as the rail allows: a notice must not make the rail wider.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("info", "", parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCheckable(False)
        self.setAutoExclusive(False)
        self.hide()

    def show_notice(self, icon: str, title: str) -> None:
        """Show a notice; an empty title hides the line."""
        self._mark = theme.icon(icon)
        self.setText(title)
        self._describe()
        self.setToolTip(title)
        self.setVisible(bool(title))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, super().sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        height, metrics = self.sizeHint().height(), QFontMetrics(self.font())
        beside = theme.scaled(theme.ICON_SIZE) + 2 * theme.L + 2 * theme.S
        room = QRect(0, 0, max(1, width - beside), height * 9)
        words = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text())
        return height if self._narrow else max(height, words.height() + theme.L)

    def _paint_words(self, painter: QPainter, room: QRect) -> None:
        flags = Qt.AlignmentFlag.AlignVCenter | leading(self) | Qt.TextFlag.TextWordWrap
        painter.drawText(mirrored(self, room), int(flags), self.text())


class Rail(QWidget):
    """A button for each page; the arrow keys move between them. Notices are a line at its foot."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Pages"))
        self.buttons: dict[str, RailButton] = {}
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.S, theme.S, theme.S, theme.S)
        self._column.setSpacing(theme.XS)
        self._column.addStretch(1)
        self.notice = NoticeButton(self)
        self._column.addWidget(self.notice)
        self._width = 0
        self.set_narrow(False)

    def add_page(self, key: str, icon: str, text: str, *, at_foot: bool = False) -> None:
        button = RailButton(icon, text, self)
        self.buttons[key] = button
        self._group.addButton(button)
        if at_foot:
            self._column.addWidget(button)
        else:
            self._column.insertWidget(self._column.indexOf(self.notice) - 1, button)
        self._width = max(self._width, button.sizeHint().width() + 2 * theme.S)
        self.setMaximumWidth(self._width)
        button.toggled.connect(lambda on: self.chosen.emit(key) if on else None)

    def show_page(self, key: str) -> None:
        """Check the button of a page; Tab reaches this button, the arrow keys the others."""
        for name, button in self.buttons.items():
            is_shown = name == key
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if is_shown else Qt.FocusPolicy.ClickFocus
            )
        with QSignalBlocker(self.buttons[key]):
            self.buttons[key].setChecked(True)

    def sizeHint(self) -> QSize:
        return QSize(self._width, super().sizeHint().height())

    def full_width(self) -> int:
        """The width with labels beside the icons."""
        words = max((button.sizeHint().width() for button in self.buttons.values()), default=0)
        return max(_WIDTH, words + 2 * theme.S)

    def set_narrow(self, narrow: bool) -> None:
        icons = theme.scaled(theme.ICON_SIZE) + 2 * theme.L + theme.XS
        self._width = icons if narrow else self.full_width()
        self.setMinimumWidth(icons)
        self.setMaximumWidth(self._width)
        self.updateGeometry()
        for button in (*self.buttons.values(), self.notice):
            button.set_narrow(narrow)
