"""Days and times as people type them, each with what it means on Tuesday 24 March 2026."""

from datetime import date, datetime, time

import pytest

from desktop.core.typed_dates import (
    Expectation,
    Order,
    Unreadable,
    UnreadableReason,
    read,
    read_time,
)

TODAY = date(2026, 3, 24)
SHOWN = datetime(2026, 3, 24, 9, 0)
ANY = Expectation(today=TODAY, shown=SHOWN)
US = Expectation(today=TODAY, shown=SHOWN, order=Order.MONTH_FIRST)
JAPAN = Expectation(today=TODAY, shown=SHOWN, order=Order.YEAR_FIRST)
PAST = Expectation(today=TODAY, shown=SHOWN, latest=TODAY)
FUTURE = Expectation(today=TODAY, shown=SHOWN, earliest=TODAY)
DAY = Expectation(today=TODAY, shown=datetime(2026, 3, 24), with_time=False)

READ = [
    # a day in full, as it is typed
    ("24.3.2026", ANY, "2026-03-24T09:00"),
    ("24.03.2026", ANY, "2026-03-24T09:00"),
    ("24. 3. 2026", ANY, "2026-03-24T09:00"),
    ("24.3.26", ANY, "2026-03-24T09:00"),
    ("24/3/2026", ANY, "2026-03-24T09:00"),
    ("24/03/26", ANY, "2026-03-24T09:00"),
    ("24-03-2026", ANY, "2026-03-24T09:00"),
    ("24 3 2026", ANY, "2026-03-24T09:00"),
    ("2026-03-24", ANY, "2026-03-24T09:00"),
    ("2026-3-24", ANY, "2026-03-24T09:00"),
    ("2026/03/24", ANY, "2026-03-24T09:00"),
    ("2026.03.24", ANY, "2026-03-24T09:00"),
    ("2026 03 24", ANY, "2026-03-24T09:00"),
    ("20260324", ANY, "2026-03-24T09:00"),
    ("24 March 2026", ANY, "2026-03-24T09:00"),
    ("24 MARCH 2026", ANY, "2026-03-24T09:00"),
    ("24. March 2026", ANY, "2026-03-24T09:00"),
    ("24th March 2026", ANY, "2026-03-24T09:00"),
    ("the 24th of March 2026", ANY, "2026-03-24T09:00"),
    ("24 mar 26", ANY, "2026-03-24T09:00"),
    ("24 mar '26", ANY, "2026-03-24T09:00"),
    ("24 mar ’09", ANY, "2009-03-24T09:00"),
    ("24-mar-2026", ANY, "2026-03-24T09:00"),
    ("24/Mar/2026", ANY, "2026-03-24T09:00"),
    ("24mar2026", ANY, "2026-03-24T09:00"),
    ("March 24, 2026", ANY, "2026-03-24T09:00"),
    ("Mar. 24th, 2026", ANY, "2026-03-24T09:00"),
    ("March the 24th 2026", ANY, "2026-03-24T09:00"),
    ("Tue 24 March 2026", ANY, "2026-03-24T09:00"),
    ("Tuesday, 24 March 2026", ANY, "2026-03-24T09:00"),
    ("Tuesday, March 24, 2026", ANY, "2026-03-24T09:00"),
    ("24 March 2026 (Tuesday)", ANY, "2026-03-24T09:00"),
    ("on Tuesday 24 March 2026", ANY, "2026-03-24T09:00"),
    ("29 feb 2028", ANY, "2028-02-29T09:00"),
    ("1 Sept 2026", ANY, "2026-09-01T09:00"),
    # without its year
    ("24/03", ANY, "2026-03-24T09:00"),
    ("24/3", ANY, "2026-03-24T09:00"),
    ("24.3.", ANY, "2026-03-24T09:00"),
    ("24.3", ANY, "2026-03-24T09:00"),
    ("24. 3.", ANY, "2026-03-24T09:00"),
    ("24-3", ANY, "2026-03-24T09:00"),
    ("24 mar", ANY, "2026-03-24T09:00"),
    ("24mar", ANY, "2026-03-24T09:00"),
    ("24 of march", ANY, "2026-03-24T09:00"),
    ("Mar 24", ANY, "2026-03-24T09:00"),
    ("march 24th", ANY, "2026-03-24T09:00"),
    ("tue 24 mar", ANY, "2026-03-24T09:00"),
    ("tue 24.3.", ANY, "2026-03-24T09:00"),
    ("24 mar tue", ANY, "2026-03-24T09:00"),
    ("28 dec", ANY, "2025-12-28T09:00"),
    ("3 jan", ANY, "2026-01-03T09:00"),
    # the order of the numbers
    ("03/04", ANY, "2026-04-03T09:00"),
    ("03/04", US, "2026-03-04T09:00"),
    ("03/04", JAPAN, "2026-03-04T09:00"),
    ("3/4/2026", ANY, "2026-04-03T09:00"),
    ("3/4/2026", US, "2026-03-04T09:00"),
    ("3/4/26", US, "2026-03-04T09:00"),
    ("3-4-2026", US, "2026-03-04T09:00"),
    ("26/3/4", JAPAN, "2026-03-04T09:00"),
    ("3.4.2026", US, "2026-04-03T09:00"),
    ("3.4.26", JAPAN, "2026-04-03T09:00"),
    ("24/03", US, "2026-03-24T09:00"),
    ("24/3/2026", US, "2026-03-24T09:00"),
    ("3/24", ANY, "2026-03-24T09:00"),
    ("3/24/2026", ANY, "2026-03-24T09:00"),
    ("3.24.2026", ANY, "2026-03-24T09:00"),
    ("24/3/2026", JAPAN, "2026-03-24T09:00"),
    # the year that the field expects
    ("28 dec", PAST, "2025-12-28T09:00"),
    ("28 dec", FUTURE, "2026-12-28T09:00"),
    ("25 mar", PAST, "2025-03-25T09:00"),
    ("25 mar", FUTURE, "2026-03-25T09:00"),
    ("23 mar", FUTURE, "2027-03-23T09:00"),
    ("24 mar", PAST, "2026-03-24T09:00"),
    ("24 mar", FUTURE, "2026-03-24T09:00"),
    ("25 mar 2026", PAST, "2026-03-25T09:00"),
    # the day of a month
    ("24th", ANY, "2026-03-24T09:00"),
    ("the 24th", ANY, "2026-03-24T09:00"),
    ("31", ANY, "2026-03-31T09:00"),
    ("31", PAST, "2026-01-31T09:00"),
    ("31st", FUTURE, "2026-03-31T09:00"),
    ("1st", ANY, "2026-04-01T09:00"),
    ("1st", PAST, "2026-03-01T09:00"),
    ("30", PAST, "2026-01-30T09:00"),
    ("14th", ANY, "2026-03-14T09:00"),
    ("14", DAY, "2026-03-14T00:00"),
    ("tue 24th", ANY, "2026-03-24T09:00"),
    ("24 14:30", ANY, "2026-03-24T14:30"),
    # days of the week
    ("tue", ANY, "2026-03-24T09:00"),
    ("tues", PAST, "2026-03-24T09:00"),
    ("thu", PAST, "2026-03-19T09:00"),
    ("thurs", FUTURE, "2026-03-26T09:00"),
    ("fri", ANY, "2026-03-27T09:00"),
    ("Saturday", ANY, "2026-03-21T09:00"),
    ("on friday", ANY, "2026-03-27T09:00"),
    ("last tuesday", ANY, "2026-03-17T09:00"),
    ("last mon", ANY, "2026-03-23T09:00"),
    ("past fri", ANY, "2026-03-20T09:00"),
    ("this mon", ANY, "2026-03-23T09:00"),
    ("this fri", ANY, "2026-03-27T09:00"),
    ("next fri", ANY, "2026-04-03T09:00"),
    ("coming tue", ANY, "2026-03-31T09:00"),
    ("coming wed", ANY, "2026-03-25T09:00"),
    ("tue next week", ANY, "2026-03-31T09:00"),
    ("fri last week", ANY, "2026-03-20T09:00"),
    ("sun this week", ANY, "2026-03-29T09:00"),
    # from today
    ("today", ANY, "2026-03-24T09:00"),
    ("Yesterday", ANY, "2026-03-23T09:00"),
    ("tomorrow", ANY, "2026-03-25T09:00"),
    ("the day before yesterday", ANY, "2026-03-22T09:00"),
    ("day after tomorrow", ANY, "2026-03-26T09:00"),
    ("in 3 days", ANY, "2026-03-27T09:00"),
    ("in a week", ANY, "2026-03-31T09:00"),
    ("in two weeks", ANY, "2026-04-07T09:00"),
    ("2 weeks ago", ANY, "2026-03-10T09:00"),
    ("a day ago", ANY, "2026-03-23T09:00"),
    ("in 1 month", ANY, "2026-04-24T09:00"),
    ("3 months ago", ANY, "2025-12-24T09:00"),
    ("in ten months", ANY, "2027-01-24T09:00"),
    # a time; the day stays
    ("14:30", ANY, "2026-03-24T14:30"),
    ("14.30", ANY, "2026-03-24T14:30"),
    ("10.30", ANY, "2026-03-24T10:30"),
    ("1430", ANY, "2026-03-24T14:30"),
    ("0900", ANY, "2026-03-24T09:00"),
    ("930", ANY, "2026-03-24T09:30"),
    ("2pm", ANY, "2026-03-24T14:00"),
    ("2 p.m.", ANY, "2026-03-24T14:00"),
    ("2.30pm", ANY, "2026-03-24T14:30"),
    ("2:30 PM", ANY, "2026-03-24T14:30"),
    ("230pm", ANY, "2026-03-24T14:30"),
    ("12am", ANY, "2026-03-24T00:00"),
    ("12:15 am", ANY, "2026-03-24T00:15"),
    ("12pm", ANY, "2026-03-24T12:00"),
    ("noon", ANY, "2026-03-24T12:00"),
    ("12 noon", ANY, "2026-03-24T12:00"),
    ("02:30", ANY, "2026-03-24T02:30"),
    ("14h30", ANY, "2026-03-24T14:30"),
    ("14h", ANY, "2026-03-24T14:00"),
    ("14.30 Uhr", ANY, "2026-03-24T14:30"),
    ("11 o'clock", ANY, "2026-03-24T11:00"),
    ("at 14", ANY, "2026-03-24T14:00"),
    ("00:00", ANY, "2026-03-24T00:00"),
    ("23:59", ANY, "2026-03-24T23:59"),
    # both
    ("24.3.2026 14:30", ANY, "2026-03-24T14:30"),
    ("24.3.2026, 14.30 Uhr", ANY, "2026-03-24T14:30"),
    ("24.3. 14.30", ANY, "2026-03-24T14:30"),
    ("24/03/2026 14:30", ANY, "2026-03-24T14:30"),
    ("24 March 2026 at 2.30pm", ANY, "2026-03-24T14:30"),
    ("March 24, 2026 2:30 PM", ANY, "2026-03-24T14:30"),
    ("Tuesday, March 24th, 2026 @ 2pm", ANY, "2026-03-24T14:00"),
    ("24 mar 14:30", ANY, "2026-03-24T14:30"),
    ("24 mar 1430", ANY, "2026-03-24T14:30"),
    ("31 mar 2026 14:30", ANY, "2026-03-31T14:30"),
    ("2026-03-24 14:30", ANY, "2026-03-24T14:30"),
    ("2026-03-24T14:30", ANY, "2026-03-24T14:30"),
    ("2026-03-24T14:30:00", ANY, "2026-03-24T14:30"),
    ("20260324T1430", ANY, "2026-03-24T14:30"),
    ("tues 14:00", ANY, "2026-03-24T14:00"),
    ("last tuesday 2pm", ANY, "2026-03-17T14:00"),
    ("next tue 2pm", ANY, "2026-03-31T14:00"),
    ("tomorrow 14:30", ANY, "2026-03-25T14:30"),
    ("tomorrow 14", ANY, "2026-03-25T14:00"),
    ("yesterday at noon", ANY, "2026-03-23T12:00"),
    ("tomorrow noon", ANY, "2026-03-25T12:00"),
    ("midday tomorrow", ANY, "2026-03-25T12:00"),
    ("yesterday at half past ten", ANY, "2026-03-23T10:30"),
    ("half past two in the afternoon yesterday", ANY, "2026-03-23T14:30"),
    ("2pm yesterday", ANY, "2026-03-23T14:00"),
    ("14:30 on 24 march", ANY, "2026-03-24T14:30"),
    ("in 3 days at 9am", ANY, "2026-03-27T09:00"),
    ("friday week", ANY, "2026-04-03T09:00"),
    ("tuesday week 2pm", ANY, "2026-04-07T14:00"),
    ("last tuesday, 17 march, 2pm", ANY, "2026-03-17T14:00"),
    ("next friday 27.3. 14:00", ANY, "2026-03-27T14:00"),
    ("last tuesday 14", ANY, "2026-03-17T14:00"),
    # a part of the day
    ("this morning 9:30", ANY, "2026-03-24T09:30"),
    ("this afternoon at 3", ANY, "2026-03-24T15:00"),
    ("last night at 8", ANY, "2026-03-23T20:00"),
    ("tonight at 7", ANY, "2026-03-24T19:00"),
    ("yesterday afternoon at 2:30", ANY, "2026-03-23T14:30"),
    ("friday morning 11", ANY, "2026-03-27T11:00"),
    ("friday at 9 in the morning", ANY, "2026-03-27T09:00"),
    ("3 april, 2.15 in the afternoon", ANY, "2026-04-03T14:15"),
    ("tomorrow afternoon, 14:30", ANY, "2026-03-25T14:30"),
    ("12:30 in the afternoon", ANY, "2026-03-24T12:30"),
    # a range of times
    ("24 mar 14:30 - 15:30", ANY, "2026-03-24T14:30"),
    ("24 mar 14:30–15:30", ANY, "2026-03-24T14:30"),
    ("24.3. 14.00-15.00", ANY, "2026-03-24T14:00"),
    ("fri 2-3pm", ANY, "2026-03-27T14:00"),
    ("fri 11-1pm", ANY, "2026-03-27T11:00"),
    ("fri 11am to 1pm", ANY, "2026-03-27T11:00"),
    ("from 9 to 10 on friday", ANY, "2026-03-27T09:00"),
    ("friday between 10 and 11am", ANY, "2026-03-27T10:00"),
    ("2026-03-24 9h-10h", ANY, "2026-03-24T09:00"),
    ("this afternoon from 2 to 3", ANY, "2026-03-24T14:00"),
    ("sat 10-12h", ANY, "2026-03-21T10:00"),
    ("Tuesday, March 24 ⋅ 2:00 – 3:00pm", ANY, "2026-03-24T14:00"),
    # as it comes out of other programs
    ("  24\u00a0March\u202f2026,\n14:30 ", ANY, "2026-03-24T14:30"),
    ("\u200b24 March 2026\ufeff", ANY, "2026-03-24T09:00"),
    ("2026\u201103\u201124", ANY, "2026-03-24T09:00"),
    ("２０２６／０３／２４", ANY, "2026-03-24T09:00"),
    ("٢٤/٣/٢٠٢٦", ANY, "2026-03-24T09:00"),
    ("2:30\u202fPM", ANY, "2026-03-24T14:30"),
]


