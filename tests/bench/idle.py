"""What the program costs while nobody uses it: processor time in the tray."""

import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.report import Row
from tests.desktop_session.desktop import Desktop, Running, until

SECONDS = 30
_QUIET = 3.0
_TICK = os.sysconf("SC_CLK_TCK")


def _seconds_used(pid: int) -> float:
    """Processor time of the process so far, all its threads, in seconds."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICK


def _wait_until_started(program: Running) -> None:
    """Start-up is over when the process has done nothing for `_QUIET` seconds."""
    last = [(time.monotonic(), 0.0)]

    def quiet() -> bool:
        used = _seconds_used(program.pid)
        if used != last[0][1]:
            last[0] = (time.monotonic(), used)
        return used > 0 and time.monotonic() - last[0][0] > _QUIET

    until(quiet, "the program to come to rest", 40)


def measure(store: Path, screen: Desktop) -> Iterator[Row]:
    """`store` is a data directory with 1,000 applications."""
    ours = screen.start(sys.executable, "-m", "desktop", "--data-dir", str(store), "--background")
    bare = screen.start(sys.executable, "-m", "tests.bench.bare_window")
    for program in (ours, bare):
        _wait_until_started(program)
    assert ours.is_alive, ours.text
    before = _seconds_used(ours.pid), _seconds_used(bare.pid)
    time.sleep(SECONDS)
    after = _seconds_used(ours.pid), _seconds_used(bare.pid)
    for program in (ours, bare):
        program.process.terminate()
        program.ended()
    yield Row(
        name=f"processor time in the tray over {SECONDS} s",
        ours=after[0] - before[0],
        reference=after[1] - before[1],
        unit="s",
        digits=2,
    )
