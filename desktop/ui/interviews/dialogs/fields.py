"""The fields that the dialogs are made of. None of them asks the system what day it is."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Generic, TypeVar
from zoneinfo import available_timezones

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QDateTime,
    QLocale,
    QSize,
    Qt,
    QTime,
    QTimeZone,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QCompleter,
    QDateEdit,
    QDateTimeEdit,
    QHBoxLayout,
    QWidget,
)

from desktop.ui.widgets.calendar import Calendar
from desktop.ui.widgets.prose import Prose as Prose  # noqa: PLC0414  for the dialogs
from desktop.ui.widgets.tick_box import TickBox
from desktop.ui.wording import dates

_T = TypeVar("_T")

_LEAST_WIDTH = 16
_WIDE = 48  # characters of an option that a dialog grows for


def to_qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def to_date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())


def date_format() -> str:
    """ "Sun 22 Nov 2026": with the weekday, and never to be misread as another country's order."""
    return QCoreApplication.translate("Dates", "ddd d MMM yyyy")


def time_format() -> str:
    return QCoreApplication.translate("Dates", "ddd d MMM yyyy  HH:mm")


def last_half_hour(now: datetime) -> datetime:
    """The half hour that has just passed: an interview being entered is usually over."""
    return (now - timedelta(minutes=now.minute % 30)).replace(second=0, microsecond=0)


class DayEdit(QDateEdit):
    """A calendar date."""

    def __init__(self, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        self.setCalendarWidget(Calendar())
        self.setLocale(dates.locale())
        self.setDisplayFormat(date_format())
        self.set_day(day)
        calm(self)

    def day(self) -> date:
        return to_date(self.date())

    def set_day(self, day: date) -> None:
        self.setDate(to_qdate(day))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        _select_day(self)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes on to the next field; the arrows go from day to month to year."""
        return QWidget.focusNextPrevChild(self, forward)

    def wheelEvent(self, event: QWheelEvent) -> None:
        _wheel(self, event)


class TimeEdit(QDateTimeEdit):
    """A date and a time of day, as the clock on the wall there shows it.

    Kept in UTC inside, so that no hour is missing where this computer changes its clocks.
    """

    def __init__(self, at: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTimeZone(QTimeZone(QTimeZone.Initialization.UTC))
        self.setCalendarPopup(True)
        self.setCalendarWidget(Calendar())
        self.setLocale(dates.locale())
        self.setDisplayFormat(time_format())
        self.set_at(at)
        calm(self)

    def at(self) -> datetime:
        day, time = self.date(), self.time()
        return datetime.combine(to_date(day), datetime.min.time()).replace(
            hour=time.hour(), minute=time.minute()
        )

    def set_at(self, at: datetime) -> None:
        utc = QTimeZone(QTimeZone.Initialization.UTC)
        self.setDateTime(QDateTime(to_qdate(at.date()), QTime(at.hour, at.minute), utc))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        _select_day(self)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes on to the next field; the arrows go from day to month to year."""
        return QWidget.focusNextPrevChild(self, forward)

    def wheelEvent(self, event: QWheelEvent) -> None:
        _wheel(self, event)


class OptionalDay(QWidget):
    """A date that may be left open: a box to tick, and the date beside it."""

    changed = Signal()

    def __init__(self, words: str, day: date | None, fallback: date) -> None:
        super().__init__()
        self.known = TickBox(words)
        self.edit = DayEdit(day or fallback)
        self.edit.setAccessibleName(words.replace("&", ""))
        self.known.setChecked(day is not None)
        self.edit.setEnabled(day is not None)
        self.known.toggled.connect(self._toggled)
        self.edit.dateChanged.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.known)
        row.addWidget(self.edit)
        row.addStretch()

    def day(self) -> date | None:
        return self.edit.day() if self.known.isChecked() else None

    def set_day(self, day: date | None) -> None:
        if day is not None:
            self.edit.set_day(day)
        self.known.setChecked(day is not None)

    def _toggled(self, on: bool) -> None:
        self.edit.setEnabled(on)
        self.changed.emit()


