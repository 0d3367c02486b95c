"""When somebody wants to be reminded, as the settings say it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time

#: The settings. Times are "HH:MM", dates ISO, switches "yes" or "no".
REMINDER_TIME = "reminder_time"
QUIET_FROM = "quiet_from"
QUIET_TO = "quiet_to"
WORKING_DAYS = "reminders_working_days"
PER_DAY = "reminders_per_day"
CALM = "calm"
PAUSED_UNTIL = "paused_until"
PRIVACY = "reminder_privacy"
INTERVIEWS = "interview_reminders"

#: Both ends of the quiet hours at this value: there are none.
OFF = "off"

EVERY_DAY = frozenset(range(7))
#: What "working days" are unless somebody names their own.
MONDAY_TO_FRIDAY = frozenset(range(5))

_YES = frozenset({"yes", "true", "on", "1"})
_NO = frozenset({"no", "false", "off", "0"})
#: Later is as good as never, and leaves room to count on from there.
_LAST_DAY = date(9000, 1, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """All times are those of the wall clock where the person is.

    `days` are those on which steps are announced, Monday being 0. They are the person's own week,
    not that of an employer: an answer to a firm in Dubai is written from the desk at home. Public
    holidays are not left out; nobody said where that desk is.
    """

    hour: time = time(9)
    """When reminders come on their day."""
    quiet_from: time = time(22)
    quiet_to: time = time(7)
    """From the first (inclusive) to the second (exclusive), over midnight if that comes between;
    none where the two are the same."""
    days: frozenset[int] = EVERY_DAY
    per_day: int = 3
    """How many steps are announced on one day in calm mode."""
    calm: bool = False
    paused_until: date | None = None
    """The first day on which reminders come again."""
    hidden: bool = False
    """Whether notifications leave out who and what it is about."""
    interviews: bool = True
    """Whether interviews are announced, and asked about afterwards."""

    @property
    def cap(self) -> int | None:
        """How many steps may be announced on one day; None for all."""
        return self.per_day if self.calm else None

    def is_quiet(self, at: time) -> bool:
        if self.quiet_from <= self.quiet_to:
            return self.quiet_from <= at < self.quiet_to
        return at >= self.quiet_from or at < self.quiet_to

    def is_paused(self, today: date) -> bool:
        return self.paused_until is not None and today < self.paused_until

    def hour_outside_quiet(self) -> time:
        """The hour at which reminders come, or the end of the quiet hours it lies in."""
        return self.quiet_to if self.is_quiet(self.hour) else self.hour


def parse(setting: Callable[[str], str]) -> Preferences:
    """What the settings say; `setting` gives the text of one, empty when there is none.

    What cannot be read counts as not set: no reminder is lost over a setting.
    """
    usual = Preferences()
    return Preferences(
        hour=_time(setting(REMINDER_TIME), usual.hour),
        quiet_from=_quiet(setting(QUIET_FROM), setting(QUIET_TO), usual)[0],
        quiet_to=_quiet(setting(QUIET_FROM), setting(QUIET_TO), usual)[1],
        days=_days(setting(WORKING_DAYS)),
        per_day=_count(setting(PER_DAY), usual.per_day),
        calm=_switch(setting(CALM), usual.calm),
        paused_until=_date(setting(PAUSED_UNTIL)),
        hidden=_switch(setting(PRIVACY), usual.hidden),
        interviews=_switch(setting(INTERVIEWS), usual.interviews),
    )


def _quiet(start: str, end: str, usual: Preferences) -> tuple[time, time]:
    if OFF in (start.strip().lower(), end.strip().lower()):
        return time(), time()
    return _time(start, usual.quiet_from), _time(end, usual.quiet_to)


def _time(text: str, usual: time) -> time:
    try:
        read = time.fromisoformat(text.strip())
    except ValueError:
        return usual
    return read.replace(second=0, microsecond=0, tzinfo=None)


def _date(text: str) -> date | None:
    try:
        return min(date.fromisoformat(text.strip()), _LAST_DAY)
    except ValueError:
        return None


def _switch(text: str, usual: bool) -> bool:
    word = text.strip().lower()
    return word in _YES or (usual and word not in _NO)


def _days(text: str) -> frozenset[int]:
    """ "yes": Monday to Friday. Digits: these days ("60123" is Sunday to Thursday)."""
    word = text.strip().lower()
    if len(word) > 1 and word.isascii() and word.isdigit():
        return frozenset(map(int, word)) & EVERY_DAY or EVERY_DAY
    return MONDAY_TO_FRIDAY if word in _YES else EVERY_DAY


def _count(text: str, usual: int) -> int:
    word = text.strip()
    return max(1, int(word[:4])) if word.isascii() and word.isdigit() else usual
