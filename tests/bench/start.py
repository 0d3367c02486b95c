"""Time from the start of the process to the first painted window, and its memory then."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from desktop.app.single_instance import LOCK_NAME
from desktop.models.state_file import StateFile, write_state_file
from tests.bench.report import Row, alternate

STARTS = 9
MEMORY_ROUNDS = 5
_SETTLE = "1.5"


class _Observed(NamedTuple):
    milliseconds: float
    mebibytes: float


def _observe(environ: Mapping[str, str], *program: str, settle: str = "0") -> _Observed:
    began = time.monotonic_ns()
    ended = subprocess.run(
        [sys.executable, "-m", "tests.bench.observed", *program],
        env={**environ, "BENCH_SETTLE": settle},
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
        timeout=60,
    )
    report: dict[str, int] = json.loads(ended.stdout.splitlines()[-1])
    return _Observed((report["painted_ns"] - began) / 1e6, report["pss"] / 1024)


def measure(store: Path, environ: Mapping[str, str]) -> Iterator[Row]:
    """`store` is a data directory with 1,000 applications and 10,000 contacts."""
    ours = ("desktop", "--data-dir", str(store))
    bare = ("tests.bench.bare_window",)

    def observe(settle: str = "0") -> _Observed:
        # The measured process is killed. The next start is to be an ordinary one: without the lock
        # and socket of a dead process to replace, and without a check of the store for damage.
        (store / LOCK_NAME).unlink(missing_ok=True)
        for socket in Path(environ["XDG_RUNTIME_DIR"]).glob("callback-*"):
            socket.unlink()
        write_state_file(store, StateFile(checked_on=datetime.now(UTC).date()))
        return _observe(environ, *ours, settle=settle)

    start = alternate(
        lambda: observe().milliseconds,
        lambda: _observe(environ, *bare).milliseconds,
        STARTS,
    )
    yield Row(
        name="start to first painted window, 1,000 applications",
        ours=start[0],
        reference=start[1],
        unit="ms",
        digits=0,
    )
    memory = alternate(
        lambda: observe(_SETTLE).mebibytes,
        lambda: _observe(environ, *bare, settle=_SETTLE).mebibytes,
        MEMORY_ROUNDS,
    )
    yield Row(
        name="memory (PSS) with that window open", ours=memory[0], reference=memory[1], unit="MiB"
    )
