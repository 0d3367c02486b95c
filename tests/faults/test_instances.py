"""Of several starts on the same data at once, one claims it and the others raise its window."""

import os
import selectors
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.desktop_session.desktop import until
from tests.faults.child_process import LONGEST, finish
from tests.faults.integrity import content_of
from tests.support.figures import Figures

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="nothing is killed there")

AT_ONCE = 5
#: Qt says so of a lock that another start renews between two of its looks at file and clock.
RENEWED = b"has a modification time in the future"


def test_of_many_starts_one_writes_and_the_others_raise_its_window(
    tmp_path: Path, figures: Figures, thorough: bool
) -> None:
    rounds = 60 if thorough else 4
    events: Counter[str] = Counter()
    for number in range(rounds):
        events += all_at_once(tmp_path, tmp_path / f"journal-{number}")
    assert content_of(tmp_path / "data" / "callback.db")
    starts = rounds * AT_ONCE
    assert events == {"claimed": rounds, "open": rounds, "raised": starts - rounds}
    figures(
        "several instances",
        starts=starts,
        writers=f"1 in each of {rounds} rounds",
        raised=events["raised"],
        killed=rounds,
        hung=0,
    )


def all_at_once(place: Path, journal: Path) -> Counter[str]:
    """Start several programs; all but one end, and that one is killed. The logged events.

    The program of the previous round was killed too, so its files are left.
    """
    command = [sys.executable, "-m", "tests.faults.instance_child", str(journal)]
    started = [
        subprocess.Popen(
            [*command, "--data-dir", str(place / "data")],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        for _ in range(AT_ONCE)
    ]
    try:
        last = wait_for_all_but_one(started)
        until(
            lambda: journal.read_text(encoding="utf-8").count("raised") == AT_ONCE - 1,
            "the last raise",
        )
        words = [line.split() for line in journal.read_text(encoding="utf-8").splitlines()]
        assert {pid for _, pid in words} == {str(last.pid)}
        return Counter(word for word, _ in words)
    finally:
        for process in started:
            if process.poll() is None:
                os.kill(process.pid, signal.SIGKILL)
            finish(process)


def wait_for_all_but_one(started: list["subprocess.Popen[bytes]"]) -> "subprocess.Popen[bytes]":
    """The program that goes on; the others must end with status 0 and without output."""
    running = {process.stderr: process for process in started}
    with selectors.DefaultSelector() as waiting:
        for stream in running:
            assert stream is not None
            waiting.register(stream, selectors.EVENT_READ)
        while len(running) > 1:
            ready = waiting.select(LONGEST)
            assert ready, f"{len(running)} still run after {LONGEST:g} seconds"
            for key, _ in ready:
                waiting.unregister(key.fileobj)
                ended = running.pop(key.fileobj)  # type: ignore[call-overload]
                assert [line for line in ended.stderr if RENEWED not in line] == []
                assert ended.wait(LONGEST) == 0
    (last,) = running.values()
    return last
