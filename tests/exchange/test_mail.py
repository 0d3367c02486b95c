"""Mails as links and as files, parsed by the standard library."""

from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.policy import default
from email.utils import getaddresses
from itertools import product
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange.eml import eml
from desktop.exchange.mailto import GMAIL, MAX_LINK, OFFICE, OUTLOOK, fits, mailto, web_mail
from desktop.system.open_external import checked

PLAIN = st.text(st.characters(exclude_categories=["C"]), max_size=60)


@given(subject=PLAIN, body=st.lists(PLAIN.filter(lambda t: len(t.splitlines()) <= 1), max_size=5))
def test_whatever_is_written_comes_out_of_the_address_again(subject: str, body: list[str]) -> None:
    text = "\n".join(body).strip("\n")
    address = checked(mailto(["dana+jobs@example.com"], subject, text))
    parts = urlsplit(address)
    found = parse_qs(parts.query, keep_blank_values=True)
    assert unquote(parts.path) == "dana+jobs@example.com"
    assert found["subject"] == [subject]
    assert found["body"][0].split("\r\n") == text.split("\n")


@pytest.mark.parametrize(
    ("pattern", "host", "names"),
    [
        (GMAIL, "mail.google.com", ("to", "su", "body")),
        (OUTLOOK, "outlook.live.com", ("to", "subject", "body")),
        (OFFICE, "outlook.office.com", ("to", "subject", "body")),
    ],
)
@given(subject=PLAIN, body=st.lists(PLAIN.filter(lambda t: len(t.splitlines()) <= 1), max_size=5))
def test_a_web_mail_gets_whatever_is_written(
    pattern: str, host: str, names: tuple[str, ...], subject: str, body: list[str]
) -> None:
    text = "\n".join(body).strip("\n")
    address = checked(web_mail(pattern, " dana+jobs@example.com", subject, text))
    parts = urlsplit(address)
    found = parse_qs(parts.query, keep_blank_values=True)
    assert (parts.scheme, parts.hostname) == ("https", host)
    assert [found[name] for name in names] == [["dana+jobs@example.com"], [subject], [text]]
    assert "+" not in address  # some web mails show it where a space was


def test_an_address_cannot_bring_headers_of_its_own() -> None:
    sly = mailto(["a@example.com?cc=b@example.com&x"], "A & B? c=d#e", "1&body=2")
    assert sly.count("?") == 1
    assert sly.count("&") == 1
    assert "#" not in sly
    assert " " not in sly


@pytest.mark.parametrize("text", ["a\nBcc: b", "a\rb", "a\0b", "a\x7fb"])
def test_control_characters_in_headers_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="control"):
        mailto(["a@example.com"], text, "")
    with pytest.raises(ValueError, match="control"):
        mailto([text], "Hello", "")
    with pytest.raises(ValueError, match="control"):
        web_mail(GMAIL, "a@example.com", text, "")
    with pytest.raises(ValueError, match="control"):
        web_mail(OUTLOOK, text, "Hello", "")
    with pytest.raises(ValueError, match="control"):
        eml([("Dana", "a@example.com")], text, "")
    with pytest.raises(ValueError, match="control"):
        eml([(text, "a@example.com")], "Hello", "")


def test_an_address_beyond_1800_characters_does_not_fit() -> None:
    empty = len(mailto(["a@example.com"], "", ""))
    assert fits(mailto(["a@example.com"], "", "x" * (MAX_LINK - empty)))
    assert not fits(mailto(["a@example.com"], "", "x" * (MAX_LINK - empty + 1)))


def test_a_file_is_an_unsent_mail_in_utf_8() -> None:
    written = eml([("Zoë Ångström", "zoe@example.com")], "Thank you – Täst", "Grüße\n\nSam ✓\n")
    assert b"\r\n" in written
    assert written.isascii()
    read = message_from_bytes(written, _class=EmailMessage, policy=default)
    assert read["X-Unsent"] == "1"
    assert read["Subject"] == "Thank you – Täst"
    assert read["To"].addresses[0].display_name == "Zoë Ångström"
    assert read["To"].addresses[0].addr_spec == "zoe@example.com"
    assert read.get_content_charset() == "utf-8"
    assert read.get_content() == "Grüße\r\n\r\nSam ✓\r\n"


def test_a_file_may_be_addressed_to_nobody_yet() -> None:
    read = message_from_bytes(eml([], "Hello", "Text\n"), _class=EmailMessage, policy=default)
    assert "To" not in read


