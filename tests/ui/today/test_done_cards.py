"""A card shows the result of its action in its place, and can undo that action."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.actions import reminders
from desktop.core.changes import Changes
from desktop.core.errors import UserError
from desktop.core.records import ApplicationRecord
from desktop.models.store import Store
from desktop.ops import Ops
from desktop.ui.shell.navigator import Navigator
from desktop.ui.today.page import STEPS, TodayPage
from tests.support.announcements import record_announcements
from tests.support.moments import noon
from tests.support.today import open_page, open_steps, shown
from tests.support.tray import add_application as apply
from tests.support.window import Clock

TODAY = date(2026, 3, 24)
Add = Callable[..., str]


@pytest.fixture
def page(qtbot: QtBot, ops: Ops, navigator: Navigator) -> TodayPage:
    made = TodayPage(ops, navigator)
    qtbot.addWidget(made)
    made.resize(800, 560)
    return made


def _places(page: TodayPage) -> list[tuple[str, QRect]]:
    QApplication.processEvents()
    return [
        (card.application_id, QRect(card.mapTo(page, QPoint()), card.size()))
        for card in shown(page)
    ]


def test_what_was_done_stays_in_its_place_and_nothing_moves(
    qtbot: QtBot, page: TodayPage, add_application: Add, store: Store
) -> None:
    keys = [add_application(company) for company in ("Contoso", "Fabrikam", "Tailwind")]
    open_page(qtbot, page)
    open_steps(page)
    before = _places(page)
    for place in (0, 1):
        page.cards[place].done_link.click()
        assert page.cards[place].shows_done
        assert page.cards[place].done_line.text.text() == "Done: Thank Dana"
        assert _places(page) == before
    store_says = [store.queries.row(key, noon(TODAY)) for key in keys]
    assert [row is not None and row.due_on == TODAY for row in store_says] == [False, False, True]
    page.done_cards.timer.timeout.emit()
    assert not any(card.shows_done for card in page.cards)
    assert [key for key, _ in _places(page)] == [keys[2], keys[0], keys[1]]


def test_undo_in_place_takes_back_that_very_action(
    qtbot: QtBot,
    page: TodayPage,
    add_application: Add,
    record_of: Callable[[str], ApplicationRecord],
) -> None:
    keys = [add_application(company) for company in ("Contoso", "Fabrikam")]
    open_page(qtbot, page)
    open_steps(page)
    before = _places(page)
    for card in page.cards:
        card.done_link.click()
    page.cards[0].done_line.undo.click()
    assert [len(record_of(key).contacts) for key in keys] == [0, 1]
    assert [card.shows_done for card in page.cards] == [False, True]
    assert page.cards[0].headline.text() == "Thank Dana"
    assert _places(page) == before


def test_undo_elsewhere_brings_the_card_back_in_its_place(
    qtbot: QtBot, page: TodayPage, ops: Ops, add_application: Add
) -> None:
    add_application("Contoso")
    open_page(qtbot, page)
    page.cards[0].done_link.click()
    ops.undo()
    assert not page.cards[0].shows_done
    assert not page.done_cards


def test_what_cannot_be_done_leaves_the_card_as_it_was(
    qtbot: QtBot, page: TodayPage, add_application: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object) -> Changes:
        raise UserError("The disk is full.")

    add_application("Contoso")
    open_page(qtbot, page)
    monkeypatch.setattr("desktop.actions.reminders.done", refuse)
    page.cards[0].done_link.click()
    assert not page.cards[0].shows_done
    assert page.cards[0].done_link.isVisible()


def test_a_settled_card_says_it_to_screen_readers_and_keeps_the_keyboard(
    qtbot: QtBot, page: TodayPage, add_application: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    announced = record_announcements(monkeypatch)
    for company in ("Contoso", "Fabrikam"):
        add_application(company)
    open_page(qtbot, page)
    page.activateWindow()
    card = open_steps(page)[0]
    for _ in range(3):
        QTest.keyClick(card, Qt.Key.Key_D)
    assert announced == ["Done: Thank Dana"]
    assert card.accessibleName() == "Done: Thank Dana"
    assert card.hasFocus()
    assert not page.cards[1].shows_done
    card.done_line.undo.setFocus()
    page.done_cards.timer.timeout.emit()
    settled = [card.shows_done]  # its button has the keyboard
    card.setFocus()
    page.done_cards.timer.timeout.emit()
    assert [*settled, card.shows_done] == [True, False]
    assert page.cards[0].hasFocus()


def test_a_page_that_is_left_says_no_more_what_was_done(
    qtbot: QtBot, page: TodayPage, add_application: Add
) -> None:
    keys = [add_application(company) for company in ("Contoso", "Fabrikam")]
    open_page(qtbot, page)
    page.cards[0].done_link.click()
    page.hide()
    page.show()
    assert [card.application_id for card in shown(page)] == [keys[1], keys[0]]


def test_other_changes_are_shown_in_place_meanwhile(
    qtbot: QtBot, page: TodayPage, ops: Ops, add_application: Add
) -> None:
    first, second = (add_application(company) for company in ("Contoso", "Fabrikam"))
    open_page(qtbot, page)
    open_steps(page)
    page.cards[0].done_link.click()
    assert ops.run("", reminders.done, second)
    assert [card.application_id for card in page.cards] == [first, second]
    assert page.cards[1].status.text() == "Waiting"


def test_more_cards_follow_once_what_was_done_is_no_longer_shown(
    qtbot: QtBot, page: TodayPage, add_application: Add, put_row: Add
) -> None:
    add_application(days_ago=1)
    for number in range(STEPS):
        put_row(f"Company {number}", due=TODAY)
    open_page(qtbot, page)
    qtbot.waitUntil(lambda: len(shown(page)) == STEPS)
    done = next(card for card in page.cards if card.headline.text() == "Thank Dana")
    done.done_link.click()
    page.show_more.click()
    assert len(shown(page)) == STEPS
    page.done_cards.clear()
    assert len(shown(page)) == STEPS + 1


def test_the_numbers_agree_at_once_and_nothing_moves(
    qtbot: QtBot, page: TodayPage, ops: Ops, add_application: Add
) -> None:
    for company in ("Contoso", "Fabrikam"):
        add_application(company, days_ago=1)
    open_page(qtbot, page)
    open_steps(page)
    qtbot.waitUntil(lambda: any(day.marks for day in page.two_weeks.days))
    before, said = _places(page), []
    for card in page.cards:
        card.done_link.click()
        marks = sum(len(day.marks) for day in page.two_weeks.days if day.day == TODAY)
        said.append((page.head.title.text(), marks))
        assert _places(page) == before
    assert said == [("One thing for today", 1), ("Nothing to do today", 0)]
    assert page.head.tick.isVisible()
    ops.undo()
    assert page.head.title.text() == "One thing for today"
    assert _places(page) == before
    page.done_cards.clear()
    assert page.head.reason.isVisible() == bool(page.head.reason.text())


def test_a_reason_that_would_move_the_cards_follows_with_them(
    qtbot: QtBot, page: TodayPage, add_application: Add, clock: Clock
) -> None:
    add_application()
    clock.pass_days(1)  # overdue: no reason stands below the title
    open_page(qtbot, page)
    assert not page.head.reason.isVisible()
    page.cards[0].done_link.click()
    assert page.head.reason.text().startswith("Next:")
    assert not page.head.reason.isVisible()
    page.done_cards.clear()
    assert page.head.reason.isVisible()


def test_the_line_of_applications_without_an_interview_counts_along(
    qtbot: QtBot, page: TodayPage, ops: Ops
) -> None:
    for company in ("Contoso", "Fabrikam"):
        apply(ops, company)
    open_page(qtbot, page)
    page.only_applied.line.click()
    page.only_applied.cards[0].done_link.click()
    assert page.only_applied.line.text() == "Applications without an interview (1)"
    assert page.only_applied.isVisible()
