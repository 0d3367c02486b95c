"""The menu of a row, and that of several rows."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from desktop.core.kinds import Channel, LetterKind, State
from desktop.ops import Ops
from desktop.ui.forms.application import ApplicationDialog
from desktop.ui.forms.interview import InterviewDialog
from desktop.ui.forms.state import StateDialog
from desktop.ui.interviews.page import InterviewsPage
from desktop.ui.interviews.row_menu import RowMenu
from desktop.ui.shell.navigator import Navigator
from desktop.ui.widgets.shortcuts import open_context_menu
from tests.support.interviews_list import companies, show
from tests.support.window import TODAY

pytestmark = pytest.mark.qt_log_ignore("does not support (grabbing|raise)")

ENTRIES = [
    "What should I do?",
    "Write it",
    "They answered…",
    "Done",
    "Later",
    "State",
    "Add interview…",
    "Log a contact…",
    "Edit application…",
    "Delete application",
]


@pytest.fixture
def due(page: InterviewsPage, add_application: Callable[..., str]) -> Iterator[list[str]]:
    """Two applications whose thanks are due, on the page."""
    made = [add_application(name) for name in ("Northwind", "Contoso")]
    show(page)
    page.list.go_to(0)
    page.focus_content()
    yield made
    if (menu := opened(page)) is not None:
        menu.close()
    for dialog in page.findChildren(QDialog):
        dialog.close()


def opened(page: InterviewsPage) -> QMenu | None:
    return next((menu for menu in page.findChildren(QMenu) if menu.isVisible()), None)


def menu_at(page: InterviewsPage, row: int) -> QMenu:
    place = page.list.visualRect(page.list.rows.index(row, 0)).center()
    page.list.customContextMenuRequested.emit(place)
    menu = opened(page)
    assert menu is not None
    return menu


def entries(menu: QMenu) -> dict[str, QAction]:
    return {one.text().replace("&", ""): one for one in menu.actions() if not one.isSeparator()}


def choose(page: InterviewsPage, row: int, entry: str) -> None:
    menu = menu_at(page, row)
    entries(menu)[entry].trigger()
    menu.close()


def test_the_menu_offers_what_the_details_offer(page: InterviewsPage, due: list[str]) -> None:
    menu = menu_at(page, 1)
    assert list(entries(menu)) == ENTRIES
    assert all(one.isEnabled() for one in entries(menu).values())
    plain = [one for one in entries(menu).values() if not one.menu()]
    assert all(one.menuRole() == QAction.MenuRole.NoRole for one in plain)
    assert page.selected == due[1]
    assert isinstance(menu, RowMenu)
    states = entries(menu.states)
    assert list(states) == [
        "Waiting", "On hold…", "Offer…", "Hired…", "Rejected…", "Withdrawn…", "Stopped waiting…",
    ]  # fmt: skip
    assert [words for words, one in states.items() if one.isChecked()] == ["Waiting"]


def test_no_two_entries_share_a_mnemonic(page: InterviewsPage, due: list[str]) -> None:
    assert not [words for words in entries(menu_at(page, 0)) if "&" in words]


def test_what_does_not_apply_is_disabled_in_its_place(
    page: InterviewsPage, put_row: Callable[..., str]
) -> None:
    put_row(state=State.WITHDRAWN)
    show(page)
    menu = menu_at(page, 0)
    assert list(entries(menu)) == ENTRIES
    disabled = [words for words, one in entries(menu).items() if not one.isEnabled()]
    menu.close()
    assert disabled == ["Write it", "Done", "Later"]


@pytest.mark.parametrize("by", ["Menu", "Shift+F10"])
def test_a_key_opens_the_menu_of_the_row_of_the_cursor(
    page: InterviewsPage, due: list[str], by: str
) -> None:
    page.list.go_to(1)
    if by == "Shift+F10":
        open_context_menu()
    else:
        place = page.list.visualRect(page.list.currentIndex()).center()
        spot = page.list.viewport().mapToGlobal(place)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, spot)
        QApplication.sendEvent(page.list.viewport(), event)
    assert opened(page) is not None
    assert page.selected == due[1]


@pytest.mark.parametrize(
    ("entry", "signal"),
    [
        ("What should I do?", "start_wizard"),
        ("Write it", "write_letter"),
        ("They answered…", "they_answered"),
        ("Log a contact…", "log_contact"),
    ],
)
def test_entries_lead_to_the_dialogs_about_that_row(
    page: InterviewsPage, due: list[str], navigator: Navigator, entry: str, signal: str
) -> None:
    asked: list[str] = []
    getattr(navigator, signal).connect(lambda key, *_more: asked.append(key))
    choose(page, 1, entry)
    assert asked == [due[1]]


@pytest.mark.parametrize(
    ("entry", "kind"),
    [("Add interview…", InterviewDialog), ("Edit application…", ApplicationDialog)],
)
def test_entries_open_the_forms_of_that_row(
    page: InterviewsPage, due: list[str], entry: str, kind: type[QDialog]
) -> None:
    choose(page, 1, entry)
    (dialog,) = page.findChildren(kind)
    assert dialog.isVisible()
    assert "Contoso" in dialog.windowTitle()


def test_done_logs_the_step_and_can_be_undone(
    page: InterviewsPage, due: list[str], ops: Ops
) -> None:
    messages: list[str] = []
    ops.undo_offered.connect(messages.append)
    choose(page, 1, "Done")
    record = ops.queries.record(due[1])
    assert record is not None
    assert len(record.contacts) == 1
    assert messages == ["Done: Thank Dana"]
    ops.undo()
    record = ops.queries.record(due[1])
    assert record is not None
    assert not record.contacts


def test_later_puts_the_step_off(page: InterviewsPage, due: list[str], ops: Ops) -> None:
    menu_at(page, 1).close()
    page.row_actions.later.fill()
    page.row_actions.later.actions()[0].trigger()
    row = ops.queries.row(due[1], ops.now())
    assert row is not None
    assert row.due_on == TODAY + timedelta(days=1)


def test_a_state_is_set_at_once_or_asks_for_its_date(
    page: InterviewsPage, due: list[str], ops: Ops
) -> None:
    menu = menu_at(page, 1)
    assert isinstance(menu, RowMenu)
    entries(menu.states)["Withdrawn…"].trigger()
    menu.close()
    (dialog,) = page.findChildren(StateDialog)
    assert dialog.isVisible()


def test_delete_takes_that_row(page: InterviewsPage, due: list[str]) -> None:
    choose(page, 1, "Delete application")
    assert companies(page) == ["Northwind"]


def test_the_alternative_to_a_letter_is_offered(
    page: InterviewsPage, put_row: Callable[..., str], navigator: Navigator, qtbot: QtBot
) -> None:
    put_row(
        due=TODAY,
        letter_kind=LetterKind.CHECK_IN,
        channel=Channel.EMAIL,
        other_channel=Channel.PHONE,
    )
    show(page)
    with qtbot.waitSignal(navigator.take_other_way):
        choose(page, 0, "Call instead")


def test_there_is_no_menu_beside_the_rows(page: InterviewsPage, due: list[str]) -> None:
    page.list.customContextMenuRequested.emit(QPoint(5, 500))
    assert opened(page) is None


def test_the_menu_of_a_selected_row_is_for_all_selected_ones(
    page: InterviewsPage, due: list[str], ops: Ops
) -> None:
    QTest.keyClick(page.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    menu = menu_at(page, 1)
    assert list(entries(menu)) == [
        "2 applications selected", "Later", "Close", "On hold", "Delete",
    ]  # fmt: skip
    entries(menu)["On hold"].trigger()
    menu.close()
    found = [ops.queries.application(key) for key in due]
    assert [one.state for one in found if one is not None] == [State.ON_HOLD] * 2


def test_the_menu_of_another_row_is_for_that_row(
    page: InterviewsPage, due: list[str], add_application: Callable[..., str]
) -> None:
    add_application("Fabrikam")
    page.list.go_to(0)
    QTest.keyClick(page.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    menu = menu_at(page, 2)
    assert list(entries(menu)) == ENTRIES
    assert page.several.ids == ()
