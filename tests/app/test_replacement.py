"""Replacing the store while the program runs ends the session and starts another."""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from desktop.app import session
from desktop.app.controller import AppController
from desktop.app.session import Session
from desktop.cli import Options
from desktop.core.errors import StartupError, UserError
from desktop.core.ids import new_id
from desktop.core.records import Application
from desktop.models.database import open_store
from desktop.ui.settings.you_page import YouPage
from desktop.ui.shell.pages import PEOPLE
from tests.support import pseudo_language
from tests.support.interface_language import changed_folder

NOW = datetime.fromisoformat("2026-03-24T10:00")
OTHER = "Contoso"


@pytest.fixture
def program(tmp_path: Path, qtbot: QtBot) -> Iterator[AppController]:
    made = AppController(Options(now=NOW), tmp_path)
    made.start()
    yield made
    made.close()
    for box in QApplication.topLevelWidgets():
        box.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _session(program: AppController) -> Session:
    assert program.session is not None
    return program.session


def _replace(
    program: AppController, qtbot: QtBot, work: Callable[[Path, datetime], None]
) -> Session:
    """Replace the store; the next session."""
    before = _session(program)
    before.store_work.replace_store(work)
    assert program.session is before  # replaced later, not inside the call
    qtbot.waitUntil(lambda: program.session not in (None, before))
    return _session(program)


def _companies(of: Session) -> list[str]:
    return [row.company for row in of.ops.queries.agenda(now=of.ops.now(), limit=9)] or [
        str(company) for (company,) in of.store._db.rows("SELECT company FROM application")
    ]


def _another_store(path: Path, now: datetime) -> None:
    path.unlink()
    store = open_store(path, now, force_new=True)
    with store.writing(now) as writer:
        writer.insert(Application(id=new_id(), company=OTHER, role="Clerk"))
    store.close()


def test_the_next_session_has_what_was_put_in_its_place(
    program: AppController, qtbot: QtBot
) -> None:
    assert _companies(_session(program)) == []
    after = _replace(program, qtbot, _another_store)
    assert _companies(after) == [OTHER]
    assert after.window is not None
    assert after.window.isVisible()


def test_the_work_gets_the_closed_store_and_the_time_on_a_thread_of_its_own(
    program: AppController, qtbot: QtBot, tmp_path: Path
) -> None:
    seen: list[tuple[Path, datetime, bool]] = []

    def look(path: Path, now: datetime) -> None:
        seen.append((path, now, threading.current_thread() is threading.main_thread()))

    before = _session(program)
    _replace(program, qtbot, look)
    ((path, now, in_main),) = seen
    assert path == tmp_path / "callback.db"
    assert now.tzinfo is UTC
    assert not in_main
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        before.store._db.number("SELECT 1")


def test_the_window_stands_where_it_stood(program: AppController, qtbot: QtBot) -> None:
    _session(program).show_window().resize(730, 510)
    after = _replace(program, qtbot, lambda _path, _now: None)
    assert after.show_window().size().toTuple() == (730, 510)


def test_what_fails_is_said_and_the_former_store_is_open_again(
    program: AppController, qtbot: QtBot
) -> None:
    with _session(program).store.writing(datetime.now(UTC)) as writer:
        writer.insert(Application(id=new_id(), company="Northwind", role="Clerk"))

    def fail(_path: Path, _now: datetime) -> None:
        raise UserError("The backup “{name}” cannot be read.", name="May")

    after = _replace(program, qtbot, fail)
    assert _companies(after) == ["Northwind"]
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert box.text() == "The backup “May” cannot be read."


def test_a_defect_in_the_work_is_reported_and_the_program_goes_on(
    program: AppController, qtbot: QtBot
) -> None:
    def break_down(_path: Path, _now: datetime) -> None:
        raise ZeroDivisionError

    with capture_exceptions() as caught:
        after = _replace(program, qtbot, break_down)
        qtbot.waitUntil(lambda: len(caught) == 1)
    assert caught[0][0] is ZeroDivisionError
    assert after.window is not None


def test_quitting_meanwhile_waits_for_the_work(program: AppController, qtbot: QtBot) -> None:
    may_end, ended = threading.Event(), threading.Event()

    def slow(_path: Path, _now: datetime) -> None:
        may_end.wait(60)
        ended.set()

    _session(program).store_work.replace_store(slow)
    qtbot.waitUntil(lambda: program.session is None)
    may_end.set()
    program.close()
    assert ended.is_set()


def test_a_start_meanwhile_is_answered(program: AppController, qtbot: QtBot) -> None:
    may_end = threading.Event()

    def slow(_path: Path, _now: datetime) -> None:
        may_end.wait(60)

    _session(program).store_work.replace_store(slow)
    qtbot.waitUntil(lambda: program.session is None)
    program.on_raised("")
    may_end.set()
    qtbot.waitUntil(lambda: program.session is not None)


def test_it_is_ready_once(program: AppController, qtbot: QtBot) -> None:
    settled: list[int] = []
    program.ready.connect(lambda: settled.append(1))
    qtbot.waitUntil(lambda: settled == [1])
    after = _replace(program, qtbot, lambda _path, _now: None)
    qtbot.waitUntil(lambda: after.scheduler._is_running)
    assert settled == [1]


def test_a_defect_at_the_start_is_told_apart_and_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object, **_anew: object) -> Session:
        raise ValueError("Dana Reyes")

    monkeypatch.setattr(session, "Session", broken)
    program = AppController(Options(), tmp_path)
    program.start()
    assert isinstance(program.failure, StartupError)
    assert isinstance(program.failure.cause, ValueError)
    assert [record.message for record in caplog.records] == ["could not start"]


def test_another_language_begins_a_session_where_the_person_was(
    program: AppController, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pseudo_language.make(tmp_path, "eo")
    with changed_folder(monkeypatch) as use_folder:
        use_folder(tmp_path)
        former = _session(program)
        former.show_window().show_page(PEOPLE)
        former.show_window().dialogs.settings("you")
        page = former.show_window().dialogs.settings_page
        assert isinstance(page, YouPage)
        page.language.setFocus()
        page.language.setCurrentIndex(page.language.findText("Esperanto"))
        qtbot.waitUntil(lambda: program.session not in (None, former))
        window = _session(program).show_window()
        assert window.page_key == PEOPLE
        assert window.windowTitle().startswith("[[Pêôplê")
        again = window.dialogs.settings_page
        assert isinstance(again, YouPage)
        assert again.language.value() == "eo"
        assert again.window().focusWidget() is again.language
