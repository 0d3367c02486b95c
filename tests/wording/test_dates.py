from datetime import date, datetime, time, timedelta

import pytest

from desktop import wording

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("ahead", "words"),
    [
        (0, "today"),
        (1, "tomorrow"),
        (-1, "yesterday"),
        (2, "in 2 days"),
        (-2, "2 days ago"),
        (13, "in 13 days"),
        (-13, "13 days ago"),
        (14, "in 2 weeks"),
        (-18, "3 weeks ago"),
        (59, "in 8 weeks"),
        (60, "in 2 months"),
        (-61, "2 months ago"),
        (365, "in 12 months"),
    ],
)
def test_how_far_away_is_told_in_days_then_weeks_then_months(ahead: int, words: str) -> None:
    assert wording.relative(TODAY + timedelta(days=ahead), TODAY) == words


@pytest.mark.parametrize(
    ("ahead", "words"),
    [
        (4, "in 4 days · Thu 26 November"),
        (-1, "yesterday · Sat 21 November"),
        (0, "today · Sun 22 November"),
        (300, "in 10 months · Sat 18 September"),
        (301, "in 10 months · Sun 19 September 2027"),
        (-320, "11 months ago · Tue 6 January 2026"),
    ],
)
def test_a_date_is_told_twice_with_its_year_when_far_away(ahead: int, words: str) -> None:
    assert wording.when(TODAY + timedelta(days=ahead), TODAY) == words


def test_a_day_without_a_today_has_no_year() -> None:
    assert wording.day(date(2031, 3, 4)) == "Tue 4 March"


@pytest.mark.parametrize(
    ("ahead", "words"),
    [
        (0, "today"),
        (1, "tomorrow"),
        (2, "Tuesday"),
        (6, "Saturday"),
        (7, "Sun 29 November"),
        (-1, "Sat 21 November"),
    ],
)
def test_days_of_the_coming_week_go_by_their_name(ahead: int, words: str) -> None:
    assert wording.near_day(TODAY + timedelta(days=ahead), TODAY) == words


def test_headings_spell_the_day_out() -> None:
    assert wording.long_day(TODAY) == "Sunday 22 November"


def test_a_time_of_day_has_two_digits_each() -> None:
    assert wording.clock_time(time(9, 5)) == "09:05"
    at = datetime(2026, 11, 23, 9, 0)
    assert wording.when_at(at, TODAY) == "tomorrow · Mon 23 November, 09:00"


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (1, "1 minute"),
        (45, "45 minutes"),
        (60, "1 hour"),
        (90, "1 hour 30 minutes"),
        (480, "8 hours"),
    ],
)
def test_a_length_is_told_in_hours_and_minutes(minutes: int, words: str) -> None:
    assert wording.length(minutes) == words


def test_at_the_start_of_a_line_only_the_first_letter_is_large() -> None:
    assert wording.at_start("in 4 days · Tue 31 March") == "In 4 days · Tue 31 March"
    assert wording.at_start("") == ""


def test_a_month_is_named_with_its_year_if_that_is_another_one() -> None:
    today = date(2026, 3, 24)
    assert wording.month(date(2026, 2, 1), today) == "February"
    assert wording.month(date(2025, 12, 31), today) == "December 2025"
