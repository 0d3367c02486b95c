"""Promises in English about the end of a year and a month, said on Tuesday 1 December 2026.

Christmas Day and Boxing Day are holidays; 28 December is one for the latter, a Saturday.
"""

from datetime import date

import pytest

from tests.advice.december_promises import UNREAD, read_in_december

PROMISES = [
    ("GB", "the 15th of next month", "2027-01-15"),
    ("GB", "by the 15th next month", "2027-01-15"),
    ("GB", "on the 5th of the following month", "2027-01-05"),
    ("GB", "before the 10th of next month", "2027-01-08"),
    ("GB", "the 15th of this month", "2026-12-15"),
    ("GB", "by the 15th of the month", "2026-12-15"),
    ("GB", "next month, on the 15th", "2027-01-15"),
    ("GB", "next month by the 10th", "2027-01-10"),
    ("GB", "by the 31st of next month", "2027-01-31"),
    ("GB", "in the new year", "2027-01-29"),
    ("GB", "early in the new year", "2027-01-29"),
    ("GB", "not before the new year", "2027-01-04"),
    ("GB", "before the new year", "2026-12-31"),
    ("GB", "after the new year", "2027-01-04"),
    ("GB", "after New Year's Day", "2027-01-04"),
    ("GB", "by New Year's Eve", "2026-12-31"),
    ("GB", "before New Year's", "2026-12-31"),
    ("GB", "within 48h", "2026-12-03"),
    ("GB", "within 48 hrs", "2026-12-03"),
    ("GB", "in 24h", "2026-12-02"),
    ("GB", "within 24-48h", "2026-12-03"),
    ("GB", "within the next 72 hours", "2026-12-04"),
    ("GB", "within 24/48h", "2026-12-03"),
    ("GB", "within 48 working hours", "2026-12-03"),
    ("GB", "before Christmas", "2026-12-24"),
    ("GB", "by Christmas", "2026-12-24"),
    ("GB", "after Christmas", "2026-12-29"),
    ("GB", "by Christmas Eve", "2026-12-24"),
    ("GB", "not until after Christmas", "2026-12-29"),
    ("GB", "not before Christmas", "2026-12-29"),
    ("GB", "between Christmas and New Year", "2026-12-31"),
    ("GB", "after Boxing Day", "2026-12-29"),
    ("GB", "before Epiphany", "2027-01-05"),
    ("GB", "after Epiphany", "2027-01-07"),
    ("GB", "by the third Sunday of Advent", "2026-12-13"),
    ("GB", "after the second Advent", "2026-12-07"),
    ("GB", "the first week of January", "2027-01-08"),
    ("GB", "in the first week of the new year", "2027-01-08"),
    ("GB", "the second week of January", "2027-01-15"),
    ("GB", "the last week of December", "2026-12-31"),
    ("GB", "the first week of next month", "2027-01-08"),
    ("GB", "at the beginning of the month", "2026-12-10"),
    ("GB", "in the middle of the month", "2026-12-15"),
    ("GB", "in the middle of next month", "2027-01-15"),
    ("GB", "at the beginning of next month", "2027-01-10"),
    ("GB", "at the end of next month", "2027-01-29"),
    ("GB", "at the beginning of the year", "2027-01-29"),
    ("GB", "early next year", "2027-01-29"),
    ("GB", "at the start of 2027", "2027-01-29"),
    ("GB", "after the festive season", "2027-01-04"),
    ("GB", "before the festive season", "2026-12-24"),
    ("GB", "week commencing the 14th", "2026-12-18"),
    ("GB", "the week of the 14th", "2026-12-18"),
    ("GB", "All Saints", "2027-11-01"),
    ("GB", "the 15th of the month after next", UNREAD),
    ("GB", "we are here 24h/7", UNREAD),
    ("GB", "over Christmas", UNREAD),
    ("GB", "at Christmas", UNREAD),
    ("GB", "after the Christmas break", UNREAD),
    ("GB", "after the holidays", UNREAD),
    ("GB", "the week after Christmas", UNREAD),
    ("GB", "the week before Christmas", UNREAD),
    ("GB", "Friday at 17h", UNREAD),
    ("GB", "Please call us at 10 hrs on Friday", UNREAD),
    ("GB", "two days before Christmas", UNREAD),
    ("GB", "We will call you on Monday. Merry Christmas and a happy New Year!", "2026-12-07"),
    ("GB", "Happy holidays! You will hear from us by 15 December.", "2026-12-15"),
    (
        "GB",
        "We are closed between Christmas and New Year, you will hear by mid January.",
        "2027-01-15",
    ),
    ("GB", "You will not hear from us before Christmas.", "2026-12-29"),
    ("GB", "You won't hear from us until the new year.", "2027-01-04"),
    ("GB", "Hopefully before the Christmas holidays.", UNREAD),
    ("GB", "first thing in the new year", "2027-01-29"),
    ("GB", "the first Monday of this month", "2026-12-07"),
    ("GB", "the last Friday of this month", "2026-12-25"),
    ("GB", "the first week of this month", "2026-12-04"),
]


@pytest.mark.parametrize(("country", "words", "expected"), PROMISES)
def test_a_promise_in_december_is_read_as_its_day(country: str, words: str, expected: str) -> None:
    assert read_in_december(words, country) == expected


@pytest.mark.parametrize(
    ("country", "words"),
    [
        ("GB", "before Christmas"),
        ("GB", "after Christmas"),
        ("GB", "by the third Sunday of Advent"),
        ("GB", "the 15th of this month"),
        ("GB", "the first Monday of this month"),
        ("DE", "bis Heiligabend"),
        ("DE", "am 15. dieses Monats"),
        ("FR", "avant les fêtes"),
        ("FR", "le 15 de ce mois"),
        ("ES", "tras el puente de diciembre"),
        ("ES", "el 15 de este mes"),
    ],
)
def test_a_day_or_a_feast_that_has_just_been_is_not_understood(country: str, words: str) -> None:
    assert read_in_december(words, country, date(2026, 12, 28)) == UNREAD


@pytest.mark.parametrize(
    "words",
    [
        "by the fifth Advent",
        "the last week of the new year",
        "in the fifth week of January",
        "on the 3rd of this week",
    ],
)
def test_a_week_or_a_feast_that_does_not_exist_is_not_understood(words: str) -> None:
    assert read_in_december(words, "GB") == UNREAD


@pytest.mark.parametrize("words", ["by 10 December next week", "on 10 December, next week"])
def test_a_day_within_the_named_week_is_due_by_the_end_of_it(words: str) -> None:
    assert read_in_december(words, "GB") == "2026-12-11"


def test_an_advent_of_which_the_year_is_not_said_is_not_understood_in_january() -> None:
    assert read_in_december("by the third Advent", "GB", date(2026, 1, 5)) == UNREAD


def test_the_festive_season_is_not_named_in_spring() -> None:
    assert read_in_december("después de las fiestas", "ES", date(2026, 4, 10)) == UNREAD


def test_in_january_the_new_year_is_this_one() -> None:
    assert read_in_december("in the new year", "GB", date(2027, 1, 4)) == "2027-01-29"
