"""Announces what is due, once, and acts on the answers to notifications."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.actions import announcements
from desktop.actions.announcements import Announcements
from desktop.core.changes import Changes
from desktop.core.kinds import InterviewMoment, PageStatus, StepKind
from desktop.core.records import InterviewReminder, Reminder
from desktop.models.queries import ApplicationRow, InterviewRow
from desktop.ops import Ops
from desktop.system.notices import Button, Event, EventKind, Notice, Notifier

if TYPE_CHECKING:
    from desktop.core.records import ApplicationRecord

DONE = "done"
TOMORROW = "tomorrow"
ANSWERED = "answered"
WRITE_DOWN = "tell"
SUMMARY = "summary"
QUESTIONS = "questions"

_NAMED = 4


@dataclass(frozen=True, slots=True)
class _Sent:
    notice: Notice
    ids: tuple[str, ...]
    """The records that count as delivered once a desktop has accepted the notice."""
    applications: tuple[str, ...] = ()
    """The applications whose step its buttons settle."""


class ReminderCenter(QObject):
    """Sends notices for what is due and receives their answers.

    Everything is marked as fired in the store before it is shown, so that nothing is shown twice,
    and as delivered once the desktop has accepted it, so that nothing is lost in between. What the
    desktop has removed by itself is announced again with the next announcement, on the next day at
    the latest, unless a window was used since: it shows the same. The notifier is created for the
    first notice. Without a notification service, `undelivered` carries title and text for another
    channel.
    """

    delivered = Signal(str)
    """The notification service has accepted the notice with this key."""
    undelivered = Signal(str, str)
    open_requested = Signal(str)
    """Show this application."""
    answer_requested = Signal(str)
    """Log an answer of the employer about this application."""
    interview_requested = Signal(str)
    """Ask how this interview (its id) went."""
    today_requested = Signal()

    _received = Signal(object)

    def __init__(
        self,
        ops: Ops,
        make_notifier: Callable[[Callable[[Event], None]], Notifier],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ops = ops
        self._sent: dict[str, _Sent] = {}
        self._in_flight: set[str] = set()
        self._delivered: set[str] = set()
        self._expired: set[str] = set()
        self._retry_at: datetime | None = None
        # Events arrive on the notifier's thread; the signal brings them to this one.
        self._received.connect(self._on_event)
        self._make_notifier = make_notifier
        self._notifier: Notifier | None = None
        ops.changed.connect(self._on_changed)

    def next_at(self) -> datetime | None:
        """The instant (UTC) of the next announcement; None when none is planned."""
        now = self._ops.now()
        pending = frozenset(self._in_flight | self._expired)
        times = (
            announcements.next_at(self._ops.queries, now),
            announcements.next_undelivered_at(self._ops.queries, now, excluding=pending),
            self._retry_at,
        )
        return min((at for at in times if at is not None), default=None)

    def note_use(self) -> None:
        """Note that a window is used: it shows what has expired, which is not announced again."""
        if self._expired and self._ops.attempt(announcements.mark_delivered, *self._expired):
            self._forget_expired()

    def fire_due(self) -> bool:
        """Announce what is due now; False when it could not be marked and so was not announced."""
        queries, now = self._ops.queries, self._ops.now()
        self._store_delivered()
        is_due = announcements.is_due(queries, now)
        if is_due or (self._retry_at is not None and self._retry_at <= now.utc):
            self._forget_expired()
        due = self._left_over()
        if is_due:
            done = self._ops.run("", announcements.claim_due)
            if done is None:
                return False
            due += done.value
        if due:
            self._in_flight |= due.ids
            self._announce(due)
        return True

    def is_paused(self) -> bool:
        return self._ops.queries.preferences.is_paused(self._ops.now().today)

    def close(self) -> None:
        if self._notifier is not None:
            self._notifier.close()
            self._notifier = None

    def send(self, notice: Notice, *ids: str, applications: Sequence[str] = ()) -> None:
        """Send `notice`, which announces the records `ids`; it may announce none."""
        self._sent[notice.key] = _Sent(notice, ids, tuple(applications))
        if self._notifier is None:
            self._notifier = self._make_notifier(self._received.emit)
        self._notifier.send(notice)

    def _left_over(self) -> Announcements:
        """Announcements that were fired before the program ended, and not delivered."""
        found = announcements.undelivered(self._ops.queries, self._ops.now())
        return found.without(frozenset(self._in_flight | self._expired))

    def _forget_expired(self) -> None:
        self._expired.clear()
        self._retry_at = None

    def _announce(self, due: Announcements) -> None:
        """Interviews one by one; several steps, or several questions, each as a summary.

        In it all steps of applications without an interview are one line.
        """
        hidden = self._ops.queries.preferences.hide_details
        ended = [pair for pair in due.interviews if pair[0].moment is InterviewMoment.AFTERWARDS]
        if len(ended) > 1:
            self.send(
                self._questions(ended, hidden=hidden), *(reminder.id for reminder, _ in ended)
            )
        for announced, interview_row in due.interviews:
            if len(ended) <= 1 or announced.moment is not InterviewMoment.AFTERWARDS:
                self.send(
                    self._interview_notice(announced, interview_row, hidden=hidden), announced.id
                )
        queries, now = self._ops.queries, self._ops.now()
        sharing = queries.announcements.only_applied(due.steps)
        together = [r.id for r in due.steps if r.id in sharing] if len(sharing) > 1 else []
        alone = announcements.lines(queries, [r for r in due.steps if r.id not in together])
        rows = ((line, queries.step(line[0].application_id, now)) for line in alone)
        found = [(line, row) for line, row in rows if row is not None]
        if len(found) == 1 and not together:
            ((line, row),) = found
            notice = self._step_notice(line[0], row, hidden=hidden)
            self.send(notice, *(r.id for r in line), applications=row.ids)
        elif found or together:
            firsts = [(line[0], row) for line, row in found]
            notice = self._summary(firsts, len(together), hidden=hidden)
            self.send(notice, *(r.id for line, _ in found for r in line), *together)

    def _step_notice(self, reminder: Reminder, row: ApplicationRow, *, hidden: bool) -> Notice:
        from desktop.wording import notices  # noqa: PLC0415  nothing is due at most starts

        today = self._ops.now().today
        title, body = notices.hidden_title(), ""
        record = self._record(reminder.application_id)
        if not hidden and record is not None:
            title = notices.step_title(reminder, row, today)
            body = notices.step_body(reminder, row, record, self._ops.now())
        buttons = [Button(DONE, self.tr("Done")), Button(TOMORROW, self.tr("Tomorrow"))]
        if reminder.action is not StepKind.CHECK_CAREERS_PAGE:
            buttons.append(Button(ANSWERED, self.tr("They answered…")))
        return Notice(key=reminder.id, title=title, body=body, buttons=tuple(buttons))

    def _interview_notice(
        self, announced: InterviewReminder, row: InterviewRow, *, hidden: bool
    ) -> Notice:
        from desktop.wording import notices  # noqa: PLC0415  nothing is due at most starts

        now = self._ops.now()
        title, body = notices.hidden_interview_title(announced.moment, row, now), ""
        record = self._record(row.interview.application_id)
        if not hidden and record is not None:
            title = notices.interview_title(announced.moment, row, now)
            body = notices.interview_body(announced.moment, row, record)
        is_over = announced.moment is InterviewMoment.AFTERWARDS
        buttons = (Button(WRITE_DOWN, self.tr("Note how it went")),) if is_over else ()
        return Notice(key=announced.id, title=title, body=body, buttons=buttons)

    def _questions(
        self, ended: Sequence[tuple[InterviewReminder, InterviewRow]], *, hidden: bool
    ) -> Notice:
        from desktop.wording import notices  # noqa: PLC0415  nothing is due at most starts

        if hidden:
            return Notice(key=QUESTIONS, title=notices.hidden_questions(len(ended)), body="")
        lines = [notices.about(row.company, row.role) for _, row in ended[:_NAMED]]
        if len(ended) > _NAMED:
            lines.append(notices.more(len(ended) - _NAMED))
        return Notice(key=QUESTIONS, title=notices.questions(len(ended)), body="\n".join(lines))

    def _summary(
        self, found: Sequence[tuple[Reminder, ApplicationRow]], only_applied: int, *, hidden: bool
    ) -> Notice:
        """One line for each step, and one for all `only_applied` without an interview.

        The title counts what is due in all, as Today does.
        """
        from desktop.wording import notices  # noqa: PLC0415  nothing is due at most starts
        from desktop.wording.counts import counts  # noqa: PLC0415  as above

        count = len(found) + bool(only_applied)
        if hidden:
            return Notice(key=SUMMARY, title=notices.hidden_title(count), body="")
        if not found:
            title = counts.only_applied(only_applied)
            return Notice(key=SUMMARY, title=title, body=notices.only_applied_body())
        now, queries = self._ops.now(), self._ops.queries
        today, rejected = now.today, not queries.preferences.calm
        count = max(count, queries.things_due(now, rejected=rejected))
        lines = [notices.step_line(reminder, row, today) for reminder, row in found[:_NAMED]]
        if only_applied and len(found) < _NAMED:
            lines.append(counts.only_applied(only_applied))
        if count > len(lines):
            lines.append(notices.more(count - len(lines)))
        return Notice(key=SUMMARY, title=counts.things_today(count), body="\n".join(lines))

    def _record(self, application_id: str) -> "ApplicationRecord | None":
        return self._ops.queries.record(application_id)

    def _on_event(self, event: Event) -> None:
        if self._notifier is None:  # it came while the session ended, which has closed the store
            return
        if event.kind is EventKind.SHOWN:
            self._mark_delivered(event.key)
            self.delivered.emit(event.key)
            return
        sent = self._sent.get(event.key)
        self._mark_delivered(event.key)
        self._sent.pop(event.key, None)
        if event.kind is EventKind.EXPIRED:
            if sent is not None:
                self._on_expired(sent.ids)
            return
        if event.kind is EventKind.FAILED:
            if sent is not None:
                self.undelivered.emit(sent.notice.title, sent.notice.body)
            return
        if (reminder := self._ops.queries.reminder(event.key)) is not None:
            shown = sent.applications if sent is not None else ()
            self._on_step(event, reminder, shown or (reminder.application_id,))
        elif (
            announced := self._ops.queries.announcements.interview_reminder(event.key)
        ) is not None:
            self._on_interview(announced)
        else:
            self.today_requested.emit()

    def _on_expired(self, ids: Sequence[str]) -> None:
        queries = self._ops.queries
        open_ids = [key for key in ids if announcements.still_open(queries, key)]
        if open_ids and self._ops.attempt(announcements.mark_undelivered, *open_ids):
            self._expired.update(open_ids)
            self._retry_at = announcements.retry_at(queries, self._ops.now())

    def _mark_delivered(self, key: str) -> None:
        """Count the notice as delivered: it is shown, or about to go through another channel."""
        sent = self._sent.get(key)
        if sent is not None:
            self._delivered |= self._in_flight.intersection(sent.ids)
            self._store_delivered()

    def _store_delivered(self) -> None:
        """Write what was delivered; if that fails (a locked store, say), the next tick does it."""
        if self._delivered and self._ops.attempt(announcements.mark_delivered, *self._delivered):
            self._in_flight -= self._delivered
            self._delivered.clear()

    def _on_step(self, event: Event, reminder: Reminder, shown: Sequence[str]) -> None:
        """*Done* and *Tomorrow* act while the step is open; afterwards they open the application.

        They may answer at any time. `shown`: the applications that the notice was about.
        """
        if event.kind is EventKind.PRESSED and event.button == ANSWERED:
            self.answer_requested.emit(reminder.application_id)
        elif event.kind is EventKind.PRESSED and announcements.still_open(
            self._ops.queries, reminder.id
        ):
            self._answer(event.button, reminder, shown)
        else:
            self.open_requested.emit(reminder.application_id)

    def _on_interview(self, announced: InterviewReminder) -> None:
        interview = self._ops.queries.interview(announced.interview_id)
        if interview is None:
            self.today_requested.emit()
        elif announced.moment is InterviewMoment.AFTERWARDS:
            self.interview_requested.emit(interview.id)
        else:
            self.open_requested.emit(interview.application_id)

    def _answer(self, button: str, reminder: Reminder, shown: Sequence[str]) -> None:
        from desktop.actions import page_checks, reminders  # noqa: PLC0415  loaded with the first write

        key = reminder.application_id
        tomorrow = self._ops.now().today + timedelta(days=1)
        is_page_check = reminder.action is StepKind.CHECK_CAREERS_PAGE
        if button == DONE and is_page_check:
            label = self.tr("Note a page check")
            self._ops.run(label, page_checks.record, key, PageStatus.CHECKED)
        elif button == DONE:
            keys = self._still_together(key, shown)
            self._ops.run(self.tr("Mark step as done"), reminders.done, *keys)
        elif button == TOMORROW and is_page_check:
            label = self.tr("Put off until tomorrow")
            self._ops.run(label, page_checks.put_off, key, until=tomorrow)
        elif button == TOMORROW:
            label, keys = self.tr("Put off until tomorrow"), self._still_together(key, shown)
            self._ops.run(label, reminders.snooze_all, keys, tomorrow)

    def _still_together(self, key: str, shown: Sequence[str]) -> list[str]:
        """Those of the applications `shown` that one message still settles together with `key`."""
        row = self._ops.queries.step(key, self._ops.now())
        return [one for one in (row.ids if row is not None else (key,)) if one in shown]

    def _on_changed(self, changes: Changes) -> None:
        """Withdraw notices whose step was done in a window, or whose interview was deleted.

        A notice about several stays until nothing of it is left to do.
        """
        del changes
        self._expired = {
            key for key in self._expired if announcements.still_open(self._ops.queries, key)
        }
        if not self._expired:
            self._retry_at = None
        for key in [key for key in self._sent if not self._is_open(key)]:
            self._mark_delivered(key)
            del self._sent[key]
            if self._notifier is not None:
                self._notifier.withdraw(key)

    def _is_open(self, key: str) -> bool:
        ids, queries = self._sent[key].ids, self._ops.queries
        return not ids or any(announcements.still_open(queries, one) for one in ids)
