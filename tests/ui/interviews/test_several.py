"""Several selected applications: selecting them, and what is done with them."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.actions import applications
from desktop.core.kinds import State
from desktop.models.queries import Filter, Sort
from desktop.ops import Ops
from desktop.ui.interviews import bulk
from desktop.ui.interviews.page import InterviewsPage
from tests.support.announcements import record_announcements
from tests.support.interviews_list import PlainDetail, companies, show
from tests.support.window import TODAY

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def messages(ops: Ops) -> list[str]:
    found: list[str] = []
    ops.undo_offered.connect(found.append)
    ops.reported.connect(found.append)
    return found


@pytest.fixture
def ten(
    page: InterviewsPage, put_row: Callable[..., str], messages: list[str]
) -> Iterator[list[str]]:
    """Ten due applications in the order of the list, on the page with the focus in the list."""
    made = [put_row(f"Company {n}", due=TODAY - timedelta(days=20 - n)) for n in range(10)]
    show(page)
    page.focus_content()
    yield made
    for menu in (page.several.later, page.several.close):
        menu.close()


def click(page: InterviewsPage, row: int, modifier: Qt.KeyboardModifier = NONE) -> None:
    place = page.list.visualRect(page.list.rows.index(row, 0)).center()
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def press(page: InterviewsPage, *keys: Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    for key in keys:
        QTest.keyClick(page.list, key, modifier)


def chosen(page: InterviewsPage) -> list[int]:
    return [n for first, last in page.list.chosen_ranges() for n in range(first, last + 1)]


def is_panel_shown(page: InterviewsPage) -> bool:
    return page.several.panel.isVisible()


def states(ops: Ops, keys: list[str]) -> list[State | None]:
    found = [ops.queries.application(key) for key in keys]
    return [one.state if one is not None else None for one in found]


WAYS: dict[str, tuple[Callable[[InterviewsPage], None], list[int]]] = {
    "Shift+click": (lambda page: click(page, 3, SHIFT), [0, 1, 2, 3]),
    "Ctrl+click": (lambda page: click(page, 3, CTRL), [0, 3]),
    "Ctrl+A": (lambda page: press(page, Key.Key_A, modifier=CTRL), list(range(10))),
    "Shift+Down": (lambda page: press(page, Key.Key_Down, Key.Key_Down, modifier=SHIFT), [0, 1, 2]),
    "Shift+End": (lambda page: press(page, Key.Key_End, modifier=SHIFT), list(range(10))),
    "X": (
        lambda page: press(page, Key.Key_X, Key.Key_Down, Key.Key_Down, Key.Key_X),
        [0, 2],
    ),
}


@pytest.mark.parametrize("way", WAYS)
def test_several_are_selected_and_named_beside_the_list(
    page: InterviewsPage, ten: list[str], way: str
) -> None:
    select, rows = WAYS[way]
    select(page)
    assert chosen(page) == rows
    assert page.several.ids == tuple(ten[row] for row in rows)
    assert is_panel_shown(page)
    assert page.several.panel.heading.text() == f"{len(rows)} applications selected"
    assert page.several.panel.companies.text().startswith("Company 0")


@pytest.mark.parametrize(
    ("way", "at"),
    [
        (lambda page: press(page, Key.Key_Escape), 2),
        (lambda page: press(page, Key.Key_Down), 3),
        (lambda page: press(page, Key.Key_Home), 0),
        (lambda page: click(page, 2), 2),
        (lambda page: click(page, 5), 5),
        (lambda page: page.several.panel.clear_button.click(), 2),
    ],
)
def test_one_is_selected_again_and_its_details_are_shown(
    page: InterviewsPage,
    ten: list[str],
    detail: list[PlainDetail],
    way: Callable[[InterviewsPage], None],
    at: int,
) -> None:
    click(page, 2, SHIFT)
    way(page)
    assert chosen(page) == [at]
    assert page.selected == ten[at] == detail[0].shown[-1]
    assert not is_panel_shown(page)
    assert page.list.hasFocus()


def test_marked_rows_stay_while_the_arrows_move_until_a_click(
    page: InterviewsPage, ten: list[str]
) -> None:
    press(page, Key.Key_X)
    assert page.several.panel.heading.text() == "1 application selected"
    press(page, Key.Key_Down, Key.Key_X, Key.Key_Down, Key.Key_X, Key.Key_Up)
    assert chosen(page) == [0, 1, 2]
    assert page.list.currentIndex().row() == 1
    press(page, Key.Key_X)
    assert chosen(page) == [0, 2]
    click(page, 4)
    assert chosen(page) == [4]
    assert not is_panel_shown(page)


def test_unmarking_the_last_row_ends_the_marking(page: InterviewsPage, ten: list[str]) -> None:
    press(page, Key.Key_X, Key.Key_X)
    assert chosen(page) == [0]
    assert not is_panel_shown(page)
    press(page, Key.Key_Down)
    assert chosen(page) == [1]


def test_the_only_selected_row_has_the_cursor(page: InterviewsPage, ten: list[str]) -> None:
    click(page, 3, CTRL)
    click(page, 3, CTRL)
    assert chosen(page) == [0]
    assert page.selected == ten[0]
    click(page, 0, CTRL)
    assert chosen(page) == [0], "a selection is never empty"


def test_the_number_selected_is_announced(
    page: InterviewsPage, ten: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    announced = record_announcements(monkeypatch)
    press(page, Key.Key_Down, Key.Key_Down, modifier=SHIFT)
    press(page, Key.Key_Escape)
    assert announced == ["2 applications selected", "3 applications selected"]


@pytest.mark.qt_log_ignore("does not support (grabbing|raise)")
def test_ten_are_closed_in_four_actions_and_one_undo(
    page: InterviewsPage, ten: list[str], ops: Ops, messages: list[str]
) -> None:
    click(page, 0)
    click(page, 9, SHIFT)
    QTest.mouseClick(page.several.panel.close_button, Qt.MouseButton.LeftButton)
    page.several.close.actions()[0].trigger()
    assert set(states(ops, ten)) == {State.MOVED_ON}
    assert messages == ["10 applications closed"]
    assert not is_panel_shown(page)
    assert page.list.hasFocus()
    ops.undo()
    assert set(states(ops, ten)) == {State.WAITING}


ACTIONS: dict[str, Callable[[InterviewsPage], object]] = {
    "3 applications put on hold": lambda page: page.several.panel.hold_button.click(),
    "3 applications deleted": lambda page: page.several.panel.delete_button.click(),
    "3 applications closed": lambda page: page.several.close.actions()[1].trigger(),
    "3 steps put off until Wed 25 March": lambda page: page.several.later.chosen.emit(
        TODAY + timedelta(days=1)
    ),
}


@pytest.mark.parametrize("message", ACTIONS)
def test_each_action_changes_all_selected_ones_in_one_step(
    page: InterviewsPage,
    add_application: Callable[..., str],
    ops: Ops,
    messages: list[str],
    message: str,
) -> None:
    keys = [add_application(f"Company {n}") for n in range(4)]
    before = [ops.queries.row(key, ops.now()) for key in keys]
    show(page)
    page.focus_content()
    page.list.go_to(0)
    press(page, Key.Key_Down, Key.Key_Down, modifier=SHIFT)
    ACTIONS[message](page)
    assert messages == [message]
    after = [ops.queries.row(key, ops.now()) for key in keys]
    assert sum(one != other for one, other in zip(before, after, strict=True)) == 3
    ops.undo()
    assert [ops.queries.row(key, ops.now()) for key in keys] == before


def test_the_delete_key_takes_all_selected_ones(
    page: InterviewsPage, ten: list[str], messages: list[str]
) -> None:
    press(page, Key.Key_Down, Key.Key_Down, modifier=SHIFT)
    press(page, Key.Key_Delete)
    assert messages == ["3 applications deleted"]
    assert len(companies(page)) == 7


@pytest.mark.parametrize(("first", "last", "after"), [(0, 2, 3), (4, 5, 6), (8, 9, 7)])
def test_afterwards_the_next_one_is_selected(
    page: InterviewsPage, ten: list[str], first: int, last: int, after: int
) -> None:
    click(page, first)
    click(page, last, SHIFT)
    page.several.delete()
    assert page.selected == ten[after]
    assert len(chosen(page)) == 1
    assert not is_panel_shown(page)


def test_where_nothing_fits_it_is_said(
    page: InterviewsPage, put_row: Callable[..., str], ops: Ops, messages: list[str]
) -> None:
    for _ in range(2):
        put_row(state=State.REJECTED)
    show(page)
    page.list.selectAll()
    page.several.close.actions()[0].trigger()
    assert messages == ["These are closed already."]
    assert ops.undo_label == ""


def test_a_change_elsewhere_keeps_the_selection(
    page: InterviewsPage, ten: list[str], ops: Ops
) -> None:
    click(page, 2)
    click(page, 4, SHIFT)
    ops.run("Delete", applications.delete, ten[0])
    assert chosen(page) == [1, 2, 3]
    assert page.several.ids == tuple(ten[2:5])
    ops.run("Delete", applications.delete, ten[4])
    assert page.several.ids == tuple(ten[2:4])
    assert is_panel_shown(page)
    assert page.selected == ten[2], "the cursor was on the one that is gone"
    ops.run("Delete", applications.delete, ten[3])
    assert page.several.ids == ()
    assert not is_panel_shown(page)


def test_a_marked_row_stays_marked_after_a_change(
    page: InterviewsPage, ten: list[str], ops: Ops
) -> None:
    press(page, Key.Key_X)
    ops.run("Delete", applications.delete, ten[5])
    press(page, Key.Key_Down, Key.Key_X)
    assert page.several.ids == (ten[0], ten[1])


def test_another_filter_ends_the_selection(page: InterviewsPage, ten: list[str]) -> None:
    page.list.selectAll()
    page.filters.choose(Filter.DUE, Sort.COMPANY)
    assert page.several.ids == ()
    assert not is_panel_shown(page)


def test_return_goes_on_to_the_panel(page: InterviewsPage, ten: list[str]) -> None:
    click(page, 1, SHIFT)
    press(page, Key.Key_Return)
    assert page.focusWidget() is page.several.panel.later_button


def test_asking_and_logging_are_for_one(page: InterviewsPage, ten: list[str]) -> None:
    click(page, 1, SHIFT)
    assert not page.row_actions.ask.isEnabled()
    press(page, Key.Key_Escape)
    assert page.row_actions.ask.isEnabled()


@pytest.fixture
def in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten applications are many."""
    monkeypatch.setattr(bulk, "AT_ONCE", 3)
    monkeypatch.setattr(bulk, "PART", 4)


