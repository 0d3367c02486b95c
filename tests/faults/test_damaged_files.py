"""Damaged files of other programs are read or refused, and end nothing."""

import random

import pytest

from desktop.exchange.found import CannotReadError
from desktop.exchange.reader import read_file
from tests.support.figures import Figures
from tests.support.foreign_files import FILES


def damaged(data: bytes, chance: random.Random) -> bytes:
    """`data` with up to twenty bytes or runs changed, lost or doubled."""
    made = bytearray(data)
    for _ in range(chance.randint(1, 20)):
        at = chance.randrange(len(made))
        match chance.randrange(4):
            case 0:
                made[at] = chance.randrange(256)
            case 1:
                del made[at : at + chance.randint(1, 40)]
            case 2:
                made[at:at] = made[at : at + chance.randint(1, 40)]
            case _:
                made[at : at + 4] = chance.randbytes(4)
        made = made or bytearray(b"x")
    return bytes(made)


@pytest.mark.parametrize("name", FILES)
def test_a_damaged_file_is_read_or_refused(name: str, figures: Figures, thorough: bool) -> None:
    data, _ = FILES[name]
    chance = random.Random(name)  # noqa: S311  the same damage each time
    read = refused = 0
    for _ in range(2_000 if thorough else 40):
        try:
            read_file(damaged(data, chance))
        except CannotReadError:
            refused += 1
        else:
            read += 1
    assert read + refused
    figures("damaged foreign files", read=read, refused=refused, crashed=0)
