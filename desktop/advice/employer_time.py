"""Dates in the employer's time zone.

A record holds instants (an interview, a contact: wall time and zone) and dates (a promise, a hold).
Whether an interview has been held, whether a contact came after it and whether a step is due is
decided by instants. Dates are always in the employer's time zone, and only this module converts
instants to dates.

The employer's zone is that of the latest interview, held or agreed; without one, the person's own.
The day of a step begins when it begins at the employer's: a Wednesday in Sydney begins on Tuesday
morning in Los Angeles.
"""

from dataclasses import dataclass
from datetime import date, datetime, time

from desktop.core.instants import instant, is_ahead, starts_at, was_held, zone_info
from desktop.core.records import ApplicationRecord, Contact, Interview


@dataclass(frozen=True, slots=True)
class EmployerTime:
    """`zone` is the employer's IANA zone."""

    zone: str

    def day_at(self, at: datetime) -> date:
        """The employer's date at the instant `at`."""
        return at.astimezone(zone_info(self.zone)).date()

    def day(self, wall: datetime, zone: str) -> date:
        """The employer's date when clocks in `zone` show `wall`."""
        if zone == self.zone:
            return wall.date()
        return self.day_at(instant(wall, zone))

    def day_of(self, contact: Contact) -> date:
        return self.day(contact.at, contact.zone)

    def begins(self, day: date) -> datetime:
        """The instant in UTC at which `day` begins in the employer's zone."""
        return instant(datetime.combine(day, time()), self.zone)


def employer_time(record: ApplicationRecord, here: str) -> EmployerTime:
    """The employer's time; `here` is the person's own zone, used if there is no interview."""
    last = max(record.interviews, key=lambda i: i.starts, default=None)
    return EmployerTime(here if last is None else last.zone)


def contacted_at(contact: Contact) -> datetime:
    """The instant in UTC of a contact."""
    return instant(contact.at, contact.zone)


def came_after(contact: Contact, interview: Interview) -> bool:
    """Whether a contact was made after the start of `interview`, and so counts for it.

    The end does not decide: an interview may be over earlier than planned.
    """
    if contact.zone == interview.zone and contact.at.date() != interview.starts.date():
        return contact.at > interview.starts
    return contacted_at(contact) >= starts_at(interview)


def latest_held(record: ApplicationRecord, at: datetime) -> Interview | None:
    """The latest interview that counts as held at the instant `at`."""
    held = (i for i in record.interviews if was_held(i, at))
    return max(held, key=starts_at, default=None)


def next_ahead(record: ApplicationRecord, at: datetime) -> Interview | None:
    """The first interview that is to take place and is not over at the instant `at`."""
    ahead = (i for i in record.interviews if is_ahead(i, at))
    return min(ahead, key=starts_at, default=None)
