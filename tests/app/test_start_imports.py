"""What a start imports and prepares, in the background and before the window's first paint."""

import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.actions import applications
from desktop.app.session import build
from desktop.cli import Options
from desktop.core.ids import new_id
from desktop.core.records import Application

NOW = "2026-03-24T10:00"

_BEGIN = f"""
import sys
from datetime import datetime
from pathlib import Path
from desktop.app.main import make_application
from desktop.app.session import build
from desktop.cli import Options
app = make_application(has_screen=False)
session = build(Options(data_dir=Path(sys.argv[1]), now=datetime.fromisoformat("{NOW}")))
"""
_IN_BACKGROUND = """
session.scheduler.armed.connect(app.quit)
session.start(background=True)
app.exec()
session.close()
print(*sys.modules)
"""
_WITH_WINDOW = """
session.start()
print(*sys.modules)
session.close()
"""
#: PySide prepares a class with its enumerations when it is first used.
_PREPARED = """
import enum
kinds = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
session.start()
app.processEvents()
print(*(made.__qualname__ for kind in kinds for made in kind.__subclasses__()))
session.close()
"""
#: The modules of PySide that were compiled though they are kept for later use.
_COMPILED = """
from desktop.app.quick_import import _LATER, _Later
session.start()
app.processEvents()
print(*(name for name in _LATER if type(sys.modules[name]) is not _Later))
session.close()
"""
_WRONG_CALL = """
from PySide6.QtGui import QFont
from PySide6.support.signature import get_signature
try:
    app.setApplicationName(3)
except TypeError as error:
    print(error)
print(get_signature(QFont.setBold))
"""
#: The most modules of the program that a start with a window may import.
MODULES = 150


def _loaded(directory: Path, start: str) -> set[str]:
    """The modules that a new process has imported after `start`."""
    ended = subprocess.run(
        [sys.executable, "-c", _BEGIN + start, str(directory)],
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=True,
    )
    return set(ended.stdout.split())


def _those_of(loaded: set[str], *names: str) -> set[str]:
    """The modules with these names, and those in packages with these names."""
    parts = tuple(f"{name}." for name in names)
    return {one for one in loaded if f"{one}.".startswith(parts)}


@pytest.fixture
def backed_up(tmp_path: Path, qtbot: QtBot) -> Path:
    """A data directory with an application and a backup of it."""
    session = build(Options(data_dir=tmp_path / "data", now=datetime.fromisoformat(NOW)))
    added = Application(id=new_id(), company="Northwind", role="Data engineer")
    session.ops.run("Add", applications.add, application=added, interview=None, people=[])
    with qtbot.waitSignal(session.ready):
        session.start(background=True)
    backup_scheduler = session.backup_scheduler
    assert backup_scheduler is not None
    qtbot.waitUntil(lambda: not backup_scheduler.is_busy)
    assert len(backup_scheduler.backups) == 1
    session.close()
    return tmp_path / "data"


def test_the_tray_does_without_what_a_window_or_a_write_needs(backed_up: Path) -> None:
    loaded = _loaded(backed_up, _IN_BACKGROUND)
    assert "desktop.background.backup.scheduler" in loaded
    found = _those_of(
        loaded,
        "desktop.advice",
        "desktop.models.backup",
        "desktop.models.mentions",
        "desktop.models.writer",
        "desktop.ui",
        "hashlib",
        "holidays",
        "peewee",
        "uuid",
    )
    assert found <= {"desktop.ui", "desktop.ui.shell", "desktop.ui.shell.navigator"}


def test_the_first_picture_does_without_what_comes_after_it(backed_up: Path) -> None:
    loaded = _loaded(backed_up, _WITH_WINDOW)
    assert "desktop.ui.today.page" in loaded
    found = _those_of(
        loaded,
        "PySide6.QtDBus",
        "PySide6.QtNetwork",
        "desktop.advice",
        "desktop.background.backup",
        "desktop.background.reminders",
        "desktop.background.scheduler",
        "desktop.background.tray",
        "desktop.core.typed_dates",
        "desktop.exchange",
        "desktop.insight",
        "desktop.models.backup",
        "desktop.models.insight_rows",
        "desktop.models.mentions",
        "desktop.models.tables",
        "desktop.models.writer",
        "desktop.ui.bin",
        "desktop.ui.forms",
        "desktop.ui.importing",
        "desktop.ui.insights",
        "desktop.ui.interviews",
        "desktop.ui.letter",
        "desktop.ui.letters",
        "desktop.ui.palette",
        "desktop.ui.people",
        "desktop.ui.settings",
        "desktop.ui.widgets.empty_state",
        "desktop.ui.wizard",
        "email",
        "hashlib",
        "holidays",
        "html",
        "icalendar",
        "peewee",
        "tomllib",
        "uuid",
    )
    assert found == set()


def test_the_first_picture_needs_a_limited_number_of_modules(backed_up: Path) -> None:
    ours = _those_of(_loaded(backed_up, _WITH_WINDOW), "desktop")
    assert len(ours) <= MODULES


def test_only_classes_of_qt_that_are_used_are_prepared_for_the_first_picture(
    backed_up: Path,
) -> None:
    prepared = _loaded(backed_up, _PREPARED)
    assert "Qt.AlignmentFlag" in prepared
    unused = {
        "QGradient.Preset",
        "QMessageBox.StandardButton",
        "QTextEdit.LineWrapMode",
        "QWizard.WizardStyle",
    }
    assert prepared & unused == set()


def test_a_start_compiles_no_signatures_of_qt(tmp_path: Path) -> None:
    assert _loaded(tmp_path, _COMPILED) == set()


def test_a_wrong_call_tells_the_right_ones(tmp_path: Path) -> None:
    words = _loaded(tmp_path, _WRONG_CALL)
    assert {
        "Supported",
        "signatures:",
        "PySide6.QtCore.QCoreApplication.setApplicationName(int)",
    } <= words
    assert {"bool,", "None"} <= words
