"""The backups that rotation keeps: by hour, day, week, month, and those of migrations."""

import random
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.models.backup import Occasion
from desktop.models.backup.folders import (
    DAILY,
    HOURLY,
    MONTHLY,
    ON_PURPOSE,
    WEEKLY,
    RotationEntry,
    superfluous,
)

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
MOST = HOURLY + DAILY + WEEKLY + MONTHLY


def kept(
    ago: timedelta, occasion: Occasion = Occasion.START, program: str = "1.0.0", rows: int = 100
) -> RotationEntry:
    return RotationEntry(NOW - ago, occasion, program, rows)


def hours(number: float) -> timedelta:
    return timedelta(hours=number)


def days(number: float) -> timedelta:
    return timedelta(days=number)


@pytest.mark.parametrize(
    ("ago", "going"),
    [
        # Two in one hour: the later one stays, as the last of the hour.
        ([hours(0), hours(0.2), hours(0.4)], {1, 2}),
        # Half past each hour: each is the only one of its hour, for 24 hours.
        ([hours(n) for n in range(24)], set()),
        # The hours before the latest 24 go; the last of yesterday stays anyway.
        ([hours(n) for n in range(30)], {24, 25, 26, 27, 28, 29}),
        ([days(n) for n in range(24)], set()),
        # One a day: 24 as hours; of the older ones the Sundays back to 11 October as weeks, and
        # the last of October, September and August as months.
        (
            [days(n) for n in range(100)],
            set(range(24, 100)) - {30, 37, 44} - {24, 55, 85},
        ),
        # A year apart: 12 months with something in them are kept, however long ago.
        ([days(365 * n) for n in range(3)], set()),
    ],
)
def test_the_last_of_each_hour_day_week_and_month_stays(
    ago: list[timedelta], going: set[int]
) -> None:
    backups = [kept(one) for one in ago]
    assert superfluous(backups, NOW) == {backups[n] for n in going}


def test_months_that_are_long_past_go() -> None:
    backups = [kept(days(31 * n)) for n in range(40)]
    assert superfluous(backups, NOW) == set(backups[24:])


def many(newest: int, before: int) -> list[RotationEntry]:
    return [
        kept(hours(0), rows=newest),
        kept(hours(0.2), rows=before),
        kept(hours(0.4), rows=before),
    ]


def test_nothing_goes_while_the_newest_has_less_than_half_the_rows_of_the_one_before() -> None:
    assert superfluous(many(49, 100), NOW) == set()
    assert superfluous(many(50, 100), NOW) == set(many(50, 100)[1:])


def test_nothing_goes_when_that_is_so_among_those_dated_later_than_now() -> None:
    future = [kept(-hours(0.4), rows=10), kept(-hours(0.3), rows=100), kept(-hours(0.2))]
    assert superfluous(future, NOW) == set()


def test_copies_before_a_migration_stay_for_two_releases() -> None:
    copy = kept(days(900), Occasion.MIGRATION, "1.0.0")
    crowd = [kept(hours(n), program="1.0.0") for n in range(200)]
    assert copy not in superfluous([copy, *crowd], NOW)
    crowd = [kept(hours(n), program="1.1.0") for n in range(1_000)]
    assert copy not in superfluous([copy, *crowd], NOW)
    years = [kept(days(31 * n), program="1.1.0") for n in range(1, 29)]
    assert copy not in superfluous([copy, *years], NOW)
    assert copy in superfluous([copy, *years, kept(hours(0), program="1.2.0")], NOW)


@pytest.mark.parametrize("occasion", sorted(ON_PURPOSE))
def test_one_made_for_a_reason_stays_for_a_day_beside_the_last_of_its_hour(
    occasion: Occasion,
) -> None:
    newest = kept(hours(0))
    assert superfluous([newest, kept(hours(0.2), occasion), kept(hours(0.3))], NOW) == {
        kept(hours(0.3))
    }
    others = [kept(days(2)), kept(days(2) + hours(0.2), occasion)]
    assert superfluous([newest, *others], NOW) == {others[1]}


def test_backups_of_a_wrong_clock_push_out_none_of_the_true_ones() -> None:
    future = [kept(-days(365) + hours(n)) for n in range(48)]
    true = [kept(hours(n)) for n in range(24)]
    assert not superfluous([*future, *true], NOW) & set(true)
    assert superfluous([*future, *true], NOW) < set(future)


backups = st.lists(
    st.builds(
        RotationEntry,
        st.datetimes(datetime(2024, 1, 1), datetime(2026, 12, 31), timezones=st.just(UTC)),
        st.sampled_from(Occasion),
        st.sampled_from(["1.0.0", "1.1.0", "1.2.0"]),
        st.integers(50, 100),
    ),
    max_size=300,
)


@given(backups)
def test_the_newest_never_goes(some: list[RotationEntry]) -> None:
    going = superfluous(some, NOW)
    for group in (
        [one for one in some if one.made_at <= NOW],
        [one for one in some if one.made_at > NOW],
    ):
        if group:
            last = max(one.made_at for one in group)
            assert any(one.made_at == last for one in set(group) - going)


@given(backups)
def test_a_second_time_nothing_more_goes(some: list[RotationEntry]) -> None:
    left = set(some) - superfluous(some, NOW)
    assert superfluous(left, NOW) == set()


@given(backups)
def test_their_number_is_bounded(some: list[RotationEntry]) -> None:
    left = set(some) - superfluous(some, NOW)
    others = [one for one in left if one.occasion is not Occasion.MIGRATION]
    assert len(others) <= 2 * MOST


@given(backups, st.randoms(use_true_random=False))
def test_the_order_in_which_they_are_found_does_not_matter(
    some: list[RotationEntry], chance: random.Random
) -> None:
    mixed = list(some)
    chance.shuffle(mixed)
    assert superfluous(mixed, NOW) == superfluous(some, NOW)


@given(backups)
def test_of_each_of_the_latest_days_there_is_one_left(some: list[RotationEntry]) -> None:
    past = [one for one in some if one.made_at <= NOW]
    left = {one.made_at.date() for one in set(past) - superfluous(some, NOW)}
    assert set(sorted({one.made_at.date() for one in past})[-DAILY:]) <= left
