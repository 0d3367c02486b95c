"""What is to be said now, and noting that it was.

A reminder is noted as fired in one transaction before anything is shown, and as shown once a
desktop has taken it. What was fired and not shown, because the program or the computer ended
between the two, is said again at the next start: it is better told twice, in the worst case of a
crash within that moment, than not at all. Whatever has been shown is never said again.

Loaded before the first write: nothing heavy in here.
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
    PATIENCE,
    HoldRule,
    interview_due,
    interview_shown_at,
    next_day,
    opening,
    step_shown_at,
)
from desktop.models.queries import InterviewRow, Queries

if TYPE_CHECKING:
    from desktop.actions.context import Context

#: The setting that counts the steps announced on one day, for the cap of calm mode: "DAY COUNT".
SHOWN_ON = "reminders_shown_on"

#: Told at once, at most. More than anybody has; the rest follows with the next look.
MOST = 500


@dataclass(frozen=True, slots=True)
class InterviewAnnouncement:
    """What is said of an interview, at the instant `at` (UTC)."""

    row: InterviewRow
    moment: InterviewMoment
    at: datetime


@dataclass(frozen=True, slots=True)
class Announcements:
    """Steps and interviews; of interviews with the record of each, once it is noted."""

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
            tuple(said for said in self.interviews if said[0].id not in ids),
        )

    def __add__(self, other: "Announcements") -> "Announcements":
        return Announcements(self.steps + other.steps, self.interviews + other.interviews)


def is_due(queries: Queries, now: Moment) -> bool:
    """Whether anything is to be said now."""
    prefs = queries.preferences
    steps, interviews = _due(queries, now, prefs)
    return bool(steps or interviews)


def next_at(queries: Queries, now: Moment) -> datetime | None:
    """When something is to be said next, in UTC: `now` at the earliest.

    None when nothing is planned within reach; that of interviews is two days.
    """
    prefs = queries.preferences
    times = [saying.at for saying in interview_announcements(queries, now, prefs)]
    step = queries.announced.next(rejected=not prefs.calm)
    if step is not None:
        at = step_shown_at(step.due, now.utc, now.zone, prefs)
        if _room(queries, now, prefs) == 0:
            at = max(at, next_day(now.utc, now.zone, prefs))
        times.append(at)
    return min(times, default=None)


def take(ctx: "Context") -> Announcements:
    """Note all that is due as fired, and return it."""
    prefs = ctx.queries.preferences
    steps, interviews = _due(ctx.queries, ctx.now, prefs)
    taken = mark(ctx, steps, interviews)
    if prefs.cap is not None and steps:
        count = _count(ctx.queries, ctx.now) + len(steps)
        ctx.writer.put_setting(SHOWN_ON, f"{ctx.now.today.isoformat()} {count}")
    return taken


def mark(
    ctx: "Context", steps: Sequence[Reminder], interviews: Sequence[InterviewAnnouncement]
) -> Announcements:
    """Note these as fired now."""
    now = ctx.now.utc
    fired = [replace(r, state=ReminderState.FIRED, fired_at=now, shown_at=None) for r in steps]
    said = [
        InterviewReminder(
            id=new_id(),
            interview_id=saying.row.interview.id,
            moment=saying.moment,
            starts=saying.row.interview.starts,
            zone=saying.row.interview.zone,
            fired_at=now,
        )
        for saying in interviews
    ]
    for reminder in fired:
        ctx.writer.update(reminder)
    for made in said:
        ctx.writer.insert(made)
    return Announcements(tuple(fired), tuple(zip(said, [s.row for s in interviews], strict=True)))


def confirm(ctx: "Context", *ids: str) -> None:
    """Note as shown what a desktop has taken. What is gone by now needs no note."""
    for key in ids:
        found = ctx.queries.reminder(key) or ctx.queries.announced.said(key)
        if found is not None and found.fired_at is not None:
            ctx.writer.update(replace(found, shown_at=ctx.now.utc))


def unconfirm(ctx: "Context", *ids: str) -> None:
    """Note that what was shown has gone again, perhaps unseen: it is to be said once more."""
    for key in ids:
        found = ctx.queries.reminder(key) or ctx.queries.announced.said(key)
        if found is not None and found.fired_at is not None and still_asks(ctx.queries, key):
            ctx.writer.update(replace(found, shown_at=None))


def again_at(queries: Queries, now: Moment) -> datetime:
    """When what has gone unseen is said again at the latest, in UTC: with the next day's."""
    return next_day(now.utc, now.zone, queries.preferences)


def undelivered(queries: Queries, now: Moment) -> Announcements:
    """What was fired and never shown, while it may be said and is not too late."""
    prefs = queries.preferences
    open_at = _openings(now, prefs)
    found = _unshown(queries, now, prefs)
    interviews = [pair for pair in found.interviews if open_at[PATIENCE[pair[0].moment]] == now.utc]
    steps = found.steps if open_at[HoldRule.DAY] == now.utc else ()
    return Announcements(steps, tuple(interviews))


