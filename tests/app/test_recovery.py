"""A damaged or missing store opens the recovery dialog, at the start and while the program runs.

The files are really damaged.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.app import maintenance
from desktop.app.controller import AppController
from desktop.app.session import Session
from desktop.cli import Options
from desktop.core.ids import new_id
from desktop.core.records import Application
from desktop.models.backup import Occasion, make
from desktop.models.database import open_store
from desktop.models.errors import StoreError, StoreErrorKind
from desktop.models.state_file import StateFile, read_state_file, write_state_file
from desktop.system import programs
from desktop.ui.recovery.window import RecoveryWindow
from tests.models.raw import ask
from tests.models.samples import keep, whole
from tests.support import keys

NOW = datetime.fromisoformat("2026-03-24T10:00")
UTC_NOW = datetime(2026, 3, 20, 8, 0, tzinfo=UTC)
LATER = datetime(2026, 3, 22, 8, 0, tzinfo=UTC)

Start = Callable[[], AppController]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A store with one application, "Northwind", closed cleanly."""
    found = tmp_path / "callback.db"
    store = open_store(found, UTC_NOW)
    keep(store, *whole().records)
    with store.writing(UTC_NOW) as writer:
        writer.insert(Application(id=new_id(), company="Northwind", role="Clerk"))
    store.close()
    return found


@pytest.fixture
def start(tmp_path: Path, qtbot: QtBot) -> Iterator[Start]:
    programs: list[AppController] = []

    def begin(*, has_screen: bool = True) -> AppController:
        programs.append(AppController(Options(now=NOW), tmp_path, has_screen=has_screen))
        programs[-1].start()
        return programs[-1]

    yield begin
    for program in programs:
        program.close()
    for box in QApplication.topLevelWidgets():
        box.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def damage(path: Path) -> bytes:
    """Overwrite the pages with the contacts; the content of the file."""
    size = ask(path, "PRAGMA page_size")[0][0]
    root = ask(path, "SELECT rootpage FROM sqlite_master WHERE name = 'application'")[0][0]
    content = bytearray(path.read_bytes())
    content[(root - 1) * size : root * size] = b"\xff" * size
    path.write_bytes(content)
    return bytes(content)


def unclean(path: Path) -> None:
    write_state_file(path.parent, StateFile(clean=False))


def recovery(program: AppController, qtbot: QtBot) -> RecoveryWindow:
    qtbot.waitUntil(lambda: program.recovery is not None)
    assert program.recovery is not None
    return program.recovery


def session(program: AppController, qtbot: QtBot) -> Session:
    qtbot.waitUntil(lambda: program.session is not None)
    assert program.session is not None
    return program.session


def companies(of: Session) -> set[str]:
    return set(of.store._db.column("SELECT company FROM application"))


def test_after_an_unclean_end_damage_is_found_before_anything_is_shown(
    path: Path, start: Start, qtbot: QtBot
) -> None:
    damage(path)
    unclean(path)
    program = start()
    window = recovery(program, qtbot)
    assert program.session is None
    assert window.isVisible()
    assert str(path) in window.words.text()
    assert not window.restore.isVisible()


def test_after_an_unclean_end_a_sound_store_opens(path: Path, start: Start, qtbot: QtBot) -> None:
    unclean(path)
    program = start()
    assert "Northwind" in companies(session(program, qtbot))
    marker = read_state_file(path.parent)
    assert marker is not None
    assert marker.checked_on == date(2026, 3, 24)


