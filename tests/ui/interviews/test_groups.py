from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, QSettings, Qt
from PySide6.QtGui import QAccessible, QFocusEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.actions import applications
from desktop.core.kinds import State
from desktop.models.queries import Filter, Sort
from desktop.ops import Ops
from desktop.ui.interviews.groups import GROUPS, GroupedSource, GroupRow
from desktop.ui.interviews.page import InterviewsPage
from desktop.ui.shell.navigator import Navigator
from tests.support.interviews_list import PlainDetail, show
from tests.support.window import TODAY

Key = Qt.Key
SIX = ["offers", "interviewing", "waiting", "applied", "on_hold", "closed"]


def lines(page: InterviewsPage) -> list[str]:
    """The rows: companies, and the names of groups in capitals with their numbers."""
    found = (page.list.rows.row(number) for number in range(page.list.rows.rowCount()))
    return [
        f"{row.kind.upper()} {row.count}" if isinstance(row, GroupRow) else row.company
        for row in found
        if row is not None
    ]


def heading(page: InterviewsPage, kind: Filter) -> int:
    return next(n for n, line in enumerate(lines(page)) if line.startswith(kind.upper()))


def click(
    page: InterviewsPage, number: int, button: Qt.MouseButton = Qt.MouseButton.LeftButton
) -> None:
    place = page.list.visualRect(page.list.rows.index(number, 0)).center()
    QTest.mouseClick(page.list.viewport(), button, pos=place)


@pytest.fixture
def grouped(page: InterviewsPage, six: dict[Filter, str]) -> InterviewsPage:
    """The page with a group of one application for each column of the board."""
    assert six
    page.filters.choose(sort=Sort.STATE)
    show(page)
    page.list.setFocus()
    return page


def test_a_heading_with_its_number_is_above_each_group(grouped: InterviewsPage) -> None:
    assert lines(grouped) == [
        "OFFERS 1", "offers", "INTERVIEWING 1", "interviewing", "WAITING 1", "waiting",
        "APPLIED 1", "applied", "ON_HOLD 1", "on_hold", "CLOSED 1",
    ]  # fmt: skip
    assert grouped.filters.count_text() == "6 applications"


def test_the_first_application_is_shown_and_not_a_heading(
    grouped: InterviewsPage, six: dict[Filter, str], detail: list[PlainDetail]
) -> None:
    assert detail[0].shown == [six[Filter.OFFERS]]
    assert grouped.list.currentIndex().row() == 1


def test_the_order_of_groups_is_reversed_but_not_that_of_their_applications(
    grouped: InterviewsPage, add_application: Callable[..., str]
) -> None:
    add_application("waiting longer", days_ago=9)
    before = [line for line in lines(grouped) if line.startswith("waiting")]
    grouped.filters.reverse()
    found = lines(grouped)
    assert found[0] == "CLOSED 1"
    assert found[-2:] == ["OFFERS 1", "offers"]
    assert [line for line in found if line.startswith("waiting")] == before


@pytest.mark.parametrize(
    ("choose", "search"),
    [(Filter.WAITING, ""), (Filter.ALL, "waiting")],
    ids=["filter", "search"],
)
def test_a_filter_and_a_search_show_one_list(
    grouped: InterviewsPage, choose: Filter, search: str
) -> None:
    grouped.filters.choose(choose)
    grouped.search(search)
    assert lines(grouped) == ["waiting"]
    grouped.search("")
    grouped.filters.choose(Filter.ALL)
    assert "WAITING 1" in lines(grouped)


def test_a_click_on_a_heading_collapses_and_opens_its_group(
    grouped: InterviewsPage, six: dict[Filter, str]
) -> None:
    click(grouped, heading(grouped, Filter.WAITING))
    assert "waiting" not in lines(grouped)
    assert "WAITING 1" in lines(grouped)
    assert grouped.list.current() is not None
    assert grouped.selected == six[Filter.OFFERS]
    click(grouped, heading(grouped, Filter.WAITING))
    assert "waiting" in lines(grouped)


def test_a_click_that_hides_the_row_of_the_cursor_puts_it_on_the_heading(
    grouped: InterviewsPage, six: dict[Filter, str]
) -> None:
    click(grouped, 0)
    assert grouped.list.currentIndex().row() == 0
    assert grouped.list.current() is None
    assert grouped.selected == six[Filter.OFFERS]


