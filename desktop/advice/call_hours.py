"""Good hours for a call, on the employer's clock and on the person's own."""

from dataclasses import dataclass
from datetime import datetime, time

from desktop.advice.cadence import Call
from desktop.advice.employer_time import EmployerTime
from desktop.core.instants import instant, zone_info
from desktop.core.moment import Moment
from desktop.core.workdays import WorkCalendar

Span = tuple[time, time]


@dataclass(frozen=True, slots=True, kw_only=True)
class CallHours:
    """The good hours of the day that it is at the employer's; all are wall times."""

    is_workday: bool
    """Whether people work there on that day."""
    clock: time
    """The time there now."""
    there: tuple[Span, ...]
    here: tuple[Span, ...]
    """The same hours on the person's clock."""

    @property
    def differs(self) -> bool:
        """Whether the two clocks show different times."""
        return self.there != self.here


def call_hours(
    employer_time: EmployerTime, calendar: WorkCalendar, call: Call, now: Moment
) -> CallHours:
    day = employer_time.day_at(now.utc)
    here = zone_info(now.zone)

    def on_own_clock(at: time) -> time:
        wall = datetime.combine(day, at)
        return instant(wall, employer_time.zone).astimezone(here).time()

    spans = [(time(begin), time(end)) for begin, end in (call.morning, call.afternoon)]
    return CallHours(
        is_workday=calendar.is_workday(day),
        clock=now.utc.astimezone(zone_info(employer_time.zone)).time(),
        there=tuple(spans),
        here=tuple((on_own_clock(begin), on_own_clock(end)) for begin, end in spans),
    )