def undelivered_at(queries: Queries, now: Moment, *, besides: frozenset[str]) -> datetime | None:
    """When something of it is said next, in UTC, those with the ids `besides` left aside."""
    prefs = queries.preferences
    open_at = _openings(now, prefs)
    found = _unshown(queries, now, prefs).without(besides)
    times = [open_at[PATIENCE[said.moment]] for said, _ in found.interviews]
    times += [open_at[HoldRule.DAY] for _ in found.steps]
    return min(times, default=None)


def still_asks(queries: Queries, key: str) -> bool:
    """Whether what was announced under this id still asks for something.

    It does not once its step was taken, put off or followed by another, or its interview was moved,
    written down or is gone.
    """
    reminder = queries.reminder(key)
    if reminder is not None:
        return reminder.state is ReminderState.FIRED and _is_next(queries, reminder)
    said = queries.announced.said(key)
    row = None if said is None else queries.announced.interview(said.interview_id)
    if said is None or row is None:
        return False
    if said.moment is InterviewMoment.AFTERWARDS:
        return not row.is_recorded
    return not _is_moved(said, row)


def interview_announcements(
    queries: Queries, now: Moment, prefs: Preferences
) -> list[InterviewAnnouncement]:
    """What is still to be said of the interviews of these days, due or not."""
    if not prefs.interviews:
        return []
    return [
        said for row in queries.announced.interviews(now) for said in _of_interview(row, now, prefs)
    ]


def _of_interview(
    row: InterviewRow, now: Moment, prefs: Preferences
) -> Iterator[InterviewAnnouncement]:
    for moment in InterviewMoment:
        if row.has_said(moment) or (moment is InterviewMoment.AFTERWARDS and row.is_recorded):
            continue
        due = interview_due(moment, row.interview, now.zone, prefs)
        if due < row.entered_at <= now.utc:  # nobody is told of what they have just entered
            continue
        at = interview_shown_at(moment, row.interview, now.utc, now.zone, prefs)
        if at is not None:
            yield InterviewAnnouncement(row, moment, at)


def _due(
    queries: Queries, now: Moment, prefs: Preferences
) -> tuple[list[Reminder], list[InterviewAnnouncement]]:
    interviews = [
        said for said in interview_announcements(queries, now, prefs) if said.at <= now.utc
    ]
    room = _room(queries, now, prefs)
    if room == 0 or opening(now.utc, now.zone, prefs) != now.utc:
        return [], interviews
    steps = queries.announced.due(now, MOST, rejected=not prefs.calm)
    shown = [s for s in steps if step_shown_at(s.due, now.utc, now.zone, prefs) <= now.utc]
    return shown[:room], interviews


def _unshown(queries: Queries, now: Moment, prefs: Preferences) -> Announcements:
    """What was fired and never shown and is not too late, whatever holds it back."""
    interviews = []
    for said in queries.announced.undelivered_of_interviews(MOST):
        row = queries.announced.interview(said.interview_id)
        if row is not None and _is_current(said, row, now, prefs):
            interviews.append((said, row))
    return Announcements(tuple(queries.announced.undelivered(MOST)), tuple(interviews))


def _openings(now: Moment, prefs: Preferences) -> dict[HoldRule, datetime]:
    """From when on something of each patience may be said, in UTC: `now` at the earliest."""
    return {patience: opening(now.utc, now.zone, prefs, patience) for patience in HoldRule}


def _is_current(
    said: InterviewReminder, row: InterviewRow, now: Moment, prefs: Preferences
) -> bool:
    shown = interview_shown_at(said.moment, row.interview, now.utc, now.zone, prefs)
    return not _is_moved(said, row) and shown is not None


def _is_moved(said: InterviewReminder, row: InterviewRow) -> bool:
    return (said.starts, said.zone) != (row.interview.starts, row.interview.zone)


def _is_next(queries: Queries, reminder: Reminder) -> bool:
    """Whether its step is the one that is planned now. A page check has no other beside it."""
    if reminder.action is StepKind.CHECK_CAREERS_PAGE:
        return True
    summary = queries.summary(reminder.application_id)
    planned = None if summary is None else (summary.action, summary.step_on)
    return planned == (reminder.action, reminder.step_on)


def _room(queries: Queries, now: Moment, prefs: Preferences) -> int:
    """How many steps may still be announced today."""
    return MOST if prefs.cap is None else max(0, prefs.cap - _count(queries, now))


def _count(queries: Queries, now: Moment) -> int:
    day, _, count = queries.setting(SHOWN_ON).partition(" ")
    return int(count) if day == now.today.isoformat() and count.isdigit() else 0
