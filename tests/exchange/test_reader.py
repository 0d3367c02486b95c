"""The kind of a file is told by its content, and nothing that it contains ends the program."""

import pytest

from desktop.exchange.found import CannotReadError, Trouble
from desktop.exchange.reader import read_file
from tests.support.compound_files import compound_file
from tests.support.foreign_files import EVENT, FILES, TABLE, packed


@pytest.mark.parametrize("name", FILES)
def test_each_kind_is_told_by_its_content(name: str) -> None:
    data, kind = FILES[name]
    assert read_file(data).kind is kind


def test_what_is_in_an_archive_is_read_together() -> None:
    reading = read_file(
        packed({"a/Jobs.csv": TABLE, "b.ics": EVENT, "c.csv": b"x", "d.exe": b"MZ", "e/": b""})
    )
    assert (len(reading.applications), len(reading.events)) == (2, 1)
    assert reading.troubles == [Trouble.UNKNOWN_FORMAT]


def test_a_table_of_unknown_heads_is_kept_for_questions() -> None:
    reading = read_file(b"What,Who\na,b\nc,d\n")
    assert ([table.heads for table in reading.tables], reading.applications) == (
        [["What", "Who"]],
        [],
    )


@pytest.mark.parametrize(
    ("data", "trouble"),
    [
        (b"", Trouble.EMPTY),
        (b" \n", Trouble.EMPTY),
        (b"%PDF-1.7", Trouble.BROKEN),
        (b"<html><body>Job</body></html>", Trouble.NO_CONTENT),
        (b"\x89PNG", Trouble.UNKNOWN_FORMAT),
        (b'{"a": 1}', Trouble.UNKNOWN_FORMAT),
        (b'["a"]', Trouble.UNKNOWN_FORMAT),
        (b'{"format": "callback"}', Trouble.BROKEN),
        (b'{"format": "callback", "version": 1}', Trouble.NO_CONTENT),
        (b'{"format": "callback", "version": 2}', Trouble.NEWER),
        (b"No conversations found", Trouble.UNKNOWN_FORMAT),
        (b"Company,Role\n", Trouble.NO_CONTENT),
        (b"PK\x03\x04broken", Trouble.BROKEN),
        (packed({"a.exe": b"MZ"}), Trouble.NO_CONTENT),
        (packed({"a.csv": b""}), Trouble.EMPTY),
        (packed({"a.csv": b"0" * 40_000_000}), Trouble.TOO_LARGE),
        (packed({"a.csv": b"0" * 250_000_000}), Trouble.TOO_LARGE),
        (compound_file({"EncryptedPackage": b"x"}), Trouble.PASSWORD),
        (compound_file({"Other": b"x"}), Trouble.UNKNOWN_FORMAT),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Trouble.BROKEN),
    ],
)
def test_a_file_that_cannot_be_read_says_why(data: bytes, trouble: Trouble) -> None:
    with pytest.raises(CannotReadError) as caught:
        read_file(data)
    assert caught.value.trouble is trouble


def test_archives_in_archives_are_not_followed() -> None:
    inner = packed({"a.csv": TABLE})
    with pytest.raises(CannotReadError) as caught:
        read_file(packed({"inner.zip": inner}))
    assert caught.value.trouble is Trouble.NO_CONTENT
