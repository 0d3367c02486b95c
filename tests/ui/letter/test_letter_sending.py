"""Sending a letter: mail program, file, clipboard; the send warning; the records of "I sent it"."""

from collections.abc import Callable
from datetime import date, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.actions import contacts
from desktop.core.ids import new_id
from desktop.core.kinds import ContactKind, ReminderState, StepKind
from desktop.core.records import Contact, Person
from desktop.models.store import Store
from desktop.ops import Ops
from desktop.system import open_external
from desktop.ui.letter.dialog import LetterDialog
from tests.support.announcements import record_announcements
from tests.support.letter_pages import Open, Read

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


def test_copying_puts_the_text_on_the_clipboard(
    open_letter: Open, add_met: Add, clipboard: Callable[[], str]
) -> None:
    dialog = open_letter(add_met())
    dialog.foot.copy.click()
    assert clipboard() == dialog.editor.body.toPlainText()
    assert dialog.foot.notice.text() == "The text is on the clipboard."


def test_a_name_that_is_still_being_typed_is_in_what_leaves(
    open_letter: Open, add_met: Add, clipboard: Callable[[], str], record_of: Read
) -> None:
    key = add_met()
    dialog = open_letter(key)
    dialog.head.name.selectAll()
    QTest.keyClicks(dialog.head.name, "Ann Moor")
    dialog.foot.copy.click()
    assert clipboard().endswith("\nAnn Moor")
    QTest.keyClicks(dialog.head.name, "e")
    dialog.foot.sent.click()
    (sent,) = (i for i in record_of(key).contacts if i.kind is ContactKind.THANK_YOU)
    assert sent.text.endswith("\nAnn Moore")


def test_a_name_that_is_still_being_typed_is_kept_when_the_window_closes(
    open_letter: Open, add_met: Add
) -> None:
    key = add_met()
    dialog = open_letter(key)
    dialog.head.name.selectAll()
    QTest.keyClicks(dialog.head.name, "Ann Moor")
    dialog.reject()
    assert open_letter(key).head.name.text() == "Ann Moor"


def test_the_mail_program_gets_the_letter_percent_encoded(
    open_letter: Open, add_met: Add, handed_over: list[str]
) -> None:
    dialog = open_letter(add_met())
    dialog.editor.subject.setText("Thanks & more")
    dialog.editor.subject.textEdited.emit("Thanks & more")
    dialog.foot.open.click()
    (address,) = handed_over
    found = parse_qs(urlsplit(address).query)
    assert urlsplit(address).path == "dana@example.com"
    assert found["subject"] == ["Thanks & more"]
    assert found["body"][0].split("\r\n") == dialog.editor.body.toPlainText().split("\n")
    assert dialog.isVisible()


def test_a_long_letter_becomes_a_file_and_goes_on_the_clipboard(
    open_letter: Open, add_met: Add, handed_over: list[str], clipboard: Callable[[], str],
    folder: Path,
) -> None:  # fmt: skip
    dialog = open_letter(add_met())
    dialog.editor.body.setPlainText("Dear Dana,\n\n" + "ä long word " * 200)
    dialog.foot.open.click()
    assert handed_over == []
    assert clipboard() == dialog.editor.body.toPlainText()
    chooser = dialog.sending.dialog
    assert isinstance(chooser, QFileDialog)
    path = folder / "letter.eml"
    chooser.fileSelected.emit(str(path))
    chooser.close()
    read = message_from_bytes(path.read_bytes(), _class=EmailMessage, policy=default)
    assert read["X-Unsent"] == "1"
    assert read["To"].addresses[0].addr_spec == "dana@example.com"
    assert read.get_content().split() == dialog.editor.body.toPlainText().split()
    assert "Saved" in dialog.foot.notice.text()


def test_where_no_mail_program_starts_the_text_is_on_the_clipboard(
    open_letter: Open, add_met: Add, monkeypatch: pytest.MonkeyPatch, clipboard: Callable[[], str]
) -> None:
    monkeypatch.setattr(open_external, "open_external", lambda _address: False)
    dialog = open_letter(add_met())
    dialog.foot.open.click()
    assert clipboard() == dialog.editor.body.toPlainText()
    assert "No mail program" in dialog.foot.notice.text()


def test_a_file_that_cannot_be_written_is_said_calmly(
    open_letter: Open, add_met: Add, folder: Path
) -> None:
    dialog = open_letter(add_met())
    dialog.sending.write(folder / "none" / "letter.eml", None, "Hello", "Text")
    assert "could not be written" in dialog.foot.notice.text()


def test_saving_proposes_a_name_every_system_takes(open_letter: Open, add_met: Add) -> None:
    dialog = open_letter(add_met())
    dialog.foot.save.click()
    chooser = dialog.sending.dialog
    assert isinstance(chooser, QFileDialog)
    (chosen,) = chooser.selectedFiles()
    assert Path(chosen).name == "Thank you Data engineer 23 March.eml"
    chooser.close()


