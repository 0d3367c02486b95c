import pytest

from desktop import wording
from desktop.wording import languages


@pytest.mark.parametrize(
    ("joined", "words"),
    [
        ("", ""),
        ("Dana Reyes", "Dana"),
        ("Dana Reyes; Lee Okafor", "Dana and Lee"),
        ("Dana Reyes; Lee Okafor; Mo Li", "Dana, Lee and Mo"),
        ("Dana Reyes; Lee Okafor; Mo Li; Ann Bo", "Dana, Lee and 2 others"),
        ("Dana Reyes; Lee Okafor; Mo Li; Ann Bo; Jo Ito", "Dana, Lee and 3 others"),
        ("Dana Reyes; Dana Holm", "Dana Reyes and Dana Holm"),
        ("Dana Reyes; Lee Okafor; Dana Holm", "Dana Reyes, Lee and Dana Holm"),
        ("Wolfeschlegelsteinhausenbergerdorff", "Wolfeschlegelsteinhause…"),
        ("Dra. Ana María García López", "Dra. Ana María García…"),
        ("Al Wolfeschlegelsteinhausenbergerdorff; Lee", "Al Wolfeschlegelsteinha… and Lee"),
        (
            "Prof. Dr. Ana Oliveira; Prof. Karl-Heinz von der Heide; Lee Okafor; Mo Li",
            "Prof. Oliveira, Prof. von der Heide and 2 others",
        ),
        ("Dr Reyes; Mr Berg", "Dr Reyes and Mr Berg"),
        ("Dr. Anna Müller; Dr. Max Müller", "Dr. Anna Müller and Dr. Max Müller"),
        ("Dana Reyes; محمد علي", "Dana and \u2068محمد علي\u2069"),
        ("Dana\u202e Reyes; Lee", "Dana and Lee"),
    ],
)
def test_people_are_named_shortly_and_told_apart(joined: str, words: str) -> None:
    assert wording.people(wording.split_names(joined)) == words


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, ""),
        (1, "Ada"),
        (2, "Ada and Bea"),
        (3, "Ada, Bea and Cid"),
        (4, "Ada, Bea and 2 others"),
        (1000, "Ada, Bea and 998 others"),
    ],
)
def test_of_many_names_the_first_are_listed(count: int, words: str) -> None:
    assert wording.listed(["Ada", "Bea", "Cid"][:count], count) == words


def test_names_lose_stray_blanks_and_line_breaks() -> None:
    assert wording.split_names(" Dana\n  Reyes ;; Lee ") == ("Dana Reyes", "Lee")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Northwind\n Ltd ", "Northwind Ltd"),
        ("<b>x</b>", "<b>x</b>"),
        ("شركة", "\u2068شركة\u2069"),
        ("Café עברית", "\u2068Café עברית\u2069"),
        ("Engineer\u202e (remote)", "Engineer (remote)"),
        ("\u2067Engineer", "Engineer"),
    ],
)
def test_text_of_the_other_direction_does_not_turn_our_line_round(text: str, words: str) -> None:
    assert wording.in_sentence(text) == words


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "Ask Dana how it stands", "ask Dana how it stands"),
        ("fr", "Écrire à Dana", "écrire à Dana"),
        ("de", "Dr. Weber anrufen", "Dr. Weber anrufen"),
        ("de", "Absage", "Absage"),
        ("en", "", ""),
    ],
)
def test_only_languages_with_small_nouns_go_on_with_a_small_letter(
    language: str, text: str, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(languages, "current", lambda: language)
    assert wording.continued(text) == words
