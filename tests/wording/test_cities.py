"""The names of cities behind time zones, in every language of the interface."""

from zoneinfo import available_timezones

import pytest

from desktop.wording import languages
from desktop.wording.cities import _names, city
from tests.translations.__main__ import FOLDER

LANGUAGES = sorted(path.stem.partition("_")[2] for path in FOLDER.glob("cities_*.toml"))


@pytest.mark.parametrize(
    ("language", "zone", "name"),
    [
        ("en", "America/Mexico_City", "Mexico City"),
        ("en", "America/Argentina/Buenos_Aires", "Buenos Aires"),
        ("es", "America/Mexico_City", "Ciudad de México"),
        ("es", "America/Argentina/Buenos_Aires", "Buenos Aires"),
        ("es", "Europe/Berlin", "Berlín"),
        ("fr", "Europe/London", "Londres"),
        ("de", "Europe/Vienna", "Wien"),
        ("de", "UTC", "UTC"),
    ],
)
def test_a_city_is_named_in_the_language(
    language: str, zone: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(languages, "current", lambda: language)
    assert city(zone) == name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_city_with_a_name_is_one_of_a_time_zone(language: str) -> None:
    known = {zone.rpartition("/")[2] for zone in available_timezones()}
    assert _names(language).keys() <= known
