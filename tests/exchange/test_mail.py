"""Mails as addresses and as files, read again by somebody else's parser."""

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange.eml import eml
from desktop.exchange.mailto import LONGEST, fits, mailto
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
        eml([("Dana", "a@example.com")], text, "")
    with pytest.raises(ValueError, match="control"):
        eml([(text, "a@example.com")], "Hello", "")


def test_an_address_beyond_1800_characters_does_not_fit() -> None:
    empty = len(mailto(["a@example.com"], "", ""))
    assert fits(mailto(["a@example.com"], "", "x" * (LONGEST - empty)))
    assert not fits(mailto(["a@example.com"], "", "x" * (LONGEST - empty + 1)))


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