@pytest.mark.parametrize(("text", "expected", "meant"), READ)
def test_what_people_type_is_read_as_they_mean_it(
    text: str, expected: Expectation, meant: str
) -> None:
    assert read(text, expected) == datetime.fromisoformat(meant)


NOT_READ = [
    ("", ANY, UnreadableReason.EMPTY),
    ("  \u200b ", ANY, UnreadableReason.EMPTY),
    ("soon", ANY, UnreadableReason.UNKNOWN),
    ("next week", ANY, UnreadableReason.UNKNOWN),
    ("march", ANY, UnreadableReason.UNKNOWN),
    ("mar 2026", ANY, UnreadableReason.UNKNOWN),
    ("2026", ANY, UnreadableReason.UNKNOWN),
    ("3 days", ANY, UnreadableReason.UNKNOWN),
    ("in 3 days ago", ANY, UnreadableReason.UNKNOWN),
    ("noonday", ANY, UnreadableReason.UNKNOWN),
    ("midnights", ANY, UnreadableReason.UNKNOWN),
    ("24 mar or 25 mar", ANY, UnreadableReason.UNKNOWN),
    ("24 mar 14:30 - 13:30", ANY, UnreadableReason.UNKNOWN),
    ("24.3. - 25.3.", ANY, UnreadableReason.UNKNOWN),
    ("from 24 to 26 march", ANY, UnreadableReason.UNKNOWN),
    ("14:30 - 15:30 - 16:30", ANY, UnreadableReason.UNKNOWN),
    ("this morning", ANY, UnreadableReason.UNKNOWN),
    ("this morning at 14:00", ANY, UnreadableReason.UNKNOWN),
    ("12:30 in the morning", ANY, UnreadableReason.UNKNOWN),
    ("tomorrow morning this afternoon 3", ANY, UnreadableReason.UNKNOWN),
    ("last tuesday week", ANY, UnreadableReason.UNKNOWN),
    ("24 mar 14:30:45", ANY, UnreadableReason.UNKNOWN),
    ("24 mar 14:30 CET", ANY, UnreadableReason.UNKNOWN),
    ("2026-03-24T14:30Z", ANY, UnreadableReason.UNKNOWN),
    ("2026-03-24T14:30+02:00", ANY, UnreadableReason.UNKNOWN),
    ("14:30", DAY, UnreadableReason.UNKNOWN),
    ("24 mar 14:30", DAY, UnreadableReason.UNKNOWN),
    ("24/3.", ANY, UnreadableReason.UNKNOWN),
    ("24.3/2026", ANY, UnreadableReason.UNKNOWN),
    ("24 3 26", ANY, UnreadableReason.UNKNOWN),
    ("24/3/6", ANY, UnreadableReason.UNKNOWN),
    ("2026-03-2026", ANY, UnreadableReason.UNKNOWN),
    ("24.3.1066", ANY, UnreadableReason.UNKNOWN),
    ("14.30 24 mar", ANY, UnreadableReason.UNKNOWN),
    ("24²", ANY, UnreadableReason.UNKNOWN),
    ("x" * 100_000, ANY, UnreadableReason.UNKNOWN),
    ("31 feb", ANY, UnreadableReason.NO_SUCH_DAY),
    ("31/2", ANY, UnreadableReason.NO_SUCH_DAY),
    ("31.2.2026", ANY, UnreadableReason.NO_SUCH_DAY),
    ("29 feb", ANY, UnreadableReason.NO_SUCH_DAY),
    ("29 feb 2026", ANY, UnreadableReason.NO_SUCH_DAY),
    ("2026-02-29", ANY, UnreadableReason.NO_SUCH_DAY),
    ("20261301", ANY, UnreadableReason.NO_SUCH_DAY),
    ("32", ANY, UnreadableReason.NO_SUCH_DAY),
    ("0 mar", ANY, UnreadableReason.NO_SUCH_DAY),
    ("24:00", ANY, UnreadableReason.NO_SUCH_TIME),
    ("24 mar 24:00", ANY, UnreadableReason.NO_SUCH_TIME),
    ("14:75", ANY, UnreadableReason.NO_SUCH_TIME),
    ("13pm", ANY, UnreadableReason.NO_SUCH_TIME),
    ("0:30am", ANY, UnreadableReason.NO_SUCH_TIME),
    ("14:30pm", ANY, UnreadableReason.NO_SUCH_TIME),
]


