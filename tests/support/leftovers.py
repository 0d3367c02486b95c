"""Ends the processes that a test run has started, even if the run itself was killed.

A second process waits for the end of each process that runs tests. It then ends every process that
has the environment variable of the run, which children inherit, services of a message bus too. It
also deletes the directories that are named after the run.
"""

import os
import select
import shutil
import signal
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

#: Part of the names of directories to delete: `callback-…-RUN…`.
RUN = os.urandom(8).hex()
MEMORY = Path("/dev/shm")  # noqa: S108  only directories named after the run

_MARK = "CALLBACK_TEST_RUN"
#: Seconds between SIGTERM and SIGKILL.
_GRACE = 1.0
_POLL = 0.05


def pytest_configure() -> None:
    """Start the second process; each worker of pytest-xdist has its own."""
    if sys.platform != "linux":  # there is no /proc
        return
    unmarked = {name: value for name, value in os.environ.items() if name != _MARK}
    os.posix_spawn(
        sys.executable,
        [sys.executable, "-I", "-S", __file__, str(os.getpid()), RUN],
        unmarked,
        file_actions=[(os.POSIX_SPAWN_OPEN, fd, os.devnull, os.O_RDWR, 0) for fd in (0, 1, 2)],
        setsid=True,  # Ctrl+C must not reach it
    )
    os.environ[_MARK] = RUN


def _marked(run: str) -> list[int]:
    """The processes with the environment variable of the run."""
    mark = f"{_MARK}={run}".encode()
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdecimal():
            with suppress(OSError):  # it has ended, or belongs to another user
                if mark in (folder / "environ").read_bytes().split(b"\0"):
                    found.append(int(folder.name))
    return found


def _end_all(run: str) -> None:
    kill_from = time.monotonic() + _GRACE
    while found := _marked(run):
        signal_number = signal.SIGTERM if time.monotonic() < kill_from else signal.SIGKILL
        for pid in found:
            with suppress(ProcessLookupError):
                os.kill(pid, signal_number)
        time.sleep(_POLL)


def _wait_for(parent: int) -> None:
    with suppress(ProcessLookupError):
        waiting = os.pidfd_open(parent)
        if os.getppid() == parent:  # else it has ended, and its id may have been reused
            select.select([waiting], [], [])


def _main(parent: int, run: str) -> None:
    _wait_for(parent)
    _end_all(run)
    for place in (Path(tempfile.gettempdir()), MEMORY):
        for folder in place.glob(f"callback-*-{run}*"):
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    _main(int(sys.argv[1]), sys.argv[2])
