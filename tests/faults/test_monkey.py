"""Random input causes no exception, no warning of Qt, no exit, and leaves an intact store."""

import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from desktop.paths import DATABASE_NAME
from desktop.system.logs import LOG_NAME
from tests.faults.integrity import content_of, search_index_is_current
from tests.support.figures import Figures

EVENTS, FEWER = 3_000, 2_000

#: Windows that twenty monkeys must have opened, as a check of the monkey itself.
MET = {"MainWindow", "AddApplicationDialog", "ContactDialog", "QMenu"}
#: One monkey meets no certain dialog, as the same seed goes other ways on a slower computer.
MET_BY_ONE = {"MainWindow", "QMenu"}
FEWEST_KINDS = 5


def test_a_monkey_breaks_nothing(
    place: Path, figures: Figures, dice: random.Random, thorough: bool
) -> None:
    windows: set[str] = set()
    for _ in range(20 if thorough else 1):
        seed = dice.randrange(1_000_000)
        results = run_monkey(place / str(seed), seed, EVENTS if thorough else FEWER)
        windows |= set(results["windows"])
        figures(
            "monkey",
            events=sum(results["done"].values()),
            starts=results["starts"],
            opened=results["opened"],
            exceptions=0,
            corrupt=0,
        )
    figures("monkey", kinds_of_windows=len(windows))
    assert windows >= (MET if thorough else MET_BY_ONE)
    assert len(windows) >= FEWEST_KINDS


def run_monkey(place: Path, seed: int, events: int) -> dict[str, Any]:
    """Run one monkey on a new store in `place`; its result."""
    data = place / "data"
    data.mkdir(parents=True)
    kept_out = ("DBUS_", "DISPLAY", "WAYLAND_")  # keep off the desktop of this machine
    environ = {k: v for k, v in os.environ.items() if not k.startswith(kept_out)}
    ended = subprocess.run(
        [sys.executable, "-m", "tests.faults.monkey", str(data), str(seed), str(events)],
        cwd=place,
        env={**environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(place)},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=240,
    )
    made = (data / "events").read_text(encoding="utf-8").splitlines()
    context = f"seed {seed}, after {len(made)} events:\n" + "\n".join(made[-20:])
    assert ended.returncode == 0, f"{context}\n{ended.stderr}"
    assert ended.stderr == "", context
    results: dict[str, Any] = json.loads(ended.stdout)
    assert results["wrong"] == [], f"{context}\n{results['wrong']}"
    log = data / LOG_NAME
    logged = log.read_text(encoding="utf-8") if log.exists() else ""
    assert " ERROR " not in logged, f"{context}\n{logged}"
    store = data / DATABASE_NAME
    assert content_of(store), context
    assert search_index_is_current(Path(shutil.copy(store, place / "copy.db"))), context
    return results
