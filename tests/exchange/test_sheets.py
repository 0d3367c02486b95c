"""Tables for spreadsheet programs: what is typed stays text, and days stay days."""

import csv
import io
from datetime import UTC, date, datetime

import pytest
from python_calamine import CalamineWorkbook

from desktop.exchange.sheets import Cell, Sheet, as_csv, as_xlsx
from tests.support.random_stores import TEXTS

MADE_AT = datetime(2026, 3, 24, 10, tzinfo=UTC)
FORMULAS = ["=1+1", "+49 30 1", "-2+3", "@SUM(A1)", "\tx", "\rx", "\nx", "\0=1"]


def sheet(*cells: Cell) -> Sheet:
    return Sheet("Page", [f"Head {number}" for number, _ in enumerate(cells)], [cells])


def csv_rows(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def xlsx_rows(data: bytes, page: int = 0) -> list[list[object]]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    return [list(row) for row in book.get_sheet_by_index(page).to_python()]


@pytest.mark.parametrize("text", FORMULAS)
def test_a_text_that_looks_like_a_formula_is_no_formula(text: str) -> None:
    assert csv_rows(as_csv(sheet(text)))[1] == ["'" + text]
    data = as_xlsx([sheet(text)], MADE_AT)
    formulas = CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(0)
    if "\0" not in text:
        assert formulas.to_python()[1] == [text]


def test_a_head_is_guarded_too() -> None:
    assert csv_rows(as_csv(Sheet("Page", ["=1"], []))) == [["'=1"]]


@pytest.mark.parametrize("text", [text for text in TEXTS if text[:1] not in "=+-@\t"])
def test_other_texts_are_written_as_they_are(text: str) -> None:
    assert csv_rows(as_csv(sheet(text, "end")))[1] == [text, "end"]
    assert xlsx_rows(as_xlsx([sheet(text, "end")], MADE_AT))[1] == [text, "end"]


def test_days_times_numbers_and_nothing_keep_their_kind() -> None:
    cells: list[Cell] = [date(2026, 3, 1), datetime(2026, 3, 2, 14, 30), 12, -3, None, "end"]
    assert csv_rows(as_csv(sheet(*cells)))[1] == [
        "2026-03-01",
        "2026-03-02 14:30",
        "12",
        "-3",
        "",
        "end",
    ]
    assert xlsx_rows(as_xlsx([sheet(*cells)], MADE_AT))[1] == [
        date(2026, 3, 1),
        datetime(2026, 3, 2, 14, 30),
        12.0,
        -3.0,
        "",
        "end",
    ]


def test_a_text_longer_than_a_cell_is_cut_with_a_mark() -> None:
    (cell,) = xlsx_rows(as_xlsx([sheet("x" * 40_000)], MADE_AT))[1]
    assert (len(str(cell)), str(cell)[-1]) == (32_767, "…")


def test_a_workbook_has_each_sheet_and_the_same_bytes_each_time() -> None:
    pages = [Sheet("One", ["a"], []), Sheet("Two" * 20, ["b"], [["x"]])]
    data = as_xlsx(pages, MADE_AT)
    assert CalamineWorkbook.from_filelike(io.BytesIO(data)).sheet_names == [
        "One",
        ("Two" * 20)[:31],
    ]
    assert xlsx_rows(data, 1) == [["b"], ["x"]]
    assert as_xlsx(pages, MADE_AT) == data
