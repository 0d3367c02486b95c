"""Mistakes in translations are found."""

import re
from pathlib import Path
from string import ascii_lowercase, digits

import pytest

from tests.translations import check
from tests.translations.__main__ import FOLDER
from tests.translations.check import Catalogue, Text

LANGUAGES = sorted(path.stem.partition("_")[2] for path in FOLDER.glob("callback_*.ts"))


def text(english: str, *forms: str, context: str = "Dialog") -> Text:
    return Text(context, english, forms, is_finished=all(forms))


@pytest.mark.parametrize(
    ("english", "forms", "fault"),
    [
        ("Add {name}", ("{name} hinzufügen",), ""),
        ("Add {name}", ("{Name} hinzufügen",), "placeholders"),
        ("Add {name}", ("Hinzufügen",), "placeholders"),
        ("in %n days", ("in %n Tag", "in %n Tagen"), ""),
        ("in %n days", ("in einem Tag", "in %n Tagen"), "placeholders"),
        ("%Ln files", ("%Ln Datei", "%n Dateien"), "placeholders"),
        ("%1 of %2", ("%2: %1",), ""),
        ("%1 of %2", ("%1",), "placeholders"),
        ("A <b>b</b>", ("Ein b",), "placeholders"),
        ("One\nTwo", ("Eins Zwei",), "placeholders"),
        ("&Save", ("&Sichern",), ""),
        ("&Save", ("Sichern",), "mnemonic"),
        ("Search && find", ("Suchen && finden",), ""),
        ("Open…", ("Öffnen",), "ellipsis"),
        ("Open", ("Öffnen ",), "space at an end"),
        ("Add", ("",), "unfinished"),
    ],
)
def test_a_mistake_in_a_translation_is_named(
    english: str, forms: tuple[str, ...], fault: str
) -> None:
    found = list(check.faults(Catalogue("de", [text(english, *forms)])))
    assert [re.split(r":| \|", one)[0] for one in found] == ([fault] if fault else [])


@pytest.mark.parametrize(
    ("translated", "is_right"),
    [
        ("ddd, d. MMMM", True),
        ("ddd, d. MMM", True),
        ("ddd, d 'de' MMMM", True),
        ("MMMM d. ddd", True),
        ("ddd, d. mmmm", False),
        ("ddd, d de MMMM", False),
        ("dddd d. MMMM", False),
        ("d. MMMM", False),
        ("ttt, t. MMMM", False),
    ],
)
def test_a_date_pattern_keeps_its_parts(translated: str, is_right: bool) -> None:
    catalogue = Catalogue("de", [text("ddd d MMMM", translated, context="Dates")])
    assert list(check.faults(catalogue)) == (
        [] if is_right else ["date pattern: Dates | ddd d MMMM"]
    )


def test_texts_of_a_class_with_one_mnemonic_are_named() -> None:
    catalogue = Catalogue("de", [text("&Save", "&Sichern"), text("&Close", "&Schließen")])
    assert list(check.faults(catalogue)) == ["mnemonic s twice: Dialog | &Close | &Save"]


def test_texts_that_share_a_mnemonic_in_english_may_share_one_in_translation() -> None:
    catalogue = Catalogue("de", [text("&Save", "&Sichern"), text("&Save all", "Alle &sichern")])
    assert list(check.faults(catalogue)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_finished_translations_have_no_mistakes(language: str) -> None:
    catalogue = check.read(Path(FOLDER, f"callback_{language}.ts"))
    assert catalogue.texts
    assert [fault for fault in check.faults(catalogue) if not fault.startswith("unfinished")] == []


#: Letters with a key of their own, besides those from a to z, on the keyboards of a language.
OWN_KEYS = {"de": "äöüß", "en": "", "es": "ñç", "fr": "éèçàù"}


@pytest.mark.parametrize("language", OWN_KEYS)
def test_every_mnemonic_has_a_key_on_the_keyboards_of_its_language(language: str) -> None:
    """French accents but the five, and Spanish ones, take two keys, which Alt does not join."""
    found = check.read(FOLDER / f"callback_{language}.ts")
    forms = [form.replace("&&", "") for text in found.texts for form in text.forms]
    letters = {
        form[at + 1].lower()
        for form in forms
        for at, sign in enumerate(form[:-1])
        if sign == "&" and not form[at + 1].isspace()
    }
    untypable = letters - set(ascii_lowercase + digits + OWN_KEYS[language])
    assert untypable == set()
    assert letters or language == "en", "the plurals of English have none"
