"""The present as an argument: read from the clock once, passed to all code that depends on it."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from desktop.core.lazy_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Moment:
    """`utc` is an aware instant in UTC, `zone` the IANA zone of the computer."""

    utc: datetime
    zone: str

    @property
    def local(self) -> datetime:
        """Wall-clock time in `zone`, without tzinfo."""
        return self.utc.astimezone(ZoneInfo(self.zone)).replace(tzinfo=None)

    @property
    def today(self) -> date:
        return self.local.date()
