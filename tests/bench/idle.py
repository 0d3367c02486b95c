"""Memory, processor time and wake-ups of the program idling in the tray."""

import os
import re
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from desktop.models.state_file import StateFile, write_state_file
from tests.bench.report import Row
from tests.desktop_session.desktop import Desktop, Running, until

SECONDS = 60
_QUIET = 3.0
_TICK = os.sysconf("SC_CLK_TCK")


class Used(NamedTuple):
    seconds: float
    """Processor time so far, of all threads."""
    wakes: int
    """Voluntary context switches so far, of all threads."""


def _used(pid: int) -> Used:
    process = Path(f"/proc/{pid}")
    fields = (process / "stat").read_text(encoding="ascii").rpartition(")")[2].split()
    wakes = 0
    for task in (process / "task").iterdir():
        found = re.search(
            r"(?m)^voluntary_ctxt_switches:\s+(\d+)", (task / "status").read_text(encoding="utf-8")
        )
        wakes += int(found[1]) if found else 0
    return Used((int(fields[11]) + int(fields[12])) / _TICK, wakes)


def _memory(pid: int) -> float:
    """Proportional set size in MiB: shared pages are divided among their processes."""
    text = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    found = re.search(r"(?m)^Pss:\s+(\d+) kB", text)
    assert found
    return int(found[1]) / 1024


def _wait_until_started(program: Running) -> None:
    """Wait until the process has used no processor time for `_QUIET` seconds."""
    last = [(time.monotonic(), 0.0)]

    def quiet() -> bool:
        used = _used(program.pid).seconds
        if used != last[0][1]:
            last[0] = (time.monotonic(), used)
        return used > 0 and time.monotonic() - last[0][0] > _QUIET

    until(quiet, "the end of the start-up", 60)


def measure(store: Path, screen: Desktop) -> Iterator[Row]:
    """`store` is a data directory with 1,000 applications.

    The first start of a day plans again and makes a backup, so a later start is measured.
    """
    arguments = ("-m", "desktop", "--data-dir", str(store), "--background")
    first = screen.start(sys.executable, *arguments)
    _wait_until_started(first)
    first.process.terminate()
    first.ended()
    write_state_file(store, StateFile(checked_on=datetime.now(UTC).date()))
    ours = screen.start(sys.executable, *arguments)
    bare = screen.start(sys.executable, "-m", "tests.bench.bare_tray")
    for program in (ours, bare):
        _wait_until_started(program)
    time.sleep(31)  # the first notification comes 30 seconds after the start
    for program in (ours, bare):
        _wait_until_started(program)
    assert ours.is_alive, ours.text
    memory = _memory(ours.pid), _memory(bare.pid)
    before = _used(ours.pid), _used(bare.pid)
    time.sleep(SECONDS)
    after = _used(ours.pid), _used(bare.pid)
    for program in (ours, bare):
        program.process.terminate()
        program.ended()
    yield Row(name="memory (PSS) in the tray", ours=memory[0], reference=memory[1], unit="MiB")
    yield Row(
        name=f"processor time in the tray over {SECONDS} s",
        ours=after[0].seconds - before[0].seconds,
        reference=after[1].seconds - before[1].seconds,
        unit="s",
        digits=2,
    )
    yield Row(
        name=f"wake-ups in the tray over {SECONDS} s",
        ours=after[0].wakes - before[0].wakes,
        reference=after[1].wakes - before[1].wakes,
        unit="",
        digits=0,
    )
