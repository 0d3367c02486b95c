"""The fields of the page of reminders."""

from datetime import time

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpinBox, QWidget

from desktop.core.typed_dates import Unreadable, UnreadableReason, read_time
from desktop.ui import theme
from desktop.ui.widgets.announce import announce
from desktop.wording import dates

_QUARTER = 15  # minutes
#: Somebody who steps through the hours chooses once, when they have stopped.
_SETTLE_MS = 600


class HourEdit(QLineEdit):
    """A time of the day as it is typed; the arrows go in quarters of an hour."""

    chosen = Signal(object)
    """A `time`, other than the one that was shown before."""
    changed = Signal()
    """Of what the text means, or whether it means anything."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._shown = self._hour = time()
        self._is_first_click = False
        self._read: time | Unreadable = self._hour
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SETTLE_MS)
        self._soon.timeout.connect(self._tell)
        self.textChanged.connect(self._look)
        self.editingFinished.connect(self._finish)

    def show_hour(self, at: time) -> None:
        self._soon.stop()
        self._shown = at
        self.setText(dates.clock_time(at))

    def hour(self) -> time:
        """What the text means, or what was shown before where it means nothing."""
        return self._hour

    def fault(self) -> str:
        """Why the text is no time of day; empty where it is one."""
        if isinstance(self._read, time):
            return ""
        if self._read.reason is UnreadableReason.AMBIGUOUS:
            one, other = (dates.clock_time(at.time()) for at in self._read.readings)
            return self.tr("Is it {one} or {other}?").format(one=one, other=other)
        return self.tr("Type a time, such as 9:00 or 2pm.")

    def reading(self) -> str:
        """How the text is read, where it does not say so itself."""
        written = dates.clock_time(self._hour)
        return "" if self.fault() or self.text() == written else written

    def stepBy(self, steps: int) -> None:
        """By quarters of an hour, around midnight."""
        minutes = self._hour.hour * 60 + self._hour.minute
        moved = minutes // _QUARTER + steps
        if steps < 0 and minutes % _QUARTER:
            moved += 1
        hours, minutes = divmod(moved * _QUARTER % (24 * 60), 60)
        self.setText(dates.clock_time(time(hours, minutes)))
        self._soon.start()

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance("00:00  ") + 2 * theme.S
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not self.fault():
            self.stepBy(1 if event.key() == Qt.Key.Key_Up else -1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._is_first_click = event.reason() == Qt.FocusReason.MouseFocusReason

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The first click selects, so that what is typed replaces the time."""
        super().mouseReleaseEvent(event)
        if self._is_first_click and not self.hasSelectedText():
            self.selectAll()
        self._is_first_click = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self.selectAll()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page."""
        event.ignore()

    def hideEvent(self, event: QHideEvent) -> None:
        self._tell()
        super().hideEvent(event)

    def _look(self) -> None:
        self._read = read_time(self.text())
        self._hour = self._read if isinstance(self._read, time) else self._shown
        self.setAccessibleDescription(self.fault() or self.reading())
        self.changed.emit()

    def _finish(self) -> None:
        announce(self, self.fault())
        if not self.fault():
            self.setText(dates.clock_time(self._hour))
        self._tell()

    def _tell(self) -> None:
        self._soon.stop()
        if self._hour != self._shown:
            self._shown = self._hour
            self.chosen.emit(self._shown)


class CountBox(QSpinBox):
    """A small number that the wheel leaves alone."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setLocale(dates.locale())
        self.setRange(1, 20)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Line(QWidget):
    """Fields and words beside each other, as a sentence is read."""

    def __init__(self, *parts: QWidget | str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S)
        waiting: QLabel | None = None
        for part in parts:
            if isinstance(part, str):
                waiting = QLabel(part, self)
                waiting.setTextFormat(Qt.TextFormat.PlainText)
                row.addWidget(waiting)
            else:
                if waiting is not None:
                    waiting.setBuddy(part)
                    waiting = None
                row.addWidget(part)
        row.addStretch(1)
