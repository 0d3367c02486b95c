"""Working days, on literal dates. In March 2026 the 1st is a Sunday."""

from datetime import date

import pytest

from desktop.core.workdays import WorkCalendar

EASTER = frozenset({date(2026, 4, 3), date(2026, 4, 6)})
CHRISTMAS = frozenset({date(2026, 12, 25), date(2026, 12, 26), date(2027, 1, 1)})
WESTERN = WorkCalendar("DE", frozenset({5, 6}), (EASTER | CHRISTMAS).__contains__)
#: Sunday to Thursday, with three days of Eid in the week of 16 March.
GULF = WorkCalendar(
    "KW",
    frozenset({4, 5}),
    frozenset({date(2026, 3, 19), date(2026, 3, 22), date(2026, 3, 23)}).__contains__,
)


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("calendar", "on", "works"),
    [
        (WESTERN, "2026-03-06", True),
        (WESTERN, "2026-03-07", False),
        (WESTERN, "2026-03-08", False),
        (WESTERN, "2026-04-03", False),
        (WESTERN, "2026-04-06", False),
        (WESTERN, "2026-04-07", True),
        (GULF, "2026-03-06", False),
        (GULF, "2026-03-07", False),
        (GULF, "2026-03-08", True),
        (GULF, "2026-03-19", False),
    ],
)
def test_a_day_is_worked_outside_weekend_and_holidays(
    calendar: WorkCalendar, on: str, works: bool
) -> None:
    assert calendar.is_workday(day(on)) is works


@pytest.mark.parametrize(
    ("calendar", "on", "forward", "back"),
    [
        (WESTERN, "2026-03-04", "2026-03-04", "2026-03-04"),
        (WESTERN, "2026-03-07", "2026-03-09", "2026-03-06"),
        (WESTERN, "2026-04-03", "2026-04-07", "2026-04-02"),
        (WESTERN, "2026-04-06", "2026-04-07", "2026-04-02"),
        (WESTERN, "2026-12-26", "2026-12-28", "2026-12-24"),
        (GULF, "2026-03-06", "2026-03-08", "2026-03-05"),
        (GULF, "2026-03-19", "2026-03-24", "2026-03-18"),
        (GULF, "2026-03-22", "2026-03-24", "2026-03-18"),
    ],
)
def test_a_free_day_rolls_to_the_next_or_the_last_working_day(
    calendar: WorkCalendar, on: str, forward: str, back: str
) -> None:
    assert calendar.roll(day(on)) == day(forward)
    assert calendar.roll_back(day(on)) == day(back)


@pytest.mark.parametrize(
    ("calendar", "on", "count", "expected"),
    [
        (WESTERN, "2026-03-05", 0, "2026-03-05"),
        (WESTERN, "2026-03-07", 0, "2026-03-09"),
        (WESTERN, "2026-03-05", 1, "2026-03-06"),
        (WESTERN, "2026-03-05", 2, "2026-03-09"),
        (WESTERN, "2026-03-06", 5, "2026-03-13"),
        (WESTERN, "2026-03-07", 1, "2026-03-09"),
        (WESTERN, "2026-04-02", 1, "2026-04-07"),
        (WESTERN, "2026-03-27", 5, "2026-04-07"),
        (WESTERN, "2026-12-23", 5, "2026-12-31"),
        (WESTERN, "2026-12-31", 1, "2027-01-04"),
        (GULF, "2026-03-05", 1, "2026-03-08"),
        (GULF, "2026-03-05", 5, "2026-03-12"),
        (GULF, "2026-03-18", 1, "2026-03-24"),
        (GULF, "2026-03-12", 5, "2026-03-24"),
    ],
)
def test_working_days_are_counted_on(
    calendar: WorkCalendar, on: str, count: int, expected: str
) -> None:
    assert calendar.add(day(on), count) == day(expected)


@pytest.mark.parametrize(
    ("calendar", "start", "end", "count"),
    [
        (WESTERN, "2026-03-05", "2026-03-05", 0),
        (WESTERN, "2026-03-05", "2026-03-06", 1),
        (WESTERN, "2026-03-06", "2026-03-09", 1),
        (WESTERN, "2026-03-06", "2026-03-08", 0),
        (WESTERN, "2026-04-01", "2026-04-08", 3),
        (WESTERN, "2026-03-09", "2026-03-02", 0),
        (GULF, "2026-03-05", "2026-03-08", 1),
        (GULF, "2026-03-15", "2026-03-24", 4),
    ],
)
def test_working_days_between_two_days_are_counted_without_the_first(
    calendar: WorkCalendar, start: str, end: str, count: int
) -> None:
    assert calendar.count_between(day(start), day(end)) == count


def test_counting_on_and_counting_between_agree() -> None:
    for calendar in (WESTERN, GULF):
        for count in range(1, 60):
            end = calendar.add(day("2026-03-05"), count)
            assert calendar.count_between(day("2026-03-05"), end) == count
