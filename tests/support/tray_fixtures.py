"""Fixtures: a store with a fake clock, a notifier that records notices, and a tray."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from desktop.advice.advisor import Advisor
from desktop.advice.knowledge import Knowledge, load
from desktop.background.reminders import ReminderCenter
from desktop.background.tray.tray import Tray
from desktop.models.database import open_store
from desktop.ops import Ops
from desktop.paths import resources_dir
from tests.support.tray import FakeClock, Panel, RecordingNotifier


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    return load(resources_dir() / "knowledge")


@pytest.fixture
def time() -> FakeClock:
    return FakeClock()


@pytest.fixture
def ops(tmp_path: Path, time: FakeClock, knowledge: Knowledge, qtbot: QtBot) -> Iterator[Ops]:
    store = open_store(tmp_path / "callback.db", time.utc)
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
    made.look()
    yield made
    made.close()
