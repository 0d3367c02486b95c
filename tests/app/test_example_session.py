"""A session of the example, which keeps nothing."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

import translations
from desktop.app.session import Session, build
from desktop.cli import Options
from desktop.wording import languages
from tests.support.interface_language import changed_folder, forget_cached

NOW = datetime.fromisoformat("2026-03-24T10:00")


@pytest.fixture
def example(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    """A session with the example data and its window, on a desktop with a tray."""
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    session = build(Options(demo=True, now=NOW), tmp_path)
    with qtbot.waitSignal(session.ready):
        session.start()
    yield session
    session.close()
    QGuiApplication.setApplicationDisplayName("")


def test_the_example_says_that_it_is_one(example: Session) -> None:
    window = example.show_window()
    assert window.windowTitle().endswith("— Callback – Example")
    assert "Nothing you do here is kept" in window.banners.texts()[0]
    assert not example.ops.queries.is_empty()


def test_a_second_session_of_the_example_keeps_what_was_done_in_the_first(
    example: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    """Another language begins one."""
    before = len(example.store.queries.people(search="", offset=0, limit=1000))
    example.close()
    again = build(Options(demo=True, now=NOW), tmp_path)
    try:
        assert len(again.store.queries.people(search="", offset=0, limit=1000)) == before > 0
    finally:
        again.close()


def test_the_example_has_no_tray_icon_and_reminds_of_nothing(example: Session) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    example.tray.refresh()
    assert not example.tray.is_visible
    due = example.ops.queries.announcements.due(example.ops.now(), 50)
    example.scheduler.tick()
    QApplication.processEvents()
    assert example.ops.queries.announcements.due(example.ops.now(), 50) == due


@pytest.mark.parametrize("way", ["the button", "the window"])
def test_the_example_ends_by_its_button_and_with_its_window(
    example: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    ended: list[bool] = []
    monkeypatch.setattr(QCoreApplication, "quit", lambda: ended.append(True))
    window = example.show_window()
    if way == "the button":
        line = window.banners.banner("example")
        assert line is not None
        assert line.action_button.text() == "Leave the example"
        line.action_button.click()
    else:
        window.close()
    qtbot.waitUntil(lambda: ended == [True])


def test_the_example_is_in_the_language_that_was_chosen_and_stays_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    translations.make()
    with changed_folder(monkeypatch):
        forget_cached()
        for chosen in ("de", "en"):  # the second session is one of the same example
            session = build(Options(demo=True, now=NOW, language=chosen), tmp_path)
            found = session.ops.queries.people(search="Hanna Petersen", offset=0, limit=9)
            session.close()
            assert (languages.current(), len(found)) == ("de", 1)
