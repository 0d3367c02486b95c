from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import applications
from desktop.core.errors import UserError
from desktop.models.queries import Filter, Sort
from desktop.ui import main_window
from desktop.ui.interviews.page import InterviewsPage
from desktop.ui.main_window import MainWindow
from desktop.ui.navigator import Navigator
from desktop.ui.ops import Ops, Said
from desktop.ui.shell.pages import INTERVIEWS, PEOPLE, TODAY, PageKind
from desktop.ui.shell.rail import NARROW, WIDE
from desktop.ui.widgets.page import Page

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Plain(Page):
    def refresh(self) -> None:
        """Nothing to show."""


class Searching(Plain):
    searchable = True
    asked = ""

    def search(self, text: str) -> None:
        self.asked = text


class PlainDetail(QWidget):
    shown = ""

    def show_application(self, application_id: str) -> None:
        self.shown = application_id


def _interviews(ops: Ops, navigator: Navigator) -> Page:
    return InterviewsPage(ops, navigator, make_detail=lambda _ops, _navigator: PlainDetail())


def _kinds() -> list[PageKind]:
    return [
        PageKind(TODAY, "today", "Today", lambda o, n: Plain(o, n, "Today")),
        PageKind(INTERVIEWS, "interviews", "Interviews", _interviews),
        PageKind(PEOPLE, "people", "People", lambda o, n: Searching(o, n, "People")),
    ]


@pytest.fixture
def state_file(tmp_path: Path) -> Path:
    return tmp_path / "window.ini"


@pytest.fixture
def make_window(qtbot: QtBot, ops: Ops, state_file: Path) -> Callable[[], MainWindow]:
    def make() -> MainWindow:
        window = MainWindow(ops, state_file=state_file, pages=_kinds())
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        return window

    return make


@pytest.fixture
def window(make_window: Callable[[], MainWindow]) -> MainWindow:
    return make_window()


def _interviews_of(window: MainWindow) -> InterviewsPage:
    page = window.show_page(INTERVIEWS)
    assert isinstance(page, InterviewsPage)
    return page


def test_no_page_is_made_before_the_window_is_shown(qtbot: QtBot, ops: Ops) -> None:
    made: list[str] = []

    def make(o: Ops, n: Navigator) -> Page:
        made.append("today")
        return Plain(o, n, "Today")

    window = MainWindow(ops, pages=[PageKind(TODAY, "today", "Today", make), *_kinds()[1:]])
    qtbot.addWidget(window)
    assert made == []
    assert window.page is None
    window.show()
    assert made == ["today"]
    assert window.page_key == TODAY


def test_every_action_has_a_menu_role_that_is_meant(window: MainWindow) -> None:
    _interviews_of(window)
    roles = {a.menuRole() for a in window.findChildren(QAction) if a.parent() is window.commands}
    meant = {QAction.MenuRole.NoRole, QAction.MenuRole.AboutRole, QAction.MenuRole.QuitRole}
    assert roles == meant
    ours = [a for a in window.findChildren(QAction) if a.text() and not a.isSeparator()]
    guessed = [a.text() for a in ours if a.menuRole() == QAction.MenuRole.TextHeuristicRole]
    assert guessed == []


@pytest.mark.parametrize(
    ("key", "page"),
    [(Qt.Key.Key_1, TODAY), (Qt.Key.Key_2, INTERVIEWS), (Qt.Key.Key_3, PEOPLE)],
)
def test_control_and_a_number_shows_a_page(
    window: MainWindow, qtbot: QtBot, key: Qt.Key, page: str
) -> None:
    window.show_page(PEOPLE if page != PEOPLE else TODAY)
    QTest.keyClick(window, key, CONTROL)
    assert window.page_key == page
    assert window.rail.buttons[page].isChecked()
    assert window.windowTitle().startswith(window.rail.buttons[page].text())


def test_a_click_on_the_rail_shows_a_page(window: MainWindow, qtbot: QtBot) -> None:
    QTest.mouseClick(window.rail.buttons[PEOPLE], Qt.MouseButton.LeftButton)
    assert window.page_key == PEOPLE


def test_the_arrows_move_along_the_rail(window: MainWindow, qtbot: QtBot) -> None:
    window.rail.buttons[TODAY].setFocus()
    QTest.keyClick(window.rail.buttons[TODAY], Qt.Key.Key_Down)
    assert window.page_key == INTERVIEWS


