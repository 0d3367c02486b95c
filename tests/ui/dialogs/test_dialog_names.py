from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.interviews.dialogs.names import NamedPerson, parse_names


def test_commas_semicolons_and_lines_separate_names() -> None:
    assert parse_names("Dana Reyes, Lee Okafor; Mo Tan\nAnn  Lee") == (
        NamedPerson("Dana Reyes"),
        NamedPerson("Lee Okafor"),
        NamedPerson("Mo Tan"),
        NamedPerson("Ann Lee"),
    )


def test_an_address_in_angle_brackets_belongs_to_its_name() -> None:
    assert parse_names("Dana Reyes <dana@example.com>, Lee") == (
        NamedPerson("Dana Reyes", "dana@example.com"),
        NamedPerson("Lee"),
    )


def test_an_address_alone_is_its_own_name() -> None:
    only = NamedPerson("dana@example.com", "dana@example.com")
    assert parse_names("dana@example.com") == (only,)
    assert parse_names("<dana@example.com>") == (only,)


def test_a_quoted_name_may_hold_a_comma() -> None:
    assert parse_names('"Reyes, Dana" <dana@example.com>; Lee') == (
        NamedPerson("Reyes, Dana", "dana@example.com"),
        NamedPerson("Lee"),
    )


def test_nobody_is_named_twice() -> None:
    assert parse_names("Dana, dana; Lee <a@b.example>, Someone Else <A@B.example>") == (
        NamedPerson("Dana"),
        NamedPerson("Lee", "a@b.example"),
    )


def test_separators_alone_name_nobody() -> None:
    assert parse_names(' , ;; \n "" <>') == ()


def test_a_bracket_left_open_still_gives_the_address() -> None:
    assert parse_names("Dana <dana@example.com") == (NamedPerson("Dana", "dana@example.com"),)


_words = st.text(st.sampled_from("abcdefgéßÅ中 -'."), min_size=1, max_size=12).filter(str.strip)


@given(st.lists(_words, max_size=5, unique_by=lambda name: " ".join(name.split()).casefold()))
def test_names_between_separators_are_read_back(names: list[str]) -> None:
    people = tuple(NamedPerson(" ".join(name.split())) for name in names)
    assert parse_names("; ".join(names)) == people


@given(st.text(max_size=200))
def test_whatever_is_typed_gives_people_with_names(text: str) -> None:
    assert all(person.name.strip() for person in parse_names(text))
