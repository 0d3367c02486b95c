from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.ui import theme
from desktop.ui.widgets.buttons import Chip, IconButton, LinkButton, PrimaryButton
from desktop.ui.widgets.direction import leading, mirrored
from desktop.ui.widgets.shortcuts import action


def _has(widget: QWidget, colour: QColor) -> bool:
    image = widget.grab().toImage()
    return any(
        image.pixelColor(x, y).rgb() == colour.rgb()
        for x in range(image.width())
        for y in range(image.height())
    )


def test_the_primary_action_has_the_accent_colour(qtbot: QtBot) -> None:
    button = PrimaryButton("Write it")
    qtbot.addWidget(button)
    button.show()
    fill, _ink = theme.accent(QApplication.palette())
    assert _has(button, fill)


def test_a_disabled_primary_action_does_not_shine(qtbot: QtBot) -> None:
    button = PrimaryButton("Write it")
    qtbot.addWidget(button)
    button.setEnabled(False)
    button.show()
    fill, _ink = theme.accent(QApplication.palette())
    assert not _has(button, fill)


def test_a_pressed_primary_action_looks_pressed_and_the_focus_is_seen(qtbot: QtBot) -> None:
    button = PrimaryButton("Write it")
    qtbot.addWidget(button)
    button.show()
    button.clearFocus()
    calm = button.grab().toImage()
    button.setDown(True)
    assert button.grab().toImage() != calm
    button.setDown(False)
    button.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    assert button.grab().toImage() != calm


def test_a_link_follows_the_colour_scheme(qtbot: QtBot, set_dark: Callable[[bool], None]) -> None:
    link = LinkButton("What should I do?", icon=theme.icon("question"))
    qtbot.addWidget(link)
    link.show()
    for dark in (True, False):
        set_dark(dark)
        assert _has(link, theme.link(QApplication.palette()))


def test_a_link_that_cannot_be_pressed_looks_so(qtbot: QtBot) -> None:
    link = LinkButton("Undo", icon=theme.icon("undo"))
    qtbot.addWidget(link)
    link.setEnabled(False)
    assert not _has(link, theme.link(QApplication.palette()))


def test_links_and_icon_buttons_show_mouse_and_keyboard(qtbot: QtBot) -> None:
    for button in (LinkButton("Done"), IconButton(theme.icon("menu"), "Menu")):
        qtbot.addWidget(button)
        button.show()
        plain = button.grab().toImage()
        button.setDown(True)
        pressed = button.grab().toImage()
        button.setDown(False)
        button.activateWindow()
        button.setFocus()
        qtbot.waitUntil(button.hasFocus)
        assert plain != pressed != button.grab().toImage() != plain


def test_from_right_to_left_the_icon_is_at_the_right(qtbot: QtBot) -> None:
    link = LinkButton("Done", icon=theme.icon("check"))
    qtbot.addWidget(link)
    rect = QRect(8, 0, 16, 20)
    assert mirrored(link, rect) == rect
    assert leading(link) & Qt.AlignmentFlag.AlignLeft
    link.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    link.resize(100, 20)
    assert mirrored(link, rect) == QRect(76, 0, 16, 20)
    assert leading(link) & Qt.AlignmentFlag.AlignRight


def test_a_link_with_a_menu_makes_room_for_its_arrow(qtbot: QtBot) -> None:
    link = LinkButton("Later…")
    qtbot.addWidget(link)
    plain = link.sizeHint().width()
    menu = QMenu(link)
    link.setMenu(menu)
    assert link.sizeHint().width() > plain
    without = LinkButton("Later…")
    qtbot.addWidget(without)
    without.resize(link.sizeHint())
    link.resize(link.sizeHint())
    assert link.grab().toImage() != without.grab().toImage()


def test_an_icon_button_says_what_it_does(qtbot: QtBot) -> None:
    button = IconButton(theme.icon("close"), "Close this message")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Close this message"
    assert button.toolTip() == "Close this message"
    assert not button.grab().isNull()


@pytest.fixture
def chips(qtbot: QtBot) -> Iterator[list[Chip]]:
    holder = QWidget()
    qtbot.addWidget(holder)
    group = QButtonGroup(holder)
    row = QHBoxLayout(holder)
    made = [Chip(text, holder) for text in ("All", "Waiting", "Due")]
    for chip in made:
        group.addButton(chip)
        row.addWidget(chip)
    made[0].setChecked(True)
    holder.show()
    holder.activateWindow()
    yield made
    holder.close()


