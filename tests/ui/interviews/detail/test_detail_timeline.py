from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import applications, interviews, notes
from desktop.core.ids import new_id
from desktop.core.kinds import ContactKind, Direction, InterviewKind, State
from desktop.core.records import ApplicationRecord, Contact, Observation
from desktop.models.database import Store
from desktop.ops import Ops
from desktop.ui.forms.application import ApplicationDialog
from desktop.ui.forms.base import RecordDialog
from desktop.ui.forms.contact import ContactDialog
from desktop.ui.forms.state import StateDialog
from desktop.ui.interviews.detail import DetailView
from desktop.ui.interviews.detail.entry_row import EntryRow
from desktop.ui.interviews.detail.timeline import PAGE_SIZE
from tests.support.window import NOW
from tests.ui.interviews.detail.reading import choose, entry, groups

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


def test_contacts_come_newest_first(view: DetailView, add_application: Add, log: Add) -> None:
    one = add_application(days_ago=10)
    middle = log(one, NOON)
    newest = log(one, NOON + timedelta(days=2))
    oldest = log(one, NOON - timedelta(days=2))
    view.show_application(one)
    assert [entry.entry.key for entry in entries(view)] == [newest, middle, oldest]


def test_an_arrow_pressed_in_an_entry_that_goes_moves_nothing(
    view: DetailView, add_application: Add, log: Add
) -> None:
    key = add_application()
    log(key, NOON)
    view.show_application(key)
    (row, *_) = view.timeline.entry_rows()
    view.timeline.rows.removeWidget(row)
    view.timeline._move_focus(row, 1)
    assert row not in view.timeline.entry_rows()
    row.deleteLater()


def test_inbound_entries_are_left_and_outbound_ones_right(
    view: DetailView, add_application: Add, log: Add, qtbot: QtBot
) -> None:
    one = add_application(days_ago=10)
    log(one, NOON, Direction.OUTBOUND)
    log(one, NOON + timedelta(hours=1), Direction.INBOUND, ContactKind.REPLY)
    view.show_application(one)
    theirs, yours = entries(view)
    qtbot.waitUntil(lambda: yours.row.width() > 100)
    left, right = (
        entry.row.mapTo(view, entry.row.rect().topLeft()).x() for entry in (theirs, yours)
    )
    assert left < right
    assert (
        theirs.row.mapTo(view, theirs.row.rect().topRight()).x()
        < yours.row.mapTo(view, yours.row.rect().topRight()).x()
    )
    names = {w.accessibleName() for w in theirs.findChildren(QWidget)}
    assert "From them" in names


def test_an_entry_tells_kind_channel_people_subject_text_and_what_it_answers(
    view: DetailView,
    ops: Ops,
    add_application: Add,
    log: Add,
    record: Callable[[str], ApplicationRecord],
) -> None:
    one = add_application(people=("Dana Reyes", "Lee Okafor"), days_ago=10)
    ids = tuple(person.id for person in record(one).people)
    sent = log(one, NOON, people=ids, subject="How is it going?", text="Dear both,")
    log(
        one,
        NOON + timedelta(days=1),
        Direction.INBOUND,
        ContactKind.REPLY,
        people=ids[:1],
        answers_id=sent,
        promise_on=datetime(2026, 3, 27).date(),
    )
    view.show_application(one)
    reply, check_in = (texts(entry) for entry in entries(view))
    for words in (
        "Follow-up",
        "by e-mail",
        "to Dana Reyes, Lee Okafor",
        "How is it going?",
    ):
        assert words in check_in
    assert "4 days ago · Fri 20 March, 12:00" in check_in
    assert "Answered Sat 21 March" in check_in
    for words in (
        "Reply",
        "from Dana Reyes",
        "Answer to: Follow-up, Fri 20 March",
        "Fri 27 March",
    ):
        assert words in reply


def fill(store: Store, application_id: str, count: int) -> list[str]:
    """Insert contacts of the days up to `NOON`, the newest first; return their ids."""
    keys = [f"{day:032x}" for day in range(count)]
    with store.writing(NOW) as writer:
        for day, key in enumerate(keys):
            at = NOON - timedelta(days=day)
            contact = Contact(
                id=key, application_id=application_id, at=at, text="Some words. " * 60
            )
            writer.insert(contact)
    return keys


def test_two_hundred_entries_are_built_a_page_at_a_time(
    view: DetailView, store: Store, add_application: Add, qtbot: QtBot
) -> None:
    one = add_application(days_ago=300)
    fill(store, one, 199)
    view.show_application(one)
    timeline = view.timeline
    first = len(timeline.entry_rows())
    assert 0 < first < PAGE_SIZE
    qtbot.waitUntil(lambda: len(timeline.entry_rows()) == PAGE_SIZE)
    assert timeline.older is not None
    assert timeline.older.text() == "Show 170 older"
    view.activateWindow()
    timeline.older.click()
    qtbot.waitUntil(timeline.entry_rows()[PAGE_SIZE].hasFocus)
    qtbot.waitUntil(lambda: len(timeline.entry_rows()) == 2 * PAGE_SIZE)
    assert timeline.older.text() == "Show 140 older"
    days = [row.entry.at for row in timeline.entry_rows()]
    assert days == sorted(days, reverse=True)


