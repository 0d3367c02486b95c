import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.models.queries import Filter, Sort
from desktop.ui.interviews.filters import Filters
from desktop.ui.widgets.text import Caption


@pytest.fixture
def filters(qtbot: QtBot) -> Filters:
    made = Filters()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


def test_all_interviews_by_their_state_come_first(filters: Filters) -> None:
    assert (filters.filter, filters.sort) == (Filter.ALL, Sort.STATE)


@pytest.mark.parametrize("kept", [f for f in Filter if f is not Filter.ALL])
def test_the_arrows_reach_every_filter_and_each_emits_once(filters: Filters, kept: Filter) -> None:
    place = list(Filter).index(kept)
    filters.filter_box.setCurrentIndex(place - 1)
    emitted: list[Filter] = []
    filters.changed.connect(lambda: emitted.append(filters.filter))
    QTest.keyClick(filters.filter_box, Qt.Key.Key_Down)
    assert emitted == [kept]


@pytest.mark.parametrize("sort", Sort)
def test_every_order_can_be_chosen(filters: Filters, sort: Sort) -> None:
    filters.choose(sort=sort)
    assert filters.sort is sort


@pytest.mark.parametrize(
    ("sort", "usual", "reverse"),
    [
        (Sort.STATE, "Offers first", "Closed first"),
        (Sort.DUE, "Soonest first", "Latest first"),
        (Sort.COMPANY, "A to Z", "Z to A"),
        (Sort.LAST_INTERVIEW, "Latest first", "Oldest first"),
        (Sort.LAST_CONTACT, "Latest first", "Oldest first"),
        (Sort.ADDED, "Latest first", "Oldest first"),
    ],
)
def test_an_order_is_reversed_by_its_button_which_names_the_direction(
    filters: Filters, sort: Sort, usual: str, reverse: str
) -> None:
    filters.choose(sort=sort)
    emitted: list[bool] = []
    filters.changed.connect(lambda: emitted.append(filters.is_reversed))
    assert filters.reverse_button.accessibleName() == f"{usual}. Change to: {reverse}"
    QTest.mouseClick(filters.reverse_button, Qt.MouseButton.LeftButton)
    assert emitted == [True]
    assert filters.reverse_button.toolTip() == f"{reverse}. Change to: {usual}"
    filters.reverse()
    assert emitted == [True, False]


def test_a_reversed_order_is_named_beside_the_number(filters: Filters) -> None:
    filters.show_count(12, searching=False)
    filters.reverse()
    (caption,) = filters.findChildren(Caption)
    assert caption.text() == "12 applications · Closed first"
    assert filters.count_text() == "12 applications"
    filters.reverse()
    assert caption.text() == "12 applications"


def test_each_order_keeps_its_direction(filters: Filters) -> None:
    filters.reverse()
    filters.choose(sort=Sort.COMPANY)
    assert not filters.is_reversed
    filters.choose(sort=Sort.STATE)
    assert filters.is_reversed


def test_choosing_the_present_filter_emits_nothing(filters: Filters) -> None:
    emitted: list[Filter] = []
    filters.changed.connect(lambda: emitted.append(filters.filter))
    filters.choose(Filter.ALL, Sort.STATE)
    assert emitted == []


@pytest.mark.parametrize(
    ("count", "searching", "words"),
    [
        (0, False, "0 applications"),
        (1, False, "1 application"),
        (12, False, "12 applications"),
        (1, True, "1 found"),
        (1000, True, "The first 1000 found"),
    ],
)
def test_the_number_of_rows_is_shown(
    filters: Filters, count: int, searching: bool, words: str
) -> None:
    filters.show_count(count, searching=searching)
    assert filters.count_text() == words


def test_every_filter_with_applications_shows_its_number(filters: Filters) -> None:
    numbers = dict.fromkeys(Filter, 12) | {Filter.DUE: 1000, Filter.CLOSED: 0}
    filters.choose(Filter.CLOSED)
    emitted: list[Filter] = []
    filters.changed.connect(lambda: emitted.append(filters.filter))
    filters.show_counts(numbers)
    box = filters.filter_box
    thousand = box.locale().toString(1000)
    assert [box.itemText(place) for place in range(box.count())] == [
        "All (12)",
        f"Due ({thousand})",
        "Applied (12)",
        "Interviewing (12)",
        "Waiting (12)",
        "On hold (12)",
        "Offers (12)",
        "Closed",
    ]
    filters.hide_counts()
    assert [box.itemText(place) for place in range(2)] == ["All", "Due"]
    assert filters.filter is Filter.CLOSED
    assert emitted == []


def test_filter_and_order_fit_into_the_narrowest_list(filters: Filters) -> None:
    filters.resize(280, 100)
    boxes = [filters.filter_box, filters.sort_box, filters.reverse_button]
    rights = [box.geometry().right() for box in boxes]
    assert rights == sorted(rights)
    assert rights[-1] < 280
    assert filters.height() == 100


def test_the_switch_asks_for_the_board(filters: Filters) -> None:
    asked: list[bool] = []
    filters.switch.chosen.connect(asked.append)
    QTest.mouseClick(filters.switch.board, Qt.MouseButton.LeftButton)
    filters.switch.show_view(board=False)
    filters.switch.show_view(board=True)
    assert asked == [True]
    assert filters.switch.board.accessibleDescription() == "View"


def test_filter_and_order_have_names_for_screen_readers(filters: Filters) -> None:
    assert filters.filter_box.accessibleName() == "Filter"
    assert filters.sort_box.accessibleName() == "Sort by"
