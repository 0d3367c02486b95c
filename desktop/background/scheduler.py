"""The one timer: due reminders, new days, steps that fall due. Asleep in between."""

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop.background.reminders import ReminderCenter
from desktop.core.changes import Changes
from desktop.core.errors import UserError
from desktop.core.moment import Moment
from desktop.ops import Ops
from desktop.system.clock import JUMP, LONGEST_WAIT, running
from desktop.system.power import Happening

#: After the start and after a sleep nothing is said for so long: desktops come up in parts, and
#: whoever opens a computer wants to see it first.
SETTLE = timedelta(seconds=30)
#: After a beat the next comes no sooner: timers are early by parts of a second.
_PAUSE = timedelta(seconds=1)
#: The same where the store could not be written (a full disk, say) or read.
_RETRY = timedelta(minutes=1)
#: Plans computed anew in one go, between which the window answers.
_BATCH = 25


class Scheduler(QObject):
    """Beats when something may be due: at the next reminder, when a next step can change by itself
    (an interview ends, its day begins), at midnight, on coming back.

    `seconds` counts on evenly whatever the wall clock does.
    """

    armed = Signal()
    """Everything that was due has been tended to; it sleeps until something else is."""

    def __init__(
        self,
        ops: Ops,
        center: ReminderCenter,
        parent: QObject | None = None,
        *,
        settle: timedelta = SETTLE,
        seconds: Callable[[], float] = running,
    ) -> None:
        super().__init__(parent)
        self._ops = ops
        self._center = center
        self._settle = settle
        self._seconds = seconds
        self._today = ops.now().today
        self._seen = ops.now(), seconds()
        self._silent_until = 0.0
        self._is_beating = False
        self._refreshed: list[str] = []
        self._tried = datetime.min.replace(tzinfo=UTC)
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.beat)
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._tend)
        # In a turn of its own: after a write the window has enough to do.
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._arm)

    def start(self) -> None:
        self._is_beating = True
        self._ops.changed.connect(lambda _: self._later.start())
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.applicationStateChanged.connect(self._on_state)
        self._seen = self._ops.now(), self._seconds()
        self._be_silent()
        self.beat()

    def stop(self) -> None:
        """No beat comes after this one, whatever happens in the window."""
        self._is_beating = False
        self._timer.stop()
        self._soon.stop()
        self._later.stop()

    def on_happening(self, happening: Happening) -> None:
        """The system says that the computer slept, or that its clock or zone is another."""
        if self._is_beating:
            if happening is Happening.AWAKE:
                self._be_silent()
            self.beat()

    def beat(self) -> None:
        """Look at the clock, then tend to what has come due."""
        self._look_at_clock()
        today = self._ops.now().today
        if today != self._today:
            self._today = today
            self._ops.emit_changed(Changes(agenda=True))
        self._refreshed = []
        self._soon.start()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if self._is_beating and state == Qt.ApplicationState.ApplicationActive:
            self._center.note_use()
            self.beat()

    def _look_at_clock(self) -> None:
        """A wall clock that has gone on faster or slower than time: the computer slept, perhaps."""
        (before, then), now = self._seen, self._ops.now()
        gone = timedelta(seconds=self._seconds() - then)
        if abs(now.utc - before.utc - gone) > JUMP:
            self._be_silent()
        self._seen = now, self._seconds()

    def _be_silent(self) -> None:
        self._silent_until = self._seconds() + self._settle.total_seconds()

    def _tend(self) -> None:
        """What there is to do; where the store cannot be read just now, it is tried again."""
        try:
            self._do_what_is_due()
        except UserError:
            self._sleep(_RETRY)
            raise

    def _do_what_is_due(self) -> None:
        """Bring aged plans up to date, a few at a time, then announce what is due."""
        now = self._ops.now()
        stale = self._ops.queries.stale_summaries(now, _BATCH)
        if stale and stale != self._refreshed:
            self._refreshed = stale
            from desktop.actions import planning  # noqa: PLC0415  loaded with the first write

            if self._ops.run("", planning.refresh_stale, _BATCH):
                self._soon.start()
                return
        if stale:  # they could not be planned again: no sooner than with the next beat
            self._tried = now.utc
        self._purge()
        if self._silence() > timedelta():
            self._arm()
        else:
            announced = self._center.fire_due()
            self._arm(_PAUSE if announced else _RETRY)

    def _purge(self) -> None:
        """Let go of what has lain in the bin long enough, and of drafts nobody went on with."""
        queries, now = self._ops.queries, self._ops.now().utc
        if queries.bin.outdated(now):
            from desktop.actions import bin  # noqa: A004, PLC0415  loaded with the first write

            self._ops.run("", bin.purge)
        if queries.drafts.outdated(now):
            from desktop.actions import drafts  # noqa: PLC0415  loaded with the first write

            self._ops.run("", drafts.purge)

    def _arm(self, least: timedelta = timedelta()) -> None:
        if not self._is_beating:
            return
        least = max(least, self._silence())
        slept = wait(self._ops.now(), self._next_at(), least)
        self._sleep(slept)
        self.armed.emit()

    def _next_at(self) -> datetime | None:
        """When something is to be announced or planned again next, in UTC."""
        times = (self._center.next_at(), self._ops.queries.next_replan(self._tried))
        return min((at for at in times if at is not None), default=None)

    def _sleep(self, long: timedelta) -> None:
        self._timer.start(round(long / timedelta(milliseconds=1)))

    def _silence(self) -> timedelta:
        """How long nothing is said yet."""
        left = timedelta(seconds=self._silent_until - self._seconds())
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
