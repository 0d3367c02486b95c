"""Where typed words occur in a text."""

import pytest

from desktop.core.typed_words import TypedWords


def marked(typed: str, text: str) -> list[str]:
    return [text[start:end] for start, end in TypedWords(typed).spans(text)]


@pytest.mark.parametrize(
    ("typed", "text", "found"),
    [
        ("dana", "Dear Dana Reyes", ["Dana"]),
        ("rey dana", "Dear Dana Reyes", ["Dana", "Rey"]),
        ("ana", "Dear Dana", []),
        ("dana", "dana, Dana and DANA", ["dana", "Dana", "DANA"]),
        ("muller", "Frau Müller", ["Müller"]),
        ("mueller", "Frau Müller", ["Müller"]),
        ("Müller", "Frau Mueller", ["Mueller"]),
        ("e-mail", "My e-mail came", ["e-mail"]),
        ("大学", "東京大学", ["大学"]),
        ("b", "大学b棟", ["b"]),
        ("nor north", "Northwind", ["North"]),
        ("*", "a * b", []),
        ("", "anything", []),
    ],
)
def test_a_word_is_marked_where_a_word_begins_with_it(
    typed: str, text: str, found: list[str]
) -> None:
    assert marked(typed, text) == found


def test_words_may_be_in_different_texts() -> None:
    words = TypedWords("northwind dana")
    assert words.are_in("To Dana", "Northwind")
    assert not words.are_in("To Dana", "Contoso")
    assert not words.are_in("Northwinddana")


@pytest.mark.parametrize(
    ("typed", "text", "found"),
    [
        ("on ho", "one hour", ["ho"]),
        ("on ho", "put on hold", ["on", "ho"]),
        ("on", "one", ["on"]),
        ("東京 x", "東京大学 x", ["東京", "x"]),
        ("大 b", "大b b", ["大b", "b"]),
    ],
)
def test_all_but_the_last_may_have_to_be_whole(typed: str, text: str, found: list[str]) -> None:
    spans = TypedWords(typed, whole=True).spans(text)
    assert [text[start:end] for start, end in spans] == found


def test_one_word_of_several_is_enough_for_some_questions() -> None:
    words = TypedWords("northwind dana")
    assert words.any_in("Contoso", "Dana")
    assert not words.any_in("Contoso")


@pytest.mark.parametrize("typed", ["", " ", "*", "- !"])
def test_without_a_letter_or_digit_there_are_no_words(typed: str) -> None:
    words = TypedWords(typed)
    assert not words
    assert not words.are_in("- !")
    assert not words.any_in("- !")


def test_more_words_than_the_index_compares_are_ignored() -> None:
    sixteen = " ".join(f"w{n}" for n in range(16))
    assert TypedWords(f"{sixteen} absent").are_in(sixteen)


def test_an_excerpt_is_the_line_with_most_words() -> None:
    text = "Dear Dana,\n\nthank you for the  tour, Dana.\nYours"
    assert TypedWords("thank dana").excerpt(text) == "thank you for the tour, Dana."


def test_an_excerpt_without_the_words_is_the_first_line_with_text() -> None:
    assert TypedWords("zebra").excerpt("\nDear Dana,\nhello") == "Dear Dana,"


def test_a_long_line_is_cut_shortly_before_the_word_and_after_it() -> None:
    shown = TypedWords("needle").excerpt("word " * 40 + "needle " + "tail " * 60)
    assert shown.startswith("…word ")
    assert "needle tail" in shown
    assert shown.endswith("…")
    assert len(shown) < 170


def test_a_long_word_before_the_word_found_is_left_out() -> None:
    shown = TypedWords("needle").excerpt("x" * 100 + "-needle")
    assert shown == "…needle"
