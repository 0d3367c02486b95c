import pytest

from desktop.ui import wording


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Dana Reyes", "Dana"),
        ("Åsa Berg", "Åsa"),
        ("Dana", "Dana"),
        ("Dr. Dana Reyes", "Dr. Dana Reyes"),
        ("J. Okafor", "J. Okafor"),
        ("J Okafor", "J Okafor"),
        ("Reyes, Dana", "Reyes, Dana"),
        ("de la Cruz", "de la Cruz"),
        ("王 小明", "王 小明"),
        ("Анна Иванова", "Анна Иванова"),
        ("<b>x</b> y", "<b>x</b> y"),
    ],
)
def test_a_first_name_is_used_only_where_it_is_surely_one(name: str, short: str) -> None:
    assert wording.first_name(name) == short


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
    ],
)
def test_people_are_named_shortly_and_told_apart(joined: str, words: str) -> None:
    assert wording.people(wording.split_names(joined)) == words


def test_names_lose_stray_blanks_and_line_breaks() -> None:
    assert wording.split_names(" Dana\n  Reyes ;; Lee ") == ("Dana Reyes", "Lee")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Northwind\n Ltd ", "Northwind Ltd"),
        ("<b>x</b>", "<b>x</b>"),
        ("شركة", "\u2068شركة\u2069"),
        ("Café עברית", "\u2068Café עברית\u2069"),
    ],
)
def test_text_of_the_other_direction_does_not_turn_our_line_round(text: str, words: str) -> None:
    assert wording.within(text) == words
