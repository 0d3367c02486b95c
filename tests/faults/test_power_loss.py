"""After a power cut at any moment, acknowledged changes are there and none is half written.

Records the program's store with its own settings, and simulates a cut at thousands of moments. With
weaker settings the same tests must find losses, which shows that they can fail.
"""

import os
import random
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from desktop.models.database import PRAGMAS, Store, open_store
from desktop.models.writer import Writer
from tests.faults.integrity import content, inspect_store, search_index_is_current
from tests.faults.power import Acknowledgement, Disk, Recording
from tests.faults.random_user import NOW, RandomUser
from tests.faults.vfs import UnreachableError, watching
from tests.support.figures import Figures

NAME = "callback.db"
SHORT, LONG = 700, 60_000
#: Settings of other programs, each of which loses data.
WEAKER: dict[str, dict[str, str | int]] = {
    "unsynced": {"synchronous": 0},
    "truncate and normal": {"synchronous": 1},
    "delete and full": {"journal_mode": "delete", "synchronous": 2},
    "wal and normal": {"journal_mode": "wal", "synchronous": 1},
}


@pytest.fixture(autouse=True)
def _reachable() -> None:
    try:
        with watching(lambda _event: 0):
            pass
    except UnreachableError as error:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(str(error))


class Work:
    """A recording of random actions from the first start on, and the content after each."""

    def __init__(self, folder: Path, dice: random.Random, changes: int) -> None:
        folder.mkdir()
        self.recording = Recording(folder)
        self.contents: list[str] = []
        with self.recording.running(), pytest.MonkeyPatch.context() as patch:
            patch.setattr(os, "urandom", dice.randbytes)  # reproducible ids
            store = open_store(folder / NAME, NOW.utc)
            self._note(store)
            self.recording.acknowledge(0)
            who = RandomUser(store, dice)
            for number in range(1, changes + 1):
                who.act(partial(self._note, store))
                self.recording.acknowledge(number)
                if number % 40 == 0:  # restart
                    store.close()
                    store = open_store(folder / NAME, NOW.utc)
                    who = RandomUser(store, dice)
            store.close()

    def _note(self, store: Store, _writer: Writer | None = None) -> None:
        self.contents.append(content(store._db.rows))

    def images(self, count: int, dice: random.Random) -> Iterator[tuple[int, dict[str, bytes]]]:
        """`count` disks after cuts spread over the recording.

        Each comes with the number of the last acknowledged change, -1 before the first start.
        """
        events = self.recording.events
        disk, kept = Disk(self.recording.before), -1
        for index, event in enumerate(events):
            if isinstance(event, Acknowledgement):
                kept = event.number
            else:
                disk.take(event)
            here = count * (index + 1) // len(events) - count * index // len(events)
            for _ in range(here):
                yield kept, disk.cut(dice)


def store_state(folder: Path, contents: list[str], kept: int) -> str:
    """The state of the store in `folder`, given that change `kept` was acknowledged."""
    path = folder / NAME
    if not path.exists():
        return "sound" if kept < 0 else "lost"
    found, wrong = inspect_store(path)
    if wrong or found not in contents:
        return "corrupt"
    allowed = contents[max(kept, 0) : kept + 2]
    return "sound" if found in allowed else "lost"


def write_files(folder: Path, files: dict[str, bytes]) -> Path:
    for path in folder.iterdir():
        path.unlink()
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder


def states_after_cuts(work: Work, folder: Path, count: int, dice: random.Random) -> Counter[str]:
    folder.mkdir(exist_ok=True)
    return Counter(
        store_state(write_files(folder, files), work.contents, kept)
        for kept, files in work.images(count, dice)
    )


def test_no_power_cut_loses_or_corrupts_anything(
    place: Path, dice: random.Random, figures: Figures, thorough: bool
) -> None:
    images = LONG if thorough else SHORT
    work = Work(place / "life", dice, 1_000 if thorough else 120)
    found = states_after_cuts(work, place / "disk", images, dice)
    figures("power loss", images=images, lost=found["lost"], corrupt=found["corrupt"])
    assert found == {"sound": images}


def test_the_store_recovers_after_a_power_cut_and_another_during_recovery(
    place: Path, dice: random.Random, figures: Figures, thorough: bool
) -> None:
    images = 3_000 if thorough else 70
    work = Work(place / "life", dice, 40)
    folder, again = place / "disk", place / "again"
    folder.mkdir()
    again.mkdir()
    for kept, files in work.images(images, dice):
        recording = Recording(write_files(folder, files))
        with recording.running():
            store = open_store(folder / NAME, NOW.utc)
            reached = content(store._db.rows)
            store.close()
        assert reached in work.contents[max(kept, 0) : kept + 2]
        assert search_index_is_current(folder / NAME)
        disk = Disk(recording.before)
        moment = dice.randrange(len(recording.events) + 1)
        for event in recording.events[:moment]:
            assert not isinstance(event, Acknowledgement)
            disk.take(event)
        write_files(again, disk.cut(dice))
        assert store_state(again, work.contents, kept) == "sound"
    figures("power loss twice", images=images, lost=0, corrupt=0)


@pytest.mark.parametrize("weaker", WEAKER)
def test_weaker_settings_lose_data(
    place: Path,
    dice: random.Random,
    figures: Figures,
    monkeypatch: pytest.MonkeyPatch,
    weaker: str,
) -> None:
    for name, value in WEAKER[weaker].items():
        monkeypatch.setitem(PRAGMAS, name, value)
    work = Work(place / "life", dice, 60)
    found: Counter[str] = Counter()
    while found["sound"] == found.total() < 600:
        found += states_after_cuts(work, place / "disk", 10, dice)
    lost, corrupt = found["lost"], found["corrupt"]
    figures(f"power loss, {weaker}", images=found.total(), lost=lost, corrupt=corrupt)
    assert lost + corrupt > 0
