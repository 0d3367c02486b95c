"""The count on the tray icon, and the tray menu."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from desktop.actions import applications, reminders, settings
from desktop.actions.context import Context
from desktop.background.tray.tray import Tray
from desktop.core.kinds import Channel, State
from desktop.core.preferences import PAUSED_UNTIL, PRIVACY
from desktop.ops import Ops
from tests.support.tray import FakeClock, add_interview


def _icon(tray: Tray) -> QSystemTrayIcon:
    return tray.findChildren(QSystemTrayIcon)[0]


def _menu(tray: Tray) -> QMenu:
    return _icon(tray).contextMenu()


def _words(tray: Tray) -> list[str]:
    return [action.text() for action in _menu(tray).actions() if not action.isSeparator()]


def _answers(tray: Tray) -> QMenu:
    menu = next(a for a in _menu(tray).actions() if a.text() == "They answered").menu()
    assert isinstance(menu, QMenu)
    return menu


def _offered(tray: Tray) -> list[str]:
    return [action.text() for action in _answers(tray).actions() if not action.isSeparator()]


def _choose(tray: Tray, words: str, menu: QMenu | None = None) -> None:
    actions = (menu or _menu(tray)).actions()
    next(action for action in actions if action.text() == words).trigger()


def test_the_menu_always_offers_open_and_quit(tray: Tray) -> None:
    assert _words(tray) == [
        "What should I do?",
        "They answered",
        "Add application…",
        "Add in one line…",
        "Pause reminders until tomorrow",
        "Open Callback",
        "Quit",
    ]
    roles = {action.menuRole() for action in _menu(tray).actions() if not action.isSeparator()}
    assert roles == {QAction.MenuRole.NoRole}


def test_what_is_due_stands_on_top_of_the_menu_and_is_counted(ops: Ops, tray: Tray) -> None:
    assert _icon(tray).toolTip() == "Callback: Nothing to do today"
    add_interview(ops, "Smith & Sons", hours_ago=30)
    assert _words(tray)[0] == "Smith && Sons: Thank Dana"
    assert _icon(tray).toolTip() == "Callback: One thing for today"
    add_interview(ops, "Northwind", hours_ago=30)
    assert _icon(tray).toolTip() == "Callback: 2 things for today"


def test_the_count_is_shown_at_the_programs_entry_until_the_tray_closes(
    ops: Ops, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[int] = []
    monkeypatch.setattr("desktop.background.tray.tray.show_badge", shown.append)
    tray = Tray(ops)
    add_interview(ops, "Northwind", hours_ago=30)
    tray.close()
    assert shown == [1, 0]


def test_of_many_due_steps_the_menu_shows_five(ops: Ops, tray: Tray) -> None:
    for number in range(7):
        add_interview(ops, f"Company {number}", hours_ago=30)
    assert len([words for words in _words(tray) if ": Thank" in words]) == 5
    assert _icon(tray).toolTip() == "Callback: 7 things for today"


def test_a_step_put_off_leaves_the_menu(ops: Ops, tray: Tray) -> None:
    key = add_interview(ops, "Northwind", hours_ago=30)
    ops.run("Later", reminders.snooze, key, until=date(2026, 3, 27))
    assert _words(tray)[0] == "What should I do?"
    assert _icon(tray).toolTip() == "Callback: Nothing to do today"


def test_a_due_step_opens_its_interview(ops: Ops, tray: Tray, qtbot: QtBot) -> None:
    key = add_interview(ops, "Northwind", hours_ago=30)
    with qtbot.waitSignal(tray.application_requested) as caught:
        _choose(tray, "Northwind: Thank Dana")
    assert caught.args == [key]


@pytest.mark.parametrize(
    ("channel", "words"),
    [
        (Channel.PHONE, "Call Smith && Sons instead"),
        (Channel.EMAIL, "Write to Smith && Sons instead"),
    ],
)
def test_the_alternative_to_a_due_step_stands_below_it(
    ops: Ops, tray: Tray, qtbot: QtBot, channel: Channel, words: str
) -> None:
    key = add_interview(ops, "Smith & Sons", hours_ago=30)
    add_interview(ops, "Northwind", hours_ago=30)
    assert not any("instead" in text for text in _words(tray))
    ops.run("", put_alternative, key, channel)
    tray.refresh()
    assert _words(tray)[:3] == ["Smith && Sons: Thank Dana", words, "Northwind: Thank Dana"]
    with qtbot.waitSignal(tray.other_way_requested) as caught:
        _choose(tray, words)
    assert caught.args == [key]


def put_alternative(ctx: Context, key: str, channel: Channel) -> None:
    summary = ctx.need(ctx.queries.summary, key)
    ctx.writer.put_summary(replace(summary, other_channel=channel))


def test_asking_what_to_do_is_about_what_is_due_first(ops: Ops, tray: Tray, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tray.open_requested):
        tray.request_wizard()
    later = add_interview(ops, "Contoso")
    sooner = add_interview(ops, "Northwind")
    ops.run("Later", reminders.snooze, later, until=date(2026, 3, 27))
    with qtbot.waitSignal(tray.wizard_requested) as caught:
        _choose(tray, "What should I do?")
    assert caught.args == [sooner]


@pytest.mark.parametrize(
    ("words", "signal"),
    [
        ("Add application…", "add_requested"),
        ("Add in one line…", "line_requested"),
        ("Open Callback", "open_requested"),
        ("Quit", "quit_requested"),
    ],
)
def test_the_other_entries_ask_for_what_they_say(
    tray: Tray, qtbot: QtBot, words: str, signal: str
) -> None:
    with qtbot.waitSignal(getattr(tray, signal)):
        _choose(tray, words)


def test_reminders_are_paused_until_tomorrow_and_can_be_taken_up_again(
    ops: Ops, tray: Tray, time: FakeClock
) -> None:
    _choose(tray, "Pause reminders until tomorrow")
    assert ops.queries.setting(PAUSED_UNTIL) == "2026-03-25"
    pause = next(a for a in _menu(tray).actions() if a.text().startswith("Pause"))
    assert pause.isChecked()
    _choose(tray, "Pause reminders until tomorrow")
    assert ops.queries.setting(PAUSED_UNTIL) == ""
    _choose(tray, "Pause reminders until tomorrow")
    time.advance(days=1)
    tray.refresh()
    assert not pause.isChecked()
    assert ops.undo_label == ""


def test_a_click_on_the_icon_opens_the_window(tray: Tray, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tray.open_requested):
        _icon(tray).activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    with qtbot.assertNotEmitted(tray.open_requested):
        _icon(tray).activated.emit(QSystemTrayIcon.ActivationReason.Context)


def test_an_answer_is_logged_for_what_is_due_or_comes_next(
    ops: Ops, tray: Tray, qtbot: QtBot
) -> None:
    later = add_interview(ops, "Contoso")
    add_interview(ops, "Smith & Sons", hours_ago=30)
    ops.run("Later", reminders.snooze, later, until=date(2026, 3, 27))
    assert _offered(tray) == [
        "Smith && Sons · Data engineer",
        "Contoso · Data engineer",
        "Another application…",
    ]
    with qtbot.waitSignal(tray.answer_requested) as caught:
        _choose(tray, "Contoso · Data engineer", _answers(tray))
    assert caught.args == [later]
    with qtbot.waitSignal(tray.list_requested):
        _choose(tray, "Another application…", _answers(tray))


def test_of_many_applications_five_are_offered_for_an_answer(ops: Ops, tray: Tray) -> None:
    for number in range(7):
        add_interview(ops, f"Company {number}", hours_ago=30)
    assert len(_offered(tray)) == 6


def test_without_an_application_nobody_can_have_answered(ops: Ops, tray: Tray) -> None:
    assert not _answers(tray).isEnabled()
    key = add_interview(ops, "Northwind", hours_ago=30)
    assert _answers(tray).isEnabled()
    ops.run("Moved on", applications.set_state, key, State.WITHDRAWN, ops.now().today)
    assert _answers(tray).isEnabled()
    assert _offered(tray) == ["Choose the application…"]


def test_where_others_see_the_screen_the_menu_names_nobody(
    ops: Ops, tray: Tray, qtbot: QtBot
) -> None:
    ops.run("", settings.put, PRIVACY, "yes")
    assert _words(tray)[0] == "What should I do?"
    add_interview(ops, "Smith & Sons", hours_ago=30)
    assert _words(tray)[:2] == ["You have a follow-up due", "What should I do?"]
    add_interview(ops, "Northwind", hours_ago=30)
    assert _words(tray)[:2] == ["You have 2 follow-ups due", "What should I do?"]
    assert "Smith" not in _icon(tray).toolTip()
    assert _offered(tray) == ["Choose the application…"]
    with qtbot.waitSignal(tray.open_requested):
        _choose(tray, "You have 2 follow-ups due")
    ops.run("", settings.put, PRIVACY, "no")
    assert "Northwind: Thank Dana" in _words(tray)
