"""The fields of the page *Reminders*."""

from datetime import datetime, time

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QSpinBox, QWidget

from desktop.core.typed_dates import Unreadable, UnreadableReason, read_time
from desktop.ui import theme
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.text import FieldLabel
from desktop.ui.widgets.unfocused import on_unfocused_text
from desktop.wording import dates
from desktop.wording.typed_dates import in_english

_QUARTER = 15  # minutes
#: Delay in ms after the last arrow key, so that stepping through times counts as one choice.
_SETTLE_MS = 600
#: The letters "x" for which Qt's fields have room.
_LETTERS = 17


class HourEdit(QLineEdit):
    """A field for a time of day; the arrow keys step by quarters of an hour."""

    chosen = Signal(object)
    """A `time` that differs from the last one chosen or shown."""
    changed = Signal()
    """The reading of the text, or its fault, may have changed."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._shown = self._hour = time()
        self._is_first_click = False
        self._read: time | Unreadable = self._hour
        self._settle_timer = QTimer(self)
        self._settle_timer.setSingleShot(True)
        self._settle_timer.setInterval(_SETTLE_MS)
        self._settle_timer.timeout.connect(self._emit_chosen)
        self.textChanged.connect(self._read_text)
        self.editingFinished.connect(self._finish)
        on_unfocused_text(self, self._settle_timer.start)

    def show_hour(self, at: time) -> None:
        self._settle_timer.stop()
        self._shown = at
        self.setText(dates.clock_time(at))

    def hour(self) -> time:
        """The time typed; the last one chosen or shown where the text has a fault."""
        return self._hour

    def fault(self) -> str:
        """The sentence on a text that is no time; empty where it is one."""
        if isinstance(self._read, time):
            return ""
        if self._read.reason is UnreadableReason.AMBIGUOUS:
            one, other = (dates.clock_time(at.time()) for at in self._read.readings)
            return self.tr("Is it {one} or {other}?").format(one=one, other=other)
        return self.tr("Type a time, such as 9:00 or 2pm.")

    def choices(self) -> list[tuple[str, datetime]]:
        """The readings of a text that can be read in two ways, each with its words."""
        if isinstance(self._read, time) or self._read.reason is not UnreadableReason.AMBIGUOUS:
            return []
        return [(dates.clock_time(at.time()), at) for at in self._read.readings]

    def choose(self, at: datetime) -> None:
        self.setText(dates.clock_time(at.time()))
        self._emit_chosen()

    def reading(self) -> str:
        """The time in the usual form; empty where the text has it already."""
        written = dates.clock_time(self._hour)
        return "" if self.fault() or self.text() == written else written

    def stepBy(self, steps: int) -> None:
        """Step by quarters of an hour; midnight wraps around."""
        minutes = self._hour.hour * 60 + self._hour.minute
        moved = minutes // _QUARTER + steps
        if steps < 0 and minutes % _QUARTER:
            moved += 1
        hours, minutes = divmod(moved * _QUARTER % (24 * 60), 60)
        self.setText(dates.clock_time(time(hours, minutes)))
        self._settle_timer.start()

    def sizeHint(self) -> QSize:
        """Room for any time of the region's clock, beside the frame, which differs by style."""
        metrics, usual = self.fontMetrics(), super().sizeHint()
        frame = usual.width() - _LETTERS * metrics.horizontalAdvance("x")
        times = (dates.clock_time(time(hour)) for hour in (10, 22))
        widest = max(metrics.horizontalAdvance(text) for text in times)
        return QSize(widest + frame + theme.S, usual.height())

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
        """The first click selects all, so that typing replaces the time."""
        super().mouseReleaseEvent(event)
        if self._is_first_click and not self.hasSelectedText():
            self.selectAll()
        self._is_first_click = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self.selectAll()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, which scrolls."""
        event.ignore()

    def hideEvent(self, event: QHideEvent) -> None:
        self._emit_chosen()
        super().hideEvent(event)

    def _read_text(self) -> None:
        self._read = read_time(in_english(self.text()))
        self._hour = self._read if isinstance(self._read, time) else self._shown
        self.setAccessibleDescription(self.fault() or self.reading())
        self.changed.emit()

    def _finish(self) -> None:
        announce(self, self.fault())
        if not self.fault():
            self.setText(dates.clock_time(self._hour))
        self._emit_chosen()

    def _emit_chosen(self) -> None:
        self._settle_timer.stop()
        if self._hour != self._shown:
            self._shown = self._hour
            self.chosen.emit(self._shown)


class CountBox(QSpinBox):
    """A number from 1 to 20; the wheel does not change it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setLocale(dates.locale())
        self.setRange(1, 20)
        self.setKeyboardTracking(False)
        on_unfocused_text(self.lineEdit(), self.interpretText)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class FieldRow(QWidget):
    """Fields and labels that are read as a sentence, and wrap like one."""

    def __init__(self, *parts: QWidget | str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = FlowLayout(self)
        label: FieldLabel | None = None
        for part in parts:
            if isinstance(part, str):
                label = FieldLabel(part, parent=self)
                row.addWidget(label)
            else:
                if label is not None:
                    label.setBuddy(part)
                    label = None
                row.addWidget(part)
