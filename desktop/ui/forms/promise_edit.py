"""Field for a promise: a quick pick, a date or the employer's words, resolved to a day."""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop import wording
from desktop.advice.calendars import calendar_for
from desktop.advice.promise_days import Days
from desktop.core.workdays import WorkCalendar
from desktop.models.drafts import Value
from desktop.ui import theme
from desktop.ui.forms.fields import Choice
from desktop.ui.widgets.date_field import DateField

if TYPE_CHECKING:
    from desktop.advice.promise_words import Reading


class Promise(StrEnum):
    """Quick picks for a promise; `ON_DATE` and `IN_WORDS` need further input."""

    NOTHING = "nothing"
    THIS_WEEK = "this_week"
    NEXT_WEEK = "next_week"
    TWO_WEEKS = "two_weeks"
    ON_DATE = "on_date"
    IN_WORDS = "in_words"


def promised_day(promise: Promise, said_on: date, calendar: WorkCalendar) -> date | None:
    """The last day of a quick pick made on `said_on`; None for the other options.

    A week ends on its last working day where the employer is. On a weekend, both "this week" and
    "next week" mean the following one. Two weeks are fourteen calendar days.
    """
    days = Days(said_on, calendar)
    return {
        Promise.THIS_WEEK: days.week(0).last,
        Promise.NEXT_WEEK: days.week(1).last,
        Promise.TWO_WEEKS: said_on + timedelta(weeks=2),
    }.get(promise)


def promise_words(promise: Promise) -> str:
    """The wording of a quick pick; empty for the other options."""
    return {
        Promise.THIS_WEEK: QCoreApplication.translate("Promise", "by the end of the week"),
        Promise.NEXT_WEEK: QCoreApplication.translate("Promise", "next week"),
        Promise.TWO_WEEKS: QCoreApplication.translate("Promise", "in two weeks"),
    }.get(promise, "")


