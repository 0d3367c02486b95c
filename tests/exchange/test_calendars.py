"""Appointments from calendar files, each with a trap that calendar programs really set."""

from datetime import UTC, datetime

import pytest

from desktop.exchange.calendars import read_calendar
from desktop.exchange.found import CannotReadError, FoundEvent, FoundPerson, Trouble, ZoneKind
from tests.support.foreign_files import calendar

BERLIN_DEFINED = """\
BEGIN:VTIMEZONE
TZID:Customized Time Zone
BEGIN:STANDARD
DTSTART:20200101T000000
TZOFFSETFROM:-0400
TZOFFSETTO:-0400
END:STANDARD
END:VTIMEZONE
"""


def only(data: bytes) -> FoundEvent:
    (event,) = read_calendar(data).events
    return event


@pytest.mark.parametrize(
    ("line", "starts", "kind"),
    [
        ("DTSTART:20260324T130000Z", datetime(2026, 3, 24, 13, tzinfo=UTC), ZoneKind.INSTANT),
        (
            "DTSTART;TZID=Europe/Berlin:20260324T140000",
            datetime(2026, 3, 24, 13, tzinfo=UTC),
            ZoneKind.INSTANT,
        ),
        (
            "DTSTART;TZID=W. Europe Standard Time:20260324T140000",
            datetime(2026, 3, 24, 13, tzinfo=UTC),
            ZoneKind.INSTANT,
        ),
        # The Z counts, not the zone beside it.
        (
            "DTSTART;TZID=Europe/Berlin:20260324T130000Z",
            datetime(2026, 3, 24, 13, tzinfo=UTC),
            ZoneKind.INSTANT,
        ),
        # Nobody defines these zones.
        ("DTSTART;TZID=Customized Time Zone:20260324T140000", None, ZoneKind.UNDEFINED),
        ('DTSTART;TZID="tzone://Microsoft/Custom":20260324T140000', None, ZoneKind.UNDEFINED),
        (
            "DTSTART;TZID=(UTC+01:00) Amsterdam, Berlin, Rome:20260324T140000",
            None,
            ZoneKind.UNDEFINED,
        ),
        ("DTSTART;TZID=Nowhere;VALUE=DATE-TIME:20260324T140000", None, ZoneKind.UNDEFINED),
        ("DTSTART:20260324T140000", None, ZoneKind.FLOATING),
        ("DTSTART:2026-03-24T14:00:00", None, ZoneKind.FLOATING),
        ("DTSTART:20260324T1400", None, ZoneKind.FLOATING),
        ("DTSTART;VALUE=DATE:20260324", datetime(2026, 3, 24), ZoneKind.DAY),
        ("DTSTART:20260324", datetime(2026, 3, 24), ZoneKind.DAY),
        ("DTSTART:20260324T240000Z", datetime(2026, 3, 25, 0, tzinfo=UTC), ZoneKind.INSTANT),
    ],
)
def test_a_start_is_read_with_what_is_known_of_its_zone(
    line: str, starts: datetime | None, kind: ZoneKind
) -> None:
    event = only(calendar(line))
    assert (event.starts, event.zone_kind) == (starts or datetime(2026, 3, 24, 14), kind)


def test_a_zone_that_a_file_defines_is_not_used_for_the_next_file() -> None:
    line = "DTSTART;TZID=Customized Time Zone:20260324T140000"
    assert only(calendar(line, head=BERLIN_DEFINED)).starts == datetime(2026, 3, 24, 18, tzinfo=UTC)
    assert only(calendar(line)).zone_kind is ZoneKind.UNDEFINED


def test_an_invitation_says_who_where_and_how_long() -> None:
    event = only(
        calendar(
            "UID:a1\nSEQUENCE:3\nSUMMARY:Second interview\\, Data\nDTSTART:20260324T130000Z\n"
            "DTEND:20260324T134500Z\nLOCATION:Harbour Road 5\n"
            "ORGANIZER;CN=Priya Nair:mailto:priya@bluefin.example\n"
            'ATTENDEE;CN="Berg, Tom";CUTYPE=INDIVIDUAL:MAILTO:tom@bluefin.example\n'
            "ATTENDEE;CUTYPE=RESOURCE;CN=Room 4:mailto:room4@bluefin.example\n"
            "DESCRIPTION:Bring\\nyour laptop"
        )
    )
    assert (event.uid, event.sequence, event.summary) == ("a1", 3, "Second interview, Data")
    assert (event.minutes, event.place, event.description) == (
        45,
        "Harbour Road 5",
        "Bring\nyour laptop",
    )
    assert event.organiser == FoundPerson(name="Priya Nair", email="priya@bluefin.example")
    assert event.invited == (FoundPerson(name="Berg, Tom", email="tom@bluefin.example"),)


