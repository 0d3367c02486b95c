"""Sending a letter in two steps: it is handed over, then the person says that it went out."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.actions import contacts, settings
from desktop.core.ids import new_id
from desktop.core.kinds import ContactKind, ReminderState, StepKind
from desktop.core.records import Contact
from desktop.models.store import Store
from desktop.ops import Ops
from desktop.ui.letter.dialog import LetterDialog
from desktop.ui.letter.sending import Way
from tests.support.announcements import record_announcements
from tests.support.letter_pages import Open, Read, hand_over_and_confirm

Add = Callable[..., str]


def log(ops: Ops, key: str, at: str, kind: ContactKind, people: list[str]) -> None:
    sent = Contact(
        id=new_id(),
        application_id=key,
        at=datetime.fromisoformat(at),
        kind=kind,
        subject="Our talk",
    )
    assert ops.run("", contacts.log, sent, people)


@pytest.fixture
def early(ops: Ops, add_met: Add, record_of: Read) -> str:
    """An interview last Tuesday, thanks on Wednesday, an answer promised by Friday."""
    key = add_met(days_ago=7, promise=date(2026, 3, 27))
    (dana,) = record_of(key).people
    log(ops, key, "2026-03-18T09:00", ContactKind.THANK_YOU, [dana.id])
    return key


def test_a_name_that_is_still_being_typed_is_in_what_leaves(
    open_letter: Open, add_met: Add, clipboard: Callable[[], str], record_of: Read, ops: Ops
) -> None:
    key = add_met()
    ops.run("", settings.put, "letter_name", "")
    dialog = open_letter(key)
    QTest.keyClicks(dialog.head.name, "Ann Moor")
    dialog.foot.ways[Way.COPY].click()
    assert clipboard().endswith("\nAnn Moor")
    QTest.keyClicks(dialog.head.name, "e")
    dialog.foot.question.yes.click()
    (sent,) = (i for i in record_of(key).contacts if i.kind is ContactKind.THANK_YOU)
    assert sent.text.endswith("\nAnn Moor")  # as it left


def test_a_name_that_is_still_being_typed_is_kept_when_the_window_closes(
    open_letter: Open, add_met: Add, ops: Ops
) -> None:
    key = add_met()
    ops.run("", settings.put, "letter_name", "")
    dialog = open_letter(key)
    QTest.keyClicks(dialog.head.name, "Ann Moor")
    dialog.reject()
    assert open_letter(key).head.name.text() == "Ann Moor"


def test_i_sent_it_logs_the_letter_and_plans_the_next_step(
    qtbot: QtBot, open_letter: Open, add_met: Add, ops: Ops, record_of: Read
) -> None:
    key = add_met(promise=date(2026, 3, 27))
    before = record_of(key), ops.queries.reminders(key)
    dialog = open_letter(key)
    subject, text = dialog.editor.text()
    dialog.foot.otherwise.click()
    with qtbot.waitSignals([ops.undo_offered, dialog.accepted]):
        dialog.foot.question.yes.click()
    (sent,) = record_of(key).contacts
    assert (sent.kind, sent.subject, sent.text) == (ContactKind.THANK_YOU, subject, text)
    assert len(record_of(key).participations) == 1
    states = {r.action: r.state for r in ops.queries.reminders(key)}
    assert states[StepKind.SEND_THANK_YOU] is ReminderState.DONE
    assert states[StepKind.SEND_CHECK_IN] is ReminderState.PLANNED
    assert ops.undo_label == "Log letter"
    ops.undo()
    assert (record_of(key), ops.queries.reminders(key)) == before


def test_after_the_first_of_two_letters_comes_the_second(
    open_letter: Open, add_met: Add, record_of: Read, store: Store
) -> None:
    key = add_met("Dana Reyes", "Lee Okafor")
    dialog = open_letter(key)
    dialog.editor.body.setPlainText(dialog.editor.body.toPlainText() + "\n\nP.S. Until soon.")
    hand_over_and_confirm(dialog)
    assert dialog.isVisible()
    assert dialog.head.tabs.currentIndex() == 1
    assert "Logged: thank-you note to Dana" in dialog.foot.notice.text()
    assert not dialog.foot.send_warning.isVisible()
    dialog.head.tabs.setCurrentIndex(0)
    assert not dialog.foot.isEnabled()
    dialog.head.tabs.setCurrentIndex(1)
    hand_over_and_confirm(dialog)
    assert not dialog.isVisible()
    assert len(record_of(key).contacts) == 2
    assert store.queries.letter_drafts(key) == []


def test_the_warning_names_the_last_contact_and_the_next_sensible_day(
    open_letter: Open, early: str
) -> None:
    dialog = open_letter(early)
    assert dialog.foot.send_warning.isVisible()
    assert dialog.foot.send_warning.text.text() == (
        "You wrote on Wed 18 March; the next sensible day is Tue 31 March."
    )
    assert dialog.foot.open.isEnabled()


def test_going_on_all_the_same_is_noted_with_the_letter(
    open_letter: Open, early: str, record_of: Read
) -> None:
    dialog = open_letter(early)
    hand_over_and_confirm(dialog)
    sent = record_of(early).contacts[-1]
    assert sent.kind is ContactKind.CHECK_IN
    assert sent.text.endswith(
        "\n\n(Sent before the next sensible day, Tue 31 March, for reasons of my own.)"
    )


def test_an_answer_keeps_the_subject_of_the_thread(open_letter: Open, early: str) -> None:
    assert open_letter(early).editor.subject.text() == "Re: Our talk"


def test_a_failure_is_said_above_the_buttons_and_nothing_is_lost(
    open_letter: Open, add_met: Add, ops: Ops, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = add_met()
    dialog = open_letter(key)
    monkeypatch.setattr(ops, "run", _fail(ops))
    hand_over_and_confirm(dialog)
    assert dialog.isVisible()
    assert dialog.failure.label.text() == "It could not be written."
    monkeypatch.undo()
    assert store.queries.record(key) is not None


def _fail(ops: Ops) -> Callable[..., None]:
    def run(*_args: object) -> None:
        ops.failed.emit("It could not be written.")

    return run


def test_what_was_sent_to_a_colleague_is_compared(
    ops: Ops, open_letter: Open, add_met: Add, record_of: Read
) -> None:
    key = add_met("Dana Reyes", "Lee Okafor")
    first = open_letter(key)
    sent = first.editor.body.toPlainText()
    hand_over_and_confirm(first)
    first.close()
    second = open_letter(key)
    assert isinstance(second, LetterDialog)
    assert [s.addressee.person.name for s in second.session.letters if s.addressee.person] == [
        "Lee Okafor"
    ]
    second.editor.body.setPlainText(sent.replace("Dana", "Lee"))
    assert any("Dana Reyes" in row.sentence.text() for row in second.findings.rows)


Keys = tuple[Qt.Key, Qt.KeyboardModifier]
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.mark.parametrize("where", ["body", "subject"])
@pytest.mark.parametrize(
    "keys",
    [
        ((Qt.Key.Key_O, ALT), (Qt.Key.Key_S, ALT)),
        ((Qt.Key.Key_Return, CONTROL), (Qt.Key.Key_Return, CONTROL)),
        ((Qt.Key.Key_Enter, CONTROL), (Qt.Key.Key_Enter, CONTROL)),
    ],
)
def test_both_steps_have_keys_that_leave_the_text_alone(
    qtbot: QtBot,
    open_met: LetterDialog,
    handed_over: list[str],
    where: str,
    keys: tuple[Keys, Keys],
) -> None:
    dialog = open_met
    field = dialog.editor.body if where == "body" else dialog.editor.subject
    field.setFocus()
    text = dialog.editor.text()
    hand_over, confirm = keys
    QTest.keyClick(field, *hand_over)
    qtbot.waitUntil(dialog.foot.question.isVisible)
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(field, *confirm)
    assert dialog.editor.text() == text
    assert len(handed_over) == 1


def test_after_a_letter_was_sent_it_is_said_which_one_is_shown(
    open_letter: Open, add_met: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    announced = record_announcements(monkeypatch)
    elsewhere: list[str] = []
    dialog = open_letter(add_met("Dana Reyes", "Lee Okafor"))
    dialog.ops.undo_offered.connect(elsewhere.append)
    hand_over_and_confirm(dialog)
    assert elsewhere == []
    assert dialog.letter.addressee.person is not None
    assert dialog.head.tabs.tabText(dialog.head.tabs.currentIndex()) == "Lee Okafor"
    words = "Logged: thank-you note to Dana. Next: the letter to Lee Okafor."
    assert dialog.foot.notice.text() == words
    assert announced[-1] == words
    assert dialog.focusWidget() is dialog.editor.body
    hand_over_and_confirm(dialog)
    assert elsewhere == ["Logged: thank-you note to Lee"]
