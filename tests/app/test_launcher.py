"""The launcher, from the claim of the data directory to its release."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import cli
from desktop.app import controller as program
from desktop.app import launcher
from desktop.app import main as app
from desktop.app.launcher import Launcher
from desktop.app.session import Session
from desktop.app.single_instance import LOCK_NAME
from desktop.cli import Options
from desktop.core.errors import StartupError
from desktop.models.database import open_store
from desktop.models.state_file import change_state_file, read_state_file
from desktop.system import programs
from desktop.ui.forms.add_application import AddApplicationDialog
from tests.support.tray import panel

__all__ = ["panel"]

pytestmark = pytest.mark.usefixtures("panel", "qtbot")


@pytest.fixture(autouse=True)
def _without_windows_it_runs_on(qapp: QApplication) -> None:
    """Set as by `make_application`; otherwise the next event loop would end at once."""
    qapp.setQuitOnLastWindowClosed(False)


def _run(launched: Launcher, qapp: QApplication, once_open: Callable[[Session], object]) -> bool:
    """Run `launched`, do `once_open` when its store is open, and end it if it still runs."""

    def go() -> None:
        program = launched._program
        assert program is not None
        assert program.session is not None
        once_open(program.session)
        QTimer.singleShot(0, launched, qapp.quit)

    def wait() -> None:
        assert launched._program is not None
        launched._program.ready.connect(lambda: QTimer.singleShot(0, launched, go))

    QTimer.singleShot(0, launched, wait)
    return launched.run("")


def _is_closed_in_good_order(directory: Path) -> bool:
    marker = read_state_file(directory)
    return marker is not None and marker.clean


def test_when_the_system_ends_the_session_the_store_is_closed_at_once(
    tmp_path: Path, qapp: QApplication
) -> None:
    """Windows ends the process after `aboutToQuit`, so code after the event loop never runs."""
    closed: list[bool] = []

    def end_session(_session: Session) -> None:
        closed.append(_is_closed_in_good_order(tmp_path))
        qapp.aboutToQuit.emit()
        closed.append(_is_closed_in_good_order(tmp_path))
        closed.append(not (tmp_path / LOCK_NAME).exists())

    assert not _run(Launcher(Options(), tmp_path, qapp, has_screen=True), qapp, end_session)
    assert closed == [False, True, True]


def test_an_update_under_the_running_program_is_said_once_with_a_restart(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    launched = Launcher(Options(), tmp_path, qapp, has_screen=True)
    shown: list[tuple[str, ...]] = []

    def update(session: Session) -> None:
        monkeypatch.setattr(launcher, "program_stamp", lambda: (1, 2))
        window = session.show_window()
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
        shown.append(window.banners.texts())
        window.banners.remove("updated")
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
        shown.append(window.banners.texts())

    assert not _run(launched, qapp, update)
    assert shown == [("Callback has been updated. Restart it to use the new version.",), ()]


def test_the_restart_that_is_asked_for_closes_everything_first(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    def restart(session: Session) -> None:
        monkeypatch.setattr(launcher, "program_stamp", lambda: (1, 2))
        window = session.show_window()
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
        line = window.banners.banner("updated")
        assert line is not None
        line.action_button.click()

    launched = Launcher(Options(), tmp_path, qapp, has_screen=True)
    assert _run(launched, qapp, restart)
    assert _is_closed_in_good_order(tmp_path)
    assert not launched._instance._lock.isLocked()


@pytest.mark.parametrize("restarts", [True, False])
def test_the_program_starts_again_with_a_window_on_the_same_data(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, restarts: bool
) -> None:
    started: list[tuple[str, ...]] = []
    monkeypatch.setattr(app, "make_application", lambda *, has_screen: qapp)
    monkeypatch.setattr(Launcher, "run", lambda _self, _token: restarts)
    monkeypatch.setattr(programs, "start_again", lambda *arguments: started.append(arguments))
    assert app.run(Options(data_dir=tmp_path, background=True)) == 0
    assert started == ([(f"--data-dir={tmp_path}",)] if restarts else [])


def test_a_program_that_cannot_start_lets_the_next_one_try(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ImportError("half of it is of another version")

    monkeypatch.setattr(program, "build", broken)
    launched = Launcher(Options(), tmp_path, qapp, has_screen=False)
    with pytest.raises(StartupError):
        launched.run("")
    assert not launched._instance._lock.isLocked()


def test_a_window_asked_for_before_the_store_is_open_comes_then(
    tmp_path: Path, qtbot: QtBot
) -> None:
    open_store(tmp_path / "callback.db", datetime(2026, 3, 24, tzinfo=UTC)).close()
    change_state_file(tmp_path, clean=False)
    whole = program.AppController(Options(background=True), tmp_path)
    whole.start()
    opened = [whole.session]
    whole.on_raised("")
    qtbot.waitUntil(lambda: whole.session is not None)
    opened.append(whole.session)
    before, after = opened
    assert before is None
    assert after is not None
    assert after.window is not None
    assert after.window.isVisible()
    whole.close()


@pytest.mark.parametrize(
    ("given", "written"),
    [
        (Options(background=True), ["--background"]),
        (Options(), []),
        (Options(data_dir=Path("-odd"), background=True), ["--data-dir=-odd", "--background"]),
    ],
)
def test_what_another_start_is_told_is_read_back_as_the_same(
    given: Options, written: list[str]
) -> None:
    assert cli.restart_arguments(given) == written
    assert cli.parse(written) == given


def test_a_restart_asks_for_no_form_again() -> None:
    assert cli.restart_arguments(Options(add="Bluefin")) == []


def test_what_to_show_is_shown_once_by_a_start_and_by_others(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(Session, "show_requested", lambda _self, what: shown.append(what))
    whole = program.AppController(Options(show="today"), tmp_path)
    with qtbot.waitSignal(whole.ready):
        whole.start()
    whole.on_raised("")
    assert shown == ["today"]
    whole.on_show("", "wizard")
    assert shown == ["today", "wizard"]
    assert cli.restart_arguments(Options(show="today")) == []
    whole.close()


def open_forms(whole: program.AppController) -> list[str]:
    """The lines in the open forms to add an application."""
    assert whole.session is not None
    window = whole.session.window
    assert window is not None
    return [form.line.text() for form in window.findChildren(AddApplicationDialog)]


def test_a_start_with_a_line_opens_the_form_once(tmp_path: Path, qtbot: QtBot) -> None:
    whole = program.AppController(Options(add="Bluefin, manager"), tmp_path)
    with qtbot.waitSignal(whole.ready):
        whole.start()
    assert open_forms(whole) == ["Bluefin, manager"]
    whole.on_raised("")
    assert open_forms(whole) == ["Bluefin, manager"]
    whole.close()


def test_a_line_that_comes_before_the_first_window_is_not_lost(
    tmp_path: Path, qtbot: QtBot
) -> None:
    whole = program.AppController(Options(background=True), tmp_path)
    whole.on_add("", "Bluefin")
    with qtbot.waitSignal(whole.ready):
        whole.start()
    assert open_forms(whole) == ["Bluefin"]
    whole.close()


@pytest.fixture
def imported(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that sessions were asked to import."""
    found: list[Path] = []
    monkeypatch.setattr(Session, "import_files", lambda _self, paths: found.extend(paths))
    return found


