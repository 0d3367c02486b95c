"""A chart on the screen: its marks are walked, pointed at and read by screen readers."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.insights.chart_view import ChartView, MarkButton
from tests.ui.insights.charts import BANDS, curve, flow

Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made).setContentsMargins(0, 0, 0, 0)
    made.resize(600, 300)
    yield made
    made.close()


def shown(window: QWidget, view: ChartView) -> ChartView:
    layout = window.layout()
    assert layout is not None
    layout.addWidget(view)
    window.show()
    QTest.qWaitForWindowActive(window)
    return view


@pytest.fixture
def view(window: QWidget) -> ChartView:
    return shown(window, ChartView(flow(), "Outcomes", "6 applications", window))


def focused() -> str:
    button = QApplication.focusWidget()
    assert isinstance(button, MarkButton)
    return button.mark.words


def test_right_and_left_walk_the_marks_and_end_at_both_ends(view: ChartView) -> None:
    view.focus_first()
    said = [focused()]
    for _ in range(len(BANDS)):
        QTest.keyClick(view.focusWidget(), Key.Key_Right)
        said.append(focused())
    assert said == [*(band.words for band in BANDS), BANDS[-1].words]
    QTest.keyClick(view.focusWidget(), Key.Key_Left)
    assert focused() == BANDS[-2].words


def test_left_goes_ahead_where_the_interface_runs_from_the_right(
    window: QWidget, qtbot: QtBot
) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view = shown(window, ChartView(flow(), "Outcomes", "", window))
    view.focus_first()
    QTest.keyClick(view.focusWidget(), Key.Key_Left)
    assert focused() == BANDS[1].words


@pytest.mark.parametrize(("key", "words"), [(Key.Key_End, BANDS[-1]), (Key.Key_Home, BANDS[0])])
def test_home_and_end_reach_the_ends(view: ChartView, key: Qt.Key, words: object) -> None:
    view.buttons[2].setFocus()
    QTest.keyClick(view.buttons[2], key)
    assert focused() == words.words  # type: ignore[attr-defined]


def test_return_opens_the_mark_of_the_cursor(view: ChartView, qtbot: QtBot) -> None:
    view.focus_first()
    QTest.keyClick(view.focusWidget(), Key.Key_Down)
    with qtbot.waitSignal(view.opened) as opened:
        QTest.keyClick(view.focusWidget(), Key.Key_Return)
    assert opened.args == ["applied > no"]


def test_a_chart_is_one_stop_of_the_tab_key_which_stays_where_the_arrows_went(
    view: ChartView,
) -> None:
    view.focus_first()
    QTest.keyClick(view.focusWidget(), Key.Key_End)
    stops = [b for b in view.buttons if b.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [stop.mark.words for stop in stops] == [BANDS[-1].words]


def test_a_click_opens_the_band_under_it_and_none_beside(view: ChartView, qtbot: QtBot) -> None:
    band = view.buttons[0]
    middle = band.mark.area.boundingRect().center().toPoint()
    assert view.childAt(middle) is band
    with qtbot.waitSignal(view.opened) as opened:
        QTest.mouseClick(band, Qt.MouseButton.LeftButton, pos=middle - band.pos())
    assert opened.args == ["applied > first"]
    below = QPoint(view.width() // 2, view.height() - 1)
    assert view.childAt(below) is None


def said(widget: QWidget, what: QAccessible.Text = QAccessible.Text.Name) -> str:
    """What a screen reader gets of `widget`; no interface is kept, as Qt deletes it."""
    return QAccessible.queryAccessibleInterface(widget).text(what)


def test_screen_readers_get_the_chart_before_its_marks(view: ChartView) -> None:
    assert said(view) == "Outcomes"
    assert said(view, QAccessible.Text.Description) == "6 applications"
    assert QAccessible.queryAccessibleInterface(view).childCount() == len(BANDS)


def test_screen_readers_get_each_mark_as_a_button_with_its_sentence(view: ChartView) -> None:
    assert [said(button) for button in view.buttons] == [band.words for band in BANDS]
    for button in view.buttons:
        role = QAccessible.queryAccessibleInterface(button).role()
        assert role == QAccessible.Role.Button


def test_assistive_technology_can_press_a_mark(view: ChartView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.opened) as opened:
        QAccessible.queryAccessibleInterface(view.buttons[1]).actionInterface().doAction("Press")
    assert opened.args == ["applied > no"]


def test_a_mark_that_opens_nothing_opens_nothing(window: QWidget, qtbot: QtBot) -> None:
    view = shown(window, ChartView(curve(), "Waits", "", window))
    spy = QSignalSpy(view.opened)
    view.focus_first()
    QTest.keyClick(view.focusWidget(), Key.Key_Return)
    assert spy.count() == 0
    assert focused() == "After 1 days"


def test_the_focused_mark_is_drawn_with_a_frame(view: ChartView) -> None:
    view.buttons[0].clearFocus()
    before = view.grab().toImage()
    view.focus_first()
    assert view.grab().toImage() != before


def test_marks_stay_in_the_chart_when_the_window_gets_narrow(view: ChartView) -> None:
    view.window().resize(320, 300)
    QApplication.processEvents()
    for button in view.buttons:
        assert view.rect().adjusted(-1, -1, 1, 1).contains(button.geometry())


def test_a_larger_type_makes_the_chart_taller(view: ChartView, qtbot: QtBot) -> None:
    before = view.heightForWidth(500)
    font = view.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    view.setFont(font)
    assert view.heightForWidth(500) >= before
