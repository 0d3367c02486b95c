"""The page *Insights* by keyboard and wheel."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.headless.gallery import settle
from desktop.ui.insights.page import InsightsPage
from desktop.ui.shell.main_window import MainWindow

Add = Callable[..., str]
Key = Qt.Key


def test_ctrl_5_shows_the_page_with_the_keyboard_at_its_first_choice(
    window: MainWindow, answered: list[str]
) -> None:
    QTest.qWaitForWindowActive(window)
    QTest.keyClick(window, Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    page = window.page
    assert isinstance(page, InsightsPage)
    assert page.waiting.application.hasFocus()


def test_tab_goes_through_the_sections_from_top_to_bottom(
    window: MainWindow, answered: list[str]
) -> None:
    QTest.qWaitForWindowActive(window)
    page = window.show_page("insights")
    assert isinstance(page, InsightsPage)
    page.focus_content()
    settle()
    passed = []
    for _ in range(40):
        focus = QApplication.focusWidget()
        assert focus is not None
        section = next((one for one in page.sections if one.isAncestorOf(focus)), None)
        if section is None:
            break
        passed.append(page.sections.index(section))
        QTest.keyClick(focus, Key.Key_Tab)
    assert passed == sorted(passed)
    assert set(passed) >= {0, 2, 5}


def test_a_mark_that_the_arrow_keys_reach_is_scrolled_to(
    window: MainWindow, answered: list[str]
) -> None:
    window.resize(800, 400)
    QTest.qWaitForWindowActive(window)
    page = window.show_page("insights")
    assert isinstance(page, InsightsPage)
    settle()
    view = page.flow.charts[0].view
    view.buttons[0].setFocus()
    page.area.verticalScrollBar().setValue(0)
    QTest.keyClick(view.buttons[0], Key.Key_End)
    mark = view.buttons[-1]
    middle = mark.mapTo(page.area.viewport(), mark.rect().center())
    assert page.area.viewport().rect().contains(middle)


def test_the_wheel_scrolls_the_page_and_changes_no_choice_below_it(
    page: InsightsPage, answered: list[str], qtbot: QtBot
) -> None:
    page.show()
    combo = page.waiting.application
    combo.clearFocus()
    middle = QPointF(combo.rect().center())
    turned = QWheelEvent(
        middle,
        QPointF(combo.mapToGlobal(middle)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(combo, turned)
    assert combo.currentIndex() == 0


def test_tab_goes_on_below_a_chart_after_a_walk_through_its_marks(
    window: MainWindow, answered: list[str]
) -> None:
    QTest.qWaitForWindowActive(window)
    page = window.show_page("insights")
    assert isinstance(page, InsightsPage)
    settle()
    panel = page.waiting.charts[0]
    panel.view.focus_first()
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Tab):
        focus = QApplication.focusWidget()
        assert focus
        QTest.keyClick(focus, key)
    assert QApplication.focusWidget() is panel.toggle
    QTest.keyClick(panel.toggle, Key.Key_Backtab)
    assert QApplication.focusWidget() is panel.view.buttons[2]
