from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.actions import applications
from desktop.app.headless.gallery import settle
from desktop.core.errors import UserError
from desktop.models.queries import Filter, Sort
from desktop.ops import Ops, UndoLabel
from desktop.ui import theme
from desktop.ui.bin.page import BinPage
from desktop.ui.shell import main_window
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.shell.pages import BIN, INTERVIEWS, PEOPLE, TODAY, page_kinds
from desktop.ui.shell.rail import Rail, RailButton
from desktop.ui.widgets.window_layout import largest_size
from tests.support.announcements import record_announcements
from tests.support.scenes import type_size
from tests.support.shell import interviews_of, plain_kinds

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_a_click_on_the_rail_shows_a_page(window: MainWindow, qtbot: QtBot) -> None:
    QTest.mouseClick(window.rail.buttons[PEOPLE], Qt.MouseButton.LeftButton)
    assert window.page_key == PEOPLE


def test_a_page_is_announced_when_it_is_shown(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    announced = record_announcements(monkeypatch)
    window.show_page(PEOPLE)
    window.show_page(PEOPLE)
    window.show_page(TODAY)
    assert announced == ["People", "Today"]


def test_the_arrows_move_along_the_rail(window: MainWindow, qtbot: QtBot) -> None:
    window.rail.buttons[TODAY].setFocus()
    QTest.keyClick(window.rail.buttons[TODAY], Qt.Key.Key_Down)
    assert window.page_key == INTERVIEWS


def test_undo_and_redo_work_from_the_keyboard(
    window: MainWindow, qtbot: QtBot, ops: Ops, add_application: Callable[..., str]
) -> None:
    key = add_application()
    assert window.commands.undo.text() == "Undo: Add application"
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert ops.queries.application(key) is None
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert ops.queries.application(key) is not None


def test_undo_in_a_text_field_is_the_fields_own(
    window: MainWindow, qtbot: QtBot, ops: Ops, add_application: Callable[..., str]
) -> None:
    key = add_application()
    field = window.top_bar.search
    field.setFocus()
    QTest.keyClicks(field, "x")
    QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert field.text() == ""
    assert ops.queries.application(key) is not None


def test_there_is_nothing_to_undo_at_first(window: MainWindow) -> None:
    assert not window.commands.undo.isEnabled()
    assert not window.commands.redo.isEnabled()


def test_what_is_deleted_can_be_had_back_from_the_bar(
    window: MainWindow, qtbot: QtBot, ops: Ops, add_application: Callable[..., str]
) -> None:
    key = add_application()
    ops.run(UndoLabel("Delete interview", "Interview deleted"), applications.delete, key)
    assert window.undo_bar.isVisible()
    assert window.undo_bar.text() == "Interview deleted"
    window.undo_bar.button.click()
    assert ops.queries.application(key) is not None


def test_the_bar_leaves_the_buttons_at_the_foot_of_a_page_free(
    qtbot: QtBot, ops: Ops, add_application: Callable[..., str], state_file: Path
) -> None:
    window = MainWindow(ops, state_file=state_file, pages=page_kinds())
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    keys = [add_application(name) for name in ("Northwind", "Contoso")]
    page = window.show_page(BIN)
    assert isinstance(page, BinPage)
    ops.run(UndoLabel("Delete", "Northwind deleted"), applications.delete, keys[0])
    QApplication.processEvents()

    def room_below() -> int:
        bar = window.undo_bar
        return page.restore.mapToGlobal(QPoint()).y() - bar.mapToGlobal(bar.rect().bottomLeft()).y()

    assert window.undo_bar.isVisible()
    assert room_below() > 0
    window.show_page(TODAY)
    ops.run(UndoLabel("Delete", "Contoso deleted"), applications.delete, keys[1])
    window.show_page(BIN)
    assert room_below() > 0


def test_a_report_with_a_colon_is_not_reported_behind_another(
    window: MainWindow, ops: Ops, add_application: Callable[..., str]
) -> None:
    key = add_application()
    ops.run(UndoLabel("Log letter", "Logged: thank-you letter"), applications.delete, key)
    assert window.undo_bar.text() == "Logged: thank-you letter"
    window.commands.undo.trigger()
    assert window.undo_bar.text() == "Undone: Log letter"


def test_undo_is_confirmed_announced_and_can_be_redone(
    window: MainWindow,
    ops: Ops,
    add_application: Callable[..., str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    announced = record_announcements(monkeypatch)
    key = add_application()
    ops.run(UndoLabel("Delete interview", "Northwind deleted"), applications.delete, key)
    window.commands.undo.trigger()
    assert window.undo_bar.isVisible()
    assert window.undo_bar.text() == "Undone: Northwind deleted"
    window.undo_bar.button.click()
    assert ops.queries.application(key) is None
    assert window.undo_bar.text() == "Redone: Northwind deleted"
    window.undo_bar.button.click()
    assert ops.queries.application(key) is not None
    assert announced == [
        "Northwind deleted",
        "Undone: Northwind deleted",
        "Redone: Northwind deleted",
        "Undone: Northwind deleted",
    ]


def test_a_failure_is_said_without_an_offer_to_undo(window: MainWindow, ops: Ops) -> None:
    def fail(_ctx: object) -> None:
        raise UserError("The disk is full.")

    ops.run("Add application", fail)
    assert window.undo_bar.text() == "The disk is full."
    assert not window.undo_bar.button.isVisible()


def test_the_bar_lies_within_the_window(window: MainWindow, ops: Ops) -> None:
    ops.undo_offered.emit("Interview deleted")
    for size in (QSize(1000, 700), QSize(800, 560), QSize(640, 440)):
        window.resize(size)
        bar = window.undo_bar
        assert window.rect().contains(bar.geometry())
        assert bar.width() > 300


@pytest.mark.parametrize(("width", "rail"), [(899, 56), (900, 180)])
def test_the_rail_collapses_in_a_narrow_window(window: MainWindow, width: int, rail: int) -> None:
    window.resize(width, 560)
    QApplication.processEvents()
    assert window.rail.width() == rail


@pytest.mark.parametrize("points", [9, 14, 20])
def test_the_rail_has_room_for_its_words(qtbot: QtBot, points: int) -> None:
    with type_size(points):
        rail = Rail()
        qtbot.addWidget(rail)
        rail.add_page("interviews", "interviews", "Interviews")
        rail.resize(rail.sizeHint())
        button = rail.buttons["interviews"]
        button.show_count(99)
        words = QFontMetrics(theme.semibold(button.font())).horizontalAdvance("Interviews 99")
        beside = theme.scaled(theme.ICON_SIZE) + 2 * theme.L + theme.XS
        assert rail.width() - 2 * theme.S >= words + beside


@pytest.mark.parametrize(
    "title", ["Start at login?", "Bei der Anmeldung starten?", "Une sauvegarde a échoué deux fois."]
)
def test_the_line_of_a_notice_has_room_for_its_words(window: MainWindow, title: str) -> None:
    window.resize(1120, 720)
    window.banners.offer("one", title, "Words", "Do it", lambda: None)
    settle()
    line = window.rail.notice
    rooms: list[QRect] = []
    line._paint_words = lambda painter, room: rooms.append(room)  # type: ignore[method-assign]
    line.grab()
    words = QFontMetrics(line.font()).boundingRect(rooms[0], Qt.TextFlag.TextWordWrap, title)
    assert words.height() <= rooms[0].height()
    assert words.width() <= rooms[0].width()


def test_a_banner_moves_nothing_on_the_page(window: MainWindow) -> None:
    def places() -> list[QPoint]:
        shown = (window.stack, window.rail, window.search, window.top_bar.add)
        return [widget.mapTo(window, QPoint()) for widget in shown]

    before = places()
    window.banners.offer("login", "Start?", "A reminder is planned.", "Start", lambda: None)
    QApplication.processEvents()
    assert places() == before
    window.rail.notice.click()
    QApplication.processEvents()
    assert window.banners.isVisible()
    assert places() == before
    assert window.rect().contains(window.banners.geometry())


def test_the_rail_counts_what_is_due(
    window: MainWindow, ops: Ops, add_application: Callable[..., str]
) -> None:
    assert window.rail.buttons[TODAY].count == 0
    add_application(days_ago=1)
    due = ops.queries.due_count(ops.now())
    assert due > 0
    assert window.rail.buttons[TODAY].count == due
    assert str(due) in window.rail.buttons[TODAY].accessibleName()


@pytest.mark.parametrize("width", [640, 1000])
def test_the_count_is_seen_on_the_rail_at_every_width(window: MainWindow, width: int) -> None:
    window.resize(width, 500)
    button = window.rail.buttons[TODAY]
    without = button.grab().toImage()
    button.show_count(3)
    assert button.grab().toImage() != without


def test_size_order_and_filter_are_remembered(
    make_window: Callable[[], MainWindow], put_row: Callable[..., str]
) -> None:
    put_row()
    first = make_window()
    first.resize(777, 555)
    page = interviews_of(first)
    page.filters.choose(Filter.CLOSED, Sort.COMPANY)
    page.splitter.setSizes([300, 400])
    sizes = page.splitter.sizes()
    first.close()

    second = make_window()
    again = interviews_of(second)
    assert second.size() == QSize(777, 555)
    assert again.filters.filter is Filter.CLOSED
    assert again.filters.sort is Sort.COMPANY
    assert again.splitter.sizes() == sizes


def test_a_window_that_stood_on_a_removed_screen_comes_back_on_this_one(
    make_window: Callable[[], MainWindow],
) -> None:
    first = make_window()
    screen = first.screen().availableGeometry()
    first.move(screen.right() + 1200, screen.bottom() + 400)
    first.close()
    assert screen.contains(make_window().frameGeometry().center())


def test_a_state_file_that_makes_no_sense_is_passed_over(
    make_window: Callable[[], MainWindow], state_file: Path
) -> None:
    state_file.write_text(
        "[window]\ngeometry=nonsense\n[interviews]\nfilter=x\nsort=7\nsplitter=y\n",
        encoding="utf-8",
    )
    window = make_window()
    page = interviews_of(window)
    assert window.size() == main_window.FIRST_SIZE.boundedTo(largest_size(window))
    assert (page.filters.filter, page.filters.sort) == (Filter.ALL, Sort.STATE)


def test_without_a_state_file_nothing_is_written(qtbot: QtBot, ops: Ops, tmp_path: Path) -> None:
    before = set(tmp_path.iterdir())
    window = MainWindow(ops, pages=plain_kinds())
    qtbot.addWidget(window)
    window.show()
    window.close()
    assert set(tmp_path.iterdir()) == before


def test_the_banner_says_what_is_special(window: MainWindow) -> None:
    assert not window.banners.isVisible()
    left: list[bool] = []
    window.banners.explain(
        "example",
        "Example",
        "Example data: nothing here is kept.",
        action_text="Leave the example",
        action=lambda: left.append(True),
    )
    assert window.rail.notice.text() == "Example"
    assert not window.banners.isVisible()
    window.rail.notice.click()
    assert window.banners.isVisible()
    assert window.banners.texts() == ("Example data: nothing here is kept.",)
    ground = window.banners.grab().toImage().pixelColor(8, 8)
    assert ground != window.palette().window().color()
    line = window.banners.banner("example")
    assert line is not None
    assert not line.close_button.isVisible()
    line.action_button.click()
    assert left == [True]
    window.banners.remove("example")
    assert not window.banners.isVisible()
    assert not window.rail.notice.isVisible()


def test_the_window_comes_back_from_the_taskbar(window: MainWindow) -> None:
    window.showMinimized()
    window.bring_to_front()
    assert not window.isMinimized()
    assert window.isVisible()


@pytest.mark.parametrize("points", [9, 20])
def test_the_dot_of_the_narrow_rail_is_whole(
    qtbot: QtBot, qapp: QApplication, points: float
) -> None:
    with type_size(points):
        button = RailButton("today", "Today")
        qtbot.addWidget(button)
        button.set_narrow(True)
        button.show_count(3)
        button.resize(theme.scaled(theme.ICON_SIZE) + 2 * theme.L, button.sizeHint().height())
        image = button.grab().toImage()
        due = theme.colour(theme.Meaning.DUE, button.palette()).rgb()
        rows = [
            y
            for y in range(image.height())
            if any(image.pixel(x, y) == due for x in range(image.width()))
        ]
        assert rows[0] >= 1
        assert len(rows) >= theme.scaled(8) - 2
