"""A session: store, window, tray and scheduler in one process."""

import os
import re
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import applications, settings
from desktop.app.session import Session, build
from desktop.cli import Options
from desktop.core.ids import new_id
from desktop.core.moment import Moment
from desktop.core.preferences import CALENDAR_FOLDER
from desktop.core.records import Application, Interview
from desktop.system import programs
from desktop.system.autostart import XdgAutostart
from desktop.system.power import SystemEvent
from desktop.ui.forms.add_application import AddApplicationDialog
from desktop.ui.importing.dialog import ImportDialog
from desktop.ui.interviews.detail.step_card import NextStepCard
from desktop.ui.people.person_picker import PersonPicker
from desktop.ui.shell.first_paint import AfterFirstPaint
from desktop.ui.shell.pages import INTERVIEWS
from desktop.ui.shell.tour import TourPanel
from tests.support.foreign_files import TABLE
from tests.support.tray import add_application

NOW = datetime.fromisoformat("2026-03-24T10:00")

Start = Callable[..., Session]


@pytest.fixture
def start(tmp_path: Path, qtbot: QtBot) -> Iterator[Start]:
    """Builds sessions on the same directory one after the other, and closes the last one."""
    sessions: list[Session] = []

    def made() -> Session:
        if sessions:
            sessions.pop().close()
        data = tmp_path / "data"
        sessions.append(build(Options(data_dir=data, now=NOW)))
        return sessions[-1]

    yield made
    for session in sessions:
        session.close()


def test_the_first_picture_comes_before_everything_else(start: Start, qtbot: QtBot) -> None:
    session = start()
    assert session.window is None
    settled: list[int] = []
    session.ready.connect(lambda: settled.append(1))
    session.start()
    assert session.show_window().isVisible()
    assert settled == []
    qtbot.waitUntil(lambda: settled == [1])


