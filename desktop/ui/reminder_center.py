"""Announces what is due, once, and does what the person answers."""

from collections.abc import Callable, Sequence
from datetime import timedelta

from PySide6.QtCore import QObject, Signal

from desktop.core.changes import Changes
from desktop.core.kinds import Action, PageStatus, ReminderState
from desktop.core.records import Reminder
from desktop.models.queries import ApplicationRow
from desktop.system.notices import Button, Event, EventKind, Notice, Notifier
from desktop.ui import wording
from desktop.ui.ops import Ops

#: The setting that holds the first day on which reminders are shown again.
PAUSED_UNTIL = "paused_until"

DONE = "done"
TOMORROW = "tomorrow"
_SUMMARY = "summary"

_MOST_AT_ONCE = 500
_NAMED = 4


class ReminderCenter(QObject):
    """Sends notices for due reminders and takes their answers.

    A reminder is marked as fired in the store before anything is shown, so that none is shown
    twice. The notifier is made for the first notice. When the desktop has no notification service,
    `unheard` carries the title and text for the next best way to say it.
    """

    unheard = Signal(str, str)
    open_requested = Signal(str)
    """Show this application."""
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
        self._sent: dict[str, Notice] = {}
        # Events arrive on the notifier's thread; the signal brings them to this one.
        self._received.connect(self._on_event)
        self._make_notifier = make_notifier
        self._notifier: Notifier | None = None
        ops.changed.connect(self._on_changed)

    def fire_due(self) -> bool:
        """Announce what is due now; False when it could not be marked and so was not announced."""
        now = self._ops.now()
        if self.is_paused():
            return True
        due = self._ops.queries.due_reminders(now.utc, _MOST_AT_ONCE)
        if not due:
            return True
        from desktop.actions import reminders  # noqa: PLC0415  loaded with the first write

        if not self._ops.run("", reminders.mark_fired, *(reminder.id for reminder in due)):
            return False
        found = [
            (r, row) for r in due if (row := self._ops.queries.row(r.application_id)) is not None
        ]
        if len(found) == 1:
            self._send(self._notice(*found[0]))
        elif found:
            self._send(self._summary(found))
        return True

    def is_paused(self) -> bool:
        until = self._ops.queries.setting(PAUSED_UNTIL)
        return bool(until) and self._ops.now().today.isoformat() < until

    def close(self) -> None:
        if self._notifier is not None:
            self._notifier.close()

    def _notice(self, reminder: Reminder, row: ApplicationRow) -> Notice:
        return Notice(
            key=reminder.id,
            title=self._headline(reminder, row),
            body="\n".join(part for part in (_about(row), self._why(reminder, row)) if part),
            buttons=(Button(DONE, self.tr("Done")), Button(TOMORROW, self.tr("Tomorrow"))),
        )

    def _headline(self, reminder: Reminder, row: ApplicationRow) -> str:
        if reminder.action is Action.LOOK_AT_CAREERS_PAGE:
            return wording.look(row.company)
        return wording.headline(row, self._ops.now().today)

    def _why(self, reminder: Reminder, row: ApplicationRow) -> str:
        if reminder.action is Action.LOOK_AT_CAREERS_PAGE:
            return self.tr("Their page shows whether this job, or another one, comes up.")
        return wording.why(row.why)

    def _summary(self, found: Sequence[tuple[Reminder, ApplicationRow]]) -> Notice:
        lines = [
            self._headline(reminder, row)
            if reminder.action is Action.LOOK_AT_CAREERS_PAGE
            else self.tr("{company}: {step}").format(
                company=row.company, step=self._headline(reminder, row)
            )
            for reminder, row in found[:_NAMED]
        ]
        if more := len(found) - _NAMED if len(found) > _NAMED else 0:
            lines.append(self.tr("and %n more", "", more))
        title = self.tr("%n next steps are due", "", len(found))
        return Notice(key=_SUMMARY, title=title, body="\n".join(lines))

    def _send(self, notice: Notice) -> None:
        self._sent[notice.key] = notice
        if self._notifier is None:
            self._notifier = self._make_notifier(self._received.emit)
        self._notifier.send(notice)

    def _on_event(self, event: Event) -> None:
        if event.kind is EventKind.SHOWN:
            return
        notice = self._sent.pop(event.key, None)
        if event.kind is EventKind.FAILED:
            if notice is not None:
                self.unheard.emit(notice.title, notice.body)
            return
        reminder = self._ops.queries.reminder(event.key)
        if reminder is None:
            self.today_requested.emit()
        elif event.kind is EventKind.PRESSED and reminder.state is ReminderState.FIRED:
            self._answer(event.button, reminder)
        else:
            self.open_requested.emit(reminder.application_id)

    def _answer(self, button: str, reminder: Reminder) -> None:
        from desktop.actions import careers, reminders  # noqa: PLC0415  loaded with the first write

        key = reminder.application_id
        tomorrow = self._ops.now().today + timedelta(days=1)
        is_look = reminder.action is Action.LOOK_AT_CAREERS_PAGE
        if button == DONE and is_look:
            label = self.tr("Note a look at their page")
            self._ops.run(label, careers.note_look, key, PageStatus.LOOKED)
        elif button == DONE:
            self._ops.run(self.tr("Mark step as done"), reminders.done, key)
        elif button == TOMORROW:
            put_off = careers.put_off if is_look else reminders.snooze
            self._ops.run(self.tr("Put off until tomorrow"), put_off, key, until=tomorrow)

    def _on_changed(self, changes: Changes) -> None:
        """A notice whose step was dealt with elsewhere is taken away."""
        del changes
        for key in [key for key in self._sent if key != _SUMMARY]:
            reminder = self._ops.queries.reminder(key)
            if reminder is None or reminder.state is not ReminderState.FIRED:
                del self._sent[key]
                if self._notifier is not None:
                    self._notifier.withdraw(key)


def _about(row: ApplicationRow) -> str:
    return " · ".join(part for part in (row.company, row.role) if part)
