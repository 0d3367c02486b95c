"""A section as a picture, as a table for other programs, and as pages of a PDF."""

from collections.abc import Iterable, Iterator
from datetime import date

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QImage, QPainter

from desktop.exchange.sheets import Cell, Sheet
from desktop.ui import theme
from desktop.ui.exporting.paper import Paper
from desktop.ui.insights.canvas import Canvas, paper_palette
from desktop.ui.insights.content import Chart, Content
from desktop.wording.dates import full_date

_WIDTH, _MARGIN = 720.0, 24.0
#: Pixels of a picture for each of its units, so that it is sharp in a document.
_DENSITY = 2.0
_WRAPPED = int(Qt.TextFlag.TextWordWrap)


def cell_text(cell: Cell) -> str:
    """A cell as it is read."""
    if isinstance(cell, date):
        return full_date(cell)
    return "" if cell is None else str(cell)


def as_text(sheet: Sheet) -> str:
    """The table with tabs between the cells, which spreadsheet programs paste as cells."""
    rows = [sheet.heads, *([cell_text(cell) for cell in row] for row in sheet.rows)]
    return "\n".join("\t".join(" ".join(cell.split()) for cell in row) for row in rows)


def as_picture(chart: Chart) -> QImage:
    """The chart with its title and its sentence, in the colours of paper."""
    font = QGuiApplication.font()
    texts = ((chart.title, theme.semibold(font)), (chart.summary, font))
    heights = [_text_height(text, used) for text, used in texts]
    canvas = _canvas(QSizeF(_WIDTH, 0), font)
    tall = chart.drawing.height(canvas)
    above = sum(heights) + theme.S * len(texts) + theme.S
    size = QSizeF(_WIDTH + 2 * _MARGIN, above + tall + 2 * _MARGIN)
    image = QImage((size * _DENSITY).toSize(), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_DENSITY)
    image.fill(canvas.ground)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(_MARGIN, _MARGIN)
    y = 0.0
    for (text, used), height in zip(texts, heights, strict=True):
        painter.setFont(used)
        painter.setPen(canvas.ink)
        painter.drawText(QRectF(0, y, _WIDTH, height), _WRAPPED | _start(), text)
        y += height + theme.S
    painter.translate(0, above)
    chart.drawing.draw(painter, _canvas(QSizeF(_WIDTH, tall), font), None)
    painter.end()
    return image


def pages(title: str, sections: Iterable[tuple[str, Content]], on: date) -> Iterator[bytes]:
    """A PDF of sections with their headings, if any: nothing for each page, then the bytes."""
    paper = Paper(title)
    paper.add_title(title)
    paper.add_quiet(full_date(on))
    for heading, content in sections:
        if heading:
            paper.add_heading(heading)
        for sentence in content.sentences:
            paper.add_line(sentence)
        for part in content.parts:
            paper.add_line(part.heading, bold=True)
            for line in part.lines:
                paper.add_line(line)
        for chart in content.charts:
            paper.add_line(chart.title, bold=True)
            paper.add_line(chart.summary)
            paper.add_picture(_drawn(chart))
            _add_table(paper, chart.sheet)
        if content.sheet is not None:
            _add_table(paper, content.sheet)
        for note in content.notes:
            paper.add_quiet(note)
        for one in content.published:
            for text in one.texts:
                paper.add_line(text)
            paper.add_quiet(one.source)
    return paper.pages()


def _drawn(chart: Chart) -> QImage:
    """The drawing alone: on paper, its title and sentences stand around it."""
    font = QGuiApplication.font()
    tall = chart.drawing.height(_canvas(QSizeF(_WIDTH, 0), font))
    image = QImage((QSizeF(_WIDTH, tall) * _DENSITY).toSize(), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_DENSITY)
    canvas = _canvas(QSizeF(_WIDTH, tall), font)
    image.fill(canvas.ground)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    chart.drawing.draw(painter, canvas, None)
    painter.end()
    return image


def _add_table(paper: Paper, sheet: Sheet) -> None:
    if sheet.rows:
        share = 100 // len(sheet.heads)
        paper.add_table(sheet, [share] * len(sheet.heads))


def _canvas(size: QSizeF, font: QFont) -> Canvas:
    return Canvas(size, paper_palette(), font, mirrored=_is_mirrored())


def _is_mirrored() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _start() -> int:
    side = Qt.AlignmentFlag.AlignRight if _is_mirrored() else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignAbsolute)


def _text_height(text: str, font: QFont) -> float:
    room = QRectF(0, 0, _WIDTH, 10_000)
    return QFontMetricsF(font).boundingRect(room, _WRAPPED, text).height()
