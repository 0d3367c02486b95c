"""Mails and mailboxes of other programs, with the traps of real ones."""

from datetime import UTC, datetime

import pytest

from desktop.exchange.found import CannotReadError, FoundPerson, Trouble
from desktop.exchange.mails import message, read_mail
from desktop.exchange.quotes import without_quotes
from tests.support.foreign_files import INVITATION, mail, parts


def test_a_mail_says_who_wrote_what_to_whom_and_when() -> None:
    found = message(
        mail(
            "From: Dana Reyes <dana@acme.example>",
            'To: "Me" <me@home.example>, you@home.example',
            "Subject: =?utf-8?q?Ihr_Gespr=C3=A4ch?=",
            "Date: Mon, 23 Mar 2026 10:00:00 +0100",
            "Message-ID: <a@b>",
            "References: <c@d> <e@f>",
            "In-Reply-To: <e@f>",
        )
    )
    assert found.sender == FoundPerson(name="Dana Reyes", email="dana@acme.example")
    assert [one.email for one in found.to] == ["me@home.example", "you@home.example"]
    assert (found.subject, found.text, found.key) == ("Ihr Gespräch", "Hello", "a@b")
    assert found.at == datetime(2026, 3, 23, 9, tzinfo=UTC)
    assert found.answers == ("e@f", "c@d")


@pytest.mark.parametrize(
    "headers",
    [
        ["Date: yesterday"],
        ["Date: Mon, 01 Jan 1601 00:00:00 +0000"],
        ["Date: Mon, 99 Mar 2026 10:00:00 +0100"],
        [],
    ],
)
def test_a_mail_without_a_valid_date_has_none(headers: list[str]) -> None:
    assert message(mail("Subject: s", *headers)).at is None


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("From: =?x-nonsense?q?J=FCrgen?= <j@a.example>", "Jürgen"),
        ("From: =?iso-8859-1?q?J=FCrgen?= <j@a.example>", "Jürgen"),
        ("From: =?utf-8?b?SsO8cmdlbg==?= <j@a.example>", "Jürgen"),
        ("From: j@a.example", ""),
        ("From: 'Jürgen' <j@a.example>", "Jürgen"),
    ],
)
def test_a_sender_is_read_in_any_charset(header: str, name: str) -> None:
    assert message(mail(header)).sender == FoundPerson(name=name, email="j@a.example")
    raw = header.encode("latin-1", "replace") + b"\n\nHello"
    assert message(raw).sender == FoundPerson(name=name, email="j@a.example")


def test_a_group_without_addresses_has_nobody() -> None:
    assert message(mail("To: undisclosed-recipients:;", "Subject: s")).to == ()


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (parts(("text/html", "<p>Dear all,</p><p>no&nbsp;news</p>")), "Dear all,\n\nno news"),
        (parts(("text/html", "<p>No</p>"), ("text/plain", "Plain")), "Plain"),
        (parts(("text/plain; charset=x-nonsense", "Grüße")), "Grüße"),
        (
            parts(("text/html", 'New<div class="gmail_quote">On Monday … wrote:<br>old</div>')),
            "New",
        ),
        (parts(("text/html", "<style>p{}</style>A<script>b</script><br>C")), "A\nC"),
    ],
)
def test_the_text_is_the_plain_part_or_what_the_page_shows(data: bytes, text: str) -> None:
    assert message(data).text == text


@pytest.mark.parametrize(
    "kind",
    [
        "text/calendar; method=REQUEST;; charset=UTF-8",
        "text/calendar",
        'application/octet-stream; name="invite.ics"',
    ],
)
def test_an_invitation_inside_a_mail_is_found_once(kind: str) -> None:
    twice = parts((kind, INVITATION), ('application/ics; name="invite.ics"', INVITATION))
    assert [event.summary for event in message(twice).events] == ["Interview"]


@pytest.mark.parametrize(
    ("data", "trouble"),
    [
        (parts(("application/ms-tnef", "xx")), Trouble.WINMAIL),
        (parts(("application/pkcs7-mime; smime-type=enveloped-data", "xx")), Trouble.SEALED),
        (parts(("text/calendar", "BEGIN:VCALENDAR\nEND:VCALENDAR")), Trouble.NO_CONTENT),
    ],
)
def test_what_cannot_be_read_is_told(data: bytes, trouble: Trouble) -> None:
    assert list(message(data).troubles) == [trouble]


def test_an_empty_mail_is_refused() -> None:
    with pytest.raises(CannotReadError) as caught:
        read_mail(b"X-Nothing: 1\n\n")
    assert caught.value.trouble is Trouble.NO_CONTENT


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Yes.\n\nOn Mon, 16 Mar 2026 at 10:00, Me <me@h.example> wrote:\n> Dear Dana", "Yes."),
        ("Yes.\n\nOn Mon, 16 Mar 2026 at 10:00, Me\n<me@h.example> wrote:\n\n> Dear Dana", "Yes."),
        ("Ja.\n\nAm 16.03.2026 um 10:00 schrieb Ich <me@h.example>:\n> Hallo", "Ja."),
        ("Oui.\n\nLe 16 mars 2026 à 10:00, Moi <m@h.example> a écrit :\n> Bonjour", "Oui."),
        ("Sí.\n\nEl lun, 16 mar 2026, Yo (<m@h.example>) escribió:\n> Hola", "Sí."),
        ("Yes.\n\n-----Original Message-----\nFrom: Me\n\nDear Dana", "Yes."),
        ("Yes.\n\nFrom: Me <me@h.example>\nSent: Monday\nTo: Dana\n\nDear Dana", "Yes."),
        ("Ja.\n\nVon: Ich\nGesendet: Montag\nAn: Dana\n\nHallo", "Ja."),
        ("Yes.\n\n-- \nDana Reyes\nAcme", "Yes."),
        ("> When?\n\nOn Friday.\n\n> Where?\n\nHere.", "On Friday.\n\nHere."),
        ("We interview on Monday and wrote to all.", "We interview on Monday and wrote to all."),
        ("", ""),
    ],
)
def test_what_is_quoted_is_cut_off(text: str, kept: str) -> None:
    assert without_quotes(text) == kept


def test_a_forwarded_mail_is_kept_whole() -> None:
    text = "---------- Forwarded message ---------\nFrom: Dana\n\nWe are still deciding."
    assert without_quotes(text) == text
