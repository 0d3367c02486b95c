"""What Outlook packs into a "winmail.dat" is unpacked, or told."""

import struct
from datetime import UTC, datetime

import pytest

from desktop.exchange.found import FoundPerson, Trouble
from desktop.exchange.mails import message
from desktop.exchange.tnef import TnefError, unpack
from tests.support.foreign_files import calendar
from tests.support.winmail_files import attribute, mail_with, meeting, properties, winmail

STARTS = datetime(2026, 3, 24, 13, tzinfo=UTC)
ICS = calendar("UID:u\nSUMMARY:Talk\nDTSTART:20260324T130000Z")
NOTE = attribute(0x8008, b"IPM.Note\0")


def test_the_invitation_of_a_packed_mail_is_read() -> None:
    found = message(mail_with(meeting(STARTS, sequence=2)))
    (event,) = found.events
    assert (event.summary, event.starts, event.minutes) == ("Interview", STARTS, 60)
    assert (event.place, event.description) == ("Room 4", "Bring your papers.")
    assert event.organiser == FoundPerson(name="Dana", email="d@b.example")
    assert (event.uid, event.sequence) == ("040000008200E00074C5B7101A82E008AA", 2)
    assert not event.is_cancelled
    assert (found.text, list(found.troubles)) == ("Bring your papers.", [])


@pytest.mark.parametrize(
    ("kind", "invitations", "cancelled"),
    [
        ("IPM.Microsoft Schedule.MtgReq", 1, False),
        ("IPM.Schedule.Meeting.Canceled", 1, True),
        ("IPM.Microsoft Schedule.MtgCncl", 1, True),
        ("IPM.Schedule.Meeting.Resp.Pos", 0, False),
        ("IPM.Note", 0, False),
    ],
)
def test_only_invitations_and_cancellations_are_events(
    kind: str, invitations: int, cancelled: bool
) -> None:
    events = message(mail_with(meeting(STARTS, kind))).events
    assert len(events) == invitations
    assert any(event.is_cancelled for event in events) is cancelled


def test_the_id_of_another_program_is_taken_as_it_is() -> None:
    raw = b"\x04\0\0\0vCal-Uid\x01\0\0\0abc@google.com\0"
    packed = properties({0x001A: "IPM.Schedule.Meeting.Request"}, {0x820D: STARTS, 0x0023: raw})
    (event,) = message(mail_with(winmail(attribute(0x9003, packed)))).events
    assert event.uid == "abc@google.com"


def test_a_calendar_among_the_attachments_is_read() -> None:
    begin = attribute(0x9002, bytes(14), 2)
    name = attribute(0x9005, properties({0x3707: "invite.ics"}), 2)
    packed = winmail(
        NOTE,
        begin, attribute(0x8010, b"A.DAT\0", 2), attribute(0x800F, b"BEGIN:VCALENDAR broken", 2),
        begin, attribute(0x800F, ICS, 2), name,
        begin, attribute(0x8010, b"cv.pdf\0", 2), attribute(0x800F, b"%PDF", 2),
    )  # fmt: skip
    assert [event.summary for event in message(mail_with(packed, "Hello")).events] == ["Talk"]
    assert [one for one, _ in unpack(packed).attachments] == ["A.DAT", "invite.ics", "cv.pdf"]


@pytest.mark.parametrize(
    ("attributes", "text"),
    [
        ([attribute(0x800C, b"Gr\xfc\xdfe\0")], "Grüße"),
        ([attribute(0x9007, struct.pack("<II", 1251, 0)), attribute(0x800C, b"\xc4\xe0")], "Да"),
        ([attribute(0x9007, struct.pack("<II", 9, 0)), attribute(0x800C, b"\xfc")], "ü"),
        ([attribute(0x9003, properties({0x1013: b"<p>Yes</p>"}))], "Yes"),
        ([attribute(0x9003, properties({0x1000: "Да"}))], "Да"),
    ],
)
def test_its_text_is_read_where_the_mail_has_none(attributes: list[bytes], text: str) -> None:
    packed = winmail(NOTE, *attributes)
    assert message(mail_with(packed)).text == text
    assert message(mail_with(packed, "Hello")).text == "Hello"


RTF_ONLY = winmail(NOTE, attribute(0x9003, properties({0x1009: b"rtf"})))
TIMELESS = winmail(attribute(0x8008, b"IPM.Microsoft Schedule.MtgReq\0"))


@pytest.mark.parametrize(
    ("packed", "body", "troubles"),
    [
        (RTF_ONLY, "", [Trouble.WINMAIL]),
        (RTF_ONLY, "Hello", []),
        (TIMELESS, "Hello", [Trouble.WINMAIL]),
        (b"no TNEF", "Hello", [Trouble.WINMAIL]),
    ],
)
def test_what_cannot_be_unpacked_is_told(packed: bytes, body: str, troubles: list[Trouble]) -> None:
    found = message(mail_with(packed, body))
    assert (found.text, list(found.troubles)) == (body, troubles)


def row(kind: int, tag: int, rest: bytes) -> bytes:
    return struct.pack("<IHH", 1, kind, tag) + rest


@pytest.mark.parametrize(
    ("data", "values"),
    [
        (row(0x1003, 0x1, struct.pack("<Iii", 2, 4, 5)), {}),
        (row(0x0002, 0x1, b"\x01\0\0\0"), {0x1: b"\x01\0\0\0"}),
        (row(0x001E, 0x1, struct.pack("<II", 1, 3) + b"ab\0\0"), {0x1: b"ab"}),
        (row(0x001E, 0x1, struct.pack("<I", 0)), {}),
        (
            row(0x03, 0x8000, bytes(16) + struct.pack("<II", 1, 4) + b"a\0b\0" + b"\x07\0\0\0"),
            {0x8000: 7},
        ),
    ],
)
def test_properties_of_every_kind_are_passed(data: bytes, values: dict[int, object]) -> None:
    packed = unpack(winmail(attribute(0x9003, data)))
    assert (packed.item.values, packed.named) == (values, {})


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x78\x9f\x3e\x22",
        winmail(NOTE)[:-3],
        winmail(NOTE)[:-1] + b"\xff",
        winmail(attribute(0x9003, row(0x001F, 0x1, struct.pack("<II", 1, 2**31)))),
        winmail(attribute(0x9003, row(0x1003, 0x1, struct.pack("<I", 2**31)))),
        winmail(attribute(0x9003, row(0x0077, 0x1, b""))),
    ],
)
def test_damaged_data_is_refused(data: bytes) -> None:
    with pytest.raises(TnefError):
        unpack(data)
