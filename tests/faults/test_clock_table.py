"""Each reminder is shown once, at the instant in the table, whatever happens to the clock."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from desktop.core.ids import new_id
from desktop.core.kinds import StepKind
from desktop.core.records import Application, Interview, Reminder
from tests.faults.clockwork import World, utc
from tests.support.figures import Figures

BERLIN = "Europe/Berlin"
YORK = "America/New_York"
TOKYO = "Asia/Tokyo"
AUCKLAND = "Pacific/Auckland"
HONOLULU = "Pacific/Honolulu"

Event = tuple[str, str]


@dataclass(frozen=True)
class Row:
    """A step `due` at a wall time, or an interview that starts then.

    `entered` is in UTC; `zone` is the computer's; `says` are the notices' times in UTC.
    """

    name: str
    entered: str
    zone: str
    due: str
    says: tuple[str, ...]
    events: tuple[Event, ...] = ()
    prefs: dict[str, str] = field(default_factory=dict)
    interview_zone: str = ""
    """The time zone of the interview; if set, `due` is the interview's start."""


WEEK = {"reminders_working_days": "yes"}

ROWS = (
    # Plain days, and the two ends of quiet hours
    Row("tomorrow", "2026-03-24T12:00", BERLIN, "2026-03-25T09:00", ("2026-03-25T08:00",)),
    Row("in a minute", "2026-03-24T12:00", "UTC", "2026-03-24T12:01", ("2026-03-24T12:01",)),
    Row("in a year", "2026-03-24T12:00", "UTC", "2027-03-24T09:00", ("2027-03-24T09:00",)),
    Row("at midnight", "2026-03-24T12:00", "UTC", "2026-03-25T00:00", ("2026-03-25T00:00",),
        prefs={"quiet_from": "off"}),
    Row("last quiet second over", "2026-03-24T12:00", "UTC", "2026-03-25T07:00",
        ("2026-03-25T07:00",)),
    Row("last quiet minute", "2026-03-24T12:00", "UTC", "2026-03-25T06:59", ("2026-03-25T07:00",)),
    Row("as quiet hours begin", "2026-03-24T12:00", "UTC", "2026-03-24T22:00",
        ("2026-03-25T07:00",)),
    Row("just before they begin", "2026-03-24T12:00", "UTC", "2026-03-24T21:59",
        ("2026-03-24T21:59",)),
    Row("quiet at noon", "2026-03-24T06:00", "UTC", "2026-03-24T13:00", ("2026-03-24T14:00",),
        prefs={"quiet_from": "12:00", "quiet_to": "14:00"}),
    Row("on Saturday, working days only", "2026-03-24T12:00", BERLIN, "2026-03-28T09:00",
        ("2026-03-30T07:00",), prefs=WEEK),
    Row("on Friday night, working days only", "2026-03-24T12:00", "UTC", "2026-03-27T23:00",
        ("2026-03-30T09:00",), prefs=WEEK),
    Row("on Friday, where the week is another", "2026-03-24T12:00", "Asia/Dubai",
        "2026-03-27T09:00", ("2026-03-29T05:00",), prefs={"reminders_working_days": "60123"}),
    Row("in a pause", "2026-03-24T12:00", BERLIN, "2026-03-25T09:00", ("2026-03-30T07:00",),
        prefs={"paused_until": "2026-03-30"}),
    Row("in a pause that ends on a Saturday", "2026-03-24T12:00", "UTC", "2026-03-25T09:00",
        ("2026-03-30T09:00",), prefs={"paused_until": "2026-03-28", **WEEK}),
    # Summer time comes and goes
    Row("the hour that is skipped", "2026-03-28T12:00", BERLIN, "2026-03-29T02:30",
        ("2026-03-29T01:00",), prefs={"quiet_from": "off"}),
    Row("the day it is skipped", "2026-03-28T12:00", BERLIN, "2026-03-29T09:00",
        ("2026-03-29T07:00",)),
    Row("skipped in New York", "2026-03-07T12:00", YORK, "2026-03-08T02:00",
        ("2026-03-08T07:00",), prefs={"quiet_from": "off"}),
    Row("half an hour skipped", "2026-10-03T00:00", "Australia/Lord_Howe", "2026-10-04T02:15",
        ("2026-10-03T15:30",), prefs={"quiet_from": "off"}),
    Row("midnight itself skipped", "2026-04-23T12:00", "Africa/Cairo", "2026-04-24T00:10",
        ("2026-04-23T22:00",), prefs={"quiet_from": "off"}),
    Row("the hour that comes twice", "2026-10-24T12:00", BERLIN, "2026-10-25T02:30",
        ("2026-10-25T00:30",), prefs={"quiet_from": "off"}),
    Row("the day it comes twice", "2026-10-24T12:00", BERLIN, "2026-10-25T09:00",
        ("2026-10-25T08:00",)),
    Row("comes twice in New York", "2026-10-31T12:00", YORK, "2026-11-01T01:15",
        ("2026-11-01T05:15",), prefs={"quiet_from": "off"}),
    Row("quiet until the hour that comes twice", "2026-10-24T12:00", BERLIN, "2026-10-25T01:00",
        ("2026-10-25T00:30",), prefs={"quiet_from": "22:00", "quiet_to": "02:30"}),
    Row("quiet until the hour that is skipped", "2026-03-28T12:00", BERLIN, "2026-03-29T01:00",
        ("2026-03-29T01:00",), prefs={"quiet_from": "22:00", "quiet_to": "02:30"}),
    Row("asleep while the clocks change", "2026-03-28T20:00", BERLIN, "2026-03-29T03:30",
        ("2026-03-29T08:00:30",), (("sleep", "2026-03-29T08:00"),), {"quiet_from": "off"}),
    # Journeys
    Row("carried east", "2026-03-24T12:00", BERLIN, "2026-03-26T09:00", ("2026-03-26T00:00",),
        (("until", "2026-03-25T10:00"), ("travel", TOKYO))),
    Row("carried west", "2026-03-24T12:00", BERLIN, "2026-03-26T09:00", ("2026-03-26T13:00",),
        (("until", "2026-03-25T10:00"), ("travel", YORK))),
    Row("carried west after it came", "2026-03-24T12:00", BERLIN, "2026-03-25T09:00",
        ("2026-03-25T08:00",), (("until", "2026-03-25T08:30"), ("travel", YORK))),
    Row("carried east past its time", "2026-03-24T12:00", BERLIN, "2026-03-25T09:00",
        ("2026-03-25T02:00",), (("until", "2026-03-25T02:00"), ("travel", TOKYO))),
    Row("carried into the night", "2026-03-24T12:00", BERLIN, "2026-03-25T20:00",
        ("2026-03-25T22:00",), (("until", "2026-03-25T17:00"), ("travel", TOKYO))),
    Row("over the date line, a day back", "2026-03-24T00:00", AUCKLAND, "2026-03-26T09:00",
        ("2026-03-26T19:00",), (("until", "2026-03-25T00:00"), ("travel", HONOLULU))),
    Row("over the date line, a day on", "2026-03-24T00:00", HONOLULU, "2026-03-25T09:00",
        ("2026-03-25T00:00",), (("until", "2026-03-25T00:00"), ("travel", AUCKLAND))),
    Row("back over the date line after it came", "2026-03-24T00:00", AUCKLAND, "2026-03-25T09:00",
        ("2026-03-24T20:00",), (("until", "2026-03-24T20:30"), ("travel", HONOLULU))),
    Row("there and back", "2026-03-24T12:00", BERLIN, "2026-03-27T09:00", ("2026-03-27T08:00",),
        (("until", "2026-03-25T10:00"), ("travel", YORK), ("until", "2026-03-26T18:00"),
         ("travel", BERLIN))),
    # The calendar
    Row("leap day", "2028-02-28T12:00", "UTC", "2028-02-29T09:00", ("2028-02-29T09:00",)),
    Row("the day after a February without", "2026-02-28T12:00", "UTC", "2026-03-01T09:00",
        ("2026-03-01T09:00",)),
    Row("new year", "2026-12-31T12:00", "UTC", "2027-01-01T09:00", ("2027-01-01T09:00",)),
    # Clocks that are set
    Row("set back a year before it comes", "2026-03-24T12:00", "UTC", "2026-03-25T09:00",
        ("2026-03-25T09:00",), (("set", "2025-03-24T12:00"),)),
    Row("set back a year after it came", "2026-03-24T12:00", "UTC", "2026-03-25T09:00",
        ("2026-03-25T09:00",), (("until", "2026-03-25T10:00"), ("set", "2025-03-25T08:00"),
        ("until", "2025-04-01T12:00"), ("set", "2026-03-25T08:59"),)),
    Row("set back an hour after it came", "2026-03-24T12:00", "UTC", "2026-03-25T09:00",
        ("2026-03-25T09:00",), (("until", "2026-03-25T09:10"), ("set", "2026-03-25T08:10"))),
    Row("set on past its time", "2026-03-24T12:00", "UTC", "2026-03-25T09:00",
        ("2026-03-25T11:00:30",), (("set", "2026-03-25T11:00"),)),
    Row("set on and nobody tells", "2026-03-24T12:00", "UTC", "2026-03-25T09:00",
        ("2026-03-25T17:00:30",), (("set-untold", "2026-03-25T11:00"),)),
    # Sleep, and days off
    Row("eight hours asleep", "2026-03-24T20:00", "UTC", "2026-03-25T09:00",
        ("2026-03-25T10:00:30",), (("until", "2026-03-25T02:00"), ("sleep", "2026-03-25T10:00"))),
    Row("eight hours asleep and nobody tells", "2026-03-24T20:00", "UTC", "2026-03-25T09:00",
        ("2026-03-25T12:00:30",),
        (("until", "2026-03-25T00:00"), ("sleep-untold", "2026-03-25T08:00"),
         ("until", "2026-03-25T12:00"), ("look", ""))),
    Row("asleep until just before", "2026-03-24T20:00", "UTC", "2026-03-25T09:00",
        ("2026-03-25T09:00:20",), (("sleep", "2026-03-25T08:59:50"),)),
    Row("woken in the night", "2026-03-24T20:00", "UTC", "2026-03-24T21:00",
        ("2026-03-25T07:00",), (("sleep", "2026-03-25T03:00"),)),
    Row("ten days off", "2026-03-24T12:00", "UTC", "2026-03-25T09:00", ("2026-04-03T15:00:30",),
        (("off", "2026-04-03T15:00"),)),
    Row("ten days off, back on a Saturday", "2026-03-24T12:00", "UTC", "2026-03-25T09:00",
        ("2026-04-06T09:00",), (("off", "2026-04-04T15:00"),), WEEK),
    Row("off for a second at its time", "2026-03-24T12:00", "UTC", "2026-03-25T09:00",
        ("2026-03-25T09:00:31",),
        (("until", "2026-03-25T08:59:59"), ("off", "2026-03-25T09:00:01"))),
    Row("started again after it came", "2026-03-24T12:00", "UTC", "2026-03-25T09:00",
        ("2026-03-25T09:00",), (("until", "2026-03-25T09:00:01"), ("off", "2026-03-25T09:00:02"))),
    Row("the power goes before it is seen", "2026-03-24T12:00", "UTC", "2026-03-25T09:00",
        ("2026-03-25T09:00:30",), (("crash", "before"),)),
    # Interviews: the day before, an hour before, afterwards
    Row("an interview", "2026-03-20T12:00", BERLIN, "2026-03-26T10:00",
        ("2026-03-25T08:00", "2026-03-26T08:00", "2026-03-26T10:30"), interview_zone=BERLIN),
    Row("an interview in another zone", "2026-03-20T12:00", BERLIN, "2026-03-26T10:00",
        ("2026-03-25T08:00", "2026-03-26T13:00", "2026-03-26T15:30"), interview_zone=YORK),
    Row("an interview reached by a journey", "2026-03-20T12:00", BERLIN, "2026-03-26T10:00",
        ("2026-03-25T13:00", "2026-03-26T13:00", "2026-03-26T15:30"),
        (("until", "2026-03-24T20:00"), ("travel", YORK)), interview_zone=YORK),
    Row("an interview at dawn", "2026-03-20T12:00", BERLIN, "2026-03-26T05:00",
        ("2026-03-25T08:00", "2026-03-26T03:00", "2026-03-26T06:00"), interview_zone=BERLIN),
    Row("an interview in a pause", "2026-03-20T12:00", "UTC", "2026-03-26T10:00",
        ("2026-03-26T09:00", "2026-04-01T09:00"), prefs={"paused_until": "2026-04-01"},
        interview_zone="UTC"),
    Row("an interview on Monday, working days only", "2026-03-20T12:00", "UTC", "2026-03-30T10:00",
        ("2026-03-29T09:00", "2026-03-30T09:00", "2026-03-30T11:30"), prefs=WEEK,
        interview_zone="UTC"),
    Row("an interview on the day clocks change", "2026-03-20T12:00", BERLIN, "2026-03-29T03:30",
        ("2026-03-28T08:00", "2026-03-29T00:30", "2026-03-29T05:00"), interview_zone=BERLIN),
    Row("an interview slept through", "2026-03-25T12:00", "UTC", "2026-03-26T10:00",
        ("2026-03-26T14:00:30",), (("sleep", "2026-03-26T14:00"),), interview_zone="UTC"),
    Row("an interview two weeks off", "2026-03-20T12:00", "UTC", "2026-03-26T10:00", (),
        (("off", "2026-04-10T10:00"),), interview_zone="UTC"),
    Row("an interview entered once it was over", "2026-03-26T12:30", "UTC", "2026-03-26T10:00", (),
        interview_zone="UTC"),
    Row("an interview, without these reminders", "2026-03-20T12:00", "UTC", "2026-03-26T10:00", (),
        prefs={"interview_reminders": "no"}, interview_zone="UTC"),
)  # fmt: skip


