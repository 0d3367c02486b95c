"""The reduced ICU data library has the same bytes for the items that Qt uses."""

import shutil
import struct
import sys
from pathlib import Path

import PySide6
import pytest

from pack import icu

KEPT = ("icudt73l/coll/de.res", "icudt73l/root.res", "icudt73l/zone/de.res")
DROPPED = ("icudt73l/brkitr/root.res", "icudt73l/curr/de.res", "icudt73l/ibm-943.cnv")


def _header() -> bytes:
    return struct.pack("<H", 32) + b"\xda\x27" + bytes(8) + b"CmnD" + bytes(16)


def _package() -> icu.Package:
    names = sorted((*KEPT, *DROPPED))
    return icu.Package("icudt73l", _header(), {name: name.encode() * 3 for name in names})


def test_what_is_written_reads_the_same() -> None:
    found = icu.read(b"\x7fELF before it" + icu.serialize(_package()))
    assert found.name == "icudt73l"
    assert list(found.items) == list(_package().items)
    for name, data in found.items.items():
        assert data.rstrip(b"\0") == name.encode() * 3


def test_each_item_begins_where_icu_may_read_it() -> None:
    data = icu.serialize(_package())[len(_header()) :]
    (count,) = struct.unpack_from("<I", data)
    places = [struct.unpack_from("<II", data, 4 + 8 * at)[1] for at in range(count)]
    assert [place % 16 for place in places] == [0] * count


def test_what_qt_has_itself_is_left_out() -> None:
    assert set(icu.trim(_package()).items) == set(KEPT)


def test_a_library_without_such_data_is_refused() -> None:
    with pytest.raises(ValueError, match="no ICU data"):
        icu.read(b"\x7fELF and nothing more")
    with pytest.raises(ValueError, match="no known items"):
        icu.trim(icu.Package("icudt99l", _header(), {"icudt99l/new/kind": b"x"}))


@pytest.mark.skipif(sys.platform != "linux", reason="Qt brings ICU on Linux alone")
@pytest.mark.skipif(shutil.which("ld") is None, reason="needs as and ld, as packing does")
def test_the_library_of_qt_becomes_a_small_one_with_the_same_symbol(tmp_path: Path) -> None:
    (original,) = Path(PySide6.__file__).parent.glob("Qt/lib/libicudata.so.*")
    made = icu.make_library(original, tmp_path)
    assert made.stat().st_size < original.stat().st_size / 3
    whole, small = icu.read(original.read_bytes()), icu.read(made.read_bytes())
    assert small.name == whole.name
    *names, _last = small.items
    assert [n for n in names if small.items[n].rstrip(b"\0") != whole.items[n].rstrip(b"\0")] == []
    assert f"{whole.name[:-1]}_dat".encode() in made.read_bytes()
