"""The program's only timer: announces reminders, plans stale steps again, notices a new day."""

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop.background.reminders import ReminderCenter
from desktop.core.changes import Changes
from desktop.core.errors import UserError
from desktop.core.moment import Moment
from desktop.core.schedule import ASK_AFTER_HANDING_OVER
from desktop.ops import Ops
from desktop.system.clock import JUMP, LONGEST_WAIT, monotonic_seconds
from desktop.system.power import SystemEvent

#: Time without announcements after a start or a sleep: a desktop starts in parts, and shows no
#: notification before it is complete.
SETTLE = timedelta(seconds=30)
#: The shortest time between two ticks: timers fire early by parts of a second.
_PAUSE = timedelta(seconds=1)
#: The same after the store could not be read or written, because the disk is full for example.
_RETRY = timedelta(minutes=1)
#: Applications planned again in one transaction; the window handles its events in between.
_BATCH = 25


class Scheduler(QObject):
    """Ticks when something may be due: at the next reminder, when a step changes without a write
    (an interview ends, its day begins), at midnight, after a sleep, and when a window is used.

    After a sleep or a jump of the clock nothing is announced for the time `settle`. `seconds` is a
    monotonic clock.
    """

    armed = Signal()
    """All that was due is done; the timer is set for the next."""

    def __init__(
        self,
        ops: Ops,
        center: ReminderCenter,
        parent: QObject | None = None,
        *,
        settle: timedelta = SETTLE,
        seconds: Callable[[], float] = monotonic_seconds,
    ) -> None:
        super().__init__(parent)
        self._ops = ops
        self._center = center
        self._settle = settle
        self._seconds = seconds
        self._today = ops.now().today
        self._last_reading = ops.now(), seconds()
        self._settled_at = 0.0
        self._is_running = False
        self._refreshed: list[str] = []
        self._tried = datetime.min.replace(tzinfo=UTC)
        self._asked = ""
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.tick)
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._run_due)
        # The timer is set in an event of its own, as the window is busy after a write.
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._arm)

    def start(self) -> None:
        self._is_running = True
        self._ops.changed.connect(lambda _: self._later.start())
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.applicationStateChanged.connect(self._on_state)
        self._last_reading = self._ops.now(), self._seconds()
        self._settle_again()
        self.tick()

    def stop(self) -> None:
        """Stop all timers; no tick follows."""
        self._is_running = False
        self._timer.stop()
        self._soon.stop()
        self._later.stop()

    def on_system_event(self, event: SystemEvent) -> None:
        """The computer slept, or its clock or zone was changed."""
        if self._is_running:
            if event is SystemEvent.AWAKE:
                self._settle_again()
            self.tick()

    def tick(self) -> None:
        """Read the clock, then do what is due."""
        self._read_clock()
        today = self._ops.now().today
        if today != self._today:
            self._today = today
            self._ops.emit_changed(Changes(agenda=True))
        self._refreshed = []
        self._soon.start()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if self._is_running and state == Qt.ApplicationState.ApplicationActive:
            self._center.note_use()
            self.tick()

    def _read_clock(self) -> None:
        """Settle again if the wall clock has jumped: it was set, or the computer slept."""
        (before, then), now = self._last_reading, self._ops.now()
        gone = timedelta(seconds=self._seconds() - then)
        if abs(now.utc - before.utc - gone) > JUMP:
            self._settle_again()
        self._last_reading = now, self._seconds()

    def _settle_again(self) -> None:
        self._settled_at = self._seconds() + self._settle.total_seconds()

    def _run_due(self) -> None:
        """Do what is due; if the store cannot be read or written now, try again later."""
        if self._ops.is_in_batch:
            self._sleep(_RETRY)
            return
        try:
            self._do_due()
        except UserError:
            self._sleep(_RETRY)
            raise

    def _do_due(self) -> None:
        """Refresh stale plans, a few at a time, then announce what is due."""
        now = self._ops.now()
        stale = self._ops.queries.stale_summaries(now, _BATCH)
        if stale and stale != self._refreshed:
            self._refreshed = stale
            from desktop.actions import planning  # noqa: PLC0415  loaded with the first write

            if self._ops.run("", planning.refresh_stale, _BATCH):
                self._soon.start()
                return
        if stale:  # they could not be planned again: not before the next tick
            self._tried = now.utc
        self._purge()
        self._ask_about_letters(now)
        if self._settling() > timedelta():
            self._arm()
        else:
            announced = self._center.fire_due()
            self._arm(_PAUSE if announced else _RETRY)

    def _purge(self) -> None:
        """Delete outdated items of the bin and outdated drafts."""
        queries, now = self._ops.queries, self._ops.now().utc
        if queries.bin.outdated(now):
            from desktop.actions import bin  # noqa: A004, PLC0415  loaded with the first write

            self._ops.run("", bin.purge)
        if queries.drafts.outdated(now):
            from desktop.actions import drafts  # noqa: PLC0415  loaded with the first write

            self._ops.run("", drafts.purge)

    def _ask_about_letters(self, now: Moment) -> None:
        """Have the page refreshed that asks whether a letter was sent, once there is a question."""
        letter = self._ops.queries.letters.unconfirmed(now.utc - ASK_AFTER_HANDING_OVER)
        before, self._asked = self._asked, letter.id if letter else ""
        if before != self._asked:
            self._ops.emit_changed(Changes(agenda=True))

    def _arm(self, least: timedelta = timedelta()) -> None:
        if not self._is_running:
            return
        least = max(least, self._settling())
        slept = wait(self._ops.now(), self._next_at(), least)
        self._sleep(slept)
        self.armed.emit()

    def _next_at(self) -> datetime | None:
        """The next instant (UTC) of an announcement, a replan, or a question about a letter."""
        queries = self._ops.queries
        handed_over = queries.letters.next_handed_over(self._ops.now().utc - ASK_AFTER_HANDING_OVER)
        asked_at = None if handed_over is None else handed_over + ASK_AFTER_HANDING_OVER
        times = (self._center.next_at(), queries.next_replan(self._tried), asked_at)
        return min((at for at in times if at is not None), default=None)

    def _sleep(self, long: timedelta) -> None:
        self._timer.start(round(long / timedelta(milliseconds=1)))

    def _settling(self) -> timedelta:
        """The time left without announcements."""
        left = timedelta(seconds=self._settled_at - self._seconds())
        return max(left, timedelta())


def wait(now: Moment, next_at: datetime | None, least: timedelta) -> timedelta:
    """How long to sleep: until the instant `next_at`, the next midnight, or `LONGEST_WAIT`."""
    return max(min(next_turn(now, next_at) - now.utc, LONGEST_WAIT), least)


def next_turn(now: Moment, next_at: datetime | None) -> datetime:
    """The instant `next_at` or the next midnight, whichever comes first, in UTC."""
    midnight = datetime.combine(now.today + timedelta(days=1), time(), ZoneInfo(now.zone))
    turns = [midnight.astimezone(UTC)]
    if next_at is not None:
        turns.append(next_at)
    return min(turns)
