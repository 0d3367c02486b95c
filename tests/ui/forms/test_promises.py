from datetime import date

import pytest

from desktop.core.workdays import WorkCalendar
from desktop.ui.forms.promise_edit import Promise, promised_day

GOOD_FRIDAY = date(2026, 4, 3)
WESTERN = WorkCalendar("DE", frozenset({5, 6}), lambda day: day == GOOD_FRIDAY)
GULF = WorkCalendar("SA", frozenset({4, 5}), lambda _day: False)


@pytest.mark.parametrize(
    ("promise", "said_on", "day"),
    [
        (Promise.THIS_WEEK, date(2026, 3, 24), date(2026, 3, 27)),
        (Promise.THIS_WEEK, date(2026, 3, 27), date(2026, 3, 27)),
        (Promise.THIS_WEEK, date(2026, 3, 28), GOOD_FRIDAY.replace(day=2)),
        (Promise.THIS_WEEK, date(2026, 3, 31), date(2026, 4, 2)),
        (Promise.THIS_WEEK, GOOD_FRIDAY, date(2026, 4, 6)),
        (Promise.NEXT_WEEK, date(2026, 3, 24), date(2026, 4, 2)),
        (Promise.NEXT_WEEK, date(2026, 3, 31), date(2026, 4, 10)),
        (Promise.NEXT_WEEK, date(2026, 4, 5), date(2026, 4, 10)),
        (Promise.TWO_WEEKS, date(2026, 3, 24), date(2026, 4, 7)),
    ],
)
def test_a_promise_ends_on_the_last_working_day_meant(
    promise: Promise, said_on: date, day: date
) -> None:
    assert promised_day(promise, said_on, WESTERN) == day


def test_a_week_ends_before_the_weekend_of_the_country() -> None:
    sunday = date(2026, 3, 22)
    assert promised_day(Promise.THIS_WEEK, sunday, GULF) == date(2026, 3, 26)
    assert promised_day(Promise.NEXT_WEEK, sunday, GULF) == date(2026, 4, 2)


@pytest.mark.parametrize("promise", [Promise.NOTHING, Promise.ON_DATE])
def test_nothing_and_a_date_of_its_own_are_not_counted(promise: Promise) -> None:
    assert promised_day(promise, date(2026, 3, 24), WESTERN) is None


def test_a_calendar_without_a_weekend_still_ends_its_weeks() -> None:
    always = WorkCalendar("XX", frozenset(), lambda _day: False)
    assert promised_day(Promise.THIS_WEEK, date(2026, 3, 24), always) == date(2026, 3, 30)
