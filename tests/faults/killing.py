"""Starts jobs of `kill_child` and has them killed after a given time."""

import json
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from tests.faults.child_process import LONGEST


@dataclass(frozen=True, slots=True)
class Output:
    lines: tuple[str, ...]

    @property
    def finished(self) -> bool:
        return "done" in self.lines

    @property
    def last(self) -> str:
        """The last line of the job's output."""
        return self.lines[-2] if len(self.lines) > 1 else ""

    def after(self, word: str) -> list[str]:
        """The rest of each line that begins with `word`."""
        return [line.partition(" ")[2] for line in self.lines if line.split(" ")[0] == word]


class Killer:
    """A context manager that ends every process it has started."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._unread = b""

    def __enter__(self) -> "Killer":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._end()

    def run(self, job: str, path: Path, seed: int, seconds: float | None) -> Output:
        """Run `job` on the store at `path` and kill it after `seconds` (None: let it finish)."""
        longest = LONGEST if seconds is None else seconds
        order = {"job": job, "path": str(path), "seed": seed, "seconds": longest}
        try:
            lines = self._answer(order, longest + LONGEST)
        except BaseException:  # late output must not be read as the answer to the next order
            self._end()
            raise
        output = Output(tuple(lines))
        assert not output.after("failed"), output.after("failed")
        assert seconds is not None or output.finished, (
            f"{job!r} did not finish within {longest} seconds, or died: {output.lines}"
        )
        return output

    def _answer(self, order: Mapping[str, object], seconds: float) -> list[str]:
        process = self._begun()
        assert process.stdin is not None
        process.stdin.write(json.dumps(order).encode() + b"\n")
        lines: list[str] = []
        end = time.monotonic() + seconds
        while "ended" not in lines:
            lines += self._read(process, end - time.monotonic())
        return lines

    def _begun(self) -> "subprocess.Popen[bytes]":
        if self._process is None:
            self._unread = b""
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.faults.kill_child"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                bufsize=0,
                start_new_session=True,
            )
        return self._process

    def _read(self, process: "subprocess.Popen[bytes]", seconds: float) -> list[str]:
        assert process.stdout is not None
        ready, _, _ = select.select([process.stdout], [], [], max(seconds, 0))
        assert ready, "kill_child did not report the end of the job in time"
        got = os.read(process.stdout.fileno(), 65_536)
        assert got, "kill_child has died"
        *lines, self._unread = (self._unread + got).split(b"\n")
        return [line.decode() for line in lines]

    def _end(self) -> None:
        """Kill `kill_child` and its children."""
        if self._process is not None:
            with self._process as process, suppress(PermissionError):  # macOS: it has ended
                os.killpg(process.pid, signal.SIGKILL)
            self._process = None
