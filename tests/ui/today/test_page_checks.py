"""Job pages to look at, on Today."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.actions import applications
from desktop.core.kinds import CHECK_RESULTS, PageStatus, State
from desktop.core.records import ApplicationRecord
from desktop.ops import Ops
from desktop.ui.shell.navigator import Navigator
from desktop.ui.today import page_check_card
from desktop.ui.today.page import TodayPage
from desktop.ui.today.page_checks import MAX_CHECKS
from tests.support.window import Clock

TODAY = date(2026, 3, 24)
PAGE = "https://jobs.northwind.example/all"
Add = Callable[..., str]
Read = Callable[[str], ApplicationRecord]


@pytest.fixture
def page(qtbot: QtBot, ops: Ops, navigator: Navigator) -> TodayPage:
    made = TodayPage(ops, navigator)
    qtbot.addWidget(made)
    made.resize(900, 720)
    with qtbot.waitExposed(made):
        made.show()
    made.checks.line.click()
    return made


@pytest.fixture
def ended(ops: Ops, add_application: Add) -> Add:
    """Adds an application that ended more than a month ago: a page check is due today."""

    def add(company: str = "Northwind", **fields: object) -> str:
        key = add_application(company, days_ago=40, **fields)
        day = TODAY - timedelta(days=31)
        assert ops.run("Move on", applications.set_state, key, State.MOVED_ON, day)
        return key

    return add


def test_a_check_that_is_due_says_whose_page_and_why(page: TodayPage, ended: Add) -> None:
    ended(careers_url=PAGE)
    (card,) = page.checks.cards
    assert card.isVisible()
    assert card.headline.text() == "Look at the job page of Northwind"
    assert card.about.text() == "Data engineer · stopped waiting"
    assert card.page_button.text() == "Open jobs.northwind.example"
    assert "another one is offered" in card.why.text()
    assert page.head.title.text() == "One thing for today"
    assert "Look at the job page" in card.accessibleName()


def test_without_an_address_there_is_nothing_to_open(page: TodayPage, ended: Add) -> None:
    ended()
    (card,) = page.checks.cards
    assert not card.page_button.isVisible()


@pytest.mark.parametrize("status", CHECK_RESULTS)
def test_what_was_seen_is_noted_and_undo_brings_the_check_back(
    page: TodayPage, ops: Ops, ended: Add, record_of: Read, status: PageStatus
) -> None:
    key = ended()
    page.checks.cards[0].result_buttons[status].click()
    assert [(c.checked_on, c.status) for c in record_of(key).page_checks] == [(TODAY, status)]
    page.done_cards.clear()
    assert not page.checks.cards
    assert not page.checks.isVisible()
    opening = status is PageStatus.NEW_OPENING
    assert [card for card in page.cards if card.isVisible()] == page.cards[:opening]
    ops.undo()
    assert [card.application_id for card in page.checks.cards] == [key]


def test_a_new_opening_asks_for_a_letter(page: TodayPage, ended: Add) -> None:
    ended()
    page.checks.cards[0].result_buttons[PageStatus.NEW_OPENING].click()
    page.done_cards.clear()
    (card,) = page.cards
    assert card.headline.text() == "Tell Dana you stay interested"
    assert "new opening" in card.why.text()


def test_done_by_keyboard_notes_a_check_that_showed_nothing(
    page: TodayPage, ended: Add, record_of: Read
) -> None:
    key = ended()
    QTest.keyClick(page.checks.cards[0], Qt.Key.Key_D)
    assert [c.status for c in record_of(key).page_checks] == [PageStatus.CHECKED]
    page.done_cards.clear()
    assert not page.checks.cards


def test_later_puts_the_check_off(page: TodayPage, ops: Ops, clock: Clock, ended: Add) -> None:
    ended()
    page.checks.cards[0].later.chosen.emit(TODAY + timedelta(days=2))
    page.done_cards.clear()
    assert not page.checks.cards
    assert ops.undo_label == "Put off the check"
    clock.pass_days(2)
    page.refresh()
    assert len(page.checks.cards) == 1


def test_return_opens_the_application_and_o_the_page(
    page: TodayPage,
    navigator: Navigator,
    qtbot: QtBot,
    ended: Add,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    key = ended(careers_url=PAGE)
    opened: list[str] = []
    monkeypatch.setattr(
        page_check_card, "open_link", lambda address, _window: opened.append(address)
    )
    card = page.checks.cards[0]
    QTest.keyClick(card, Qt.Key.Key_O)
    assert opened == [PAGE]
    with qtbot.waitSignal(navigator.open_application) as asked:
        QTest.keyClick(card, Qt.Key.Key_Return)
    assert asked.args == [key]


def test_the_arrows_lead_from_steps_to_checks_and_back(
    page: TodayPage, add_application: Add, ended: Add
) -> None:
    add_application("Contoso")
    ended()
    page.activateWindow()
    page.focus_content()
    assert page.cards[0].hasFocus()
    QTest.keyClick(page.cards[0], Qt.Key.Key_Down)
    assert page.checks.cards[0].hasFocus()
    QTest.keyClick(page.checks.cards[0], Qt.Key.Key_Down)
    assert page.checks.cards[0].hasFocus()
    QTest.keyClick(page.checks.cards[0], Qt.Key.Key_Up)
    assert page.cards[0].hasFocus()


def test_checks_are_one_line_below_the_steps_until_it_is_opened(
    page: TodayPage, add_application: Add, ended: Add
) -> None:
    page.checks.line.click()
    add_application("Contoso")
    ended()
    ended("Fabrikam")
    assert page.checks.line.text() == "Job pages to look at (2)"
    assert page.checks.line.isVisible()
    assert not page.checks.cards
    assert not page.checks.more.isVisible()
    assert page.checks.y() > page.steps.y()
    page.checks.line.click()
    assert len(page.checks.cards) == 2


def test_of_many_checks_a_few_are_shown_and_the_others_counted(page: TodayPage, ended: Add) -> None:
    for number in range(MAX_CHECKS + 2):
        ended(f"Company {number}")
    assert len(page.checks.cards) == MAX_CHECKS
    assert page.checks.more.text() == "2 more pages to check."
    QTest.keyClick(page.checks.cards[0], Qt.Key.Key_D)
    page.done_cards.clear()
    assert page.checks.more.text() == "One more page to check."
    QTest.keyClick(page.checks.cards[0], Qt.Key.Key_D)
    page.done_cards.clear()
    assert not page.checks.more.isVisible()
