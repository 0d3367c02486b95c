"""The real program, started as a process: the starts that it refuses, and its messages."""

import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from typing import NamedTuple

import pytest

from desktop import __version__
from desktop.models.database import open_store
from desktop.models.state_file import read_state_file
from desktop.system.logs import LOG_NAME
from tests.support.tray import FakeClock

PROGRAM = (sys.executable, "-m", "desktop")

#: Drops root's right to write anywhere, then runs the program.
_WITHOUT_PRIVILEGES = """
import ctypes, os, sys
for capability in (1, 2):  # DAC_OVERRIDE, DAC_READ_SEARCH
    ctypes.CDLL(None).prctl(24, capability, 0, 0, 0)
os.execv(sys.executable, [sys.executable, "-m", "desktop", *sys.argv[1:]])
"""


def _run(
    *arguments: str | Path, program: tuple[str, ...] = PROGRAM, environ: Mapping[str, str] = {}
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*program, *arguments],
        env={**os.environ, **environ},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


def _all_of(directory: Path) -> dict[str, bytes]:
    """The content of every file but the log, which a running program may change at any time."""
    return {
        str(path.relative_to(directory)): path.read_bytes()
        for path in directory.rglob("*")
        if path.is_file() and path.name != LOG_NAME
    }


def _refuses(directory: Path, *, program: tuple[str, ...] = PROGRAM) -> str:
    """Start with `directory`, which must be refused and left unchanged; the message."""
    before = set(directory.iterdir()), _all_of(directory)
    ended = _run("--data-dir", directory, program=program)
    assert ended.returncode == 1
    assert ended.stdout == ""
    assert (set(directory.iterdir()), _all_of(directory)) == before
    (sentence,) = ended.stderr.splitlines()
    return sentence


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "callback.db") as other:
        other.execute("CREATE TABLE bookmarks (url TEXT)")
    other.close()
    assert "is not a Callback database" in _refuses(tmp_path)


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    (tmp_path / "callback.db").write_text("Dear Dana,\n", encoding="utf-8")
    assert "is not a Callback database" in _refuses(tmp_path)


def test_a_newer_database_is_refused_and_says_what_to_do(tmp_path: Path) -> None:
    open_store(tmp_path / "callback.db", FakeClock().utc).close()
    with sqlite3.connect(tmp_path / "callback.db") as newer:
        newer.execute("PRAGMA user_version = 4711")
    newer.close()
    sentence = _refuses(tmp_path)
    assert f"written by Callback {__version__}, which is newer than this one" in sentence
    assert "4711" in sentence


@pytest.mark.skipif(sys.platform != "linux", reason="takes privileges from root as Linux does")
def test_a_read_only_directory_is_refused(tmp_path: Path) -> None:
    place = tmp_path / "data"
    place.mkdir()
    place.chmod(0o500)
    try:
        sentence = _refuses(place, program=(sys.executable, "-c", _WITHOUT_PRIVILEGES))
    finally:
        place.chmod(0o700)
    assert "cannot write" in sentence
    assert "--data-dir" in sentence


def test_a_data_directory_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine", encoding="utf-8")
    ended = _run("--data-dir", tmp_path / "notes.txt")
    assert ended.returncode == 1
    assert "cannot be made" in ended.stderr
    assert (tmp_path / "notes.txt").read_text(encoding="utf-8") == "mine"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_without_a_display_it_says_so_in_one_sentence_and_how_to_get_one(tmp_path: Path) -> None:
    environ = {"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}
    ended = _run("--data-dir", tmp_path / "data", environ=environ)
    assert ended.returncode == 2
    assert ended.stderr.startswith("Callback needs a display, and this machine shows none. ")
    assert "xvfb" in ended.stderr
    assert len(ended.stderr.splitlines()) == 1
    assert not (tmp_path / "data").exists()


class Starts(NamedTuple):
    """The results of several simultaneous starts with the same directory."""

    data: Path
    running: list[subprocess.Popen[str]]
    ended: list[subprocess.Popen[str]]


@pytest.fixture
def starts(tmp_path: Path) -> Iterator[Starts]:
    """Three simultaneous starts, of which two end."""
    data = tmp_path / "data"
    processes = [
        subprocess.Popen(
            [*PROGRAM, "--data-dir", data],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        for _ in range(3)
    ]
    with ThreadPoolExecutor(len(processes)) as waiting:
        ends = [waiting.submit(process.wait) for process in processes]
        try:
            for _ in zip(range(2), as_completed(ends, timeout=60), strict=False):
                pass
            running = [process for process in processes if process.poll() is None]
            yield Starts(data, running, [p for p in processes if p not in running])
        finally:
            for process in processes:
                process.terminate()
    for process in processes:
        process.communicate()


def test_of_several_starts_one_runs_and_the_others_raise_it(starts: Starts) -> None:
    assert len(starts.running) == 1
    for process in starts.ended:
        assert process.returncode == 0
        assert process.stdout
        # Not that its window is in front: a desktop may only mark it as asking for attention.
        assert "already running with this data; look for its window" in process.stdout.read()
        assert process.stderr
        assert process.stderr.read() == ""


def test_the_running_program_is_ended_and_waited_for(tmp_path: Path) -> None:
    none_there = _run("--data-dir", tmp_path, "--quit")
    assert (none_there.returncode, list(tmp_path.iterdir())) == (1, [])
    running = subprocess.Popen([*PROGRAM, "--data-dir", tmp_path, "--background"])
    with ThreadPoolExecutor(1) as waiting:  # a process that is not waited for does not go away
        end = waiting.submit(running.wait)
        deadline = time.monotonic() + 60
        while (status := _run("--data-dir", tmp_path, "--quit").returncode) == 1:
            assert time.monotonic() < deadline, "the program never listened"
        assert (status, end.result(60)) == (0, 0)
    state = read_state_file(tmp_path)
    assert state is not None
    assert state.clean


def _wait_for_the_check(data: Path) -> None:
    """Wait for the store check some seconds after the start, which the state file records."""
    deadline = time.monotonic() + 60
    while (state := read_state_file(data)) is None or state.checked_on is None:
        assert time.monotonic() < deadline, "the running program never looked through its store"
        time.sleep(0.25)


def test_a_later_start_changes_nothing(starts: Starts) -> None:
    _wait_for_the_check(starts.data)
    before = _all_of(starts.data)
    assert "callback.db" in before
    later = _run("--data-dir", starts.data)
    assert later.returncode == 0
    assert "already running" in later.stdout
    assert _all_of(starts.data) == before


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_what_is_kept_is_for_its_owner_alone(starts: Starts) -> None:
    assert starts.data.stat().st_mode & 0o777 == 0o700
    modes = {path.name: path.stat().st_mode & 0o777 for path in starts.data.iterdir()}
    assert "callback.db" in modes
    assert set(modes.values()) == {0o600}
