"""Tables: text files with any delimiter, and workbooks of spreadsheet programs."""

import csv
import io
import re
import zipfile
import zlib
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Any

from desktop.core.text import plain_lines
from desktop.exchange.charset_guess import read_text
from desktop.exchange.found import CannotReadError, FileKind, FoundTable, Trouble

MOST_ROWS = 200_000
MOST_CELLS = 5_000_000
#: Excel's most columns.
MOST_COLUMNS = 16_384
_LARGEST = 100 * 1024 * 1024
_LONGEST_CELL = 10_000_000

_DELIMITERS = (",", ";", "\t", "|")
#: The line with which a program tells Excel the delimiter.
_SEPARATOR_LINE = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
#: Places of cells: of each, of one behind column Z, and of one below row 99,999.
_PLACE = re.compile(rb'<(?:\w+:)?c\b[^>]*? r="([A-Z]{1,3})(\d{1,7})"')
_WIDE = re.compile(rb'r="[A-Z]{2,3}\d')
_DEEP = re.compile(rb'r="[A-Z]+\d{6}')
#: Rows that are looked at for the delimiter and the header.
_SAMPLE = 40
#: BIFF's record for an encrypted workbook, and the one for the begin of a sheet.
_FILEPASS = 0x002F


def read_text_table(data: bytes, charset: str = "") -> FoundTable:
    """A CSV or TSV file. Raises `CannotReadError` if it has no two columns."""
    if len(data) > _LARGEST:
        raise CannotReadError(Trouble.TOO_LARGE, FileKind.TABLE)
    text, used = read_text(data, charset)
    delimiter = ""
    if found := _SEPARATOR_LINE.match(text):
        delimiter, text = found[1], text[found.end() :]
    csv.field_size_limit(_LONGEST_CELL)
    delimiter = delimiter or _delimiter(text)
    if not delimiter:
        raise CannotReadError(Trouble.UNKNOWN_FORMAT)
    return _table("", _read_rows(text, delimiter), used)


def _read_rows(text: str, delimiter: str) -> list[list[str]]:
    rows = []
    try:
        for row in _rows(text, delimiter):
            rows.append(row)
            if len(rows) > MOST_ROWS:
                raise CannotReadError(Trouble.TOO_LARGE, FileKind.TABLE)
    except csv.Error as error:
        raise CannotReadError(Trouble.BROKEN, FileKind.TABLE) from error
    return rows


def read_workbook(data: bytes) -> list[FoundTable]:
    """The visible sheets with cells of an .xlsx, .xls, .xlsb or .ods file."""
    import python_calamine  # noqa: PLC0415  only an import needs it

    if len(data) > _LARGEST:
        raise CannotReadError(Trouble.TOO_LARGE, FileKind.TABLE)
    tables = []
    try:
        _refuse_vast_sheets(data)
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        for sheet in book.sheets_metadata:
            is_visible = sheet.visible is python_calamine.SheetVisibleEnum.Visible
            if sheet.typ is not python_calamine.SheetTypeEnum.WorkSheet or not is_visible:
                continue
            cells = book.get_sheet_by_name(sheet.name)
            if (cells.total_height + 1) * (cells.total_width + 1) > MOST_CELLS:
                raise CannotReadError(Trouble.TOO_LARGE, FileKind.TABLE)
            if cells.end is not None:
                rows = [[_cell(cell) for cell in row] for row in cells.iter_rows()]
                tables.append(_table(sheet.name, rows, ""))
    except python_calamine.PasswordError as error:
        raise CannotReadError(Trouble.PASSWORD, FileKind.TABLE) from error
    except python_calamine.CalamineError as error:
        raise CannotReadError(Trouble.BROKEN, FileKind.TABLE) from error
    found = [table for table in tables if table.heads or table.rows]
    if not found:
        raise CannotReadError(Trouble.NO_CONTENT, FileKind.TABLE)
    return found


