"""What they promised: a quick pick or a date, always shown back as a day."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.advice.calendars import calendar_for
from desktop.ui import theme, wording
from desktop.ui.interviews.dialogs.base import Hint
from desktop.ui.interviews.dialogs.fields import Choice, DayEdit
from desktop.ui.interviews.dialogs.promises import Promise, promised_day


def promise_words(promise: Promise) -> str:
    """A quick pick as they would have said it; empty where there is nothing to quote."""
    return {
        Promise.THIS_WEEK: QCoreApplication.translate("Promise", "by the end of the week"),
        Promise.NEXT_WEEK: QCoreApplication.translate("Promise", "next week"),
        Promise.TWO_WEEKS: QCoreApplication.translate("Promise", "in two weeks"),
    }.get(promise, "")


class PromiseEdit(QWidget):
    """`promise()` is (words, last day), counted from `said_on` in the employer's calendar."""

    changed = Signal()

    def __init__(
        self,
        said_on: date,
        today: date,
        country: str,
        subdivision: str = "",
        *,
        words: str = "",
        promise_on: date | None = None,
        quote: bool = True,
    ) -> None:
        super().__init__()
        self._said_on = said_on
        self._today = today
        self._place = country, subdivision
        self.pick = Choice(
            [
                (Promise.NOTHING, self.tr("Nothing definite")),
                (Promise.THIS_WEEK, self.tr("By the end of that week")),
                (Promise.NEXT_WEEK, self.tr("The week after")),
                (Promise.TWO_WEEKS, self.tr("In two weeks")),
                (Promise.ON_DATE, self.tr("On a date")),
            ],
            Promise.NOTHING if promise_on is None else Promise.ON_DATE,
        )
        self.day = DayEdit(promise_on or said_on + timedelta(days=7))
        self.day.setAccessibleName(self.tr("Promised date"))
        self.quote = QLineEdit(words)
        self.quote.setPlaceholderText(self.tr("In their words, if you remember them"))
        self.quote.setAccessibleName(self.tr("The promise in their words"))
        self.shown = Hint("")
        self.pick.setAccessibleName(self.tr("What they promised"))

        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(self.pick, 1)
        row.addWidget(self.day)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        column.addLayout(row)
        if quote:
            column.addWidget(self.quote)
        else:
            self.quote.setParent(self)
            self.quote.hide()
        column.addWidget(self.shown)
        self.pick.currentIndexChanged.connect(self._update)
        self.day.dateChanged.connect(self._update)
        self.quote.textChanged.connect(self.changed)
        self._update()

    def promise(self) -> tuple[str, date | None]:
        picked = self.pick.value()
        return self.quote.text().strip() or promise_words(picked), self._day()

    def set_said_on(self, day: date) -> None:
        self._said_on = day
        self._update()

    def set_place(self, country: str, subdivision: str = "") -> None:
        """Counts by the calendar there."""
        self._place = country, subdivision
        self._update()

    def _day(self) -> date | None:
        picked = self.pick.value()
        if picked is Promise.NOTHING:
            return None
        if picked is Promise.ON_DATE:
            return self.day.day()
        return promised_day(picked, self._said_on, calendar_for(*self._place))

    def _update(self) -> None:
        self.day.setVisible(self.pick.value() is Promise.ON_DATE)
        day = self._day()
        text = "" if day is None else wording.when(day, self._today)
        self.shown.say(text)
        self.changed.emit()
