"""The names of countries, in every language of the interface."""

import pytest

from desktop.wording import languages
from desktop.wording.countries import _names, countries, country_name
from tests.translations.__main__ import FOLDER

LANGUAGES = sorted(path.stem.partition("_")[2] for path in FOLDER.glob("countries_*.toml"))


def test_countries_are_those_of_the_standard() -> None:
    found = dict(countries())
    assert found["DE"] == "Germany"
    assert len(found) > 200
    assert all(len(code) == 2 for code in found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_names_every_country(language: str) -> None:
    assert {code for code, _ in countries()} - _names(language).keys() == set()


@pytest.mark.parametrize(
    ("language", "name", "before"),
    [("de", "Österreich", "Oman"), ("fr", "Autriche", "Aruba"), ("es", "Austria", "Australia")],
)
def test_countries_are_sorted_by_their_names_in_the_language(
    language: str, name: str, before: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(languages, "current", lambda: language)
    names = [found for _, found in countries()]
    assert country_name("AT") == name
    assert 0 < names.index(name) - names.index(before) < 12


def test_a_language_without_names_of_countries_has_the_english_ones(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(languages, "current", lambda: "eo")
    assert country_name("AT") == "Austria"
    assert country_name("Z9") == "Z9"