def test_the_newest_backup_that_reads_well_is_chosen_and_shown_with_what_is_in_it(
    path: Path, start: Start, qtbot: QtBot
) -> None:
    make(path, path.parent / "backups", UTC_NOW, Occasion.ASKED)
    broken = make(path, path.parent / "backups", LATER, Occasion.ASKED)
    flipped = bytearray(broken.path.read_bytes())
    flipped[len(flipped) // 2] ^= 1
    broken.path.write_bytes(flipped)
    damage(path)
    unclean(path)
    window = recovery(start(), qtbot)
    qtbot.waitUntil(window.restore.isEnabled)
    texts = [window.backup_list.item(row).text() for row in range(window.backup_list.count())]
    assert "cannot be read" in texts[0]
    assert "readable" in texts[1]
    assert "4 days ago · Fri 20 March, 08:00" in texts[1]
    assert "2 applications" in texts[1]
    assert window.backup_list.currentRow() == 1


def test_restoring_keeps_the_damaged_file_and_opens_what_was_in_the_backup(
    path: Path, start: Start, qtbot: QtBot
) -> None:
    make(path, path.parent / "backups", UTC_NOW, Occasion.ASKED)
    damaged = damage(path)
    unclean(path)
    program = start()
    window = recovery(program, qtbot)
    qtbot.waitUntil(window.restore.isEnabled)
    window.restore.click()
    assert "Northwind" in companies(session(program, qtbot))
    (former,) = path.parent.glob("callback-damaged-*.db")
    assert former.read_bytes() == damaged
    assert program.recovery is None


def test_an_encrypted_backup_is_restored_with_its_passphrase_and_not_with_another(
    path: Path, start: Start, qtbot: QtBot
) -> None:
    sealed = make(path, path.parent / "backups", UTC_NOW, Occasion.ASKED, key_pair=keys.QUICK)
    damaged = damage(path)
    unclean(path)
    program = start()
    window = recovery(program, qtbot)
    qtbot.waitUntil(lambda: window.backup_list.chosen() is not None)
    assert sealed.manifest.sealed
    assert window.passphrase.isVisible()
    assert not window.restore.isEnabled()
    QTest.keyClicks(QApplication.focusWidget() or window, "a dog")
    QTest.keyClick(window.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.recovery not in (None, window), timeout=60_000)
    assert path.read_bytes() == damaged
    window = recovery(program, qtbot)
    assert "passphrase does not open" in window._message.text()
    qtbot.waitUntil(lambda: window.backup_list.chosen() is not None)
    window.passphrase.setText(keys.WORDS)
    window.restore.click()
    qtbot.waitUntil(lambda: program.session is not None, timeout=60_000)
    assert "Northwind" in companies(session(program, qtbot))


def test_starting_anew_is_asked_twice_and_keeps_the_damaged_file(
    path: Path, start: Start, qtbot: QtBot
) -> None:
    make(path, path.parent / "backups", UTC_NOW, Occasion.ASKED)
    damaged = damage(path)
    unclean(path)
    program = start()
    window = recovery(program, qtbot)
    window.new_store.click()
    assert program.recovery is window
    assert path.read_bytes() == damaged
    window.new_store.click()
    assert companies(session(program, qtbot)) == set()
    (former,) = path.parent.glob("callback-damaged-*.db")
    assert former.read_bytes() == damaged


def test_a_store_that_is_gone_is_asked_about(path: Path, start: Start, qtbot: QtBot) -> None:
    make(path, path.parent / "backups", UTC_NOW, Occasion.ASKED)
    path.unlink()
    program = start()
    window = recovery(program, qtbot)
    assert "not where it was" in window.heading.text()
    assert not path.exists()
    qtbot.waitUntil(window.restore.isEnabled)
    window.restore.click()
    assert "Northwind" in companies(session(program, qtbot))
    assert list(path.parent.glob("callback-damaged-*")) == []


def test_a_file_overwritten_by_something_else_is_damage_where_there_was_a_store(
    path: Path, start: Start, qtbot: QtBot
) -> None:
    write_state_file(path.parent, StateFile())
    path.write_text("Dear Dana,\n", encoding="utf-8")
    recovery(start(), qtbot)
    assert path.read_text(encoding="utf-8") == "Dear Dana,\n"


def test_quitting_changes_nothing(
    path: Path, start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[str] = []
    monkeypatch.setattr(QCoreApplication, "quit", lambda: ended.append("quit"))
    damaged = damage(path)
    unclean(path)
    program = start()
    QTest.keyClick(recovery(program, qtbot), Qt.Key.Key_Escape)
    assert ended == ["quit"]
    assert path.read_bytes() == damaged


def test_another_directory_opens_in_a_program_of_its_own(
    path: Path, start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[tuple[str, ...]] = []

    def note(*arguments: str) -> bool:
        started.append(arguments)
        return True

    monkeypatch.setattr(programs, "start_again", note)
    monkeypatch.setattr(QCoreApplication, "quit", lambda: None)
    damage(path)
    unclean(path)
    recovery(start(), qtbot).directory_chosen.emit("elsewhere")
    assert started == [("--data-dir", "elsewhere")]


def test_a_start_without_a_window_fails_with_the_message(
    path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    damage(path)
    unclean(path)
    program = AppController(Options(now=NOW), tmp_path, has_screen=False)
    program.start()
    qtbot.waitUntil(lambda: program.failure is not None)
    assert isinstance(program.failure, StoreError)
    assert program.failure.kind is StoreErrorKind.DAMAGED
    program.close()


def test_damage_that_shows_while_the_window_is_open_leaves_it_as_it_is(
    path: Path, start: Start, qtbot: QtBot
) -> None:
    make(path, path.parent / "backups", UTC_NOW, Occasion.ASKED)
    program = start()
    running = session(program, qtbot)
    program.on_refused(StoreError(StoreErrorKind.DAMAGED, path))
    window = recovery(program, qtbot)
    assert running.window is not None
    assert running.window.isVisible()
    assert window.leave.text() == "Not now"
    program.on_refused(StoreError(StoreErrorKind.DAMAGED, path))
    assert program.recovery is window
    window.leave.click()
    assert program.session is running
    program.close()
    marker = read_state_file(path.parent)
    assert marker is not None
    assert not marker.clean


def test_what_is_restored_while_running_begins_a_new_session(
    path: Path, start: Start, qtbot: QtBot
) -> None:
    make(path, path.parent / "backups", UTC_NOW, Occasion.ASKED)
    program = start()
    running = session(program, qtbot)
    program.on_refused(StoreError(StoreErrorKind.DAMAGED, path))
    window = recovery(program, qtbot)
    qtbot.waitUntil(window.restore.isEnabled)
    window.restore.click()
    qtbot.waitUntil(lambda: program.session not in (None, running))
    assert "Northwind" in companies(session(program, qtbot))


def test_another_error_while_reading_is_told_once(path: Path, start: Start, qtbot: QtBot) -> None:
    program = start()
    session(program, qtbot).show_window()
    for _ in range(2):
        program.on_refused(StoreError(StoreErrorKind.BUSY, path))
    boxes = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox)]
    assert [box.text() for box in boxes if box.isVisible()] == [
        str(StoreError(StoreErrorKind.BUSY, path))
    ]


def test_a_backup_that_cannot_be_restored_leaves_the_store_with_its_name(path: Path) -> None:
    backup = make(path, path.parent / "backups", UTC_NOW, Occasion.ASKED)
    flipped = bytearray(backup.path.read_bytes())
    flipped[len(flipped) // 2] ^= 1
    backup.path.write_bytes(flipped)
    damaged = damage(path)
    with pytest.raises(Exception, match="was damaged or changed after it was made"):
        maintenance.restore(backup, "", path, LATER)
    assert path.read_bytes() == damaged
    assert list(path.parent.glob("callback-damaged-*")) == []
