"""Stand-ins and fixtures of tests of reminders and the tray: clock, notifier, panel."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from desktop.actions import applications
from desktop.advice.advisor import Advisor
from desktop.advice.knowledge import Knowledge, load
from desktop.background.reminders import ReminderCenter
from desktop.background.tray.tray import Tray
from desktop.core.ids import new_id
from desktop.core.kinds import Part
from desktop.core.moment import Moment
from desktop.core.records import Application, Interview, Person
from desktop.ops import Ops
from desktop.paths import resources_dir
from desktop.system.notices import Event, EventKind, Notice
from tests.support.stores import new_store

ZONE = "Europe/Berlin"


class FakeClock:
    """Starts on Tuesday 24 March 2026, 10:00 in Berlin."""

    def __init__(self) -> None:
        self.utc = datetime(2026, 3, 24, 9, 0, tzinfo=UTC)
        self.zone = ZONE
        self._run = 0.0

    def now(self) -> Moment:
        return Moment(self.utc, self.zone)

    def seconds(self) -> float:
        """The monotonic clock, which stops while the computer sleeps."""
        return self._run

    def advance(self, **amount: float) -> None:
        self.utc += timedelta(**amount)
        self._run += timedelta(**amount).total_seconds()

    def sleep(self, **amount: float) -> None:
        self.utc += timedelta(**amount)


class RecordingNotifier:
    """A notifier that shows nothing and emits events when a test asks for them."""

    def __init__(self) -> None:
        self.sent: list[Notice] = []
        self.withdrawn: list[str] = []
        self.log: list[str] = []

    def create(self, on_event: Callable[[Event], None]) -> "RecordingNotifier":
        """Stand in for the factory of notifiers."""
        self.log.append("made")
        self.emit = on_event
        return self

    def send(self, notice: Notice) -> None:
        self.sent.append(notice)
        self.log.append("sent")

    def withdraw(self, key: str) -> None:
        self.withdrawn.append(key)

    def close(self) -> None:
        self.log.append("closed")

    def answer(self, kind: EventKind, button: str = "") -> None:
        """Emit an event of the last notice."""
        self.emit(Event(kind, self.sent[-1].key, button))

    def press(self, button: str) -> None:
        self.answer(EventKind.PRESSED, button)

    def click(self) -> None:
        self.answer(EventKind.CLICKED)

    def fail(self) -> None:
        self.answer(EventKind.FAILED)


class Panel:
    """A desktop panel: whether it has a tray, and the messages shown there."""

    def __init__(self) -> None:
        self.is_there = True
        self.messages: list[str] = []


def add_interview(ops: Ops, company: str, *, hours_ago: float = 2, who: str = "Dana Reyes") -> str:
    """Add an application with one interview and return its id. Its first step is to thank `who`."""
    application = Application(id=new_id(), company=company, role="Data engineer")
    starts = ops.now().local - timedelta(hours=hours_ago)
    interview = Interview(
        id=new_id(), application_id=application.id, starts=starts, zone=ops.now().zone
    )
    added = ops.run(
        "Add application",
        applications.add,
        application=application,
        interview=interview,
        people=[(Person(id=new_id(), name=who), Part.INTERVIEWER)],
    )
    assert added
    return application.id


def add_application(ops: Ops, company: str, *, days_ago: int = 30) -> str:
    """Add an application without an interview; after 30 days it is time to ask about it."""
    applied_on = ops.now().today - timedelta(days=days_ago)
    application = Application(
        id=new_id(), company=company, role="Data engineer", applied_on=applied_on
    )
    added = ops.run(
        "Add application", applications.add, application=application, interview=None, people=[]
    )
    assert added
    return application.id


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    return load(resources_dir() / "knowledge")


@pytest.fixture
def time() -> FakeClock:
    return FakeClock()


@pytest.fixture
def ops(tmp_path: Path, time: FakeClock, knowledge: Knowledge, qtbot: QtBot) -> Iterator[Ops]:
    store = new_store(tmp_path / "callback.db", time.utc)
    made = Ops(store, time.now, lambda: Advisor(lambda: knowledge))
    yield made
    store.close()


@pytest.fixture
def notifier() -> RecordingNotifier:
    return RecordingNotifier()


@pytest.fixture
def center(ops: Ops, notifier: RecordingNotifier) -> ReminderCenter:
    return ReminderCenter(ops, notifier.create)


@pytest.fixture
def panel(monkeypatch: pytest.MonkeyPatch) -> Panel:
    made = Panel()
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: made.is_there)
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _self: None)
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda _self, title, *_: made.messages.append(title)
    )
    return made


@pytest.fixture
def tray(ops: Ops, panel: Panel) -> Iterator[Tray]:
    made = Tray(ops)
    made.create_icon()
    yield made
    made.close()
