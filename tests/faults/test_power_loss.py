"""The power goes at any moment: what was acknowledged is there afterwards, and nothing is half.

Runs the program's own store with its own settings, then cuts the power in the recording of it at
thousands of moments. With weaker settings the same finds losses; else it would prove nothing.
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
from tests.faults.doings import NOW, Somebody
from tests.faults.power import Disk, Mark, Recording
from tests.faults.sound import content, look, search_is_in_step
from tests.faults.vfs import UnreachableError, watching
from tests.support.figures import Figures

NAME = "callback.db"
SHORT, LONG = 1_500, 60_000
#: Settings that other programs use; each of them loses something.
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


class Life:
    """A recorded stretch of work from the first start on, and the content after each change."""

    def __init__(self, folder: Path, dice: random.Random, changes: int) -> None:
        folder.mkdir()
        self.recording = Recording(folder)
        self.contents: list[str] = []
        with self.recording.running(), pytest.MonkeyPatch.context() as patch:
            patch.setattr(os, "urandom", dice.randbytes)  # the same names of records each time
            store = open_store(folder / NAME, NOW.utc)
            self._note(store)
            self.recording.kept(0)
            who = Somebody(store, dice)
            for number in range(1, changes + 1):
                who.act(partial(self._note, store))
                self.recording.kept(number)
                if number % 40 == 0:  # the program is started anew
                    store.close()
                    store = open_store(folder / NAME, NOW.utc)
                    who = Somebody(store, dice)
            store.close()

    def _note(self, store: Store, _writer: Writer | None = None) -> None:
        self.contents.append(content(store._db.rows))

    def images(self, count: int, dice: random.Random) -> Iterator[tuple[int, dict[str, bytes]]]:
        """`count` disks after a cut, each with the number of the last change that was kept (-1
        before the first start was over), spread over the whole time."""
        events = self.recording.events
        disk, kept = Disk(self.recording.before), -1
        for index, event in enumerate(events):
            if isinstance(event, Mark):
                kept = event.number
            else:
                disk.take(event)
            here = count * (index + 1) // len(events) - count * index // len(events)
            for _ in range(here):
                yield kept, disk.cut(dice)


def verdict(folder: Path, contents: list[str], kept: int) -> str:
    """What has become of the store in `folder`, of which change `kept` was acknowledged."""
    path = folder / NAME
    if not path.exists():
        return "sound" if kept < 0 else "lost"
    found, wrong = look(path)
    if wrong or found not in contents:
        return "corrupt"
    allowed = contents[max(kept, 0) : kept + 2]
    return "sound" if found in allowed else "lost"


def lay_out(folder: Path, files: dict[str, bytes]) -> Path:
    for path in folder.iterdir():
        path.unlink()
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder


def tried(life: Life, folder: Path, count: int, dice: random.Random) -> Counter[str]:
    folder.mkdir(exist_ok=True)
    return Counter(
        verdict(lay_out(folder, files), life.contents, kept)
        for kept, files in life.images(count, dice)
    )


def test_no_cut_of_the_power_loses_or_corrupts_anything(
    place: Path, dice: random.Random, figures: Figures, thorough: bool
) -> None:
    images = LONG if thorough else SHORT
    life = Life(place / "life", dice, 1_000 if thorough else 120)
    found = tried(life, place / "disk", images, dice)
    figures("power loss", images=images, lost=found["lost"], corrupt=found["corrupt"])
    assert found == {"sound": images}


def test_the_program_opens_what_a_cut_has_left_even_when_the_power_goes_again(
    place: Path, dice: random.Random, figures: Figures, thorough: bool
) -> None:
    images = 3_000 if thorough else 150
    life = Life(place / "life", dice, 40)
    folder, again = place / "disk", place / "again"
    folder.mkdir()
    again.mkdir()
    for kept, files in life.images(images, dice):
        recording = Recording(lay_out(folder, files))
        with recording.running():
            store = open_store(folder / NAME, NOW.utc)
            reached = content(store._db.rows)
            store.close()
        assert reached in life.contents[max(kept, 0) : kept + 2]
        assert search_is_in_step(folder / NAME)
        disk = Disk(recording.before)
        moment = dice.randrange(len(recording.events) + 1)
        for event in recording.events[:moment]:
            assert not isinstance(event, Mark)
            disk.take(event)
        lay_out(again, disk.cut(dice))
        assert verdict(again, life.contents, kept) == "sound"
    figures("power loss twice", images=images, lost=0, corrupt=0)


@pytest.mark.parametrize("weaker", WEAKER)
def test_weaker_settings_are_found_out(
    place: Path,
    dice: random.Random,
    figures: Figures,
    monkeypatch: pytest.MonkeyPatch,
    weaker: str,
) -> None:
    for name, value in WEAKER[weaker].items():
        monkeypatch.setitem(PRAGMAS, name, value)
    found = tried(Life(place / "life", dice, 60), place / "disk", 600, dice)
    figures(f"power loss, {weaker}", images=600, lost=found["lost"], corrupt=found["corrupt"])
    assert found["lost"] + found["corrupt"] > 0
