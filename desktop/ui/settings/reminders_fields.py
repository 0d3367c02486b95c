"""The fields of the page of reminders."""

from datetime import time

from PySide6.QtCore import Qt, QTime, QTimer, Signal
from PySide6.QtGui import QHideEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QTimeEdit, QWidget

from desktop.ui import theme
from desktop.ui.wording import dates

_QUARTER = 15 * 60
#: Somebody who steps through the hours chooses once, when they have stopped.
_SETTLE_MS = 600


class HourEdit(QTimeEdit):
    """A time of the day; the arrows go in quarters of an hour."""

    chosen = Signal(object)
    """A `time`, other than the one that was shown before."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setLocale(dates.locale())
        self.setDisplayFormat(self.tr("HH:mm"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._shown = time()
        self._soon = QTimer(self, singleShot=True)
        self._soon.setInterval(_SETTLE_MS)
        self._soon.timeout.connect(self._tell)
        self.timeChanged.connect(self._soon.start)
        self.editingFinished.connect(self._tell)

    def show_hour(self, at: time) -> None:
        if at != self._shown or at != self.hour():
            self._shown = at
            self.setTime(QTime(at.hour, at.minute))
        self._soon.stop()

    def hour(self) -> time:
        return time(self.time().hour(), self.time().minute())

    def stepBy(self, steps: int) -> None:
        moved = self.time().msecsSinceStartOfDay() // 1000 // _QUARTER + steps
        if steps < 0 and self.time().msecsSinceStartOfDay() // 1000 % _QUARTER:
            moved += 1
        self.setTime(QTime.fromMSecsSinceStartOfDay(moved * _QUARTER * 1000 % 86_400_000))

    def stepEnabled(self) -> QTimeEdit.StepEnabledFlag:
        return QTimeEdit.StepEnabledFlag.StepUpEnabled | QTimeEdit.StepEnabledFlag.StepDownEnabled

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page."""
        event.ignore()

    def hideEvent(self, event: QHideEvent) -> None:
        self._tell()
        super().hideEvent(event)

    def _tell(self) -> None:
        self._soon.stop()
        if self.hour() != self._shown:
            self._shown = self.hour()
            self.chosen.emit(self._shown)


class CountBox(QSpinBox):
    """A small number that the wheel leaves alone."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
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
