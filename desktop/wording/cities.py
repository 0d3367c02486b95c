"""The names of cities. Time zones have them in English; other languages have a file of them."""

import tomllib
from collections.abc import Mapping
from functools import cache

from desktop.paths import resources_dir
from desktop.wording import languages


def city(zone: str) -> str:
    """The city of an IANA time zone: "Mexico City" for "America/Mexico_City"."""
    place = zone.rpartition("/")[2]
    return _names(languages.current()).get(place) or place.replace("_", " ")


@cache
def _names(language: str) -> Mapping[str, str]:
    path = resources_dir() / "translations" / f"cities_{language}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
