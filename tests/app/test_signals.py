"""Signals end the program cleanly."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.app.signals import QuitOnSignals

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")

#: Runs the program, which sends itself the signal as soon as its session is ready.
_PROGRAM = """
import os, sys
from desktop import cli
from desktop.app import main as app
from desktop.app import session
class Ending(session.Session):
    def _finish_start(self, **options):
        super()._finish_start(**options)
        print(self.directory, flush=True)
        os.kill(os.getpid(), int(sys.argv[1]))
session.Session = Ending
sys.exit(app.run(cli.parse(sys.argv[2:])))
"""


def _end(number: signal.Signals, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", _PROGRAM, str(int(number)), *arguments],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_the_program_quits_and_lets_go_of_its_data(tmp_path: Path, name: str) -> None:
    ended = _end(signal.Signals[name], "--data-dir", str(tmp_path / "data"))
    assert (ended.returncode, ended.stderr) == (0, "")
    left = {path.name for path in (tmp_path / "data").iterdir()}
    assert left == {"callback.db", "callback-state.json", "window.ini"}


def test_a_signal_before_the_loop_runs_is_obeyed(tmp_path: Path) -> None:
    ended = _end(signal.SIGTERM, "--background", "--data-dir", str(tmp_path / "data"))
    assert (ended.returncode, ended.stderr) == (0, "")


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_that_one_came_is_known_beyond_the_loop_it_ended(qapp: QApplication, name: str) -> None:
    number = signal.Signals[name]
    before = signal.getsignal(number)
    signals = QuitOnSignals()
    seen = [signals.came]
    signal.raise_signal(number)
    seen.append(signals.came)
    qapp.exec()
    signals.close()
    assert [*seen, signals.came] == [False, True, True]
    assert signal.getsignal(number) is before


def test_the_example_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    ended = _end(signal.SIGTERM, "--demo")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.startswith(str(tmp_path))
    assert list(tmp_path.iterdir()) == []
