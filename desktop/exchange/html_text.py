"""The text of an HTML page or mail, without markup."""

from collections.abc import Sequence
from html.parser import HTMLParser

from desktop.core.text import plain_lines

_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "br",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tr",
        "ul",
    ]
)
_HIDDEN = frozenset({"head", "script", "style", "template", "noscript", "svg"})
#: Elements without an end tag.
_VOID = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "source",
        "track",
        "wbr",
    ]
)
#: Containers of the message that a mail answers, by a class or id of common mail programs.
_QUOTES = frozenset({"gmail_quote", "yahoo_quoted", "moz-cite-prefix", "divRplyFwdMsg"})


_MOST_UNENDED = 1_000


class PageParser(HTMLParser):
    """Python's parser, which raises for some beginnings of a marked section."""

    def parse_html_declaration(self, i: int) -> int:
        """Read "<![…" as browsers do: as a comment that ends with the next ">"."""
        is_section = self.rawdata.startswith("<![", i)
        return self.parse_bogus_comment(i) if is_section else super().parse_html_declaration(i)


class _TextOf(PageParser):
    def __init__(self, *, without_quotes: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._without_quotes = without_quotes
        self._skipped: list[str] = []
        """The open elements inside a skipped one, which is the first."""

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        if self._skipped:
            if tag not in _VOID:
                self._skipped.append(tag)
            return
        if tag in _HIDDEN or (self._without_quotes and _is_quote(tag, dict(attrs))):
            self._skipped.append(tag)
        elif tag in _BLOCKS:
            self.parts.append("\n")
        elif tag in {"td", "th"}:
            self.parts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if self._skipped:
            if tag in self._skipped:  # also ends elements that were left open
                del self._skipped[len(self._skipped) - 1 - self._skipped[::-1].index(tag) :]
            elif tag in {"body", "html"}:
                self._skipped.clear()
        elif tag in _BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._skipped:
            self.parts.append(data.replace("\n", " ").replace("\r", " "))


def html_text(page: str, *, without_quotes: bool = False) -> str:
    """The visible text, a paragraph for each block.

    Without quotes the parts that a mail program marks as the message answered are left out.
    """
    if _is_unended(page):
        page = page.replace("<", " ")
    parser = _TextOf(without_quotes=without_quotes)
    parser.feed(page)
    parser.close()
    lines = [" ".join(line.split()) for line in plain_lines("".join(parser.parts)).split("\n")]
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line)
    return "\n".join(kept).strip()


def _is_unended(page: str) -> bool:
    """Whether many tags or comments never end: the parser looks for each end in all of the rest."""
    tags = page.count("<") - page.count(">")
    return tags > _MOST_UNENDED or page.count("<!--") - page.count("-->") > _MOST_UNENDED


def _is_quote(tag: str, attributes: dict[str, str | None]) -> bool:
    if tag == "blockquote":
        return (attributes.get("type") or "").lower() == "cite"
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}".split()
    return not _QUOTES.isdisjoint(names)
