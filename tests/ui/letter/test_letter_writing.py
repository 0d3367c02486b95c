"""Writing: sheets, findings, tones, drafts."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.actions import applications, people, settings
from desktop.advice.help import Topic
from desktop.advice.letter_check.model import FindingKind
from desktop.core.kinds import State, Tone
from desktop.models.store import Store
from desktop.ops import Ops
from desktop.ui.help.dialog import HelpDialog
from desktop.ui.letter.dialog import SAVE_DELAY_MS, LetterDialog
from tests.support.letter_pages import Open, Read, write

Add = Callable[..., str]


def kinds(dialog: LetterDialog) -> list[str]:
    return [str(row.finding.kind) for row in dialog.findings.rows]


def body(dialog: LetterDialog) -> str:
    return dialog.editor.body.toPlainText()


def test_each_interviewer_has_a_letter_of_their_own(open_letter: Open, add_met: Add) -> None:
    dialog = open_letter(add_met("Dana Reyes", "Lee Okafor"))
    tabs = dialog.head.tabs
    assert [tabs.tabText(at) for at in range(tabs.count())] == ["Dana Reyes", "Lee Okafor"]
    dana = body(dialog)
    assert "you collect old clocks" in dana
    assert dialog.head.to.text() == "To Dana Reyes, dana@example.com"
    tabs.setCurrentIndex(1)
    assert body(dialog).startswith("Hello Lee,")
    assert "you wrote the scheduler" in body(dialog)
    assert dialog.editor.subject.text() == "Thank you – Data engineer, 23 March"
    assert kinds(dialog) == []
    assert dialog.findings.no_findings.isVisible()


def test_one_recipient_needs_no_tabs(open_letter: Open, add_met: Add) -> None:
    assert not open_letter(add_met()).head.tabs.isVisible()


def test_a_finding_leads_to_its_place(open_letter: Open, add_met: Add) -> None:
    dialog = open_letter(add_met())
    write(dialog, "Sam Hale", "Sam Hale 😀\n\n[NAME]")
    (row,) = dialog.findings.rows
    assert row.sentence.text() == "“[NAME]” is still to be filled in."
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert dialog.editor.body.textCursor().selectedText() == "[NAME]"
    assert dialog.editor.body.extraSelections()


def test_a_click_on_a_finding_in_the_subject_selects_it_there(
    open_letter: Open, add_met: Add
) -> None:
    dialog = open_letter(add_met())
    dialog.editor.subject.clear()
    QTest.keyClicks(dialog.editor.subject, "Dear [ROLE]")
    (row,) = dialog.findings.rows
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert dialog.editor.subject.selectedText() == "[ROLE]"
    row.replacement.click()
    assert dialog.editor.subject.text() == "Dear Data engineer"
    assert kinds(dialog) == []


def test_one_click_mends_and_undo_in_the_text_brings_it_back(
    open_letter: Open, add_met: Add
) -> None:
    dialog = open_letter(add_met())
    before = body(dialog)
    write(dialog, "Hello Dana,", "Hello Dnaa,")
    (row,) = dialog.findings.rows
    assert row.replacement.text() == "Write “Dana”"
    row.replacement.click()
    assert body(dialog) == before
    assert dialog.findings.rows == []
    dialog.editor.body.undo()
    assert "Dnaa" in body(dialog)
    assert kinds(dialog) == ["misspelt_name"]


def test_the_copy_of_a_colleagues_letter_is_noticed(open_letter: Open, add_met: Add) -> None:
    dialog = open_letter(add_met("Dana Reyes", "Lee Okafor"))
    dana = body(dialog)
    dialog.head.tabs.setCurrentIndex(1)
    dialog.editor.body.setPlainText(dana.replace("Dana", "Lee"))
    assert "copy" in kinds(dialog)


def test_another_tone_writes_anew_and_is_remembered(
    open_letter: Open, add_met: Add, store: Store
) -> None:
    key = add_met("Dana Reyes", "Lee Okafor")
    dialog = open_letter(key)
    warm = body(dialog)
    tone = dialog.head.tone
    tone.setCurrentIndex(tone.findData(Tone.BRIEF))
    tone.activated.emit(tone.currentIndex())
    brief = body(dialog)
    assert brief != warm
    dialog.editor.body.undo()
    assert body(dialog) == warm
    dialog.head.tabs.setCurrentIndex(1)
    assert "I remember this part of it: you wrote the scheduler" in body(dialog)
    assert store.queries.setting("letter_tone") == "brief"


def test_a_tone_that_is_not_known_any_more_is_passed_over(
    open_letter: Open, add_met: Add, ops: Ops
) -> None:
    key = add_met()
    ops.run("", settings.put, "letter_tone", "stern")
    assert open_letter(key).head.tone.currentData() == Tone.WARM


def test_the_name_is_asked_for_only_where_the_settings_have_none(
    open_letter: Open, add_met: Add, ops: Ops
) -> None:
    key = add_met()
    known = open_letter(key)
    assert known.head.name.isHidden()
    known.reject()
    ops.run("", settings.put, "letter_name", "")
    assert open_letter(key).head.name.isVisible()


def test_what_was_changed_stays_when_the_name_is_entered(
    open_letter: Open, add_met: Add, ops: Ops
) -> None:
    key = add_met("Dana Reyes", "Lee Okafor")
    ops.run("", settings.put, "letter_name", "")
    dialog = open_letter(key)
    write(dialog, "Thank you", "Many thanks")
    mine = body(dialog)
    dialog.head.name.setText("Samira Hale")
    dialog.head.name.editingFinished.emit()
    assert body(dialog) == f"{mine}\nSamira Hale"
    dialog.head.tabs.setCurrentIndex(1)
    assert body(dialog).endswith("Samira Hale")


def test_without_a_name_the_letter_says_so_and_takes_it_at_once(
    open_letter: Open, add_met: Add, ops: Ops, store: Store
) -> None:
    key = add_met()
    ops.run("", settings.put, "letter_name", "")
    dialog = open_letter(key)
    assert kinds(dialog) == ["missing"]
    assert body(dialog).endswith("With warm regards,")
    QTest.keyClick(dialog.findings.rows[0], Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.head.name
    QTest.keyClicks(dialog.head.name, "Sam Hale")
    dialog.editor.body.setFocus()
    dialog.head.name.editingFinished.emit()
    assert body(dialog).endswith("With warm regards,\nSam Hale")
    assert kinds(dialog) == []
    assert store.queries.setting("letter_name") == "Sam Hale"


def test_a_draft_is_kept_within_two_seconds_and_found_again(
    qtbot: QtBot, open_letter: Open, add_met: Add, store: Store, ops: Ops
) -> None:
    key = add_met()
    dialog = open_letter(key)
    label = ops.undo_label
    assert store.queries.letter_drafts(key) == []
    assert SAVE_DELAY_MS < 2000
    dialog.saver.setInterval(10)
    write(dialog, "Thank you", "Many thanks")
    qtbot.waitUntil(lambda: len(store.queries.letter_drafts(key)) == 1)
    write(dialog, "Many thanks", "So many thanks")
    dialog.close()
    (draft,) = store.queries.letter_drafts(key)
    assert "So many thanks" in draft.body
    assert ops.undo_label == label
    again = open_letter(key)
    assert body(again) == draft.body
    again.close()
    assert store.queries.letter_drafts(key) == [draft]


def test_a_letter_that_nobody_touched_leaves_no_draft(
    open_letter: Open, add_met: Add, store: Store
) -> None:
    key = add_met()
    open_letter(key).close()
    assert store.queries.letter_drafts(key) == []


def test_names_and_texts_are_shown_as_typed(open_letter: Open, add_met: Add) -> None:
    dialog = open_letter(add_met("<b>Dana</b> & Co", "Lee Okafor", company="<i>N</i>"))
    assert dialog.head.tabs.tabText(0) == "<b>Dana</b> && Co"
    write(dialog, "Sam Hale", "<img> [x1]")
    labels = dialog.findChildren(QLabel)
    assert labels
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_with_nobody_known_it_says_whom_to_add(open_letter: Open, add_application: Add) -> None:
    dialog = open_letter(add_application(people=()))
    assert dialog.head.to.text() == "No recipient yet"
    assert FindingKind.MISSING in kinds(dialog)
    assert not dialog.foot.open.isEnabled()


def test_an_address_is_asked_for_and_never_guessed(open_letter: Open, add_application: Add) -> None:
    dialog = open_letter(add_application())
    assert dialog.head.address.isVisible()
    assert dialog.head.address.text() == ""
    assert not dialog.foot.open.isEnabled()


def test_the_window_follows_the_record(
    open_letter: Open, add_met: Add, ops: Ops, record_of: Read
) -> None:
    key = add_met()
    dialog = open_letter(key)
    assert not dialog.foot.send_warning.isVisible()
    (person,) = record_of(key).people
    assert ops.run("", applications.set_state, key, State.WITHDRAWN, ops.now().today)
    assert dialog.isVisible()
    assert ops.run("", people.delete, person.id)
    assert ops.run("", applications.delete, key)
    assert not dialog.isVisible()


def test_a_step_without_a_letter_opens_none(ops: Ops, qtbot: QtBot, add_application: Add) -> None:
    key = add_application(no_contact=True)
    with pytest.raises(ValueError, match="no letter"):
        LetterDialog(ops, key)
    with pytest.raises(KeyError):
        LetterDialog(ops, "gone")


def test_everything_can_be_reached_by_keyboard(
    qtbot: QtBot, open_letter: Open, add_met: Add
) -> None:
    dialog = open_letter(add_met("Dana Reyes", "Lee Okafor"))
    write(dialog, "Hello Dana,", "Hello Dnaa,")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    seen = set()
    for _ in range(30):
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    foot, head = dialog.foot, dialog.head
    wanted = {
        head.tabs, head.tone, dialog.editor.subject, dialog.editor.body,
        dialog.findings.rows[0], dialog.findings.rows[0].replacement,
        foot.open, foot.save, foot.otherwise, foot.close_button,
    }  # fmt: skip
    links = {link for way, link in foot.ways.items() if way is not foot.way}
    assert wanted | links <= seen


def test_it_fits_into_a_small_window(open_letter: Open, add_met: Add) -> None:
    dialog = open_letter(add_met("Dana Reyes", "Lee Okafor"))
    small = QSize(640, 480)
    dialog.resize(small)
    assert dialog.size() == small
    dialog.foot.otherwise.click()
    foot = dialog.foot
    for widget in (foot.question.yes, foot.open, foot.close_button, dialog.editor.body):
        place = widget.mapTo(dialog, widget.rect().bottomRight())
        assert dialog.rect().contains(place)


def test_how_letters_work_and_why_to_wait_can_be_read_beside_the_letter(
    open_letter: Open, add_met: Add
) -> None:
    dialog = open_letter(add_met())
    for link, topic in (
        (dialog.head.about_letters, Topic.LETTERS),
        (dialog.foot.send_warning.why, Topic.BEFORE_YOU_SEND),
    ):
        link.click()
        (page,) = dialog.findChildren(HelpDialog)
        assert page.topic is topic
        page.close()
        QApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
