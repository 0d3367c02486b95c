"""Working days in the employer's calendar.

A day is a working day when it is neither on that country's weekend nor a public holiday there.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """The working days of one country or subdivision.

    `weekend` holds weekdays as `date.weekday()` counts them (Monday is 0).
    `is_holiday` answers for one date.
    """

    country: str
    weekend: frozenset[int]
    is_holiday: Callable[[date], bool]

    def is_workday(self, day: date) -> bool:
        return day.weekday() not in self.weekend and not self.is_holiday(day)

    def roll(self, day: date) -> date:
        """`day` itself, or the next working day."""
        while not self.is_workday(day):
            day += _DAY
        return day

    def roll_back(self, day: date) -> date:
        """`day` itself, or the last working day before it."""
        while not self.is_workday(day):
            day -= _DAY
        return day

    def add(self, day: date, count: int) -> date:
        """The `count`-th working day after `day`; for 0, `roll(day)`."""
        if count == 0:
            return self.roll(day)
        for _ in range(count):
            day = self.roll(day + _DAY)
        return day

    def between(self, start: date, end: date) -> int:
        """How many working days lie after `start`, up to and with `end`; 0 if none."""
        count, weekend, is_holiday = 0, self.weekend, self.is_holiday
        while start < end:
            start += _DAY
            if start.weekday() not in weekend and not is_holiday(start):
                count += 1
        return count
