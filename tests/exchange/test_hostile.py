"""Files that are made to do harm are refused, or read as plain text; each quickly."""

import io
import re
import struct
import zipfile
from collections.abc import Callable

import pytest

from desktop.exchange import tables
from desktop.exchange.found import CannotReadError, Reading, Trouble
from desktop.exchange.html_text import html_text
from desktop.exchange.reader import read_file
from tests.support.foreign_files import TABLE, calendar, card, mail, packed
from tests.support.workbooks import old_workbook, workbook

SENDER = ("From: a@b.example", "Subject: s", "Date: Mon, 23 Mar 2026 10:00:00 +0000")
BOOK = workbook([["Company", "Role"], ["=HYPERLINK(1)", "=cmd|' /C calc'!A0"]])
ENTITIES = (
    b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">'
    b'<!ENTITY file SYSTEM "file:///etc/passwd">]>'
)
ZONE = (
    "BEGIN:VTIMEZONE\nTZID:X\nBEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:+0100\n"
    "TZOFFSETTO:+0100\nRRULE:FREQ=SECONDLY;COUNT=1000000000\nEND:STANDARD\nEND:VTIMEZONE\n"
)


def with_sheet(change: Callable[[bytes], bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(BOOK)) as before, zipfile.ZipFile(made, "w") as after:
        for name in before.namelist():
            page = before.read(name)
            after.writestr(name, change(page) if "sheet1" in name else page)
    return made.getvalue()


def entities(text: bytes) -> bytes:
    return with_sheet(
        lambda page: page.replace(b"?>", b"?>" + ENTITIES, 1).replace(b"<t>Company", b"<t>" + text)
    )


def cell_at(place: bytes) -> bytes:
    return with_sheet(lambda page: re.sub(rb'r="A2"', b'r="' + place + b'"', page))


def test_a_sheet_of_few_columns_may_be_deep(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "MOST_CELLS", 300_000)
    assert len(read_file(cell_at(b"A100000")).applications) == 1
    with pytest.raises(CannotReadError):
        read_file(cell_at(b"AA100000"))


def nested(depth: int) -> bytes:
    kinds = "".join(
        f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(depth)
    )
    return ("\n".join(SENDER) + f"\n{kinds}\nHi\n").encode()


@pytest.mark.parametrize(
    ("data", "trouble"),
    [
        (entities(b"&c;"), Trouble.BROKEN),
        (entities(b"&file;"), Trouble.BROKEN),
        (cell_at(b"XFD1048576"), Trouble.TOO_LARGE),
        (nested(1_000), Trouble.TOO_LARGE),
        (b"\n".join([b"From: a@b.example", b"Subject: s"]) + b"\n"
         + b"Content-Type: message/rfc822\n\nSubject: x\n" * 1_000, Trouble.TOO_LARGE),
        (b"Company,Role" + b",x" * tables.MOST_COLUMNS + b"\nA,B\n", Trouble.TOO_LARGE),
        (b"BEGIN:VCALENDAR\n" + b"BEGIN:VEVENT\n" * 5_000, Trouble.NO_CONTENT),
        (b"[" * 100_000, Trouble.UNKNOWN_FORMAT),
        (packed({"a.csv": b"0" * 30_000_000}), Trouble.TOO_LARGE),
    ],
)  # fmt: skip
def test_what_would_take_all_memory_or_time_is_refused(data: bytes, trouble: Trouble) -> None:
    with pytest.raises(CannotReadError) as caught:
        read_file(data)
    assert caught.value.trouble is trouble


def test_a_table_whose_rows_would_be_filled_up_to_millions_of_cells_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(tables, "MOST_CELLS", 20)
    with pytest.raises(CannotReadError) as caught:
        read_file(b"Company,Role,x,y,z\n" + b"A,B\n" * 5)
    assert caught.value.trouble is Trouble.TOO_LARGE


def compound(**numbers: int) -> bytes:
    """An .xls file with other numbers at some places of its header."""
    made = bytearray(old_workbook([["Company", "Role"], ["Bluefin", "Baker"]]))
    for place, number in numbers.items():
        struct.pack_into("<I", made, int(place.removeprefix("at_")), number)
    return bytes(made)


def table_of(data: bytes) -> int:
    """Where the table of the sectors of a compound file begins."""
    return (int.from_bytes(data[76:80], "little") + 1) * 512


@pytest.mark.parametrize(
    "data",
    [
        compound(at_30=0x00060008),
        compound()[:100],
        compound(**{f"at_{table_of(compound())}": 0}),
        compound(at_68=1, at_1532=1),
        compound(at_60=0, at_512=0),
    ],
)
def test_a_chain_that_never_ends_is_not_followed(data: bytes) -> None:
    with pytest.raises(CannotReadError) as caught:
        read_file(data)
    assert caught.value.trouble is Trouble.BROKEN


def of_row(reading: Reading) -> tuple[str, str]:
    (found,) = reading.applications
    return found.company, found.role


@pytest.mark.parametrize(
    ("data", "row"),
    [
        (b'Company,Role\n=1+1,"=HYPERLINK(""http://x"")"\n', ("=1+1", '=HYPERLINK("http://x")')),
        (BOOK, ("=HYPERLINK(1)", "=cmd|' /C calc'!A0")),
        (b"Company,Role\nA\0B,C\0\n", ("AB", "C")),
        (b"Company,Role\n+ADw-script+AD4-,x\n", ("+ADw-script+AD4-", "x")),
        (b"Company,Role\n<b>A</b>,&lt;i&gt;\n", ("<b>A</b>", "&lt;i&gt;")),
        ("Company,Role\nAcme\u202egpj.exe,Baker\u2066x\n".encode(), ("Acmegpj.exe", "Bakerx")),
    ],
)
def test_a_cell_is_plain_text(data: bytes, row: tuple[str, str]) -> None:
    assert of_row(read_file(data)) == row


@pytest.mark.parametrize(
    ("name", "is_read"),
    [
        ("../../escape.csv", False),
        ("a/../../escape.csv", False),
        ("/escape.csv", True),
        ("C:\\escape.csv", True),
    ],
)
def test_a_name_that_leaves_its_archive_is_left_out_or_read_in_place(
    name: str, is_read: bool
) -> None:
    reading = read_file(packed({name: TABLE, "a.csv": TABLE}))
    assert len(reading.applications) == (4 if is_read else 2)


def test_a_file_of_an_archive_may_have_no_name() -> None:
    made = packed({"a.csv": TABLE, "n": b"x"})
    at = made.rindex(b"PK\x01\x02")
    nameless = made[: at + 28] + b"\0\0" + made[at + 30 : -23] + made[-22:]
    size = int.from_bytes(nameless[-10:-6], "little") - 1
    nameless = nameless[:-10] + size.to_bytes(4, "little") + nameless[-6:]
    with zipfile.ZipFile(io.BytesIO(nameless)) as archive:
        assert archive.namelist() == ["a.csv", ""]
    assert len(read_file(nameless).applications) == 2


@pytest.mark.parametrize("rule", ["FREQ=SECONDLY", "FREQ=SECONDLY;COUNT=1000000000"])
def test_a_rule_of_repetition_is_not_followed(rule: str) -> None:
    data = calendar(f"UID:u\nSUMMARY:Talk\nDTSTART:20260324T130000Z\nRRULE:{rule}")
    (event,) = read_file(data).events
    assert event.repeats


def test_a_zone_that_changes_each_second_is_read() -> None:
    data = calendar("UID:u\nSUMMARY:Talk\nDTSTART;TZID=X:20260324T130000", head=ZONE)
    assert len(read_file(data).events) == 1


@pytest.mark.parametrize(
    "headers",
    [
        ["X-A: b"] * 10_000,
        ["X-A: " + "b" * 1_000_000],
        ["To: " + "=?utf-8?q?a?= " * 10_000],
        ["Content-Type: text/plain; charset=utf-7"],
        ["Content-Type: text/plain; charset=zlib_codec"],
        ["Content-Type: text/plain; charset=idna"],
        ["Content-Type: multipart/mixed"],
    ],
)
def test_a_mail_with_strange_headers_is_read(headers: list[str]) -> None:
    (message,) = read_file(mail(*SENDER, *headers, body="+ADw-b+AD4-")).messages
    assert message.subject == "s"


@pytest.mark.parametrize(
    "page", ["<a " * 20_000, "<!--" * 20_000, "<!-- >" * 20_000, "<![CDATA[" * 20_000]
)
def test_a_page_whose_tags_never_end_is_read_as_text(page: str) -> None:
    assert "<" not in html_text(f"<p>Hello</p>{page}")


@pytest.mark.parametrize(
    "lines",
    [
        ["FN:A" + "\r\n b" * 50_000],
        ["FN:A", "NOTE:" + "b" * 1_000_000],
        ["FN;ENCODING=QUOTED-PRINTABLE:" + "=41=\r\n" * 50_000],
    ],
)
def test_a_card_of_many_folded_lines_is_read(lines: list[str]) -> None:
    (person,) = read_file(card(*lines)).people
    assert person.name.startswith("A")
