"""On Today, what is due for applications without an interview takes one line."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import applications, reminders
from desktop.core.kinds import State
from desktop.models.queries import Filter
from desktop.ops import Ops
from desktop.ui.shell.navigator import Navigator
from desktop.ui.today.card import StepCard
from desktop.ui.today.line import StepLine
from desktop.ui.today.only_applied import CARDS
from desktop.ui.today.page import NEXT_STEPS, TodayPage
from tests.support.today import open_page
from tests.support.tray import add_application as apply
from tests.support.window import TODAY

Add = Callable[..., str]


@pytest.fixture
def page(qtbot: QtBot, ops: Ops, navigator: Navigator) -> TodayPage:
    made = TodayPage(ops, navigator)
    qtbot.addWidget(made)
    made.resize(800, 560)
    return made


def apply_often(ops: Ops, count: int, *, days_ago: int = 30) -> list[str]:
    return [apply(ops, f"Company {number}", days_ago=days_ago) for number in range(count)]


def shown(page: TodayPage) -> list[str]:
    """What stands on the page for each application, and the line, top to bottom."""
    QApplication.processEvents()
    words: dict[QWidget, str] = {
        card: card.about.text().partition(" · ")[0] for card in page.findChildren(StepCard)
    }
    words |= {line: line.company.text() for line in page.findChildren(StepLine)}
    words[page.only_applied.line] = page.only_applied.line.text()
    visible = [widget for widget in words if widget.isVisible()]
    return [words[widget] for widget in sorted(visible, key=lambda w: w.mapToGlobal(QPoint()).y())]


def test_what_is_due_is_one_line_and_what_waits_is_a_number(
    qtbot: QtBot, page: TodayPage, ops: Ops, put_row: Add
) -> None:
    apply_often(ops, 14)
    apply_often(ops, 3, days_ago=1)
    put_row("Northwind", due=TODAY)
    put_row("Fabrikam", due=TODAY + timedelta(days=3))
    open_page(qtbot, page)
    assert shown(page) == ["Northwind", "Applications without an interview (14)", "Fabrikam"]
    assert page.head.title.text() == "2 things for today"
    qtbot.waitUntil(page.others.isVisible)
    assert page.others.links[Filter.APPLIED].text() == "Applied (17)"
    assert page.others.links[Filter.WAITING].text() == "Waiting (2)"


def test_a_single_one_that_is_due_has_its_card(qtbot: QtBot, page: TodayPage, ops: Ops) -> None:
    apply(ops, "Contoso")
    apply(ops, "Northwind", days_ago=1)
    open_page(qtbot, page)
    assert shown(page) == ["Contoso"]
    assert page.cards[0].headline.text() == "Ask about your application"


def test_where_all_of_them_wait_the_next_ones_are_shown(
    qtbot: QtBot, page: TodayPage, ops: Ops
) -> None:
    apply_often(ops, NEXT_STEPS + 1, days_ago=1)
    open_page(qtbot, page)
    assert page.head.title.text() == "Nothing to do today"
    assert page.head.reason.text() == (
        "Next: Ask about your application at Company 0, in 13 days · Mon 6 April."
    )
    assert shown(page) == [f"Company {number}" for number in range(NEXT_STEPS)]


def test_where_only_they_are_due_the_page_does_not_say_that_nothing_is(
    qtbot: QtBot, page: TodayPage, ops: Ops
) -> None:
    apply_often(ops, 2)
    page.focus_content()
    open_page(qtbot, page)
    assert page.head.title.text() == "One thing for today"
    qtbot.waitUntil(page.only_applied.line.hasFocus)


def test_the_line_opens_to_cards_and_closes(qtbot: QtBot, page: TodayPage, ops: Ops) -> None:
    apply_often(ops, CARDS + 5)
    open_page(qtbot, page)
    line = f"Applications without an interview ({CARDS + 5})"
    QTest.keyClick(page.only_applied.line, Qt.Key.Key_Return)
    assert len(shown(page)) == CARDS + 1
    assert page.only_applied.more.isVisible()
    page.only_applied.more.click()
    assert shown(page) == [line, *(f"Company {number}" for number in range(CARDS + 5))]
    assert page.only_applied.more.isHidden()
    page.only_applied.line.click()
    assert shown(page) == [line]


def test_the_arrow_keys_go_through_the_opened_cards(
    qtbot: QtBot, page: TodayPage, ops: Ops, put_row: Add
) -> None:
    keys = apply_often(ops, 2)
    first = put_row("Northwind", due=TODAY)
    last = put_row("Fabrikam", due=TODAY + timedelta(days=3))
    page.focus_content()
    open_page(qtbot, page)
    page.only_applied.line.click()
    qtbot.waitUntil(page.cards[0].hasFocus)
    passed = [page.current_application()]
    for _ in range(3):
        focus = page.window().focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Down)
        passed.append(page.current_application())
    assert passed == [first, *keys, last]


def test_tab_goes_from_the_cards_that_are_due_to_the_line_and_on(
    qtbot: QtBot, page: TodayPage, ops: Ops, put_row: Add
) -> None:
    apply_often(ops, 2)
    put_row("Northwind", due=TODAY)
    put_row("Fabrikam", due=TODAY + timedelta(days=3))
    open_page(qtbot, page)
    page.only_applied.line.click()
    due, waits = page.steps.items
    stops: list[QWidget] = [due, page.only_applied.line, *page.only_applied.cards, waits]
    passed = [stops[0]]
    widget = stops[0].nextInFocusChain()
    while widget is not None and widget is not stops[0]:
        if widget in stops:
            passed.append(widget)
        widget = widget.nextInFocusChain()
    assert passed == stops


def test_what_was_done_stays_in_its_place_and_the_others_follow(
    qtbot: QtBot, page: TodayPage, ops: Ops
) -> None:
    keys = apply_often(ops, 3)
    open_page(qtbot, page)
    page.only_applied.line.click()
    card = page.only_applied.cards[0]
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_D)
    assert card.shows_done
    assert len(page.only_applied.cards) == 3
    page.done_cards.clear()
    assert [card.application_id for card in page.only_applied.cards] == keys[1:]
    assert page.current_application() == keys[1]
    assert page.only_applied.line.text() == "Applications without an interview (2)"


def test_closing_the_line_shows_what_was_done_no_longer(
    qtbot: QtBot, page: TodayPage, ops: Ops
) -> None:
    apply_often(ops, 3)
    open_page(qtbot, page)
    page.only_applied.line.click()
    page.only_applied.cards[0].done_link.click()
    page.only_applied.line.click()
    assert not page.done_cards
    page.only_applied.line.click()
    assert [card.shows_done for card in page.only_applied.cards] == [False, False]


def test_the_last_but_one_to_be_put_off_leaves_a_card(
    qtbot: QtBot, page: TodayPage, ops: Ops
) -> None:
    keys = apply_often(ops, 2)
    open_page(qtbot, page)
    page.only_applied.line.click()
    ops.run("Later", reminders.snooze, keys[0], until=TODAY + timedelta(days=3))
    assert shown(page) == ["Company 1"]


def test_where_no_card_is_left_the_keyboard_stays_on_the_page(
    qtbot: QtBot, page: TodayPage, put_row: Add, ops: Ops
) -> None:
    key = put_row("Contoso", due=TODAY)
    page.focus_content()
    open_page(qtbot, page)
    qtbot.waitUntil(page.cards[0].hasFocus)
    ops.run("Delete", applications.delete, key)
    put_row("Northwind", state=State.MOVED_ON)
    page.refresh()
    assert shown(page) == []
    assert page.hasFocus()
