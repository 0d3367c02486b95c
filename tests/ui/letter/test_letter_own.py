"""The user's own content of a letter: a template, a result, a requested attachment."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.actions import contacts, notes, templates
from desktop.advice.letters.template import TemplateKey
from desktop.core.ids import new_id
from desktop.core.kinds import ContactKind, LetterKind, Tone
from desktop.core.records import Contact, LetterTemplate, Problem
from desktop.models.store import Store
from desktop.ops import Ops
from desktop.ui.letter.dialog import SAVE_DELAY_MS, LetterDialog
from desktop.ui.letter.template_dialog import TemplateDialog
from tests.support.letter_pages import Open, Read
from tests.support.window import NOW

Add = Callable[..., str]
MINE = "Subject: My thanks\n\nHello {{ first }},\n\nthank you for {{ day }}.\n\n> {{ me }}"


def own(text: str) -> LetterTemplate:
    return LetterTemplate(
        id=new_id(), language="en", kind="thank_you", tone=Tone.WARM, number=1, text=text
    )


def body(dialog: LetterDialog) -> str:
    return dialog.editor.body.toPlainText()


def kinds(dialog: LetterDialog) -> list[str]:
    return [str(row.finding.kind) for row in dialog.findings.rows]


@pytest.fixture
def with_an_idea(ops: Ops, add_met: Add, record_of: Read) -> str:
    """An application whose next letter is one with an idea."""
    key = add_met(days_ago=24)
    people = [person.id for person in record_of(key).people]
    for days, kind in ((23, ContactKind.THANK_YOU), (12, ContactKind.CHECK_IN)):
        at = (NOW - timedelta(days=days)).replace(tzinfo=None)
        sent = Contact(id=new_id(), application_id=key, at=at, kind=kind)
        assert ops.run("", contacts.log, sent, people)
    problem = Problem(
        id=new_id(),
        application_id=key,
        person_id=people[0],
        problem="The night build fails",
        idea="split it in two",
    )
    assert ops.run("", notes.add_problem, problem)
    return key


def test_the_letter_is_made_of_the_persons_template_and_checked_all_the_same(
    open_letter: Open, add_met: Add, ops: Ops
) -> None:
    assert ops.run("", templates.save, own(MINE))
    dialog = open_letter(add_met())
    assert dialog.editor.subject.text() == "My thanks"
    assert body(dialog) == "Hello Dana,\n\nthank you for Monday 23 March.\n\nSam Hale"
    assert {"too_short", "no_detail", "says_not"} <= set(kinds(dialog))
    assert not dialog.foot.notice.isVisible()


def test_an_own_template_that_became_invalid_is_replaced_by_the_built_in_one_with_a_message(
    open_letter: Open, add_met: Add, store: Store
) -> None:
    with store.writing(NOW) as writer:
        writer.insert(own("{{ gone }}"))
    dialog = open_letter(add_met())
    assert body(dialog).startswith("Hello Dana,\n\nThank you for the time")
    assert dialog.foot.notice.text().startswith("Your own template has a mistake")
    assert dialog.foot.notice.isVisible()
    dialog.editor.body.setPlainText("Mine now")
    assert dialog.foot.notice.isVisible()


def test_the_template_is_edited_from_the_letter_which_follows(
    open_letter: Open, add_met: Add, ops: Ops
) -> None:
    dialog = open_letter(add_met())
    dialog.head.template.click()
    editing = QApplication.activeModalWidget()
    assert isinstance(editing, TemplateDialog)
    page = editing.page
    assert page.key == TemplateKey("thank_you", Tone.WARM, 1)
    assert "Hello Dana," in page.preview.text.toPlainText()
    page.editor.setPlainText(MINE)
    page.save.click()
    assert editing.undo_bar.text() == "Template saved"
    assert dialog.editor.subject.text() == "My thanks"
    editing.undo_bar.undo.emit()
    assert "Thank you for the time" in body(dialog)
    dialog.editor.body.setPlainText("My own words")
    page.editor.setPlainText(MINE)
    page.save.click()
    assert body(dialog) == "My own words"
    ops.failed.emit("The disk is full.")
    assert editing.undo_bar.text() == "The disk is full."
    editing.reject()


def test_a_result_is_typed_kept_with_the_problem_and_written_about(
    open_letter: Open, with_an_idea: str, record_of: Read, ops: Ops
) -> None:
    dialog = open_letter(with_an_idea)
    assert dialog.letter.kind is LetterKind.VALUE_ADD
    missing = [row.finding for row in dialog.findings.rows if row.finding.kind == "missing"]
    assert [finding.params["what"] for finding in missing] == ["result"]
    dialog.findings.chosen.emit(missing[0])
    assert QApplication.focusWidget() is dialog.head.result
    QTest.keyClicks(dialog.head.result, "we cut  the failures by half")
    dialog.editor.body.setFocus()
    assert record_of(with_an_idea).problems[0].result == "we cut the failures by half"
    assert "we cut the failures by half." in body(dialog)
    assert "missing" not in kinds(dialog)
    ops.undo()
    assert record_of(with_an_idea).problems[0].result == ""


def test_only_a_letter_with_an_idea_asks_for_a_result(open_letter: Open, add_met: Add) -> None:
    assert not open_letter(add_met()).head.result.isVisible()


def test_an_attachment_they_asked_for_is_no_finding_and_is_remembered(
    open_letter: Open, add_met: Add, qtbot: QtBot, store: Store
) -> None:
    key = add_met()
    dialog = open_letter(key)
    dialog.editor.attaches.click()
    qtbot.waitUntil(lambda: bool(store.queries.letter_drafts(key)), timeout=3 * SAVE_DELAY_MS)
    dialog.editor.body.appendPlainText("The samples are attached.")
    assert "attachment" not in kinds(dialog)
    dialog.editor.attaches.click()
    assert "attachment" in kinds(dialog)
    dialog.editor.attaches.click()
    dialog.reject()
    again = open_letter(key)
    assert again.editor.attaches.isChecked()
    assert "attachment" not in kinds(again)
