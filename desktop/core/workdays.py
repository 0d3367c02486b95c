"""Working days in the employer's calendar: days that are neither weekend nor public holiday."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

_DAY = timedelta(days=1)
#: Many applications ask a calendar for the same days.
_kept = lru_cache(maxsize=4096)


@dataclass(frozen=True, slots=True, eq=False)
class WorkCalendar:
    """The working days of a country or subdivision. `weekend` are weekdays (Monday is 0)."""

    country: str
    weekend: frozenset[int]
    is_holiday: Callable[[date], bool]

    def is_workday(self, day: date) -> bool:
        return day.weekday() not in self.weekend and not self.is_holiday(day)

    @_kept
    def roll(self, day: date) -> date:
        """`day` if it is a working day, else the next one."""
        while not self.is_workday(day):
            day += _DAY
        return day

    def roll_back(self, day: date) -> date:
        """`day` if it is a working day, else the previous one."""
        while not self.is_workday(day):
            day -= _DAY
        return day

    @_kept
    def add(self, day: date, count: int) -> date:
        """The `count`-th working day after `day`; for 0, `roll(day)`."""
        if count == 0:
            return self.roll(day)
        for _ in range(count):
            day = self.roll(day + _DAY)
        return day

    @_kept
    def count_between(self, start: date, end: date) -> int:
        """The number of working days after `start`, up to and including `end`."""
        count, weekend, is_holiday = 0, self.weekend, self.is_holiday
        while start < end:
            start += _DAY
            if start.weekday() not in weekend and not is_holiday(start):
                count += 1
        return count
