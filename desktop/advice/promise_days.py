"""The days and periods that expressions of time mean, relative to the day of the statement."""

import calendar as wall
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.core.workdays import WorkCalendar

_DAY = timedelta(days=1)
_WEEK = 7
#: The parts of a period. An empty string means all of it.
EARLY, FIRST_HALF, MID, SECOND_HALF, LATE = "early", "first half", "mid", "second half", "late"
#: The last day of the early part of a month, and its middle.
_EARLY_IN_MONTH, _MID_MONTH = 10, 15
_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `first` to `last`."""

    first: date
    last: date
    counted: bool = False
    """Given as a length, such as "two weeks"."""
    holiday: bool = False
    """Days off, such as Christmas: what is due by then is due before it."""


def one_day(day: date, *, counted: bool = False) -> Period:
    return Period(day, day, counted)


@dataclass(frozen=True, slots=True)
class Days:
    """Days and periods relative to `said_on`, in the employer's `calendar`."""

    said_on: date
    calendar: WorkCalendar

    def coming(self, weekday: int, start: date | None = None) -> date:
        """The first such weekday after `said_on`, or from `start` on."""
        first = self.said_on + _DAY if start is None else start
        return first + timedelta(days=(weekday - first.weekday()) % _WEEK)

    def in_week(self, weekday: int, weeks: int) -> date:
        """That weekday in the working week `weeks` from now."""
        return self.coming(weekday, self.week_start(weeks))

    def week(self, weeks: int, part: str = "") -> Period:
        """A part of the working week `weeks` from now; of the next one if that part has passed."""
        period = self.week_of(self.week_start(weeks), part)
        return period if weeks or period.last >= self.said_on else self.week(1, part)

    def week_of(self, start: date, part: str = "") -> Period:
        """A part of the week that begins on `start`, its first working day."""
        second, third = self.calendar.add(start, 1), self.calendar.add(start, 2)
        end = self._week_end(start)
        return {
            EARLY: Period(start, second),
            FIRST_HALF: Period(start, third),
            MID: one_day(third),
            SECOND_HALF: Period(third, end),
            LATE: one_day(end),
        }.get(part, Period(start, end))

    def week_start(self, weeks: int) -> date:
        """The first day of the working week `weeks` from now; 0 and 1 are the same on a weekend."""
        weekend, day = self.calendar.weekend, self.said_on
        step = -_DAY if weeks else _DAY
        for _ in range(_WEEK - 1):
            if day.weekday() in weekend:
                day += step
        return self.start_of_week(day) + timedelta(weeks=weeks)

    def start_of_week(self, day: date) -> date:
        """The first day of the working week of `day`, which must not be on a weekend."""
        for _ in range(_WEEK - 1):
            if self.calendar.weekend and (day - _DAY).weekday() not in self.calendar.weekend:
                day -= _DAY
        return day

    def after_weekend(self) -> date:
        return self.calendar.roll(self.week_start(1))

    def weekend(self) -> Period:
        """The coming weekend, or the present one."""
        end = self.week_start(1) - _DAY
        return Period(max(self.said_on, end - _DAY), end)

    def month(self, months: int, part: str = "") -> Period:
        """A part of the month `months` from now; of the next one if that part has passed."""
        years, month = divmod(self.said_on.month - 1 + months, _MONTHS)
        period = self._in_month(self.said_on.year + years, month + 1, part)
        return period if months or period.last >= self.said_on else self.month(1, part)

    def named_month(self, month: int, part: str = "", year: int | None = None) -> Period:
        """A part of a month by its number, in `year` or the next such month."""
        period = self._in_month(year or self.said_on.year, month, part)
        if year is None and period.last < self.said_on:
            return self._in_month(self.said_on.year + 1, month, part)
        return period

    def of_month(self, number: int) -> date:
        """The next date with this day of the month, today or later."""
        day = self.said_on
        while day.day != number:
            day += _DAY
        return day

    def nth_weekday(self, nth: int, weekday: int, first: date) -> date:
        """The weekday number `nth` (from 0; -1 for the last) of the month that begins on `first`.

        Raises ValueError if the month has no fifth one.
        """
        weeks = wall.Calendar().monthdatescalendar(first.year, first.month)
        found = [week[weekday] for week in weeks if week[weekday].month == first.month]
        if nth >= len(found):
            raise ValueError(nth)
        return found[nth]

    def nth_week(self, nth: int, first: date) -> Period:
        """The week number `nth` (from 0) of the month that begins on `first`.

        Raises ValueError if that week begins in the next month.
        """
        start = self.start_of_week(self.calendar.roll(first)) + timedelta(weeks=nth)
        if start > first.replace(day=wall.monthrange(first.year, first.month)[1]):
            raise ValueError(nth)
        return self.week_of(start)

    def quarter(self, number: int, year: int | None = None, part: str = "") -> Period:
        """A quarter by its number, in `year` or the next such quarter."""
        end = self.named_month(3 * number, year=year)
        first = date(end.last.year, 3 * number - 2, 1)
        middle = self._in_month(first.year, first.month + 1, MID)
        return {
            EARLY: self._in_month(first.year, first.month),
            FIRST_HALF: Period(self._start(first), middle.last),
            MID: self._in_month(first.year, first.month + 1),
            SECOND_HALF: Period(self._start(middle.last + _DAY), end.last),
            LATE: one_day(end.last),
        }.get(part, Period(self._start(first), end.last))

    def quarter_from_now(self, quarters: int, part: str = "") -> Period:
        """The present quarter for 0, the next one for 1."""
        month = self.said_on.month - 1 + 3 * quarters
        return self.quarter(month % _MONTHS // 3 + 1, part=part)

    def year(self, year: int, part: str = "") -> Period:
        start, end = date(year, 1, 1), self._in_month(year, _MONTHS).last
        middle = self._in_month(year, 6).last
        return {
            EARLY: self._in_month(year, 1),
            FIRST_HALF: Period(self._start(start), middle),
            MID: one_day(middle),
            SECOND_HALF: Period(self._start(date(year, 7, 1)), end),
            LATE: one_day(end),
        }.get(part, Period(self._start(start), end))

    def _in_month(self, year: int, month: int, part: str = "") -> Period:
        start = self._start(date(year, month, 1))
        middle = date(year, month, _MID_MONTH)
        end = self._end(date(year, month, wall.monthrange(year, month)[1]))
        return {
            EARLY: Period(start, date(year, month, _EARLY_IN_MONTH)),
            FIRST_HALF: Period(start, middle),
            MID: one_day(middle),
            SECOND_HALF: Period(self._start(middle + _DAY), end),
            LATE: one_day(end),
        }.get(part, Period(start, end))

    def _week_end(self, start: date) -> date:
        """The last working day of the week that begins on `start`."""
        last = start
        for _ in range(_WEEK - 1):
            if (last + _DAY).weekday() in self.calendar.weekend:
                break
            last += _DAY
        return self._end(last)

    def _start(self, first: date) -> date:
        return self.calendar.roll(first)

    def _end(self, last: date) -> date:
        """The last working day up to `last`; if it has passed but `last` has not, the next one."""
        end = self.calendar.roll_back(last)
        return self.calendar.roll(self.said_on) if end < self.said_on <= last else end
