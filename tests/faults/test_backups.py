"""A backup of any kind restores every row, and is refused with a flipped bit."""

import random
from pathlib import Path

import pytest

from desktop.models import backup
from desktop.models.database import open_store
from tests.faults.integrity import content_of
from tests.faults.random_user import NOW, fill
from tests.support import keys
from tests.support.figures import Figures

FLIPS = 40


@pytest.mark.parametrize(
    ("occasion", "words"),
    [
        *((occasion, "") for occasion in backup.Occasion),
        (backup.Occasion.ASKED, keys.WORDS),
        *(
            pytest.param(occasion, keys.WORDS, marks=pytest.mark.slow)
            for occasion in backup.Occasion
            if occasion is not backup.Occasion.ASKED
        ),
    ],
)
def test_each_kind_comes_back_whole_and_refuses_a_flipped_bit(
    *,
    place: Path,
    dice: random.Random,
    figures: Figures,
    occasion: backup.Occasion,
    words: str,
) -> None:
    path = place / "data" / "callback.db"
    store = open_store(path, NOW.utc)
    who = fill(store, dice, 8)
    before = content_of(path)
    key_pair = keys.QUICK if words else None
    made = backup.make(path, path.parent / "backups", NOW.utc, occasion, key_pair=key_pair)
    for _ in range(3):
        who.act()
    store.close()
    changed = content_of(path)

    whole = made.path.read_bytes()
    for _ in range(FLIPS):
        spoilt = bytearray(whole)
        spoilt[dice.randrange(len(spoilt))] ^= 1 << dice.randrange(8)
        made.path.write_bytes(spoilt)
        with pytest.raises(backup.BackupError):
            backup.restore(made, path, NOW.utc, passphrase=words)
    assert content_of(path) == changed

    made.path.write_bytes(whole)
    backup.restore(made, path, NOW.utc, passphrase=words)
    assert content_of(path) == before
    figures("backups", restored=1, flipped=FLIPS, refused=FLIPS, lost=0)
