"""Lists whose rows are read cell by cell, as the settings can ask for."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.core.kinds import State
from desktop.core.profile import Profile
from desktop.models.queries import ApplicationRow, Filter, Sort
from desktop.models.store import Store
from desktop.ui.interviews.groups import GroupRow, ListRow
from desktop.ui.interviews.list_view import InterviewList
from desktop.ui.theme.scheme import use_in_windows
from tests.support.moments import noon
from tests.support.window import TODAY

Key = Qt.Key
COLUMNS = ["Company", "Role", "State", "Next step", "When", "Thanks"]
ROLE = 1


@pytest.fixture
def view(read_by_cells: None, qtbot: QtBot) -> InterviewList:
    return shown(qtbot)


def shown(qtbot: QtBot) -> InterviewList:
    made = InterviewList()
    qtbot.addWidget(made)
    made.resize(380, 500)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


@pytest.fixture
def rows(put_row: Callable[..., str], store: Store) -> list[ApplicationRow]:
    put_row("Northwind", due=TODAY, thanked=1, to_thank=2)
    put_row("Contoso", due=TODAY)
    put_row("Fabrikam", state=State.REJECTED)
    return store.queries.applications(
        filter=Filter.ALL, sort=Sort.ADDED, now=noon(TODAY), offset=0, limit=9
    )[::-1]


def fill(view: InterviewList, rows: list[ListRow], current: int = 0) -> None:
    headings = [number for number, row in enumerate(rows) if isinstance(row, GroupRow)]
    view.show_rows(len(rows), lambda a, n: rows[a : a + n], TODAY, headings=headings)
    view.go_to(current, silently=True)


def interface(view: InterviewList, row: int, column: int) -> QAccessibleInterface:
    """The cell as assistive technology finds it: after the heads of the columns and of the row."""
    table = QAccessible.queryAccessibleInterface(view)
    per_row = view.rows.columnCount() + 1
    return table.child((row + 1) * per_row + column + 1)


def heard(view: InterviewList, row: int) -> list[str]:
    """The names of the cells of a row."""
    columns = range(view.rows.columnCount())
    return [interface(view, row, n).text(QAccessible.Text.Name) for n in columns]


def test_each_part_of_a_row_is_a_cell_below_the_name_of_its_column(
    view: InterviewList, rows: list[ListRow]
) -> None:
    fill(view, rows)
    table = QAccessible.queryAccessibleInterface(view)
    heads = [table.child(n).text(QAccessible.Text.Name) for n in range(1, len(COLUMNS) + 1)]
    assert heads == COLUMNS
    assert heard(view, 0) == [
        "Northwind", "Data engineer", "Waiting", "Ask how it stands", "Due today", "Thanked 1 of 2",
    ]  # fmt: skip
    assert heard(view, 2) == ["Fabrikam", "Data engineer", "Rejected", "", "", ""]


def test_every_cell_is_where_its_row_is(view: InterviewList, rows: list[ListRow]) -> None:
    fill(view, rows)
    places = {interface(view, 1, column).rect().getRect() for column in range(len(COLUMNS))}
    assert len(places) == 1
    assert not interface(view, 1, ROLE).state().invisible


def test_the_arrows_move_between_the_cells_and_stop_at_the_ends(
    view: InterviewList, rows: list[ListRow]
) -> None:
    moved: list[int] = []
    fill(view, rows)
    view.moved.connect(moved.append)
    visited = []
    for key in [Key.Key_Right] * 7 + [Key.Key_Left] * 7:
        QTest.keyClick(view, key)
        visited.append(view.currentIndex().column())
    assert visited == [1, 2, 3, 4, 5, 5, 5, 4, 3, 2, 1, 0, 0, 0]
    assert moved == []
    assert view.chosen_ranges() == [(0, 0)]


def test_the_cursor_has_the_focus_of_its_cell(view: InterviewList, rows: list[ListRow]) -> None:
    fill(view, rows)
    QTest.keyClick(view, Key.Key_Right)
    assert interface(view, 0, ROLE).state().focused
    assert not interface(view, 0, 0).state().focused


def test_the_cursor_stays_in_its_column_in_other_rows(
    view: InterviewList, rows: list[ListRow]
) -> None:
    moved: list[int] = []
    fill(view, rows)
    view.moved.connect(moved.append)
    for key in (Key.Key_Right, Key.Key_Down, Key.Key_End, Key.Key_Up, Key.Key_Home):
        QTest.keyClick(view, key)
        assert view.currentIndex().column() == ROLE
        assert view.chosen_ranges() == [(view.currentIndex().row(),) * 2]
    assert moved == [1, 2, 1, 0]
    fill(view, rows, 2)
    assert view.currentIndex() == view.rows.index(2, ROLE)


def test_return_opens_the_row_from_every_cell(view: InterviewList, rows: list[ListRow]) -> None:
    opened: list[int] = []
    fill(view, rows, 1)
    view.opened.connect(opened.append)
    QTest.keyClick(view, Key.Key_Right)
    QTest.keyClick(view, Key.Key_Return)
    assert opened == [1]


def test_several_rows_are_chosen_from_a_cell_in_the_middle(
    view: InterviewList, rows: list[ListRow]
) -> None:
    fill(view, rows)
    QTest.keyClick(view, Key.Key_Right)
    QTest.keyClick(view, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert (view.chosen_count(), view.chosen_ranges()) == (2, [(0, 1)])
    QTest.keyClick(view, Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert view.chosen_count() == 3
    QTest.keyClick(view, Key.Key_Escape)
    QTest.keyClick(view, Key.Key_X)
    QTest.keyClick(view, Key.Key_Up)
    QTest.keyClick(view, Key.Key_X)
    assert (view.chosen_count(), view.currentIndex().column()) == (2, ROLE)


def test_a_list_is_painted_as_without_cells(
    view: InterviewList, rows: list[ListRow], qtbot: QtBot
) -> None:
    fill(view, rows, 1)
    QTest.keyClick(view, Key.Key_Right)
    picture = view.viewport().grab().toImage()
    use_in_windows(Profile())
    plain = shown(qtbot)
    fill(plain, rows, 1)
    assert plain.rows.columnCount() == 1
    assert plain.viewport().grab().toImage() == picture


def test_from_the_first_cell_left_goes_to_the_heading_of_the_group(
    view: InterviewList, rows: list[ListRow]
) -> None:
    toggled: list[Filter] = []
    heading = GroupRow(Filter.WAITING, 2, is_open=True)
    fill(view, [heading, *rows[:2]], 2)
    view.toggled.connect(toggled.append)
    QTest.keyClick(view, Key.Key_Right)
    QTest.keyClick(view, Key.Key_Left)
    assert (view.currentIndex().row(), view.currentIndex().column()) == (2, 0)
    QTest.keyClick(view, Key.Key_Left)
    assert view.currentIndex().row() == 0
    assert set(heard(view, 0)) == {"Waiting, 2 applications, open"}
    QTest.keyClick(view, Key.Key_Left)
    assert toggled == [Filter.WAITING]


def test_from_right_to_left_the_arrows_change_places(
    view: InterviewList, rows: list[ListRow]
) -> None:
    fill(view, rows)
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.keyClick(view, Key.Key_Left)
    assert view.currentIndex().column() == ROLE


def test_the_model_with_cells_is_a_sound_qt_model(
    view: InterviewList, rows: list[ListRow], qtmodeltester: ModelTester
) -> None:
    fill(view, rows)
    qtmodeltester.check(view.rows)  # type: ignore[no-untyped-call]


def test_one_sentence_has_no_column_to_name(qtbot: QtBot, rows: list[ListRow]) -> None:
    plain = shown(qtbot)
    fill(plain, rows)
    assert heard(plain, 1) == ["Contoso, Data engineer, Ask how it stands, Due today"]
    assert plain.rows.headerData(0, Qt.Orientation.Horizontal) is None
    QTest.keyClick(plain, Key.Key_Right)
    assert plain.currentIndex().column() == 0
