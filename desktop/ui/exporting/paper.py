"""Documents on paper: titles, paragraphs and tables, as pages of a PDF.

Texts are inserted as they are, never as markup. The colours are those of paper, not of the window.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt, QUrl
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

    def add_table(self, sheet: Sheet, widths: Sequence[int]) -> None:
        """A table whose heads stand on each page; `widths` are parts of a hundred."""
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
        held = QBuffer()
        held.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(held)
        writer.setResolution(_RESOLUTION)
        writer.setTitle(self.title)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        orientation = QPageLayout.Orientation
        writer.setPageOrientation(
            orientation.Landscape if self._landscape else orientation.Portrait
        )
        writer.setPageMargins(QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN))
        foot = _FOOT_MM / 25.4 * _POINTS_PER_INCH
        scale = _RESOLUTION / _POINTS_PER_INCH
        size = QSizeF(writer.width() / scale, writer.height() / scale - foot)
        document = self.document
        document.setDocumentMargin(0)
        document.setUseDesignMetrics(True)  # else letters stand where those of a screen would
        document.setDefaultFont(_font(_BODY))
        document.setPageSize(size)
        count = document.pageCount()
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, _INK)
        context.palette = palette
        painter = QPainter(writer)
        try:
            painter.scale(scale, scale)
            for number in range(count):
                if number:
                    writer.newPage()
                page = QRectF(0, number * size.height(), size.width(), size.height())
                painter.save()
                painter.translate(0, -page.top())
                painter.setClipRect(page)
                context.clip = page
                document.documentLayout().draw(painter, context)
                painter.restore()
                self._draw_foot(painter, size, foot, f"{number + 1} / {count}")
                yield b""
        finally:
            painter.end()
        yield bytes(held.data().data())

    def _draw_foot(self, painter: QPainter, size: QSizeF, foot: float, number: str) -> None:
        painter.setPen(_QUIET)
        painter.setFont(_font(_SMALL))
        place = QRectF(0, size.height(), size.width(), foot)
        bottom = Qt.AlignmentFlag.AlignBottom
        painter.drawText(place, bottom | Qt.AlignmentFlag.AlignLeft, self.title)
        painter.drawText(place, bottom | Qt.AlignmentFlag.AlignRight, number)

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
