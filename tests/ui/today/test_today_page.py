from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget, QDialog
from pytestqt.qtbot import QtBot

from desktop.core.changes import Changes
from desktop.core.kinds import ContactKind, ReminderState, State
from desktop.core.moment import Moment
from desktop.models.queries import ApplicationRow, Filter
from desktop.models.store import Store
from desktop.ops import Ops
from desktop.ui.shell.navigator import Navigator
from desktop.ui.today.date_picker import DatePicker
from desktop.ui.today.page import NEXT_STEPS, STEPS, TodayPage
from tests.support.moments import noon
from tests.support.today import open_page, open_steps, shown
from tests.support.window import Clock

TODAY = date(2026, 3, 24)
Add = Callable[..., str]


@pytest.fixture
def page(qtbot: QtBot, ops: Ops, navigator: Navigator) -> TodayPage:
    made = TodayPage(ops, navigator)
    qtbot.addWidget(made)
    made.resize(800, 560)
    return made


def test_overdue_comes_first_then_due_then_what_waits(
    qtbot: QtBot, page: TodayPage, put_row: Add
) -> None:
    waiting = put_row(due=TODAY + timedelta(days=3))
    due = put_row(due=TODAY)
    overdue = put_row(due=TODAY - timedelta(days=2))
    open_page(qtbot, page)
    assert [item.application_id for item in shown(page)] == [overdue, due, waiting]
    assert [card.status.text() for card in open_steps(page)] == ["Still to do", "Due", "Waiting"]
    assert page.head.title.text() == "2 things for today"


def test_a_card_tells_the_step_with_its_people_and_why(
    qtbot: QtBot, page: TodayPage, add_application: Add
) -> None:
    add_application(people=("Dana Reyes", "Lee Okafor"), days_ago=1)
    open_page(qtbot, page)
    (card,) = page.cards
    assert card.headline.text() == "Thank Dana and Lee"
    assert card.about.text() == "Northwind · Data engineer · interviewed yesterday · thanked 0 of 2"
    assert card.why.text() == (
        "You met on Mon 23 March, and a personal note counts most within a working day."
    )


def test_markup_in_a_record_is_shown_as_typed(
    qtbot: QtBot, page: TodayPage, add_application: Add
) -> None:
    add_application("<b>x</b>", "<i>y</i>", people=("<u>Dana</u> Reyes",))
    open_page(qtbot, page)
    (card,) = page.cards
    assert card.about.text().startswith("<b>x</b> · <i>y</i>")
    assert "<u>Dana</u> Reyes" in card.headline.text()
    for label in (card.about, card.headline, card.why, page.head.title, page.head.reason):
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_done_logs_the_contact_and_plans_the_next_step(
    qtbot: QtBot, page: TodayPage, store: Store, add_application: Add
) -> None:
    key = add_application(days_ago=1)
    open_page(qtbot, page)
    QTest.mouseClick(page.cards[0].done_link, Qt.MouseButton.LeftButton)
    record = store.queries.record(key)
    assert record is not None
    assert [i.kind for i in record.contacts] == [ContactKind.THANK_YOU]
    page.done_cards.clear()
    (card,) = page.cards
    assert card.status.text() == "Waiting"
    assert card.headline.text() == "Wait until Mon 30 March"


def test_done_can_be_taken_back(
    qtbot: QtBot, page: TodayPage, ops: Ops, add_application: Add
) -> None:
    add_application(days_ago=1)
    open_page(qtbot, page)
    page.cards[0].done_link.click()
    ops.undo()
    assert page.cards[0].headline.text() == "Thank Dana"


@pytest.mark.parametrize(
    ("choice", "words"),
    [
        (0, "Tomorrow · Wed 25 March"),
        (1, "In 2 days · Thu 26 March"),
        (2, "In a week · Tue 31 March"),
    ],
)
def test_later_moves_the_step_to_the_chosen_day(
    page: TodayPage, store: Store, add_application: Add, choice: int, words: str
) -> None:
    key = add_application(days_ago=1)
    page.show()
    menu = page.cards[0].later
    menu.fill()
    action = menu.actions()[choice]
    assert action.text() == words
    action.trigger()
    page.done_cards.clear()
    row = store.queries.row(key, noon(TODAY))
    assert row is not None
    assert row.due_on == TODAY + timedelta(days=(1, 2, 7)[choice])
    states = [r.state for r in store.queries.reminders(key)]
    assert states == [ReminderState.SNOOZED]
    assert page.cards[0].headline.text() == f"Put off until {words.split(' · ')[1]}"
    assert page.cards[0].can_be_done


def test_a_week_later_is_never_on_a_weekend(qtbot: QtBot, page: TodayPage, put_row: Add) -> None:
    put_row(due=TODAY)
    open_page(qtbot, page)
    menu = page.cards[0].later
    menu.fill()
    menu.set_today(date(2026, 3, 28))
    menu.fill()
    assert menu.actions()[2].text() == "In a week · Mon 6 April"


