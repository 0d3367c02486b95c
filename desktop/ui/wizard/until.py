"""The date that belongs to an answer."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.core.workdays import WorkCalendar
from desktop.ui import theme
from desktop.ui.forms.hold_words import HoldWords
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.date_rows import ReadingLine
from desktop.ui.widgets.tick_box import TickBox

_INDENT = 44


class UntilField(QWidget):
    """A day, which can be left open where it is `optional`."""

    changed = Signal(object)
    """The day, or None while it is left open."""

    def __init__(
        self, today: date, calendar: WorkCalendar, *, optional: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.edit = DateField(
            today + timedelta(days=7), today, earliest=today, minimum=today, parent=self
        )
        label = QLabel(self.tr("Un&til"), self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(self.edit)
        self.open_box = TickBox(self.tr("No date was na&med"), self)
        self.open_box.setVisible(optional)
        self.open_box.setChecked(optional)
        self.edit.setDisabled(optional)
        self.reading = ReadingLine(self.edit, self)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(label)
        row.addWidget(self.edit)
        row.addWidget(self.open_box)
        row.addStretch()
        self.words = HoldWords(today, calendar, self)
        self.words.day_read.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(_INDENT, 0, 0, theme.XS)
        column.setSpacing(theme.XS)
        column.addLayout(row)
        column.addWidget(self.reading)
        column.addWidget(self.words)
        self.edit.changed.connect(self._tell)
        self.open_box.toggled.connect(self._toggle)

    @property
    def day(self) -> date | None:
        """The day; None while it is left open."""
        return None if self.open_box.isChecked() else self.edit.day()

    def _take(self, day: date) -> None:
        self.edit.set_day(day)
        self.open_box.setChecked(False)

    def fault(self) -> str:
        """Why what is typed is no day; empty while it is one, or is left open."""
        return self.edit.fault() if self.edit.isEnabled() else ""

    def _toggle(self, left_open: bool) -> None:
        self.edit.setDisabled(left_open)
        self.reading.refresh()
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(self.day)