@pytest.mark.usefixtures("in_parts")
def test_many_are_changed_in_parts_with_progress_and_are_one_step(
    page: InterviewsPage, ten: list[str], ops: Ops, messages: list[str], qtbot: QtBot
) -> None:
    page.list.selectAll()
    page.several.delete()
    progress = page.several.actions.progress
    assert progress is not None
    assert progress.isVisible()
    with qtbot.waitSignal(page.several.actions.finished):
        pass
    assert page.several.actions.progress is None
    assert messages == ["10 applications deleted"]
    assert ops.queries.is_empty()
    ops.undo()
    assert len(companies(page)) == 10
    assert ops.undo_label == ""


@pytest.mark.usefixtures("in_parts")
def test_what_was_changed_before_a_stop_stays_and_can_be_undone(
    page: InterviewsPage, ten: list[str], ops: Ops, messages: list[str], qtbot: QtBot
) -> None:
    page.list.selectAll()
    page.several.delete()
    progress = page.several.actions.progress
    assert progress is not None
    progress.bar.valueChanged.connect(lambda _value: progress.stop.click())
    page.several.delete()  # ignored while the other one runs
    with qtbot.waitSignal(page.several.actions.finished):
        pass
    assert messages == ["4 applications deleted"]
    assert len(companies(page)) == 6
    ops.undo()
    assert len(companies(page)) == 10


@pytest.mark.usefixtures("in_parts")
def test_a_part_that_fails_ends_it_and_says_why(
    page: InterviewsPage, ten: list[str], ops: Ops, messages: list[str], qtbot: QtBot
) -> None:
    failures: list[str] = []
    ops.failed.connect(failures.append)
    page.list.selectAll()
    with qtbot.waitSignal(page.several.actions.finished):
        page.several.later.chosen.emit(TODAY)
    assert failures == ["Choose a day after today."]
    assert messages == []