def test_control_k_goes_to_the_search_field(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    assert window.focusWidget() is window.top_bar.search


def test_typing_searches_in_the_interviews(
    window: MainWindow, qtbot: QtBot, put_row: Callable[..., str]
) -> None:
    put_row("Northwind")
    put_row("Contoso")
    field = window.top_bar.search
    field.setFocus()
    QTest.keyClicks(field, "conto")
    qtbot.waitUntil(lambda: window.page_key == INTERVIEWS)
    page = _interviews_of(window)
    assert page.list.rows.rowCount() == 1
    assert window.focusWidget() is field


def test_keys_that_come_together_are_one_search(window: MainWindow, qtbot: QtBot) -> None:
    asked: list[str] = []
    window.top_bar.search.asked.connect(asked.append)
    with qtbot.waitSignal(window.top_bar.search.asked):
        QTest.keyClicks(window.top_bar.search, "abc")
    assert asked == ["abc"]


def test_a_page_that_searches_is_asked_itself(window: MainWindow, qtbot: QtBot) -> None:
    page = window.show_page(PEOPLE)
    assert isinstance(page, Searching)
    with qtbot.waitSignal(window.top_bar.search.asked):
        window.top_bar.search.setText("dana")
    assert page.asked == "dana"
    assert window.page_key == PEOPLE


def test_the_words_in_the_field_go_along_to_another_page_that_searches(
    window: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.top_bar.search.asked):
        window.top_bar.search.setText("dana")
    page = window.show_page(PEOPLE)
    assert isinstance(page, Searching)
    assert page.asked == "dana"


def test_a_page_without_search_empties_the_field(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page(PEOPLE)
    with qtbot.waitSignal(window.top_bar.search.asked):
        window.top_bar.search.setText("dana")
    window.show_page(TODAY)
    assert window.top_bar.search.text() == ""
    assert window.page_key == TODAY


def test_escape_empties_the_field_and_then_leaves_it(window: MainWindow, qtbot: QtBot) -> None:
    page = _interviews_of(window)
    field = window.top_bar.search
    field.setFocus()
    field.setText("abc")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert window.focusWidget() is field
    QTest.keyClick(field, Qt.Key.Key_Escape)
    focused = window.focusWidget()
    assert focused is not None
    assert page.isAncestorOf(focused)


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_from_the_field_the_keyboard_goes_to_what_was_found(
    window: MainWindow, qtbot: QtBot, put_row: Callable[..., str], key: Qt.Key
) -> None:
    put_row()
    page = _interviews_of(window)
    window.top_bar.search.setFocus()
    QTest.keyClick(window.top_bar.search, key)
    assert window.focusWidget() is page.list


def test_a_letter_typed_in_the_list_goes_to_the_field(
    window: MainWindow, qtbot: QtBot, put_row: Callable[..., str]
) -> None:
    put_row()
    page = _interviews_of(window)
    page.list.setFocus()
    QTest.keyClicks(page.list, "n")
    assert window.focusWidget() is window.top_bar.search
    assert window.top_bar.search.text() == "n"


def test_a_click_on_the_magnifier_goes_to_the_field(window: MainWindow) -> None:
    (look, *_) = [a for a in window.top_bar.search.actions() if not a.icon().isNull()]
    look.trigger()
    assert window.focusWidget() is window.top_bar.search


def test_undo_and_redo_work_from_the_keyboard(
    window: MainWindow, qtbot: QtBot, ops: Ops, add_application: Callable[..., str]
) -> None:
    key = add_application()
    assert window.commands.undo.text() == "Undo: Add interview"
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


def test_control_q_asks_to_quit(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.quit_requested):
        QTest.keyClick(window, Qt.Key.Key_Q, CONTROL)


def test_closing_is_always_accepted(window: MainWindow) -> None:
    assert window.close()
    assert not window.isVisible()


def test_what_is_deleted_can_be_had_back_from_the_bar(
    window: MainWindow, qtbot: QtBot, ops: Ops, add_application: Callable[..., str]
) -> None:
    key = add_application()
    ops.run(Said("Delete interview", "Interview deleted"), applications.delete, key)
    assert window.undo_bar.isVisible()
    assert window.undo_bar.text() == "Interview deleted"
    window.undo_bar.undo_button.click()
    assert ops.queries.application(key) is not None
    assert not window.undo_bar.isVisible()


def test_the_bar_goes_when_its_step_was_taken_back_otherwise(
    window: MainWindow, ops: Ops, add_application: Callable[..., str]
) -> None:
    key = add_application()
    ops.run(Said("Delete interview", "Interview deleted"), applications.delete, key)
    ops.undo()
    assert not window.undo_bar.isVisible()


def test_a_failure_is_said_without_an_offer_to_undo(window: MainWindow, ops: Ops) -> None:
    def fail(_ctx: object) -> None:
        raise UserError("The disk is full.")

    ops.run("Add interview", fail)  # type: ignore[arg-type]
    assert window.undo_bar.text() == "The disk is full."
    assert not window.undo_bar.undo_button.isVisible()


def test_the_bar_lies_within_the_window(window: MainWindow, ops: Ops) -> None:
    ops.announced.emit("Interview deleted")
    for size in (QSize(1000, 700), QSize(800, 560), QSize(640, 440)):
        window.resize(size)
        bar = window.undo_bar
        assert window.rect().contains(bar.geometry())
        assert bar.width() > 300


@pytest.mark.parametrize(("width", "rail"), [(899, NARROW), (900, WIDE)])
def test_the_rail_collapses_in_a_narrow_window(window: MainWindow, width: int, rail: int) -> None:
    window.resize(width, 560)
    assert window.rail.width() == rail


def test_the_rail_counts_what_is_due(
    window: MainWindow, ops: Ops, add_application: Callable[..., str]
) -> None:
    assert window.rail.buttons[TODAY].count == 0
    add_application(days_ago=1)
    due = ops.queries.due_count(ops.now().today)
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
    page = _interviews_of(first)
    page.filters.choose(Filter.CLOSED, Sort.COMPANY)
    page.splitter.setSizes([300, 400])
    sizes = page.splitter.sizes()
    first.close()

    second = make_window()
    again = _interviews_of(second)
    assert second.size() == QSize(777, 555)
    assert again.filters.filter is Filter.CLOSED
    assert again.filters.sort is Sort.COMPANY
    assert again.splitter.sizes() == sizes


def test_a_state_file_that_makes_no_sense_is_passed_over(
    make_window: Callable[[], MainWindow], state_file: Path
) -> None:
    state_file.write_text(
        "[window]\ngeometry=nonsense\n[interviews]\nfilter=x\nsort=7\nsplitter=y\n"
    )
    window = make_window()
    page = _interviews_of(window)
    assert window.width() >= main_window.LEAST_SIZE.width()
    assert (page.filters.filter, page.filters.sort) == (Filter.ALL, Sort.DUE)


def test_without_a_state_file_nothing_is_written(qtbot: QtBot, ops: Ops, tmp_path: Path) -> None:
    before = set(tmp_path.iterdir())
    window = MainWindow(ops, pages=_kinds())
    qtbot.addWidget(window)
    window.show()
    window.close()
    assert set(tmp_path.iterdir()) == before


def test_a_page_may_ask_for_an_application(
    window: MainWindow, put_row: Callable[..., str], qtbot: QtBot
) -> None:
    put_row("Contoso")
    key = put_row("Northwind")
    page = _interviews_of(window)
    window.top_bar.search.setText("contoso")
    qtbot.waitUntil(lambda: page.list.rows.rowCount() == 1)
    window.show_page(TODAY)
    window.navigator.open_application.emit(key)
    assert window.page_key == INTERVIEWS
    assert page.selected == key
    assert window.top_bar.search.text() == ""
    assert window.focusWidget() is page.list


def test_a_page_may_ask_for_another_page(window: MainWindow) -> None:
    window.navigator.show_page.emit(PEOPLE)
    assert window.page_key == PEOPLE


def test_the_search_of_a_page_can_be_ended_by_it(
    window: MainWindow, put_row: Callable[..., str], qtbot: QtBot
) -> None:
    put_row("Northwind")
    page = _interviews_of(window)
    window.top_bar.search.setText("zzz")
    qtbot.waitUntil(lambda: page.list.rows.rowCount() == 0)
    page.leave_search.emit()
    assert window.top_bar.search.text() == ""


def test_the_banner_says_what_is_special(window: MainWindow) -> None:
    assert not window.banner.isVisible()
    window.set_banner("Example data: nothing here is kept.")
    assert window.banner.isVisible()
    assert window.banner.text() == "Example data: nothing here is kept."
    ground = window.banner.grab().toImage().pixelColor(1, 1)
    assert ground != window.palette().window().color()
    window.set_banner("")
    assert not window.banner.isVisible()


def test_the_short_menu_lists_what_has_no_button(window: MainWindow) -> None:
    menu = window.commands.compact_menu(window)
    texts = [a.text() for a in menu.actions() if not a.isSeparator()]
    assert texts == ["Add interview…", "Undo", "Redo", "About Callback", "Quit"]


def test_where_programs_share_a_menu_bar_it_holds_everything(
    qtbot: QtBot, ops: Ops, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(main_window, "has_global_menu_bar", lambda: True)
    window = MainWindow(ops, pages=_kinds())
    qtbot.addWidget(window)
    bar = window.findChild(QMenuBar)
    assert isinstance(bar, QMenuBar)
    listed = {a for menu in bar.actions() for a in menu.menu().actions()}  # type: ignore[attr-defined]
    assert set(window.commands.all()) <= listed


def test_the_window_comes_back_from_the_taskbar(window: MainWindow) -> None:
    window.showMinimized()
    window.bring_to_front()
    assert not window.isMinimized()
    assert window.isVisible()