def test_what_was_shown_stays_built_when_something_changes(
    view: DetailView, add_application: Add, log: Add, qtbot: QtBot
) -> None:
    one = add_application(days_ago=50)
    for day in range(PAGE_SIZE + 5):
        log(one, NOON - timedelta(days=day))
    view.show_application(one)
    qtbot.waitUntil(lambda: view.timeline.older is not None)
    assert view.timeline.older is not None
    view.timeline.older.click()
    qtbot.waitUntil(lambda: len(entries(view)) == PAGE_SIZE + 5)
    log(one, NOON + timedelta(hours=1))
    qtbot.waitUntil(lambda: len(entries(view)) == PAGE_SIZE + 6)


def test_a_contact_of_a_long_history_is_shown_unfolded_and_focused(
    view: DetailView, store: Store, add_application: Add, qtbot: QtBot
) -> None:
    one = add_application(days_ago=400)
    keys = fill(store, one, 250)
    view.show_application(one)
    view.activateWindow()
    view.show_record_of(keys[200])
    assert len(view.timeline.entry_rows()) < PAGE_SIZE
    wanted = entry(view.timeline, keys[200])
    assert wanted.isChecked()
    qtbot.waitUntil(wanted.hasFocus)
    top = view.area.viewport()
    qtbot.waitUntil(lambda: 0 <= wanted.mapTo(top, QPoint(0, 0)).y() < top.height())
    assert view.timeline.newer is not None
    assert view.timeline.newer.text() == "Show 200 newer"
    view.timeline.newer.click()
    assert view.timeline.entry_rows()[0].entry.key == keys[0]
    qtbot.waitUntil(view.timeline.entry_rows()[0].hasFocus)


def test_a_contact_is_shown_when_the_hidden_page_is_opened(
    view: DetailView, store: Store, add_application: Add
) -> None:
    one = add_application(days_ago=400)
    keys = fill(store, one, 3)
    view.hide()
    view.show_application(one)
    view.show_record_of(keys[1])
    assert view.timeline.entry_rows() == []
    view.show()
    assert entry(view.timeline, keys[1]).isChecked()
    view.show_record_of("another")
    assert [row.isChecked() for row in entries(view)] == [False, True, False]


def test_deleting_a_contact_can_be_undone(
    view: DetailView,
    ops: Ops,
    add_application: Add,
    log: Add,
    record: Callable[[str], ApplicationRecord],
) -> None:
    one = add_application(days_ago=10)
    log(one, NOON, text="Dear Dana")
    before = record(one)
    view.show_application(one)
    messages: list[str] = []
    ops.undo_offered.connect(messages.append)
    menu = entries(view)[0].row.menu()
    words = [choice.text() for choice in menu.actions()]
    assert words == ["Edit contact…", "Copy text", "Delete contact"]
    menu.actions()[2].trigger()
    assert entries(view) == []
    assert record(one).contacts == ()
    assert messages == ["Contact deleted"]
    ops.undo()
    assert record(one) == before
    assert len(entries(view)) == 1


def test_a_contact_is_edited_in_its_dialog(
    view: DetailView, add_application: Add, log: Add, qtbot: QtBot
) -> None:
    one = add_application(days_ago=10)
    log(one, NOON, subject="Before")
    view.show_application(one)
    entries(view)[0].row.menu().actions()[0].trigger()
    dialog = view.findChild(ContactDialog)
    assert isinstance(dialog, ContactDialog)
    dialog.subject.setText("After")
    dialog.accept()
    assert "After" in texts(entries(view)[0])


def test_all_kinds_of_entries_stand_on_one_line_of_time(
    view: DetailView, ops: Ops, add_application: Add, log: Add, *, record: Read, qtbot: QtBot
) -> None:
    one = add_application(days_ago=10)
    held = record(one).interviews[0]
    promised = replace(held, promise_words="within two weeks", promise_on=date(2026, 3, 28))
    ops.run("Edit", interviews.update, promised, [])
    later = replace(held, id=new_id(), round=InterviewKind.SECOND, starts=TOMORROW)
    ops.run("Add", interviews.add, later, [])
    seen = Observation(
        id=new_id(), application_id=one, kind="concern_voiced", observed_on=date(2026, 3, 17)
    )
    ops.run("Add", notes.add_observation, seen)
    log(one, datetime(2026, 3, 24, 9, 0))
    log(one, datetime(2026, 2, 2, 9, 0))
    log(one, datetime(2025, 12, 2, 9, 0))
    applied = replace(record(one).application, applied_on=date(2026, 3, 2))
    ops.run("Edit", applications.update, applied)
    ops.run("Hold", applications.set_state, one, State.ON_HOLD, date(2026, 3, 23))
    view.show_application(one)
    qtbot.waitUntil(lambda: len(view.timeline.entry_rows()) == 9)
    assert groups(view.timeline) == [
        "# Ahead",
        "They promised an answer",
        "Second interview",
        "# Today",
        "Follow-up",
        "# This week",
        "They said that the position is on hold.",
        "# Last week",
        "They voiced a concern about your profile.",
        "# Earlier this month",
        "Interview",
        "You applied",
        "# February",
        "Follow-up",
        "# December 2025",
        "Follow-up",
    ]


