"""What a date field shows: its text, its width, the order of numbers, and the line beside it."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from desktop.core.typed_dates import Order
from desktop.ui.widgets.date_field import DateField, DateTimeField, order_of
from desktop.ui.widgets.date_rows import ParsedLine, RecentDateField
from desktop.wording import dates

TODAY = date(2026, 3, 24)


def when() -> DateTimeField:
    return DateTimeField(datetime(2026, 3, 24, 9, 0), TODAY, order=Order.DAY_FIRST)


def test_today_and_yesterday_keep_the_time(qtbot: QtBot) -> None:
    row = RecentDateField(field := DateTimeField(datetime(2026, 3, 20, 14, 30), TODAY))
    qtbot.addWidget(row)
    for button, expected in zip(row.buttons, ("2026-03-24", "2026-03-23"), strict=True):
        button.click()
        assert field.at() == datetime.fromisoformat(f"{expected}T14:30")


def test_every_displayed_date_is_read_as_that_date(qtbot: QtBot) -> None:
    field = when()
    qtbot.addWidget(field)
    for ahead in range(0, 1200, 7):
        at = datetime(2025, 1, 3, 14, 30) + timedelta(days=ahead)
        field.setText(f"{dates.full_day(at.date())}, 14:30")
        assert field.at() == at
        field.set_at(at)
        assert (field.at(), field.fault()) == (at, "")


def test_a_day_out_of_any_reach_is_still_shown(qtbot: QtBot) -> None:
    field = DateField(date(1816, 4, 1), TODAY)
    qtbot.addWidget(field)
    assert (field.day(), field.fault()) == (date(1816, 4, 1), "")


def test_the_width_holds_the_longest_day_in_any_font(qtbot: QtBot) -> None:
    field = when()
    qtbot.addWidget(field)
    for size in (9, 14, 20):
        font = field.font()
        font.setPointSize(size)
        field.setFont(font)
        longest = field.fontMetrics().horizontalAdvance("Wed 30 Sept 2026, 00:00")
        assert field.sizeHint().width() >= longest + field.fontMetrics().height()


@pytest.mark.parametrize(
    ("locale", "order"),
    [
        ("C", Order.DAY_FIRST),
        ("en_GB", Order.DAY_FIRST),
        ("de_DE", Order.DAY_FIRST),
        ("fr_FR", Order.DAY_FIRST),
        ("en_US", Order.MONTH_FIRST),
        ("sv_SE", Order.YEAR_FIRST),
        ("ja_JP", Order.YEAR_FIRST),
        ("hu_HU", Order.YEAR_FIRST),
    ],
)
def test_numbers_are_read_in_the_order_of_the_country(locale: str, order: Order) -> None:
    assert order_of(QLocale(locale)) is order


def test_a_line_beside_the_field_follows_it(qtbot: QtBot) -> None:
    field = DateField(TODAY, TODAY, order=Order.DAY_FIRST)
    line = ParsedLine(field)
    for one in (field, line):
        qtbot.addWidget(one)
    assert line.text() == "Today"
    height = line.sizeHint().height()
    field.setText("tomorow")
    assert line.text() == "Type a day, such as 24 Mar, tue or tomorrow."
    field.setEnabled(False)
    line.refresh()
    assert line.text() == ""
    assert line.sizeHint().height() == height