class Choice(QComboBox, Generic[_T]):
    """One of a few values, each with its words."""

    def __init__(self, options: Sequence[tuple[_T, str]], value: _T | None = None) -> None:
        super().__init__()
        self._values: list[_T] = []
        self.set_options(options, value)
        calm(self)

    def set_options(self, options: Sequence[tuple[_T, str]], value: _T | None = None) -> None:
        """Offers `options`; chooses `value` where it is among them, else the first."""
        self.blockSignals(True)
        self.clear()
        self._values = [option for option, _ in options]
        self.addItems([words for _, words in options])
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)
        if max(len(words) for _, words in options) > _WIDE:
            self.setMinimumContentsLength(_WIDE)
            self.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        self.blockSignals(False)

    def value(self) -> _T:
        return self._values[self.currentIndex()]

    def minimumSizeHint(self) -> QSize:
        """Its words end in "…" where there is no room, and stand whole in its list."""
        hint = super().minimumSizeHint()
        least = self.fontMetrics().averageCharWidth() * _LEAST_WIDTH
        return QSize(min(hint.width(), least), hint.height())

    def set_value(self, value: _T) -> None:
        self.setCurrentIndex(self._values.index(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        _wheel(self, event)


class SearchChoice(Choice[_T]):
    """One of many values, found by typing any part of its words."""

    def __init__(self, options: Sequence[tuple[_T, str]], value: _T | None = None) -> None:
        super().__init__(options, value)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(24)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        line = self.lineEdit()
        if line is not None:
            line.editingFinished.connect(self._settle)

    def value(self) -> _T:
        self._settle()
        return super().value()

    def _settle(self) -> None:
        """Takes what was typed if it names a value, or the only one it is part of."""
        typed = self.currentText().strip().casefold()
        words = [self.itemText(i).casefold() for i in range(self.count())]
        near = [i for i, text in enumerate(words) if typed and typed in text]
        if typed in words:
            self.setCurrentIndex(words.index(typed))
        elif len(near) == 1:
            self.setCurrentIndex(near[0])
        self.setEditText(self.itemText(self.currentIndex()))


def calm(field: QWidget) -> None:
    """Lets the wheel scroll the page unless the field was chosen before."""
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def _wheel(field: QAbstractSpinBox | QComboBox, event: QWheelEvent) -> None:
    if not field.hasFocus():
        event.ignore()
    elif isinstance(field, QComboBox):
        QComboBox.wheelEvent(field, event)
    else:
        QAbstractSpinBox.wheelEvent(field, event)


def _select_day(edit: QDateTimeEdit) -> None:
    """Begins with the number of the day. The weekday, a day section too, stands before it."""
    days = [
        i
        for i in range(edit.sectionCount())
        if edit.sectionAt(i) == QDateTimeEdit.Section.DaySection
    ]
    edit.setCurrentSectionIndex(days[-1])
    edit.setSelectedSection(QDateTimeEdit.Section.DaySection)


def countries() -> list[tuple[str, str]]:
    """ISO 3166-1 alpha-2 code and name of every country, by name."""
    found = {}
    for territory in QLocale.Country:
        code = QLocale.territoryToCode(territory)
        if len(code) == 2 and code.isalpha():
            found[code] = QLocale.territoryToString(territory)
    return sorted(found.items(), key=lambda pair: pair[1].casefold())


def system_country() -> str:
    """The country of this computer's settings, or US where they name none."""
    code = QLocale.territoryToCode(QLocale.system().territory())
    return code if len(code) == 2 and code.isalpha() else "US"


def zones(*always: str) -> list[tuple[str, str]]:
    """Every IANA zone of a place, with those in `always`, by name."""
    places = {name for name in available_timezones() if "/" in name and "Etc/" not in name}
    return [(name, name.replace("_", " ")) for name in sorted(places | {"UTC", *always})]
