"""The day that a promise's words stand for; said on Tuesday 24 March 2026 unless given."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.advice.promise_words import read_promise
from desktop.core.workdays import WorkCalendar
from tests.advice.promise_calendars import (
    ALWAYS,
    AMERICAN,
    BRITISH,
    FRIDAYS_OFF,
    GULF,
    SAID,
)

DATED = {
    "by the end of next week": "2026-04-02",
    "in a couple of weeks": "2026-04-07",
    "within 10 days": "2026-04-03",
    "in 3 working days": "2026-03-27",
    "next Friday": "2026-04-03",
    "Friday": "2026-03-27",
    "tomorrow": "2026-03-25",
    "They said two weeks": "2026-04-07",
    "they said next week": "2026-04-02",
    "they said Friday": "2026-03-27",
    "She said by Friday": "2026-03-27",
    "He said in two weeks": "2026-04-07",
    "HR said end of month": "2026-03-31",
    "Mr Reyes said two weeks": "2026-04-07",
    "Dana from HR said early next week": "2026-03-31",
    "They said: by Friday": "2026-03-27",
    "they told me in two weeks": "2026-04-07",
    "Recruiter says a week": "2026-03-31",
    "they said not before Monday": "2026-03-30",
    "end of the month": "2026-03-31",
    "early next week": "2026-03-31",
    "mid January": "2027-01-15",
    "by 5 June": "2026-06-05",
    "June 5th": "2026-06-05",
    "between Tuesday and Thursday": "2026-04-02",
    "by the end of the week": "2026-03-27",
    "end of this week": "2026-03-27",
    "this week": "2026-03-27",
    "later this week": "2026-03-27",
    "next week": "2026-04-02",
    "by next week": "2026-04-02",
    "sometime next week": "2026-04-02",
    "the week after next": "2026-04-10",
    "the week after": "2026-04-02",
    "the following week": "2026-04-02",
    "late next week": "2026-04-02",
    "mid next week": "2026-04-01",
    "beginning of next week": "2026-03-31",
    "Tuesday or Wednesday of next week": "2026-04-01",
    "next week on Friday": "2026-04-03",
    "Friday next week": "2026-04-03",
    "next Tuesday to Thursday": "2026-04-02",
    "this Thursday": "2026-03-26",
    "this Tuesday": "2026-03-24",
    "on Monday": "2026-03-30",
    "Tuesday": "2026-03-31",
    "Friday week": "2026-04-03",
    "a week on Friday": "2026-04-03",
    "Friday after next": "2026-04-10",
    "before Friday": "2026-03-26",
    "before the weekend": "2026-03-27",
    "after the weekend": "2026-03-30",
    "over the weekend": "2026-03-29",
    "before next week": "2026-03-27",
    "today": "2026-03-24",
    "by EOD": "2026-03-24",
    "end of the business day": "2026-03-24",
    "COB Friday": "2026-03-27",
    "EOW": "2026-03-27",
    "EOM": "2026-03-31",
    "the day after tomorrow": "2026-03-26",
    "in two days": "2026-03-26",
    "within 48 hours": "2026-03-26",
    "in 24 hours": "2026-03-25",
    "in a day or two": "2026-03-26",
    "in a week or two": "2026-04-07",
    "in the next week or two": "2026-04-07",
    "in one to two weeks": "2026-04-07",
    "2-3 weeks": "2026-04-14",
    "5 to 7 business days": "2026-04-02",
    "a few days": "2026-03-27",
    "in the next few weeks": "2026-04-14",
    "in the next two weeks": "2026-04-07",
    "within the next week": "2026-03-31",
    "in a week": "2026-03-31",
    "a week from Friday": "2026-04-03",
    "two weeks from today": "2026-04-07",
    "a fortnight": "2026-04-07",
    "in a month": "2026-04-24",
    "another week": "2026-03-31",
    "ten working days": "2026-04-09",
    "in three weeks' time": "2026-04-14",
    "by the end of March": "2026-03-31",
    "end of April": "2026-04-30",
    "early April": "2026-04-10",
    "mid-April": "2026-04-15",
    "late April": "2026-04-30",
    "in April": "2026-04-30",
    "by May": "2026-05-29",
    "April or May": "2026-05-29",
    "next month": "2026-04-30",
    "this month": "2026-03-31",
    "mid month": "2026-04-15",
    "early next month": "2026-04-10",
    "the end of next month": "2026-04-30",
    "the 30th": "2026-03-30",
    "by the 5th": "2026-04-05",
    "the 5th of next month": "2026-04-05",
    "5 June 2026": "2026-06-05",
    "June 5, 2026": "2026-06-05",
    "5th of June": "2026-06-05",
    "between 5 and 9 June": "2026-06-09",
    "June 5-9": "2026-06-09",
    "Monday 8 June": "2026-06-08",
    "Monday, June 8th": "2026-06-08",
    "2026-06-05": "2026-06-05",
    "5/6": "2026-06-05",
    "5/6/2026": "2026-06-05",
    "the week of 8 June": "2026-06-12",
    "week commencing June 8th": "2026-06-12",
    "the second week of April": "2026-04-10",
    "first week of next month": "2026-04-02",
    "the last week of April": "2026-04-30",
    "before May": "2026-04-30",
    "end of Q2": "2026-06-30",
    "by the end of the quarter": "2026-03-31",
    "next quarter": "2026-06-30",
    "by the end of the year": "2026-12-31",
    "early next year": "2027-01-29",
    "in the new year": "2027-01-29",
    "before Christmas": "2026-12-24",
    "by the new year": "2026-12-31",
    "next year": "2027-12-31",
    "in 99 weeks": "2028-02-15",
    "others until Friday, decision by the end of next week": "2026-04-02",
    "Friday, at the latest Monday": "2026-03-30",
    "Wednesday at the latest": "2026-03-25",
    "Monday to Wednesday": "2026-04-01",
    "by 1 April": "2026-04-01",
    "on the 1st": "2026-04-01",
    "by noon on Friday": "2026-03-27",
    "by Thursday 26 March": "2026-03-26",
    "in a working week": "2026-03-31",
    "mid-week": "2026-03-25",
    "midweek": "2026-03-25",
    "by June": "2026-06-30",
    "till the end of May": "2026-05-29",
    "by month's end": "2026-03-31",
    "by month-end": "2026-03-31",
    "at the week’s end": "2026-03-27",
    "by next month's end": "2026-04-30",
    "by year's end": "2026-12-31",
    "in the first half of next week": "2026-04-01",
    "in the second half of next week": "2026-04-02",
    "early Q3": "2026-07-31",
    "in the first half of Q3": "2026-08-15",
    "mid Q3": "2026-08-31",
    "in the second half of Q3": "2026-09-30",
    "early next quarter": "2026-04-30",
    "in the first half of 2027": "2027-06-30",
    "in the second half of 2027": "2027-12-31",
    "5.6.2027": "2027-06-05",
    "week ending 12 April": "2026-04-10",  # a Sunday
    "the week of 12 April": "2026-04-17",
    "the last working day of May": "2026-05-29",
    "the third day of May": "2026-05-03",
    "the third working day of May": "2026-05-05",
    "the first day of April 2028": "2028-04-01",
    "in the first three days of May": "2026-05-03",
    "two weeks from next week": "2026-04-13",
    "two weeks after next week": "2026-04-16",
    "June 5th, 2027": "2027-06-05",
    "in April/May": "2026-05-29",
    "by Jan. 15": "2027-01-15",
    "in 2 1⁄2 weeks": "2026-04-11",
}
#: The first day of a period.
EARLIEST = {
    "next week at the earliest": "2026-03-30",
    "not before early next week": "2026-03-30",
    "not before the first half of next week": "2026-03-30",
    "not before the second half of next week": "2026-04-01",
    "not before the first half of April": "2026-04-01",
    "not before the second half of April": "2026-04-16",
    "not before the first two weeks of May": "2026-05-01",
    "not before the last two weeks of May": "2026-05-18",
    "not before the last three days of May": "2026-05-29",
    "not before mid Q3": "2026-08-03",
    "not before the second half of Q3": "2026-08-17",
    "not before the first half of Q4": "2026-10-01",
    "not before next year": "2027-01-01",
    "not before the first half of 2028": "2028-01-03",
    "not before the second half of 2028": "2028-07-03",
}
UNDATED = (
    "soon",
    "we'll be in touch",
    "we may be able to say more",
    "we will march on",
    "as soon as possible",
    "don't call us",
    "last Friday",
    "three days ago",
    "we meet twice a week",
    "31 February",
    "eventually",
    "the first round ends soon",
    "2nd round",
    "shortly after Easter",
    "within the hour",
    "29 February",
    "",
    "the last week was slow, and the past month too",
    "99/99",
    "0/0/2026",
    "2026-13-45",
    "5 June 2020",
    "12 months ago",
    "during the week",
    "over the year",
    "within the month",
    "within the quarter",
    "about 2027",
    "They said it on Friday",
    "they told me on Friday",
    "I said Friday",
    "we said next week",
    "You said Friday",
    "As I said on Friday, we decide soon",
    "They said they were on holiday last week",
    "They said yesterday",
)


@pytest.mark.parametrize(("words", "day"), DATED.items())
def test_words_stand_for_their_last_day(words: str, day: str) -> None:
    assert read_promise(words, SAID, BRITISH).day == date.fromisoformat(day)


@pytest.mark.parametrize(("words", "day"), EARLIEST.items())
def test_not_before_a_period_stands_for_its_first_day(words: str, day: str) -> None:
    assert read_promise(words, SAID, BRITISH).day == date.fromisoformat(day)


@pytest.mark.parametrize("words", UNDATED)
def test_words_without_a_time_to_come_are_no_promise(words: str) -> None:
    assert read_promise(words, SAID, BRITISH).day is None


def test_the_table_is_long_enough_to_mean_something() -> None:
    assert len(DATED) + len(UNDATED) >= 100


@pytest.mark.parametrize(
    ("words", "said_on", "day"),
    [
        ("next week", "2026-03-29", "2026-04-02"),  # on a Sunday: the week that begins
        ("this week", "2026-03-28", "2026-04-02"),
        ("Friday", "2026-03-27", "2026-04-03"),  # said on a Friday: not today
        ("this Friday", "2026-03-27", "2026-03-27"),
        ("next Monday", "2026-03-27", "2026-03-30"),
        ("end of the week", "2026-04-03", "2026-04-07"),  # the week has ended: two days off follow
        ("end of the week", "2026-04-02", "2026-04-02"),
        ("early this week", "2026-03-26", "2026-03-31"),  # that has passed: next week's
        ("mid-month", "2026-03-16", "2026-04-15"),
        ("end of the month", "2026-05-30", "2026-06-01"),  # a Saturday after the last working day
        ("end of the month", "2026-12-02", "2026-12-31"),
        ("next month", "2026-12-02", "2027-01-29"),
        ("the end of March", "2026-04-01", "2027-03-31"),
        ("end of March 2028", "2026-04-01", "2028-03-31"),
        ("the 31st", "2026-04-01", "2026-05-31"),
        ("the 31st of next month", "2026-04-01", "2026-05-31"),
        ("1 March", "2026-03-24", "2027-03-01"),
        ("Q1", "2026-04-01", "2027-03-31"),
        ("end of this year", "2026-04-01", "2026-12-31"),
        ("the week of the 8th", "2026-06-01", "2026-06-12"),
        ("before March", "2026-12-10", "2027-02-26"),
        ("between Thursday and Tuesday", "2026-03-24", "2026-03-31"),
        ("this Thursday or Friday", "2026-03-24", "2026-03-27"),
        ("this coming Friday", "2026-03-24", "2026-03-27"),
        ("2026-06-05", "2026-03-24", "2026-06-05"),
        ("5/6/26", "2026-03-24", "2026-06-05"),
        ("in 2 fortnights", "2026-03-24", "2026-04-21"),
        ("in 2–3 weeks", "2026-03-24", "2026-04-14"),
        ("in three weeks’ time", "2026-03-24", "2026-04-14"),
        ("5/6/2027", "2026-03-24", "2027-06-05"),
        ("24 March", "2026-03-24", "2026-03-24"),
        ("in 25 hours", "2026-03-24", "2026-03-26"),
        ("Friday of the week after next", "2026-03-24", "2026-04-10"),
        ("this Monday", "2026-03-24", "2026-03-30"),  # Monday has passed: the coming one
        ("the first week of May", "2026-03-24", "2026-05-01"),
        ("the fourth week of July", "2026-03-24", "2026-07-24"),
        ("the first week of April", "2026-04-20", "2027-04-02"),
        ("the third week of next month", "2026-03-24", "2026-04-17"),
        ("this quarter", "2026-03-24", "2026-03-31"),
        ("this quarter", "2026-04-07", "2026-06-30"),
        ("next quarter", "2026-11-24", "2027-03-31"),
        ("end of the quarter", "2026-05-05", "2026-06-30"),
        ("the last day of the month", "2026-03-31", "2026-03-31"),
        ("early this week", "2026-03-24", "2026-03-24"),
        ("the middle of the month", "2026-04-15", "2026-04-15"),
        ("mid-April", "2026-04-15", "2026-04-15"),
    ],
)
def test_it_depends_on_the_day_on_which_it_was_said(words: str, said_on: str, day: str) -> None:
    found = read_promise(words, date.fromisoformat(said_on), BRITISH).day
    assert found == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("words", "calendar", "day"),
    [
        ("5/6", BRITISH, "2026-06-05"),
        ("5/6", AMERICAN, "2026-05-06"),
        ("25/5", AMERICAN, "2026-05-25"),
        ("5/25", BRITISH, "2026-05-25"),
        ("12/5", AMERICAN, "2026-12-05"),
        ("13/5", AMERICAN, "2026-05-13"),
        ("5/12", BRITISH, "2026-12-05"),
        ("5/13", BRITISH, "2026-05-13"),
        ("early next week", FRIDAYS_OFF, "2026-03-29"),
        ("end of the week", GULF, "2026-03-26"),
        ("next week", GULF, "2026-04-02"),
        ("early next week", GULF, "2026-03-30"),
        ("on Sunday", GULF, "2026-03-29"),
        ("three working days", GULF, "2026-03-29"),
        ("after the weekend", GULF, "2026-03-29"),
        ("end of the week", ALWAYS, "2026-03-30"),
    ],
)
def test_it_depends_on_the_calendar_of_the_employer(
    words: str, calendar: WorkCalendar, day: str
) -> None:
    assert read_promise(words, SAID, calendar).day == date.fromisoformat(day)


@pytest.mark.parametrize(
    "words",
    ["BY THE END OF NEXT WEEK!!!", "  by\tthe end  of next\nweek.", "(by the end of next week)"],
)
def test_capitals_blanks_and_marks_do_not_matter(words: str) -> None:
    assert read_promise(words, SAID, BRITISH).day == date(2026, 4, 2)


PIECES = st.sampled_from(
    (
        *DATED, *UNDATED, "by", "the", "next", "overnext", "last", "week", "month", "friday", "may",
        "29 february", "31", "31st", "999", "days", "or", "to", "-", "/", "end of", "early",
        "99/99", "of next month", "q4", "new year", "before", "9999-12-31", "'s",
        "christmas", "after", "epiphany", "third advent", "festive season", "15th", "48h", "this",
    )
)  # fmt: skip
SAYINGS = st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=6).map(" ".join))
DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))
CALENDARS = st.sampled_from((BRITISH, AMERICAN, GULF, ALWAYS))


@given(words=SAYINGS, said_on=DAYS, calendar=CALENDARS)
def test_any_text_gives_a_day_from_then_on_or_none(
    words: str, said_on: date, calendar: WorkCalendar
) -> None:
    day = read_promise(words, said_on, calendar).day
    assert day is None or day >= said_on


@given(said_on=DAYS, calendar=CALENDARS, weeks=st.integers(0, 1))
def test_a_week_ends_with_a_working_day(said_on: date, calendar: WorkCalendar, weeks: int) -> None:
    words = ("by the end of the week", "by the end of next week")[weeks]
    day = read_promise(words, said_on, calendar).day
    assert day is not None
    assert calendar.is_workday(day)
    assert said_on <= day <= said_on + timedelta(days=14)


@given(said_on=DAYS, calendar=CALENDARS, count=st.integers(1, 60))
def test_days_are_counted_by_the_calendar_and_working_days_are_not_less(
    said_on: date, calendar: WorkCalendar, count: int
) -> None:
    plain = read_promise(f"in {count} days", said_on, calendar).day
    working = read_promise(f"in {count} working days", said_on, calendar).day
    assert plain == said_on + timedelta(days=count)
    assert working is not None
    assert working >= plain


def test_a_long_text_is_read_to_its_end() -> None:
    """In linear time: anything slower exceeds the time limit of tests."""
    assert read_promise("next week or the week of the 5th to " * 2000, SAID, BRITISH).day is None
