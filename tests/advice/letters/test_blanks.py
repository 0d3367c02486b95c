"""Templates in words: code and blanks are the same template."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.advice.letters.blanks import Blanks, Slip
from desktop.advice.letters.library import load
from desktop.advice.letters.template import ORGANISER
from desktop.paths import resources_dir

LIBRARY = load(resources_dir() / "letters")
BLANKS = Blanks(LIBRARY.fields, "otherwise", "only with {blank}")

#: Pieces of code and of words, and signs that could be taken for either.
PIECES = (
    "{{ role }}", "{{ met }}", "{{role}}", "{{ roll }}", "[role]", "[day we last spoke]", "[a gap]",
    "| ", "> ", "- ", "[otherwise] ", "[otherwise]", "{% if met %}", "{% if roll %}", "{% endif %}",
    "[only with day we last spoke] ", "[only with role]", "\\", "[", "]", "{", " ", "a", "\n",
)  # fmt: skip
WITHOUT_CODE = [piece for piece in PIECES if "{" not in piece and piece != "| "]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("Hello {{ first }},", "Hello [first name],"),
        ("| Hello,", "[otherwise] Hello,"),
        ("> {{ me }}", "> [my name]"),
        ("{% if met %}It was good.{% endif %}", "[only with day we last spoke] It was good."),
        (
            "| {% if met %}On {{ met }}.{% endif %}",
            "[otherwise] [only with day we last spoke] On [day we last spoke].",
        ),
        ("[one thing you talked about]", "[one thing you talked about]"),
        ("[role]", "\\[role]"),
        ("\\{{ role }}", "\\\\[role]"),
        ("\\[role]", "\\\\\\[role]"),
        ("[otherwise] Hello,", "\\[otherwise] Hello,"),
        ("> [only with role] Hello,", "> \\[only with role] Hello,"),
        ("{{ role | upper }}", "{{ role | upper }}"),
        ("{% if met %}a{% if day %}b{% endif %}c{% endif %}",) * 2,
    ],
)
def test_code_and_words_stand_for_each_other(code: str, words: str) -> None:
    assert BLANKS.to_words(code) == words
    assert BLANKS.to_code(words) == code


@pytest.mark.parametrize("key", LIBRARY.keys, ids=str)
def test_every_template_of_ours_but_the_list_of_people_is_shown_in_words(key: object) -> None:
    code = LIBRARY.built_in(key) or ""  # type: ignore[arg-type]
    assert BLANKS.to_code(BLANKS.to_words(code)) == code
    assert BLANKS.is_plain(code) is (key.kind != ORGANISER)  # type: ignore[attr-defined]


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_code_is_the_same_after_it_was_shown_in_words(code: str) -> None:
    assert BLANKS.to_code(BLANKS.to_words(code)) == code


@given(st.text())
def test_any_text_is_the_same_after_it_was_shown_in_words(code: str) -> None:
    assert BLANKS.to_code(BLANKS.to_words(code)) == code


@given(st.lists(st.sampled_from(WITHOUT_CODE)).map("".join))
def test_words_are_the_same_after_they_were_stored_as_code(words: str) -> None:
    assert BLANKS.to_words(BLANKS.to_code(words)) == words


def test_code_that_was_typed_among_words_stays_code() -> None:
    assert BLANKS.to_code("| {{ role }} [role]") == "| {{ role }} {{ role }}"


def test_the_places_of_the_blanks_in_a_line_are_found() -> None:
    line = "[otherwise] [only with role] a [gap], \\[role] and \\\\[role]"
    found = [line[start:end] for start, end in BLANKS.spans(line)]
    assert found == ["[otherwise]", "[only with role]", "[role]"]


def test_a_slip_in_a_blank_is_noticed_and_another_gap_is_none() -> None:
    words = "Hello [first nmae],\n\n[one thing you talked about] [role] [x]"
    assert list(BLANKS.slips(words)) == [Slip(1, "[first nmae]", "[first name]")]


def test_no_two_fields_have_the_same_blank() -> None:
    blanks = [field.blank for field in LIBRARY.fields.values() if field.blank]
    assert len(set(blanks)) == len(blanks) == len(LIBRARY.fields) - 1
    assert not any(set(blank) & set("[]\\{}") for blank in blanks)
