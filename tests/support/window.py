"""Helpers and fixtures of tests with windows: a store, a clock, and dialogs to show."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Protocol, TypeVar

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desktop.actions import applications
from desktop.advice.advisor import Advisor
from desktop.advice.knowledge import Knowledge, load
from desktop.background.backup.scheduler import BackupScheduler
from desktop.core.ids import new_id
from desktop.core.kinds import Part, State, StepKind
from desktop.core.moment import Moment
from desktop.core.records import Application, ApplicationRecord, Interview, Person
from desktop.core.summary import Summary
from desktop.models.database import Store
from desktop.ops import Ops
from desktop.paths import resources_dir
from desktop.ui.shell.navigator import Navigator
from desktop.ui.theme.scheme import use_dark
from tests.support.moments import midnight
from tests.support.stores import new_store

#: The time at which the tests of windows run: a Tuesday afternoon.
NOW = datetime(2026, 3, 24, 15, 0, tzinfo=UTC)


TODAY = NOW.date()


D = TypeVar("D", bound=QDialog)


class Show(Protocol):
    def __call__(self, dialog: D, size: QSize | None = None) -> D: ...


class Clock:
    """The clock of the interface, which a test may set."""

    def __init__(self, utc: datetime = NOW, zone: str = "UTC") -> None:
        self.moment = Moment(utc, zone)

    def __call__(self) -> Moment:
        return self.moment

    def pass_days(self, count: int) -> None:
        self.moment = Moment(self.moment.utc + timedelta(days=count), self.moment.zone)


@cache
def _knowledge() -> Knowledge:
    return load(resources_dir() / "knowledge", "en")


@pytest.fixture
def set_dark(qtbot: QtBot) -> Iterator[Callable[[bool], None]]:
    """Switches between dark and light; every widget gets the change event."""

    def show(dark: bool) -> None:
        use_dark(dark)
        QApplication.processEvents()

    show(False)
    yield show
    show(False)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path / "callback.sqlite3", NOW)
    yield opened
    opened.close()


@pytest.fixture
def advisor() -> Advisor:
    return Advisor(_knowledge)


@pytest.fixture
def ops(qtbot: QtBot, store: Store, clock: Clock, advisor: Advisor) -> Ops:
    return Ops(store, clock, lambda: advisor)


@pytest.fixture
def navigator(qtbot: QtBot) -> Navigator:
    return Navigator()


@pytest.fixture
def show_dialog(qtbot: QtBot) -> Show:
    """Opens a dialog and keeps it until the end of the test, even if it is closed before."""
    opened: list[QDialog] = []

    def show(dialog: D, size: QSize | None = None) -> D:
        opened.append(dialog)  # without a reference Python would delete the window
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        if size is not None:
            dialog.resize(size)
        with qtbot.waitExposed(dialog):
            dialog.open()
        return dialog

    return show


@pytest.fixture
def record_of(store: Store) -> Callable[[str], ApplicationRecord]:
    """Reads the record of an application from the store."""

    def find(key: str) -> ApplicationRecord:
        found = store.queries.record(key)
        assert found is not None
        return found

    return find


@pytest.fixture
def add_application(ops: Ops) -> Callable[..., str]:
    """Adds an application with one interview through the action, as the dialog does.

    `people` are the interviewers' names, `days_ago` is the interview's age, and `promise` the date
    by which they promised an answer.
    """

    def add(
        company: str = "Northwind",
        role: str = "Data engineer",
        *,
        people: tuple[str, ...] = ("Dana Reyes",),
        days_ago: int = 1,
        promise: date | None = None,
        **fields: object,
    ) -> str:
        moment = ops.now()
        application = Application(id=new_id(), company=company, role=role, **fields)  # type: ignore[arg-type]
        interview = Interview(
            id=new_id(),
            application_id=application.id,
            starts=(moment.local - timedelta(days=days_ago)).replace(hour=10, minute=0),
            zone=moment.zone,
            promise_on=promise,
        )
        met = [(Person(id=new_id(), name=name), Part.INTERVIEWER) for name in people]
        assert ops.run(
            "Add application",
            applications.add,
            application=application,
            interview=interview,
            people=met,
        )
        return application.id

    return add


@pytest.fixture
def put_row(store: Store) -> Callable[..., str]:
    """Writes an application and its summary with given values, without asking for advice."""

    def put(
        company: str = "Northwind",
        role: str = "Data engineer",
        *,
        state: State = State.WAITING,
        due: date | None = None,
        action: StepKind | None = StepKind.SEND_CHECK_IN,
        **summary: object,
    ) -> str:
        application = Application(id=new_id(), company=company, role=role, state=state)
        with store.writing(NOW) as writer:
            writer.insert(application)
            writer.put_summary(
                Summary(
                    application_id=application.id,
                    replan_at=midnight(TODAY + timedelta(days=1)),
                    action=action if due is not None else None,
                    step_on=due,
                    step_at=None if due is None else midnight(due),
                    due_at=None if due is None else midnight(due),
                    **({"interviewed": True} | summary),  # type: ignore[arg-type]
                )
            )
        return application.id

    return put


@pytest.fixture
def backup_scheduler(ops: Ops, tmp_path: Path) -> Iterator[BackupScheduler]:
    made = BackupScheduler(ops, ops.store_path)
    yield made
    made.close()