def test_the_second_half_of_a_double_click_does_not_open_the_group_again(
    grouped: InterviewsPage,
) -> None:
    opened: list[int] = []
    grouped.list.opened.connect(opened.append)
    click(grouped, 0)
    place = QPointF(grouped.list.visualRect(grouped.list.rows.index(0, 0)).center())
    left = Qt.MouseButton.LeftButton
    second = QMouseEvent(
        QEvent.Type.MouseButtonDblClick,
        place,
        grouped.list.viewport().mapToGlobal(place),
        left,
        left,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(grouped.list.viewport(), second)
    assert "offers" not in lines(grouped)
    assert opened == []


def test_another_button_on_a_heading_does_nothing(grouped: InterviewsPage) -> None:
    before = lines(grouped)
    click(grouped, 0, Qt.MouseButton.RightButton)
    assert lines(grouped) == before
    row, _place = grouped.list.menu_anchor(
        grouped.list.visualRect(grouped.list.rows.index(0, 0)).center()
    )
    assert row is None


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_a_key_collapses_and_opens_the_group_of_the_heading(
    grouped: InterviewsPage, key: Qt.Key
) -> None:
    grouped.list.go_to(heading(grouped, Filter.WAITING))
    QTest.keyClick(grouped.list, key)
    assert "waiting" not in lines(grouped)
    assert grouped.list.currentIndex().row() == heading(grouped, Filter.WAITING)
    QTest.keyClick(grouped.list, key)
    assert "waiting" in lines(grouped)


@pytest.mark.parametrize("direction", Qt.LayoutDirection)
def test_the_arrows_go_to_the_heading_and_collapse_and_open_it(
    grouped: InterviewsPage, direction: Qt.LayoutDirection
) -> None:
    closes, opens = Key.Key_Left, Key.Key_Right
    if direction is Qt.LayoutDirection.RightToLeft:
        closes, opens = opens, closes
    grouped.list.setLayoutDirection(direction)
    QTest.keyClick(grouped.list, opens)
    assert grouped.list.currentIndex().row() == 1
    QTest.keyClick(grouped.list, closes)
    QTest.keyClick(grouped.list, opens)
    assert grouped.list.currentIndex().row() == 0
    QTest.keyClick(grouped.list, opens)
    assert "offers" in lines(grouped)
    QTest.keyClick(grouped.list, closes)
    assert "offers" not in lines(grouped)
    QTest.keyClick(grouped.list, closes)
    assert "offers" not in lines(grouped)
    QTest.keyClick(grouped.list, opens)
    assert "offers" in lines(grouped)
    assert grouped.list.currentIndex().row() == 0


def test_the_cursor_passes_over_headings_while_the_details_stay(
    grouped: InterviewsPage, six: dict[Filter, str], detail: list[PlainDetail]
) -> None:
    QTest.keyClick(grouped.list, Key.Key_Down)
    assert grouped.list.chosen_count() == 0
    assert grouped.selected == six[Filter.OFFERS]
    QTest.keyClick(grouped.list, Key.Key_X)
    assert not grouped.list.has_several
    QTest.keyClick(grouped.list, Key.Key_Down)
    assert detail[0].shown == [six[Filter.OFFERS], six[Filter.INTERVIEWING]]


def test_several_selected_ones_are_counted_without_headings(
    grouped: InterviewsPage, six: dict[Filter, str]
) -> None:
    QTest.keyClick(grouped.list, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert grouped.list.chosen_count() == 5
    assert set(grouped.several.ids) == set(six.values()) - {six[Filter.CLOSED]}
    assert "5" in grouped.several.panel.heading.text()


def test_what_is_done_with_several_leaves_the_cursor_on_an_application(
    grouped: InterviewsPage, six: dict[Filter, str], ops: Ops
) -> None:
    click(grouped, 1)
    place = grouped.list.visualRect(grouped.list.rows.index(3, 0)).center()
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.mouseClick(grouped.list.viewport(), Qt.MouseButton.LeftButton, shift, place)
    grouped.several.delete()
    assert ops.queries.application(six[Filter.OFFERS]) is None
    assert grouped.selected == six[Filter.WAITING]


def test_an_application_in_a_collapsed_group_is_shown_by_opening_it(
    grouped: InterviewsPage, six: dict[Filter, str]
) -> None:
    grouped.select(six[Filter.CLOSED])
    assert "closed" in lines(grouped)
    assert grouped.selected == six[Filter.CLOSED]
    assert grouped.list.current() is not None


def test_what_is_closed_leaves_the_list_and_stays_shown(
    grouped: InterviewsPage, six: dict[Filter, str], ops: Ops
) -> None:
    ops.run("Set state", applications.set_state, six[Filter.OFFERS], State.WITHDRAWN, TODAY)
    assert lines(grouped)[0] == "INTERVIEWING 1"
    assert lines(grouped)[-1] == "CLOSED 2"
    assert grouped.selected == six[Filter.OFFERS]


def test_only_headings_are_left_when_every_group_is_collapsed(grouped: InterviewsPage) -> None:
    for kind in GROUPS[:-1]:
        click(grouped, heading(grouped, kind))
    assert [line.split()[0] for line in lines(grouped)] == [kind.upper() for kind in GROUPS]
    assert grouped.list.near(2) == 5
    grouped.list.setCurrentIndex(grouped.list.rows.index(-1, 0))
    QTest.keyClick(grouped.list, Key.Key_Left)
    grouped.list.focusInEvent(QFocusEvent(QEvent.Type.FocusIn))
    assert grouped.list.current() is None


def test_a_heading_is_lower_than_a_row_and_grows_with_the_font(grouped: InterviewsPage) -> None:
    assert grouped.list.rowHeight(0) < grouped.list.rowHeight(1)
    before = grouped.list.rowHeight(0)
    font = grouped.list.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    grouped.list.setFont(font)
    assert before < grouped.list.rowHeight(0) < grouped.list.rowHeight(1)
    grouped.filters.choose(sort=Sort.COMPANY)
    assert len({grouped.list.rowHeight(number) for number in range(6)}) == 1


def test_a_screen_reader_hears_the_number_and_whether_the_group_is_open(
    grouped: InterviewsPage,
) -> None:
    def words(number: int) -> object:
        return grouped.list.rows.index(number, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert words(0) == "Offers, 1 application, open"
    assert words(10) == "Closed, 1 application, collapsed"
    assert str(words(1)).startswith("offers, ")


@pytest.mark.parametrize("direction", Qt.LayoutDirection)
def test_headings_differ_by_cursor_mouse_and_whether_they_are_open(
    grouped: InterviewsPage, direction: Qt.LayoutDirection
) -> None:
    grouped.list.setLayoutDirection(direction)
    place = grouped.list.visualRect(grouped.list.rows.index(0, 0))

    def picture() -> bytes:
        return bytes(grouped.list.viewport().grab(place).toImage().constBits())

    plain = picture()
    QTest.mouseMove(grouped.list.viewport(), place.center())
    hovered = picture()
    QTest.mouseMove(grouped.list.viewport(), place.bottomLeft() + QPointF(9, 60).toPoint())
    grouped.list.go_to(0)
    at_cursor = picture()
    QTest.keyClick(grouped.list, Key.Key_Return)
    assert len({plain, hovered, at_cursor, picture()}) == 4


def test_which_groups_are_collapsed_is_remembered(
    grouped: InterviewsPage, ops: Ops, navigator: Navigator, qtbot: QtBot, tmp_path: Path
) -> None:
    click(grouped, heading(grouped, Filter.WAITING))
    click(grouped, heading(grouped, Filter.CLOSED))
    settings = QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat)
    grouped.save_state(settings)
    other = InterviewsPage(ops, navigator, make_detail=lambda _o, _n: PlainDetail())
    qtbot.addWidget(other)
    other.restore_state(settings)
    assert other.listing.collapsed == {Filter.WAITING}
    other.listing.toggle(Filter.WAITING)
    other.save_state(settings)
    grouped.restore_state(settings)
    assert grouped.listing.collapsed == set()
    grouped.restore_state(QSettings(str(tmp_path / "none.ini"), QSettings.Format.IniFormat))
    assert grouped.listing.collapsed == set()


def test_assistive_technology_selects_another_row_by_its_action(
    grouped: InterviewsPage, six: dict[Filter, str]
) -> None:
    node = QAccessible.queryAccessibleInterface(grouped.list)
    children = [node.child(number) for number in range(node.childCount())]
    (row,) = [one for one in children if one.text(QAccessible.Text.Name).startswith("waiting")]
    row.actionInterface().doAction("Toggle")
    assert grouped.several.ids == (six[Filter.OFFERS], six[Filter.WAITING])


def source(ops: Ops, *collapsed: Filter) -> GroupedSource:
    return GroupedSource(ops, GROUPS, frozenset(collapsed), ops.now())


@pytest.mark.parametrize("collapsed", [(), (Filter.WAITING,), GROUPS[:3], GROUPS])
@pytest.mark.usefixtures("six")
def test_every_part_of_the_rows_is_that_part_of_all(
    ops: Ops, collapsed: tuple[Filter, ...]
) -> None:
    made = source(ops, *collapsed)
    rows, ids = made.rows(0, 100), made.ids(0, -1)
    assert len(rows) == len(ids) == made.count()
    assert made.total() == 6
    for offset in range(made.count() + 1):
        for limit in range(1, 5):
            assert made.rows(offset, limit) == rows[offset : offset + limit]
            assert made.ids(offset, limit) == ids[offset : offset + limit]


def test_the_place_of_each_application_is_that_of_its_row(ops: Ops, six: dict[Filter, str]) -> None:
    made = source(ops, Filter.CLOSED)
    ids = made.ids(0, -1)
    for kind, key in six.items():
        assert made.position(key) == (None if kind is Filter.CLOSED else ids.index(key))
    assert made.position("deleted") is made.position("") is None
    assert made.heading(Filter.INTERVIEWING) == 2
    assert made.heading(Filter.DUE) is None