@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_a_menu_that_is_open_when_the_day_passes_closes(
    qtbot: QtBot, page: TodayPage, clock: Clock, put_row: Add
) -> None:
    """Clearing an open menu hides it without a signal, so its caller would wait forever."""
    put_row(due=TODAY)
    open_page(qtbot, page)
    button, menu = page.cards[0].later_button, page.cards[0].later
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert menu.isVisible()
    clock.pass_days(1)
    page.refresh()
    assert not menu.isVisible()


def test_any_other_day_is_picked_in_a_calendar(
    qtbot: QtBot, page: TodayPage, store: Store, add_application: Add
) -> None:
    key = add_application(days_ago=1)
    open_page(qtbot, page)
    menu = page.cards[0].later
    menu.fill()
    menu.actions()[-1].trigger()
    (picker,) = page.findChildren(DatePicker)
    calendar = picker.findChildren(QCalendarWidget)[0]
    assert calendar.minimumDate().toPython() == TODAY + timedelta(days=1)
    calendar.setSelectedDate(calendar.minimumDate().addDays(9))
    picker.accept()
    row = store.queries.row(key, noon(TODAY))
    assert row is not None
    assert row.due_on == TODAY + timedelta(days=10)


def test_only_twenty_steps_until_more_are_wanted(
    qtbot: QtBot, page: TodayPage, put_row: Add
) -> None:
    for number in range(STEPS + 5):
        put_row(f"Company {number}", due=TODAY)
    open_page(qtbot, page)
    qtbot.waitUntil(lambda: len(shown(page)) == STEPS)
    assert page.show_more.isVisible()
    page.show_more.click()
    qtbot.waitUntil(lambda: len(shown(page)) == STEPS + 5)
    assert page.show_more.isHidden()


def test_a_day_without_a_step_says_so_and_what_comes_next(
    qtbot: QtBot, page: TodayPage, put_row: Add
) -> None:
    for days in range(8, NEXT_STEPS + 10):
        put_row(f"Company {days}", due=TODAY + timedelta(days=days), recipient_names="Dana Reyes")
    open_page(qtbot, page)
    assert page.head.title.text() == "Nothing to do today"
    assert page.head.tick.isVisible()
    assert page.head.reason.text() == (
        "Next: Ask Dana how it stands at Company 8, in 8 days · Wed 1 April."
    )
    assert len(shown(page)) == NEXT_STEPS
    assert not page.show_more.isVisible()
    assert page.cards[0].ask_button.isVisible()
    assert not page.cards[0].done_button.isVisible()


def test_nothing_ahead_either_leaves_the_page_calm(
    qtbot: QtBot, page: TodayPage, put_row: Add
) -> None:
    put_row(due=None)
    open_page(qtbot, page)
    assert page.head.title.text() == "Nothing to do today"
    assert page.head.reason.isHidden()
    assert shown(page) == []


def test_the_foot_leads_to_the_applications_that_are_not_shown(
    qtbot: QtBot, page: TodayPage, navigator: Navigator, put_row: Add
) -> None:
    put_row(due=TODAY)
    for _ in range(4):
        put_row(state=State.MOVED_ON)
    open_page(qtbot, page)
    qtbot.waitUntil(page.others.isVisible)
    links = [link for link in page.others.links.values() if link.isVisible()]
    assert [link.text() for link in links] == ["Waiting (1)", "Closed (4)"]
    with qtbot.waitSignal(navigator.show_applications) as asked:
        links[1].click()
    assert asked.args == [Filter.CLOSED.value]


def test_an_empty_store_offers_to_begin(
    qtbot: QtBot, page: TodayPage, navigator: Navigator
) -> None:
    open_page(qtbot, page)
    assert page.welcome.isVisible()
    with qtbot.waitSignal(navigator.add_application):
        page.welcome.add.click()
    with qtbot.waitSignal(navigator.show_example):
        page.welcome.example.click()


def test_the_first_application_takes_the_place_of_the_welcome(
    qtbot: QtBot, page: TodayPage, add_application: Add
) -> None:
    open_page(qtbot, page)
    add_application()
    assert page.welcome.isHidden()
    assert len(shown(page)) == 1


