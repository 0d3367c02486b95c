"""Starts jobs and kills them at moments of one's choice."""

import json
import os
import selectors
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType


@dataclass(frozen=True, slots=True)
class Said:
    lines: tuple[str, ...]

    @property
    def finished(self) -> bool:
        return "done" in self.lines

    @property
    def last(self) -> str:
        """The last line before the end."""
        return self.lines[-2] if len(self.lines) > 1 else ""

    def after(self, word: str) -> list[str]:
        """What came behind `word` in the lines that begin with it."""
        return [line.partition(" ")[2] for line in self.lines if line.split(" ")[0] == word]


class Killer:
    """Use it as a context: at its end every process it has started is gone."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.kill_child"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
        )
        assert self._process.stdout is not None
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._process.stdout, selectors.EVENT_READ)
        self._unread = b""

    def __enter__(self) -> "Killer":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._selector.close()
        with self._process as process:
            assert process.stdin is not None
            process.stdin.close()

    def run(self, job: str, path: Path, seed: int, seconds: float | None) -> Said:
        """Run `job` on the store at `path` and kill it after `seconds` (None: let it finish)."""
        assert self._process.stdin is not None
        order = json.dumps({"job": job, "path": str(path), "seed": seed})
        self._process.stdin.write(order.encode() + b"\n")
        lines: list[str] = []
        while not (started := Said(tuple(lines)).after("pid")):  # the child may be quicker
            lines += self._read(None)
        child = int(started[0])
        end = None if seconds is None else time.monotonic() + seconds
        while "ended" not in lines:
            left = None if end is None else end - time.monotonic()
            if left is not None and left <= 0:
                os.kill(child, signal.SIGKILL)
                end = None
            else:
                lines += self._read(left)
        said = Said(tuple(line for line in lines if not line.startswith("pid ")))
        assert not said.after("failed"), said.after("failed")
        return said

    def _read(self, seconds: float | None) -> list[str]:
        if self._selector.select(seconds):
            assert self._process.stdout is not None
            got = os.read(self._process.stdout.fileno(), 65_536)
            assert got, "the process that starts the others has died"
            *lines, self._unread = (self._unread + got).split(b"\n")
            return [line.decode() for line in lines]
        return []
