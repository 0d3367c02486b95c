"""Ends what tests have started when their run is over, also one that was killed.

A second process waits for the end of each process that runs tests. It then ends every program that
carries the mark of the run: an environment variable, which each program passes to those it starts,
a message bus to its services too. Directories in the name of the run are deleted.
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

#: Stands in the names of directories that are to be deleted: `callback-…-RUN…`.
RUN = os.urandom(8).hex()
MEMORY = Path("/dev/shm")  # noqa: S108  only directories in the name of the run

_MARK = "CALLBACK_TEST_RUN"
#: Seconds in which a program may end in its own way before it is killed.
_PATIENCE = 1.0
_POLL = 0.05


def pytest_configure() -> None:
    """Start the second process for this one; each worker of pytest-xdist does so, too."""
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
    """The processes that carry the mark."""
    mark = f"{_MARK}={run}".encode()
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdecimal():
            with suppress(OSError):  # gone meanwhile, or of another user
                if mark in (folder / "environ").read_bytes().split(b"\0"):
                    found.append(int(folder.name))
    return found


def _end_all(run: str) -> None:
    kill_from = time.monotonic() + _PATIENCE
    while found := _marked(run):
        is_patient = time.monotonic() < kill_from
        for pid in found:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGTERM if is_patient else signal.SIGKILL)
        time.sleep(_POLL)


def _wait_for(parent: int) -> None:
    with suppress(ProcessLookupError):
        waiting = os.pidfd_open(parent)
        if os.getppid() == parent:  # else it has ended, and the number may be another's
            select.select([waiting], [], [])


def _main(parent: int, run: str) -> None:
    _wait_for(parent)
    _end_all(run)
    for place in (Path(tempfile.gettempdir()), MEMORY):
        for folder in place.glob(f"callback-*-{run}*"):
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    _main(int(sys.argv[1]), sys.argv[2])
