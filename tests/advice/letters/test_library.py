"""How a template becomes a letter."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.advice.letters.addressees import Addressee
from desktop.advice.letters.library import TemplateLibrary, languages, load
from desktop.advice.letters.template import TemplateKey, key_of
from desktop.advice.letters.template_values import template_values
from desktop.core.kinds import LetterKind, LetterLanguage, Tone
from tests.advice.letters.records import RESOURCES, library, occasion, panel

KIND = LetterKind.CHECK_IN
WARM = TemplateKey("check_in", Tone.WARM)


def made(text: str, **more: object) -> tuple[str, str, tuple[str, ...]]:
    """The letter of a built-in template with only `more` known."""
    alone = TemplateLibrary({"check_in.neutral": text}, library().words, library().fields)
    letter = alone.write(KIND, Tone.NEUTRAL, more)
    return letter.subject, letter.body, letter.missing


def own(text: str, key: TemplateKey = WARM) -> TemplateLibrary:
    return library().with_own({key: text})


def test_sentences_are_joined_and_paragraphs_are_kept_apart() -> None:
    assert made("Subject: Hello\n\nOne.\nTwo.\n \nThree.\n") == (
        "Hello",
        "One. Two.\n\nThree.\n",
        (),
    )


def test_a_sentence_drops_out_with_what_it_mentions_and_an_empty_paragraph_with_it() -> None:
    text = "Subject: {{ role }}\n\nOne.\nTwo {{ idea }}.\n\nOnly {{ day }}.\n\nLast."
    assert made(text, role="A") == ("A", "One.\n\nLast.\n", ("idea", "day"))


def test_another_sentence_is_said_instead_only_where_the_first_could_not_be() -> None:
    text = "On {{ day }}.\n| Lately.\n\n{{ role }}\n| {{ idea }}\n| Neither."
    assert made(text, day="Monday", role="X") == ("", "On Monday.\n\nX\n", ())
    assert made(text) == ("", "Lately.\n\nNeither.\n", ("day", "role", "idea"))


@pytest.mark.parametrize(
    ("company", "expected"),
    [
        ("Acme, S. L.", "I work at Acme, S. L. And you?\n"),
        ("Acme…", "I work at Acme…. And you?\n"),
        ("Acme...", "I work at Acme.... And you?\n"),
    ],
)
def test_the_full_stop_of_a_name_ends_the_sentence(company: str, expected: str) -> None:
    assert made("I work at {{ company }}.\nAnd you?", company=company)[1] == expected


def test_an_alternative_without_a_sentence_before_it_is_left_out() -> None:
    assert made("| One.\nTwo.") == ("", "Two.\n", ())


def test_marked_sentences_stand_on_lines_of_their_own() -> None:
    assert made("- One\n- Two\n\n> Regards,\n> Me")[1] == "- One\n- Two\n\nRegards,\nMe\n"


def test_what_the_record_holds_is_never_read_as_a_template() -> None:
    assert made("Say {{ idea }}.", idea="{{ b }} {% raw %}")[1] == "Say {{ b }} {% raw %}.\n"


def test_a_template_of_ones_own_stands_before_ours() -> None:
    mine = own("Subject: Hi\n\nDear {{ first }}, how is the {{ role }} role?")
    letter = mine.write(KIND, Tone.WARM, {"first": "Dana", "role": "Chef"})
    assert (letter.subject, letter.body) == ("Hi", "Dear Dana, how is the Chef role?\n")
    assert (letter.key, letter.unusable_key) == (WARM, None)
    neutral = mine.write(KIND, Tone.NEUTRAL, {})
    assert neutral == library().write(KIND, Tone.NEUTRAL, {})
    assert library().own(WARM) is None


def test_one_in_a_new_tone_adds_the_tone() -> None:
    key = TemplateKey("date_call", Tone.BRIEF)
    mine = own("Call me: {{ phone }}.", key)
    assert set(mine.tones(LetterKind.DATE_CALL)) == set(Tone)
    assert mine.write(LetterKind.DATE_CALL, Tone.BRIEF, {"phone": "1"}).body == "Call me: 1.\n"
    assert (mine.built_in(key), mine.own(key)) == (None, "Call me: {{ phone }}.")
    assert mine.starting_text(key) == library().built_in(TemplateKey("date_call", Tone.NEUTRAL))
    assert mine.starting_text(WARM) == library().built_in(WARM)


def test_a_fourth_note_of_thanks_joins_the_three() -> None:
    mine = own("Subject: Thanks\n\nThe fourth.", TemplateKey("thank_you", Tone.WARM, 4))
    bodies = [mine.write(LetterKind.THANK_YOU, Tone.WARM, {}, place=n).body for n in range(10)]
    assert bodies[3] == "The fourth.\n"
    assert len(set(bodies)) == 10


def test_another_variant_starts_from_the_first_of_its_tone() -> None:
    fourth = TemplateKey("thank_you", Tone.BRIEF, 4)
    first = library().built_in(TemplateKey("thank_you", Tone.BRIEF, 1))
    assert library().starting_text(fourth) == first


def test_only_letters_with_variants_differ_by_place() -> None:
    alone = [library().write(KIND, Tone.WARM, {}, place=place).key for place in range(3)]
    assert alone == [WARM] * 3
    second = TemplateKey("check_in", Tone.WARM, 2)
    mine = own("Subject: Hi\n\nA second one.", second)
    assert [mine.write(KIND, Tone.WARM, {}, place=n).key for n in range(2)] == [WARM, second]


def test_only_thanks_are_passed_on_by_the_organiser() -> None:
    values = {"others": [{"name": "Lee Okafor", "detail": ""}]}
    passed_on = library().write(LetterKind.THANK_YOU, Tone.WARM, values)
    assert passed_on.key == TemplateKey("thank_you_organiser", Tone.NEUTRAL)
    assert library().write(KIND, Tone.WARM, values).key == WARM


def test_the_persons_own_templates_have_the_same_fields_and_words() -> None:
    mine = own("Subject: Hi\n\nA.")
    assert (mine.fields, mine.words) == (library().fields, library().words)
    assert mine.with_own({}).same_as(library())


@pytest.mark.parametrize("tone", Tone)
def test_a_text_that_is_used_gives_way_to_another_until_all_are(tone: Tone) -> None:
    for kind in LetterKind:
        used: list[str] = []
        for _ in [key for key in library().keys if key.kind == kind]:
            body = library().write(kind, tone, {}, is_used=used.__contains__).body
            assert body not in used
            used.append(body)
        assert library().write(kind, tone, {}, is_used=used.__contains__).body == used[0]


def test_of_unused_texts_one_in_the_chosen_tone_comes_first() -> None:
    kind, used = LetterKind.THANK_YOU, [library().write(LetterKind.THANK_YOU, Tone.BRIEF, {}).body]
    letter = library().write(kind, Tone.BRIEF, {}, is_used=used.__contains__)
    assert letter.key == TemplateKey("thank_you", Tone.BRIEF, 2)


def test_in_place_of_an_invalid_template_no_used_text_is_taken() -> None:
    used = [library().write(KIND, Tone.WARM, {}).body]
    letter = own("{{").write(KIND, Tone.WARM, {}, is_used=used.__contains__)
    assert (letter.key, letter.unusable_key) == (TemplateKey("check_in", Tone.NEUTRAL), WARM)
    again = own("{{").write(KIND, Tone.WARM, {}, is_used=lambda _body: True)
    assert (again.key, again.unusable_key) == (WARM, WARM)


@pytest.mark.parametrize("text", ["", "{{ nonsense }}", "{% for a in b %}", "x" * 8001])
def test_an_invalid_own_template_is_replaced_by_ours(text: str) -> None:
    letter = own(text).write(KIND, Tone.WARM, {"first": "Dana"})
    ours = library().write(KIND, Tone.WARM, {"first": "Dana"})
    assert letter == replace(ours, unusable_key=WARM)


def test_one_that_cannot_be_used_in_a_tone_of_its_own_gives_way_to_another_tone() -> None:
    mine = own("{{", TemplateKey("date_call", Tone.BRIEF))
    letter = mine.write(LetterKind.DATE_CALL, Tone.BRIEF, {})
    assert letter.key == TemplateKey("date_call", Tone.NEUTRAL)
    assert letter.unusable_key == TemplateKey("date_call", Tone.BRIEF)


def test_an_invalid_variant_is_replaced_by_ours() -> None:
    first = TemplateKey("thank_you", Tone.WARM, 1)
    letter = own("{{", first).write(LetterKind.THANK_YOU, Tone.WARM, {})
    assert (letter.key, letter.unusable_key) == (first, first)


def test_an_own_template_with_unlimited_output_is_replaced_by_ours() -> None:
    often = "Subject: Hi\n\n" + "{{ idea }}" * 700
    letter = own(often).write(KIND, Tone.WARM, {"idea": "y" * 1000})
    assert letter.unusable_key == WARM
    assert len(own(often).write(KIND, Tone.WARM, {"idea": "y" * 50}).body) == 35_001
    many = "Subject: Hi\n\n" + "{{ idea }}\n" * 100
    assert own(many).write(KIND, Tone.WARM, {"idea": "y" * 500}).unusable_key == WARM
    apart = "Subject: Hi\n\n" + "{{ idea }}\n\n" * 90
    assert own(apart).write(KIND, Tone.WARM, {"idea": "y" * 500}).unusable_key == WARM


def test_templates_come_by_kind_and_tone() -> None:
    names = [key.name for key in library().keys]
    assert names[:4] == [f"thank_you.warm.{n}" for n in (1, 2, 3)] + ["thank_you.neutral.1"]
    assert names[9:11] == ["thank_you_organiser.neutral", "check_in.warm"]
    assert {key_of(name) for name in names} == set(library().keys)


def test_a_tone_that_does_not_exist_gives_way_to_the_neutral_one() -> None:
    assert library().tones(LetterKind.DATE_CALL) == (Tone.WARM, Tone.NEUTRAL)
    material = template_values(
        occasion(panel()), Addressee(person=panel().people[0]), library().words
    )
    brief = library().write(LetterKind.DATE_CALL, Tone.BRIEF, material)
    assert brief == library().write(LetterKind.DATE_CALL, Tone.NEUTRAL, material)


def test_every_kind_of_letter_exists() -> None:
    assert all(Tone.NEUTRAL in library().tones(kind) for kind in LetterKind)


def test_a_language_that_is_not_there_falls_back_to_english(tmp_path: Path) -> None:
    shutil.copytree(RESOURCES / "letters/en", tmp_path / "en")
    found = load(tmp_path, LetterLanguage.GERMAN)
    assert (found.words, found.language) == (library().words, LetterLanguage.ENGLISH)
    assert languages(tmp_path) == (LetterLanguage.ENGLISH,)


def test_books_with_the_same_templates_are_the_same() -> None:
    assert own("Subject: x\n\nA.").same_as(own("Subject: x\n\nA."))
    assert not own("Subject: x\n\nA.").same_as(library())
