"""What a start in the background loads: the program waits with it for weeks."""

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

_START = f"""
import sys
from datetime import datetime
from pathlib import Path
from desktop.app.main import make_application
from desktop.app.session import build
from desktop.cli import Options
app = make_application(seen=False)
session = build(Options(data_dir=Path(sys.argv[1]), now=datetime.fromisoformat("{NOW}")))
session.scheduler.armed.connect(app.quit)
session.start(background=True)
app.exec()
session.close()
print(*sys.modules)
"""


def _loaded(directory: Path) -> set[str]:
    """The modules of a program that has started in the background and gone to sleep."""
    ended = subprocess.run(
        [sys.executable, "-c", _START, str(directory)],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=True,
    )
    return set(ended.stdout.split())


@pytest.fixture
def backed_up(tmp_path: Path, qtbot: QtBot) -> Path:
    """A data directory with an application and a backup of it."""
    session = build(Options(data_dir=tmp_path / "data", now=datetime.fromisoformat(NOW)))
    added = Application(id=new_id(), company="Northwind", role="Data engineer")
    session.ops.run("Add", applications.add, application=added, interview=None, people=[])
    with qtbot.waitSignal(session.settled):
        session.start(background=True)
    keeper = session.keeper
    assert keeper is not None
    qtbot.waitUntil(lambda: not keeper.is_busy)
    assert len(keeper.backups) == 1
    session.close()
    return tmp_path / "data"


def test_what_a_window_or_a_write_needs_is_not_loaded(backed_up: Path) -> None:
    loaded = _loaded(backed_up)
    assert "desktop.background.backup.keeper" in loaded
    unwanted = (
        "desktop.advice.",
        "desktop.models.backup.",
        "desktop.ui.",
        "holidays.",
        "hashlib.",
        "uuid.",
    )
    found = {one for one in loaded if f"{one}.".startswith(unwanted)}
    assert found <= {"desktop.ui", "desktop.ui.shell", "desktop.ui.shell.navigator"}
