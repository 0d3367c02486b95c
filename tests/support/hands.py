"""Clicks and keys in the real window, counted."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop.ops import Ops
from desktop.ui.interviews.page import InterviewsPage
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.today.card import StepCard
from desktop.ui.today.page import TodayPage

D = TypeVar("D", bound=QWidget)


class Hands:
    """Presses and types in the window in front, and counts the presses."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self._qtbot = qtbot
        self.window = window
        self.count = 0

    @property
    def ops(self) -> Ops:
        return self.window.ops

    def click(self, widget: QWidget, held: Qt.KeyboardModifier | None = None) -> None:
        self.click_at(widget, QPoint(min(8, widget.width() // 2), widget.height() // 2), held)

    def click_row(self, number: int, held: Qt.KeyboardModifier | None = None) -> None:
        """Click a row of the list of interviews."""
        view = self.interviews.list
        place = view.visualRect(view.rows.index(number, 0)).center()
        self.click_at(view.viewport(), place, held)

    def choose(self, menu: QMenu, number: int) -> None:
        """Click an entry of an open menu."""
        self._qtbot.waitUntil(menu.isVisible)
        place = menu.actionGeometry(menu.actions()[number]).center()
        self.click_at(menu, place)

    def keys(self, *sequences: str) -> None:
        for sequence in sequences:
            self.count += 1
            window = self._receiver().window().windowHandle()  # as the system does
            QTest.keySequence(window, QKeySequence(sequence))
            QApplication.processEvents()

    def write(self, words: str) -> None:
        QTest.keyClicks(self._receiver(), words)

    def dialog(self, kind: type[D]) -> D:
        """The dialog in front, once it has the keyboard."""
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind)
        self._qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.focusWidget())
        return dialog

    def waits_for(self, condition: Callable[[], bool]) -> bool:
        self._qtbot.waitUntil(condition)
        return True

    def wait_for(self, dialog: QWidget | None) -> None:
        """Wait until a dialog that is not modal has the keyboard."""
        assert dialog is not None
        self._qtbot.waitUntil(dialog.isActiveWindow)

    @property
    def card(self) -> StepCard:
        page = self.window.page
        assert isinstance(page, TodayPage)
        return page.cards[0]

    @property
    def interviews(self) -> InterviewsPage:
        page = self.window.page
        assert isinstance(page, InterviewsPage)
        return page

    def click_at(
        self, widget: QWidget, place: QPoint, held: Qt.KeyboardModifier | None = None
    ) -> None:
        assert widget.isVisible()
        assert widget.isEnabled()
        self.count += 1
        modifiers = Qt.KeyboardModifier.NoModifier if held is None else held
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, modifiers, place)
        QApplication.processEvents()

    def _receiver(self) -> QWidget:
        found = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert found is not None
        return found
