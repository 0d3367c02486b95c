"""The strip of two weeks on Today."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.ops import Ops
from desktop.ui.shell.navigator import Navigator
from desktop.ui.today.page import TodayPage
from desktop.ui.today.two_weeks import DAYS, DayButton, MarkKind
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


def menus(day: DayButton) -> list[QMenu]:
    return day.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)


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
        "Tue 24 March": ["Contoso: Ask them how it stands"],
        "Thu 26 March": [
            "Interview at Bluefin, 10:00",
            "Bluefin: Thank Dana",
        ],
        "Fri 27 March": ["Fabrikam promised an answer"],
        "Mon 30 March": ["Fabrikam: Ask them how it stands"],
    }


def test_a_day_opens_its_application(
    qtbot: QtBot, page: TodayPage, navigator: Navigator, put_row: Add
) -> None:
    key = put_row("Fabrikam", due=TODAY + timedelta(days=40), promise_on=TODAY + timedelta(days=2))
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
    (menu,) = menus(day)
    texts = [entry.text() for entry in menu.actions()]
    assert texts == [
        "Fish && Chips: Ask them how it stands",
        "Contoso: Ask them how it stands",
        "",
        "Put off: Fish && Chips: Ask them how it stands",
        "Put off: Contoso: Ask them how it stands",
    ]
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


THURSDAY = TODAY + timedelta(days=2)


@pytest.fixture
def thanks(qtbot: QtBot, page: TodayPage, add_application: Add) -> DayButton:
    """Today, with the thanks to Dana, which are due."""
    add_application("Fabrikam")
    (day,) = marked(qtbot, page)
    return day


def day_of(page: TodayPage, on: date) -> DayButton:
    return next(day for day in page.two_weeks.days if day.day == on)


def drag(page: TodayPage, start: DayButton, end: DayButton, *, give_up: bool = False) -> None:
    middle = start.rect().center()
    there = start.mapFromGlobal(end.mapToGlobal(end.rect().center()))
    QTest.mousePress(start, Qt.MouseButton.LeftButton, pos=middle)
    for at in (middle + QPoint(2, 0), middle + QPoint(40, 0), there):
        move = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(at),
            QPointF(start.mapToGlobal(at)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(start, move)
    if give_up:
        QTest.keyClick(start, Qt.Key.Key_Escape)
    QTest.mouseRelease(start, Qt.MouseButton.LeftButton, pos=there)


def due(ops: Ops) -> list[date | None]:
    return [row.due_on for row in ops.queries.agenda(now=ops.now(), limit=9)]


@pytest.fixture
def said_why(ops: Ops) -> list[str]:
    found: list[str] = []
    ops.failed.connect(found.append)
    return found


def test_a_step_is_put_off_by_dragging_it_to_another_day(
    page: TodayPage, thanks: DayButton, ops: Ops
) -> None:
    offered: list[str] = []
    ops.undo_offered.connect(offered.append)
    drag(page, thanks, day_of(page, THURSDAY))
    assert due(ops) == [THURSDAY]
    assert offered == ["Put off until Thu 26 March"]
    assert [day.day for day in page.two_weeks.days if day.marks] == [THURSDAY]
    ops.undo()
    assert due(ops) == [TODAY]


def test_a_drag_that_is_given_up_or_ends_where_it_began_moves_nothing(
    page: TodayPage, thanks: DayButton, ops: Ops, navigator: Navigator, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(navigator.open_application):
        drag(page, thanks, day_of(page, THURSDAY), give_up=True)
        drag(page, thanks, thanks)
    assert due(ops) == [TODAY]
    assert ops.undo_label == "Add application"
    assert not any(day._is_target for day in page.two_weeks.days)


def test_a_step_put_off_can_come_back_to_the_day_it_is_due_but_not_before(
    page: TodayPage, thanks: DayButton, ops: Ops, said_why: list[str]
) -> None:
    drag(page, thanks, day_of(page, THURSDAY))
    drag(page, day_of(page, THURSDAY), day_of(page, TODAY + timedelta(days=1)))
    assert due(ops) == [TODAY + timedelta(days=1)]
    drag(page, day_of(page, TODAY + timedelta(days=1)), day_of(page, TODAY))
    assert due(ops) == [TODAY + timedelta(days=1)]
    assert said_why == ["Choose a day after today."]


def test_promises_and_interviews_keep_their_day(
    qtbot: QtBot, page: TodayPage, put_row: Add, said_why: list[str], ops: Ops
) -> None:
    put_row(promise_on=THURSDAY, due=TODAY + timedelta(days=40))
    (day,) = marked(qtbot, page)
    drag(page, day, day_of(page, TODAY + timedelta(days=3)))
    words = "Interviews and promises keep their day. Only your own steps can be moved."
    assert said_why == [words]
    QTest.keyClick(day, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert said_why == [words] * 2


def test_the_step_under_the_pointer_is_dragged(
    qtbot: QtBot, page: TodayPage, put_row: Add, said_why: list[str]
) -> None:
    put_row(due=TODAY, promise_on=TODAY)
    (day,) = marked(qtbot, page)
    promise, step = [middle.toPoint() for _, middle in day._shown_marks()]
    assert day._mark_at(promise).kind is MarkKind.PROMISE
    assert day._mark_at(step).kind is MarkKind.STEP
    assert day._mark_at(QPoint(1, 1)).kind is MarkKind.STEP


@pytest.mark.parametrize("mirrored", [False, True])
def test_control_and_an_arrow_moves_the_step_and_the_keyboard_follows(
    page: TodayPage, thanks: DayButton, ops: Ops, qtbot: QtBot, *, mirrored: bool
) -> None:
    if mirrored:
        page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page.activateWindow()
    thanks.setFocus()
    qtbot.waitUntil(thanks.hasFocus)
    later = Qt.Key.Key_Left if mirrored else Qt.Key.Key_Right
    for ahead in (1, 2):
        day = page.focusWidget()
        assert day is not None
        QTest.keyClick(day, later, Qt.KeyboardModifier.ControlModifier)
        assert due(ops) == [TODAY + timedelta(days=ahead)]
        assert page.focusWidget() is day_of(page, TODAY + timedelta(days=ahead))


def test_two_steps_to_one_person_move_together(
    qtbot: QtBot, page: TodayPage, add_application: Add, ops: Ops
) -> None:
    for role in ("Data engineer", "Analyst"):
        add_application("Fabrikam", role)
    (day,) = marked(qtbot, page)
    assert len(day.marks) == 1
    drag(page, day, day_of(page, THURSDAY))
    assert due(ops) == [THURSDAY, THURSDAY]
    ops.undo()
    assert due(ops) == [TODAY]


@pytest.mark.qt_log_ignore("grabbing the (keyboard|mouse)")
@pytest.mark.parametrize("way", ["press", "key", "menu key"])
def test_the_menu_of_a_day_puts_its_step_off(
    qtbot: QtBot, page: TodayPage, thanks: DayButton, ops: Ops, way: str
) -> None:
    if way == "press":  # as assistive technology does
        actions = QAccessible.queryAccessibleInterface(thanks).actionInterface()
        actions.doAction("Press")
    elif way == "key":
        QTest.keyClick(thanks, Qt.Key.Key_L)
    else:
        at = thanks.rect().center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, thanks.mapToGlobal(at))
        QApplication.sendEvent(thanks, event)
    qtbot.waitUntil(lambda: bool(menus(thanks)))
    (menu,) = menus(thanks)
    assert [entry.text() for entry in menu.actions()] == [
        "Fabrikam: Thank Dana", "", "Put off until",
    ]  # fmt: skip
    days = menu.actions()[-1].menu()
    assert isinstance(days, QMenu)
    assert [entry.text() for entry in days.actions()][:2] == ["Wed 25 March", "Thu 26 March"]
    days.actions()[1].trigger()
    assert due(ops) == [THURSDAY]
    menu.close()
