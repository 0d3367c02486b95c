"""Documents on paper: PDFs with every text, dark on white, whatever the window looks like."""

import io
import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.exchange.sheets import Sheet
from desktop.ui.exporting.paper import Paper
from desktop.ui.exporting.paper_table import table_pages
from desktop.wording.dossier import Block, Style


def paper(rows: int = 1) -> Paper:
    one = Paper("Log & more", landscape=True)
    one.add_title("Log & more")
    one.add_quiet("March")
    one.add_heading("Part")
    one.add_line("Bold", bold=True)
    one.add_line("<b>plain</b>")
    cells = [(date(2026, 3, 1), "Bluefin", None)] * rows
    one.add_table(Sheet("Log", ["Date", "Employer", "Result"], cells), (20, 50, 30))
    return one


def test_all_texts_are_in_the_document_as_they_are(qtbot: QtBot) -> None:
    lines = paper().document.toPlainText().split("\n")
    assert lines[:5] == ["Log & more", "March", "Part", "Bold", "<b>plain</b>"]
    assert [line for line in lines[5:] if line] == [
        "Date",
        "Employer",
        "Result",
        "1 March 2026",
        "Bluefin",
    ]


@pytest.mark.parametrize(("rows", "fewest"), [(1, 1), (60, 2)])
def test_each_page_is_drawn_and_then_the_pdf_is_complete(
    qtbot: QtBot, rows: int, fewest: int
) -> None:
    pieces = list(paper(rows).pages())
    assert len(pieces) - 1 >= fewest
    assert not any(pieces[:-1])
    assert pieces[-1].startswith(b"%PDF")
    assert pieces[-1].rstrip().endswith(b"%%EOF")


@pytest.fixture
def white_text() -> Iterator[None]:
    before = QApplication.palette()
    dark = QPalette(before)
    dark.setColor(QPalette.ColorRole.Text, QColor("white"))
    QApplication.setPalette(dark)
    yield
    QApplication.setPalette(before)


def test_the_parts_of_an_application_have_styles_of_their_own(qtbot: QtBot) -> None:
    one = Paper("One")
    one.add(Block(style, style.name) for style in Style)
    assert one.document.toPlainText().split("\n") == [style.name for style in Style]


def test_a_dark_window_makes_no_white_text(
    qtbot: QtBot, set_dark: Callable[[bool], None], white_text: None
) -> None:
    document = paper().document
    block = document.begin()
    while block.isValid():
        formats = block.textFormats()
        assert all(one.format.foreground().color().lightness() < 120 for one in formats)
        block = block.next()


def test_stopping_between_pages_ends_the_drawing(qtbot: QtBot) -> None:
    pages = paper(60).pages()
    assert next(pages) == b""
    pages.close()  # type: ignore[attr-defined]


def test_a_picture_is_as_wide_as_the_text_and_keeps_its_shape(qtbot: QtBot) -> None:
    one = Paper("Insights")
    one.add_picture(QImage(400, 200, QImage.Format.Format_RGB32))
    shape = one.document.lastBlock().begin().fragment().charFormat().toImageFormat()
    assert shape.width() == pytest.approx(493, abs=1)  # 174 mm in points
    assert shape.height() == pytest.approx(shape.width() / 2)
    assert list(one.pages())[-1].startswith(b"%PDF")


@pytest.mark.parametrize("rows", [0, 3, 130])
def test_a_long_table_has_each_row_once_on_full_pages(qtbot: QtBot, rows: int) -> None:
    first = date(2026, 1, 1)
    cells = [(first + timedelta(days=n), f"Firm-{n}", "Two\nlines") for n in range(rows)]
    sheet = Sheet("Log", ["Date", "Employer", "Result"], cells)
    *before, data = table_pages(sheet, "All of it", (20, 50, 30))
    assert not any(before)
    texts = [page.extract_text() for page in PdfReader(io.BytesIO(data)).pages]
    found = [name for text in texts for name in re.findall(r"Firm-\d+", text)]
    assert found == [f"Firm-{n}" for n in range(rows)]
    assert all("Employer" in text for text in texts)
    assert ["All of it" in re.sub(r"\s", " ", text) for text in texts].index(True) == 0
    counts = [text.count("Firm-") for text in texts]
    assert all(count >= max(counts) - 2 for count in counts[:-1]), counts  # the first has a title


def test_a_row_that_is_longer_than_a_page_is_drawn_once(qtbot: QtBot) -> None:
    rows = [(number, "word " * 2000) for number in range(2)] + [(7, "end")] * 50
    sheet = Sheet("Log", ["Number", "Text"], rows)
    *_, data = table_pages(sheet, "All of it", (20, 80))
    texts = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)
    assert len(re.findall("word", texts)) >= 4_000  # lines on the edge of a page are on both
    assert len(re.findall("end", texts)) == 50
