"""A failed write is reported where the user looks, and typed text stays.

The faults are real: a lock of another process, a file that may not grow, one that was moved, one
with a page overwritten. The program runs as a whole, with its window.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.actions import applications
from desktop.app.controller import AppController
from desktop.app.session import Session
from desktop.cli import Options
from desktop.core.ids import new_id
from desktop.core.kinds import State
from desktop.core.records import Application
from desktop.models.backup import Occasion, make
from desktop.ui.forms.contact import ContactDialog
from tests.models.raw import ask

if sys.platform == "win32":
    pytest.skip("needs limits of a process", allow_module_level=True)

import resource

NOW = datetime.fromisoformat("2026-03-24T10:00")
TYPED = "Dear Dana,\n\nan idea for the nightly load. " + "word " * 4_000
_HOLDER = (
    "import sqlite3, sys; db = sqlite3.connect(sys.argv[1], isolation_level=None); "
    "db.execute('BEGIN EXCLUSIVE'); print('held', flush=True); sys.stdin.read()"
)

Fault = Callable[[Path], AbstractContextManager[None]]


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Another process has locked the file."""
    command = [sys.executable, "-c", _HOLDER, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline().split() == [b"held"]
        yield
        other.communicate()


@contextmanager
def without_room(path: Path) -> Iterator[None]:
    """Limit the size of files of this process to that of the store."""
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size, usual[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)


@contextmanager
def moved(path: Path) -> Iterator[None]:
    """The file has been renamed."""
    elsewhere = path.rename(path.with_suffix(".moved"))
    yield
    elsewhere.rename(path)


FAULTS: dict[str, tuple[Fault, str]] = {
    "locked": (locked, "is in use by another program"),
    "without room": (without_room, "could not be read or written"),
    "moved": (moved, "was moved or replaced"),
}


@pytest.fixture
def program(tmp_path: Path, qtbot: QtBot) -> Iterator[AppController]:
    made = AppController(Options(now=NOW), tmp_path)
    made.start()
    qtbot.waitUntil(lambda: made.session is not None and made.session.backup_scheduler is not None)
    session = made.session
    assert session is not None
    job = Application(id=new_id(), company="Northwind", role="Clerk")
    assert session.ops.run("Add", applications.add, application=job, interview=None, people=[])
    backup_scheduler = session.backup_scheduler
    assert backup_scheduler is not None
    qtbot.waitUntil(lambda: not backup_scheduler.is_busy)
    yield made
    made.close()
    for box in QApplication.topLevelWidgets():
        box.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def running(program: AppController) -> Session:
    assert program.session is not None
    return program.session


def job_of(session: Session) -> str:
    return session.store._db.column("SELECT id FROM application")[0]


def writing(session: Session) -> ContactDialog:
    """A contact dialog with typed text."""
    session.navigator.log_contact.emit(job_of(session), "")
    assert session.window is not None
    (dialog,) = session.window.findChildren(ContactDialog)
    dialog.subject.setText("Your nightly load")
    dialog.text.setPlainText(TYPED)
    return dialog


@pytest.mark.parametrize("name", FAULTS)
def test_a_dialog_that_cannot_save_says_why_keeps_what_was_typed_and_saves_it_later(
    program: AppController, tmp_path: Path, name: str
) -> None:
    fault, sentence = FAULTS[name]
    session = running(program)
    dialog = writing(session)
    with fault(tmp_path / "callback.db"):
        dialog.accept()
        assert dialog.isVisible()
        assert (dialog.subject.text(), dialog.text.toPlainText()) == ("Your nightly load", TYPED)
        texts = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
        assert any(sentence in text for text in texts)
    dialog.accept()
    assert not dialog.isVisible()
    assert ask(tmp_path / "callback.db", "SELECT subject FROM interaction") == [
        ("Your nightly load",)
    ]


@pytest.mark.parametrize("name", FAULTS)
def test_what_a_page_cannot_write_is_said_in_the_window_and_can_be_done_again(
    program: AppController, tmp_path: Path, name: str
) -> None:
    fault, sentence = FAULTS[name]
    session = running(program)
    window, job = session.window, job_of(session)
    assert window is not None
    note = "They wrote. " * 2_000
    reject = (State.REJECTED, NOW.date(), note)
    with fault(tmp_path / "callback.db"):
        assert not session.ops.run("Reject", applications.set_state, job, *reject)
        assert window.undo_bar.isVisible()
        assert sentence in window.undo_bar.text()
        assert session.ops.undo_label == "Add"
    assert session.ops.run("Reject", applications.set_state, job, *reject)
    assert ask(tmp_path / "callback.db", "SELECT state FROM application") == [("rejected",)]


def test_a_damaged_page_found_while_saving_opens_recovery_above_the_dialog(
    program: AppController, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "callback.db"
    session = running(program)
    make(path, tmp_path / "backups", session.ops.now().utc, Occasion.ASKED)
    dialog = writing(session)
    size = ask(path, "PRAGMA page_size")[0][0]
    roots = ask(path, "SELECT rootpage FROM sqlite_master WHERE tbl_name = 'interaction'")
    with path.open("r+b") as file:  # in place, because the store is open
        for (root,) in roots:
            file.seek((root - 1) * size)
            file.write(b"\xff" * size)
        file.seek(24)  # the change counter, as after a write of another program
        counter = int.from_bytes(file.read(4), "big") + 1
        file.seek(24)
        file.write(counter.to_bytes(4, "big"))
        file.flush()
        os.fsync(file.fileno())
    dialog.accept()
    window = program.recovery
    assert window is not None
    assert window.isVisible()
    assert window.parentWidget() is dialog
    assert (dialog.isVisible(), dialog.text.toPlainText()) == (True, TYPED)
    qtbot.waitUntil(window.restore.isEnabled)
    window.restore.click()
    qtbot.waitUntil(lambda: program.session not in (None, session))
    assert ask(path, "SELECT company FROM application") == [("Northwind",)]
    assert len(list(tmp_path.glob("callback-damaged-*.db"))) == 1


def test_a_synced_folder_is_pointed_out_until_that_was_read(tmp_path: Path, qtbot: QtBot) -> None:
    directory = tmp_path / "Dropbox" / "callback"
    shown = []
    for _ in range(3):
        program = AppController(Options(now=NOW), directory)
        program.start()
        session = running(program)
        qtbot.waitUntil(lambda s=session: s.backup_scheduler is not None)  # type: ignore[misc]
        line = session.show_window().banners.banner("synced")
        shown.append(line is not None)
        if line is not None:
            assert "Dropbox" in line.text()
            assert line.close_button.accessibleName() or line.close_button.toolTip()
            if len(shown) == 2:  # seen once before and left
                line.close_button.click()
                assert session.show_window().banners.banner("synced") is None
        program.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert shown == [True, True, False]
