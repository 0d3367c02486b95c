"""A test run that ends or is killed leaves no processes and directories."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="processes are found in /proc")

ROOT = Path(__file__).parents[1]
#: A child of the test, a process whose parent has ended, and one that ignores SIGTERM.
_TESTS = """
import os, subprocess, sys, time
from pathlib import Path

def test_that_starts_programs():
    sleep = [sys.executable, "-c", "import time; time.sleep(300)", "{mark}"]
    stubborn = [sys.executable, "-c", "import signal, time; "
        "signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(300)", "{mark}"]
    started = [
        subprocess.Popen(sleep, start_new_session=True),
        subprocess.Popen(["sh", "-c", '"$@" & exit', "sh", *sleep], start_new_session=True),
        subprocess.Popen(stubborn),
    ]
    ready = Path("ready.part")
    ready.write_text(str(os.getpid()), encoding="utf-8")
    ready.rename("ready")
    time.sleep(0.1 if {is_short} else 300)
"""


@pytest.fixture(autouse=True)
def _hears_interrupts() -> Iterator[None]:
    """Restore the handler of SIGINT, which background jobs of a shell ignore."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def _until(condition: Callable[[], object], what: str) -> None:
    deadline = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < deadline, what
        time.sleep(0.05)


def _started(mark: str) -> list[int]:
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdecimal():
            try:
                if mark.encode() in (folder / "cmdline").read_bytes().split(b"\0"):
                    found.append(int(folder.name))
            except OSError:  # it has ended
                continue
    return found


@pytest.mark.parametrize(
    ("workers", "ended_by"),
    [
        (0, signal.SIGINT),
        (0, signal.SIGTERM),
        (1, signal.SIGKILL),
        pytest.param(0, None, marks=pytest.mark.slow),
        pytest.param(1, None, marks=pytest.mark.slow),
        pytest.param(1, signal.SIGINT, marks=pytest.mark.slow),
        pytest.param(1, signal.SIGTERM, marks=pytest.mark.slow),
        pytest.param(0, signal.SIGKILL, marks=pytest.mark.slow),
    ],
)
def test_a_run_leaves_no_program_behind(
    tmp_path: Path, workers: int, ended_by: signal.Signals | None
) -> None:
    mark = uuid4().hex
    run = _run(tmp_path, mark, workers, is_short=ended_by is None)
    if ended_by is not None:
        _until(lambda: len(_started(mark)) >= 3, "the programs")
        run.send_signal(ended_by)
    run.wait(60)
    _until(lambda: _started(mark) == [], "the end of the programs")


def test_a_worker_that_is_killed_leaves_no_program_behind(tmp_path: Path) -> None:
    mark = uuid4().hex
    run = _run(tmp_path, mark, 1, is_short=False)
    _until((tmp_path / "ready").exists, "the test")
    os.kill(int((tmp_path / "ready").read_text(encoding="utf-8")), signal.SIGKILL)
    run.wait(60)
    _until(lambda: _started(mark) == [], "the end of the programs")


def _run(folder: Path, mark: str, workers: int, *, is_short: bool) -> "subprocess.Popen[bytes]":
    file = folder / "test_file.py"
    file.write_text(_TESTS.format(mark=mark, is_short=is_short), encoding="utf-8")
    options = ["-p", "tests.support.leftovers", "-p", "no:cacheprovider", "-n", str(workers)]
    return subprocess.Popen(
        [sys.executable, "-m", "pytest", *options, "--rootdir", folder, "-W", "ignore", file],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