@pytest.mark.parametrize(("text", "expected", "reason"), NOT_READ)
def test_what_is_no_day_is_not_understood(
    text: str, expected: Expectation, reason: UnreadableReason
) -> None:
    assert read(text, expected) == Unreadable(reason)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Mon 24 March 2026", "2026-03-24"),
        ("wed 24 mar", "2026-03-24"),
        ("24 mar fri", "2026-03-24"),
        ("tue 14", "2026-03-14"),
        ("last wed 24 mar", "2026-03-24"),
    ],
)
def test_a_day_of_another_weekday_is_not_understood(text: str, day: str) -> None:
    contradicts = Unreadable(UnreadableReason.OTHER_WEEKDAY, (datetime.fromisoformat(day),))
    assert read(text, ANY) == contradicts


def test_a_day_that_the_month_before_lacks_is_not_cut_off() -> None:
    february = Expectation(today=date(2026, 2, 16), shown=datetime(2026, 2, 16, 9, 0))
    assert read("31", february) == datetime(2026, 1, 31, 9, 0)
    assert read("29", february) == datetime(2026, 1, 29, 9, 0)
    assert read("in 1 month", Expectation(today=date(2026, 1, 31), shown=SHOWN)) == Unreadable(
        UnreadableReason.NO_SUCH_DAY
    )


def test_an_older_record_keeps_its_year_and_month() -> None:
    old = Expectation(today=TODAY, shown=datetime(2024, 5, 7, 10, 0), latest=TODAY)
    assert read("9 may", old) == datetime(2024, 5, 9, 10, 0)
    assert read("9th", old) == datetime(2024, 5, 9, 10, 0)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("9", time(9)),
        ("14", time(14)),
        ("2pm", time(14)),
        ("1430", time(14, 30)),
        ("2026", time(20, 26)),
        ("8.15", time(8, 15)),
        ("07:00", time(7)),
        ("noon", time(12)),
        ("midnight", time(0)),
    ],
)
def test_where_a_time_alone_is_asked_it_is_read(text: str, at: time) -> None:
    assert read_time(text) == at


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", UnreadableReason.EMPTY),
        ("tomorrow", UnreadableReason.UNKNOWN),
        ("25:00", UnreadableReason.NO_SUCH_TIME),
        ("3:15", UnreadableReason.AMBIGUOUS),
    ],
)
def test_where_a_time_alone_is_asked_nothing_is_guessed(
    text: str, reason: UnreadableReason
) -> None:
    refused = read_time(text)
    assert isinstance(refused, Unreadable)
    assert refused.reason is reason
