"""Which announcements are due, and which were made.

A reminder is marked as fired, in a transaction of its own, before it is shown, and as delivered
once the desktop has accepted it. If the program or the computer ends in between, it is announced
again at the next start: rather twice than never. A delivered one is announced again only if the
desktop removed it, perhaps unseen.

Loaded before the first write, so it imports nothing heavy.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.core.ids import new_id
from desktop.core.kinds import InterviewMoment, ReminderState, StepKind
from desktop.core.moment import Moment
from desktop.core.preferences import Preferences
from desktop.core.records import InterviewReminder, Reminder
from desktop.core.schedule import (
    HOLD_RULES,
    HoldRule,
    interview_due,
    interview_shown_at,
    next_allowed_time,
    next_day_shown_at,
    step_shown_at,
)
from desktop.models.queries import InterviewRow, Queries

if TYPE_CHECKING:
    from desktop.actions.context import Context

#: The setting that counts the steps announced on one day, for the limit of calm mode: "DAY COUNT".
SHOWN_ON = "reminders_shown_on"

#: The greatest number of steps announced in one tick; the rest follows with the next one.
MAX_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class InterviewAnnouncement:
    """An announcement of an interview at the instant `at` (UTC)."""

    row: InterviewRow
    moment: InterviewMoment
    at: datetime


@dataclass(frozen=True, slots=True)
class Announcements:
    """Reminders that were fired: of steps, and of interviews, each with its interview."""

    steps: tuple[Reminder, ...] = ()
    interviews: tuple[tuple[InterviewReminder, InterviewRow], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.steps or self.interviews)

    @property
    def ids(self) -> frozenset[str]:
        return frozenset([*(r.id for r in self.steps), *(r.id for r, _ in self.interviews)])

    def without(self, ids: frozenset[str]) -> "Announcements":
        return Announcements(
            tuple(step for step in self.steps if step.id not in ids),
            tuple(pair for pair in self.interviews if pair[0].id not in ids),
        )

    def __add__(self, other: "Announcements") -> "Announcements":
        return Announcements(self.steps + other.steps, self.interviews + other.interviews)


def is_due(queries: Queries, now: Moment) -> bool:
    """Whether an announcement is due now."""
    prefs = queries.preferences
    steps, interviews = _due(queries, now, prefs)
    return bool(steps or interviews)


def next_at(queries: Queries, now: Moment) -> datetime | None:
    """The instant (UTC) of the next announcement: `now` at the earliest.

    None when none is planned. Interviews are considered two days ahead.
    """
    prefs = queries.preferences
    times = [announcement.at for announcement in interview_announcements(queries, now, prefs)]
    step = queries.announcements.next(rejected=not prefs.calm)
    if step is not None:
        at = step_shown_at(step.due, now.utc, now.zone, prefs)
        if _left_today(queries, now, prefs) == 0:
            at = max(at, next_day_shown_at(now.utc, now.zone, prefs))
        times.append(at)
    return min(times, default=None)


def claim_due(ctx: "Context") -> Announcements:
    """Mark the due announcements as fired, and return them."""
    prefs = ctx.queries.preferences
    steps, interviews = _due(ctx.queries, ctx.now, prefs)
    claimed = mark_fired(ctx, steps, interviews)
    if prefs.daily_limit is not None and steps:
        count = _count(ctx.queries, ctx.now) + len(lines(ctx.queries, steps))
        ctx.writer.put_setting(SHOWN_ON, f"{ctx.now.today.isoformat()} {count}")
    return claimed


def mark_fired(
    ctx: "Context", steps: Sequence[Reminder], interviews: Sequence[InterviewAnnouncement]
) -> Announcements:
    """Mark these as fired now."""
    now = ctx.now.utc
    fired = [replace(r, state=ReminderState.FIRED, fired_at=now, shown_at=None) for r in steps]
    made = [
        InterviewReminder(
            id=new_id(),
            interview_id=announcement.row.interview.id,
            moment=announcement.moment,
            starts=announcement.row.interview.starts,
            zone=announcement.row.interview.zone,
            fired_at=now,
        )
        for announcement in interviews
    ]
    for reminder in fired:
        ctx.writer.update(reminder)
    for one in made:
        ctx.writer.insert(one)
    return Announcements(tuple(fired), tuple(zip(made, [a.row for a in interviews], strict=True)))


def mark_delivered(ctx: "Context", *ids: str) -> None:
    """Mark reminders that the desktop has accepted as delivered; ids deleted since are ignored."""
    for key in ids:
        found = ctx.queries.reminder(key) or ctx.queries.announcements.interview_reminder(key)
        if found is not None and found.fired_at is not None:
            ctx.writer.update(replace(found, shown_at=ctx.now.utc))


def mark_undelivered(ctx: "Context", *ids: str) -> None:
    """Mark reminders that the desktop has removed, perhaps unseen, to be announced again.

    Those whose step is done by now are left as they are.
    """
    for key in ids:
        found = ctx.queries.reminder(key) or ctx.queries.announcements.interview_reminder(key)
        if found is not None and found.fired_at is not None and still_open(ctx.queries, key):
            ctx.writer.update(replace(found, shown_at=None))


def retry_at(queries: Queries, now: Moment) -> datetime:
    """The instant (UTC), on the next day, by which removed notices are announced again."""
    return next_day_shown_at(now.utc, now.zone, queries.preferences)


def undelivered(queries: Queries, now: Moment) -> Announcements:
    """Fired, undelivered and still current announcements that may be made now."""
    prefs = queries.preferences
    allowed = _allowed_times(now, prefs)
    found = _undelivered(queries, now, prefs)
    interviews = [
        pair for pair in found.interviews if allowed[HOLD_RULES[pair[0].moment]] == now.utc
    ]
    steps = found.steps if allowed[HoldRule.DAY] == now.utc else ()
    return Announcements(steps, tuple(interviews))


def next_undelivered_at(
    queries: Queries, now: Moment, *, excluding: frozenset[str]
) -> datetime | None:
    """The instant (UTC) of the next undelivered announcement, apart from those in `excluding`."""
    prefs = queries.preferences
    allowed = _allowed_times(now, prefs)
    found = _undelivered(queries, now, prefs).without(excluding)
    times = [allowed[HOLD_RULES[sent.moment]] for sent, _ in found.interviews]
    times += [allowed[HoldRule.DAY] for _ in found.steps]
    return min(times, default=None)


def still_open(queries: Queries, key: str) -> bool:
    """Whether the reminder with the id `key` is still open.

    It is not once its step was done, put off or superseded, its interview was moved, cancelled or
    deleted, or the question how it went was answered.
    """
    reminder = queries.reminder(key)
    if reminder is not None:
        return reminder.state is ReminderState.FIRED and _is_next(queries, reminder)
    sent = queries.announcements.interview_reminder(key)
    row = None if sent is None else queries.announcements.interview(sent.interview_id)
    if sent is None or row is None:
        return False
    if sent.moment is InterviewMoment.AFTERWARDS:
        return not row.is_recorded
    return not _is_moved(sent, row)


def interview_announcements(
    queries: Queries, now: Moment, prefs: Preferences
) -> list[InterviewAnnouncement]:
    """The announcements still to be made of the interviews around now, due or not."""
    if not prefs.announce_interviews:
        return []
    return [
        one
        for row in queries.announcements.interviews(now)
        for one in _of_interview(row, now, prefs)
    ]


def _of_interview(
    row: InterviewRow, now: Moment, prefs: Preferences
) -> Iterator[InterviewAnnouncement]:
    for moment in InterviewMoment:
        if row.was_announced(moment) or (moment is InterviewMoment.AFTERWARDS and row.is_recorded):
            continue
        due = interview_due(moment, row.interview, now.zone, prefs)
        if due < row.entered_at <= now.utc:  # already past when it was entered
            continue
        at = interview_shown_at(moment, row.interview, now.utc, now.zone, prefs)
        if at is not None:
            yield InterviewAnnouncement(row, moment, at)


def _due(
    queries: Queries, now: Moment, prefs: Preferences
) -> tuple[list[Reminder], list[InterviewAnnouncement]]:
    interviews = [one for one in interview_announcements(queries, now, prefs) if one.at <= now.utc]
    room = _left_today(queries, now, prefs)
    if room == 0 or next_allowed_time(now.utc, now.zone, prefs) != now.utc:
        return [], interviews
    steps = queries.announcements.due(now, MAX_AT_ONCE, rejected=not prefs.calm)
    shown = [s for s in steps if step_shown_at(s.due, now.utc, now.zone, prefs) <= now.utc]
    return _limited(queries, shown, room), interviews


def _limited(queries: Queries, steps: Sequence[Reminder], room: int) -> list[Reminder]:
    """At most `room` lines of steps."""
    return [step for line in lines(queries, steps)[:room] for step in line]


def lines(queries: Queries, steps: Sequence[Reminder]) -> list[list[Reminder]]:
    """The steps by the line in which they are announced.

    Those that one message settles share a line. Those of applications without an interview share
    the last one.
    """
    if len(steps) < 2:
        return [[step] for step in steps]
    sharing = queries.announcements.only_applied(steps)
    messages = queries.announcements.messages(steps)
    found: dict[str, list[Reminder]] = {}
    for step in steps:
        if step.id not in sharing:
            found.setdefault(messages.get(step.id, step.id), []).append(step)
    together = [step for step in steps if step.id in sharing]
    return [*found.values(), *([together] if together else [])]


def _undelivered(queries: Queries, now: Moment, prefs: Preferences) -> Announcements:
    """Fired, undelivered and still current announcements, even those that may not be made now."""
    interviews = []
    for sent in queries.announcements.undelivered_interviews(MAX_AT_ONCE):
        row = queries.announcements.interview(sent.interview_id)
        if row is not None and _is_current(sent, row, now, prefs):
            interviews.append((sent, row))
    return Announcements(tuple(queries.announcements.undelivered(MAX_AT_ONCE)), tuple(interviews))


def _allowed_times(now: Moment, prefs: Preferences) -> dict[HoldRule, datetime]:
    """The first instant (UTC) from `now` on at which each rule allows an announcement."""
    return {rule: next_allowed_time(now.utc, now.zone, prefs, rule) for rule in HoldRule}


def _is_current(
    sent: InterviewReminder, row: InterviewRow, now: Moment, prefs: Preferences
) -> bool:
    shown = interview_shown_at(sent.moment, row.interview, now.utc, now.zone, prefs)
    return not _is_moved(sent, row) and shown is not None


def _is_moved(sent: InterviewReminder, row: InterviewRow) -> bool:
    return (sent.starts, sent.zone) != (row.interview.starts, row.interview.zone)


def _is_next(queries: Queries, reminder: Reminder) -> bool:
    """Whether the reminder's step is still the planned one; of a page check it always is."""
    if reminder.action is StepKind.CHECK_CAREERS_PAGE:
        return True
    summary = queries.summary(reminder.application_id)
    planned = None if summary is None else (summary.action, summary.step_on)
    return planned == (reminder.action, reminder.step_on)


def _left_today(queries: Queries, now: Moment, prefs: Preferences) -> int:
    """How many steps may still be announced today."""
    return (
        MAX_AT_ONCE
        if prefs.daily_limit is None
        else max(0, prefs.daily_limit - _count(queries, now))
    )


def _count(queries: Queries, now: Moment) -> int:
    day, _, count = queries.setting(SHOWN_ON).partition(" ")
    return int(count) if day == now.today.isoformat() and count.isdigit() else 0
