"""Which backups stay."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from desktop.models.backup.manifest import Occasion

HOURLY, DAILY, WEEKLY, MONTHLY = 24, 14, 8, 12
#: Releases for which a copy made before a migration stays: the one that migrated and the next.
RELEASES = 2
#: Made for a reason of their own, and for how long they stay whatever else there is of that hour.
ON_PURPOSE = frozenset({Occasion.ASKED, Occasion.DELETION, Occasion.IMPORT, Occasion.RESTORE})
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Kept:
    """What the rotation needs to know of a backup; `made_at` is an instant in UTC."""

    made_at: datetime
    occasion: Occasion
    program: str
    rows: int


def _hour(at: datetime) -> Hashable:
    return at.year, at.month, at.day, at.hour


def _day(at: datetime) -> Hashable:
    return at.date()


def _week(at: datetime) -> Hashable:
    return at.isocalendar()[:2]


def _month(at: datetime) -> Hashable:
    return at.year, at.month


_RULES: tuple[tuple[Callable[[datetime], Hashable], int], ...] = (
    (_hour, HOURLY),
    (_day, DAILY),
    (_week, WEEKLY),
    (_month, MONTHLY),
)


def superfluous(backups: Iterable[Kept], now: datetime) -> frozenset[Kept]:
    """Those that may go.

    The last of each of the latest 24 hours, 14 days, 8 weeks and 12 months (of UTC) in which there
    was any stays, every copy made before a migration until two newer releases have made
    backups, and for a day every one that was asked for or made before something that could lose
    records: the one after it may lack them. Those that a wrong clock dated after `now` are counted
    apart, so that they push none out. None goes while the newest has less than half the rows of the
    one before: something may have been lost.
    """
    newest_first = sorted(set(backups), key=_age, reverse=True)
    past = [one for one in newest_first if one.made_at <= now]
    future = [one for one in newest_first if one.made_at > now]
    for group in (past, future):
        if len(group) > 1 and group[0].rows * 2 < group[1].rows:
            return frozenset()
    stay = _staying(past) | _staying(future) | _before_migrations(newest_first)
    stay |= {
        one for one in newest_first if one.occasion in ON_PURPOSE and abs(now - one.made_at) < DAY
    }
    return frozenset(newest_first) - stay


def _age(one: Kept) -> tuple[datetime, int, str, str]:
    """To sort by; two that are alike in all of it are one."""
    return one.made_at, one.rows, one.program, one.occasion


def _staying(newest_first: Sequence[Kept]) -> set[Kept]:
    stay = set()
    for place_of, number in _RULES:
        last: dict[Hashable, Kept] = {}
        for one in newest_first:
            last.setdefault(place_of(one.made_at.astimezone(UTC)), one)
        stay.update(list(last.values())[:number])
    return stay


def _before_migrations(newest_first: Sequence[Kept]) -> set[Kept]:
    releases: list[str] = []
    stay = set()
    for one in newest_first:
        if one.program not in releases:
            releases.append(one.program)
        if one.occasion is Occasion.MIGRATION and len(releases) <= RELEASES:
            stay.add(one)
    return stay
