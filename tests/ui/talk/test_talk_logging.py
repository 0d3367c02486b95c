"""How it went: reached, left a message, nobody answered, talked in person."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.actions import contacts, settings
from desktop.core.ids import new_id
from desktop.core.kinds import Channel, ContactKind
from desktop.core.records import Contact
from desktop.models.store import Store
from desktop.ops import Ops
from desktop.ui.talk.dialog import TalkDialog
from tests.support.letter_pages import Read
from tests.support.window import Clock

Add = Callable[..., str]
Open = Callable[[str], TalkDialog]


def reports(ops: Ops) -> list[str]:
    found: list[str] = []
    ops.undo_offered.connect(found.append)
    return found


def logged(record_of: Read, key: str) -> list[tuple[str, str, str]]:
    """Kind, channel and text of each contact."""
    return [(str(c.kind), str(c.channel), c.text) for c in record_of(key).contacts]


def test_reaching_them_logs_the_call_and_asks_what_they_said(
    qtbot: QtBot, open_talk: Open, ops: Ops, add_call: Add, record_of: Read
) -> None:
    key = add_call()
    dialog, told = open_talk(key), reports(ops)
    with qtbot.waitSignal(dialog.reached) as reached:
        dialog.talked.click()
    assert reached.args == [key]
    assert not dialog.isVisible()
    assert logged(record_of, key) == [("check_in", "phone", "")]
    assert [p.person_id for p in record_of(key).participations] == [record_of(key).people[0].id]
    assert told == ["Logged: the call"]
    ops.undo()
    assert record_of(key).contacts == ()


def test_notes_that_were_changed_are_kept_with_the_call(
    open_talk: Open, add_call: Add, record_of: Read, store: Store
) -> None:
    key = add_call()
    dialog = open_talk(key)
    dialog.notes.texts[0].editor.body.setPlainText("She decides on Friday.")
    dialog.talked.click()
    assert logged(record_of, key) == [("check_in", "phone", "She decides on Friday.")]
    assert store.queries.letter_drafts(key) == []


def test_a_message_is_logged_with_its_words(
    qtbot: QtBot, open_talk: Open, ops: Ops, add_call: Add, record_of: Read
) -> None:
    key = add_call()
    dialog, told = open_talk(key), reports(ops)
    words = dialog.notes.texts[1].letter.body
    with qtbot.assertNotEmitted(dialog.reached):
        dialog.message.click()
    assert logged(record_of, key) == [("check_in", "phone", words)]
    assert record_of(key).contacts[0].subject == "Left a message"
    assert told == ["Logged: your message on the mailbox"]
    ops.undo()
    assert record_of(key).contacts == ()


def test_a_call_that_nobody_answered_may_be_tried_again(
    open_talk: Open, ops: Ops, add_call: Add, record_of: Read, clock: Clock
) -> None:
    key = add_call()
    told = reports(ops)
    dialog = open_talk(key)
    assert dialog.panel.attempts.isHidden()
    dialog.unanswered.click()
    assert not dialog.isVisible()
    assert logged(record_of, key) == [("call_attempt", "phone", "")]
    dialog = open_talk(key)
    assert dialog.panel.attempts.text() == "You called today at 15:00, and nobody answered."
    assert dialog.send_warning.isHidden()
    clock.pass_days(1)
    dialog.unanswered.click()
    dialog = open_talk(key)
    assert dialog.panel.attempts.text() == (
        "You have called 2 times, and nobody answered. Leave a message, or write."
    )
    assert told == [
        "Logged. Try again today or on the next working day.",
        "Logged. Next time leave a message, or write.",
    ]
    ops.undo()
    assert len(record_of(key).contacts) == 1


def test_attempts_before_the_last_contact_are_over(
    open_talk: Open, ops: Ops, add_call: Add
) -> None:
    key = add_call()
    open_talk(key).unanswered.click()
    now = ops.now()
    answer = Contact(id=new_id(), application_id=key, at=now.local, kind=ContactKind.FORM_RETURNED)
    assert ops.run("", contacts.log, answer, [])
    assert open_talk(key).panel.attempts.isHidden()


def test_a_talk_in_person_is_logged_as_one(
    qtbot: QtBot, open_talk: Open, ops: Ops, add_known: Add, record_of: Read
) -> None:
    key = add_known(internal=True)
    dialog, told = open_talk(key), reports(ops)
    assert dialog.head.title.text() == "Talk to Dana in person"
    assert dialog.panel.isHidden()
    assert dialog.head.phone.isHidden()
    assert [b.isVisible() for b in (dialog.unanswered, dialog.message)] == [False, False]
    assert dialog.talked.text().replace("&", "") == "I talked to them"
    with qtbot.waitSignal(dialog.reached):
        dialog.talked.click()
    assert logged(record_of, key) == [("check_in", "in_person", "")]
    assert told == ["Logged: the talk"]


def test_a_call_before_its_day_is_warned_about_and_logged_with_the_reason(
    open_talk: Open, ops: Ops, add_call: Add, record_of: Read
) -> None:
    key = add_call()
    (dana,) = record_of(key).people
    sent = Contact(
        id=new_id(),
        application_id=key,
        at=ops.now().local.replace(day=19),
        kind=ContactKind.THANK_YOU,
    )
    assert ops.run("", contacts.log, sent, [dana.id])
    dialog = open_talk(key)
    assert dialog.send_warning.text.text() == (
        "You wrote on Thu 19 March; the next sensible day is Thu 26 March."
    )
    dialog.talked.click()
    assert record_of(key).contacts[-1].text == (
        "(Sent before the next sensible day, Thu 26 March, for reasons of my own.)"
    )


@pytest.mark.parametrize("button", ["talked", "message"])
def test_a_second_click_logs_nothing_more(
    open_talk: Open, add_call: Add, record_of: Read, button: str
) -> None:
    key = add_call()
    dialog = open_talk(key)
    clicked = getattr(dialog, button)
    clicked.click()
    clicked.clicked.emit()
    assert len(record_of(key).contacts) == 1


def test_the_shortcut_logs_what_was_typed_last(
    qtbot: QtBot, open_talk: Open, ops: Ops, add_call: Add, record_of: Read
) -> None:
    key = add_call()
    ops.run("", settings.put, "letter_name", "")
    dialog = open_talk(key)
    dialog.head.name.setFocus()
    QTest.keyClicks(dialog.head.name, "Sam")
    QTest.keyClick(dialog.head.name, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(record_of(key).contacts) == 1
    assert ops.queries.setting("letter_name") == "Sam"


def test_return_in_a_field_presses_no_button(
    open_talk: Open, add_call: Add, record_of: Read
) -> None:
    key = add_call()
    dialog = open_talk(key)
    for field in (dialog.head.name, dialog.head.phone):
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_Return)
        QTest.keyClick(field, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert dialog.isVisible()
    assert record_of(key).contacts == ()
    QTest.keyClick(dialog.close_button, Qt.Key.Key_Return)
    assert not dialog.isVisible()


@pytest.mark.parametrize("button", ["talked", "message", "unanswered"])
def test_a_failure_is_shown_and_the_window_stays(
    open_talk: Open, ops: Ops, add_call: Add, monkeypatch: pytest.MonkeyPatch, button: str
) -> None:
    key = add_call()
    dialog = open_talk(key)

    def fail(*_args: object) -> None:
        ops.failed.emit("It could not be written.")

    with monkeypatch.context() as patch:
        patch.setattr(ops, "run", fail)
        getattr(dialog, button).click()
    assert dialog.isVisible()
    assert dialog.failure.label.text() == "It could not be written."
    assert ops.queries.record(key) is not None


def test_the_alternative_is_logged_over_the_phone(
    open_talk: Open, add_known: Add, record_of: Read
) -> None:
    key = add_known(promise=date(2026, 3, 20))
    open_talk(key).talked.click()
    assert logged(record_of, key) == [("check_in", Channel.PHONE, "")]
