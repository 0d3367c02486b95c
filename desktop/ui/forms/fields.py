"""The fields that the dialogs are made of. None of them asks the system what day it is."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Generic, TypeVar
from zoneinfo import available_timezones

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QWidget,
)

from desktop.models.drafts import Value
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.prose import Prose as Prose  # noqa: PLC0414  for the dialogs
from desktop.ui.widgets.tick_box import TickBox

_T = TypeVar("_T")

_LEAST_WIDTH = 16
_WIDE = 48  # characters of an option that a dialog grows for


def last_half_hour(now: datetime) -> datetime:
    """The half hour that has just passed: an interview being entered is usually over."""
    return (now - timedelta(minutes=now.minute % 30)).replace(second=0, microsecond=0)


class OptionalDay(QWidget):
    """A date that may be left open: a box to tick, and the date beside it."""

    changed = Signal()

    def __init__(self, words: str, day: date | None, edit: DateField) -> None:
        super().__init__()
        self.known = TickBox(words)
        self.edit = edit
        self.edit.setAccessibleName(words.replace("&", ""))
        self.known.setChecked(day is not None)
        if day is not None:
            self.edit.set_day(day)
        self.edit.setEnabled(day is not None)
        self.known.toggled.connect(self._toggled)
        self.edit.changed.connect(self.changed)
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

    def fault(self) -> str:
        return self.edit.fault() if self.known.isChecked() else ""

    def reading(self) -> str:
        return self.edit.reading() if self.known.isChecked() else ""

    def kept(self) -> Value:
        return self.edit.kept() if self.known.isChecked() else None

    def put_back(self, kept: Value) -> None:
        self.known.setChecked(kept is not None)
        if kept is not None:
            self.edit.put_back(kept)

    def _toggled(self, on: bool) -> None:
        self.edit.setEnabled(on)
        self.changed.emit()


class Choice(QComboBox, Generic[_T]):
    """One of a few values, each with its words. A value is text, or None."""

    changed = Signal()
    """Another value was chosen."""

    def __init__(self, options: Sequence[tuple[_T, str]], value: _T | None = None) -> None:
        super().__init__()
        self._values: list[_T] = []
        self.set_options(options, value)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel does not choose a field
        self.currentIndexChanged.connect(self.changed)

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

    def kept(self) -> Value:
        value = self.value()
        return None if value is None else str(value)

    def put_back(self, kept: Value) -> None:
        """Chooses what was kept, where it is still offered."""
        for index, value in enumerate(self._values):
            if value == kept:
                self.setCurrentIndex(index)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


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
        """What is typed counts at once, though the text is completed only afterwards."""
        return self._values[self._named()]

    def _settle(self) -> None:
        self.setCurrentIndex(self._named())
        self.setEditText(self.itemText(self.currentIndex()))

    def _named(self) -> int:
        """What was typed, if it names a value or is part of one alone; else what was chosen."""
        typed = self.currentText().strip().casefold()
        words = [self.itemText(i).casefold() for i in range(self.count())]
        near = [i for i, text in enumerate(words) if typed and typed in text]
        if typed in words:
            return words.index(typed)
        return near[0] if len(near) == 1 else self.currentIndex()


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
