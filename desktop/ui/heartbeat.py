"""The one timer: due reminders, new days, plans that have aged. Asleep in between."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop.core.changes import Changes
from desktop.core.moment import Moment
from desktop.core.records import Reminder
from desktop.ui.ops import Ops
from desktop.ui.reminder_center import ReminderCenter

#: Clocks are set and computers sleep: the wall clock is looked at this often at least.
LONGEST = timedelta(hours=6)
#: After a beat the next comes no sooner: timers are early by parts of a second.
_PAUSE = timedelta(seconds=1)
#: The same after a failed write (a full disk, say).
_RETRY = timedelta(minutes=1)
#: Plans computed anew in one go, between which the window answers.
_BATCH = 25


class Heartbeat(QObject):
    """Beats when something may be due: at the next reminder, at midnight, on coming back."""

    def __init__(self, ops: Ops, center: ReminderCenter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ops = ops
        self._center = center
        self._today = ops.now().today
        self._is_beating = False
        self._refreshed: list[str] = []
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.beat)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._tend)

    def start(self) -> None:
        self._is_beating = True
        self._ops.changed.connect(self._arm)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.applicationStateChanged.connect(self._on_state)
        self.beat()

    def stop(self) -> None:
        """No beat comes after this one, whatever happens in the window."""
        self._is_beating = False
        self._timer.stop()
        self._soon.stop()

    def beat(self) -> None:
        """Look at the clock, then tend to what has come due."""
        today = self._ops.now().today
        if today != self._today:
            self._today = today
            self._ops.notice(Changes(agenda=True))
        self._refreshed = []
        self._soon.start()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if self._is_beating and state == Qt.ApplicationState.ApplicationActive:
            self.beat()

    def _tend(self) -> None:
        """Bring plans of earlier days up to date, a few at a time, then announce what is due."""
        stale = self._ops.queries.stale_summaries(self._today, _BATCH)
        if stale and stale != self._refreshed:
            self._refreshed = stale
            from desktop.actions import planning  # noqa: PLC0415  loaded with the first write

            if self._ops.run("", planning.refresh_stale, _BATCH):
                self._soon.start()
                return
        self._purge()
        announced = self._center.fire_due()
        self._arm(None, _PAUSE if announced else _RETRY)

    def _purge(self) -> None:
        """Let go of what has lain in the bin long enough, and of drafts nobody went on with."""
        queries, now = self._ops.queries, self._ops.now().utc
        if queries.bin.outdated(now):
            from desktop.actions import bin  # noqa: A004, PLC0415  loaded with the first write

            self._ops.run("", bin.purge)
        if queries.drafts.outdated(now):
            from desktop.actions import drafts  # noqa: PLC0415  loaded with the first write

            self._ops.run("", drafts.purge)

    def _arm(self, changes: Changes | None = None, least: timedelta = timedelta()) -> None:
        del changes
        if not self._is_beating:
            return
        now = self._ops.now()
        due = None if self._center.is_paused() else self._ops.queries.next_reminder()
        self._timer.start(round(wait(now, due, least) / timedelta(milliseconds=1)))


def wait(now: Moment, due: Reminder | None, least: timedelta) -> timedelta:
    """How long to sleep: until the reminder, the next midnight, or `LONGEST`."""
    midnight = datetime.combine(now.today + timedelta(days=1), time(), ZoneInfo(now.zone))
    waits = [LONGEST, midnight.astimezone(UTC) - now.utc]
    if due is not None:
        waits.append(due.due.replace(tzinfo=ZoneInfo(due.zone)).astimezone(UTC) - now.utc)
    return max(min(waits), least)