def test_i_sent_it_logs_the_letter_and_plans_the_next_step(
    qtbot: QtBot, open_letter: Open, add_met: Add, ops: Ops, record_of: Read
) -> None:
    key = add_met(promise=date(2026, 3, 27))
    before = record_of(key), ops.queries.reminders(key)
    dialog = open_letter(key)
    subject, text = dialog.editor.text()
    with qtbot.waitSignals([ops.undo_offered, dialog.accepted]):
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
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
    dialog.foot.sent.click()
    assert dialog.isVisible()
    assert dialog.head.tabs.currentIndex() == 1
    assert "Logged: thank-you note to Dana" in dialog.foot.notice.text()
    assert not dialog.foot.send_warning.isVisible()
    dialog.head.tabs.setCurrentIndex(0)
    assert not dialog.foot.isEnabled()
    dialog.head.tabs.setCurrentIndex(1)
    dialog.foot.sent.click()
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
    assert dialog.foot.sent.isEnabled()


def test_going_on_all_the_same_is_noted_with_the_letter(
    open_letter: Open, early: str, record_of: Read
) -> None:
    dialog = open_letter(early)
    dialog.foot.sent.click()
    sent = record_of(early).contacts[-1]
    assert sent.kind is ContactKind.CHECK_IN
    assert sent.text.endswith(
        "\n\n(Sent before the next sensible day, Tue 31 March, for reasons of my own.)"
    )


def test_an_address_that_mails_refuse_is_named(
    open_letter: Open, add_met: Add, folder: Path
) -> None:
    dialog = open_letter(add_met())
    odd = Person(id="0", name="Dana Reyes", email="dana..reyes@example.com")
    dialog.sending.write(folder / "letter.eml", odd, "Hello", "Text")
    assert "dana..reyes@example.com" in dialog.foot.notice.text()
    assert not (folder / "letter.eml").exists()


def test_an_answer_keeps_the_subject_of_the_thread(open_letter: Open, early: str) -> None:
    assert open_letter(early).editor.subject.text() == "Re: Our talk"


def test_a_failure_is_said_above_the_buttons_and_nothing_is_lost(
    open_letter: Open, add_met: Add, ops: Ops, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = add_met()
    dialog = open_letter(key)
    monkeypatch.setattr(ops, "run", _fail(ops))
    dialog.foot.sent.click()
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
    first.foot.sent.click()
    first.close()
    second = open_letter(key)
    assert isinstance(second, LetterDialog)
    assert [s.addressee.person.name for s in second.session.letters if s.addressee.person] == [
        "Lee Okafor"
    ]
    second.editor.body.setPlainText(sent.replace("Dana", "Lee"))
    assert any("Dana Reyes" in row.text.text() for row in second.findings.rows)


_SENT_BY = (
    (Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
)


@pytest.mark.parametrize("where", ["body", "subject", "sent"])
@pytest.mark.parametrize("keys", _SENT_BY)
def test_the_letter_and_the_keys_of_i_sent_it_both_work(
    qtbot: QtBot,
    open_letter: Open,
    add_met: Add,
    where: str,
    keys: tuple[Qt.Key, Qt.KeyboardModifier],
) -> None:
    dialog = open_letter(add_met())
    fields = {"body": dialog.editor.body, "subject": dialog.editor.subject}
    field = fields.get(where, dialog.foot.sent)
    field.setFocus()
    text = dialog.editor.text()
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(field, *keys)
    assert dialog.editor.text() == text


def test_after_a_letter_was_sent_it_is_said_which_one_is_shown(
    open_letter: Open, add_met: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    announced = record_announcements(monkeypatch)
    elsewhere: list[str] = []
    dialog = open_letter(add_met("Dana Reyes", "Lee Okafor"))
    dialog.ops.undo_offered.connect(elsewhere.append)
    dialog.foot.sent.click()
    assert elsewhere == []
    assert dialog.letter.addressee.person is not None
    assert dialog.head.tabs.tabText(dialog.head.tabs.currentIndex()) == "Lee Okafor"
    words = "Logged: thank-you note to Dana. Next: the letter to Lee Okafor."
    assert dialog.foot.notice.text() == words
    assert announced[-1] == words
    dialog.foot.sent.click()
    assert elsewhere == ["Logged: thank-you note to Lee"]


def test_a_letter_with_a_gap_is_not_handed_over_until_it_is_filled_or_taken_out(
    open_letter: Open, add_met: Add
) -> None:
    dialog = open_letter(add_met())
    foot, text = dialog.foot, dialog.editor.body
    assert foot.open.isEnabled()
    assert foot.save.isEnabled()
    written = text.toPlainText()
    text.setPlainText(written.replace("Thank you", "[one thing you talked about] Thank you", 1))
    assert not (foot.open.isEnabled())
    assert not (foot.save.isEnabled())
    assert foot.save.toolTip() == "Fill in “[one thing you talked about]” first, or take it out."
    text.setPlainText(written)
    assert foot.open.isEnabled()
    assert foot.save.toolTip() == ""