def test_a_start_with_files_imports_them_once(
    tmp_path: Path, qtbot: QtBot, imported: list[Path]
) -> None:
    whole = program.AppController(Options(files=(Path("/a.csv"),)), tmp_path)
    with qtbot.waitSignal(whole.ready):
        whole.start()
    whole.on_files("", [Path("/b.csv")])
    assert imported == [Path("/a.csv"), Path("/b.csv")]
    whole.close()


def test_a_file_that_the_system_opens_is_imported(
    tmp_path: Path, qapp: QApplication, imported: list[Path]
) -> None:
    launched = Launcher(Options(), tmp_path, qapp, has_screen=True)
    launched.open_file(Path("/early.csv"))  # before it runs; the system sends none then
    _run(launched, qapp, lambda _session: launched.open_file(Path("/a.csv")))
    assert imported == [Path("/a.csv")]


@pytest.mark.parametrize(
    ("url", "opened"), [("file:///a%20b.csv", [Path("/a b.csv")]), ("callback:x", [])]
)
def test_the_system_says_which_file_to_open(
    qapp: app.Application, url: str, opened: list[Path]
) -> None:
    found: list[Path] = []
    qapp.file_opened.connect(found.append)
    QCoreApplication.sendEvent(qapp, QFileOpenEvent(QUrl(url)))
    qapp.file_opened.disconnect(found.append)
    assert found == opened


def test_a_running_program_opens_the_form_for_another_start(tmp_path: Path, qtbot: QtBot) -> None:
    whole = program.AppController(Options(background=True), tmp_path)
    with qtbot.waitSignal(whole.ready):
        whole.start()
    whole.on_add("", "")
    assert open_forms(whole) == [""]
    whole.close()
