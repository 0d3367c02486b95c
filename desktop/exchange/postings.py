"""Postings of jobs: saved pages, page archives (MHTML), PDFs and texts become plain text.

Nothing that a page refers to is opened: it is read as text, without an interpreter of markup.
"""

import io
import json
import re
from collections.abc import Iterator, Sequence
from email import policy
from email.message import Message
from email.parser import BytesParser
from typing import Any
from urllib.parse import urlsplit

from desktop.core.text import one_line, plain_lines
from desktop.core.validate import LONGEST_POSTING, is_url
from desktop.exchange.charset import decode
from desktop.exchange.found import CannotReadError, FileKind, FoundPosting, Reading, Trouble
from desktop.exchange.html_text import PageParser, html_text

_LARGEST_PAGE = 20 * 1024 * 1024
_MOST_PAGES = 50
_MOST_PARTS = 500
#: Letters of the shortest posting, and of a description that is more than a teaser.
_SHORTEST, _SHORTEST_DESCRIPTION = 80, 200
_DEEPEST = 20

_CHARSET = re.compile(rb"<meta[^>]{1,200}charset\s*=\s*[\"']?\s*([\w-]{2,40})", re.IGNORECASE)
_SAVED_PAGE = re.compile(
    rb"\A(?:.{0,1000}\n){0,40}?(?:Snapshot-Content-Location:|From: *\"?<Saved by )", re.IGNORECASE
)
_SENTENCE = re.compile(r"(?:\S+\s+){7,}\S*[.:;!?…]\s*$")


def is_page_archive(data: bytes) -> bool:
    """Whether a browser saved a page as one file, which otherwise looks like a mail."""
    return _SAVED_PAGE.match(data[:8192]) is not None


def read_page(data: bytes, charset: str = "") -> Reading:
    """A saved page. Raises `CannotReadError` for one without a text."""
    if len(data) > _LARGEST_PAGE:
        raise CannotReadError(Trouble.TOO_LARGE, FileKind.PAGE)
    if not charset and (named := _CHARSET.search(data[:4096])):
        charset = named[1].decode("ascii")
    return _page(decode(data, charset)[0], "")


def read_page_archive(data: bytes) -> Reading:
    """A page that a browser saved as one file (MHTML): its first part with text."""
    mail = BytesParser(policy=policy.compat32).parsebytes(data)
    url = one_line(str(mail.get("Snapshot-Content-Location", "")))
    for number, part in enumerate(mail.walk()):
        if number > _MOST_PARTS:
            break
        if part.get_content_type() == "text/html":
            return _page(_decoded(part), url or one_line(str(part.get("Content-Location", ""))))
    raise CannotReadError(Trouble.NO_CONTENT, FileKind.PAGE)


def read_pdf(data: bytes) -> Reading:
    """The text of a PDF; of a long one that of the first pages."""
    import pypdf.errors  # noqa: PLC0415  only an import needs it

    try:
        title, pages = _pdf(data)
    except CannotReadError:
        raise
    except pypdf.errors.DependencyError as error:  # a cipher that is not supported
        raise CannotReadError(Trouble.PASSWORD, FileKind.PAGE) from error
    except (MemoryError, RecursionError, pypdf.errors.LimitReachedError) as error:
        raise CannotReadError(Trouble.TOO_LARGE, FileKind.PAGE) from error
    except Exception as error:  # broken files raise errors of any kind in it
        raise CannotReadError(Trouble.BROKEN, FileKind.PAGE) from error
    if not any(map(str.strip, pages)):
        raise CannotReadError(Trouble.SCANNED, FileKind.PAGE)
    return _posting("\n\n".join(pages), title=title)


def _pdf(data: bytes) -> tuple[str, list[str]]:
    """The title of a PDF, and the texts of its first pages."""
    import pypdf  # noqa: PLC0415  only an import needs it

    document = pypdf.PdfReader(io.BytesIO(data))
    if document.is_encrypted and not document.decrypt(""):
        raise CannotReadError(Trouble.PASSWORD, FileKind.PAGE)
    title = (document.metadata.title if document.metadata else None) or ""
    return title, [page.extract_text() for page in document.pages[:_MOST_PAGES]]


def read_prose(data: bytes, charset: str = "") -> Reading | None:
    """A text in sentences; None for anything else, such as a list."""
    if len(data) > _LARGEST_PAGE:
        return None
    text = decode(data, charset)[0]
    sentences = sum(_SENTENCE.match(line[:2000]) is not None for line in text.splitlines()[:500])
    if sentences < 2 and len(text.split()) < 60:
        return None
    return _posting(text) if sentences else None


def _posting(text: str, *, title: str = "", company: str = "", url: str = "") -> Reading:
    """Raises `CannotReadError` if the text is too short to be one of a posting."""
    lines = [line.rstrip() for line in plain_lines(text).split("\n")]
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
    if len(text) < _SHORTEST:
        raise CannotReadError(Trouble.NO_CONTENT, FileKind.PAGE)
    found = FoundPosting(
        title=one_line(title)[:200] or text.partition("\n")[0][:200],
        company=one_line(company)[:200],
        url=url if is_url(url) and urlsplit(url).scheme in {"http", "https"} else "",
        text=text[:LONGEST_POSTING],
    )
    return Reading(kind=FileKind.PAGE, postings=[found])


def _page(page: str, url: str) -> Reading:
    parser = _Head()
    parser.feed(page)
    parser.close()
    url = url or parser.url
    for job in parser.jobs():
        title, company = _text(job.get("title")), _text(_name(job.get("hiringOrganization")))
        description = html_text(_text(job.get("description")))
        if len(description) >= _SHORTEST_DESCRIPTION:
            heading = "\n".join(filter(None, (title, company)))
            text = f"{heading}\n\n{description}".strip()
            return _posting(text, title=title, company=company, url=url)
    return _posting(html_text(page), title=parser.title, url=url)


class _Head(PageParser):
    """Title, address and the data for search engines of a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.title = self.url = ""
        self._data: list[str] = []
        self._inside = ""

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag == "script" and values.get("type", "").lower() == "application/ld+json":
            self._inside = tag
            self._data.append("")
        elif tag == "title" and not self.title:
            self._inside = tag
        elif tag == "link" and values.get("rel", "").lower() == "canonical":
            self.url = values.get("href", "")
        elif tag == "meta" and values.get("property") == "og:url":
            self.url = self.url or values.get("content", "")

    def handle_endtag(self, tag: str) -> None:
        if tag == self._inside:
            self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside == "title":
            self.title += data
        elif self._inside == "script":
            self._data[-1] += data

    def jobs(self) -> Iterator[dict[str, Any]]:
        """The data of the jobs on the page, in the terms of schema.org."""
        for text in self._data:
            try:
                yield from _jobs(json.loads(text), _DEEPEST)
            except (ValueError, RecursionError):
                continue


def _jobs(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        kinds = value.get("@type")
        if "JobPosting" in (kinds if isinstance(kinds, list) else [kinds]):
            yield value
        value = list(value.values())
    if isinstance(value, list) and depth:
        for one in value:
            yield from _jobs(one, depth - 1)


def _name(value: Any) -> Any:
    return value.get("name") if isinstance(value, dict) else value


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _decoded(part: Message) -> str:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    return decode(data, str(part.get_content_charset() or ""))[0]
