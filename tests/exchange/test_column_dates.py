"""The dates of a column, in every form that trackers and people write."""

from datetime import date

import pytest

from desktop.exchange.column_dates import Order, has_no_year, read_column

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


TODAY = date(2026, 11, 28)


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("5th Nov", date(2026, 11, 5)),
        ("Nov 10", date(2026, 11, 10)), ("10 Nov", date(2026, 11, 10)),
        ("Nov 5th", date(2026, 11, 5)), ("November 5", date(2026, 11, 5)),
        ("5th of November", date(2026, 11, 5)), ("Nov. 3", date(2026, 11, 3)),
        ("Fri 13 Nov", date(2026, 11, 13)), ("Friday, November 13th", date(2026, 11, 13)),
        ("28/10", date(2026, 10, 28)), ("28-10", date(2026, 10, 28)),
        ("28.10.", date(2026, 10, 28)),
        ("28.10", date(2026, 10, 28)), ("28. 10.", date(2026, 10, 28)),
        ("3. November", date(2026, 11, 3)), ("3. Nov.", date(2026, 11, 3)),
        ("Mo 2. März", date(2026, 3, 2)), ("1er octobre", date(2026, 10, 1)),
        ("le 3 novembre", date(2026, 11, 3)), ("3 févr.", date(2026, 2, 3)),
        ("12 janv", date(2026, 1, 12)), ("3 fév.", date(2026, 2, 3)),
        ("el 3 de noviembre", date(2026, 11, 3)), ("3 de septiembre", date(2026, 9, 3)),
        ("Dec 20", date(2025, 12, 20)),
        ("20/12", date(2025, 12, 20)), ("29 Nov", date(2025, 11, 29)),
        ("28 Nov", TODAY), ("29 Feb", date(2024, 2, 29)), ("5-Nov", date(2026, 11, 5)),
        ("5Nov", date(2026, 11, 5)), ("5 Nov (online)", date(2026, 11, 5)),
        ("5th Nov 2pm", date(2026, 11, 5)), ("5 Nov 10am", date(2026, 11, 5)),
        ("5 Nov, 14:00", date(2026, 11, 5)), ("28/10 14:00", date(2026, 10, 28)),
        ("5 Nov 26", date(2026, 11, 5)), ("5 Nov '25", date(2025, 11, 5)),
        ("Nov 5, '25", date(2025, 11, 5)), ("3 de noviembre de 2025", date(2025, 11, 3)),
        ("Fri 28/11/2025", date(2025, 11, 28)), ("28. 11. 2025", date(2025, 11, 28)),
    ],
)  # fmt: skip
def test_a_date_without_a_year_is_the_last_one_of_its_name(cell: str, day: date) -> None:
    assert read_column([cell], today=TODAY).dates == [day]


@pytest.mark.parametrize(
    ("cells", "order", "first"),
    [
        (["12/11", "28/10"], Order.DAY_FIRST, date(2026, 11, 12)),
        (["11/12", "10/28"], Order.MONTH_FIRST, date(2026, 11, 12)),
        (["12/11", "10/11"], Order.UNCLEAR, None),
        (["12.11.", "10.11."], Order.DAY_FIRST, date(2026, 11, 12)),
        (["12/11", "28/10/2026"], Order.DAY_FIRST, date(2026, 11, 12)),
    ],
)
def test_dates_without_a_year_say_the_order_like_others(
    cells: list[str], order: Order, first: date | None
) -> None:
    found = read_column(cells, today=TODAY)
    assert (found.order, found.dates[0]) == (order, first)


@pytest.mark.parametrize(
    "cell",
    ["soon", "10.30", "30 Feb", "5 Marketing", "May", "12", "2pm", "1/2/3/4", "Round 2"],
)
def test_what_is_no_date_is_none_without_a_year_either(cell: str) -> None:
    assert read_column([cell], today=TODAY).dates == [None]


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("5th Nov", True),
        ("28/10", True),
        ("5 Nov 2026", False),
        ("28/10/26", False),
        ("soon", False),
    ],
)
def test_dates_without_a_year_are_told(cell: str, expected: bool) -> None:
    assert has_no_year(cell) is expected
