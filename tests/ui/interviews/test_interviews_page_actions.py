from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.core.kinds import State
from desktop.models.queries import Filter, Sort
from desktop.ops import Ops
from desktop.ui.interviews.page import InterviewsPage
from desktop.ui.shell.navigator import Navigator
from tests.support.interviews_list import PlainDetail, companies, show


def test_delete_takes_the_row_away_and_goes_to_the_next(
    page: InterviewsPage, three: list[str], ops: Ops
) -> None:
    messages: list[str] = []
    ops.undo_offered.connect(messages.append)
    show(page)
    page.list.go_to(1)
    page.focus_content()
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert companies(page) == ["Northwind", "Fabrikam"]
    assert page.selected == three[2]
    assert messages == ["Contoso deleted"]
    ops.undo()
    assert len(companies(page)) == 3


@pytest.mark.parametrize("place", [0, 1, 2])
def test_undo_selects_what_it_brings_back_and_delete_then_takes_that(
    page: InterviewsPage, three: list[str], ops: Ops, place: int
) -> None:
    show(page)
    page.list.go_to(place)
    page.focus_content()
    for _ in range(2):
        QTest.keyClick(page.list, Qt.Key.Key_Delete)
        assert ops.queries.row(three[place], ops.now()) is None
        ops.undo()
        row = page.list.current()
        assert row is not None
        assert row.id == page.selected == three[place]


def test_each_undo_selects_what_it_brings_back(
    page: InterviewsPage, three: list[str], ops: Ops
) -> None:
    show(page)
    page.list.go_to(0)
    page.focus_content()
    for _ in three:
        QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert page.selected == ""
    for key in reversed(three):
        ops.undo()
        assert page.selected == key


def test_deleting_the_last_one_goes_to_the_one_before(
    page: InterviewsPage, three: list[str]
) -> None:
    show(page)
    page.list.go_to(2)
    page.focus_content()
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert page.selected == three[1]


def test_deleting_the_only_one_leads_back_to_the_welcome(
    page: InterviewsPage, put_row: Callable[..., str]
) -> None:
    put_row()
    show(page)
    page.focus_content()
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert page.selected == ""
    assert not page.list.isVisible()


def test_delete_without_a_row_does_nothing(page: InterviewsPage, three: list[str]) -> None:
    show(page)
    page.search("zzz")
    page.row_actions.delete.trigger()
    page.search("")
    assert len(companies(page)) == 3


def test_keys_ask_and_log_for_the_selected_one(
    page: InterviewsPage, three: list[str], navigator: Navigator
) -> None:
    asked: list[str] = []
    logged: list[tuple[str, str]] = []
    navigator.start_wizard.connect(asked.append)
    navigator.log_contact.connect(lambda key, kind: logged.append((key, kind)))
    show(page)
    page.list.go_to(1)
    page.focus_content()
    QTest.keyClick(page.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page.list, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert asked == [three[1]]
    assert logged == [(three[1], "")]


def test_an_application_can_be_asked_for_whatever_is_shown(
    page: InterviewsPage, three: list[str], put_row: Callable[..., str]
) -> None:
    held = put_row("Held", state=State.ON_HOLD)
    show(page)
    page.filters.choose(Filter.DUE)
    page.search("north")
    page.select(held)
    assert page.selected == held
    assert page.filters.filter is Filter.ALL
    assert len(companies(page)) == 4


def test_one_that_the_filter_shows_leaves_the_filter_alone(
    page: InterviewsPage, three: list[str]
) -> None:
    show(page)
    page.filters.choose(Filter.DUE)
    page.select(three[1])
    assert page.selected == three[1]
    assert page.filters.filter is Filter.DUE


def test_selecting_a_deleted_application_changes_nothing(
    page: InterviewsPage, three: list[str]
) -> None:
    show(page)
    page.select("0" * 32)
    assert page.selected == three[0]


def test_one_can_be_asked_for_before_the_page_was_shown(
    page: InterviewsPage, three: list[str]
) -> None:
    page.select(three[2])
    show(page)
    assert page.selected == three[2]
    assert page.list.currentIndex().row() == 2


def test_one_added_after_an_empty_start_can_be_asked_for(
    page: InterviewsPage, put_row: Callable[..., str]
) -> None:
    show(page)
    key = put_row("Northwind")
    page.select(key)
    assert page.selected == key
    assert page.list.isVisible()


@pytest.mark.usefixtures("three")
def test_order_filter_and_width_are_written_down_and_taken_up(
    page: InterviewsPage,
    ops: Ops,
    navigator: Navigator,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    show(page)
    page.filters.reverse()
    page.filters.choose(Filter.CLOSED, Sort.ADDED)
    page.filters.reverse()
    page.splitter.setSizes([300, 600])
    settings = QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat)
    page.save_state(settings)
    other = InterviewsPage(ops, navigator, make_detail=lambda _o, _n: PlainDetail())
    qtbot.addWidget(other)
    other.resize(page.size())
    other.restore_state(settings)
    other.show()
    assert (other.filters.filter, other.filters.sort) == (Filter.CLOSED, Sort.ADDED)
    assert other.filters.reversed_sorts == [Sort.ADDED, Sort.DUE]
    assert other.splitter.sizes() == page.splitter.sizes()
