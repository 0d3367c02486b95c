"""The dates of a column, in every form that trackers and people write."""

from datetime import date

import pytest

from desktop.exchange.column_dates import Order, read_column

MARCH_4 = date(2026, 3, 4)


@pytest.mark.parametrize(
    "cell",
    [
        "2026-03-04", "2026/3/4", "2026.03.04", "2026-03-04T10:00:00Z", "2026-03-04 10:00",
        "4 Mar 2026", "4. März 2026", "Wed, 4 March 2026", "4th March 2026", "04-Mar-2026",
        "March 4, 2026", "Mar 4 2026", "Wed, Mar 4, 2026", "4 mars 2026", "4 marzo 2026",
        "46085", "46085.5",
    ],
)  # fmt: skip
def test_a_date_that_needs_no_order_is_read(cell: str) -> None:
    found = read_column([cell])
    assert (found.dates, found.order) == ([MARCH_4], None)


@pytest.mark.parametrize(
    ("cells", "order", "first"),
    [
        (["04/03/2026", "25/03/2026"], Order.DAY_FIRST, MARCH_4),
        (["03/04/2026", "03/25/2026"], Order.MONTH_FIRST, MARCH_4),
        (["3/4/26, 2:20 PM", "3/25/26, 9:00 AM"], Order.MONTH_FIRST, MARCH_4),
        (["04.03.2026"], Order.DAY_FIRST, MARCH_4),
        (["4.3.26", "1.2.26"], Order.DAY_FIRST, MARCH_4),
        (["04/03/2026", "05/03/2026"], Order.UNCLEAR, None),
        (["04/03/2026", "25/03/2026", "03/26/2026"], Order.UNCLEAR, None),
        (["", "soon", "25-03-2026"], Order.DAY_FIRST, None),
    ],
)
def test_the_order_is_decided_by_the_whole_column(
    cells: list[str], order: Order, first: date | None
) -> None:
    found = read_column(cells)
    assert (found.order, found.dates[0]) == (order, first)


def test_in_an_unclear_column_only_the_unclear_dates_are_left_out() -> None:
    found = read_column(["04/03/2026", "25/03/2026", "03/26/2026"])
    assert found.dates == [None, date(2026, 3, 25), date(2026, 3, 26)]


def test_an_order_that_was_said_counts() -> None:
    assert read_column(["03/04/2026"], Order.MONTH_FIRST).dates == [MARCH_4]
    assert read_column(["04/03/2026"], Order.DAY_FIRST).dates == [MARCH_4]


@pytest.mark.parametrize(
    "cell",
    [
        "",
        "soon",
        "2026-02-30",
        "31/02/2026",
        "12 Foo 2026",
        "1601-01-01",
        "2994626",
        "12",
        "7/2026",
    ],
)
def test_what_is_no_date_is_left_empty(cell: str) -> None:
    assert read_column([cell]).dates == [None]
