"""A calendar that is read again and again: entries change, and those that are gone are removed."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from icalendar import Calendar

from desktop.exchange.calendar_file import Entry, calendar_file
from desktop.exchange.calendars import read_calendar
from tests.support.random_stores import TEXTS

NOW = datetime(2026, 3, 24, 10, tzinfo=UTC)
TODAY = NOW.date()
START = datetime(2026, 3, 26, 13, tzinfo=UTC)
TALK = Entry(uid="i@x", summary="Interview", starts=START, ends=START + timedelta(hours=1))
STEP = Entry(uid="s@x", summary="Check in", starts=date(2026, 3, 25))


def written(*entries: Entry, now: datetime = NOW, before: bytes = b"") -> bytes:
    return calendar_file(entries, "Callback", now, now.date(), before)


def events(data: bytes) -> dict[str, Any]:
    return {str(one["UID"]): one for one in Calendar.from_ical(data).walk("VEVENT")}


def test_an_appointment_has_instants_and_a_step_a_day() -> None:
    found = events(written(TALK, STEP))
    assert found["i@x"]["DTSTART"].dt == START
    assert found["i@x"]["DTEND"].dt == START + timedelta(hours=1)
    assert found["s@x"]["DTSTART"].dt == date(2026, 3, 25)
    assert found["s@x"]["TRANSP"] == "TRANSPARENT"


@pytest.mark.parametrize("text", [text for text in TEXTS if text.strip() == text])
def test_every_text_comes_back_and_no_line_is_too_long(text: str) -> None:
    data = written(Entry(uid="u@x", summary=text or "-", description=text, starts=TODAY))
    event = events(data)["u@x"]
    assert str(event["SUMMARY"]) == (text or "-")
    assert str(event.get("DESCRIPTION", "")) == text
    assert max(map(len, data.split(b"\r\n"))) <= 75
    assert b"\n" not in data.replace(b"\r\n", b"")


def test_nothing_changes_while_no_entry_does() -> None:
    first = written(TALK, STEP)
    assert written(TALK, STEP, now=NOW + timedelta(hours=5), before=first) == first


def test_a_change_has_a_higher_sequence_and_the_others_keep_theirs() -> None:
    moved = Entry(uid="i@x", summary="Interview", starts=START + timedelta(days=1))
    first = written(TALK, STEP)
    second = written(moved, STEP, now=NOW + timedelta(hours=1), before=first)
    third = written(TALK, STEP, now=NOW + timedelta(hours=1), before=second)
    sequences = [int(events(data)["i@x"]["SEQUENCE"]) for data in (first, second, third)]
    assert sequences[0] < sequences[1] < sequences[2]
    assert {int(events(data)["s@x"]["SEQUENCE"]) for data in (first, second, third)} == {
        int(events(first)["s@x"]["SEQUENCE"])
    }


def test_a_file_that_was_lost_is_written_with_higher_sequences() -> None:
    later = events(written(TALK, now=NOW + timedelta(hours=1)))["i@x"]
    assert later["SEQUENCE"] > events(written(TALK))["i@x"]["SEQUENCE"]


def test_what_is_gone_is_cancelled_without_its_words_until_its_day_is_over() -> None:
    first = written(TALK, STEP)
    second = written(TALK, now=NOW + timedelta(hours=1), before=first)
    gone = events(second)["s@x"]
    assert (gone["STATUS"], gone["DTSTART"].dt) == ("CANCELLED", date(2026, 3, 25))
    assert b"Check in" not in second
    assert gone["SEQUENCE"] > events(first)["s@x"]["SEQUENCE"]
    on_the_day = datetime(2026, 3, 25, 23, tzinfo=UTC)
    assert written(TALK, now=on_the_day, before=second) == second
    after = written(TALK, now=on_the_day + timedelta(hours=2), before=second)
    assert list(events(after)) == ["i@x"]


def test_what_was_cancelled_can_come_back() -> None:
    first = written(TALK)
    second = written(before=first, now=NOW + timedelta(minutes=1))
    third = written(TALK, before=second, now=NOW + timedelta(minutes=1))
    back = events(third)["i@x"]
    assert "STATUS" not in back
    assert back["SEQUENCE"] > events(second)["i@x"]["SEQUENCE"]


@pytest.mark.parametrize(
    "before",
    [
        b"",
        b"\xff\xfe broken",
        b"BEGIN:VEVENT\r\nEND:VEVENT\r\n",
        b"BEGIN:VEVENT\r\nUID:a\r\nEND:VEVENT\r\n",
        b"BEGIN:VEVENT\r\nUID:a\r\nSEQUENCE:x\r\nDTSTART:20990101\r\nEND:VEVENT\r\n",
        b"BEGIN:VEVENT\r\nUID:a\r\nSEQUENCE:1\r\nEND:VEVENT\r\n",
    ],
)
def test_a_file_that_is_none_of_ours_is_written_over(before: bytes) -> None:
    assert written(TALK, before=before) == written(TALK)


def test_our_own_import_reads_it() -> None:
    (event,) = read_calendar(written(TALK)).events
    assert (event.uid, event.summary, event.starts, event.minutes) == (
        "i@x",
        "Interview",
        START,
        60,
    )
