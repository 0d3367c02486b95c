"""Autostart is offered once, when a reminder is planned, and never turned on unasked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.background.delivery import Delivery
from desktop.background.reminders import ReminderCenter
from desktop.background.tray.tray import Tray
from desktop.ops import Ops
from desktop.system.autostart import XdgAutostart
from desktop.ui.shell.login_offer import LoginOffer
from desktop.ui.shell.main_window import MainWindow
from tests.support.tray import add_interview, center, knowledge, notifier, ops, panel, time, tray

__all__ = ["center", "knowledge", "notifier", "ops", "panel", "time", "tray"]


@pytest.fixture
def login(tmp_path: Path) -> XdgAutostart:
    return XdgAutostart(tmp_path / "autostart" / "x.desktop", "Callback", ["callback"])


@pytest.fixture
def delivery(center: ReminderCenter, tray: Tray, login: XdgAutostart) -> Delivery:
    return Delivery(center, tray, lambda: login)


@pytest.fixture
def window(qtbot: QtBot, ops: Ops, delivery: Delivery) -> Iterator[MainWindow]:
    made = MainWindow(ops)
    qtbot.addWidget(made)
    LoginOffer(delivery, made)
    made.show()
    yield made
    made.close()


def test_it_is_offered_with_the_first_reminder_and_taken_with_one_click(
    ops: Ops, window: MainWindow, login: XdgAutostart
) -> None:
    assert window.banners.texts() == ()
    add_interview(ops, "Northwind")
    (text,) = window.banners.texts()
    assert text.startswith("A reminder is planned.")
    assert not login.is_on()
    line = window.banners.banner("login")
    assert line is not None
    line.action_button.click()
    assert login.is_on()
    assert window.banners.texts() == ()


def test_who_closes_it_is_not_asked_again(
    ops: Ops, window: MainWindow, login: XdgAutostart, delivery: Delivery
) -> None:
    add_interview(ops, "Northwind")
    line = window.banners.banner("login")
    assert line is not None
    line.close_button.click()
    LoginOffer(delivery, window)
    add_interview(ops, "Contoso")
    assert window.banners.texts() == ()
    assert not login.is_on()


def test_who_has_turned_it_on_is_not_asked(
    ops: Ops, window: MainWindow, login: XdgAutostart
) -> None:
    login.turn_on()
    add_interview(ops, "Northwind")
    assert window.banners.texts() == ()


def test_a_system_that_refuses_leads_to_the_settings(
    qtbot: QtBot, ops: Ops, window: MainWindow, tmp_path: Path
) -> None:
    add_interview(ops, "Northwind")
    (tmp_path / "autostart").write_text("a file in the way", encoding="utf-8")
    line = window.banners.banner("login")
    assert line is not None
    with qtbot.waitSignal(window.navigator.show_settings) as asked:
        line.action_button.click()
    assert asked.args == ["reminders"]
