"""The steps on Today: three now, the rest as lines that open in place."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.actions import applications
from desktop.core.kinds import Channel, LetterKind, ReminderState, StepKind
from desktop.models.store import Store
from desktop.ops import Ops
from desktop.ui.shell.navigator import Navigator
from desktop.ui.today.card import StepCard
from desktop.ui.today.line import StepLine
from desktop.ui.today.page import TodayPage
from desktop.ui.today.sections import Section
from tests.support.today import open_page, shown
from tests.support.window import TODAY

Add = Callable[..., str]


@pytest.fixture
def page(qtbot: QtBot, ops: Ops, navigator: Navigator) -> TodayPage:
    made = TodayPage(ops, navigator)
    qtbot.addWidget(made)
    made.resize(800, 560)
    return made


def lines(page: TodayPage) -> list[StepLine]:
    return [item for item in shown(page) if isinstance(item, StepLine)]


def headings(page: TodayPage) -> list[tuple[str, list[str]]]:
    """The headings with the companies under each, from top to bottom."""
    found: list[tuple[str, list[str]]] = []
    texts = {heading: heading.text() for heading in page.steps.headings.values()}
    column = page.steps.layout()
    assert column is not None
    for index in range(column.count()):
        place = column.itemAt(index)
        widget = place.widget() if place else None
        if widget in texts:
            found.append((texts[widget], []))
        elif isinstance(widget, StepLine):
            found[-1][1].append(widget.company.text())
        elif isinstance(widget, StepCard):
            found[-1][1].append(widget.about.text().partition(" · ")[0])
    return found


def test_three_stand_under_now_and_the_rest_below(
    qtbot: QtBot, page: TodayPage, put_row: Add
) -> None:
    for number, days in enumerate((-2, 0, 0, 0, 0, 2, 7, 8)):
        put_row(f"Company {number}", due=TODAY + timedelta(days=days))
    open_page(qtbot, page)
    assert headings(page) == [
        ("Now", ["Company 0", "Company 1", "Company 2"]),
        ("Later today", ["Company 3", "Company 4"]),
        ("Coming up", ["Company 5", "Company 6"]),
    ]


def test_only_the_first_step_is_open(qtbot: QtBot, page: TodayPage, put_row: Add) -> None:
    first = put_row("Northwind", due=TODAY)
    put_row("Fabrikam", due=TODAY)
    open_page(qtbot, page)
    assert [card.application_id for card in page.cards] == [first]
    (line,) = lines(page)
    assert (line.company.text(), line.step.text()) == ("Fabrikam", "Ask them how it stands")


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (-4, "Since Fri 20 March"),
        (0, "Today"),
        (1, "Tomorrow"),
        (2, "Thursday"),
        (7, "Tue 31 March"),
    ],
)
def test_a_line_says_on_which_day_the_step_is_due(
    qtbot: QtBot, page: TodayPage, put_row: Add, days: int, words: str
) -> None:
    put_row("Northwind", due=TODAY - timedelta(days=9))
    put_row("Fabrikam", due=TODAY + timedelta(days=days))
    open_page(qtbot, page)
    (line,) = lines(page)
    assert line.day.text() == words
    assert line.accessibleName() == f"Fabrikam. Ask them how it stands. {words}"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_line_opens_in_its_place_and_stays_open(
    qtbot: QtBot, page: TodayPage, put_row: Add, ops: Ops, key: Qt.Key
) -> None:
    keys = [put_row(company, due=TODAY) for company in ("Northwind", "Fabrikam", "Contoso")]
    page.activateWindow()
    open_page(qtbot, page)
    QTest.keyClick(lines(page)[0], key)
    assert [item.application_id for item in shown(page)] == keys
    assert [card.application_id for card in page.cards] == keys[:2]
    qtbot.waitUntil(page.cards[1].hasFocus)
    page.refresh()
    assert [card.application_id for card in page.cards] == keys[:2]
    page.hide()
    page.show()
    page.refresh()
    assert [card.application_id for card in page.cards] == keys[:1]


def test_the_keys_of_a_card_work_on_a_line(
    qtbot: QtBot, page: TodayPage, put_row: Add, add_application: Add, store: Store
) -> None:
    put_row("Northwind", due=TODAY - timedelta(days=3))
    key = add_application("Fabrikam")
    open_page(qtbot, page)
    QTest.keyClick(lines(page)[0], Qt.Key.Key_D)
    record = store.queries.record(key)
    assert record is not None
    assert len(record.contacts) == 1
    assert page.cards[1].shows_done
    assert page.cards[1].application_id == key


def test_the_arrow_keys_go_through_cards_and_lines(
    qtbot: QtBot, page: TodayPage, put_row: Add
) -> None:
    keys = [put_row(company, due=TODAY) for company in ("Northwind", "Fabrikam", "Contoso")]
    page.activateWindow()
    page.focus_content()
    open_page(qtbot, page)
    qtbot.waitUntil(page.cards[0].hasFocus)
    passed = [page.current_application()]
    for _ in range(2):
        focus = page.window().focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Down)
        passed.append(page.current_application())
    assert passed == keys


def test_a_step_that_was_put_off_from_a_line_leaves_now(
    qtbot: QtBot, page: TodayPage, add_application: Add, store: Store
) -> None:
    keys = [add_application(company) for company in ("Northwind", "Fabrikam")]
    open_page(qtbot, page)
    lines(page)[0].click()
    page.cards[1].later.chosen.emit(TODAY + timedelta(days=2))
    page.done_cards.clear()
    assert [r.state for r in store.queries.reminders(keys[1])] == [ReminderState.SNOOZED]
    assert headings(page) == [("Now", ["Northwind"]), ("Coming up", ["Fabrikam"])]


def test_a_heading_without_steps_is_not_shown(qtbot: QtBot, page: TodayPage, put_row: Add) -> None:
    put_row("Northwind", due=date(2026, 3, 26))
    open_page(qtbot, page)
    shown_headings = [kind for kind, text in page.steps.headings.items() if text.isVisible()]
    assert shown_headings == [Section.COMING_UP]


def test_a_card_for_another_step_is_as_high_as_that_needs(
    qtbot: QtBot, page: TodayPage, put_row: Add, ops: Ops
) -> None:
    """Else its lines stand wide apart."""
    more = {"letter_kind": LetterKind.CHECK_IN, "other_channel": Channel.PHONE}
    first = put_row("Bluefin", due=TODAY, channel=Channel.EMAIL, **more)
    put_row("Contoso", due=TODAY, action=StepKind.MOVE_ON)
    page.resize(600, 560)  # narrow: the first one's buttons take two rows
    open_page(qtbot, page)
    (card,) = page.steps.cards
    high = card.height()
    page.hide()
    ops.run("", applications.delete, first)
    open_page(qtbot, page)
    assert page.steps.cards == [card]
    assert card.height() == card.heightForWidth(card.width()) < high
