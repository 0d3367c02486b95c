"""The language of a letter: the person's, the application's, or that of the employer's country."""

from desktop.core.kinds import LetterLanguage
from desktop.core.records import Application, Person

_GERMAN = frozenset({"DE", "AT", "LI", "CH"})
_FRENCH = frozenset({"FR", "LU", "MC"})
_SPANISH = frozenset(
    {
        "ES", "MX", "GT", "HN", "SV", "NI", "CR", "PA", "CU", "DO", "CO", "VE", "EC", "PE", "BO",
        "CL", "PY", "UY", "AR",
    }
)  # fmt: skip
#: Parts of countries (ISO 3166-2) that work in another language than most of the country.
_FRENCH_PARTS = frozenset({"CH-GE", "CH-VD", "CH-NE", "CH-JU", "CA-QC"})


def language_of_country(country: str, subdivision: str = "") -> LetterLanguage:
    """The usual language of letters to employers there; English where it is none of the others.

    Belgium and Canada (but for Quebec) have no single one: English, until another is chosen.
    """
    if country in _FRENCH or f"{country}-{subdivision}" in _FRENCH_PARTS:
        return LetterLanguage.FRENCH
    if country in _GERMAN:
        return LetterLanguage.GERMAN
    return LetterLanguage.SPANISH if country in _SPANISH else LetterLanguage.ENGLISH


def language_of_application(application: Application) -> LetterLanguage:
    """The language chosen for an application, else that of its country."""
    usual = language_of_country(application.country, application.subdivision)
    return application.letter_language or usual


def language_of_letter(application: Application, person: Person | None) -> LetterLanguage:
    """The language of a letter to `person`; None: to nobody known by name."""
    chosen = None if person is None else person.letter_language
    return chosen or language_of_application(application)
