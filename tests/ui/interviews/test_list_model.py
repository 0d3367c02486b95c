from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.core.kinds import State, StepKind
from desktop.models.queries import ApplicationRow, Filter, Queries, Sort
from desktop.models.store import Store
from desktop.ui.interviews.row_words import row_words
from desktop.ui.widgets.paged import PAGE, PAGES_KEPT, ROW_ROLE, PagedModel
from tests.support.moments import noon
from tests.support.window import TODAY


class Loads:
    """Returns copies of a row and records the requests."""

    def __init__(self, template: ApplicationRow) -> None:
        self.template = template
        self.asked: list[tuple[int, int]] = []

    def __call__(self, offset: int, limit: int) -> list[ApplicationRow]:
        self.asked.append((offset, limit))
        return [self.template] * limit


@pytest.fixture
def row(put_row: Callable[..., str], store: Store) -> ApplicationRow:
    put_row("Northwind", due=TODAY - timedelta(days=1), thanked=2, to_thank=3)
    return _all(store.queries)[0]


def _all(queries: Queries) -> list[ApplicationRow]:
    return queries.applications(
        filter=Filter.ALL, sort=Sort.ADDED, now=noon(TODAY), offset=0, limit=100
    )


@pytest.fixture
def model(qtbot: QtBot) -> PagedModel[ApplicationRow]:
    return PagedModel(row_words)


def test_the_model_is_a_sound_qt_model(
    model: PagedModel[ApplicationRow], row: ApplicationRow, qtmodeltester: ModelTester
) -> None:
    model.show_rows(120, Loads(row), TODAY)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_the_number_of_rows_is_known_before_any_is_loaded(
    model: PagedModel[ApplicationRow], row: ApplicationRow
) -> None:
    loads = Loads(row)
    model.show_rows(100_000, loads, TODAY)
    assert model.rowCount() == 100_000
    assert loads.asked == []


def test_a_row_loads_its_page_once(model: PagedModel[ApplicationRow], row: ApplicationRow) -> None:
    loads = Loads(row)
    model.show_rows(100_000, loads, TODAY)
    for number in (PAGE * 3, PAGE * 3 + 1, PAGE * 4 - 1):
        assert model.row(number) == row
    assert loads.asked == [(PAGE * 3, PAGE)]


def test_only_so_many_pages_are_kept(
    model: PagedModel[ApplicationRow], row: ApplicationRow
) -> None:
    loads = Loads(row)
    model.show_rows(100_000, loads, TODAY)
    for page in range(PAGES_KEPT + 1):
        model.row(page * PAGE)
    model.row(PAGE)
    assert len(loads.asked) == PAGES_KEPT + 1
    model.row(0)
    assert loads.asked[-1] == (0, PAGE)


def test_rows_that_are_gone_by_now_are_empty(
    model: PagedModel[ApplicationRow], row: ApplicationRow
) -> None:
    model.show_rows(3, lambda _offset, _limit: [row], TODAY)
    assert model.row(2) is None
    assert model.data(model.index(2, 0)) is None
    assert model.row(7) is None
    assert model.row(-1) is None


def test_new_rows_replace_the_old_ones(
    model: PagedModel[ApplicationRow], row: ApplicationRow
) -> None:
    model.show_rows(2, Loads(row), TODAY)
    model.row(0)
    loads = Loads(row)
    model.show_rows(1, loads, TODAY)
    assert model.rowCount() == 1
    model.row(0)
    assert loads.asked == [(0, PAGE)]


def test_a_row_has_no_children(model: PagedModel[ApplicationRow], row: ApplicationRow) -> None:
    model.show_rows(2, Loads(row), TODAY)
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.columnCount(model.index(0, 0)) == 0
    assert model.columnCount(QModelIndex()) == 1


def test_nothing_is_shown_before_rows_are_given(model: PagedModel[ApplicationRow]) -> None:
    assert model.rowCount() == 0
    assert model.row(0) is None


def test_a_screen_reader_hears_the_whole_row(
    model: PagedModel[ApplicationRow], row: ApplicationRow
) -> None:
    model.show_rows(1, Loads(row), TODAY)
    index = model.index(0, 0)
    words = model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    for part in ("Northwind", "Data engineer", "Ask how it stands", "Since", "Thanked 2 of 3"):
        assert part in words
    assert model.data(index, ROW_ROLE) == row
    assert model.data(index, Qt.ItemDataRole.FontRole) is None


@pytest.mark.parametrize("state", State)
def test_the_real_store_brings_rows_of_every_state(
    model: PagedModel[ApplicationRow], put_row: Callable[..., str], store: Store, state: State
) -> None:
    put_row("Contoso", state=state, due=TODAY, action=StepKind.CALL)

    def load(offset: int, limit: int) -> list[ApplicationRow]:
        return store.queries.applications(
            filter=Filter.ALL, sort=Sort.DUE, now=noon(TODAY), offset=offset, limit=limit
        )

    model.show_rows(1, load, TODAY)
    assert "Contoso" in model.data(model.index(0, 0))
