"""No reminder is lost or shown twice, whatever happens to clock, computer, program and records."""

import shutil
import tempfile
from collections import Counter
from dataclasses import replace
from datetime import datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
    run_state_machine_as_test,
)

from desktop.actions import applications, contacts, interviews, notes, reminders
from desktop.actions import settings as preferences
from desktop.core.ids import new_id
from desktop.core.instants import instant
from desktop.core.kinds import InterviewMoment, Part, ReminderState, State
from desktop.core.preferences import PAUSED_UNTIL, QUIET_FROM, QUIET_TO, WORKING_DAYS
from desktop.core.records import Application, Contact, Interview, Person, Problem, Reminder
from desktop.models.database import open_store
from tests.faults.clockwork import World, utc
from tests.support.figures import Figures

START = "2026-03-23T10:00"
ZONES = ("Europe/Berlin", "America/New_York", "Asia/Tokyo", "Pacific/Auckland", "Pacific/Honolulu")
#: Times of day between which the preferences of `fresh_store` delay no reminder.
OPEN, SHUT = time(9), time(22)
STANDING = (ReminderState.PLANNED, ReminderState.SNOOZED)
MOST = 4
PARTS, STEPS = 10, 30

chance = st.integers(0, 999)


@cache
def fresh_store() -> bytes:
    """The bytes of a store with reminders on working days only and quiet hours at night."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "callback.db")
        store = open_store(path, utc(START))
        with store.writing(utc(START)) as writer:
            writer.put_setting(WORKING_DAYS, "yes")
            writer.put_setting(QUIET_FROM, "22:00")
            writer.put_setting(QUIET_TO, "07:00")
        store.close()
        return path.read_bytes()


class Clocks(RuleBasedStateMachine):
    """A few applications, and every event that can affect their reminders."""

    place: Path
    totals: Counter[str]

    def __init__(self) -> None:
        super().__init__()
        self.patch = pytest.MonkeyPatch()
        self.folder = Path(tempfile.mkdtemp(dir=self.place))
        (self.folder / "callback.db").write_bytes(fresh_store())
        self.world = World(self.folder, START, ZONES[0], self.patch)
        self.ids: list[str] = []
        self.allowed: Counter[str] = Counter()
        """Number of allowed repetitions by reminder, for snoozing and power cuts."""

    @initialize(a=chance)
    def begin(self, a: int) -> None:
        self.add(a)

    # Actions of the user

    @precondition(lambda self: len(self.ids) < MOST)
    @rule(a=chance)
    def add(self, a: int) -> None:
        job = Application(id=new_id(), company=f"Company {a}", role="Engineer")
        starts = self.world.now().local.replace(microsecond=0) + timedelta(hours=a % 120 - 60)
        interview = Interview(
            id=new_id(), application_id=job.id, starts=starts, zone=self.world.zone
        )
        people = [(Person(id=new_id(), name="Dana Reyes"), Part.INTERVIEWER)]
        self.do(applications.add, application=job, interview=interview, people=people)
        self.ids.append(job.id)

    @rule(a=chance)
    def log_a_contact(self, a: int) -> None:
        local = self.world.now().local - timedelta(minutes=1)
        letter = Contact(id=new_id(), application_id=self.any(a), at=local, zone=self.world.zone)
        self.do(contacts.log, letter, [])

    @rule(a=chance, hours=st.integers(-40, 90))
    def move_an_interview(self, a: int, hours: int) -> None:
        record = self.world.ops.queries.record(self.any(a))
        if record is not None and record.interviews:
            starts = self.world.now().local.replace(microsecond=0) + timedelta(hours=hours)
            interview = replace(record.interviews[-1], starts=starts, zone=self.world.zone)
            self.do(interviews.update, interview, [])

    @rule(a=chance)
    def note_a_problem(self, a: int) -> None:
        problem = Problem(id=new_id(), application_id=self.any(a), problem="Late deliveries")
        self.do(notes.add_problem, problem)

    @rule(a=chance, days=st.integers(1, 9))
    def put_off(self, a: int, days: int) -> None:
        until = self.world.now().today + timedelta(days=days)
        self.do(reminders.snooze, self.any(a), until)

    @rule(a=chance)
    def done(self, a: int) -> None:
        self.do(reminders.done, self.any(a))

    @rule(a=chance, state=st.sampled_from([State.WAITING, State.ON_HOLD, State.REJECTED]))
    def change_state(self, a: int, state: State) -> None:
        self.do(applications.set_state, self.any(a), state, self.world.now().today)

    @rule(a=chance)
    def want_reminders_or_not(self, a: int) -> None:
        job = self.world.ops.queries.application(self.any(a))
        if job is not None:
            self.do(applications.update, replace(job, remind=not job.remind))

    @rule(days=st.integers(0, 6))
    def pause(self, days: int) -> None:
        until = self.world.now().today + timedelta(days=days)
        self.do(preferences.put, PAUSED_UNTIL, until.isoformat() if days else "")

    @rule(back=st.booleans())
    def undo_or_redo(self, back: bool) -> None:
        def act() -> None:
            (self.world.ops.undo if back else self.world.ops.redo)()
            self.world.settle()

        self.watched(act)

    @rule()
    def look_at_the_window(self) -> None:
        self.watched(self.world.activate)

    # Events of clock, computer and program

    @rule(minutes=st.one_of(st.integers(1, 90), st.integers(91, 4000)))
    def advance(self, minutes: int) -> None:
        self.watched(lambda: self.world.until(self.world.utc + timedelta(minutes=minutes)))

    @rule(hours=st.integers(1, 70), signalled=st.booleans())
    def sleep(self, hours: int, signalled: bool) -> None:
        later = self.world.utc + timedelta(hours=hours)
        self.watched(lambda: self.world.sleep(later, signalled=signalled))

    @rule(minutes=st.integers(0, 15_000))
    def restart(self, minutes: int) -> None:
        self.watched(lambda: self.world.restart(self.world.utc + timedelta(minutes=minutes)))

    @rule(where=st.sampled_from(["before", "after"]))
    def let_the_power_go(self, where: str) -> None:
        self.world.crash = where

    @rule(zone=st.sampled_from(ZONES))
    def travel(self, zone: str) -> None:
        self.watched(lambda: self.world.travel(zone))

    @rule(hours=st.sampled_from([-8760, -25, -1, 1, 25]), signalled=st.booleans())
    def set_clock(self, hours: int, signalled: bool) -> None:
        at = self.world.utc + timedelta(hours=hours)
        if abs(at - utc(START)) < timedelta(days=900):
            self.watched(lambda: self.world.set_clock(at, signalled=signalled))

    # Invariants

    def any(self, a: int) -> str:
        return self.ids[a % len(self.ids)]

    def do(self, action: Any, *args: Any, **kwargs: Any) -> None:
        def act() -> None:
            self.world.ops.run("Do it", action, *args, **kwargs)
            self.world.settle()

        self.watched(act)

    def watched(self, work: Any) -> None:
        before = {reminder.id: reminder for reminder in self.reminders()}
        seen, crash = len(self.world.shown), self.world.crash
        work()
        for reminder in self.reminders():
            known = before.get(reminder.id)
            if reminder.state is ReminderState.SNOOZED and reminder != known:
                self.allowed[reminder.id] += 1
        if crash == "after" and not self.world.crash:
            self.allowed.update(key for _, key in self.world.shown[seen:])
        self.totals["steps"] += 1
        self.none_twice()
        if self.is_settled():
            self.none_lost()

    def none_twice(self) -> None:
        for key, count in Counter(key for _, key in self.world.shown).items():
            assert count <= 1 + self.allowed[key], key

    def none_lost(self) -> None:
        now = self.world.now()
        self.no_interview_forgotten()
        if not self.is_open():
            return
        seen = {key for _, key in self.world.shown}
        for reminder in self.reminders():
            job = self.world.ops.queries.application(reminder.application_id)
            if reminder.state in STANDING and job is not None and job.remind:
                held = self.held_until(reminder)
                assert max(instant(reminder.due, now.zone), held) > now.utc, reminder
            if reminder.state is ReminderState.FIRED:
                assert reminder.id in seen, reminder
                assert reminder.shown_at is not None, reminder

    def no_interview_forgotten(self) -> None:
        """The reminder an hour before an interview is shown within that hour at any time."""
        now = self.world.utc
        for row in self.world.ops.queries.announcements.interviews(self.world.now()):
            hour_before = row.starts - timedelta(hours=1)
            if hour_before <= now < row.starts and row.entered_at <= hour_before:
                assert row.was_announced(InterviewMoment.HOUR_BEFORE), row

    def held_until(self, reminder: Reminder) -> datetime:
        """The due time, or the first open hour after a pause or days off at the due time."""
        day = max(reminder.due.date(), self.paused_until().date())
        if day == reminder.due.date() and day.weekday() < 5:
            return instant(reminder.due, self.world.zone)
        while day.weekday() >= 5:
            day += timedelta(days=1)
        return instant(datetime.combine(day, OPEN), self.world.zone)

    def is_settled(self) -> bool:
        """Whether the scheduler knows the present time, and its delay after a jump is over."""
        seen, then = self.world.scheduler._last_reading
        jump = self.world.utc - seen.utc - timedelta(seconds=self.world.seconds - then)
        return jump == timedelta() and self.world.scheduler._settling() == timedelta()

    def is_open(self) -> bool:
        local = self.world.utc.astimezone(ZoneInfo(self.world.zone)).replace(tzinfo=None)
        is_day = OPEN <= local.time() < SHUT and local.weekday() < 5
        return is_day and local >= self.paused_until()

    def paused_until(self) -> datetime:
        text = self.world.ops.queries.setting(PAUSED_UNTIL) or "0001-01-01"
        return datetime.combine(datetime.fromisoformat(text), OPEN)

    def reminders(self) -> list[Reminder]:
        return [one for key in self.ids for one in self.world.ops.queries.reminders(key)]

    def teardown(self) -> None:
        self.world.crash = ""
        self.world.ops.run("", preferences.put, PAUSED_UNTIL, "")
        self.watched(lambda: self.world.until(self.world.utc + timedelta(days=3)))
        self.totals["said"] += len(self.world.shown)
        self.totals["lives"] += 1
        self.world.end()
        self.patch.undo()
        shutil.rmtree(self.folder)


@pytest.mark.parametrize("part", range(PARTS))
def test_none_is_lost_and_none_comes_twice(
    part: int,
    *,
    place: Path,
    thorough: bool,
    figures: Figures,
    qapp: object,
) -> None:
    lives = (5_000 if thorough else 30) // PARTS
    totals: Counter[str] = Counter()
    machine = type(f"Clocks{part}", (Clocks,), {"place": place, "totals": totals})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=lives,
            stateful_step_count=STEPS,
            deadline=None,
            database=None,
            derandomize=not thorough,
            suppress_health_check=list(HealthCheck),
        ),
    )
    figures("reminders", lives=totals["lives"], steps=totals["steps"], said=totals["said"], lost=0)
