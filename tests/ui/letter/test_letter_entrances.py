"""Opening a letter from Today and from the window."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ops import Ops
from desktop.ui.letter.dialog import LetterDialog
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.shell.navigator import Navigator
from desktop.ui.today.page import TodayPage
from desktop.ui.wizard.dialog import WizardDialog
from tests.support.window import TODAY

Add = Callable[..., str]


@pytest.fixture
def page(qtbot: QtBot, ops: Ops, navigator: Navigator) -> TodayPage:
    made = TodayPage(ops, navigator)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def window(qtbot: QtBot, ops: Ops) -> Iterator[MainWindow]:
    made = MainWindow(ops)
    qtbot.addWidget(made)
    made.show()
    QTest.qWaitForWindowActive(made)
    yield made
    for dialog in QApplication.topLevelWidgets():
        if dialog is not made:
            dialog.close()
    made.close()


def test_a_card_asks_for_its_letter_by_button_and_key(
    qtbot: QtBot, page: TodayPage, navigator: Navigator, add_application: Add
) -> None:
    wanted: list[str] = []
    navigator.write_letter.connect(wanted.append)
    key = add_application(days_ago=1)
    with qtbot.waitExposed(page):
        page.show()
    card = page.cards[0]
    assert card.write_button.isVisible()
    assert card.done_link.isVisible()
    assert not card.done_button.isVisible()
    card.write_button.click()
    QTest.keyClick(card, Qt.Key.Key_M)
    assert wanted == [key, key]


def test_a_step_without_a_letter_has_done_as_its_first_button(
    qtbot: QtBot, page: TodayPage, navigator: Navigator, put_row: Add
) -> None:
    wanted: list[str] = []
    navigator.write_letter.connect(wanted.append)
    put_row(due=TODAY)
    with qtbot.waitExposed(page):
        page.show()
    card = page.cards[0]
    assert card.done_button.isVisible()
    assert not card.write_button.isVisible()
    QTest.keyClick(card, Qt.Key.Key_M)
    assert wanted == []


def test_the_window_opens_the_letter_for_any_page(window: MainWindow, add_application: Add) -> None:
    window.navigator.write_letter.emit(add_application())
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, LetterDialog)
    dialog.close()


def test_the_wizard_goes_on_with_the_letter(window: MainWindow, add_application: Add) -> None:
    window.navigator.start_wizard.emit(add_application())
    wizard = QApplication.activeModalWidget()
    assert isinstance(wizard, WizardDialog)
    while not wizard.session.finished:
        wizard.foot.next.click()
    wizard.foot.write.click()
    assert isinstance(QApplication.activeModalWidget(), LetterDialog)


@pytest.mark.parametrize("gone", [True, False])
def test_nothing_opens_where_there_is_no_letter(
    window: MainWindow, add_application: Add, gone: bool
) -> None:
    window.dialogs.write_letter("gone" if gone else add_application(no_contact=True))
    assert QApplication.activeModalWidget() is None
