"""Postings are read as plain text from what browsers and word processors save."""

import json
from typing import Any

import pytest

from desktop.core.validate import LONGEST_POSTING
from desktop.exchange import postings
from desktop.exchange.found import CannotReadError, FoundPosting, Trouble
from desktop.exchange.reader import read_file
from tests.support.foreign_files import mail, packed
from tests.support.posting_files import ARCHIVE, PAGE, PROSE, pdf

LONG = "You build pipelines and explain them. " * 12
JOB: dict[str, Any] = {
    "@type": "JobPosting",
    "title": "Data engineer",
    "hiringOrganization": {"@type": "Organization", "name": "Bluefin"},
    "description": f"<p>{LONG}</p>",
}


def posting(data: bytes) -> FoundPosting:
    (found,) = read_file(data).postings
    return found


def page(*data: object, body: str = LONG) -> bytes:
    scripts = "".join(
        f'<script type="application/ld+json">{json.dumps(one)}</script>' for one in data
    )
    return f"<html><head>{scripts}</head><body><p>{body}</p></body></html>".encode()


def trouble(data: bytes) -> Trouble:
    with pytest.raises(CannotReadError) as caught:
        read_file(data)
    return caught.value.trouble


def test_a_saved_page_becomes_its_text() -> None:
    found = posting(PAGE)
    assert found.title == "Data engineer | Bluefin"
    assert found.url == "https://bluefin.example/jobs/7"
    assert found.text.startswith("Data engineer\n\nWe look for somebody")
    assert "alert" not in found.text
    assert "Caf\N{LATIN SMALL LETTER E WITH ACUTE}" in found.text


@pytest.mark.parametrize(
    ("head", "url"),
    [
        (b'<meta property="og:url" content="https://a.example/1">', "https://a.example/1"),
        (b'<link rel="canonical" href="javascript:alert(1)">', ""),
        (b'<link rel="canonical" href="//host/share">', ""),
        (b'<link rel="canonical" href="file:///etc/passwd">', ""),
        (b'<link rel="stylesheet" href="https://a.example/x.css">', ""),
        (b"<meta property=other content=x><title>a</title><title>b</title>", ""),
    ],
)
def test_only_a_web_address_of_the_page_itself_is_kept(head: bytes, url: str) -> None:
    data = b"<html><head>" + head + b"</head><body>" + LONG.encode() + b"</body></html>"
    assert posting(data).url == url


@pytest.mark.parametrize("section", ["<![if !mso]>", "<![\u00ce ype>", "<![CDATA[x]]>", "<![5>"])
def test_a_marked_section_is_left_out(section: str) -> None:
    page = f"<html><body>{section}<p>{LONG}</p></body></html>"
    assert posting(page.encode()).text == LONG.strip()


def test_a_page_in_another_charset_is_read_by_what_it_names() -> None:
    words = "Wir suchen f\N{LATIN SMALL LETTER U WITH DIAERESIS}r unser B\xfcro. " * 5
    data = f'<html><meta charset="windows-1252"><body>{words}</body></html>'.encode("cp1252")
    assert "B\xfcro" in posting(data).text


@pytest.mark.parametrize(
    "data",
    [JOB, [JOB], {"@graph": [{"@type": "WebPage"}, JOB]}, JOB | {"@type": ["Thing", "JobPosting"]},
     JOB | {"hiringOrganization": "Bluefin"}],
)  # fmt: skip
def test_what_a_page_tells_search_engines_names_company_and_job(data: object) -> None:
    found = posting(page(data, body="Cookies? " * 30))
    assert (found.title, found.company) == ("Data engineer", "Bluefin")
    assert found.text == f"Data engineer\nBluefin\n\n{LONG.strip()}"


@pytest.mark.parametrize(
    "data",
    [JOB | {"description": "Short."}, JOB | {"description": 7}, {"@type": "Person"}, 5, None],
)
def test_without_a_description_for_them_the_page_itself_is_read(data: object) -> None:
    assert posting(page(data)).text == LONG.strip()


@pytest.mark.parametrize("script", ["{broken", "[" * 100_000, "null"])
def test_broken_data_for_search_engines_is_left_out(script: str) -> None:
    data = f'<html><script type="application/ld+json">{script}</script>{LONG}</html>'
    assert posting(data.encode()).text == LONG.strip()


def test_data_that_is_nested_too_deep_is_left_out() -> None:
    value: object = JOB
    for _ in range(30):
        value = [value]
    assert posting(page(value)).company == ""


