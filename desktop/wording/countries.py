"""The names of countries. Qt has them in English only; other languages have a file of them."""

import tomllib
from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QLocale

from desktop.core.fold import fold
from desktop.paths import resources_dir
from desktop.wording import languages


def country_name(code: str) -> str:
    """The name of a country by its ISO 3166-1 alpha-2 code; the code if it is unknown."""
    if name := _names(languages.current()).get(code):
        return name
    territory = QLocale.codeToTerritory(code)
    known = territory is not QLocale.Country.AnyCountry
    return QLocale.territoryToString(territory) if known else code


def countries() -> list[tuple[str, str]]:
    """ISO 3166-1 alpha-2 code and name of every country, sorted by name."""
    codes = {QLocale.territoryToCode(territory) for territory in QLocale.Country}
    found = ((code, country_name(code)) for code in codes if len(code) == 2 and code.isalpha())
    return sorted(found, key=lambda pair: (fold(pair[1]), pair[0]))


@cache
def _names(language: str) -> Mapping[str, str]:
    path = resources_dir() / "translations" / f"countries_{language}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
