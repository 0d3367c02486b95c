"""A long table on paper: some rows at a time are a document of their own, laid out and drawn fast.

The rows on the last page of a document begin the next one, so that pages are full and no row is
divided between two documents.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from PySide6.QtGui import QTextTable

from desktop.exchange.sheets import Sheet
from desktop.ui.exporting.paper import Paper, Sheets

#: Rows that are laid out at once, on some three pages, in some 40 ms.
_AT_ONCE = 40


def table_pages(sheet: Sheet, about: str, widths: Sequence[int]) -> Iterator[bytes]:
    """Nothing for each piece of work, then the bytes of the PDF: the name of the sheet and `about`
    above the table. `widths` are parts of a hundred."""
    sheets = Sheets(sheet.name, landscape=True)
    papers: list[tuple[Paper, int]] = []
    begin = 0
    while not papers or begin < len(sheet.rows):
        part = replace(sheet, rows=sheet.rows[begin : begin + _AT_ONCE])
        is_last = begin + len(part.rows) >= len(sheet.rows)
        paper, table, count = _laid_out(sheets, part, "" if papers else about, widths)
        fitting = 0 if is_last else _rows_above(table, (count - 1) * sheets.size.height())
        if fitting:
            part = replace(part, rows=part.rows[:fitting])
            paper, table, count = _laid_out(sheets, part, "" if papers else about, widths)
        papers.append((paper, count))
        begin += len(part.rows)
        yield b""
    yield from sheets.drawn(papers)


def _laid_out(
    sheets: Sheets, part: Sheet, about: str, widths: Sequence[int]
) -> tuple[Paper, QTextTable, int]:
    """A document with the table, its number of pages, and at the beginning the titles."""
    paper = Paper(part.name)
    if about:
        paper.add_title(part.name)
        paper.add_quiet(about)
    table = paper.add_table(part, widths)
    count = paper.lay_out(sheets.size)
    needed = 1 + int(_end(table, table.rows() - 1) / sheets.size.height())
    return paper, table, min(count, needed)  # the empty line below the table needs no page


def _rows_above(table: QTextTable, edge: float) -> int:
    """How many rows are wholly above `edge`, in points."""
    ends = (_end(table, row) for row in range(1, table.rows()))
    return sum(1 for _ in takewhile(lambda end: end <= edge, ends))


def _end(table: QTextTable, row: int) -> float:
    """The bottom of the texts in a row."""
    layout = table.document().documentLayout()
    cells = (table.cellAt(row, column) for column in range(table.columns()))
    return max(
        layout.blockBoundingRect(cell.lastCursorPosition().block()).bottom() for cell in cells
    )