def test_a_page_archive_is_no_mail() -> None:
    found = posting(ARCHIVE)
    assert (found.title, found.url) == ("Data engineer | Bluefin", "https://bluefin.example/jobs/8")
    named = ARCHIVE.replace(b"Snapshot-Content-Location: https://bluefin.example/jobs/8\r\n", b"")
    assert posting(named).url == "https://bluefin.example/jobs/9"
    assert read_file(mail("From: a@b.example", "Subject: s", body=PROSE)).messages


def test_a_page_archive_without_a_page_has_no_content() -> None:
    assert trouble(ARCHIVE.replace(b"text/html; charset", b"text/css; charset")) is (
        Trouble.NO_CONTENT
    )
    many = b"".join(b"--b\r\nContent-Type: image/png\r\n\r\nx\r\n" for _ in range(600))
    begin = b"--b\r\nContent-Type: text/html"
    assert trouble(ARCHIVE.replace(begin, many + begin, 1)) is Trouble.NO_CONTENT


def test_a_pdf_becomes_its_text() -> None:
    found = posting(pdf(PROSE, "Second page"))
    assert found.title == "Data engineer at Bluefin"
    assert found.text.endswith("to write things down.\n\nSecond page")
    titled = pdf(PROSE, extra=b"<</Title(Engineer at Bluefin)>>", trailer=b"/Info 6 0 R")
    assert posting(titled).title == "Engineer at Bluefin"


def test_of_a_long_pdf_the_first_pages_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postings, "_MOST_PAGES", 1)
    assert "Second" not in posting(pdf(PROSE, "Second page")).text


SEALED = b"<</Filter/Standard/V 1/R 2/O(" + b"x" * 32 + b")/U(" + b"y" * 32 + b")/P -4>>"


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (pdf(""), Trouble.SCANNED),
        (pdf("Short"), Trouble.NO_CONTENT),
        (b"%PDF-1.7\n" + bytes(range(256)), Trouble.BROKEN),
        (
            pdf(PROSE, extra=SEALED, trailer=b"/Encrypt 6 0 R/ID[<00><00>]"),
            Trouble.PASSWORD,
        ),
    ],
)
def test_a_pdf_that_cannot_be_read_says_why(data: bytes, why: Trouble) -> None:
    assert trouble(data) is why


@pytest.mark.parametrize(
    ("error", "why"),
    [
        ("DependencyError", Trouble.PASSWORD),
        ("LimitReachedError", Trouble.TOO_LARGE),
        (MemoryError, Trouble.TOO_LARGE),
        (KeyError, Trouble.BROKEN),
    ],
)
def test_each_error_of_the_reader_of_pdfs_has_a_reason(
    error: Any, why: Trouble, monkeypatch: pytest.MonkeyPatch
) -> None:
    import pypdf.errors  # noqa: PLC0415  as the program does

    kind = getattr(pypdf.errors, error) if isinstance(error, str) else error

    def fail(_data: bytes) -> None:
        raise kind("no")

    monkeypatch.setattr(postings, "_pdf", fail)
    assert trouble(b"%PDF-1.7") is why


@pytest.mark.parametrize(
    ("text", "is_posting"),
    [
        (PROSE, True),
        (LONG, True),
        ("Milk\nBread\nButter\n" * 40, False),
        ("One short line that says hello to everybody in the room here.", False),
        ("No conversations found", False),
    ],
)
def test_a_text_in_sentences_is_a_posting_and_a_list_is_none(text: str, is_posting: bool) -> None:
    if is_posting:
        assert posting(text.encode()).text == text.strip()
    else:
        assert trouble(text.encode()) is Trouble.UNKNOWN_FORMAT


def test_a_table_with_long_notes_stays_a_table() -> None:
    notes = "They said that they would call me again in a week or two."
    assert read_file(f"Firma;Was;Notiz\nA;B;{notes}\nC;D;{notes}\n".encode()).tables


def test_a_very_long_text_is_cut() -> None:
    assert len(posting(b"<p>" + b"word " * LONGEST_POSTING).text) <= LONGEST_POSTING


@pytest.mark.parametrize("begin", [b"<p>", b"Job. "])
def test_a_page_that_is_too_large_is_refused(begin: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postings, "_LARGEST_PAGE", 100)
    with pytest.raises(CannotReadError):
        read_file(begin + LONG.encode())


def test_an_entity_bomb_is_not_expanded() -> None:
    entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "lol">{entities}]><x>&a9;</x>'
    assert trouble(bomb.encode()) is Trouble.NO_CONTENT


def test_a_page_inside_an_archive_is_not_looked_for() -> None:
    assert trouble(packed({"a.html": PAGE})) is Trouble.NO_CONTENT
    assert posting(packed({"a.txt.csv": PROSE.encode()})).title == "Data engineer at Bluefin"
