"""Queries for announcements: due steps, and interviews that are near or just over."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from json import dumps

from desktop.core.instants import USUAL_MINUTES, ends_at, instant, is_ahead, starts_at
from desktop.core.kinds import InterviewMoment
from desktop.core.lazy_dataclass import dataclass
from desktop.core.moment import Moment
from desktop.core.records import Interview, InterviewReminder, Reminder
from desktop.core.schedule import ASK_WITHIN
from desktop.models.agenda import MESSAGE
from desktop.models.connection import Connection
from desktop.models.listing import ONLY_APPLIED
from desktop.models.rows import Row, from_row

#: More than the maximum difference between the wall times of two zones.
_SPREAD = timedelta(days=2)

#: CROSS JOIN fixes the order: few reminders are planned, however many applications there are.
_PLANNED = (
    "SELECT reminder.* FROM reminder CROSS JOIN application a ON a.id = reminder.application_id "
    "WHERE reminder.state IN ('planned', 'snoozed') AND a.remind = 1 "
    "AND (:rejected OR a.state <> 'rejected') AND reminder.due <= :until "
    "ORDER BY reminder.due, reminder.seq LIMIT :limit"
)
_NEVER = "9999"
_ONLY_APPLIED = (
    "SELECT r.id FROM json_each(?) announced CROSS JOIN reminder r ON r.id = announced.value "
    "CROSS JOIN summary s ON s.application_id = r.application_id "
    f"WHERE s.action = r.action AND {ONLY_APPLIED}"
)
_MESSAGES = (
    f"SELECT r.id, {MESSAGE} FROM json_each(?) announced CROSS JOIN reminder r "
    "ON r.id = announced.value CROSS JOIN summary s ON s.application_id = r.application_id "
    "WHERE s.action = r.action"
)
_UNDELIVERED = (
    "SELECT reminder.* FROM reminder WHERE state = 'fired' AND fired_at IS NOT NULL "
    "AND shown_at IS NULL ORDER BY fired_at, seq LIMIT ?"
)
_INTERVIEWS = (
    "SELECT i.*, a.company, a.role, "
    "(SELECT max(created_at) FROM problem WHERE interview_id = i.id) AS problem_at, "
    "(SELECT max(created_at) FROM asked_question WHERE interview_id = i.id) AS question_at, "
    "(SELECT max(updated_at) FROM attendance WHERE interview_id = i.id) AS people_at "
    "FROM interview i CROSS JOIN application a ON a.id = i.application_id "
    "WHERE {which} AND i.status = 'planned' AND a.remind = 1 "
    "AND a.state IN ('waiting', 'on_hold', 'offer') ORDER BY i.starts, i.seq"
)
_INTERVIEW = _INTERVIEWS.format(which="i.id = :id")
_WHENS = " ".join(f"WHEN '{kind}' THEN {minutes}" for kind, minutes in USUAL_MINUTES.items())
#: Excludes interviews entered after their last announcement, which is at most an hour after the
#: end; a wall clock is at most 14 hours ahead of UTC.
_NEAR = _INTERVIEWS.format(
    which="i.starts BETWEEN :earliest AND :latest AND NOT (i.created_at <= :now "
    "AND i.created_at > strftime('%Y-%m-%dT%H:%M:%S', i.starts, '+15 hours', "
    f"'+' || coalesce(i.minutes, CASE i.round {_WHENS} END) || ' minutes'))"
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
    """An interview, not cancelled, of an application that goes on and has reminders turned on.

    `entered_at`: the instant at which the interview was entered. `reminders`: its past
    announcements. `is_recorded`: whether its course has been entered: a promise, problems or
    questions since its start, or any change of it or its people since its end.
    """

    interview: Interview
    company: str
    role: str
    entered_at: datetime
    reminders: tuple[InterviewReminder, ...]
    is_recorded: bool

    @property
    def starts(self) -> datetime:
        """The start, an instant in UTC."""
        return starts_at(self.interview)

    @property
    def ends(self) -> datetime:
        """The end, an instant in UTC."""
        return ends_at(self.interview)

    def was_announced(self, moment: InterviewMoment) -> bool:
        """Whether this announcement was made for the present time of the interview.

        An interview that was moved is announced again. The question how it went is not, if it was
        asked after the new start.
        """
        interview = self.interview
        return any(
            reminder.moment is moment
            and (
                (reminder.starts, reminder.zone) == (interview.starts, interview.zone)
                or (moment is InterviewMoment.AFTERWARDS and reminder.fired_at >= self.starts)
            )
            for reminder in self.reminders
        )


@dataclass(frozen=True, slots=True)
class _Stamps:
    created_at: datetime
    updated_at: datetime
    people_at: datetime | None
    problem_at: datetime | None
    question_at: datetime | None


def _is_recorded(row: Row) -> bool:
    """See `InterviewRow`. What was entered before is preparation."""
    interview, stamps = from_row(Interview, row), from_row(_Stamps, row)
    if interview.promise_words or interview.promise_on:
        return True
    said = [at for at in (stamps.problem_at, stamps.question_at) if at is not None]
    if any(at >= starts_at(interview) for at in said):
        return True
    changed = max(stamps.updated_at, stamps.people_at or stamps.updated_at)
    return changed > stamps.created_at and changed >= ends_at(interview)


class AnnouncementList:
    """Reads what is to be announced, and what was announced without confirmation."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def due(self, now: Moment, limit: int, *, rejected: bool = True) -> list[Reminder]:
        """Steps due at the local wall time of `now`, the longest overdue first.

        `rejected`: whether to include rejected applications.
        """
        until = (now.local + _SPREAD).isoformat()
        found = self._planned(until=until, limit=-1, rejected=rejected)
        return [r for r in found if instant(r.due, now.zone) <= now.utc][:limit]

    def next(self, *, rejected: bool = True) -> Reminder | None:
        """The next step to announce, due or not."""
        return next(iter(self._planned(until=_NEVER, limit=1, rejected=rejected)), None)

    def only_applied(self, steps: Iterable[Reminder]) -> frozenset[str]:
        """Ids of those reminders whose application has no interview (see `ApplicationRow`)."""
        ids = dumps([step.id for step in steps])
        return frozenset(self._db.column(_ONLY_APPLIED, (ids,)))

    def messages(self, steps: Iterable[Reminder]) -> dict[str, str]:
        """By the ids of those reminders whose step may share a message: equal for the same one."""
        rows = self._db.rows(_MESSAGES, (dumps([step.id for step in steps]),))
        return {key: message for key, message in rows if message is not None}

    def undelivered(self, limit: int) -> list[Reminder]:
        """Steps that were announced without confirmation by the desktop, oldest first."""
        return [from_row(Reminder, row) for row in self._db.dicts(_UNDELIVERED, (limit,))]

    def undelivered_interviews(self, limit: int) -> list[InterviewReminder]:
        """Announcements of interviews without confirmation by the desktop, oldest first."""
        rows = self._db.dicts(_UNDELIVERED_OF_INTERVIEWS, (limit,))
        return [from_row(InterviewReminder, row) for row in rows]

    def interviews(
        self, now: Moment, back: timedelta = ASK_WITHIN, ahead: timedelta = timedelta()
    ) -> list[InterviewRow]:
        """The interviews that may have announcements now, in the order of their wall times.

        They start from `back` ago until two days after `ahead`, both approximately, as wall times
        differ between zones. Those that were over long before they were entered are left out.
        """
        earliest, latest = now.local - back - _SPREAD, now.local + ahead + _SPREAD
        params = {
            "earliest": earliest.isoformat(),
            "latest": latest.isoformat(),
            "now": now.utc.isoformat(),
        }
        return self._with_reminders(_NEAR, params)

    def next_interviews(self, now: Moment) -> dict[str, date]:
        """The local day of the next interview of each application that has one planned."""
        found = self._db.dicts(
            "SELECT * FROM interview WHERE starts >= ? AND status = 'planned' ORDER BY starts",
            ((now.local - _SPREAD).isoformat(),),
        )
        ahead = [one for row in found if is_ahead(one := from_row(Interview, row), now.utc)]
        return {
            one.application_id: Moment(starts_at(one), now.zone).today for one in reversed(ahead)
        }

    def interview(self, interview_id: str) -> InterviewRow | None:
        """One interview; None if it was deleted or is not announced (see `InterviewRow`)."""
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
                entered_at=from_row(_Stamps, row).created_at,
                reminders=tuple(reminders.get(str(row["id"]), ())),
                is_recorded=_is_recorded(row),
            )
            for row in rows
        ]

    def _planned(self, *, until: str, limit: int, rejected: bool) -> list[Reminder]:
        params = {"until": until, "limit": limit, "rejected": rejected}
        return [from_row(Reminder, row) for row in self._db.dicts(_PLANNED, params)]
