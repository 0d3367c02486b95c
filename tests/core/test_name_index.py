import pytest

from desktop.core.name_index import NameIndex

NAMES = ("Brückner Akustik", "Bluefin", "Northwind Health", "North Sea Foods", "L’Atelier-Ventoux")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("brück", ["Brückner Akustik"]),
        ("BRUCK", ["Brückner Akustik"]),
        ("north", ["Northwind Health", "North Sea Foods"]),
        ("fo north", ["North Sea Foods"]),
        ("vent", ["L’Atelier-Ventoux"]),
        ("orth", []),
        ("b", []),
        (" -- ", []),
        ("", []),
    ],
)
def test_names_are_found_by_the_beginnings_of_their_words(typed: str, found: list[str]) -> None:
    assert NameIndex(NAMES).find(typed, 8) == found


def test_what_is_typed_in_full_is_not_offered() -> None:
    index = NameIndex(NAMES)
    assert index.find("Bluefin", 8) == []
    assert index.find("bluefin", 8) == ["Bluefin"]


def test_no_more_than_the_limit_is_found() -> None:
    index = NameIndex(f"Company {number}" for number in range(20))
    assert index.find("company", 3) == ["Company 0", "Company 1", "Company 2"]
