"""Whatever is clicked and typed: no exception, no complaint of Qt's, no end, and a sound store."""

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
from tests.faults.sound import content_of, search_is_in_step
from tests.support.figures import Figures

EVENTS = 3_000

#: What a person meets, and so must the monkey: else it has been somewhere else.
MET = {"MainWindow", "AddApplicationDialog", "ContactDialog", "QMenu"}


def test_a_monkey_breaks_nothing(
    place: Path, figures: Figures, dice: random.Random, thorough: bool
) -> None:
    windows: set[str] = set()
    for _ in range(20 if thorough else 1):
        seed = dice.randrange(1_000_000)
        told = let_loose(place / str(seed), seed)
        windows |= set(told["windows"])
        figures(
            "monkey",
            events=sum(told["done"].values()),
            starts=told["starts"],
            opened=told["opened"],
            exceptions=0,
            corrupt=0,
        )
    figures("monkey", kinds_of_windows=len(windows))
    assert windows >= MET


def let_loose(place: Path, seed: int) -> dict[str, Any]:
    """Let one monkey loose on a store of its own in `place`; what it says."""
    data = place / "data"
    data.mkdir(parents=True)
    kept_out = ("DBUS_", "DISPLAY", "WAYLAND_")  # nobody's desktop is to be disturbed
    environ = {k: v for k, v in os.environ.items() if not k.startswith(kept_out)}
    ended = subprocess.run(
        [sys.executable, "-m", "tests.faults.monkey", str(data), str(seed), str(EVENTS)],
        cwd=place,
        env={**environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(place)},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=240,
    )
    events = (data / "events").read_text(encoding="utf-8").splitlines()
    said = f"seed {seed}, after {len(events)} events:\n" + "\n".join(events[-20:])
    assert ended.returncode == 0, f"{said}\n{ended.stderr}"
    assert ended.stderr == "", said
    told: dict[str, Any] = json.loads(ended.stdout)
    assert told["wrong"] == [], f"{said}\n{told['wrong']}"
    log = data / LOG_NAME
    logged = log.read_text(encoding="utf-8") if log.exists() else ""
    assert " ERROR " not in logged, f"{said}\n{logged}"
    store = data / DATABASE_NAME
    assert content_of(store), said
    assert search_is_in_step(Path(shutil.copy(store, place / "copy.db"))), said
    return told