@pytest.mark.parametrize(
    ("lines", "link", "place"),
    [
        ("LOCATION:Microsoft Teams Meeting\nX-MICROSOFT-SKYPETEAMSMEETINGURL:https://a.example/l/1",
         "https://a.example/l/1", ""),
        ("LOCATION:https://acme.zoom.us/j/1", "https://acme.zoom.us/j/1", ""),
        ("DESCRIPTION:Join https://meet.google.com/abc.", "https://meet.google.com/abc", ""),
        ("DESCRIPTION:See https://acme.example/map\nLOCATION:Hall 3", "", "Hall 3"),
        ("X-ALT-DESC;FMTTYPE=text/html:<p>Join https://acme.zoom.us/j/2 now</p>",
         "https://acme.zoom.us/j/2", ""),
    ],
)  # fmt: skip
def test_a_video_call_has_a_link_and_no_place(lines: str, link: str, place: str) -> None:
    event = only(calendar(f"DTSTART:20260324T130000Z\n{lines}"))
    assert (event.link, event.place) == (link, place)


@pytest.mark.parametrize(
    ("lines", "head", "cancelled"),
    [
        ("STATUS:CONFIRMED", "", False),
        ("STATUS:CANCELLED", "METHOD:REQUEST\n", True),
        ("SUMMARY:x", "METHOD:CANCEL\n", True),
        ("METHOD:CANCEL", "", True),
    ],
)
def test_a_cancellation_is_told_by_method_or_status(lines: str, head: str, cancelled: bool) -> None:
    assert only(calendar(f"DTSTART:20260324T130000Z\n{lines}", head=head)).is_cancelled is cancelled


def test_of_several_versions_the_one_with_the_highest_sequence_counts() -> None:
    def version(number: int, hour: int, more: str = "") -> str:
        return f"UID:a\nSEQUENCE:{number}\nDTSTART:20260324T{hour}0000Z{more}"

    moved = "\nRECURRENCE-ID:20260324T100000Z"
    found = read_calendar(calendar(version(2, 11), version(1, 10), version(0, 15, moved))).events
    assert [event.starts.hour for event in found] == [11, 15]


@pytest.mark.parametrize(
    ("stamps", "summary"),
    [
        (("20260302T100000Z", "20260301T100000Z"), "first"),
        (("20260301T100000Z", "20260302T100000Z"), "second"),
        (("20260302T100000", "20260301T100000Z"), "second"),  # not certain which is later
        (("20260302", "20260301"), "second"),
    ],
)
def test_of_versions_with_one_sequence_the_one_written_last_counts(
    stamps: tuple[str, str], summary: str
) -> None:
    events = (
        f"UID:a\nSUMMARY:{name}\nDTSTAMP:{stamp}\nDTSTART:20260330T140000Z"
        for name, stamp in zip(("first", "second"), stamps, strict=True)
    )
    (found,) = read_calendar(calendar(*events)).events
    assert found.summary == summary


@pytest.mark.parametrize(
    ("data", "count", "broken"),
    [
        (calendar("DTSTART:20260324T130000Z", "DTSTART:20260230T130000Z"), 1, 1),
        (calendar("DTSTART:20260324T130000Z").replace(b"END:VCAL", b"X\nEND:VCAL"), 1, 0),
        (
            calendar("DTSTART:20260324T130000Z", head="BEGIN:VTIMEZONE\nTZID:P\nBEGIN:STANDARD\n"
                     "DTSTART:18500101T000000\nTZOFFSETFROM:+5744\nTZOFFSETTO:+5744\n"
                     "END:STANDARD\nEND:VTIMEZONE\n"),
            1,
            0,
        ),
        (calendar("DTSTART:20260324T130000Z\nX-APPLE-RADIUS=49.9"), 1, 0),
        (calendar('DTSTART:20260324T130000Z\nORGANIZER="mailto:a@b.example"'), 1, 0),
        (calendar("DTSTART:20260324T130000Z") * 3, 3, 0),
        (b"\xef\xbb\xbf" + calendar("DTSTART:20260324T130000Z"), 1, 0),
        (calendar("DTSTART:20260324T130000Z").replace(b"\n", b"\r\n"), 1, 0),
        (calendar("SUMMARY:a lo\n ng one\nDTSTART:20260324T130000Z"), 1, 0),
    ],
)  # fmt: skip
def test_a_broken_part_costs_only_itself(data: bytes, count: int, broken: int) -> None:
    reading = read_calendar(data)
    assert (len(reading.events), len(reading.troubles)) == (count, broken)


@pytest.mark.parametrize(
    ("data", "trouble"),
    [
        (b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", Trouble.NO_CONTENT),
        (calendar("DTSTART:INVALID-DATE"), Trouble.BROKEN),
        (calendar("SUMMARY:without a start"), Trouble.BROKEN),
        (b"BEGIN:VTIMEZONE\rTZID:S\rEND:VTIMEZONE\r", Trouble.NO_CONTENT),
    ],
)
def test_a_file_without_an_appointment_says_why(data: bytes, trouble: Trouble) -> None:
    with pytest.raises(CannotReadError) as caught:
        read_calendar(data)
    assert caught.value.trouble is trouble
