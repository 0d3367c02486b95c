"""Documents on paper: titles, paragraphs and tables, as pages of a PDF.

Texts are inserted as they are, never as markup. The colours are those of paper, not of the window.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from desktop.exchange.sheets import Cell, Sheet
from desktop.wording.dates import full_date
from desktop.wording.dossier import Block, Style

_INK, _QUIET, _LINE = QColor("#111111"), QColor("#555555"), QColor("#bbbbbb")
_FAMILY = "Sans Serif"
_TITLE, _HEADING, _BODY, _SMALL = 17, 12, 10, 9
_RESOLUTION = 300
_POINTS_PER_INCH = 72
_MARGIN = 18.0
"""In millimetres."""
_FOOT_MM = 8.0


class Paper:
    """A document that is built from top to bottom."""

    def __init__(self, title: str, *, landscape: bool = False) -> None:
        self.title = title
        self._landscape = landscape
        self.document = QTextDocument()
        self.document.setUndoRedoEnabled(False)
        self._cursor = QTextCursor(self.document)
        self._is_first = True

    def add_title(self, text: str) -> None:
        self._add(text, _format(_TITLE, bold=True))

    def add_heading(self, text: str) -> None:
        self._add(text, _format(_HEADING, bold=True), above=12)

    def add_line(self, text: str, *, bold: bool = False) -> None:
        self._add(text, _format(_BODY, bold=bold), above=6 if bold else 0)

    def add_quiet(self, text: str) -> None:
        self._add(text, _format(_BODY, colour=_QUIET))

    def add(self, blocks: Iterable[Block]) -> None:
        add_with: dict[Style, Callable[[str], None]] = {
            Style.TITLE: self.add_title,
            Style.QUIET: self.add_quiet,
            Style.HEADING: self.add_heading,
            Style.BOLD: partial(self.add_line, bold=True),
            Style.TEXT: self.add_line,
        }
        for block in blocks:
            add_with[block.style](block.text)

    def add_table(self, sheet: Sheet, widths: Sequence[int]) -> QTextTable:
        """A table whose heads stand on each page; `widths` are parts of a hundred.

        The time to draw a page grows with all of its rows: see `table_pages`.
        """
        shape = QTextTableFormat()
        shape.setHeaderRowCount(1)
        shape.setBorder(1)
        shape.setBorderBrush(_LINE)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderCollapse(True)
        shape.setCellPadding(4)
        shape.setCellSpacing(0)
        shape.setTopMargin(8)
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shape.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.PercentageLength, width) for width in widths]
        )
        self._next_block()
        table = self._cursor.insertTable(len(sheet.rows) + 1, len(sheet.heads), shape)
        head, body = _format(_SMALL, bold=True), _format(_SMALL)
        for column, text in enumerate(sheet.heads):
            table.cellAt(0, column).firstCursorPosition().insertText(text, head)
        for number, row in enumerate(sheet.rows, 1):
            for column, cell in enumerate(row):
                table.cellAt(number, column).firstCursorPosition().insertText(_text(cell), body)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        return table

    def add_picture(self, picture: QImage) -> None:
        """A picture as wide as the text."""
        self._next_block()
        page = QPageSize.size(QPageSize.PageSizeId.A4, QPageSize.Unit.Millimeter)
        across = page.height() if self._landscape else page.width()
        width = (across - 2 * _MARGIN) / 25.4 * _POINTS_PER_INCH
        height = picture.height() * width / picture.width()
        shape = QTextImageFormat()
        name = f"picture-{self._cursor.position()}"
        self.document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), picture)
        shape.setName(name)
        shape.setWidth(width)
        shape.setHeight(height)
        self._cursor.insertImage(shape)

    def pages(self) -> Iterator[bytes]:
        """Nothing for each page that is drawn, then the bytes of the PDF."""
        sheets = Sheets(self.title, landscape=self._landscape)
        yield from sheets.drawn([(self, self.lay_out(sheets.size))])

    def lay_out(self, size: QSizeF) -> int:
        """Lay the document out on pages of `size`, in points; returns their number."""
        self.document.setDocumentMargin(0)
        self.document.setUseDesignMetrics(True)  # else letters stand where those of a screen would
        self.document.setDefaultFont(_font(_BODY))
        self.document.setPageSize(size)
        return self.document.pageCount()

    def draw(self, painter: QPainter, number: int) -> None:
        """Draw a page of the document, which is laid out; the first one is 0."""
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, _INK)
        context.palette = palette
        size = self.document.pageSize()
        page = QRectF(QPointF(0, number * size.height()), size)
        painter.save()
        painter.translate(0, -page.top())
        painter.setClipRect(page)
        context.clip = page
        self.document.documentLayout().draw(painter, context)
        painter.restore()

    def _add(self, text: str, how: QTextCharFormat, above: float = 0) -> None:
        self._next_block()
        block = QTextBlockFormat()
        block.setTopMargin(above)
        block.setBottomMargin(2)
        self._cursor.setBlockFormat(block)
        self._cursor.insertText(text, how)

    def _next_block(self) -> None:
        if not self._is_first:
            self._cursor.insertBlock()
        self._is_first = False


class Sheets:
    """The sheets of a PDF, on which documents are drawn."""

    def __init__(self, title: str, *, landscape: bool = False) -> None:
        self._title = title
        self._held = QBuffer()
        self._held.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._held)
        self._writer.setResolution(_RESOLUTION)
        self._writer.setTitle(title)
        self._writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        orientation = QPageLayout.Orientation
        self._writer.setPageOrientation(
            orientation.Landscape if landscape else orientation.Portrait
        )
        self._writer.setPageMargins(QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN))
        self._foot = _FOOT_MM / 25.4 * _POINTS_PER_INCH
        self._scale = _RESOLUTION / _POINTS_PER_INCH
        width, height = self._writer.width(), self._writer.height()
        self.size = QSizeF(width / self._scale, height / self._scale - self._foot)
        """Of the part of a sheet above its foot, in points."""

    def drawn(self, papers: Sequence[tuple[Paper, int]]) -> Iterator[bytes]:
        """Draw the first pages of each document, as many as the number beside it: nothing for each
        page, then the bytes of the PDF."""
        pages = [(paper, number) for paper, count in papers for number in range(count)]
        painter = QPainter(self._writer)
        try:
            painter.scale(self._scale, self._scale)
            for place, (paper, number) in enumerate(pages, 1):
                if place > 1:
                    self._writer.newPage()
                paper.draw(painter, number)
                self._draw_foot(painter, f"{place} / {len(pages)}")
                yield b""
        finally:
            painter.end()
        yield bytes(self._held.data().data())

    def _draw_foot(self, painter: QPainter, number: str) -> None:
        painter.setPen(_QUIET)
        painter.setFont(_font(_SMALL))
        place = QRectF(0, self.size.height(), self.size.width(), self._foot)
        bottom = Qt.AlignmentFlag.AlignBottom
        painter.drawText(place, bottom | Qt.AlignmentFlag.AlignLeft, self._title)
        painter.drawText(place, bottom | Qt.AlignmentFlag.AlignRight, number)


def _font(size: int, *, bold: bool = False) -> QFont:
    """`size` is in points: the pixels of the layout, which is scaled for the paper."""
    font = QFont(_FAMILY)
    font.setPixelSize(size)
    font.setBold(bold)
    return font


def _format(size: int, *, bold: bool = False, colour: QColor = _INK) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(_font(size, bold=bold))
    made.setForeground(colour)
    return made


def _text(cell: Cell) -> str:
    if isinstance(cell, date):
        return full_date(cell)
    return "" if cell is None else str(cell)
