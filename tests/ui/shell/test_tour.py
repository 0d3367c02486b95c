"""The tour over the first application: offered once, in the way of nothing, ended at any time."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.ops import Ops
from desktop.ui.interviews.detail.step_card import NextStepCard
from desktop.ui.shell.main_window import FIRST_SIZE, MainWindow
from desktop.ui.shell.pages import INTERVIEWS, TODAY
from desktop.ui.shell.tour import TourPanel, offer_tour
from tests.support.scenes import type_size

Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, ops: Ops) -> Iterator[MainWindow]:
    made = MainWindow(ops)
    qtbot.addWidget(made)
    made.resize(FIRST_SIZE)
    made.show()
    QTest.qWaitForWindowActive(made)
    yield made
    made.close()


@pytest.fixture
def panel(window: MainWindow, add_application: Callable[..., str], qtbot: QtBot) -> TourPanel:
    window.open_application(add_application())
    made = offer_tour(window)
    assert made is not None
    qtbot.waitUntil(made.next_button.hasFocus)
    return made


def _is_gone(window: MainWindow) -> bool:
    return not any(one.isVisible() for one in window.findChildren(TourPanel))


def _on_window(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def test_it_is_offered_over_the_first_application_and_never_again(
    window: MainWindow, add_application: Callable[..., str]
) -> None:
    assert offer_tour(window) is None, "there is nothing to show yet"
    window.open_application(add_application())
    panel = offer_tour(window)
    assert panel is not None
    panel.finish()
    assert offer_tour(window) is None


def test_who_has_several_applications_is_not_asked(
    window: MainWindow, add_application: Callable[..., str]
) -> None:
    add_application()
    window.open_application(add_application("Contoso"))
    assert offer_tour(window) is None


def test_it_leaves_nothing_to_undo(window: MainWindow, ops: Ops, panel: TourPanel) -> None:
    assert ops.undo_label == "Add application"


def test_return_goes_through_four_controls_and_ends_it(
    window: MainWindow, panel: TourPanel
) -> None:
    card = window.findChild(NextStepCard)
    assert card is not None
    seen = []
    for _ in range(4):
        assert panel.isVisible()
        assert panel.accessibleName() == panel.title.text()
        seen.append(panel.target)
        QTest.keyClick(panel.next_button, Key.Key_Return)
    ask = card.ask_link if card.ask_link.isVisible() else card.ask_button
    assert seen == [card, card.answered_button, ask, window.rail.buttons[TODAY]]
    assert _is_gone(window)


@pytest.mark.parametrize("place", ["panel", "search"])
def test_escape_ends_it_wherever_the_keyboard_is(
    window: MainWindow, panel: TourPanel, place: str
) -> None:
    focus = {"panel": panel.next_button, "search": window.search}[place]
    focus.setFocus()
    QTest.keyClick(focus, Key.Key_Escape)
    assert _is_gone(window)
    after = window.focusWidget()
    assert after is not None
    assert after.isVisible()
    assert (after is window.search) == (place == "search"), "only the panel's keyboard moves"


def test_the_link_ends_it(window: MainWindow, panel: TourPanel) -> None:
    panel.end_button.click()
    assert _is_gone(window)


def test_it_ends_when_its_control_is_left(
    window: MainWindow, panel: TourPanel, qtbot: QtBot
) -> None:
    window.show_page(TODAY)
    qtbot.waitUntil(lambda: _is_gone(window))


def test_the_control_can_be_used_meanwhile(
    window: MainWindow, panel: TourPanel, qtbot: QtBot
) -> None:
    panel.next_button.click()
    target = panel.target
    assert target is not None
    at = _on_window(target, window).center()
    assert window.childAt(at) is target, "the panel does not lie on it"
    with qtbot.waitSignal(window.navigator.they_answered):
        QTest.mouseClick(target, Qt.MouseButton.LeftButton)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    QTest.keyClick(dialog, Key.Key_Escape)
    assert panel.isVisible(), "the key was for the dialog"


@pytest.mark.parametrize(
    ("size", "points"), [(QSize(800, 560), 9), (QSize(800, 560), 14), (FIRST_SIZE, 9)], ids=str
)
@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_it_stands_inside_the_window_and_beside_its_control(
    window: MainWindow,
    add_application: Callable[..., str],
    size: QSize,
    points: float,
    direction: Qt.LayoutDirection,
) -> None:
    application_id = add_application()
    with type_size(points):
        QApplication.setLayoutDirection(direction)
        try:
            window.open_application(application_id)
            window.resize(size)
            QApplication.processEvents()
            panel = offer_tour(window)
            assert panel is not None
            for index in range(4):
                panel.show_stop(index)
                QApplication.processEvents()
                assert window.rect().contains(panel.geometry())
                target = panel.target
                assert target is not None
                if index:  # the card of the step may be larger than the room beside it
                    assert not panel.geometry().intersects(_on_window(target, window))
            panel.finish()
        finally:
            QApplication.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


def test_it_follows_its_control(window: MainWindow, panel: TourPanel, qtbot: QtBot) -> None:
    panel.next_button.click()
    before = panel.geometry()
    window.resize(window.width() - 200, window.height() - 120)
    qtbot.waitUntil(lambda: panel.geometry() != before)
    target = panel.target
    assert target is not None
    assert not panel.geometry().intersects(_on_window(target, window))


def test_its_panels_are_announced_by_the_button_that_has_the_keyboard(panel: TourPanel) -> None:
    for index in range(4):
        panel.show_stop(index)
        assert panel.next_button.accessibleDescription().startswith(panel.title.text())
        assert panel.words.text() in panel.next_button.accessibleDescription()
        assert panel.place_of.text() == f"{index + 1} of 4"


def test_an_open_window_without_its_page_offers_none(
    window: MainWindow, add_application: Callable[..., str]
) -> None:
    window.open_application(add_application())
    assert window.page_key == INTERVIEWS
    panel = offer_tour(window)
    assert panel is not None
    window.hide()
    panel.show_stop(0)
    assert _is_gone(window)
