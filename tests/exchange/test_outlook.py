"""Outlook's message files, with the traps of real ones."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import pytest

from desktop.exchange.found import CannotReadError, FileKind, FoundPerson, Trouble
from desktop.exchange.outlook import read_outlook
from tests.support.compound_files import compound_file
from tests.support.foreign_files import message_file

NOTE = "IPM.Note"
SENT = datetime(2026, 3, 23, 9, 30, tzinfo=UTC)


def test_a_mail_says_who_wrote_what_to_whom_and_when() -> None:
    data = message_file(
        {0x001A: NOTE, 0x0037: "Your interview", 0x1000: "Hello\r\n\r\nOn Monday\r\n",
         0x0C1A: "Dana Reyes", 0x5D01: "dana@acme.example", 0x1035: "<a@b>", 0x1042: "<c@d>"},
        {0x0039: SENT},
        ({0x3001: "'Me'", 0x39FE: "me@home.example"}, {0x3001: "Tom Berg", 0x3003: "/O=EX/CN=TOM"}),
    )  # fmt: skip
    (found,) = read_outlook(data).messages
    assert found.sender == FoundPerson(name="Dana Reyes", email="dana@acme.example")
    assert found.to == (
        FoundPerson(name="Me", email="me@home.example"),
        FoundPerson(name="Tom Berg"),
    )
    assert (found.subject, found.text) == ("Your interview", "Hello\n\nOn Monday")
    assert (found.at, found.key, found.answers) == (SENT, "a@b", ("c@d",))


@pytest.mark.parametrize(
    ("numbers", "codec"),
    [
        ({0x3FFD: 932}, "cp932"),
        ({0x3FFD: 65001}, "utf-8"),
        ({0x3FDE: 50220}, "cp932"),
        ({0x3FDE: 28592}, "cp1250"),
        ({0x3FDE: 20127, 0x3FF1: 1041}, "cp932"),
        ({0x3FF1: 0x0419}, "cp1251"),
        ({0x3FFD: 99999}, "cp1252"),
        ({}, "cp1252"),
    ],
)
def test_texts_that_are_not_unicode_are_read_by_their_code_page(
    numbers: Mapping[int, int], codec: str
) -> None:
    subject = {"cp932": "日本語", "cp1251": "Привет", "cp1250": "Łódź"}.get(codec, "Grüße")
    data = message_file({0x001A: b"IPM.Note\0", 0x0037: subject.encode(codec)}, numbers)
    assert read_outlook(data).messages[0].subject == subject


def test_zero_characters_at_the_end_of_texts_are_cut_off() -> None:
    data = message_file({0x001A: "IPM.Note\0", 0x0037: "Hello\0", 0x5D01: "a@b.example\0"})
    (found,) = read_outlook(data).messages
    assert (found.subject, found.sender) == ("Hello", FoundPerson(email="a@b.example"))


def test_the_first_day_of_the_calendar_is_no_date() -> None:
    data = message_file({0x0037: "s"}, {0x0039: datetime(1601, 1, 1, tzinfo=UTC)})
    assert read_outlook(data).messages[0].at is None


def test_an_address_inside_exchange_is_none() -> None:
    data = message_file({0x0037: "s", 0x0C1A: "Dana", 0x0C1F: "/O=EXCHANGELABS/CN=DANA"})
    assert read_outlook(data).messages[0].sender == FoundPerson(name="Dana")


def test_headers_say_what_the_properties_do_not() -> None:
    headers = "From: Dana <dana@acme.example>\r\nDate: Mon, 23 Mar 2026 09:30:00 +0000\r\n"
    (found,) = read_outlook(message_file({0x0037: "s", 0x007D: headers})).messages
    assert (found.sender, found.at) == (FoundPerson(name="Dana", email="dana@acme.example"), SENT)


@pytest.mark.parametrize(
    "page",
    [
        "<meta charset='utf-8'><p>Grüße</p>".encode(),
        '<meta http-equiv="x" content="text/html; charset=iso-8859-1"><p>Grüße</p>'.encode(
            "latin-1"
        ),
        '<meta charset="x-nonsense"><p>Grüße</p>'.encode(),
    ],
)
def test_a_mail_without_plain_text_is_read_from_its_page(page: bytes) -> None:
    assert read_outlook(message_file({0x0037: "s", 0x1013: page})).messages[0].text == "Grüße"


@pytest.mark.parametrize(
    ("texts", "named", "numbers"),
    [
        ({0x8002: "Hall 3"}, (0x820D, 0x820E, 0x8208), {0x8000: 0, 0x8001: 45}),
        ({}, (), {0x0060: 0, 0x0061: 45}),
    ],
)
def test_an_appointment_is_an_interview(
    texts: Mapping[int, str], named: tuple[int, ...], numbers: Mapping[int, int]
) -> None:
    times = {tag: SENT + timedelta(minutes=minutes) for tag, minutes in numbers.items()}
    data = message_file({0x001A: "IPM.Appointment", 0x0037: "Talk", **texts}, times, named=named)
    reading = read_outlook(data)
    (event,) = reading.events
    assert reading.kind is FileKind.CALENDAR
    assert (event.summary, event.starts, event.minutes) == ("Talk", SENT, 45)
    assert event.place == ("Hall 3" if texts else "")


def test_an_invitation_is_a_mail_with_an_appointment() -> None:
    data = message_file(
        {0x001A: "IPM.Schedule.Meeting.Canceled", 0x0037: "Talk", 0x0C1A: "Dana"}, {0x0060: SENT}
    )
    (found,) = read_outlook(data).messages
    assert [(one.summary, one.is_cancelled) for one in found.events] == [("Talk", True)]


def test_a_contact_is_a_person() -> None:
    data = message_file(
        {0x001A: "IPM.Contact", 0x3001: "Dana Reyes", 0x3A16: "Acme", 0x3A17: "Lead",
         0x3A1C: "222", 0x8000: "dana@acme.example"},
        named=(0x8083,),
    )  # fmt: skip
    assert read_outlook(data).people == [
        FoundPerson(
            name="Dana Reyes", email="dana@acme.example", phone="222", company="Acme", role="Lead"
        )
    ]


@pytest.mark.parametrize(
    ("data", "trouble"),
    [
        (message_file({0x001A: "IPM.Note.SMIME", 0x0037: "s"}), Trouble.SEALED),
        (message_file({0x001A: NOTE}), Trouble.NO_CONTENT),
        (message_file({0x001A: "IPM.Contact"}), Trouble.NO_CONTENT),
        (compound_file({"Something": b"else"}), Trouble.UNKNOWN_FORMAT),
        (message_file({0x0037: "s"})[:700], Trouble.BROKEN),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes, trouble: Trouble) -> None:
    with pytest.raises(CannotReadError) as caught:
        read_outlook(data)
    assert caught.value.trouble is trouble
