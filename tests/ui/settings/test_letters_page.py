"""The user's own letter templates: editing, checking, trying, saving, resetting."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.advice.help import Topic
from desktop.advice.letters.template import Fault, FaultKind, TemplateKey
from desktop.core.kinds import Tone
from desktop.models.store import Store
from desktop.ops import Ops
from desktop.ui.bin.words import what
from desktop.ui.help.dialog import HelpDialog
from desktop.ui.letter.texts import default_library
from desktop.ui.settings.letters_editor import UNSAVED_KEY
from desktop.ui.settings.letters_page import LettersPage
from desktop.ui.settings.letters_words import TemplateWords

WARM = TemplateKey("check_in", Tone.WARM)
MINE = "Subject: {{ role }}\n\nHello {{ first }},\n\nany word from {{ company }}?\n\n> {{ me }}"
Open = Callable[..., LettersPage]


@pytest.fixture
def open_page(qtbot: QtBot, ops: Ops) -> Open:
    def open_(key: TemplateKey = WARM, application_id: str = "") -> LettersPage:
        page = LettersPage(ops, key=key, application_id=application_id)
        qtbot.addWidget(page)
        with qtbot.waitExposed(page):
            page.show()
        return page

    return open_


def kept(store: Store) -> dict[str, str]:
    return {
        f"{t.kind}.{t.tone}": t.text for t in store.queries.letter_templates("en")
    }  # fmt: skip


def rows(page: LettersPage) -> list[str]:
    return [page.templates.item(row).text() for row in range(page.templates.count())]


def shown(page: LettersPage) -> str:
    return page.preview.text.toPlainText()


def test_it_begins_with_ours_and_the_built_in_example(open_page: Open) -> None:
    page = open_page()
    assert page.text == default_library().built_in(WARM)
    assert shown(page).startswith("Subject: Data engineer – interview 19 March\n\nHello Dana,")
    assert "{" not in shown(page)
    assert not page.save.isEnabled()
    assert not page.reset.isEnabled()
    assert page.remarks.lines() == []


def test_every_template_is_listed_below_its_kind(open_page: Open) -> None:
    page = open_page()
    assert rows(page)[:4] == ["Thank-you note", "Warm 1", "Warm 2", "Warm 3"]
    assert "Thanks to be passed on" in rows(page)
    for key in default_library().keys:
        page.templates.choose(key)
        assert page.key == key
        assert page.remarks.lines() == []
        assert "{" not in shown(page)


def test_the_preview_follows_what_is_typed_and_can_be_filled_from_an_application(
    open_page: Open, add_application: Callable[..., str]
) -> None:
    key = add_application("Fabrikam", "Chef", people=("Lee Okafor",))
    page = open_page(application_id=key)
    page.editor.setPlainText(MINE)
    assert shown(page).startswith("Subject: Chef\n\nHello Lee,\n\nany word from Fabrikam?")
    page.preview.source.setCurrentIndex(0)
    page.preview.source.activated.emit(0)
    assert "any word from Northwind?" in shown(page)
    page.templates.choose(TemplateKey("thank_you_organiser", Tone.NEUTRAL))
    assert "To Lee Okafor: thank you" in shown(page)


def test_a_fault_is_said_as_it_is_typed_and_keeps_from_saving(open_page: Open) -> None:
    page = open_page()
    before = shown(page)
    page.editor.setPlainText(MINE.replace("role", "rolle"))
    assert page.remarks.lines()[0] == "Line 1: there is no field “rolle”. Is “role” meant?"
    assert shown(page) == before
    assert page.preview.outdated.isVisible()
    assert page.preview.text.isEnabled()
    assert not page.save.isEnabled()
    assert len(page.editor.extraSelections()) == 1
    page.remarks.line_requested.emit(5)
    assert page.editor.textCursor().blockNumber() == 4
    page.editor.setPlainText(MINE)
    assert not page.preview.outdated.isVisible()
    assert page.save.isEnabled()
    assert page.editor.extraSelections() == []


def test_many_faults_are_counted_and_hints_keep_nobody_from_saving(open_page: Open) -> None:
    page = open_page()
    page.editor.setPlainText("Subject: x\n\n" + "{{ nonsense }}\n" * 9)
    assert page.remarks.lines()[-1] == "6 more"
    page.editor.setPlainText(MINE)
    remarks = page.remarks.lines()
    assert remarks[0] == (
        "Usually there, too: [day of the interview] (The day of the interview, with its weekday)"
    )
    assert page.save.isEnabled()


def test_saving_is_marked_used_and_can_be_taken_back(
    open_page: Open, ops: Ops, store: Store
) -> None:
    page = open_page()
    page.editor.setPlainText(MINE)
    page.save.click()
    assert kept(store) == {"check_in.warm": MINE}
    assert "Warm · yours" in rows(page)
    assert page.state.text() == "Yours"
    assert not page.save.isEnabled()
    ops.undo()
    assert kept(store) == {}
    assert page.text == default_library().built_in(WARM)
    assert "Warm · yours" not in rows(page)
    ops.redo()
    assert page.text == MINE


def test_resetting_can_be_taken_back(open_page: Open, ops: Ops, store: Store) -> None:
    page = open_page()
    page.editor.setPlainText(MINE)
    page.save.click()
    page.reset.click()
    assert kept(store) == {}
    assert page.text == default_library().built_in(WARM)
    assert ops.undo_label == "Reset letter template"
    ops.undo()
    assert kept(store) == {"check_in.warm": MINE}
    assert page.text == MINE


def test_writing_ours_again_is_resetting(open_page: Open, store: Store) -> None:
    page = open_page()
    page.editor.setPlainText(MINE)
    page.save.click()
    page.editor.setPlainText(default_library().built_in(WARM) or "")
    page.save.click()
    assert kept(store) == {}


def test_what_was_typed_is_there_again_until_it_is_saved(open_page: Open, store: Store) -> None:
    page = open_page()
    page.editor.setPlainText("Half a thought {{")
    page.templates.choose(TemplateKey("check_in", Tone.NEUTRAL))
    assert store.queries.setting(f"{UNSAVED_KEY}en.{WARM.name}") == "Half a thought {{"
    page.hide()
    again = open_page()
    assert again.text == "Half a thought {{"
    assert again.state.text() == "Not saved yet"
    again.editor.setPlainText(MINE)
    again.save.click()
    assert store.queries.setting(f"{UNSAVED_KEY}en.{WARM.name}") == ""
    assert kept(store) == {"check_in.warm": MINE}


def test_a_tone_or_another_note_of_thanks_can_be_added_and_removed(
    open_page: Open, store: Store
) -> None:
    page = open_page(TemplateKey("date_call", Tone.NEUTRAL))
    offered = [action.text() for action in page.add.menu().actions()]
    assert offered == ["Notes for the call about a date · Brief"]
    chosen = page.add.menu().actions()[0]
    chosen.trigger()
    assert isValid(chosen)  # the menu still uses it, although it offers others now
    assert chosen not in page.add.menu().actions()
    assert page.key == TemplateKey("date_call", Tone.BRIEF)
    assert page.text == default_library().built_in(TemplateKey("date_call", Tone.NEUTRAL))
    assert page.reset.text() == "&Remove"
    page.save.click()
    assert list(kept(store)) == ["date_call.brief"]
    page.reset.click()
    assert kept(store) == {}
    assert page.key == TemplateKey("date_call", Tone.WARM)
    page.templates.choose(TemplateKey("thank_you", Tone.WARM, 1))
    offered = [action.text() for action in page.add.menu().actions()]
    assert offered[0] == "Thank-you note · Warm 4"
    page.templates.choose(TemplateKey("thank_you_organiser", Tone.NEUTRAL))
    assert not page.add.isEnabled()


def insert(page: LettersPage, blank: str) -> None:
    actions = page.insert.menu().actions()
    next(a for a in actions if a.text().partition("\t")[0] == blank).trigger()


def test_it_is_shown_in_words_and_its_code_only_under_advanced(open_page: Open) -> None:
    page = open_page()
    page.editor.setPlainText("Subject: [role]\n\n[otherwise] Hello [first name],")
    assert page.text == "Subject: {{ role }}\n\n| Hello {{ first }},"
    assert shown(page).startswith("Subject: Data engineer")
    page.advanced.click()
    assert page.editor.toPlainText() == page.text
    assert page.text == "Subject: {{ role }}\n\n| Hello {{ first }},"
    page.advanced.click()
    assert page.editor.toPlainText() == "Subject: [role]\n\n[otherwise] Hello [first name],"


def test_no_template_of_ours_shows_code_but_the_one_for_several_people(open_page: Open) -> None:
    page = open_page()
    code = []
    for key in default_library().keys:
        page.templates.choose(key)
        if page.advanced.isChecked():
            code.append(key)
            assert "no blank" in page.rules.text()
            assert not page.advanced.isEnabled()
        else:
            assert not {"{{", "{%"} & set(page.editor.toPlainText().split())
    assert code == [TemplateKey("thank_you_organiser", Tone.NEUTRAL)]


def test_a_blank_is_put_in_from_the_menu_and_as_code_under_advanced(open_page: Open) -> None:
    page = open_page()
    page.editor.setPlainText("")
    insert(page, "role")
    assert page.editor.toPlainText() == "[role]"
    assert QApplication.focusWidget() is page.editor
    page.advanced.click()
    insert(page, "first name")
    assert page.editor.toPlainText() in {"{{ first }}{{ role }}", "{{ role }}{{ first }}"}


def test_each_blank_of_the_menu_has_an_example_and_says_what_it_means(open_page: Open) -> None:
    actions = open_page().insert.menu().actions()
    assert len(actions) == len(default_library().fields) - 1
    assert "role\tData engineer" in [action.text() for action in actions]
    assert all(action.toolTip() for action in actions)


def caret(page: LettersPage, position: int) -> QTextCursor:
    cursor = page.editor.textCursor()
    cursor.setPosition(position)
    page.editor.setTextCursor(cursor)
    page.editor.setFocus()
    return cursor


def test_the_cursor_passes_a_blank_in_one_step(open_page: Open) -> None:
    page = open_page()
    page.editor.setPlainText("To [role] now")
    caret(page, 3)
    QTest.keyClick(page.editor, Qt.Key.Key_Right)
    assert page.editor.textCursor().position() == 9
    QTest.keyClick(page.editor, Qt.Key.Key_Left)
    assert page.editor.textCursor().position() == 3


def test_text_typed_beside_a_blank_leaves_it_as_it_is(open_page: Open) -> None:
    page = open_page()
    page.editor.setPlainText("To [role] now")
    caret(page, 6)  # inside
    QTest.keyClicks(page.editor, "x")
    assert "[role]" in page.editor.toPlainText()


@pytest.mark.parametrize(("position", "key"), [(9, Qt.Key.Key_Backspace), (3, Qt.Key.Key_Delete)])
def test_one_key_deletes_a_blank(open_page: Open, position: int, key: Qt.Key) -> None:
    page = open_page()
    page.editor.setPlainText("To [role] now")
    caret(page, position)
    QTest.keyClick(page.editor, key)
    assert page.editor.toPlainText() == "To  now"
    page.editor.undo()
    assert page.editor.toPlainText() == "To [role] now"


def test_a_selection_takes_in_the_whole_blank(open_page: Open) -> None:
    page = open_page()
    page.editor.setPlainText("To [first name] now")
    cursor = caret(page, 0)
    cursor.setPosition(5)
    cursor.setPosition(7, QTextCursor.MoveMode.KeepAnchor)
    page.editor.setTextCursor(cursor)
    assert page.editor.textCursor().selectedText() == "[first name]"


def test_backspace_elsewhere_deletes_one_sign(open_page: Open) -> None:
    page = open_page()
    page.editor.setPlainText("To [role] now")
    caret(page, 2)
    QTest.keyClick(page.editor, Qt.Key.Key_Backspace)
    assert page.editor.toPlainText() == "T [role] now"


def test_a_slip_in_a_blank_is_pointed_out_and_can_be_saved(open_page: Open) -> None:
    page = open_page()
    page.editor.setPlainText("Subject: [rolle]")
    assert page.remarks.lines()[0].startswith(
        "Line 1: there is no blank “[rolle]”. Is “[role]” meant?"
    )
    assert page.save.isEnabled()


def test_code_among_words_is_named_without_code(open_page: Open) -> None:
    page = open_page()
    page.editor.setPlainText("Hello {{ first")
    assert "braces are code" in page.remarks.lines()[0]
    page.editor.setPlainText("Hello")
    assert page.remarks.lines() == ["Line 1: begin with the subject, such as: Subject: [role]"]


def test_every_error_has_a_sentence(qtbot: QtBot) -> None:
    words = TemplateWords()
    for kind in FaultKind:
        text = words.fault(Fault(kind, 3, "x", "", 7))
        assert text.endswith((".", "}}"))
        assert "{line}" not in text


def test_in_a_narrow_window_the_template_is_picked_from_a_box(open_page: Open) -> None:
    page = open_page()
    page.resize(900, 600)
    assert (page.templates.isVisible(), page.picker.isVisible()) == (True, False)
    page.resize(500, 400)
    assert (page.templates.isVisible(), page.picker.isVisible()) == (False, True)
    assert page.picker.currentText() == "Follow-up · Warm"
    other = page.picker.findData("thank_you.brief.2")
    page.picker.setCurrentIndex(other)
    page.picker.activated.emit(other)
    assert page.key == TemplateKey("thank_you", Tone.BRIEF, 2)
    assert page.text == default_library().built_in(page.key)
    page.editor.setPlainText(MINE)
    page.save.click()
    assert page.picker.currentText() == "Thank-you note · Brief 2 · yours"


def test_in_a_wide_font_the_list_gives_way_before_the_page_is_squeezed(
    open_page: Open, qtbot: QtBot
) -> None:
    font = QFont(QApplication.font())
    font.setStretch(300)
    context = QWidget()  # a window of its own would not become narrower than its list allows
    qtbot.addWidget(context)
    page = open_page()
    page.setFont(font)
    page.setParent(context)
    page.show()
    context.show()
    for width, has_list in ((1600, True), (700, False)):
        page.resize(width, 500)
        assert page.templates.isVisible() is has_list
        assert QWidget.minimumSizeHint(page).width() <= width


def test_a_template_that_was_reset_lies_in_the_bin_by_its_name(open_page: Open, ops: Ops) -> None:
    for key in (
        TemplateKey("thank_you_organiser", Tone.NEUTRAL),
        TemplateKey("thank_you", Tone.WARM, 2),
    ):
        page = open_page(key)
        page.editor.setPlainText(MINE)
        page.save.click()
        page.reset.click()
    texts = [what(row, ops.now().today) for row in ops.queries.bin.page(offset=0, limit=5)]
    assert set(texts) == {
        "Letter template: Thanks to be passed on · Neutral",
        "Letter template: Thank-you note · Warm 2",
    }


def test_how_templates_work_can_be_read_beside_them(open_page: Open) -> None:
    page = open_page()
    page.about.click()
    (help_dialog,) = page.window().findChildren(HelpDialog)
    assert help_dialog.topic is Topic.LETTER_TEMPLATES
    help_dialog.close()
