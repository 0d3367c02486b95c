from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.core.kinds import State, StepKind
from desktop.models.queries import ApplicationRow, Filter, Sort
from desktop.models.store import Store
from desktop.ui import theme
from desktop.ui.interviews.list_view import InterviewList
from desktop.ui.widgets.paged import PAGE
from desktop.ui.widgets.two_line_row import row_height
from tests.support.moments import noon
from tests.support.window import TODAY

MANY = 100_000


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[InterviewList]:
    made = InterviewList()
    qtbot.addWidget(made)
    made.resize(380, 500)
    made.show()
    made.activateWindow()
    yield made
    made.close()


@pytest.fixture
def rows(put_row: Callable[..., str], store: Store) -> list[ApplicationRow]:
    for number in range(8):
        due = TODAY + timedelta(days=number - 2)
        put_row(f"Company {number}", due=due, thanked=number % 4, to_thank=3)
    put_row("Held", state=State.ON_HOLD)
    put_row("Offered", state=State.OFFER)
    return store.queries.applications(
        filter=Filter.ALL, sort=Sort.DUE, now=noon(TODAY), offset=0, limit=100
    )


def _show(view: InterviewList, rows: list[ApplicationRow], current: int | None = None) -> None:
    view.show_rows(
        len(rows),
        lambda offset, limit: rows[offset : offset + limit],
        TODAY,
        current=current,
        keep_place=False,
    )


def _picture(view: InterviewList) -> QImage:
    return view.viewport().grab().toImage()


def test_the_keys_tell_which_row_was_moved_to(
    view: InterviewList, rows: list[ApplicationRow]
) -> None:
    moved: list[int] = []
    _show(view, rows, current=0)
    view.moved.connect(moved.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Home):
        QTest.keyClick(view, key)
    assert moved == [1, len(rows) - 1, len(rows) - 2, 0]


def test_home_and_end_in_an_empty_list_do_nothing(view: InterviewList) -> None:
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.current() is None


def test_showing_rows_does_not_count_as_choosing(
    view: InterviewList, rows: list[ApplicationRow]
) -> None:
    moved: list[int] = []
    view.moved.connect(moved.append)
    _show(view, rows, current=3)
    assert moved == []
    current = view.current()
    assert current is not None
    assert current.id == rows[3].id


