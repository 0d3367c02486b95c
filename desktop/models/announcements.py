"""What is to be announced: steps that are due, and interviews that are near or just over."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from json import dumps

from desktop.core.instants import ends_at, instant, starts_at
from desktop.core.kinds import InterviewMoment
from desktop.core.moment import Moment
from desktop.core.records import Interview, InterviewReminder, Reminder
from desktop.core.schedule import ASK_WITHIN
from desktop.models.connection import Connection
from desktop.models.rows import from_row

#: The furthest that two wall clocks are apart at one instant, and then some.
_SPREAD = timedelta(days=2)

#: In this order (CROSS JOIN): few are planned, whatever the number of applications.
_WAITING = (
    "SELECT reminder.* FROM reminder CROSS JOIN application a ON a.id = reminder.application_id "
    "WHERE reminder.state IN ('planned', 'snoozed') AND a.remind = 1 "
    "AND (:rejected OR a.state <> 'rejected') AND reminder.due <= :until "
    "ORDER BY reminder.due, reminder.seq LIMIT :limit"
)
_NEVER = "9999"
_UNDELIVERED = (
    "SELECT reminder.* FROM reminder WHERE state = 'fired' AND fired_at IS NOT NULL "
    "AND shown_at IS NULL ORDER BY fired_at, seq LIMIT ?"
)
_INTERVIEWS = (
    "SELECT i.*, a.company, a.role, EXISTS (SELECT 1 FROM problem p WHERE p.interview_id = i.id) "
    "OR i.promise_words <> '' OR i.promise_on IS NOT NULL AS recorded "
    "FROM interview i CROSS JOIN application a ON a.id = i.application_id "
    "WHERE {which} AND a.remind = 1 AND a.state IN ('waiting', 'on_hold') ORDER BY i.starts, i.seq"
)
_INTERVIEW = _INTERVIEWS.format(which="i.id = :id")
#: Without those entered when all their announcements were past: a wall clock is at most 14 hours
#: ahead of UTC, and the last announcement comes within two hours of the start.
_NEAR = _INTERVIEWS.format(
    which="i.starts BETWEEN :earliest AND :latest AND NOT (i.created_at <= :now "
    "AND i.created_at > strftime('%Y-%m-%dT%H:%M:%S', i.starts, '+16 hours'))"
)
_REMINDERS = (
    "SELECT * FROM interview_reminder WHERE interview_id IN (SELECT value FROM json_each(?)) "
    "ORDER BY seq"
)
_UNDELIVERED_OF_INTERVIEWS = (
    "SELECT * FROM interview_reminder WHERE shown_at IS NULL ORDER BY fired_at, seq LIMIT ?"
)


@dataclass(frozen=True, slots=True)
class InterviewRow:
    """An interview of an application with reminders that still waits for an answer.

    `entered_at` is the instant at which the interview was entered, `reminders` the announcements
    that were made of it, `is_recorded` whether a promise or a problem has been entered for it.
    """

    interview: Interview
    company: str
    role: str
    entered_at: datetime
    reminders: tuple[InterviewReminder, ...]
    is_recorded: bool

    @property
    def starts(self) -> datetime:
        """The instant at which it starts, in UTC."""
        return starts_at(self.interview)

    @property
    def ends(self) -> datetime:
        """The instant at which it is over, in UTC."""
        return ends_at(self.interview)

    def was_announced(self, moment: InterviewMoment) -> bool:
        """Whether this was announced of the interview as it stands now.

        An interview that moves is announced again. How it went is not asked again when its time is
        corrected after the question.
        """
        now = self.interview
        return any(
            one.moment is moment
            and (
                (one.starts, one.zone) == (now.starts, now.zone)
                or (moment is InterviewMoment.AFTERWARDS and one.fired_at >= self.starts)
            )
            for one in self.reminders
        )


@dataclass(frozen=True, slots=True)
class _Entered:
    created_at: datetime


class AnnouncementList:
    def __init__(self, db: Connection) -> None:
        self._db = db

    def due(self, now: Moment, limit: int, *, rejected: bool = True) -> list[Reminder]:
        """The steps whose wall time has come where the person is, the longest overdue first.

        Those of applications that were rejected only where `rejected`.
        """
        until = (now.local + _SPREAD).isoformat()
        found = self._waiting(until=until, limit=-1, rejected=rejected)
        return [r for r in found if instant(r.due, now.zone) <= now.utc][:limit]

    def next(self, *, rejected: bool = True) -> Reminder | None:
        """The step to be announced next, due already or not."""
        return next(iter(self._waiting(until=_NEVER, limit=1, rejected=rejected)), None)

    def undelivered(self, limit: int) -> list[Reminder]:
        """The steps that were fired and that no desktop is known to have accepted, oldest first."""
        return [from_row(Reminder, row) for row in self._db.dicts(_UNDELIVERED, (limit,))]

    def undelivered_interviews(self, limit: int) -> list[InterviewReminder]:
        """The same for announcements of interviews."""
        rows = self._db.dicts(_UNDELIVERED_OF_INTERVIEWS, (limit,))
        return [from_row(InterviewReminder, row) for row in rows]

    def interviews(self, now: Moment, back: timedelta = ASK_WITHIN) -> list[InterviewRow]:
        """Those that start within two days, or did since `back`, in the order of their wall times.

        The bounds are rough: wall clocks differ. An interview that was over when it was entered is
        left out.
        """
        earliest, latest = now.local - back - _SPREAD, now.local + _SPREAD
        params = {
            "earliest": earliest.isoformat(),
            "latest": latest.isoformat(),
            "now": now.utc.isoformat(),
        }
        return self._with_reminders(_NEAR, params)

    def interview(self, interview_id: str) -> InterviewRow | None:
        """One interview; None when it is deleted, or nothing more is to be announced of it."""
        return next(iter(self._with_reminders(_INTERVIEW, {"id": interview_id})), None)

    def interview_reminder(self, reminder_id: str) -> InterviewReminder | None:
        rows = self._db.dicts("SELECT * FROM interview_reminder WHERE id = ?", (reminder_id,))
        return from_row(InterviewReminder, rows[0]) if rows else None

    def _with_reminders(self, sql: str, params: Mapping[str, str]) -> list[InterviewRow]:
        rows = self._db.dicts(sql, params)
        if not rows:
            return []
        reminders: dict[str, list[InterviewReminder]] = {}
        for row in self._db.dicts(_REMINDERS, (dumps([row["id"] for row in rows]),)):
            reminder = from_row(InterviewReminder, row)
            reminders.setdefault(reminder.interview_id, []).append(reminder)
        return [
            InterviewRow(
                interview=from_row(Interview, row),
                company=str(row["company"]),
                role=str(row["role"]),
                entered_at=from_row(_Entered, row).created_at,
                reminders=tuple(reminders.get(str(row["id"]), ())),
                is_recorded=bool(row["recorded"]),
            )
            for row in rows
        ]

    def _waiting(self, *, until: str, limit: int, rejected: bool) -> list[Reminder]:
        params = {"until": until, "limit": limit, "rejected": rejected}
        return [from_row(Reminder, row) for row in self._db.dicts(_WAITING, params)]