@pytest.mark.skipif(sys.platform != "linux", reason="the entry is a file on Linux alone")
def test_a_login_entry_whose_program_has_moved_is_repaired(
    start: Start, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    session = start()
    login = session._login()
    assert isinstance(login, XdgAutostart)
    login.turn_on()
    entry = login._file.read_text("utf-8")
    moved = re.sub("Exec=.*", "Exec=/gone/callback --background", entry)
    login._file.write_text(moved, encoding="utf-8")
    with qtbot.waitSignal(session.ready):
        session.start()
    assert login._file.read_text("utf-8") == entry


def test_time_is_what_the_command_line_pretends(start: Start) -> None:
    now = start().ops.now()
    assert isinstance(now, Moment)
    assert now.local.replace(second=0, microsecond=0) == NOW


def test_in_the_background_there_is_no_window_where_there_is_a_tray(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _self: None)
    session = start()
    session.start(background=True)
    assert session.window is None


def test_in_the_background_without_a_tray_the_window_is_the_only_way_in(start: Start) -> None:
    session = start()
    session.start(background=True)
    assert [session.window] == [None]
    session.tray.missed.emit()
    assert session.window is not None
    assert session.window.isMinimized()
    shown = session.show_window()
    session.tray.missed.emit()
    assert not shown.isMinimized()


def test_the_button_to_debrief_opens_the_form(start: Start) -> None:
    session = start()
    asked: list[str] = []
    session.navigator.debrief.connect(asked.append)
    session.center.interview_requested.emit("gone")
    assert asked == ["gone"]
    assert session.window is not None


def test_tray_and_notifications_open_the_form_for_an_answer(start: Start) -> None:
    session = start()
    asked: list[str] = []
    session.navigator.they_answered.connect(asked.append)
    session.tray.answer_requested.emit("from the tray")
    session.center.answer_requested.emit("from a notification")
    assert asked == ["from the tray", "from a notification"]
    session.tray.list_requested.emit()
    assert session.window is not None
    assert session.window.page_key == "interviews"


def test_in_the_background_the_calendar_is_kept_up_to_date(start: Start, tmp_path: Path) -> None:
    session = start()
    session.ops.run("", settings.put, CALENDAR_FOLDER, str(tmp_path))
    session = start()
    session.start(background=True)
    assert not list(tmp_path.glob("*.ics"))
    job = Application(id=new_id(), company="Bluefin", role="Baker")
    starts = datetime.fromisoformat("2026-03-26T10:00")
    interview = Interview(id=new_id(), application_id=job.id, starts=starts)
    session.ops.run("", applications.add, application=job, interview=interview)
    start()  # ends the one before
    assert "Bluefin" in (tmp_path / "callback.ics").read_text(encoding="utf-8")


def test_a_computer_that_wakes_elsewhere_has_clock_tray_and_reminders_looked_at(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[str] = []
    session = start()
    monkeypatch.setattr(session._clock, "forget_zone", lambda: looked.append("clock"))
    monkeypatch.setattr(session.tray, "create_icon", lambda: looked.append("tray"))
    monkeypatch.setattr(session.scheduler, "on_system_event", looked.append)
    session._on_system_event(SystemEvent.ZONE_CHANGED)
    assert looked == ["clock", "tray", SystemEvent.ZONE_CHANGED]


def test_another_start_brings_the_window_up_with_its_token(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    session = start()
    session.on_raised("")
    assert "XDG_ACTIVATION_TOKEN" not in os.environ
    assert session.window is not None
    session.window.hide()
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "old")
    session.on_raised("from-panel-17")
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "from-panel-17"  # noqa: S105
    assert session.window.isVisible()


def forms(session: Session) -> list[AddApplicationDialog]:
    assert session.window is not None
    return [one for one in session.window.findChildren(AddApplicationDialog) if one.isVisible()]


def test_another_start_opens_the_form_with_its_line(start: Start) -> None:
    session = start()
    session.add_in_one_line("Bluefin, sales manager")
    (form,) = forms(session)
    assert (form.company.text(), form.role.text()) == ("Bluefin", "sales manager")
    assert session.ops.queries.is_empty()


def test_a_line_waits_until_an_open_dialog_is_closed(start: Start, qtbot: QtBot) -> None:
    session = start()
    for company in ("Bluefin", "Contoso"):
        session.add_in_one_line(company)
    (first,) = forms(session)
    assert first.company.text() == "Bluefin"
    first.done(0)
    qtbot.waitUntil(lambda: [one.company.text() for one in forms(session)] == ["Contoso"])


def test_another_start_is_shown_today_or_the_wizard(start: Start) -> None:
    session = start()
    job = Application(id=new_id(), company="Bluefin", role="Baker")
    starts = datetime.fromisoformat("2026-03-20T10:00")
    interview = Interview(id=new_id(), application_id=job.id, starts=starts)
    session.ops.run("", applications.add, application=job, interview=interview)
    asked: list[str] = []
    session.show_window()
    session.navigator.start_wizard.disconnect()
    session.navigator.start_wizard.connect(asked.append)
    assert session.window is not None
    session.window.show_page("people")
    session.show_requested("later than this version")
    assert (session.window.page_key, asked) == ("people", [])
    session.show_requested("today")
    assert session.window.page_key == "today"
    session.show_requested("wizard")
    assert asked == [job.id]


def open_imports(session: Session) -> list[ImportDialog]:
    assert session.window is not None
    return session.window.findChildren(ImportDialog)


def test_files_of_another_start_are_shown_together(
    start: Start, qtbot: QtBot, tmp_path: Path
) -> None:
    session = start()
    (tmp_path / "a.csv").write_bytes(TABLE)
    session.import_files([tmp_path / "a.csv"])
    session.import_files([tmp_path / "gone.csv"])  # while the first is read
    qtbot.waitUntil(lambda: bool(open_imports(session)), timeout=60_000)
    (dialog,) = open_imports(session)
    assert dialog.heading.text() == "2 applications"
    assert dialog.troubles.text() == "“gone.csv”: it may not be read, or is gone."
    dialog.close()


def test_files_wait_until_an_open_dialog_is_closed(
    start: Start, qtbot: QtBot, tmp_path: Path
) -> None:
    session = start()
    (tmp_path / "a.csv").write_bytes(TABLE)
    session.add_in_one_line("Bluefin")
    session.import_files([tmp_path / "a.csv"])
    (form,) = forms(session)
    assert not session.window.dialogs.importer.is_reading  # type: ignore[union-attr]
    form.done(0)
    qtbot.waitUntil(lambda: bool(open_imports(session)), timeout=60_000)
    open_imports(session)[0].close()


def test_a_reminder_nobody_can_show_leads_to_today(start: Start) -> None:
    session = start()
    session.start(background=True)
    session.center.undelivered.emit("Thank Dana", "Northwind")
    assert session.window is not None
    assert session.window.page_key == "today"


def test_the_tray_leads_to_the_window(start: Start) -> None:
    session = start()
    session.tray.add_requested.emit()
    assert session.window is not None
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    session.tray.add_requested.emit()  # one is enough
    assert QApplication.activeModalWidget() is dialog
    dialog.close()
    assert QApplication.activeModalWidget() is None


def test_quitting_from_the_window_or_the_tray_ends_the_program(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[str] = []
    monkeypatch.setattr(QCoreApplication, "quit", lambda: ended.append("quit"))
    session = start()
    session.tray.quit_requested.emit()
    session.show_window().quit_requested.emit()
    assert ended == ["quit", "quit"]


def test_what_the_window_looked_like_is_remembered(start: Start) -> None:
    start().show_window().resize(700, 500)
    assert start().show_window().size().toTuple() == (700, 500)


def test_looking_around_starts_a_program_of_its_own(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[tuple[str, ...]] = []
    monkeypatch.setattr(programs, "start_again", lambda *args: started.append(args))
    start().navigator.show_example.emit()
    assert started == [("--demo", "--language=en")]


def test_what_is_typed_as_the_session_ends_asks_no_closed_store(start: Start, qtbot: QtBot) -> None:
    session = start()
    add_application(session.ops, "Northwind")
    window = session.show_window()
    window.show_page(INTERVIEWS)

    def end() -> None:
        window.top_bar.search.setText("north")
        session.close()
        ended.append(True)
        qtbot.wait(1)  # the window is deleted later, once this loop has ended

    ended: list[bool] = []
    QTimer.singleShot(0, end)
    qtbot.waitUntil(lambda: bool(ended))


def test_no_dialog_takes_keys_once_the_session_has_ended(start: Start, qtbot: QtBot) -> None:
    session = start()
    window = session.show_window()
    picker = PersonPicker(session.ops, "Erase", "Whom?", window)
    picker.open()
    qtbot.waitExposed(picker)

    def end() -> None:
        session.close()
        shown.append(picker.isVisible())

    shown: list[bool] = []
    QTimer.singleShot(0, end)
    qtbot.waitUntil(lambda: shown == [False])


def test_a_window_that_is_never_painted_is_not_waited_for_forever(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ui.shell.first_paint._TIMEOUT_MS", 1)
    window = QWidget()
    qtbot.addWidget(window)
    called: list[int] = []
    AfterFirstPaint(window, lambda: called.append(1))
    qtbot.waitUntil(lambda: called == [1])
    window.show()
    qtbot.waitExposed(window)
    assert called == [1]


def test_the_first_application_is_followed_by_the_tour(start: Start, qtbot: QtBot) -> None:
    session = start()
    with qtbot.waitSignal(session.ready):
        session.start()
    window = session.show_window()
    window.dialogs.add_application()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, AddApplicationDialog)
    dialog.company.setText("Northwind")
    dialog.role.setText("Data engineer")
    dialog.accept()
    panel = window.findChild(TourPanel)
    assert panel is not None
    assert panel.isVisible()
    assert isinstance(panel.target, NextStepCard)
    session.show_window().hide()
