"""Entries of the timeline: folding, keyboard and screen readers."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import interviews
from desktop.core.kinds import ContactKind, Direction
from desktop.core.records import ApplicationRecord, Contact
from desktop.ops import Ops
from desktop.ui.interviews.detail import DetailView
from desktop.ui.interviews.detail.entry_row import EntryRow
from desktop.ui.interviews.detail.long_text import CollapsibleText, excerpt
from desktop.ui.widgets.text import Caption
from tests.ui.interviews.detail.reading import entry

Add = Callable[..., str]
Read = Callable[[str], ApplicationRecord]
NOON = datetime(2026, 3, 20, 12, 0)
TOMORROW = datetime(2026, 3, 25, 10, 0)
FRIDAY = date(2026, 3, 27)


def entries(view: DetailView) -> list[EntryRow]:
    """The contacts."""
    return [row for row in view.timeline.entry_rows() if isinstance(row.entry.item, Contact)]


def texts(widget: QWidget) -> str:
    return "\n".join(
        label.text() for label in widget.findChildren(QWidget) if hasattr(label, "text")
    )


def test_the_notes_of_an_interview_are_folded_to_lines_with_dots(
    view: DetailView, ops: Ops, add_application: Add, record: Read, qtbot: QtBot
) -> None:
    one = add_application(days_ago=10)
    interview = replace(record(one).interviews[0], notes="Nice office\nLoud street")
    ops.run("Edit", interviews.update, interview, [])
    view.show_application(one)
    row = entry(view.timeline, interview.id)
    assert row.folded is not None
    assert row.folded.text() == "Nice office · Loud street"
    qtbot.waitUntil(row.isCheckable)
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert row.folded.text() == "Nice office\nLoud street"


def test_a_long_letter_is_read_in_place(
    view: DetailView, add_application: Add, log: Add, qtbot: QtBot
) -> None:
    one = add_application(days_ago=10)
    letter = log(one, NOON, text="Dear Dana,\n\n" + "thank you for the talk. " * 40)
    view.show_application(one)
    row = entry(view.timeline, letter)
    qtbot.waitUntil(row.isCheckable)
    assert row.folded is not None
    low = row.folded.height()
    lines = row.folded.shown().splitlines()
    assert len(lines) == 2
    assert lines[1].endswith("…")
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert row.isChecked()
    assert row.folded.shown().count("thank you") == 40
    qtbot.waitUntil(lambda: row.folded is not None and row.folded.height() > 2 * low)
    log(one, NOON + timedelta(hours=1))
    assert entry(view.timeline, letter).isChecked()
    QTest.keyClick(entry(view.timeline, letter), Qt.Key.Key_Space)
    assert not entry(view.timeline, letter).isChecked()


@pytest.mark.qt_log_ignore("grabbing the (keyboard|mouse)")
def test_an_entry_without_more_to_read_opens_its_menu(
    view: DetailView, add_application: Add, log: Add, qtbot: QtBot
) -> None:
    one = add_application(days_ago=10)
    call = log(one, NOON, text="Nobody there")
    view.show_application(one)
    row = entry(view.timeline, call)
    qtbot.waitUntil(lambda: row.width() > 100)
    assert not row.isCheckable()
    QTest.keyClick(row, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text() == "Edit contact…"
    QTest.keyClick(menu, Qt.Key.Key_Escape)


def test_assistive_technology_unfolds_an_entry(
    view: DetailView, add_application: Add, log: Add, qtbot: QtBot
) -> None:
    one = add_application(days_ago=10)
    letter = log(one, NOON, Direction.INBOUND, ContactKind.REPLY, text="Dear you,\nwe like you.")
    view.show_application(one)
    row = entry(view.timeline, letter)
    qtbot.waitUntil(row.isCheckable)
    node = QAccessible.queryAccessibleInterface(row)
    name = "Reply. From them. 4 days ago · Fri 20 March, 12:00 · by e-mail · from them"
    assert node.text(QAccessible.Text.Name) == name
    assert node.text(QAccessible.Text.Description) == "Dear you, we like you."
    node.actionInterface().doAction("Toggle")
    assert row.isChecked()


def test_arrows_go_through_the_entries_and_tab_leaves_them(
    view: DetailView, add_application: Add, log: Add, qtbot: QtBot
) -> None:
    one = add_application(days_ago=10)
    for hours in range(3):
        log(one, NOON + timedelta(hours=hours))
    view.show_application(one)
    view.activateWindow()
    rows = view.timeline.entry_rows()
    rows[0].setFocus()
    qtbot.waitUntil(rows[0].hasFocus)
    for key, place in (
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_End, 3),
        (Qt.Key.Key_Down, 3),
        (Qt.Key.Key_Up, 2),
    ):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)
        assert QApplication.focusWidget() is rows[place]
    QTest.keyClick(rows[2], Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is rows[2].row.more
    QTest.keyClick(rows[2].row.more, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is view.people.add_button
    QTest.keyClick(view.people.add_button, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is rows[2].row.more


def test_delete_takes_an_entry_away_and_the_keyboard_stays_at_its_place(
    view: DetailView, ops: Ops, add_application: Add, log: Add, qtbot: QtBot
) -> None:
    one = add_application(days_ago=10)
    oldest, middle, newest = (log(one, NOON + timedelta(hours=hours)) for hours in range(3))
    view.show_application(one)
    view.activateWindow()
    row = entry(view.timeline, middle)
    row.setFocus()
    qtbot.waitUntil(row.hasFocus)
    QTest.keyClick(row, Qt.Key.Key_Delete)
    assert [row.entry.key for row in entries(view)] == [newest, oldest]
    assert QApplication.focusWidget() is entry(view.timeline, oldest)
    ops.undo()
    assert middle in [row.entry.key for row in entries(view)]
    assert QApplication.focusWidget() is entry(view.timeline, oldest)


def test_a_long_text_is_folded_until_it_is_wanted(qtbot: QtBot) -> None:
    text = "\n".join(f"Line {number}" for number in range(30))
    folded = CollapsibleText(text)
    qtbot.addWidget(folded)
    assert "Line 3" in folded.label.text()
    assert "Line 12" not in folded.label.text()
    button = folded.findChild(QToolButton)
    assert isinstance(button, QToolButton)
    button.click()
    assert folded.label.text() == text
    assert button.text() == "Show less"
    button.click()
    assert "Line 12" not in folded.label.text()


def test_a_very_long_letter_ends_with_the_way_to_its_rest(
    view: DetailView, add_application: Add, log: Add
) -> None:
    one = add_application(days_ago=10)
    letter = log(one, NOON, text="word " * 10_000)
    view.show_application(one)
    row = entry(view.timeline, letter)
    hint = next(c for c in row.findChildren(Caption) if c.text().startswith("This text is very"))
    assert not hint.isVisible()
    row.unfold()
    assert hint.isVisible()
    assert row.folded is not None
    assert len(row.folded.text()) < 25_000


def test_a_very_long_text_ends_with_the_way_to_its_rest(qtbot: QtBot) -> None:
    folded = CollapsibleText("word " * 10_000)
    qtbot.addWidget(folded)
    folded.show()
    assert not folded.rest.isVisible()
    folded.button.click()
    assert len(folded.label.text()) < 25_000
    assert folded.rest.isVisible()
    folded.button.click()
    assert not folded.rest.isVisible()


def test_a_short_text_stands_whole(qtbot: QtBot) -> None:
    folded = CollapsibleText("Dear Dana,\nthank you.")
    qtbot.addWidget(folded)
    assert folded.label.text() == "Dear Dana,\nthank you."
    assert folded.findChild(QToolButton) is None


def test_one_endless_word_is_cut_too() -> None:
    assert len(excerpt("x" * 5000)) < 400