class PromiseEdit(QWidget):
    """Days count from `said_on` in the employer's calendar.

    With `always_quote` the line for the employer's words is always visible.
    """

    changed = Signal()
    reading_lines = 2

    def __init__(
        self,
        said_on: date,
        today: date,
        country: str,
        subdivision: str = "",
        *,
        words: str = "",
        promise_on: date | None = None,
        always_quote: bool = True,
    ) -> None:
        super().__init__()
        self._said_on = said_on
        self._today = today
        self._place = country, subdivision
        self.pick = Choice(
            [
                (Promise.NOTHING, self.tr("Nothing definite")),
                (Promise.IN_WORDS, self.tr("In their words")),
                (Promise.THIS_WEEK, self.tr("By the end of that week")),
                (Promise.NEXT_WEEK, self.tr("The week after")),
                (Promise.TWO_WEEKS, self.tr("In two weeks")),
                (Promise.ON_DATE, self.tr("On a date")),
            ],
            Promise.NOTHING if promise_on is None else Promise.ON_DATE,
        )
        self.day = DateField(promise_on or said_on + timedelta(days=7), today, earliest=said_on)
        self.day.setAccessibleName(self.tr("Promised date"))
        policy = self.day.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the layout must not jump while words are typed
        self.day.setSizePolicy(policy)
        self._corrected: date | None = None
        self.quote = QLineEdit(words)
        self._always_quote = always_quote
        self.quote.setPlaceholderText(self.tr("In their words, if you remember them"))
        self.quote.setAccessibleName(self.tr("The promise in their words"))
        self.pick.setAccessibleName(self.tr("What they promised"))

        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(self.pick, 1)
        row.addWidget(self.day)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        column.addLayout(row)
        column.addWidget(self.quote)
        self.pick.currentIndexChanged.connect(self._reread)
        self.day.changed.connect(self._correct)
        self.quote.textChanged.connect(self._pick_words)  # by assistive technology, too
        self.quote.textChanged.connect(self._reread)
        self._update()

    def promise(self) -> tuple[str, date | None]:
        """Words and last day of the promise."""
        picked = self.pick.value()
        return self.quote.text().strip() or promise_words(picked), self._day()

    def fault(self) -> str:
        """Why the promise cannot be saved; empty if it can."""
        day = self._day()
        if day is None:
            return ""
        if not self.day.isHidden() and (fault := self.day.fault()):
            return fault
        if day < self._said_on:
            return self.tr("This lies before the day they promised it.")
        return ""

    def reading(self) -> str:
        """The resolved day in words."""
        return self._reading_text(self._day(), in_words=self.pick.value() is Promise.IN_WORDS)

    def draft_value(self) -> Value:
        return {
            "pick": self.pick.value().value,
            "words": self.quote.text(),
            "day": self.day.draft_value(),
            "corrected": self._corrected is not None,
        }

    def restore(self, stored: Value) -> None:
        if not isinstance(stored, Mapping):
            return
        self.quote.setText(str(stored.get("words", "")))
        self.pick.restore(stored.get("pick"))
        if self.pick.value() is Promise.ON_DATE or stored.get("corrected"):
            self.day.restore(stored.get("day"))

    def set_words(self, words: str) -> None:
        """Show the employer's words; empty ones promise nothing."""
        self.quote.setText(words)
        self.pick.set_value(Promise.IN_WORDS if words else Promise.NOTHING)

    def set_said_on(self, day: date) -> None:
        self._said_on = self.day.earliest = day
        self._reread()

    def set_place(self, country: str, subdivision: str = "") -> None:
        """Use the calendar of another country or subdivision."""
        self._place = country, subdivision
        self._reread()

    def _day(self) -> date | None:
        picked = self.pick.value()
        if picked is Promise.NOTHING:
            return None
        if picked is Promise.ON_DATE:
            return self.day.day()
        if picked is Promise.IN_WORDS:
            return self._corrected or self._read().day
        return promised_day(picked, self._said_on, calendar_for(*self._place))

    def _read(self) -> "Reading":
        """The typed words as a day, or the part that was not understood."""
        from desktop.advice.promise_words import read_promise  # noqa: PLC0415  slow to import

        return read_promise(self.quote.text(), self._said_on, calendar_for(*self._place))

    def _pick_words(self) -> None:
        """Pick `IN_WORDS` when words are typed and nothing else is picked."""
        if self.pick.value() is Promise.NOTHING:
            self.pick.set_value(Promise.IN_WORDS)

    def _reread(self) -> None:
        """Drops the corrected day, which applied to the earlier words."""
        self._corrected = None
        read = self._read().day if self.pick.value() is Promise.IN_WORDS else None
        if read is not None:
            with QSignalBlocker(self.day):
                self.day.set_day(read)
        self._update()

    def _correct(self) -> None:
        if self.pick.value() is Promise.IN_WORDS:
            self._corrected = self.day.day()
        self._update()

    def _update(self) -> None:
        picked, day = self.pick.value(), self._day()
        in_words = picked is Promise.IN_WORDS
        self.quote.setVisible(self._always_quote or in_words)
        self.day.setVisible(picked is Promise.ON_DATE or (in_words and day is not None))
        self.changed.emit()

    def _reading_text(self, day: date | None, *, in_words: bool) -> str:
        if not in_words:
            return "" if day is None else wording.at_start(wording.when(day, self._today))
        if day is None:
            if unread := self._read().unread:
                return self.tr(
                    "Callback did not understand “{words}”. Choose “On a date” to pick the day."
                ).format(words=wording.in_sentence(unread))
            typed = self.quote.text().strip()
            return self.tr("No day can be read from this.") if typed else ""
        if self._corrected is not None:
            return wording.at_start(wording.when(day, self._today))
        return self.tr("By {day} ({relative}). Is that right?").format(
            day=wording.day(day, self._today), relative=wording.relative(day, self._today)
        )
