"""The dates that belong to an answer: until when, and the day on which it happened."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.advice.model import Option
from desktop.core.workdays import WorkCalendar
from desktop.ui import theme
from desktop.ui.forms.hold_words import HoldWords
from desktop.ui.widgets.controls import TickBox
from desktop.ui.widgets.date_field import DateField, DateTimeField
from desktop.ui.widgets.date_rows import ParsedLine, RecentDateField
from desktop.ui.widgets.text import FieldLabel

_INDENT = 44
_TEN = time(10)
#: Answers whose words name the end of a time: "until March" ends as March begins.
_HOLDS = frozenset({"told_on_hold", "decision_maker_away"})


class UntilField(QWidget):
    """The date named in an answer, with its time for some; it can be left open for others."""

    changed = Signal()

    def __init__(
        self,
        today: date,
        calendar: WorkCalendar,
        option: Option,
        label: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.edit = self._make_edit(today, calendar, option)
        name = _label(label or self.tr("Un&til"), self.edit, self)
        self.open_box = TickBox(self.tr("No date was na&med"), self)
        self.open_box.setVisible(option.date_optional)
        self.open_box.setChecked(option.date_optional)
        self.edit.setDisabled(option.date_optional)
        self.reading = ParsedLine(self.edit, self)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(name)
        row.addWidget(self.edit)
        row.addWidget(self.open_box)
        row.addStretch()
        self.words = HoldWords(today, calendar, self, hold=option.kind in _HOLDS)
        self.words.setVisible(not option.with_time)
        self.words.day_read.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(_INDENT, 0, 0, theme.XS)
        column.setSpacing(theme.XS)
        column.addLayout(row)
        column.addWidget(self.reading)
        column.addWidget(self.words)
        self.edit.changed.connect(self.changed)
        self.open_box.toggled.connect(self._toggle)

    @property
    def day(self) -> date | None:
        """The day; None if it is left open."""
        return None if self.open_box.isChecked() else self.edit.day()

    @property
    def time(self) -> time | None:
        """The time, for a date that has one."""
        return self.edit.at().time() if isinstance(self.edit, DateTimeField) else None

    def fault(self) -> str:
        """Why the text is no valid day; empty if it is one or is left open."""
        return self.edit.fault() if self.edit.isEnabled() else ""

    def _make_edit(self, today: date, calendar: WorkCalendar, option: Option) -> DateField:
        """A promised day may have passed, and so may one that they named some time ago."""
        in_a_week = calendar.roll(today + timedelta(days=7))
        if option.with_time:
            at = datetime.combine(in_a_week, _TEN)
            return DateTimeField(
                at, today, earliest=today, minimum=today, afternoon=True, parent=self
            )
        minimum = None if option.date_needed or option.asks_day else today
        return DateField(
            today + timedelta(days=7), today, earliest=today, minimum=minimum, parent=self
        )

    def _take(self, day: date) -> None:
        self.edit.set_day(day)
        self.open_box.setChecked(False)

    def _toggle(self, left_open: bool) -> None:
        self.edit.setDisabled(left_open)
        self.reading.refresh()
        self.changed.emit()


class DayField(QWidget):
    """The day on which it happened, today or earlier."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = DateField(today, today, latest=today, parent=self)
        name = _label(self.tr("That wa&s on"), self.edit, self)
        self.reading = ParsedLine(self.edit, self)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(name)
        row.addWidget(RecentDateField(self.edit, self), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_INDENT, 0, 0, theme.XS)
        column.setSpacing(theme.XS)
        column.addLayout(row)
        column.addWidget(self.reading)
        self.edit.changed.connect(self.changed)

    def fault(self) -> str:
        if self.edit.fault():
            return self.edit.fault()
        if self.edit.day() > self.edit.today:
            return self.tr("This is in the future.")
        return ""


def _label(words: str, edit: DateField, parent: QWidget) -> FieldLabel:
    """The name of a field, which its letter leads to."""
    label = FieldLabel(words, edit, parent)
    edit.setAccessibleName(words.replace("&", ""))
    return label
