"""Input fields of the dialogs. Today's date is an argument; no field reads the clock."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QWidget,
)

from desktop import wording
from desktop.core.instants import USUAL_MINUTES, starts_at, zone_names
from desktop.core.kinds import InterviewKind, LetterLanguage
from desktop.core.records import Interview
from desktop.models.drafts import Value
from desktop.ui.widgets.controls import TickBox
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.unfocused import on_unfocused_text
from desktop.wording.countries import countries

_T = TypeVar("_T")

_LENGTHS = (15, 30, 45, 60, 90, 120, 180, 240, 360, 480)  # minutes
_MIN_WIDTH = 16  # characters
_LONGEST = 100  # characters of an option that is shown whole; the program's own are shorter
_MAX_WIDTH = 48  # characters of a box with a longer option


def default_start(now: datetime) -> datetime:
    """The default start of an interview: one that is just over, at the hour or half past it."""
    start = now - timedelta(minutes=USUAL_MINUTES[InterviewKind.SINGLE])
    return (start - timedelta(minutes=start.minute % 30)).replace(second=0, microsecond=0)


def start_ahead(today: date, roll: Callable[[date], date]) -> datetime:
    """The default start of an interview to come: in a week, or the working day after it."""
    return datetime.combine(roll(today + timedelta(days=7)), time(10))


class OptionalDay(QWidget):
    """A date that may be missing: a tick box with a date field beside it."""

    changed = Signal()

    def __init__(self, words: str, day: date | None, edit: DateField) -> None:
        super().__init__()
        self.box = TickBox(words)
        self.edit = edit
        self.edit.setAccessibleName(words.replace("&", ""))
        self.box.setChecked(day is not None)
        if day is not None:
            self.edit.set_day(day)
        self.edit.setEnabled(day is not None)
        self.box.toggled.connect(self._toggled)
        self.edit.changed.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)
        row.addWidget(self.edit)
        row.addStretch()

    def day(self) -> date | None:
        return self.edit.day() if self.box.isChecked() else None

    def set_day(self, day: date | None) -> None:
        if day is not None:
            self.edit.set_day(day)
        self.box.setChecked(day is not None)

    def fault(self) -> str:
        return self.edit.fault() if self.box.isChecked() else ""

    def reading(self) -> str:
        return self.edit.reading() if self.box.isChecked() else ""

    def draft_value(self) -> Value:
        return self.edit.draft_value() if self.box.isChecked() else None

    def restore(self, stored: Value) -> None:
        self.box.setChecked(stored is not None)
        if stored is not None:
            self.edit.restore(stored)

    def _toggled(self, on: bool) -> None:
        self.edit.setEnabled(on)
        self.changed.emit()


class Choice(QComboBox, Generic[_T]):
    """A combo box over typed values, each with its text. A value is a string or None."""

    changed = Signal()

    def __init__(self, options: Sequence[tuple[_T, str]], value: _T | None = None) -> None:
        super().__init__()
        self._values: list[_T] = []
        self.set_options(options, value)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel must not focus it
        self.currentIndexChanged.connect(self.changed)

    def set_options(self, options: Sequence[tuple[_T, str]], value: _T | None = None) -> None:
        """Replaces the options; selects `value` if it is one of them, else the first."""
        self.blockSignals(True)
        self.clear()
        self._values = [option for option, _ in options]
        self.addItems([words for _, words in options])
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)
        if max(len(words) for _, words in options) > _LONGEST:
            self.setMinimumContentsLength(_MAX_WIDTH)
            self.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        self.blockSignals(False)

    def value(self) -> _T:
        return self._values[self.currentIndex()]

    def minimumSizeHint(self) -> QSize:
        """Narrower than the longest text, which is elided in the box and whole in the list."""
        hint = super().minimumSizeHint()
        minimum = self.fontMetrics().averageCharWidth() * _MIN_WIDTH
        return QSize(min(hint.width(), minimum), hint.height())

    def set_value(self, value: _T) -> None:
        self.setCurrentIndex(self._values.index(value))

    def draft_value(self) -> Value:
        value = self.value()
        return None if value is None else str(value)

    def restore(self, stored: Value) -> None:
        """Selects the stored value if it is still offered."""
        for index, value in enumerate(self._values):
            if value == stored:
                self.setCurrentIndex(index)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class SearchChoice(Choice[_T]):
    """A combo box for many values, searched by typing any part of the text.

    A text that is none of them, or several, is kept; `fault` explains it, and `changed` is emitted
    once the field is left. An emptied field has the value that is empty; `fault` asks for one of
    the list where there is none.
    """

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
        self._told = ""
        if line is not None:
            line.editingFinished.connect(self._complete_text)
            line.textChanged.connect(self._mend)
            on_unfocused_text(line, self._take_whole_text)
            self.currentIndexChanged.connect(self._show_beginning)
            self._show_beginning()

    def _show_beginning(self) -> None:
        """Show the beginning of a name that is too long, except where it is being typed."""
        line = self.lineEdit()
        if line is not None and not line.hasFocus():
            line.home(False)

    def setAccessibleName(self, name: str) -> None:
        """Name the line to type in, too: assistive technology shows it as an element of its own."""
        super().setAccessibleName(name)
        line = self.lineEdit()
        if line is not None:
            line.setAccessibleName(name)

    def value(self) -> _T:
        """The value that matches the typed text, also before the text has been completed."""
        matches = self._matches()
        return self._values[matches[0] if len(matches) == 1 else self.currentIndex()]

    def fault(self) -> str:
        """Why the text is none of the values; empty if it is one."""
        typed, matches = self.currentText().strip(), self._matches()
        if len(matches) == 1:
            words = ""
        elif not typed:
            words = self.tr("Choose one from the list.")
        elif matches:
            words = self.tr("“{text}” can be several. Choose one from the list.")
        else:
            words = self.tr("“{text}” is not known. Choose one from the list.")
        self._told = words.format(text=wording.in_sentence(typed))
        return self._told

    def _take_whole_text(self) -> None:
        words = [self.itemText(i).casefold() for i in range(self.count())]
        typed = self.currentText().strip().casefold()
        if typed in words:
            self.setCurrentIndex(words.index(typed))

    def _complete_text(self) -> None:
        self._tell()
        if not self._told:
            self.setCurrentIndex(next(iter(self._matches()), self.currentIndex()))
            self.setEditText(self.itemText(self.currentIndex()))

    def _mend(self) -> None:
        """While a fault is shown, show what becomes of it as the text changes."""
        if self._told:
            self._tell()

    def _tell(self) -> None:
        told = self._told
        if told != self.fault():
            self.changed.emit()

    def _matches(self) -> list[int]:
        """The options that the typed text is, or else those that contain it; for an empty text the
        one without a value."""
        typed, current = self.currentText().strip().casefold(), self.currentIndex()
        if typed == self.itemText(current).casefold():
            return [current]
        words = [self.itemText(i).casefold() for i in range(self.count())]
        if typed in words:
            return [words.index(typed)]
        if not typed:
            return [i for i, value in enumerate(self._values) if not value][:1]
        return [i for i, text in enumerate(words) if typed in text]


def language_choice(default: str, chosen: LetterLanguage | None) -> Choice[LetterLanguage | None]:
    """A choice of a language for letters; `default` words that none is chosen."""
    offered = [(one, wording.letter_language(one)) for one in LetterLanguage]
    return Choice([(None, default), *offered], chosen)


class LengthChoice(Choice[str | None]):
    """The length of an interview; at first the usual one of its kind, chosen by `kind`.

    A test task has none.
    """

    def __init__(self, kind: Choice[InterviewKind], minutes: int | None = None) -> None:
        offered = sorted({*_LENGTHS, *([minutes] if minutes else [])})
        super().__init__(
            [(None, ""), *((str(each), wording.length(each)) for each in offered)],
            str(minutes) if minutes else None,
        )
        self._kind = kind
        kind.changed.connect(self._show_usual)
        self._show_usual()

    def minutes(self) -> int | None:
        value = self.value()
        return int(value) if value is not None and self.isEnabled() else None

    def _show_usual(self) -> None:
        kind = self._kind.value()
        self.setEnabled(kind is not InterviewKind.TEST_TASK)
        usual = wording.length(USUAL_MINUTES[kind])
        words = self.tr("Usual: {length}") if self.isEnabled() else self.tr("None: it is handed in")
        self.setItemText(0, words.format(length=usual))


class InterviewChoice(Choice[str | None]):
    """The interview in which something came up, the latest first, or *Not known*."""

    def __init__(self, interviews: Sequence[Interview], chosen: str | None, today: date) -> None:
        offered = [(interview.id, self._words(interview, today)) for interview in interviews]
        super().__init__([(None, self.tr("Not known")), *reversed(offered)], chosen)

    def _words(self, interview: Interview, today: date) -> str:
        return self.tr("{interview}, {day}").format(
            interview=wording.interview_name(interview.round),
            day=wording.day(interview.starts.date(), today),
        )


def latest_begun(interviews: Sequence[Interview], now: datetime) -> str | None:
    """The id of the last interview that had begun at the instant `now` (UTC)."""
    return next((i.id for i in reversed(interviews) if starts_at(i) <= now), None)


def country_choice(chosen: str) -> SearchChoice[str]:
    """A choice of the employer's country, which may be unknown."""
    unknown = QCoreApplication.translate("SearchChoice", "Not known")
    return SearchChoice([("", unknown), *countries()], chosen)


def system_country() -> str:
    """ISO 3166-1 alpha-2 code of the system's locale, or "US" if it has none."""
    code = QLocale.territoryToCode(QLocale.system().territory())
    return code if len(code) == 2 and code.isalpha() else "US"


@cache
def subdivisions(country: str) -> list[tuple[str, str]]:
    """ISO 3166-2 code (without the country) and name, sorted by name; empty if there are none."""
    from desktop.advice.calendars import library  # noqa: PLC0415  needed in one dialog

    try:
        calendar = library()(country)
    except NotImplementedError:
        return []
    names = calendar.get_subdivision_aliases()
    found = [(code, next(iter(names.get(code) or [code]))) for code in calendar.subdivisions]
    return sorted(found, key=lambda pair: pair[1].casefold())


def zones(*always: str) -> list[tuple[str, str]]:
    """IANA zones of places, UTC and those in `always`, as (name, text), sorted by name."""
    places = {name for name in zone_names() if "/" in name and "Etc/" not in name}
    return [(name, name.replace("_", " ")) for name in sorted(places | {"UTC", *always})]
