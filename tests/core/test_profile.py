"""Who uses the program, as the settings say it."""

import pytest

from desktop.core.profile import (
    ADDRESSES,
    APPEARANCE,
    COUNTRY,
    DENSITY,
    LANGUAGE,
    NAME,
    TEXT_SIZE,
    Appearance,
    Density,
    Profile,
    RowReading,
    parse_profile,
    read_addresses,
)


def parsed(**stored: str) -> Profile:
    return parse_profile(lambda key: stored.get(key, ""))


def test_nothing_stored_is_an_empty_profile_that_follows_the_system() -> None:
    assert parsed() == Profile()
    assert Profile().appearance is Appearance.SYSTEM
    assert Profile().text_size == 100


def test_what_is_stored_is_read() -> None:
    stored = {
        NAME: "Sam Hale", COUNTRY: "IE", ADDRESSES: "sam@example.com, hale@example.org",
        APPEARANCE: "dark", TEXT_SIZE: "130", LANGUAGE: "de",
        DENSITY: "roomy",
    }  # fmt: skip
    profile = parsed(**stored)
    assert (profile.name, profile.country) == ("Sam Hale", "IE")
    assert profile.addresses == ("sam@example.com", "hale@example.org")
    assert (profile.appearance, profile.text_size) == (Appearance.DARK, 130)
    assert (profile.language, profile.density) == ("de", Density.ROOMY)


@pytest.mark.parametrize("size", ["", "99", "1000", "large"])
def test_a_size_that_is_not_offered_is_the_size_of_the_system(size: str) -> None:
    assert parsed(text_size=size).text_size == 100


def test_an_unknown_appearance_is_the_one_of_the_system() -> None:
    assert parsed(appearance="purple").appearance is Appearance.SYSTEM


def test_an_unknown_density_is_the_usual_one() -> None:
    assert parsed(density="airy").density is Density.NORMAL


def test_rows_are_read_as_sentences_unless_cells_are_asked_for() -> None:
    assert parsed(row_reading="cells").row_reading is RowReading.CELLS
    assert parsed(row_reading="words").row_reading is RowReading.SENTENCE


def test_an_own_address_is_known_in_any_case() -> None:
    profile = Profile(addresses=("Sam@Example.com",))
    assert profile.is_own("sam@example.COM")
    assert not profile.is_own("dana@example.com")
    assert not profile.is_own("")


@pytest.mark.parametrize("separator", [", ", ";", " ", ",\n"])
def test_addresses_are_separated_in_any_usual_way(separator: str) -> None:
    text = separator.join(("sam@example.com", "hale@example.org", "sam@example.com"))
    assert read_addresses(text) == (("sam@example.com", "hale@example.org"), ())


def test_words_that_are_no_addresses_are_told_apart() -> None:
    assert read_addresses("sam@example.com, sam@") == (("sam@example.com",), ("sam@",))
