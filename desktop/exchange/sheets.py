"""Tables for spreadsheet programs: .csv and .xlsx. No cell becomes a formula or a link."""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeAlias

Cell: TypeAlias = str | int | date | datetime | None
"""A time is a wall time."""

#: A cell that begins so is a formula to spreadsheet programs that open a .csv.
_FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n", "\0")
_GUARD = "'"
#: Most characters of a cell of a workbook, and of the name of a sheet.
_LONGEST, _LONGEST_NAME = 32_767, 31
_MARK = "\ufeff"
_WIDEST, _NARROWEST = 60, 8
_ROWS_FOR_WIDTH = 200


@dataclass(frozen=True, slots=True)
class Sheet:
    name: str
    heads: Sequence[str]
    rows: Sequence[Sequence[Cell]]


def as_csv(sheet: Sheet) -> bytes:
    """UTF-8 with a mark, which tells spreadsheet programs the charset; dates as in ISO 8601."""
    held = io.StringIO(newline="")
    writer = csv.writer(held, lineterminator="\r\n")
    writer.writerow([_guarded(head) for head in sheet.heads])
    for row in sheet.rows:
        writer.writerow([_text(cell) for cell in row])
    return (_MARK + held.getvalue()).encode()


def as_xlsx(sheets: Iterable[Sheet], made_at: datetime) -> bytes:
    """A workbook with a first row that stays; texts as texts, days as days."""
    import xlsxwriter  # noqa: PLC0415  when a workbook is written

    held = io.BytesIO()
    book = xlsxwriter.Workbook(held, {"in_memory": True})
    book.set_properties({"created": made_at.replace(tzinfo=None)})
    bold = book.add_format({"bold": True, "valign": "top"})
    plain = book.add_format({"valign": "top", "text_wrap": True})
    day = book.add_format({"valign": "top", "num_format": "yyyy-mm-dd", "align": "left"})
    moment = book.add_format({"valign": "top", "num_format": "yyyy-mm-dd hh:mm", "align": "left"})
    for sheet in sheets:
        page = book.add_worksheet(sheet.name[:_LONGEST_NAME])
        page.freeze_panes(1, 0)
        for column, head in enumerate(sheet.heads):
            page.write_string(0, column, head, bold)
            page.set_column(column, column, _width(sheet, column))
        if sheet.rows:
            page.autofilter(0, 0, len(sheet.rows), len(sheet.heads) - 1)
        for number, row in enumerate(sheet.rows, 1):
            for column, cell in enumerate(row):
                if isinstance(cell, str):
                    page.write_string(number, column, _fitting(cell), plain)
                elif isinstance(cell, datetime):
                    page.write_datetime(number, column, cell, moment)
                elif isinstance(cell, date):
                    page.write_datetime(number, column, cell, day)
                elif cell is not None:
                    page.write_number(number, column, cell, plain)
    book.close()
    return held.getvalue()


def _text(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.isoformat(" ", "minutes")
    return _guarded(cell) if isinstance(cell, str) else str(cell)


def _guarded(text: str) -> str:
    return _GUARD + text if text.startswith(_FORMULAS) else text


def _fitting(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _width(sheet: Sheet, column: int) -> int:
    """In characters, by the longest line of the first rows."""
    cells: list[Any] = [sheet.heads[column], *(row[column] for row in sheet.rows[:_ROWS_FOR_WIDTH])]
    lines = (line for cell in cells for line in _text(cell).split("\n"))
    return max(_NARROWEST, min(_WIDEST, 2 + max(map(len, lines))))