def test_the_chosen_chip_differs_in_more_than_colour(chips: list[Chip]) -> None:
    """A tick stands where the chips without one have only their ground."""
    assert _is_inked_at_its_start(chips[0])
    assert not _is_inked_at_its_start(chips[1])


def _is_inked_at_its_start(chip: Chip) -> bool:
    image = chip.grab().toImage()
    ground = image.pixelColor(theme.S, image.height() // 2)
    tick = QRect(theme.S + 2, 5, theme.S, image.height() - 10)
    return any(
        theme.contrast(image.pixelColor(x, y), ground) > theme.GRAPHIC_CONTRAST
        for x in range(tick.left(), tick.right())
        for y in range(tick.top(), tick.bottom())
    )


def test_a_choice_moves_no_chip(chips: list[Chip]) -> None:
    before = [chip.geometry() for chip in chips]
    chips[2].setChecked(True)
    QApplication.processEvents()
    assert [chip.geometry() for chip in chips] == before


def test_the_arrows_move_the_choice(chips: list[Chip]) -> None:
    chips[0].setFocus()
    QTest.keyClick(chips[0], Qt.Key.Key_Right)
    assert [chip.isChecked() for chip in chips] == [False, True, False]
    assert chips[1].hasFocus()


def test_the_arrows_go_through_all_rows_of_chips(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    group, rows = QButtonGroup(holder), QGridLayout(holder)
    chips = [Chip(text, holder) for text in ("Invited", "Deciding", "On hold", "No")]
    for place, chip in enumerate(chips):
        group.addButton(chip)
        rows.addWidget(chip, *divmod(place, 2))
    holder.show()
    holder.activateWindow()
    assert QTest.qWaitForWindowActive(holder)
    chips[0].setFocus()
    seen = [0]
    for key in [Qt.Key.Key_Right] * 4 + [Qt.Key.Key_Left] * 2:
        QTest.keyClick(chips[seen[-1]], key)
        seen.append([chip.isChecked() and chip.hasFocus() for chip in chips].index(True))
    assert seen == [0, 1, 2, 3, 3, 2, 1]


def test_a_chip_looks_different_when_chosen_focused_or_pointed_at(chips: list[Chip]) -> None:
    plain = chips[2].grab().toImage()
    QTest.mouseMove(chips[2], QPoint(5, 5))
    chips[2].setDown(True)
    pressed = chips[2].grab().toImage()
    chips[2].setDown(False)
    chips[2].setFocus()
    focused = chips[2].grab().toImage()
    chips[2].setChecked(True)
    chosen = chips[2].grab().toImage()
    looks = [plain, pressed, focused, chosen]
    assert all(one != other for one, other in pairwise(looks))


def test_an_action_has_no_menu_role_unless_one_is_meant(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    plain = action("Settings", holder)
    about = action("About", holder, "info", keys="Ctrl+B", role=QAction.MenuRole.AboutRole)
    assert plain.menuRole() == QAction.MenuRole.NoRole
    assert plain.icon().isNull()
    assert about.menuRole() == QAction.MenuRole.AboutRole
    assert not about.icon().isNull()
    assert about.shortcut().toString() == "Ctrl+B"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize("make", [PrimaryButton, LinkButton])
def test_the_keys_that_press_a_button_press_it_outside_a_dialog_too(
    make: Callable[[str], PrimaryButton | LinkButton], key: Qt.Key, qtbot: QtBot
) -> None:
    button = make("Add your application")
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitSignal(button.clicked, timeout=1000):
        QTest.keyClick(button, key)


def test_return_on_a_link_does_not_press_the_default_of_the_dialog(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    row = QHBoxLayout(dialog)
    link, default = LinkButton("More", dialog), PrimaryButton("Add", dialog)
    default.setDefault(True)
    row.addWidget(link)
    row.addWidget(default)
    dialog.show()
    pressed: list[str] = []
    link.clicked.connect(lambda: pressed.append("link"))
    default.clicked.connect(lambda: pressed.append("default"))
    QTest.keyClick(link, Qt.Key.Key_Return)
    assert pressed == ["link"]
    QTest.keyClick(link, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pressed == ["link"]
