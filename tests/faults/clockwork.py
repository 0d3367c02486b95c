"""Simulates reminders over days: the real scheduler with a fake clock, timers and desktop.

The scheduler, the reminder center and the store, a file, are the real ones.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop.advice.advisor import Advisor
from desktop.background import scheduler
from desktop.background.reminders import ReminderCenter
from desktop.background.scheduler import Scheduler
from desktop.core.moment import Moment
from desktop.models.database import Store, open_store
from desktop.ops import Ops
from desktop.system.notices import Event, EventKind, Notice
from desktop.system.power import SystemEvent
from tests.actions.harness import knowledge


class CrashError(Exception):
    """Stands for a power cut."""


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


class Timer:
    """Stands in for QTimer: fires by the world's monotonic clock, which stops during sleep."""

    world: "World"

    def __init__(self, *_: object, interval: int | None = None, **__: object) -> None:
        self._interval = interval
        self._slots: list[Callable[[], None]] = []
        self.at: float | None = None
        self.timeout = self
        self.world.timers.append(self)

    def connect(self, slot: Callable[[], None]) -> None:
        self._slots.append(slot)

    def start(self, milliseconds: int = 0) -> None:
        self.at = self.world.seconds + milliseconds / 1000

    def stop(self) -> None:
        self.at = None

    def go_off(self) -> None:
        self.at = None
        for slot in self._slots:
            slot()


class World:
    """A computer with a clock and a desktop, and the program on it."""

    def __init__(self, folder: Path, start: str, zone: str, patch: pytest.MonkeyPatch) -> None:
        self.utc = utc(start)
        self.zone = zone
        self.seconds = 0.0
        self.wakings = 0
        """How often a timer fired after a wait."""
        self.turns = 0
        """How often a timer fired, with or without a wait."""
        self.timers: list[Timer] = []
        self.notices: list[tuple[datetime, Notice]] = []
        self.shown: list[tuple[datetime, str]] = []
        """The time and id of each record shown on the screen."""
        self.crash = ""
        """When to cut the power at the next notice: "before" or "after" it is shown."""
        self._path = folder / "callback.db"
        self._advisor = Advisor(knowledge)
        patch.setattr(scheduler, "QTimer", type("WorldTimer", (Timer,), {"world": self}))
        self.store: Store
        self.ops: Ops
        self._begin()

    def now(self) -> Moment:
        return Moment(self.utc, self.zone)

    def do(self, action: Any, *args: Any, **kwargs: Any) -> None:
        """Run an action of the user."""
        assert self.ops.run("Do it", action, *args, **kwargs)
        self.settle()

    def until(self, instant: datetime) -> None:
        """Advance the time to `instant`, with the computer awake."""
        end = self.seconds + (instant - self.utc).total_seconds()
        while (timer := self._next()) is not None and timer.at is not None and timer.at <= end:
            self.wakings += timer.at > self.seconds
            self.turns += 1
            self._pass_by(timer.at - self.seconds)
            self._guarded(timer.go_off)
            end = self.seconds + (instant - self.utc).total_seconds()
        self._pass_by(end - self.seconds)
        self.utc = instant

    def settle(self) -> None:
        """Fire the timers that are due now."""
        self.until(self.utc)

    def sleep(self, instant: datetime, *, signalled: bool = True) -> None:
        """Sleep until `instant`; `signalled` says whether the system signals the wake-up."""
        self.utc = instant
        if signalled:
            self._guarded(lambda: self.scheduler.on_system_event(SystemEvent.AWAKE))
        self.settle()

    def set_clock(self, instant: datetime, *, signalled: bool = True) -> None:
        self.utc = instant
        if signalled:
            self._guarded(lambda: self.scheduler.on_system_event(SystemEvent.CLOCK_SET))
        self.settle()

    def travel(self, zone: str) -> None:
        self.zone = zone
        self._guarded(lambda: self.scheduler.on_system_event(SystemEvent.ZONE_CHANGED))
        self.settle()

    def activate(self) -> None:
        """Activate the window."""
        self._guarded(self.scheduler.tick)
        self.settle()

    def restart(self, instant: datetime | None = None) -> None:
        """End the program, and start it again at `instant`."""
        self.end()
        self.utc = instant or self.utc
        self._begin()

    def end(self) -> None:
        self.scheduler.stop()
        self.center.close()
        self.store.close()
        self.timers.clear()

    def _begin(self) -> None:
        self.store = open_store(self._path, self.utc)
        self.ops = Ops(self.store, self.now, lambda: self._advisor)
        self.center = ReminderCenter(self.ops, self._notifier)
        self.scheduler = Scheduler(self.ops, self.center, seconds=lambda: self.seconds)
        self.scheduler.start()
        self.settle()

    def _notifier(self, tell: Callable[[Event], None]) -> "_Desktop":
        return _Desktop(self, tell)

    def _next(self) -> Timer | None:
        running = [timer for timer in self.timers if timer.at is not None]
        return min(running, key=lambda timer: timer.at or 0.0, default=None)

    def _pass_by(self, seconds: float) -> None:
        passed = max(seconds, 0.0)
        self.seconds += passed
        self.utc += timedelta(seconds=passed)

    def _guarded(self, work: Callable[[], None]) -> None:
        try:
            work()
        except CrashError:
            self.crash = ""
            self.restart()


class _Desktop:
    """Shows each notice at once, unless the power is cut."""

    def __init__(self, world: World, tell: Callable[[Event], None]) -> None:
        self._world = world
        self._tell = tell

    def send(self, notice: Notice) -> None:
        world = self._world
        if world.crash == "before":
            raise CrashError
        world.notices.append((world.utc, notice))
        ids = world.center._sent[notice.key].ids
        world.shown.extend((world.utc, key) for key in ids)
        if world.crash == "after":
            raise CrashError
        self._tell(Event(EventKind.SHOWN, notice.key))

    def withdraw(self, key: str) -> None: ...

    def close(self) -> None: ...