_ROLES = [
    "Softwareentwickler für Geräte (m/w/d)", "Straßenbauingenieurin Köln/Düsseldorf",
    "Ingénieur·e données", "Data engineer", "Technická podpora zákazníků", "Główny księgowy",
    "Senior Frontend Developer, Commerce & Payments", "データエンジニア 東京", "软件工程师 上海",
    "Sales manager (EMEA) – München", "Медицинская сестра", "Fullstack \U0001f680 engineer",
    "Yazılım geliştirici İstanbul", "Lærer i norsk", "مهندس برمجيات",
]  # fmt: skip
_OPENINGS = [
    "Thank you for today – {}", "Thank you – {}, 24 March", "Re: {}", "Following up on {}",
    "{}: one more thought", "Vielen Dank für das Gespräch – {}",
]  # fmt: skip
_COMPANIES = ["", " at Hernández Bjørn & Söhne", " – Øresund", " (München)", " | Acme"]
_SUBJECTS = [
    opening.format(role + company)
    for role, opening, company in product(_ROLES, _OPENINGS, _COMPANIES)
]


def _read(written: bytes) -> EmailMessage:
    return message_from_bytes(written, _class=EmailMessage, policy=default)


@pytest.mark.parametrize("opening", range(len(_OPENINGS)))
def test_a_subject_loses_no_letter_and_no_space(opening: int) -> None:
    assert len(_SUBJECTS) == 450
    for subject in _SUBJECTS[opening :: len(_OPENINGS)]:
        written = eml([], subject, "")
        read = _read(written)
        assert read["Subject"] == subject
        assert max(map(len, written.splitlines())) <= 78
        plain = message_from_bytes(written)  # the older parser of the standard library
        assert str(make_header(decode_header(plain["Subject"]))).replace("\r\n", "") == subject


@given(subject=st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), max_size=200))
def test_any_line_comes_out_of_a_subject_again(subject: str) -> None:
    line = " ".join(subject.split())
    assert _read(eml([], line, ""))["Subject"] == line


_NAMES = [
    "Zoë Ångström", "Dana Reyes", "Reyes, Dana", 'Robert "Bob" Smith', "Dana (HR)", "田中 太郎",
    "Dr. O'Neil; Sons", "José Hernández Bjørn Øresund von der Straßenbahn", "محمد علي",
    "Dana \U0001f338", "=?utf-8?q?x?=", "D" * 700,
    "Łukasz Żółć, Główny księgowy w Zakładach Przemysłowych", "back\\slash", "<b>Dana</b>", "",
]  # fmt: skip


@pytest.mark.parametrize("name", _NAMES)
def test_a_name_comes_out_of_the_header_again(name: str) -> None:
    written = eml([(name, "dana@example.com")], "Hello", "")
    assert _recipients(written) == [(name, "dana@example.com")]
    assert max(map(len, written.splitlines())) <= 998


def test_several_people_come_out_of_the_header_again() -> None:
    to = [(name, f"p{i}@example.com") for i, name in enumerate(_NAMES)]
    assert _recipients(eml(to, "Hello", "")) == to


def _recipients(written: bytes) -> list[tuple[str, str]]:
    """Uses the older parser: the newer one adds a space between the encoded words of a name."""
    header = " ".join(message_from_bytes(written)["To"].split())
    return [(str(make_header(decode_header(name))), mail) for name, mail in getaddresses([header])]


@pytest.mark.parametrize(
    ("address", "written"),
    [
        ("dana@exämple.de", "dana@xn--exmple-cua.de"),
        ("dana@straße.example", "dana@xn--strae-oqa.example"),
        ("dana@例え.テスト", "dana@xn--r8jz45g.xn--zckzah"),
        ("dana+jobs@example.com", "dana+jobs@example.com"),
        ("o'neil@example.com", "o'neil@example.com"),
        ("dána@exämple.de", "dána@xn--exmple-cua.de"),
    ],
)
def test_hosts_are_written_as_dns_knows_them(address: str, written: str) -> None:
    mail = eml([("Dana", address)], "Hello", "")
    assert f'To: "Dana" <{written}>\r\n'.encode() in mail


@pytest.mark.parametrize(
    "address", ["", "dana", "x@new", "a..b@x.com", "dana@example.com>, <b@c.de"]
)
def test_no_mail_is_addressed_to_what_is_no_address(address: str) -> None:
    with pytest.raises(ValueError, match="address"):
        eml([("Dana", address)], "Hello", "")
