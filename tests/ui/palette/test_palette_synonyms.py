"""The palette finds commands by the words that people look for."""

from collections.abc import Callable

import pytest

import translations
from desktop.core.typed_words import TypedWords
from desktop.ui.palette import synonyms
from desktop.ui.palette.dialog import PaletteDialog
from desktop.ui.palette.entries import Group
from desktop.ui.settings.context import DATA, YOU
from desktop.ui.settings.sections import sections
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.wizard.dialog import WizardDialog
from desktop.wording import languages
from tests.support.interface_language import changed_folder
from tests.support.palette import choose, entries, titles

Search = Callable[[str], PaletteDialog]
Add = Callable[..., str]


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("backup", "Settings: My data"),
        ("dark mode", "Settings: You"),
        ("font", "Settings: You"),
        ("language", "Settings: You"),
        ("Sprache", "Settings: You"),
        ("notification", "Settings: Reminders"),
        ("reminder", "Settings: Reminders"),
        ("delete everything", "Settings: My data"),
        ("trash", "Deleted"),
        ("upload", "Import…"),
        ("import", "Import…"),
        ("excel", "Export…"),
        ("exit", "Quit"),
        ("quit", "Quit"),
        ("help", "Help"),
        ("manual", "Help"),
        ("shortcuts", "Keys"),
        ("statistics", "Insights"),
        ("merge", "Find duplicates…"),
        ("version", "About Callback"),
    ],
)
def test_an_ordinary_word_finds_the_command(search: Search, typed: str, title: str) -> None:
    assert title in titles(search(typed), Group.COMMANDS)


def test_backup_finds_back_up_now(window: MainWindow, search: Search) -> None:
    window.commands.back_up.setEnabled(True)
    assert titles(search("backup"), Group.COMMANDS) == ["Back up now", "Settings: My data"]


def test_the_matching_words_are_shown_below_the_command(search: Search) -> None:
    (found,) = [one for one in entries(search("dark mode")) if one.group is Group.COMMANDS]
    assert (found.title, found.line) == ("Settings: You", "dark mode")


@pytest.mark.parametrize("typed", ["why arent they calling", "why aren't they calling", "ghosted"])
def test_the_question_of_the_program_leads_to_its_answer(
    window: MainWindow, search: Search, add_application: Add, typed: str
) -> None:
    add_application("Northwind", people=("Dana Reyes",))
    palette = search(typed)
    assert palette.current is not None
    assert "arent" not in palette.current.line
    choose(palette, "Northwind: What should I do?")
    assert window.findChild(WizardDialog) is not None


@pytest.mark.parametrize(
    ("language", "appearance", "question", "backup"),
    [
        ("de", "dunkelmodus", "warum rufen sie nicht an", "sicherung"),
        ("fr", "mode sombre", "pourquoi ils n'appellent pas", "sauvegarde"),
        ("es", "modo oscuro", "por que no me llaman", "copia de seguridad"),
    ],
)
def test_each_language_has_its_own_words(
    monkeypatch: pytest.MonkeyPatch, language: str, appearance: str, question: str, backup: str
) -> None:
    with changed_folder(monkeypatch):
        translations.make()
        languages.use(language)
        words = synonyms.of_sections()
        advice = synonyms.of_advice()
    assert TypedWords(appearance).are_in(words[YOU])
    assert TypedWords(backup).are_in(words[DATA])
    assert TypedWords(question).are_in(advice)


def test_without_an_application_there_is_nothing_to_ask_about(search: Search) -> None:
    assert titles(search("ghosted"), Group.COMMANDS) == []


def test_every_command_and_section_has_other_words(window: MainWindow) -> None:
    commands = window.commands
    assert set(synonyms.of_window(commands)) >= set(commands.listed())
    assert set(synonyms.of_sections()) == {section.key for section in sections()}
