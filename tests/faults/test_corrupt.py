"""A damaged store is used as far as possible, and causes no error but those with a message."""

import random
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.models import backup
from desktop.models.database import open_store
from tests.faults.killing import Killer
from tests.faults.random_user import NOW, fill
from tests.support.figures import Figures

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no fork there")

NAME, PAGE, SHORT, LONG = "callback.db", 4096, 150, 10_000
PARTS = 5


@pytest.fixture(scope="module")
def killer() -> Iterator[Killer]:
    with Killer() as made:
        yield made


@pytest.fixture(params=range(PARTS), ids="part {}".format)
def files(thorough: bool) -> int:
    """Number of damaged files to try in this part."""
    return (LONG if thorough else SHORT) // PARTS


def damaged(data: bytes, dice: random.Random) -> bytes:
    """A copy of `data` with one to three faults, as disks and copying programs cause them."""
    found = bytearray(data)
    for _ in range(dice.choice((1, 1, 1, 2, 3))):
        at = dice.choice(
            (
                dice.randrange(100),  # the header
                dice.randrange(100, PAGE),  # the first page of the schema
                dice.randrange(len(found)),
                dice.randrange(len(found)),
                dice.randrange(len(found)) // PAGE * PAGE + dice.randrange(12),  # a page's header
            )
        )
        match dice.choice(("bit", "bit", "byte", "sector", "noise", "cut", "page")):
            case "bit":
                found[at] ^= 1 << dice.randrange(8)
            case "byte":
                found[at] = dice.randrange(256)
            case "sector":
                at -= at % 512
                found[at : at + 512] = bytes(512)
            case "noise":
                found[at : at + 64] = dice.randbytes(len(found[at : at + 64]))
            case "page":
                at, other = at - at % PAGE, dice.randrange(len(found) // PAGE) * PAGE
                found[at : at + PAGE] = found[other : other + PAGE]
            case "cut":
                del found[max(1, dice.randrange(len(found))) :]
                return bytes(found)
    return bytes(found)


def test_a_damaged_store_is_reported_without_a_crash(
    place: Path, dice: random.Random, figures: Figures, killer: Killer, files: int
) -> None:
    path = place / NAME
    store = open_store(path, NOW.utc)
    fill(store, dice, 40)
    store.close()
    sound = path.read_bytes()
    kept = backup.make(path, place / "backups", NOW.utc, backup.Occasion.ASKED)
    beside = {file.name: file.read_bytes() for file in (place / "backups").iterdir()}
    came: Counter[str] = Counter()
    for number in range(files):
        data = damaged(sound, dice)
        path.write_bytes(data)
        output = killer.run("use", path, dice.getrandbits(32), 60)
        assert output.finished, f"file {number}: the process died: {output.lines}"
        assert path.exists()
        if output.after("refused"):
            assert path.read_bytes() == data
        came[
            "refused" if output.after("refused") else "told" if output.after("kind") else "unseen"
        ] += 1
        for journal in place.glob(f"{NAME}-*"):
            journal.unlink()
    # A damaged version number may lead to a backup before a migration; none is changed or deleted.
    found = {file.name: file.read_bytes() for file in (place / "backups").iterdir()}
    assert {name: found.get(name) for name in beside} == beside
    new = found.keys() - beside.keys()
    assert {name for name in new if f"-{backup.Occasion.MIGRATION}" not in name} == set()
    backup.verify(kept)
    figures("damaged stores", files=files, **came, crashed=0, restored_unasked=0)
    assert min(came["refused"], came["told"]) > files // 20
