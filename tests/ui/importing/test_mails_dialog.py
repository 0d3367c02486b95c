"""The window that shows the mails about applications, and the import of what is ticked."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from desktop.actions import settings
from desktop.core.kinds import Direction
from desktop.core.profile import ADDRESSES, parse_profile
from desktop.exchange.reader import read_file
from desktop.ops import Ops
from desktop.ui.importing.invitation import ChooseApplication
from desktop.ui.importing.mails_dialog import MailsDialog
from desktop.ui.importing.reading import ReadFile
from tests.support.foreign_files import calendar, mail
from tests.support.window import Show

LINE = b"From a@b.example Mon Mar 23 10:00:00 2026\n"
ME = "Me <me@home.example>"
Add = Callable[..., str]


def written(sender: str, to: str, subject: str, body: str = "Hello", *more: str) -> bytes:
    date = "Date: Mon, 2 Mar 2026 10:00:00 +0000"
    return mail(f"From: {sender}", f"To: {to}", date, f"Subject: {subject}", *more, body=body)


THEIRS = written("Dana <dana@bluefin.example>", ME, "Friday?")
MINE = written(ME, "dana@bluefin.example", "My papers")
AUNT = written("aunt@family.example", ME, "Cake")
EVENT = calendar("UID:u\nSUMMARY:Talk at Bluefin\nDTSTART:20260330T140000Z")


def read(*mails: bytes) -> ReadFile:
    return ReadFile(Path("Inbox"), read_file(b"".join(LINE + one + b"\n\n" for one in mails)))


def invitation(data: bytes = EVENT) -> ReadFile:
    return ReadFile(Path("a.ics"), read_file(data))


def lines(dialog: MailsDialog) -> list[tuple[str, ...]]:
    model = dialog.list.items
    return [
        tuple(str(model.data(model.index(row, column))) for column in range(4))
        for row in range(model.rowCount())
    ]


def choices(dialog: MailsDialog) -> dict[str, Callable[[], None]]:
    (menu,) = dialog.findChildren(QMenu)
    found = {action.text(): action.trigger for action in menu.actions() if action.text()}
    menu.hide()
    return found


def test_mails_are_listed_and_what_is_ticked_is_imported_in_one_step(
    ops: Ops, show_dialog: Show, add_application: Add
) -> None:
    key = add_application(company="Bluefin", role="Baker")
    dialog = show_dialog(MailsDialog(ops, [read(THEIRS, MINE, AUNT), invitation()]))
    assert dialog.heading.text() == "2 mails and 1 invitation"
    assert dialog.left_out.text() == "One has nothing to do with your applications."
    assert not dialog.to_choose.isVisible()
    assert lines(dialog) == [
        ("Talk at Bluefin", "Mon 30 March, 14:00", "Bluefin · Baker", "New interview"),
        ("Friday? · Dana", "Mon 2 March", "Bluefin · Baker", "New, from them"),
        ("My papers · to dana@bluefin.example", "Mon 2 March", "Bluefin · Baker", "New, from you"),
    ]
    assert dialog.ok.text() == "Import 3 entries"
    dialog.ok.click()
    record = ops.queries.record(key)
    assert record is not None
    directions = [one.direction for one in record.contacts]
    assert sorted(directions) == [Direction.INBOUND, Direction.OUTBOUND]
    assert parse_profile(ops.queries.setting).addresses == ("me@home.example",)
    ops.undo()
    record = ops.queries.record(key)
    assert record is not None
    assert (record.contacts, parse_profile(ops.queries.setting).addresses) == ((), ())


def test_one_says_which_address_is_ones_own_where_that_is_not_known(
    ops: Ops, show_dialog: Show, add_application: Add
) -> None:
    add_application(company="Bluefin")
    dialog = show_dialog(MailsDialog(ops, [read(MINE)]))
    assert (dialog.own.isVisible(), dialog.own.text()) == (True, "")
    assert lines(dialog)[0][3] == "New, from them"
    dialog.own.setText("me@home.example")
    dialog.own.editingFinished.emit()
    assert lines(dialog)[0][3] == "New, from you"
    dialog.own.editingFinished.emit()  # nothing has changed since


def test_the_addresses_of_the_settings_are_not_asked_again(
    ops: Ops, show_dialog: Show, add_application: Add
) -> None:
    add_application(company="Bluefin")
    ops.run("", settings.put, ADDRESSES, "me@home.example")
    dialog = show_dialog(MailsDialog(ops, [read(MINE)]))
    assert not dialog.own.isVisible()
    assert lines(dialog)[0][3] == "New, from you"
    dialog.ok.click()
    assert ops.queries.names.mails()


def test_without_an_own_address_only_the_mails_are_imported(
    ops: Ops, show_dialog: Show, add_application: Add
) -> None:
    add_application(company="Bluefin")
    show_dialog(MailsDialog(ops, [read(MINE)])).ok.click()
    assert ops.queries.names.mails()
    assert ops.queries.setting(ADDRESSES) == ""


@pytest.fixture
def asking(ops: Ops, show_dialog: Show, add_application: Add) -> MailsDialog:
    """A mail that may be about two applications, and a third one."""
    add_application(company="Acme", role="Clerk")
    for role in ("Baker", "Waiter & cook"):
        add_application(company="Bluefin", role=role)
    return show_dialog(MailsDialog(ops, [read(THEIRS)]))


@pytest.mark.qt_log_ignore("grabbing the (keyboard|mouse)")
def test_what_is_not_certain_is_ticked_only_with_an_application(asking: MailsDialog) -> None:
    words = "One is not certain. Choose its application, or leave it out."
    assert asking.to_choose.text() == words
    assert lines(asking)[0][2:] == ("Choose…", "Not certain")
    model = asking.list.items
    colour = model.data(model.index(0, 2), Qt.ItemDataRole.ForegroundRole)
    assert colour is not None
    asking.all.click()
    QTest.keyClick(asking.list, Qt.Key.Key_Space)
    assert not asking.ok.isEnabled()
    QTest.keyClick(asking.list, Qt.Key.Key_Return)
    offered = choices(asking)
    names = ["Bluefin · Baker", "Bluefin · Waiter && cook"]
    assert list(offered) == [*names, "Another application…", "Leave it out"]
    offered["Bluefin · Baker"]()
    assert lines(asking)[0][2] == "Bluefin · Baker"
    assert (asking.ok.text(), asking.to_choose.isVisible()) == ("Import 1 entry", False)
    assert model.data(model.index(0, 2), Qt.ItemDataRole.ForegroundRole) is None
    QTest.keyClick(asking.list, Qt.Key.Key_Space)
    assert not asking.ok.isEnabled()


@pytest.mark.qt_log_ignore("grabbing the (keyboard|mouse)")
def test_any_application_can_be_chosen_by_mouse(asking: MailsDialog) -> None:
    place = asking.list.visualRect(asking.list.items.index(0, 2)).center()
    QTest.mouseClick(
        asking.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place.x(), place.y())
    )
    offered = choices(asking)
    offered["Another application…"]()
    (dialog,) = asking.findChildren(ChooseApplication)
    dialog.choice.setCurrentText("Acme · Clerk")
    dialog.choice.setCurrentIndex(dialog.choice.findText("Acme · Clerk"))
    dialog.ok.click()
    assert lines(asking)[0][2] == "Acme · Clerk"
    offered["Leave it out"]()
    assert lines(asking)[0][2] == "Choose…"


def test_ticks_are_set_one_by_one_or_for_all(
    ops: Ops, show_dialog: Show, add_application: Add
) -> None:
    add_application(company="Bluefin")
    dialog = show_dialog(MailsDialog(ops, [read(THEIRS, MINE)]))
    dialog.none.click()
    assert not dialog.ok.isEnabled()
    dialog.all.click()
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.ok.text() == "Import 1 entry"
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    model = dialog.list.items
    first = model.index(0, 0)
    assert model.setData(first, Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert not model.setData(first, "x", Qt.ItemDataRole.EditRole)
    assert dialog.ok.text() == "Import 2 entries"
    spoken = model.data(first, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Friday? · Dana, Mon 2 March, Bluefin · Data engineer, New, from them"
    about = model.data(model.index(0, 2), Qt.ItemDataRole.AccessibleTextRole)
    assert about == "Bluefin · Data engineer"
    heads = [
        model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
        for column in range(4)
    ]
    assert heads == ["Mail", "When", "Application", "In Callback"]
    assert model.headerData(0, Qt.Orientation.Vertical, Qt.ItemDataRole.DisplayRole) is None
    place = dialog.list.visualRect(model.index(0, 2)).center()
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert dialog.findChildren(QMenu) == []
    assert (model.rowCount(first), model.columnCount(first)) == (0, 0)


def test_what_is_there_already_cannot_be_ticked(
    ops: Ops, show_dialog: Show, add_application: Add
) -> None:
    add_application(company="Bluefin")
    show_dialog(MailsDialog(ops, [read(THEIRS)])).ok.click()
    dialog = show_dialog(MailsDialog(ops, [read(THEIRS, AUNT)]))
    assert dialog.heading.text() == "All of it is there already."
    assert lines(dialog)[0][3] == "Already there"
    dialog.all.click()
    assert (dialog.has_news, dialog.ok.isEnabled()) == (False, False)
    model = dialog.list.items
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEnabled


def test_nothing_about_an_application_says_so(ops: Ops, show_dialog: Show) -> None:
    dialog = show_dialog(MailsDialog(ops, [read(AUNT)]))
    assert dialog.heading.text() == "Nothing here is about your applications."
    dialog.none.click()
    assert not dialog.ok.isEnabled()
