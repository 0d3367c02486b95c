"""The list of what imported mails say, and what is taken over of it."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.actions import contacts
from desktop.core.ids import new_id
from desktop.core.kinds import ContactKind, Direction, State
from desktop.core.records import ApplicationRecord, Contact
from desktop.ops import Ops
from desktop.ui.forms.answer import AnswerDialog
from desktop.ui.importing.answer_search import AnswerSearch, FoundAnswer
from desktop.ui.importing.answers_dialog import AnswersDialog
from desktop.ui.importing.importer import Importer
from desktop.ui.importing.mails_dialog import MailsDialog
from tests.support.foreign_files import mail
from tests.support.importing import Open
from tests.support.window import Show

Read = Callable[[str], ApplicationRecord]
NO = "Hello,\n\nthank you. We have chosen another candidate.\n\nBest,\nJo"
HOLD = "Hello,\n\nthe role is on hold until May.\n\nBest,\nLee"
TALK = "Hello,\n\nwe would like to invite you to an interview on 30 March.\n\nBest,\nSam"


@pytest.fixture
def received(ops: Ops, add_application: Callable[..., str]) -> Callable[[str, str, int], str]:
    """Adds an application with a mail that was imported; returns its id."""

    def add(company: str, text: str, day: int) -> str:
        key = add_application(company=company, role="Baker")
        contact = Contact(
            id=new_id(),
            application_id=key,
            at=datetime(2026, 3, day, 9),
            direction=Direction.INBOUND,
            kind=ContactKind.REPLY,
            subject=f"From {company}",
            text=text,
            message_key=company,
        )
        ops.run("", contacts.log, contact, [])
        return key

    return add


def search(ops: Ops, keys: list[str], qtbot: QtBot) -> list[FoundAnswer]:
    """What the search emits, once it is over."""
    found: list[list[FoundAnswer]] = []
    owner = QObject()
    searching = AnswerSearch(ops, owner)
    searching.found.connect(found.append)
    searching.run(keys)
    qtbot.waitUntil(lambda: not searching.is_running, timeout=10_000)
    return found[0] if found else []


@pytest.fixture
def keys(received: Callable[[str, str, int], str]) -> list[str]:
    told = (("Acme", NO, 20), ("Bluefin", HOLD, 21), ("Kestrel", TALK, 19), ("Mute", "Thanks.", 20))
    return [received(*one) for one in told]


@pytest.fixture
def dialog(ops: Ops, keys: list[str], qtbot: QtBot, show_dialog: Show) -> AnswersDialog:
    return show_dialog(AnswersDialog(ops, search(ops, keys, qtbot)))


def lines(dialog: AnswersDialog) -> list[tuple[str, ...]]:
    model = dialog.list.items
    return [
        tuple(str(model.data(model.index(row, column))) for column in range(3))
        for row in range(model.rowCount())
    ]


def test_what_the_mails_say_is_listed_and_nothing_is_ticked(dialog: AnswersDialog) -> None:
    assert dialog.heading.text() == "3 mails say how it stands"
    assert lines(dialog) == [
        ("Bluefin · Baker", "Sat 21 March", "It is on hold · Until Fri 1 May"),
        ("Acme · Baker", "Fri 20 March", "No"),
        (
            "Kestrel · Baker",
            "Thu 19 March",
            "They invited me · Interview on Mon 30 March, its time is not named",
        ),
    ]
    assert (dialog.ok.text(), dialog.ok.isEnabled()) == ("Take over", False)


def test_the_mail_of_a_row_is_shown_with_its_sentence_marked(dialog: AnswersDialog) -> None:
    dialog.list.selectRow(1)
    assert dialog.text.toPlainText() == NO
    (mark,) = dialog.text.extraSelections()
    assert mark.cursor.selectedText() == "We have chosen another candidate."
    assert dialog.subject.text() == "No\nFrom Acme"


def test_what_is_ticked_is_taken_over_in_one_step(
    dialog: AnswersDialog, ops: Ops, keys: list[str], record_of: Read
) -> None:
    offered: list[str] = []
    ops.undo_offered.connect(offered.append)
    dialog.all.click()
    assert dialog.ok.text() == "Take over 2 answers"
    dialog.ok.click()
    states = [record_of(key).application.state for key in keys]
    assert states == [State.REJECTED, State.ON_HOLD, State.WAITING, State.WAITING]
    assert offered == ["2 answers taken over"]
    ops.undo()
    assert {record_of(key).application.state for key in keys} == {State.WAITING}
    assert record_of(keys[0]).contacts[-1].kind is ContactKind.REPLY


def test_rows_are_ticked_by_the_keyboard_unless_they_need_the_form(dialog: AnswersDialog) -> None:
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.ok.text() == "Take over 1 answer"
    dialog.list.selectRow(2)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.ok.text() == "Take over 1 answer"
    dialog.none.click()
    assert not dialog.ok.isEnabled()


def test_the_form_completes_the_mail_of_a_row(
    dialog: AnswersDialog, keys: list[str], record_of: Read
) -> None:
    dialog.list.selectRow(2)
    dialog.fill.click()
    (form,) = dialog.findChildren(AnswerDialog)
    assert form.starts.day() == date(2026, 3, 30)
    form.ok.click()
    record = record_of(keys[2])
    assert [one.kind for one in record.contacts] == [ContactKind.INVITATION]
    assert record.interviews[-1].starts.date() == date(2026, 3, 30)
    assert [company for company, _, _ in lines(dialog)] == ["Bluefin · Baker", "Acme · Baker"]


def test_the_list_closes_when_the_form_has_taken_the_last_row(
    ops: Ops, received: Callable[[str, str, int], str], qtbot: QtBot, show_dialog: Show
) -> None:
    found = search(ops, [received("Acme", NO, 20)], qtbot)
    dialog = show_dialog(AnswersDialog(ops, found))
    dialog.fill.click()
    (form,) = dialog.findChildren(AnswerDialog)
    form.ok.click()
    assert not dialog.isVisible()


def test_mails_that_say_nothing_are_not_listed(
    ops: Ops, received: Callable[[str, str, int], str], qtbot: QtBot
) -> None:
    assert search(ops, [received("Mute", "Thanks.", 20), "gone"], qtbot) == []


def test_the_list_follows_an_import_of_mails(
    open_file: Open, importer: Importer, add_application: Callable[..., str], qtbot: QtBot
) -> None:
    add_application(company="Bluefin")
    dated = "Date: Fri, 20 Mar 2026 10:00:00 +0000"
    sent = mail("From: d@bluefin.example", "Subject: Yes", dated, body=NO)
    dialog = open_file(b"From a@b.example Mon Mar 23 10:00:00 2026\n" + sent)
    assert isinstance(dialog, MailsDialog)
    dialog.ok.click()
    window = dialog.parentWidget()
    assert window is not None
    qtbot.waitUntil(lambda: bool(window.findChildren(AnswersDialog)), timeout=10_000)
    (answers,) = window.findChildren(AnswersDialog)
    assert answers.heading.text() == "1 mail says how it stands"
    answers.close()
