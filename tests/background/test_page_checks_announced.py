"""Page checks in the tray and in notifications."""

from datetime import date

import pytest
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from desktop.actions import applications
from desktop.background.reminders import ReminderCenter
from desktop.background.tray.tray import Tray
from desktop.core.kinds import PageStatus, ReminderState, State, StepKind
from desktop.core.records import Reminder
from desktop.ops import Ops
from tests.support.tray import FakeClock, RecordingNotifier, add_interview


@pytest.fixture
def key(ops: Ops, time: FakeClock) -> str:
    """An application with a page check due within half an hour."""
    made = add_interview(ops, "Northwind & Sons")
    ops.run("Move on", applications.set_state, made, State.MOVED_ON, date(2026, 2, 24))
    time.advance(minutes=30)
    return made


def checks(ops: Ops, key: str) -> list[Reminder]:
    found = ops.queries.reminders(key)
    return [one for one in found if one.action is StepKind.CHECK_CAREERS_PAGE]


def test_a_check_is_announced_with_whose_page_it_is(
    ops: Ops, center: ReminderCenter, notifier: RecordingNotifier, key: str
) -> None:
    assert center.fire_due()
    (notice,) = notifier.sent
    assert notice.title == "Look at the job page of Northwind & Sons"
    assert notice.body.splitlines()[0] == "Northwind & Sons · Data engineer"
    assert "comes up" in notice.body.splitlines()[1]
    assert [button.title for button in notice.buttons] == ["Done", "Tomorrow"]
    assert [one.state for one in checks(ops, key)] == [ReminderState.FIRED]


def test_done_notes_the_check_and_plans_the_next(
    ops: Ops, center: ReminderCenter, notifier: RecordingNotifier, key: str
) -> None:
    center.fire_due()
    notifier.press("done")
    record = ops.queries.record(key)
    assert record is not None
    assert [check.status for check in record.page_checks] == [PageStatus.CHECKED]
    assert record.contacts == ()
    assert [(one.step_on, one.state) for one in checks(ops, key)] == [
        (date(2026, 3, 24), ReminderState.DONE),
        (date(2026, 4, 24), ReminderState.PLANNED),
    ]


def test_tomorrow_puts_the_check_off(
    ops: Ops, center: ReminderCenter, notifier: RecordingNotifier, key: str
) -> None:
    center.fire_due()
    notifier.press("tomorrow")
    (check,) = checks(ops, key)
    assert (check.state, check.due.date()) == (ReminderState.SNOOZED, date(2026, 3, 25))


def test_among_several_it_is_named_by_its_page(
    ops: Ops, center: ReminderCenter, notifier: RecordingNotifier, time: FakeClock, key: str
) -> None:
    add_interview(ops, "Contoso")
    time.advance(minutes=30)
    center.fire_due()
    (notice,) = notifier.sent
    assert sorted(notice.body.splitlines()) == [
        "Contoso: Thank Dana",
        "Look at the job page of Northwind & Sons",
    ]


def test_the_tray_counts_it_and_leads_to_the_application(
    ops: Ops, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _self: None)
    tray = Tray(ops)
    tray.create_icon()
    icon = tray.findChildren(QSystemTrayIcon)[0]
    assert icon.toolTip() == "Callback: One thing for today"
    first = icon.contextMenu().actions()[0]
    assert first.text() == "Look at the job page of Northwind && Sons"
    with qtbot.waitSignal(tray.application_requested) as asked:
        first.trigger()
    assert asked.args == [key]
    tray.close()