def enter(world: World, row: Row) -> None:
    """Write the row to the store without an action, so the program plans no step of its own."""
    job = Application(id=new_id(), company="Northwind", role="Engineer")
    due = datetime.fromisoformat(row.due)
    with world.store.writing(world.utc) as writer:
        writer.insert(job)
        for key, value in row.prefs.items():
            writer.put_setting(key, value)
        if row.interview_zone:
            interview = Interview(
                id=new_id(), application_id=job.id, starts=due, zone=row.interview_zone
            )
            writer.insert(interview)
        else:
            step = Reminder(
                id=new_id(),
                application_id=job.id,
                action=StepKind.SEND_CHECK_IN,
                step_on=due.date(),
                due=due,
                zone=row.zone,
            )
            writer.insert(step)
    world.activate()


def happen(world: World, event: Event) -> None:
    match event:
        case "until", at:
            world.until(utc(at))
        case "sleep" | "sleep-untold" as kind, at:
            world.sleep(utc(at), signalled=kind == "sleep")
        case "set" | "set-untold" as kind, at:
            world.set_clock(utc(at), signalled=kind == "set")
        case "off", at:
            world.restart(utc(at))
        case "travel", zone:
            world.travel(zone)
        case "crash", where:
            world.crash = where
        case _:
            world.activate()