def _refuse_vast_sheets(data: bytes) -> None:
    """Raise `CannotReadError` for a sheet of an .xlsx file with few cells far apart, for all cells
    between which memory would be taken."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                if name.startswith("xl/worksheets/") and _is_vast(archive.read(name)):
                    raise CannotReadError(Trouble.TOO_LARGE, FileKind.TABLE)
    except (zipfile.BadZipFile, NotImplementedError, ValueError, RuntimeError, OSError, EOFError):
        return  # no .xlsx file, or a broken one
    except zlib.error:
        return


def _is_vast(sheet: bytes) -> bool:
    if not (_WIDE.search(sheet) or _DEEP.search(sheet)):
        return False
    width = height = 0
    for found in _PLACE.finditer(sheet):
        width, height = max(width, _column_number(found[1])), max(height, int(found[2]))
    return width * height > MOST_CELLS


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number


def is_encrypted_workbook(data: bytes) -> bool | None:
    """Whether a compound file is a workbook with a password; None if it is no workbook."""
    import olefile  # noqa: PLC0415  only an import needs it

    try:
        with olefile.OleFileIO(io.BytesIO(data)) as compound:
            if compound.exists("EncryptedPackage"):
                return True
            for name in ("Workbook", "Book"):
                if compound.exists(name):
                    return _has_password(compound.openstream(name).read())
    except Exception:
        return None
    return None


def _has_password(records: bytes) -> bool:
    """Whether the records of an old workbook have the one of a password, near their begin."""
    place = 0
    for _ in range(50):
        kind = int.from_bytes(records[place : place + 2], "little")
        if kind == _FILEPASS:
            return True
        place += 4 + int.from_bytes(records[place + 2 : place + 4], "little")
    return False


def _rows(text: str, delimiter: str) -> Iterable[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)


def _delimiter(text: str) -> str:
    """The delimiter with which most rows have the same number of cells, at least two.

    Prose has commas, too, but not the same number in most lines, and spaces behind them.
    """
    best, best_score = "", 0
    for delimiter in _DELIMITERS:
        try:
            rows = list(islice(filter(any, _rows(text, delimiter)), _SAMPLE))
        except csv.Error:
            continue
        counts = [len(row) for row in rows]
        width = max(set(counts), key=lambda n: (counts.count(n) * (n > 1), n), default=0)
        is_regular = counts.count(width) * 2 >= len(counts) or (width > 4 and width in counts[-3:])
        if width == 2 and any(cell.startswith(" ") for row in rows for cell in row[1:]):
            is_regular = all(len(row) == 2 and row[1] for row in rows)
        score = counts.count(width) * (width - 1)
        if width > 1 and is_regular and score > best_score:
            best, best_score = delimiter, score
    return best


def _cell(value: Any) -> str:
    """A cell as text: whole numbers without a fraction, times as ISO 8601."""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime):
        return value.isoformat(" ", "minutes")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return str(value)
    return str(value)


def _table(name: str, rows: Sequence[Sequence[str]], charset: str) -> FoundTable:
    """The rows below the header, without empty ones; each as wide as the header."""
    tidy = [[plain_lines(cell).strip() for cell in row] for row in rows]
    at = _header(tidy)
    heads = _named(tidy[at]) if at is not None else []
    width = len(heads) or max(map(len, tidy), default=0)
    below = tidy if at is None else tidy[at + 1 :]
    if width > MOST_COLUMNS or width * len(below) > MOST_CELLS:
        raise CannotReadError(Trouble.TOO_LARGE, FileKind.TABLE)
    kept = [(row + [""] * width)[:width] for row in below if any(row)]
    return FoundTable(name=name, heads=heads, rows=kept, charset=charset)


def _header(rows: Sequence[Sequence[str]]) -> int | None:
    """The row that looks like a header: wide, of words without figures, with rows below."""
    sample = rows[:_SAMPLE]
    widest = max((sum(map(bool, row)) for row in sample), default=0)
    for number, row in enumerate(sample):
        filled = [cell for cell in row if cell]
        if len(filled) < max(2, widest * 2 // 3):
            continue
        if all(_is_head(cell) for cell in filled):
            return number
        return None
    return None


def _is_head(cell: str) -> bool:
    has_word = any(letter.isalpha() for letter in cell)
    return (
        has_word and len(cell) <= 60 and "\n" not in cell and "://" not in cell and "@" not in cell
    )


def _named(heads: Sequence[str]) -> list[str]:
    """The heads, each once: a second "Date" is "Date (2)"; trailing empty ones are dropped."""
    named: list[str] = []
    counts: dict[str, int] = {}
    for head in heads:
        counts[head] = counts.get(head, 0) + 1
        named.append(f"{head} ({counts[head]})" if head and counts[head] > 1 else head)
    while named and not named[-1]:
        named.pop()
    return named
