"""Looks at careers pages, from the tray and the notification."""

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
from tests.support.tray import Remembering, Time, add_interview


@pytest.fixture
def key(ops: Ops, time: Time) -> str:
    """An application whose careers page is to be looked at within half an hour."""
    made = add_interview(ops, "Northwind & Sons")
    ops.run("Move on", applications.set_state, made, State.MOVED_ON, date(2026, 2, 24))
    time.pass_by(minutes=30)
    return made


def looks(ops: Ops, key: str) -> list[Reminder]:
    found = ops.queries.reminders(key)
    return [one for one in found if one.action is StepKind.LOOK_AT_CAREERS_PAGE]


def test_a_look_is_announced_with_whose_page_it_is(
    ops: Ops, center: ReminderCenter, notifier: Remembering, key: str
) -> None:
    assert center.fire_due()
    (notice,) = notifier.sent
    assert notice.title == "Look at the careers page of Northwind & Sons"
    assert notice.body.splitlines()[0] == "Northwind & Sons · Data engineer"
    assert "comes up" in notice.body.splitlines()[1]
    assert [one.state for one in looks(ops, key)] == [ReminderState.FIRED]


def test_done_notes_the_look_and_plans_the_next(
    ops: Ops, center: ReminderCenter, notifier: Remembering, key: str
) -> None:
    center.fire_due()
    notifier.press("done")
    dossier = ops.queries.dossier(key)
    assert dossier is not None
    assert [check.status for check in dossier.checks] == [PageStatus.LOOKED]
    assert dossier.contacts == ()
    assert [(one.step_on, one.state) for one in looks(ops, key)] == [
        (date(2026, 3, 24), ReminderState.DONE),
        (date(2026, 4, 24), ReminderState.PLANNED),
    ]


def test_tomorrow_puts_the_look_off(
    ops: Ops, center: ReminderCenter, notifier: Remembering, key: str
) -> None:
    center.fire_due()
    notifier.press("tomorrow")
    (look,) = looks(ops, key)
    assert (look.state, look.due.date()) == (ReminderState.SNOOZED, date(2026, 3, 25))


def test_among_several_it_is_named_by_its_page(
    ops: Ops, center: ReminderCenter, notifier: Remembering, time: Time, key: str
) -> None:
    add_interview(ops, "Contoso")
    time.pass_by(minutes=30)
    center.fire_due()
    (notice,) = notifier.sent
    assert sorted(notice.body.splitlines()) == [
        "Contoso: Thank Dana",
        "Look at the careers page of Northwind & Sons",
    ]


def test_the_tray_counts_it_and_leads_to_the_application(
    ops: Ops, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _self: None)
    tray = Tray(ops)
    tray.look()
    icon = tray.findChildren(QSystemTrayIcon)[0]
    assert icon.toolTip() == "Callback: one next step is due"
    first = icon.contextMenu().actions()[0]
    assert first.text() == "Look at the careers page of Northwind && Sons"
    with qtbot.waitSignal(tray.application_requested) as asked:
        first.trigger()
    assert asked.args == [key]
    tray.close()