@contextmanager
def running(folder: Path, start: str, zone: str, patch: pytest.MonkeyPatch) -> Iterator[World]:
    world = World(folder, start, zone, patch)
    try:
        yield world
    finally:
        world.end()


@pytest.fixture(autouse=True)
def _clocks_alone(monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    """Turn off planning, which would add steps to those of the table."""
    monkeypatch.setattr("desktop.actions.context.replan_all", lambda *_: None)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_each_row_is_announced_once_at_its_instants(
    row: Row, place: Path, monkeypatch: pytest.MonkeyPatch, figures: Figures
) -> None:
    with running(place, row.entered, row.zone, monkeypatch) as world:
        world.until(world.utc + timedelta(seconds=31))
        enter(world, row)
        for event in row.events:
            happen(world, event)
        last = max([world.utc, *map(utc, row.says)], default=world.utc)
        world.until(last + timedelta(days=2))
        world.restart(world.utc + timedelta(days=2))
        world.until(world.utc + timedelta(days=1))
        assert [at for at, _ in world.shown] == [utc(at) for at in row.says]
        assert len(world.notices) == len(row.says)
    figures("clock table", rows=1, said=len(row.says))


def test_a_power_cut_after_showing_repeats_the_notice_once(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Showing and storing are not atomic: after a cut between them, it is shown again."""
    row = Row("", "2026-03-24T12:00", "UTC", "2026-03-25T09:00", ())
    with running(place, row.entered, row.zone, monkeypatch) as world:
        enter(world, row)
        world.crash = "after"
        world.until(utc("2026-03-27T09:00"))
        world.restart()
        world.until(utc("2026-03-28T09:00"))
        assert [at for at, _ in world.shown] == [
            utc("2026-03-25T09:00"),
            utc("2026-03-25T09:00:30"),
        ]


def test_after_days_off_one_notice_names_all_the_oldest_first(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running(place, "2026-03-24T12:00", "UTC", monkeypatch) as world:
        days = (27, 25, 30, 26)
        for day in days:
            enter(world, Row("", "", "UTC", f"2026-03-{day}T09:00", ()))
        world.restart(utc("2026-04-03T15:00"))
        world.until(utc("2026-04-05T15:00"))
        assert [notice.title for _, notice in world.notices] == ["4 things for today"]
        order = [world.ops.queries.reminder(key) for _, key in world.shown]
        assert [step.due.day for step in order if step is not None] == sorted(days)
        assert {at for at, _ in world.shown} == {utc("2026-04-03T15:00:30")}


def test_in_calm_mode_the_rest_waits_for_the_next_days_the_oldest_first(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running(place, "2026-03-24T12:00", "UTC", monkeypatch) as world:
        prefs = {"calm": "yes", "reminders_per_day": "2"}
        for hour in (9, 10, 11, 12, 13):
            enter(world, Row("", "", "UTC", f"2026-03-25T{hour:02}:00", (), prefs=prefs))
        world.until(utc("2026-03-29T12:00"))
        found = [(at, world.ops.queries.reminder(key)) for at, key in world.shown]
        assert [(at, step.due.hour) for at, step in found if step is not None] == [
            (utc("2026-03-25T09:00"), 9),
            (utc("2026-03-25T10:00"), 10),
            (utc("2026-03-26T09:00"), 11),
            (utc("2026-03-26T09:00"), 12),
            (utc("2026-03-27T09:00"), 13),
        ]


def test_fifty_reminders_of_a_day_are_each_shown_in_the_minute_they_are_due(
    place: Path, monkeypatch: pytest.MonkeyPatch, figures: Figures
) -> None:
    with running(place, "2026-03-24T00:00", "UTC", monkeypatch) as world:
        due = [utc("2026-03-24T00:05") + timedelta(minutes=28 * number) for number in range(50)]
        for at in due:
            wall = at.replace(tzinfo=None).isoformat()
            enter(world, Row("", "", "UTC", wall, (), prefs={"quiet_from": "off"}))
        world.wakings = world.turns = 0
        world.until(utc("2026-03-25T00:00"))
        assert [at for at, _ in world.shown] == due
        assert len({key for _, key in world.shown}) == 50
        assert world.wakings == len(due) + 1  # at each due time and at midnight
        assert world.turns <= 4 * world.wakings  # tick, replan, announce, set the timer
        shown = len(world.shown)
        figures("24 hours in the tray", reminders=50, said=shown, wakings=world.wakings)


def test_with_nothing_due_it_wakes_every_six_hours_and_at_midnight(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running(place, "2026-03-24T01:00", "UTC", monkeypatch) as world:
        world.until(utc("2026-03-24T01:10"))
        enter(world, Row("", "", "UTC", "2026-04-24T09:00", ()))
        world.wakings = world.turns = 0
        world.until(utc("2026-03-31T01:00"))
        assert world.wakings == 7 * 4  # 7, 13 and 19 o'clock of the first day, then 0, 6, 12, 18
        assert world.turns <= 4 * world.wakings
