"""The days that words about time stand for, counted from the day on which they were said."""

import calendar as wall
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.core.workdays import WorkCalendar

_DAY = timedelta(days=1)
_WEEK = 7
#: The parts of a period. Nothing means all of it.
EARLY, MID, LATE = "early", "mid", "late"
#: Until when a month is young, and its middle.
_EARLY_IN_MONTH, _MID_MONTH = 10, 15
_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Days:
    """Seen from `said_on`, in the employer's `calendar`."""

    said_on: date
    calendar: WorkCalendar

    def coming(self, weekday: int, start: date | None = None) -> date:
        """The next such day after `said_on`, or the first one from `start` on."""
        first = self.said_on + _DAY if start is None else start
        return first + timedelta(days=(weekday - first.weekday()) % _WEEK)

    def in_week(self, weekday: int, weeks: int) -> date:
        """That day of the working week `weeks` from now."""
        return self.coming(weekday, self.week_start(weeks))

    def week(self, weeks: int, part: str = "") -> date:
        """The last day of a part of the working week `weeks` from now."""
        start = self.week_start(weeks)
        if part == EARLY:
            day = self.calendar.add(start, 1)
        elif part == MID:
            day = self.calendar.add(start, 2)
        else:
            return self.week_end(start)
        return day if weeks or day >= self.said_on else self.week(1, part)

    def week_start(self, weeks: int) -> date:
        """The first day of a working week. On a weekend, this and the next one both follow."""
        weekend, day = self.calendar.weekend, self.said_on
        step = -_DAY if weeks else _DAY
        for _ in range(_WEEK - 1):
            if day.weekday() in weekend:
                day += step
        for _ in range(_WEEK - 1):
            if (day - _DAY).weekday() not in weekend and len(weekend) > 0:
                day -= _DAY
        return day + timedelta(weeks=weeks)

    def week_end(self, start: date) -> date:
        """The last working day of the week of `start`, a working day of the week."""
        last = start
        for _ in range(_WEEK - 1):
            if (last + _DAY).weekday() in self.calendar.weekend:
                break
            last += _DAY
        return self._end(last)

    def after_weekend(self) -> date:
        return self.calendar.roll(self.week_start(1))

    def weekend(self) -> date:
        """The last day of the coming weekend, or of the present one."""
        return self.week_start(1) - _DAY

    def month(self, months: int, part: str = "") -> date:
        """The last day of a part of the month `months` from now."""
        years, month = divmod(self.said_on.month - 1 + months, _MONTHS)
        day = self._in_month(self.said_on.year + years, month + 1, part)
        return day if months or day >= self.said_on else self.month(1, part)

    def named_month(self, month: int, part: str = "", year: int | None = None) -> date:
        """The same for a month by its number, this year or the next."""
        day = self._in_month(year or self.said_on.year, month, part)
        if year is None and day < self.said_on:
            return self._in_month(self.said_on.year + 1, month, part)
        return day

    def of_month(self, number: int) -> date:
        """The next day with this number, today or later."""
        day = self.said_on
        while day.day != number:
            day += _DAY
        return day

    def quarter(self, number: int | None, *, later: bool) -> date:
        """The last working day of a quarter: the numbered one, the present or the next."""
        if number is not None:
            return self.named_month(3 * number)
        return self.month((-self.said_on.month) % 3 + 3 * later)

    def year(self, *, later: bool, early: bool) -> date:
        """The last working day of a year, or of its January."""
        return self._in_month(self.said_on.year + later, 1 if early else _MONTHS, "")

    def _in_month(self, year: int, month: int, part: str) -> date:
        if part == EARLY:
            return date(year, month, _EARLY_IN_MONTH)
        if part == MID:
            return date(year, month, _MID_MONTH)
        return self._end(date(year, month, wall.monthrange(year, month)[1]))

    def _end(self, last: date) -> date:
        """The last working day up to `last`; after it but not after `last`, the next one."""
        end = self.calendar.roll_back(last)
        return self.calendar.roll(self.said_on) if end < self.said_on <= last else end
