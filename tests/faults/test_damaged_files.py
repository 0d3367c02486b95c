"""Damaged files of other programs are read or refused, and end nothing."""

import io
import random
import time
import zipfile

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


def damaged_inside(data: bytes, chance: random.Random) -> bytes:
    """An archive in which one file is damaged: damage to its bytes mostly breaks its checksums."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(made, "w") as after:
        names = before.namelist()
        chosen = chance.choice([name for name in names if before.getinfo(name).file_size])
        for name in names:
            content = before.read(name)
            after.writestr(name, damaged(content, chance) if name == chosen else content)
    return made.getvalue()


#: Files of each kind, and some of kinds that are not read.
EVERY_FILE = {name: data for name, (data, _) in FILES.items()} | {
    "page": b"<!doctype html><html><body><p>Baker at <b>Bluefin</b></p></body></html>",
    "JSON": b'{"jobs": [{"company": "Bluefin", "role": "Baker"}]}',
}


@pytest.mark.parametrize("name", EVERY_FILE)
def test_a_damaged_file_is_read_or_refused(name: str, figures: Figures, thorough: bool) -> None:
    data = EVERY_FILE[name]
    is_packed = data.startswith(b"PK")
    chance = random.Random(name)  # noqa: S311  the same damage each time
    read = refused = 0
    longest = 0.0
    for number in range(2_000 if thorough else 30):
        change = damaged_inside if is_packed and number % 2 else damaged
        broken = change(data, chance)
        began = time.process_time()
        try:
            read_file(broken)
        except CannotReadError:
            refused += 1
        else:
            read += 1
        longest = max(longest, time.process_time() - began)
    assert read + refused
    figures("damaged foreign files", read=read, refused=refused, crashed=0)
    figures("longest time to read a damaged file, ms", **{name: round(longest * 1000)})