def test_return_and_a_double_click_open(view: InterviewList, rows: list[ApplicationRow]) -> None:
    opened: list[int] = []
    view.opened.connect(opened.append)
    _show(view, rows, current=2)
    QTest.keyClick(view, Qt.Key.Key_Return)
    place = view.visualRect(view.rows.index(4, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == [2, 4]


def test_return_in_an_empty_list_opens_nothing(view: InterviewList) -> None:
    opened: list[int] = []
    view.opened.connect(opened.append)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened == []


def test_typing_a_letter_in_the_list_starts_a_search_and_loads_no_rows(view: InterviewList) -> None:
    asked: list[int] = []
    typed: list[str] = []

    def load(offset: int, _limit: int) -> list[ApplicationRow]:
        asked.append(offset)
        return []

    view.typed.connect(typed.append)
    view.show_rows(MANY, load, TODAY, current=None, keep_place=False)
    view.setFocus()
    asked.clear()
    QTest.keyClicks(view, "n")
    view.keyboardSearch(" ")
    assert typed == ["n"]
    assert asked == []


def test_of_a_hundred_thousand_rows_only_the_visible_ones_are_loaded(
    view: InterviewList, rows: list[ApplicationRow]
) -> None:
    asked: list[tuple[int, int]] = []

    def load(offset: int, limit: int) -> list[ApplicationRow]:
        asked.append((offset, limit))
        return [rows[0]] * limit

    view.show_rows(MANY, load, TODAY, current=None, keep_place=False)
    view.grab()
    assert asked == [(0, PAGE)]
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    view.grab()
    assert asked[-1] == (MANY - PAGE, PAGE)
    assert all(limit <= PAGE for _, limit in asked)
    assert len(asked) <= 3


def test_the_place_in_the_list_is_kept_when_asked(
    view: InterviewList, rows: list[ApplicationRow]
) -> None:
    def show(*, keep_place: bool) -> None:
        view.show_rows(
            1000, lambda _o, limit: [rows[0]] * limit, TODAY, current=None, keep_place=keep_place
        )

    show(keep_place=False)
    view.verticalScrollBar().setValue(5000)
    show(keep_place=True)
    assert view.verticalScrollBar().value() == 5000
    show(keep_place=False)
    assert view.verticalScrollBar().value() == 0


def test_the_first_row_is_chosen_when_the_keyboard_comes(
    view: InterviewList, rows: list[ApplicationRow], qtbot: QtBot
) -> None:
    _show(view, rows)
    view.clearFocus()
    assert view.current() is None
    with qtbot.waitSignal(view.moved) as moved:
        view.setFocus()
    assert moved.args == [0]


def test_a_menu_opens_at_the_row_under_the_mouse(
    view: InterviewList, rows: list[ApplicationRow]
) -> None:
    _show(view, rows, current=0)
    place = view.visualRect(view.rows.index(2, 0)).center()
    row, spot = view.menu_anchor(place)
    assert row == rows[2]
    assert spot == view.viewport().mapToGlobal(place)


def test_a_menu_below_the_rows_belongs_to_none(
    view: InterviewList, rows: list[ApplicationRow]
) -> None:
    _show(view, rows[:1])
    row, _spot = view.menu_anchor(QPoint(10, 400))
    assert row is None


@pytest.mark.parametrize("direction", Qt.LayoutDirection)
@pytest.mark.parametrize("width", [700, 380, 240])
def test_every_kind_of_row_is_painted_at_every_width(
    view: InterviewList, rows: list[ApplicationRow], width: int, direction: Qt.LayoutDirection
) -> None:
    _show(view, rows)
    view.resize(width, 600)
    view.setLayoutDirection(direction)
    pictures = set()
    height = row_height(view.font())
    whole = _picture(view)
    for number in range(len(rows)):
        strip = whole.copy(0, number * height, whole.width(), height)
        pictures.add(bytes(strip.constBits()))
    assert len(pictures) == len(rows)


def test_long_names_stay_within_their_row(
    view: InterviewList, put_row: Callable[..., str], store: Store
) -> None:
    put_row("W" * 300, "M" * 300, due=TODAY - timedelta(days=3), thanked=1, to_thank=3)
    rows = store.queries.applications(
        filter=Filter.ALL, sort=Sort.DUE, now=noon(TODAY), offset=0, limit=1
    )
    _show(view, rows)
    view.clearFocus()
    picture = _picture(view)
    height = row_height(view.font())
    base = view.palette().window().color()  # of the frame, as the list has no ground of its own
    margin = [picture.pixelColor(x, y) for x in range(theme.L) for y in range(height - 1)]
    assert all(colour == base for colour in margin)
    assert picture.pixelColor(5, height + 5) == base


def test_the_chosen_row_looks_chosen_and_more_so_with_the_keyboard(
    view: InterviewList, rows: list[ApplicationRow]
) -> None:
    _show(view, rows)
    plain = _picture(view)
    view.go_to(0, silently=True)
    view.clearFocus()
    chosen = _picture(view)
    view.setFocus()
    focused = _picture(view)
    assert plain != chosen != focused != plain


def test_rows_grow_with_the_font(view: InterviewList, rows: list[ApplicationRow]) -> None:
    _show(view, rows)
    before = view.rowHeight(0)
    font = view.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    view.setFont(font)
    assert view.rowHeight(0) > before
    assert view.rowHeight(0) == row_height(font)


def test_a_row_that_is_gone_by_now_is_left_empty(view: InterviewList) -> None:
    view.show_rows(1, lambda _offset, _limit: [], TODAY, current=None, keep_place=False)
    base = view.palette().window().color()  # of the frame, as the list has no ground of its own
    assert _picture(view).pixelColor(30, 10) == base


def test_a_step_is_written_out_where_the_role_leaves_room(
    view: InterviewList, put_row: Callable[..., str], store: Store
) -> None:
    put_row("Held", role="A", state=State.ON_HOLD, due=TODAY, action=StepKind.ACKNOWLEDGE_HOLD)
    view.resize(300, 200)
    _show(
        view,
        store.queries.applications(
            filter=Filter.ALL, sort=Sort.DUE, now=noon(TODAY), offset=0, limit=1
        ),
    )
    picture = _picture(view)
    second = row_height(view.font()) * 2 // 3
    ground = picture.pixel(picture.width() // 3, 2)
    left_of_half = range(theme.XXL + theme.S, int(picture.width() * 0.45))
    assert any(
        picture.pixel(x, y) != ground for x in left_of_half for y in range(second - 6, second + 6)
    )