def test_all_of_a_card_can_be_done_by_keyboard(
    qtbot: QtBot, page: TodayPage, navigator: Navigator, add_application: Add, store: Store
) -> None:
    first, second = add_application("A"), add_application("B")
    page.focus_content()
    open_page(qtbot, page)
    card = open_steps(page)[0]
    qtbot.waitUntil(card.hasFocus)
    assert page.current_application() == first
    with qtbot.waitSignal(navigator.open_application) as opened:
        QTest.keyClick(card, Qt.Key.Key_Return)
    assert opened.args == [first]
    with qtbot.waitSignal(navigator.start_wizard) as asked:
        QTest.keyClick(card, Qt.Key.Key_W)
    assert asked.args == [first]
    with qtbot.waitSignal(navigator.start_wizard):
        QTest.keyClick(card, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(card, Qt.Key.Key_Down)
    assert page.current_application() == second
    QTest.keyClick(page.cards[1], Qt.Key.Key_Down)
    assert page.current_application() == second
    QTest.keyClick(page.cards[1], Qt.Key.Key_Up)
    QTest.keyClick(card, Qt.Key.Key_D)
    record = store.queries.record(first)
    assert record is not None
    assert len(record.contacts) == 1
    assert page.current_application() == first
    page.done_cards.clear()
    assert page.current_application() == second


@pytest.mark.qt_log_ignore("grabbing the keyboard", "raise\\(\\)", "propagateSizeHints")
def test_the_menu_of_later_opens_by_key(qtbot: QtBot, page: TodayPage, put_row: Add) -> None:
    put_row(due=TODAY)
    page.focus_content()
    open_page(qtbot, page)
    card = page.cards[0]
    with qtbot.waitSignal(card.later.aboutToShow):
        QTest.keyClick(card, Qt.Key.Key_L)
    card.later.close()


def test_the_title_opens_the_application(
    qtbot: QtBot, page: TodayPage, navigator: Navigator, put_row: Add
) -> None:
    key = put_row(due=TODAY)
    open_page(qtbot, page)
    with qtbot.waitSignal(navigator.open_application) as opened:
        QTest.mouseClick(page.cards[0].headline, Qt.MouseButton.LeftButton)
    assert opened.args == [key]


def test_a_waiting_card_asks_what_to_do(
    qtbot: QtBot, page: TodayPage, navigator: Navigator, put_row: Add
) -> None:
    key = put_row(due=TODAY + timedelta(days=2))
    open_page(qtbot, page)
    with qtbot.waitSignal(navigator.start_wizard) as asked:
        page.cards[0].ask_button.click()
    assert asked.args == [key]


def test_the_keyboard_follows_its_application_when_others_move(
    qtbot: QtBot, page: TodayPage, ops: Ops, put_row: Add, add_application: Add
) -> None:
    key = add_application("A", days_ago=1)
    page.focus_content()
    open_page(qtbot, page)
    qtbot.waitUntil(page.cards[0].hasFocus)
    put_row("B", due=TODAY - timedelta(days=3))
    ops.emit_changed(Changes(agenda=True))
    assert page.current_application() == key


def test_a_card_says_everything_to_a_screen_reader(
    qtbot: QtBot, page: TodayPage, put_row: Add
) -> None:
    put_row(due=TODAY, recipient_names="Dana Reyes")
    open_page(qtbot, page)
    assert page.cards[0].accessibleName() == (
        "Due. Ask Dana how it stands. Northwind · Data engineer"
    )


def test_ten_thousand_open_applications_need_no_more_cards_and_few_at_first(
    qtbot: QtBot, page: TodayPage, ops: Ops, put_row: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_row(due=TODAY)
    limits: list[int] = []
    real = ops.queries.agenda

    def agenda(
        *, now: Moment, limit: int, rejected: bool, only_applied: bool | None = None
    ) -> list[ApplicationRow]:
        assert rejected
        limits.append(limit)
        (row,) = real(now=now, limit=limit)
        return [replace(row, id=str(number)) for number in range(limit)]

    monkeypatch.setattr(ops.queries, "agenda", agenda)
    page.show()
    assert limits == [STEPS + 1]
    assert len(shown(page)) < STEPS
    qtbot.waitUntil(lambda: len(shown(page)) == STEPS)
    assert len(page.cards) == 1


def test_the_keyboard_begins_at_the_way_out_of_the_empty_page(
    qtbot: QtBot, page: TodayPage
) -> None:
    page.focus_content()
    open_page(qtbot, page)
    qtbot.waitUntil(page.welcome.add.hasFocus)
    assert page.current_application() == ""


def test_a_page_without_cards_takes_the_keyboard_itself(
    qtbot: QtBot, page: TodayPage, put_row: Add
) -> None:
    put_row(due=None)
    open_page(qtbot, page)
    page.focus_content()
    assert page.current_application() == ""
    assert not page.welcome.add.hasFocus()


def test_settings_alone_do_not_make_the_page_look_again(page: TodayPage) -> None:
    assert not page.concerns(Changes(settings=True))
    assert page.concerns(Changes(agenda=True))
    assert page.concerns(Changes(applications=frozenset({"a"})))


def test_the_keyboard_follows_its_application_while_a_dialog_is_open(
    qtbot: QtBot, page: TodayPage, ops: Ops, put_row: Add, add_application: Add
) -> None:
    key = add_application("A", days_ago=1)
    page.focus_content()
    open_page(qtbot, page)
    qtbot.waitUntil(page.cards[0].hasFocus)
    dialog = QDialog(page)
    with qtbot.waitExposed(dialog):
        dialog.open()
    put_row("B", due=TODAY - timedelta(days=3))
    ops.emit_changed(Changes(agenda=True))
    dialog.close()
    assert page.current_application() == key
    assert shown(page)[1].application_id == key
