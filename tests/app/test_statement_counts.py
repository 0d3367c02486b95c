"""The number of SQL statements of common actions, with window and tray."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import contacts, reminders
from desktop.actions.forms import Participant, save_interview
from desktop.app import session as sessions
from desktop.app.demo import fill
from desktop.app.session import Session, build
from desktop.cli import Options
from desktop.core.ids import new_id
from desktop.core.kinds import ContactKind
from desktop.core.records import Contact, Interview, Person
from desktop.system.notices import Event, EventKind, Notice

#: The largest allowed number of statements by action.
CONTACT, INTERVIEW, ANNOUNCEMENT = 50, 70, 60
#: The largest allowed numbers of statements and of widgets for the first picture of the example.
START, WIDGETS = 30, 175


class FakeClock:
    """A fake clock that advances a little with each call."""

    def __init__(self) -> None:
        self.utc = datetime(2026, 3, 24, 10, tzinfo=UTC)

    def now(self) -> tuple[datetime, str]:
        self.utc += timedelta(milliseconds=1)
        return self.utc, "UTC"

    def forget_zone(self) -> None:
        pass


class ConfirmingNotifier:
    """A notification service that confirms every notice at once."""

    def __init__(self) -> None:
        self.sent: list[Notice] = []

    def create(self, _name: str, tell: Callable[[Event], None]) -> "ConfirmingNotifier":
        self._tell = tell
        return self

    def send(self, notice: Notice) -> None:
        self.sent.append(notice)
        self._tell(Event(EventKind.SHOWN, notice.key))

    def withdraw(self, key: str) -> None:
        pass

    def close(self) -> None:
        pass


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def notifier() -> ConfirmingNotifier:
    return ConfirmingNotifier()


@pytest.fixture
def session(
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    clock: FakeClock,
    notifier: ConfirmingNotifier,
) -> Iterator[Session]:
    monkeypatch.setattr(sessions, "_notifier", notifier.create)
    monkeypatch.setattr(sessions, "make_clock", lambda _options: clock)
    made = build(Options(), tmp_path)
    fill(made.store, made.ops.advisor, made.ops.now())
    with qtbot.waitSignal(made.ready):
        made.start()
    with qtbot.waitSignal(made.scheduler.armed):
        made.scheduler.tick()
    made.center.fire_due()
    yield made
    made.close()


def _first(session: Session) -> str:
    return session.ops.queries.agenda(now=session.ops.now(), limit=1)[0].id


def _count(session: Session, do: Callable[[], object], qtbot: QtBot) -> int:
    """The number of statements of `do` and of the events it causes."""
    statements: list[str] = []
    connection = session.store._db.driver
    connection.set_trace_callback(
        # SQLite traces the statements of its full-text index as comments.
        lambda sql: None if sql.startswith("--") else statements.append(sql)
    )
    with qtbot.waitSignal(session.scheduler.armed):
        do()
    connection.set_trace_callback(None)
    return len(statements)


def _log(session: Session, application_id: str) -> bool:
    now = session.ops.now()
    record = session.ops.queries.record(application_id)
    assert record is not None
    contact = Contact(
        id=new_id(),
        application_id=application_id,
        at=now.local.replace(microsecond=0),
        zone=now.zone,
        kind=ContactKind.CHECK_IN,
    )
    people = [person.id for person in record.people]
    return session.ops.run("Log contact", contacts.log, contact, people) is not None


def test_the_first_picture_takes_few_statements_and_widgets(tmp_path: Path, qtbot: QtBot) -> None:
    session = build(Options(now=datetime.fromisoformat("2026-03-24T10:00")), tmp_path)
    fill(session.store, session.ops.advisor, session.ops.now())
    statements: list[str] = []
    session.store._db.driver.set_trace_callback(statements.append)
    window = session.show_window()
    session.store._db.driver.set_trace_callback(None)
    widgets = window.findChildren(QWidget)
    session.close()
    assert 0 < len(statements) <= START
    assert 0 < len(widgets) <= WIDGETS


def test_logging_a_contact_beside_its_open_record(session: Session, qtbot: QtBot) -> None:
    application_id = _first(session)
    session.navigator.open_application.emit(application_id)
    _log(session, application_id)  # one-time work, such as the offer of autostart
    assert 0 < _count(session, lambda: _log(session, application_id), qtbot) <= CONTACT


def test_adding_an_interview_with_four_new_people_beside_its_open_record(
    session: Session, qtbot: QtBot
) -> None:
    application_id = _first(session)
    session.navigator.open_application.emit(application_id)
    _log(session, application_id)
    met = [
        Participant(Person(id=new_id(), name=name, company="Bluefin"))
        for name in ("Ann Quist", "Bob Wills", "Cid Esteve", "Dee Roth")
    ]
    interview = Interview(
        id=new_id(),
        application_id=application_id,
        starts=datetime.fromisoformat("2026-03-23T14:00"),
    )

    def add() -> object:
        return session.ops.run("Add", save_interview, interview, met, is_new=True)

    assert 0 < _count(session, add, qtbot) <= INTERVIEW
    record = session.ops.queries.record(application_id)
    assert record is not None
    assert {one.person.name for one in met} <= {person.name for person in record.people}


def test_announcing_one_reminder(
    session: Session, qtbot: QtBot, clock: FakeClock, notifier: ConfirmingNotifier
) -> None:
    clock.utc += timedelta(hours=2)
    session.center.fire_due()  # the reminders that are due in the example
    due = datetime.fromisoformat("2026-03-24T13:00")
    assert session.ops.run("", reminders.plan, _first(session), due)
    clock.utc += timedelta(hours=2)
    before = len(notifier.sent)
    assert 0 < _count(session, session.center.fire_due, qtbot) <= ANNOUNCEMENT
    assert len(notifier.sent) == before + 1
