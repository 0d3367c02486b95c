"""What to say: the notes, the words for the mailbox, their checks and drafts."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.actions import (
    applications,
    contacts,
    interviews,
    notes,
    people,
    settings,
    templates,
)
from desktop.advice.help import Topic
from desktop.core.ids import new_id
from desktop.core.kinds import ContactKind, Direction, InterviewKind, State, Tone
from desktop.core.records import Contact, LetterTemplate, Problem
from desktop.models.store import Store
from desktop.ops import Ops
from desktop.ui.help.dialog import HelpDialog
from desktop.ui.letter.template_dialog import TemplateDialog
from desktop.ui.talk.dialog import TalkDialog
from tests.support.letter_pages import Read

Add = Callable[..., str]
Open = Callable[[str], TalkDialog]


def texts(dialog: TalkDialog) -> list[str]:
    return [text.editor.body.toPlainText() for text in dialog.notes.texts]


def write(dialog: TalkDialog, place: int, old: str, new: str) -> None:
    body = dialog.notes.texts[place].editor.body
    body.setPlainText(body.toPlainText().replace(old, new))


def said(dialog: TalkDialog) -> list[str]:
    return [row.sentence.text().replace("\u200b", "") for row in dialog.notes.findings.rows]


def test_notes_and_mailbox_are_shown_at_once_with_their_seconds(
    open_talk: Open, add_call: Add
) -> None:
    dialog = open_talk(add_call())
    assert dialog.windowTitle() == "Call Dana — Northwind, Data engineer"
    assert dialog.head.title.text() == "Call Dana"
    script, mailbox = texts(dialog)
    assert script.startswith(
        "Hello Dana, this is Sam Hale. It was good to speak with you on Monday 16 March"
    )
    assert "by when do you expect to know more?" in script
    assert mailbox.count("555 0199") == 2
    assert [text.editor.count.text() for text in dialog.notes.texts] == [
        "34 seconds to say · up to 60",
        "20 seconds to say · up to 25",
    ]
    assert dialog.notes.findings.isHidden()
    assert dialog.focusWidget() is dialog.notes.texts[0].editor.body


@pytest.mark.parametrize(
    ("kind", "asks"),
    [
        (ContactKind.INVITATION, "What would suit you best?"),
        (ContactKind.OFFER, "when I will get the offer in writing?"),
    ],
)
def test_instead_of_a_letter_the_call_asks_what_the_letter_asks(
    open_talk: Open, ops: Ops, add_known: Add, kind: ContactKind, asks: str
) -> None:
    key = add_known()
    if kind is ContactKind.OFFER:
        stored = ops.queries.application(key)
        assert stored is not None
        assert ops.run("", applications.update, replace(stored, offer_told_on=date(2026, 3, 19)))
    else:
        invitation = Contact(
            id=new_id(),
            application_id=key,
            at=ops.now().local.replace(day=18),
            direction=Direction.INBOUND,
            kind=kind,
        )
        assert ops.run("", contacts.log, invitation, [])
    dialog = open_talk(key)
    assert asks in texts(dialog)[0]
    assert "expect to know" not in texts(dialog)[0]
    assert said(dialog) == []


def test_a_talk_mentions_an_idea_only_where_the_step_is_to_bring_it(
    open_talk: Open, ops: Ops, add_known: Add
) -> None:
    key = add_known(internal=True)
    problem = Problem(
        id=new_id(), application_id=key, problem="The import fails", idea="check each file"
    )
    assert ops.run("", notes.add_problem, problem)
    assert "import" not in texts(open_talk(key))[0]
    asked = Contact(
        id=new_id(),
        application_id=key,
        at=ops.now().local.replace(day=17),
        kind=ContactKind.CHECK_IN,
    )
    assert ops.run("", contacts.log, asked, [])
    assert "Here is what I would try: check each file." in texts(open_talk(key))[0]


def test_what_is_missing_leads_to_its_field(open_talk: Open, ops: Ops, add_call: Add) -> None:
    key = add_call()
    ops.run("", settings.put_all, [("letter_name", ""), ("letter_phone", "")])
    dialog = open_talk(key)
    assert said(dialog) == [
        "Your name is missing. Enter it above.",
        "Your number is missing. Enter it above.",
    ]
    for row, field in zip(
        dialog.notes.findings.rows, (dialog.head.name, dialog.head.phone), strict=True
    ):
        QTest.keyClick(row, Qt.Key.Key_Space)
        assert dialog.focusWidget() is field
    dialog.head.name.setText("Sam Hale")
    QTest.keyClicks(dialog.head.phone, "555 0123")
    dialog.head.phone.editingFinished.emit()
    assert texts(dialog)[1].count("555 0123") == 2
    assert ops.queries.setting("letter_phone") == "555 0123"


def test_a_finding_leads_to_its_place_and_is_corrected_there(
    open_talk: Open, add_call: Add
) -> None:
    dialog = open_talk(add_call())
    write(dialog, 1, "Hello Dana", "Hello Dnaa")
    (row,) = dialog.notes.findings.rows
    QTest.keyClick(row, Qt.Key.Key_Return)
    mailbox = dialog.notes.texts[1].editor.body
    assert dialog.focusWidget() is mailbox
    assert mailbox.textCursor().selectedText() == "Dnaa"
    row.replacement.click()
    assert texts(dialog)[1].startswith("Hello Dana,")
    assert said(dialog) == []


def test_a_finding_without_a_correction_corrects_nothing(open_talk: Open, add_call: Add) -> None:
    dialog = open_talk(add_call())
    before = texts(dialog)
    write(dialog, 0, "Hello Dana", "[hello]")
    changed = texts(dialog)
    (finding, *_) = [row.finding for row in dialog.notes.findings.rows]
    dialog.notes.findings.replacement_requested.emit(replace(finding, replacement=None))
    assert texts(dialog) == changed != before


def test_the_tone_changes_the_notes_and_keeps_the_words_for_the_mailbox(
    open_talk: Open, ops: Ops, add_call: Add
) -> None:
    dialog = open_talk(add_call())
    write(dialog, 1, "Many thanks.", "Thanks again.")
    dialog.head.tone.setCurrentIndex(2)
    dialog.head.tone.activated.emit(2)
    script, mailbox = texts(dialog)
    assert script.startswith("Hello Dana, this is Sam Hale. Thank you again for the interview on")
    assert mailbox.endswith("Thanks again.")
    assert ops.queries.setting("letter_tone") == "brief"


def test_edited_notes_are_kept_until_the_call(
    open_talk: Open, add_call: Add, store: Store, qtbot: QtBot
) -> None:
    key = add_call()
    dialog = open_talk(key)
    write(dialog, 0, "Hello Dana", "Good day Dana")
    qtbot.waitUntil(lambda: bool(store.queries.letter_drafts(key)))
    write(dialog, 1, "Many thanks.", "Thanks.")
    dialog.close()
    assert len(store.queries.letter_drafts(key)) == 2
    again = open_talk(key)
    assert texts(again)[0].startswith("Good day Dana")
    assert texts(again)[1].endswith("Thanks.")
    again.close()
    assert len(store.queries.letter_drafts(key)) == 2


def test_a_template_of_ones_own_is_used_at_once(open_talk: Open, ops: Ops, add_call: Add) -> None:
    dialog = open_talk(add_call())
    mine = LetterTemplate(
        id=new_id(),
        language="en",
        kind="phone_script",
        tone=Tone.WARM,
        number=0,
        text="Good morning {{ first }}, {{ me }} here. When do you decide?",
    )
    assert ops.run("", templates.save, mine)
    assert texts(dialog)[0] == "Good morning Dana, Sam Hale here. When do you decide?"
    dialog.head.template.click()
    assert dialog.findChildren(TemplateDialog)
    for opened in dialog.findChildren(TemplateDialog):
        opened.close()


def test_each_of_several_people_has_notes_of_their_own(
    open_talk: Open, ops: Ops, add_call: Add, record_of: Read
) -> None:
    key = add_call("Dana Reyes", "Lee Okafor")
    (interview,) = record_of(key).interviews
    screen = replace(interview, round=InterviewKind.PHONE_SCREEN)
    met = [a.person_id for a in record_of(key).attendances]
    assert ops.run("", interviews.update, screen, met)
    dialog = open_talk(key)
    assert dialog.head.title.text() == "Call Dana and Lee"
    write(dialog, 0, "Hello Dana", "Good day Dana")
    dialog.head.tabs.setCurrentIndex(1)
    assert texts(dialog)[0].startswith("Hello Lee")
    assert dialog.panel.name.text() == "Lee Okafor"
    dialog.head.tabs.setCurrentIndex(0)
    assert texts(dialog)[0].startswith("Good day Dana")


def test_the_window_follows_the_record(
    open_talk: Open, ops: Ops, add_call: Add, record_of: Read, store: Store
) -> None:
    key = add_call()
    dialog = open_talk(key)
    write(dialog, 0, "Hello Dana", "Good day Dana")
    (dana,) = record_of(key).people
    assert ops.run("", people.update, replace(dana, name="Dana Reyes-Klein", phone="555 0111"))
    assert texts(dialog)[0].startswith("Good day Dana")
    assert dialog.panel.chosen == "555 0111"
    assert ops.run("", applications.set_state, key, State.WITHDRAWN, ops.now().today)
    assert dialog.isVisible()
    assert ops.run("", applications.delete, key)
    assert not dialog.isVisible()
    assert store.queries.letter_drafts(key) == []


def test_a_step_without_anything_to_say_opens_no_notes(
    ops: Ops, qtbot: QtBot, add_known: Add
) -> None:
    key = add_known(no_calls=True)
    with pytest.raises(ValueError, match="neither a call nor a talk"):
        TalkDialog(ops, key)
    with pytest.raises(KeyError):
        TalkDialog(ops, "gone")


def test_help_about_calls_and_about_the_rule_is_beside_the_notes(
    open_talk: Open, add_call: Add
) -> None:
    dialog = open_talk(add_call())
    for press, topic in (
        (dialog.head.about_letters.click, Topic.CALLS),
        (dialog.send_warning.why.click, Topic.BEFORE_YOU_SEND),
        (lambda: QTest.keyClick(dialog, Qt.Key.Key_F1), Topic.NO_PROMISE),
    ):
        press()
        (page,) = dialog.findChildren(HelpDialog)
        assert page.topic is topic
        page.close()
        QApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
