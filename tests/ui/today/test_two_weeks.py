"""The strip of two weeks on Today."""

from collections.abc import Callable, Iterable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.ops import Ops
from desktop.ui.shell.navigator import Navigator
from desktop.ui.today.page import TodayPage
from desktop.ui.today.two_weeks import DAYS, DayButton
from tests.support.today import open_page
from tests.support.window import TODAY

Add = Callable[..., str]


@pytest.fixture
def page(qtbot: QtBot, ops: Ops, navigator: Navigator) -> TodayPage:
    made = TodayPage(ops, navigator)
    qtbot.addWidget(made)
    made.resize(800, 560)
    return made


def said(days: Iterable[DayButton]) -> dict[str, list[str]]:
    return {
        day.accessibleName(): day.accessibleDescription().split("\n") for day in days if day.marks
    }


def marked(qtbot: QtBot, page: TodayPage) -> list[DayButton]:
    """The days with marks, which follow after the first paint."""
    open_page(qtbot, page)
    qtbot.waitUntil(lambda: any(day.marks for day in page.two_weeks.days))
    return [day for day in page.two_weeks.days if day.marks]


def test_it_shows_this_week_from_monday_and_the_next(
    qtbot: QtBot, page: TodayPage, put_row: Add
) -> None:
    put_row(due=TODAY)
    open_page(qtbot, page)
    days = [day.day for day in page.two_weeks.days]
    assert days == [TODAY + timedelta(days=ahead) for ahead in range(-1, DAYS - 1)]
    assert page.two_weeks.days[0].accessibleName() == "Mon 23 March"


def test_interviews_promises_and_steps_stand_on_their_days(
    qtbot: QtBot, page: TodayPage, put_row: Add, add_application: Add
) -> None:
    put_row("Contoso", due=TODAY - timedelta(days=3))
    put_row("Fabrikam", due=TODAY + timedelta(days=6), promise_on=TODAY + timedelta(days=3))
    put_row("Northwind", due=TODAY + timedelta(days=40))
    add_application("Bluefin", days_ago=-2)
    assert said(marked(qtbot, page)) == {
        "Tue 24 March": ["Contoso: Check in with them"],
        "Thu 26 March": [
            "Interview at Bluefin, 10:00",
            "Bluefin: Thank Dana",
        ],
        "Fri 27 March": ["Fabrikam promised an answer"],
        "Mon 30 March": ["Fabrikam: Check in with them"],
    }


def test_a_day_opens_its_application(
    qtbot: QtBot, page: TodayPage, navigator: Navigator, put_row: Add
) -> None:
    key = put_row("Fabrikam", due=TODAY + timedelta(days=2))
    (day,) = marked(qtbot, page)
    with qtbot.waitSignal(navigator.open_application) as opened:
        QTest.mouseClick(day, Qt.MouseButton.LeftButton)
    assert opened.args == [key]


@pytest.mark.qt_log_ignore("grabbing the (keyboard|mouse)")
def test_a_day_with_several_lets_one_choose(
    qtbot: QtBot, page: TodayPage, navigator: Navigator, put_row: Add
) -> None:
    keys = [put_row(company, due=TODAY) for company in ("Fish & Chips", "Contoso")]
    (day,) = marked(qtbot, page)
    QTest.keyClick(day, Qt.Key.Key_Return)
    (menu,) = day.findChildren(QMenu)
    texts = [entry.text() for entry in menu.actions()]
    assert texts == ["Fish && Chips: Check in with them", "Contoso: Check in with them"]
    with qtbot.waitSignal(navigator.open_application) as opened:
        menu.actions()[1].trigger()
    assert opened.args == [keys[1]]
    menu.close()


def test_it_is_one_stop_of_the_tab_key_and_arrows_go_through_it(
    qtbot: QtBot, page: TodayPage, put_row: Add
) -> None:
    for ahead in (0, 2, 5):
        put_row(f"Company {ahead}", due=TODAY + timedelta(days=ahead))
    page.activateWindow()
    first, second, third = marked(qtbot, page)
    by_tab = [day for day in page.two_weeks.days if day.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert by_tab == [first]
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Right)
    QTest.keyClick(third, Qt.Key.Key_Right)
    assert third.hasFocus()
    QTest.keyClick(third, Qt.Key.Key_Left)
    assert second.hasFocus()
