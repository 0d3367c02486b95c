"""Reminder preferences, parsed from the settings."""

from collections.abc import Callable
from datetime import date, time

from desktop.core.lazy_dataclass import dataclass

#: Setting keys. Times are "HH:MM", dates ISO 8601, switches "yes" or "no".
REMINDER_TIME = "reminder_time"
QUIET_FROM = "quiet_from"
QUIET_TO = "quiet_to"
WORKING_DAYS = "reminders_working_days"
PER_DAY = "reminders_per_day"
CALM = "calm"
PAUSED_UNTIL = "paused_until"
PRIVACY = "reminder_privacy"
INTERVIEWS = "interview_reminders"
CALENDAR_FOLDER = "calendar_folder"

#: Value of either end of the quiet hours that turns them off.
OFF = "off"

EVERY_DAY = frozenset(range(7))
#: Days (Monday is 0) that the setting value "yes" stands for.
MONDAY_TO_FRIDAY = frozenset(range(5))

_YES = frozenset({"yes", "true", "on", "1"})
_NO = frozenset({"no", "false", "off", "0"})
#: Later dates are capped at this one, so that date arithmetic cannot overflow.
_LAST_DAY = date(9000, 1, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """Reminder preferences. Times are wall times in the computer's zone.

    `days` are the weekdays (Monday is 0) on which steps are announced: the person's own working
    days, not an employer's. Public holidays are ignored, as the person's country is unknown.
    """

    reminder_time: time = time(9)
    """Time of day at which reminders are shown."""
    quiet_from: time = time(22)
    quiet_to: time = time(7)
    """Quiet hours run from `quiet_from` (inclusive) to `quiet_to` (exclusive), past midnight if
    needed; equal values mean none."""
    days: frozenset[int] = EVERY_DAY
    per_day: int = 3
    """Maximum number of steps announced per day in calm mode."""
    calm: bool = False
    paused_until: date | None = None
    """The day on which a pause of reminders ends."""
    hide_details: bool = False
    """Whether notifications omit names and subjects."""
    announce_interviews: bool = True
    """Whether interviews are announced, and followed by a question how they went."""

    @property
    def daily_limit(self) -> int | None:
        """Maximum number of steps announced per day; None for no limit."""
        return self.per_day if self.calm else None

    def is_quiet(self, at: time) -> bool:
        if self.quiet_from <= self.quiet_to:
            return self.quiet_from <= at < self.quiet_to
        return at >= self.quiet_from or at < self.quiet_to

    def is_paused(self, today: date) -> bool:
        return self.paused_until is not None and today < self.paused_until

    def reminder_time_outside_quiet_hours(self) -> time:
        """The reminder time, or the end of the quiet hours it falls into."""
        return self.quiet_to if self.is_quiet(self.reminder_time) else self.reminder_time


def parse(setting: Callable[[str], str]) -> Preferences:
    """Parse the settings; `setting(key)` is the text of one, or empty.

    Invalid values count as unset, so that a bad setting never suppresses reminders.
    """
    default = Preferences()
    quiet_from, quiet_to = _quiet_hours(setting(QUIET_FROM), setting(QUIET_TO), default)
    return Preferences(
        reminder_time=_time(setting(REMINDER_TIME), default.reminder_time),
        quiet_from=quiet_from,
        quiet_to=quiet_to,
        days=_days(setting(WORKING_DAYS)),
        per_day=_count(setting(PER_DAY), default.per_day),
        calm=_switch(setting(CALM), default.calm),
        paused_until=_date(setting(PAUSED_UNTIL)),
        hide_details=_switch(setting(PRIVACY), default.hide_details),
        announce_interviews=_switch(setting(INTERVIEWS), default.announce_interviews),
    )


def _quiet_hours(start: str, end: str, default: Preferences) -> tuple[time, time]:
    if OFF in (start.strip().lower(), end.strip().lower()):
        return time(), time()
    return _time(start, default.quiet_from), _time(end, default.quiet_to)


def _time(text: str, default: time) -> time:
    try:
        parsed = time.fromisoformat(text.strip())
    except ValueError:
        return default
    return parsed.replace(second=0, microsecond=0, tzinfo=None)


def _date(text: str) -> date | None:
    try:
        return min(date.fromisoformat(text.strip()), _LAST_DAY)
    except ValueError:
        return None


def _switch(text: str, default: bool) -> bool:
    word = text.strip().lower()
    return word in _YES or (default and word not in _NO)


def _days(text: str) -> frozenset[int]:
    """Weekdays for "yes" (Monday to Friday) or digits ("60123" is Sunday to Thursday)."""
    word = text.strip().lower()
    if len(word) > 1 and word.isascii() and word.isdigit():
        return frozenset(map(int, word)) & EVERY_DAY or EVERY_DAY
    return MONDAY_TO_FRIDAY if word in _YES else EVERY_DAY


def _count(text: str, default: int) -> int:
    word = text.strip()
    return max(1, int(word[:4])) if word.isascii() and word.isdigit() else default
