import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.models.queries import Filter, Sort
from desktop.ui.interviews.filters import Filters
from desktop.ui.widgets.buttons import Chip
from desktop.ui.widgets.text import Caption


@pytest.fixture
def filters(qtbot: QtBot) -> Filters:
    made = Filters()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


def test_all_interviews_by_their_next_step_come_first(filters: Filters) -> None:
    assert (filters.filter, filters.sort) == (Filter.ALL, Sort.DUE)


@pytest.mark.parametrize("kept", [f for f in Filter if f is not Filter.ALL])
def test_a_click_chooses_a_filter_and_emits_once(filters: Filters, kept: Filter) -> None:
    emitted: list[Filter] = []
    filters.changed.connect(lambda: emitted.append(filters.filter))
    chips = filters.findChildren(Chip)
    QTest.mouseClick(chips[list(Filter).index(kept)], Qt.MouseButton.LeftButton)
    assert emitted == [kept]


@pytest.mark.parametrize("sort", Sort)
def test_every_order_can_be_chosen(filters: Filters, sort: Sort) -> None:
    filters.choose(sort=sort)
    assert filters.sort is sort


@pytest.mark.parametrize(
    ("sort", "usual", "reverse"),
    [
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
    assert caption.text() == "12 applications · Latest first"
    assert filters.count_text() == "12 applications"
    filters.reverse()
    assert caption.text() == "12 applications"


def test_each_order_keeps_its_direction(filters: Filters) -> None:
    filters.reverse()
    filters.choose(sort=Sort.COMPANY)
    assert not filters.is_reversed
    filters.choose(sort=Sort.DUE)
    assert filters.is_reversed


def test_choosing_the_present_filter_emits_nothing(filters: Filters) -> None:
    emitted: list[Filter] = []
    filters.changed.connect(lambda: emitted.append(filters.filter))
    filters.choose(Filter.ALL, Sort.DUE)
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


def test_every_filter_shows_its_number_and_says_it_in_words(filters: Filters) -> None:
    numbers = dict.fromkeys(Filter, 12) | {Filter.DUE: 1, Filter.CLOSED: 0}
    filters.show_counts(numbers)
    chips = dict(zip(Filter, filters.findChildren(Chip), strict=True))
    assert chips[Filter.WAITING].count_text() == "12"
    assert chips[Filter.WAITING].accessibleName() == "Waiting, 12 applications"
    assert chips[Filter.DUE].accessibleName() == "Due, 1 application"
    assert chips[Filter.CLOSED].accessibleName() == "Closed, 0 applications"


def test_a_filter_without_applications_is_quiet_and_has_no_number(filters: Filters) -> None:
    chip = filters.findChildren(Chip)[list(Filter).index(Filter.CLOSED)]
    before, width = chip.grab().toImage(), chip.sizeHint().width()
    filters.show_counts(dict.fromkeys(Filter, 0))
    assert chip.count_text() == ""
    assert chip.sizeHint().width() == width
    assert chip.grab().toImage() != before
    filters.show_counts(dict.fromkeys(Filter, 100_000))
    assert chip.count_text() == chip.locale().toString(100_000)
    assert chip.sizeHint().width() > width


def test_the_order_has_a_name_for_screen_readers(filters: Filters) -> None:
    assert filters.sort_box.accessibleName() == "Sort by"
