"""The board: what is where, and how the keyboard goes about it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import applications
from desktop.core.kinds import State
from desktop.models.queries import BOARD, Filter
from desktop.ops import Ops
from desktop.ui import theme
from desktop.ui.interviews.page import InterviewsPage
from desktop.ui.widgets.empty_state import Welcome
from tests.support.announcements import record_announcements
from tests.support.board import board_of, cards, column, show_board
from tests.support.interviews_list import PlainDetail, show
from tests.support.window import TODAY

pytestmark = pytest.mark.qt_log_ignore("does not support (grabbing|raise)")


def place(page: InterviewsPage) -> tuple[Filter, str]:
    """The column with the keyboard focus, and the company of the card of the cursor."""
    board = board_of(page)
    (kind,) = [kind for kind, one in board.columns.items() if one.list is page.focusWidget()]
    row = board.row()
    assert row is not None
    return kind, row.company


def test_each_application_is_in_its_column(page: InterviewsPage, six: dict[Filter, str]) -> None:
    show_board(page)
    assert {kind: cards(page, kind) for kind in BOARD} == {kind: [kind.value] for kind in BOARD}
    counts = {kind: column(page, kind).count_text() for kind in BOARD}
    assert counts == dict.fromkeys(BOARD, "1")


def test_without_an_application_that_was_only_sent_there_is_no_column_for_them(
    page: InterviewsPage, add_application: Callable[..., str]
) -> None:
    add_application("Northwind")
    show_board(page)
    shown = [one.kind for one in board_of(page).shown]
    assert shown == list(BOARD[1:])


def test_without_applications_there_is_the_welcome(page: InterviewsPage) -> None:
    show_board(page)
    (welcome,) = page.findChildren(Welcome)
    assert welcome.isVisible()
    assert not board_of(page).isVisible()


def test_the_key_changes_between_list_and_board_and_keeps_the_application(
    page: InterviewsPage, six: dict[Filter, str]
) -> None:
    show(page)
    page.select(six[Filter.OFFERS])
    page.focus_content()
    QTest.keyClick(page.list, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert place(page) == (Filter.OFFERS, "offers")
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Left)
    focus = page.focusWidget()
    QTest.keyClick(focus, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert page.list.isVisible()
    assert page.selected == six[Filter.ON_HOLD]


def test_the_switches_change_the_view(page: InterviewsPage, six: dict[Filter, str]) -> None:
    show(page)
    page.filters.switch.board.click()
    assert page.board_view.isVisible()
    assert board_of(page).switch.board.isChecked()
    board_of(page).switch.list.click()
    assert page.list.isVisible()
    assert page.filters.switch.list.isChecked()
    page.filters.switch.board.click()
    assert board_of(page).switch.board.isChecked()


def test_view_and_columns_are_remembered(
    page: InterviewsPage,
    six: dict[Filter, str],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    show_board(page)
    choose_column(page, "Closed")
    settings = QSettings(str(tmp_path / "state.ini"), QSettings.Format.IniFormat)
    page.save_state(settings)
    other = InterviewsPage(page.ops, page.navigator, make_detail=lambda *_: PlainDetail())
    qtbot.addWidget(other)
    other.restore_state(settings)
    other.save_state(settings)
    other.restore_state(settings)
    show(other)
    assert [one.kind for one in board_of(other).shown] == list(BOARD[:-1])
    other.close()


def choose_column(page: InterviewsPage, title: str) -> None:
    menu = board_of(page).columns_menu
    menu.aboutToShow.emit()
    next(one for one in menu.actions() if one.text() == title).trigger()


def test_columns_can_be_hidden_but_not_the_last_one(
    page: InterviewsPage, six: dict[Filter, str]
) -> None:
    show_board(page)
    for kind in BOARD:
        choose_column(page, board_of(page).columns[kind].title)
    assert [one.kind for one in board_of(page).shown] == [Filter.CLOSED]
    assert place(page) == (Filter.CLOSED, "closed")
    choose_column(page, "Waiting")
    assert [one.kind for one in board_of(page).shown] == [Filter.WAITING, Filter.CLOSED]


def test_an_only_column_is_shown_even_without_cards(
    page: InterviewsPage, add_application: Callable[..., str]
) -> None:
    add_application("Northwind")
    show_board(page)
    for kind in BOARD[1:]:
        choose_column(page, board_of(page).columns[kind].title)
    assert [one.kind for one in board_of(page).shown] == [Filter.APPLIED]
    page.focus_content()
    assert page.focusWidget() is column(page, Filter.APPLIED).list
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Right)
    assert page.selected == ""


def test_the_arrows_do_nothing_where_a_search_found_nothing(
    page: InterviewsPage, six: dict[Filter, str]
) -> None:
    show_board(page, six[Filter.APPLIED])
    page.search("nothing like it")
    for one in board_of(page).shown:
        one.list.setFocus()
        QTest.keyClick(one.list, Qt.Key.Key_Left)
        assert page.focusWidget() is one.list


def test_the_arrows_go_to_cards_and_columns(
    page: InterviewsPage, six: dict[Filter, str], add_application: Callable[..., str]
) -> None:
    add_application("second", days_ago=3)
    show_board(page, six[Filter.APPLIED])
    assert place(page) == (Filter.APPLIED, "applied")
    for key, wanted in (
        (Qt.Key.Key_Right, Filter.INTERVIEWING),
        (Qt.Key.Key_Right, Filter.WAITING),
        (Qt.Key.Key_Down, Filter.WAITING),
        (Qt.Key.Key_Right, Filter.ON_HOLD),
        (Qt.Key.Key_Left, Filter.WAITING),
        (Qt.Key.Key_Left, Filter.INTERVIEWING),
        (Qt.Key.Key_Left, Filter.APPLIED),
        (Qt.Key.Key_Left, Filter.APPLIED),
    ):
        QTest.keyClick(page.focusWidget(), key)
        assert place(page)[0] is wanted
    chosen = [one for one in board_of(page).columns.values() if one.list.current() is not None]
    assert [one.kind for one in chosen] == [Filter.APPLIED]


def test_the_arrows_pass_columns_without_cards(
    page: InterviewsPage, add_application: Callable[..., str], ops: Ops
) -> None:
    first, _ = add_application("first"), add_application("second")
    ops.run("Set state", applications.set_state, first, State.WITHDRAWN, TODAY)
    show_board(page)
    page.focus_content()
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Right)
    assert place(page) == (Filter.CLOSED, "first")


def test_the_arrows_are_mirrored_from_right_to_left(
    page: InterviewsPage, six: dict[Filter, str]
) -> None:
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    show_board(page, six[Filter.APPLIED])
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Left)
    assert place(page)[0] is Filter.INTERVIEWING
    columns = board_of(page).columns
    assert columns[Filter.APPLIED].x() > columns[Filter.INTERVIEWING].x()


def test_a_column_out_of_sight_is_scrolled_to(page: InterviewsPage, six: dict[Filter, str]) -> None:
    page.resize(500, 560)
    show_board(page, six[Filter.APPLIED])
    for _ in BOARD[1:]:
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Right)
    last = column(page, Filter.CLOSED)
    assert last.visibleRegion().boundingRect().width() == last.width()


def test_return_opens_the_details_and_escape_goes_back_to_the_card(
    page: InterviewsPage, six: dict[Filter, str], detail: list[PlainDetail]
) -> None:
    show_board(page, six[Filter.INTERVIEWING])
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    assert detail[-1].shown == [six[Filter.INTERVIEWING]]
    assert page.focusWidget() is detail[-1]
    assert page.selected == six[Filter.INTERVIEWING]
    QTest.keyClick(detail[-1], Qt.Key.Key_Escape)
    assert place(page) == (Filter.INTERVIEWING, "interviewing")


def test_an_application_opened_from_elsewhere_is_opened_over_the_board(
    page: InterviewsPage, six: dict[Filter, str], detail: list[PlainDetail]
) -> None:
    show_board(page)
    page.select(six[Filter.OFFERS])
    page.select("0" * 32)
    assert detail[-1].shown == [six[Filter.OFFERS]]
    page.board_view.back.click()
    assert place(page) == (Filter.OFFERS, "offers")


def test_a_filter_asked_for_elsewhere_shows_the_list(
    page: InterviewsPage, six: dict[Filter, str]
) -> None:
    show_board(page)
    page.show_filter(Filter.ON_HOLD)
    assert page.list.isVisible()
    assert page.filters.filter is Filter.ON_HOLD


def test_details_of_an_application_that_is_deleted_give_way_to_the_board(
    page: InterviewsPage, six: dict[Filter, str], ops: Ops
) -> None:
    show_board(page)
    page.select(six[Filter.WAITING])
    ops.run("Delete", applications.delete, six[Filter.WAITING])
    assert board_of(page).isVisible()
    assert cards(page, Filter.WAITING) == []
    ops.undo()
    assert page.selected == six[Filter.WAITING]


def test_a_search_shows_what_it_finds_in_each_column(
    page: InterviewsPage,
    six: dict[Filter, str],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    announced = record_announcements(monkeypatch)
    show_board(page)
    page.select(six[Filter.WAITING])
    page.search("offers")
    qtbot.waitUntil(lambda: not page.search_timer.isActive())
    assert {kind: cards(page, kind) for kind in BOARD if cards(page, kind)} == {
        Filter.OFFERS: ["offers"]
    }
    assert page.selected == six[Filter.OFFERS]
    assert announced[-1] == "1 found"
    page.search("nothing like it")
    assert page.selected == ""
    assert not board_of(page).move_button.isEnabled()
    page.search("")
    assert board_of(page).count_text() == "6 applications"
    assert page.selected != ""


def test_a_letter_begins_a_search(page: InterviewsPage, six: dict[Filter, str]) -> None:
    show_board(page)
    typed: list[str] = []
    page.typed.connect(typed.append)
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_N)
    assert typed == ["n"]


def test_delete_deletes_the_card_of_the_cursor_and_undo_brings_it_back_to_it(
    page: InterviewsPage, six: dict[Filter, str], ops: Ops
) -> None:
    show_board(page, six[Filter.INTERVIEWING])
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Delete)
    assert cards(page, Filter.INTERVIEWING) == []
    assert page.selected != ""
    ops.undo()
    assert page.selected == six[Filter.INTERVIEWING]
    assert place(page) == (Filter.INTERVIEWING, "interviewing")


def test_columns_and_cards_are_read_by_screen_readers(
    page: InterviewsPage, six: dict[Filter, str]
) -> None:
    show_board(page)
    assert column(page, Filter.WAITING).list.accessibleName() == "Waiting, 1 application"
    node = QAccessible.queryAccessibleInterface(column(page, Filter.INTERVIEWING).list)
    names = [node.child(n).text(QAccessible.Text.Name) for n in range(node.childCount())]
    (words,) = [name for name in names if name]
    assert words.startswith("interviewing, Data engineer, ")
    assert words.endswith(", Interview, In 3 days · Fri 27 March")


@pytest.mark.parametrize(("width", "has_tile"), [(900, False), (1900, True)])
def test_a_card_has_the_tile_of_its_company_where_the_column_is_wide(
    page: InterviewsPage, six: dict[Filter, str], width: int, has_tile: bool
) -> None:
    assert six
    page.resize(width, 600)
    show_board(page)
    cards_of = column(page, Filter.ON_HOLD).list
    picture = cards_of.viewport().grab(cards_of.visualRect(cards_of.rows.index(0, 0))).toImage()
    colours = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
    }
    tints = {theme.tile(cards_of.palette(), number)[0].name() for number in range(theme.TINTS)}
    assert bool(tints & colours) is has_tile


def test_the_whole_text_of_a_card_is_its_tooltip(
    page: InterviewsPage, add_application: Callable[..., str]
) -> None:
    add_application("<b>Northwind</b>")
    show_board(page)
    rows = column(page, Filter.WAITING).list.rows
    tip = rows.data(rows.index(0, 0), Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;Northwind&lt;/b&gt;, Data engineer" in tip
    assert rows.data(rows.index(0, 0), Qt.ItemDataRole.DecorationRole) is None


def test_a_card_is_painted_by_what_it_says(
    page: InterviewsPage, add_application: Callable[..., str], ops: Ops
) -> None:
    """The day of the interview, the step, or the state, each in its column."""
    ahead = add_application("ahead", days_ago=-3)
    show_board(page)
    words = column(page, Filter.INTERVIEWING).list.words
    row = ops.queries.row(ahead, ops.now())
    assert row is not None
    assert (words.step(row), words.status(row, TODAY).short) == ("Interview", "In 3 days")
    words = column(page, Filter.WAITING).list.words
    assert words.step(row) != "Interview"
    before = picture(page)
    ops.run("Set state", applications.set_state, ahead, State.WITHDRAWN, TODAY)
    assert picture(page) != before


def picture(page: InterviewsPage) -> object:
    QApplication.processEvents()
    return board_of(page).grab().toImage()


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_Right])
def test_focus_and_cursor_can_be_seen(
    page: InterviewsPage, six: dict[Filter, str], key: Qt.Key
) -> None:
    show_board(page, six[Filter.WAITING])
    before = picture(page)
    QTest.keyClick(page.focusWidget(), key)
    assert picture(page) != before


def test_the_board_is_read_in_few_statements(
    page: InterviewsPage, six: dict[Filter, str], store: object
) -> None:
    show_board(page)
    asked: list[str] = []
    driver = store._db.driver  # type: ignore[attr-defined]
    driver.set_trace_callback(asked.append)
    page.refresh()
    QApplication.processEvents()
    driver.set_trace_callback(None)
    assert 0 < len(asked) <= 25


def test_a_hidden_page_loads_the_board_when_it_is_shown(
    page: InterviewsPage, six: dict[Filter, str], qtbot: QtBot
) -> None:
    page.show_board(True)
    assert page.focusWidget() is None or isinstance(page.focusWidget(), QWidget)
    show(page)
    assert cards(page, Filter.WAITING) == ["waiting"]
