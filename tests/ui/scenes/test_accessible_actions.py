"""Assistive technology (a screen reader, a voice, a switch) can press every button."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QLineEdit,
    QMenu,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.app.headless.gallery import Gallery
from desktop.ui import theme
from desktop.ui.interviews.detail.view import DetailView
from desktop.ui.letter.dialog import LetterDialog
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.shell.pages import INTERVIEWS
from desktop.ui.shell.rail import Rail
from desktop.ui.widgets.buttons import Chip, IconButton, LinkButton, PrimaryButton
from desktop.ui.widgets.controls import TickBox
from desktop.ui.wizard.answer_box import AnswerBox
from desktop.ui.wizard.bars import ReasonBar
from desktop.ui.wizard.dialog import WizardDialog
from desktop.ui.wizard.question_page import QuestionPage
from tests.support.scenes import opened

USES = {"Press", "Toggle", "ShowMenu"}


def names_of(widget: QWidget) -> list[str]:
    """The accessible actions of `widget`."""
    return QAccessible.queryAccessibleInterface(widget).actionInterface().actionNames()


def do(widget: QWidget, action: str) -> None:
    """Do an action as assistive technology does, and keep no interface: Qt deletes it."""
    QAccessible.queryAccessibleInterface(widget).actionInterface().doAction(action)


def _walk(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield node
    for place in range(node.childCount()):
        child = node.child(place)
        if child is not None and child.isValid():
            yield from _walk(child)


def _buttons(window: QWidget) -> dict[str, bool]:
    """Focusable elements with the role of a button, and whether they have an action.

    Buttons of one name count as one, which has a use when all of them have.
    """
    found: dict[str, bool] = {}
    for node in _walk(QAccessible.queryAccessibleInterface(window)):
        state, thing = node.state(), node.object()
        if (
            isinstance(thing, QAbstractButton)
            and thing.isVisible()
            and not state.disabled
            and state.focusable
        ):
            name = node.text(QAccessible.Text.Name)
            can = bool(USES & set(node.actionInterface().actionNames()))
            found[name] = can and found.get(name, True)
    return found


def test_every_button_has_a_use(gallery: Gallery) -> None:
    dead, seen = {}, 0
    for scene in gallery.scenes():
        if scene.name == "tray-menu":  # a menu has no buttons, and offscreen it warns when shown
            continue
        with opened(scene) as window:
            buttons = _buttons(window)
        seen += len(buttons)
        if useless := [name for name, can in buttons.items() if not can]:
            dead[scene.name] = useless
    assert dead == {}
    assert seen > 150


BUTTONS: dict[str, Callable[[], QAbstractButton]] = {
    "primary": lambda: PrimaryButton("Write it"),
    "link": lambda: LinkButton("Done"),
    "icon": lambda: IconButton(theme.icon("more"), "More"),
}
BOXES: dict[str, Callable[[], QAbstractButton]] = {
    "chip": lambda: Chip("Waiting"),
    "tick box": lambda: TickBox("Remind me"),
    "answer": lambda: AnswerBox("They turned you down.", "1"),
    "reason": lambda: ReasonBar("The position is on hold", "likely", 0.5),
}


@pytest.mark.parametrize("kind", BUTTONS)
def test_pressing_by_action_is_a_click(qtbot: QtBot, kind: str) -> None:
    button = BUTTONS[kind]()
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitSignal(button.clicked):
        do(button, "Press")


@pytest.mark.parametrize("kind", BOXES)
def test_toggling_by_action_checks(qtbot: QtBot, kind: str) -> None:
    box = BOXES[kind]()
    qtbot.addWidget(box)
    box.show()
    use = next(name for name in names_of(box) if name in USES)
    with qtbot.waitSignal(box.toggled):
        do(box, use)
    assert box.isChecked()


@pytest.mark.qt_log_ignore("does not support (grabbing|raise)")
@pytest.mark.parametrize("by", ["action", "mouse", "Return", "Space"])
@pytest.mark.parametrize("kind", ["link", "icon"])
def test_a_menu_opens_however_its_button_is_pressed(qtbot: QtBot, kind: str, by: str) -> None:
    button = BUTTONS[kind]()
    assert isinstance(button, LinkButton | IconButton)
    qtbot.addWidget(button)
    menu = QMenu(button)
    menu.addAction("Tomorrow")
    button.setMenu(menu)
    button.show()
    if by == "action":
        do(button, "Press")
    elif by == "mouse":
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    else:
        QTest.keyClick(button, Qt.Key.Key_Return if by == "Return" else Qt.Key.Key_Space)
    assert menu.isVisible()
    menu.hide()


def test_the_button_that_empties_a_search_has_a_name(gallery: Gallery) -> None:
    """Qt shows it once there is text, and gives it none."""
    nameless, seen = [], 0
    for scene in gallery.scenes():
        if scene.name == "tray-menu":
            continue
        with opened(scene) as window:
            for field in window.findChildren(QLineEdit):
                searches = field.isClearButtonEnabled() or field.accessibleName() == "Search"
                if searches and field.isVisible():
                    field.setText("Dana")
                    names = [
                        QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
                        for button in field.findChildren(QToolButton)
                    ]
                    seen += len(names)
                    nameless += [scene.name for name in names if not name]
    assert nameless == []
    assert seen > 5


def test_choices_that_exclude_each_other_are_radio_buttons(gallery: Gallery) -> None:
    others: dict[str, set[str]] = {}
    seen = 0
    for scene in gallery.scenes():
        if scene.name == "tray-menu":
            continue
        with opened(scene) as window:
            for group in window.findChildren(QButtonGroup):
                for button in group.buttons() if group.exclusive() else ():
                    role = QAccessible.queryAccessibleInterface(button).role()
                    seen += role == QAccessible.Role.RadioButton
                    if role == QAccessible.Role.CheckBox:
                        others.setdefault(scene.name, set()).add(button.text())
    assert others == {}
    assert seen > 50


def test_an_answer_ticked_by_action_is_kept(gallery: Gallery) -> None:
    scene = next(scene for scene in gallery.scenes() if scene.name == "wizard-question")
    with opened(scene) as dialog:
        assert isinstance(dialog, WizardDialog)
        page = dialog.page
        assert isinstance(page, QuestionPage)
        observation, box = next(iter(page.options.items()))
        do(box, "Toggle")
        assert observation in dialog.session.reply(0).chosen
        assert box.isChecked()
        assert not page.unknown.isChecked()
        do(page.unknown, "Toggle")
        assert dialog.session.reply(0).unknown
        assert not box.isChecked()
        do(page.unknown, "Toggle")
        assert page.unknown.isChecked(), "there is always an answer"


def test_a_finding_pressed_by_action_shows_its_place(gallery: Gallery, qtbot: QtBot) -> None:
    scene = next(scene for scene in gallery.scenes() if scene.name == "letter-early")
    with opened(scene) as dialog:
        assert isinstance(dialog, LetterDialog)
        (row,) = dialog.findings.rows
        with qtbot.waitSignal(dialog.findings.chosen):
            do(row, "Press")
        assert dialog.focusWidget() is dialog.head.name


def test_remind_me_ticked_by_action_is_kept(gallery: Gallery) -> None:
    scene = next(scene for scene in gallery.scenes() if scene.name == INTERVIEWS)
    with opened(scene) as window:
        assert isinstance(window, MainWindow)
        detail = window.findChild(DetailView)
        assert detail is not None
        step, key = detail.step, detail.application_id
        before = step.remind.isChecked()
        for wanted in (not before, before):
            do(step.remind, "Toggle")
            record = window.ops.queries.record(key or "")
            assert record is not None
            assert record.application.remind is wanted


def test_a_page_is_changed_by_toggling_its_button(qtbot: QtBot) -> None:
    rail = Rail()
    qtbot.addWidget(rail)
    for key in ("today", "people"):
        rail.add_page(key, key, key.capitalize())
    rail.show_page("today")
    rail.show()
    chosen: list[str] = []
    rail.chosen.connect(chosen.append)
    do(rail.buttons["people"], "Toggle")
    assert chosen == ["people"]
    rail.show_page("today")
    assert chosen == ["people"], "showing a page asks for none"
    QApplication.processEvents()