def test_a_change_of_state_has_its_note_and_the_last_one_can_be_corrected(
    view: DetailView, ops: Ops, add_application: Add, record: Read
) -> None:
    one = add_application(days_ago=10)
    for state, note in ((State.MOVED_ON, ""), (State.WAITING, ""), (State.WITHDRAWN, "Too far")):
        ops.run("State", applications.set_state, one, state, date(2026, 3, 24), note)
    view.show_application(one)
    changes = record(one).history
    last = entry(view.timeline, changes[-1].id)
    assert texts(last).splitlines()[0] == "Withdrawn"
    assert "Too far" in texts(last)
    assert [action.text() for action in last.row.menu().actions()] == ["Correct day or reason…"]
    choose(view.timeline, changes[-1].id, "Correct day or reason…")
    dialog = view.findChild(StateDialog)
    assert isinstance(dialog, StateDialog)
    dialog.reject()
    for change, title in zip(changes[1:3], ("Stopped waiting", "Waiting again"), strict=True):
        earlier = entry(view.timeline, change.id)
        assert texts(earlier).splitlines()[0] == title
        assert not earlier.row.more.isVisibleTo(earlier)


@pytest.mark.parametrize(
    ("change", "title", "words", "dialog"),
    [
        (
            {"other_offer_deadline": FRIDAY},
            "Your answer to another offer",
            "Edit application…",
            ApplicationDialog,
        ),
        ({"closing_on": FRIDAY}, "Applications close", "Edit application…", ApplicationDialog),
        (
            {"state": State.OFFER, "offer_on": date(2026, 3, 20), "offer_answer_by": FRIDAY},
            "Your answer to their offer",
            "Change the dates…",
            StateDialog,
        ),
    ],
)
def test_a_day_ahead_is_edited_where_it_is_named(
    view: DetailView,
    ops: Ops,
    add_application: Add,
    record: Read,
    *,
    change: dict[str, Any],
    title: str,
    words: str,
    dialog: type[RecordDialog],
) -> None:
    one = add_application(days_ago=10)
    ops.run("Edit", applications.update, replace(record(one).application, **change))
    view.show_application(one)
    ahead = view.timeline.entry_rows()[0]
    assert texts(ahead).splitlines() == [title, "In 3 days · Fri 27 March"]
    choose(view.timeline, ahead.entry.key, words)
    opened = view.findChild(dialog)
    assert isinstance(opened, dialog)
    opened.reject()


def test_the_application_is_edited_as_it_is_now(
    view: DetailView, ops: Ops, add_application: Add, record: Read
) -> None:
    one = add_application(days_ago=10)
    closing = replace(record(one).application, closing_on=FRIDAY)
    ops.run("Edit", applications.update, closing)
    view.show_application(one)
    shown = view.timeline.entry_rows()[0]
    ops.run("Edit", applications.update, replace(closing, notes="Written since"))
    assert view.timeline.entry_rows()[0] is shown
    choose(view.timeline, shown.entry.key, "Edit application…")
    dialog = view.findChild(ApplicationDialog)
    assert isinstance(dialog, ApplicationDialog)
    assert dialog.notes.text() == "Written since"
    dialog.reject()


def test_a_promise_stands_on_its_day_until_a_newer_one_replaces_it(
    view: DetailView, ops: Ops, add_application: Add, log: Add, record: Read
) -> None:
    one = add_application(days_ago=10)
    told = {"direction": Direction.INBOUND, "kind": ContactKind.REPLY}
    log(one, datetime(2026, 3, 16, 9), promise_on=date(2026, 3, 18), **told)
    log(one, datetime(2026, 3, 20, 9), promise_on=date(2026, 3, 26), **told)
    newest = log(
        one, datetime(2026, 3, 23, 9), promise_on=FRIDAY, promise_words="by Friday", **told
    )
    view.show_application(one)
    promises = [row for row in view.timeline.entry_rows() if row.entry.key.startswith("promise:")]
    assert [row.entry.at.date() for row in promises] == [FRIDAY, date(2026, 3, 18)]
    assert "“by Friday”" in texts(promises[0])
    assert "Promised: “by Friday” · in 3 days · Fri 27 March" in texts(entry(view.timeline, newest))
    choose(view.timeline, promises[0].entry.key, "Edit contact…")
    dialog = view.findChild(ContactDialog)
    assert isinstance(dialog, ContactDialog)
    dialog.reject()
    ops.run("State", applications.set_state, one, State.WITHDRAWN, date(2026, 3, 24))
    keys = [row.entry.key for row in view.timeline.entry_rows()]
    assert [key.startswith("promise:") for key in keys].count(True) == 1
