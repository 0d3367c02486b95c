"""Tables as spreadsheet programs and trackers write them."""

import struct

import pytest

from desktop.exchange.found import CannotReadError, FoundTable, Trouble
from desktop.exchange.tables import is_encrypted_workbook, read_text_table, read_workbook
from tests.support.compound_files import compound_file
from tests.support.workbooks import workbook

HEADS, ROWS = ["Company", "Role"], [["Bluefin", "Baker"], ["Müller & Söhne", "Clerk"]]
TEXT = "Company,Role\nBluefin,Baker\nMüller & Söhne,Clerk\n"


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("utf-16"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("cp1252"),
        TEXT.replace(",", ";").encode(),
        TEXT.replace(",", "\t").encode("utf-16"),
        TEXT.replace(",", "|").encode(),
        f"sep=;\n{TEXT.replace(',', ';')}".encode(),
        TEXT.replace("\n", "\r\n").encode(),
        f"My applications\n\n{TEXT}".encode(),
        TEXT.replace("\n", "\n,\n").encode(),
        TEXT.replace("Role\n", "Role,\n").replace("Baker\n", "Baker,\n").encode(),
        b'"Company","Role"\n"Bluefin","Baker"\n' + '"Müller & Söhne","Clerk"\n'.encode(),
    ],
)
def test_a_text_file_is_read_in_any_charset_and_with_any_delimiter(data: bytes) -> None:
    table = read_text_table(data)
    assert (table.heads, table.rows) == (HEADS, ROWS)


def test_a_charset_that_was_chosen_is_used() -> None:
    assert read_text_table(TEXT.encode("cp850"), "cp850").rows == ROWS


def test_a_cell_may_have_lines_and_quotes() -> None:
    table = read_text_table(b'Company,Notes\nBluefin,"two\nlines, ""quoted"""\nAcme,x\n')
    assert table.rows == [["Bluefin", 'two\nlines, "quoted"'], ["Acme", "x"]]


def test_a_second_column_of_the_same_name_has_a_number() -> None:
    assert read_text_table(b"Date,Company,Date\n1,a,2\n3,b,4\n").heads == [
        "Date",
        "Company",
        "Date (2)",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Dear all,\n\nthank you for your time, and for the talk.\nWe decide soon.\n\nDana, Acme\n",
        "one word",
        "no\ndelimiter\nat all",
    ],
)
def test_prose_is_no_table(text: str) -> None:
    with pytest.raises(CannotReadError) as caught:
        read_text_table(text.encode())
    assert caught.value.trouble is Trouble.UNKNOWN_FORMAT


def test_a_table_without_a_header_keeps_all_rows() -> None:
    table = read_text_table(b"Bluefin,2026-03-01\nAcme,2026-03-02\n")
    assert (table.heads, len(table.rows)) == ([], 2)


@pytest.mark.parametrize(
    ("cells", "table"),
    [
        (
            [["Company", "Role"], ["Bluefin", "Baker"]],
            (["Company", "Role"], [["Bluefin", "Baker"]]),
        ),
        (
            [["Note 1"], [], ["Company", "Applied", "Pay"], ["Bluefin", 46105, 1500.5]],
            (["Company", "Applied", "Pay"], [["Bluefin", "46105", "1500.5"]]),
        ),
    ],
)
def test_a_workbook_is_read_from_its_header_on(
    cells: list[list[object]], table: tuple[list[str], list[list[str]]]
) -> None:
    (found,) = read_workbook(workbook(cells))
    assert (found.name, found.heads, found.rows) == ("Sheet", *table)


def test_a_date_cell_is_a_date() -> None:
    data = workbook([["Company", "Applied"], ["Bluefin", 46105]], date_cells=["B2"])
    assert read_workbook(data)[0].rows == [["Bluefin", "2026-03-24"]]


def test_an_epoch_of_1904_is_observed() -> None:
    cells: list[list[object]] = [["Company", "Applied"], ["Bluefin", 46105 - 1462]]
    data = workbook(cells, date_cells=["B2"], starts_1904=True)
    assert read_workbook(data)[0].rows == [["Bluefin", "2026-03-24"]]


@pytest.mark.parametrize(
    ("data", "trouble"),
    [
        (workbook([]), Trouble.NO_CONTENT),
        (workbook([["a"]])[:300], Trouble.BROKEN),
    ],
)
def test_a_workbook_that_cannot_be_read_says_why(data: bytes, trouble: Trouble) -> None:
    with pytest.raises(CannotReadError) as caught:
        read_workbook(data)
    assert caught.value.trouble is trouble


@pytest.mark.parametrize(
    ("streams", "encrypted"),
    [
        ({"EncryptedPackage": b"x"}, True),
        ({"Workbook": struct.pack("<HHHHH", 0x809, 2, 0, 0x2F, 0)}, True),
        ({"Book": struct.pack("<HHH", 0x809, 2, 0)}, False),
        ({"Other": b"x"}, None),
    ],
)
def test_a_workbook_with_a_password_is_known(
    streams: dict[str, bytes], encrypted: bool | None
) -> None:
    assert is_encrypted_workbook(compound_file(streams)) is encrypted


def test_a_broken_compound_file_is_no_workbook() -> None:
    assert is_encrypted_workbook(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1broken") is None


def test_rows_are_as_wide_as_the_header() -> None:
    table = read_text_table(b"A,B,C\n1,2,3\nx\n1,2,3,4\n")
    assert table == FoundTable(
        heads=["A", "B", "C"],
        rows=[["1", "2", "3"], ["x", "", ""], ["1", "2", "3"]],
        charset="utf-8",
    )
