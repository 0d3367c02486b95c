"""A table as a page for browsers: texts stay texts."""

from datetime import date
from html.parser import HTMLParser

import pytest

from desktop.exchange.sheets import Sheet
from desktop.exchange.web_page import as_html
from tests.support.random_stores import TEXTS

TRAPS = ["<script>alert(1)</script>", "</td></table>", "&lt;", "\"><img src='//host/x'>", *TEXTS]


class Page(HTMLParser):
    """The tags of a page, and the texts of its cells."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.cells: list[str] = []
        self.feed(data.decode())

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.append(tag)
        if tag in {"td", "th"}:
            self.cells.append("")

    def handle_data(self, data: str) -> None:
        if self.cells and self.lasttag in {"td", "th"} and data.strip("\n"):
            self.cells[-1] += data


@pytest.mark.parametrize("text", TRAPS)
def test_no_text_becomes_markup(text: str) -> None:
    page = Page(as_html(Sheet(text, [text], [[text]]), text, "en"))
    assert page.cells == [text, text]
    assert not {"script", "img", "b"} & {*page.tags}


def test_days_and_nothing_are_cells() -> None:
    page = Page(as_html(Sheet("Log", ["a", "b"], [[date(2026, 3, 1), None]]), "", "en"))
    assert page.cells == ["a", "b", "2026-03-01", ""]
