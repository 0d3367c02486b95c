"""The language of letters in their window, and for calls."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from desktop.actions import people
from desktop.core.kinds import Courtesy, LetterKind, LetterLanguage, Tone
from desktop.core.records import Person
from desktop.ops import Ops
from desktop.ui.letter import texts
from desktop.ui.letter.dialog import LetterDialog
from desktop.ui.settings.letters_page import LettersPage
from tests.support.letter_pages import Open, Read

Add = Callable[..., str]
EN, DE, FR, ES = LetterLanguage


def choose(dialog: LetterDialog, language: LetterLanguage) -> None:
    box = dialog.head.language
    box.setCurrentIndex(box.findData(language))
    box.activated.emit(box.currentIndex())


def change(ops: Ops, record_of: Read, key: str, **fields: Any) -> Person:
    (person,) = record_of(key).people
    ops.run("", people.update, replace(person, **fields))
    return replace(person, **fields)


@pytest.fixture
def german(open_letter: Open, add_met: Add, ops: Ops, record_of: Read) -> LetterDialog:
    """The letter to Ms Reyes of an employer in Germany."""
    key = add_met(country="DE")
    change(ops, record_of, key, courtesy=Courtesy.MS)
    return open_letter(key)


def test_a_letter_is_in_the_language_of_the_employers_country(german: LetterDialog) -> None:
    assert german.head.language.currentText() == "German"
    assert "Frau Reyes," in german.editor.text()[1].splitlines()[0]
    assert "Sam Hale" in german.editor.text()[1]
    assert not german.foot.notice.text()
    assert german.editor.count.text().endswith("40 to 135 are usual")


def test_another_language_is_chosen_for_the_application(
    german: LetterDialog, ops: Ops, record_of: Read
) -> None:
    choose(german, EN)
    key = german.session.record.application.id
    assert record_of(key).application.letter_language is EN
    assert "Dana," in german.editor.text()[1].splitlines()[0]
    ops.undo()
    assert german.head.language.currentText() == "German"
    assert "Frau Reyes," in german.editor.text()[1].splitlines()[0]


def test_a_language_chosen_elsewhere_keeps_what_was_typed(
    german: LetterDialog, ops: Ops, record_of: Read
) -> None:
    german.editor.body.setPlainText("Mein Text")
    change(ops, record_of, german.session.record.application.id, letter_language=EN)
    assert german.head.language.currentText() == "English"
    assert german.editor.text()[1] == "Mein Text"


def test_a_kind_that_the_language_lacks_is_in_english_and_the_window_says_so(
    german: LetterDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = texts.default_library(DE)
    less = type(few)({}, few.words, few.fields, language=DE)
    whole = texts.default_library
    monkeypatch.setattr(texts, "default_library", lambda one=EN: less if one is DE else whole(one))
    german.session.reload_templates()
    choose(german, EN)
    choose(german, DE)
    assert german.foot.notice.text() == (
        "There is no template of this kind in German yet; this one is in English."
    )
    assert german.head.language.currentText() == "German"
    assert "Dana," in german.editor.text()[1].splitlines()[0]
    choose(german, EN)
    assert not german.foot.notice.text()


def test_the_template_is_edited_in_the_language_of_the_letter(german: LetterDialog) -> None:
    german.head.template.click()
    (page,) = german.findChildren(LettersPage)
    assert page.language.value() is DE
    assert "[Anrede]" in page.editor.toPlainText() or "[Name]" in page.editor.toPlainText()
    page.language.set_value(EN)
    assert "[first name]" in page.editor.toPlainText()
    page.window().close()


def test_a_template_of_ones_own_is_of_one_language(german: LetterDialog, ops: Ops) -> None:
    page = LettersPage(ops, german, language=DE)
    page.editor.setPlainText("Subject: Danke\n\nGuten Tag,\n\nmeine Worte.")
    page.save.click()
    (own,) = ops.queries.letter_templates("de")
    assert (own.kind, own.tone) == (LetterKind.THANK_YOU, Tone.WARM)
    assert ops.queries.letter_templates("en") == []
