"""How a template becomes a letter."""

import pytest

from desktop.advice.letters.addressees import Addressee
from desktop.advice.letters.book import Book, load
from desktop.advice.letters.material import material_of
from desktop.core.kinds import LetterKind, Tone
from tests.advice.letters.records import RESOURCES, book, occasion, panel

KIND = LetterKind.CHECK_IN


def made(text: str, **more: object) -> tuple[str, str, tuple[str, ...]]:
    letter = Book({"check_in.neutral": text}, book().words).write(KIND, Tone.NEUTRAL, more)
    return letter.subject, letter.body, letter.missing


def test_sentences_are_joined_and_paragraphs_are_kept_apart() -> None:
    assert made("Subject: Hello\n\nOne.\nTwo.\n\nThree.\n") == (
        "Hello",
        "One. Two.\n\nThree.\n",
        (),
    )


def test_a_sentence_drops_out_with_what_it_mentions_and_an_empty_paragraph_with_it() -> None:
    text = "Subject: {{ a }}\n\nOne.\nTwo {{ b }}.\n\nOnly {{ c }}.\n\nLast."
    assert made(text, a="A") == ("A", "One.\n\nLast.\n", ("b", "c"))


def test_another_sentence_is_said_instead_only_where_the_first_could_not_be() -> None:
    text = "On {{ day }}.\n| Lately.\n\n{{ x }}\n| {{ y }}\n| Neither."
    assert made(text, day="Monday", x="X") == ("", "On Monday.\n\nX\n", ())
    assert made(text) == ("", "Lately.\n\nNeither.\n", ("day", "x", "y"))


def test_marked_sentences_stand_on_lines_of_their_own() -> None:
    assert made("- One\n- Two\n\n> Regards,\n> Me")[1] == "- One\n- Two\n\nRegards,\nMe\n"


def test_what_the_record_holds_is_never_read_as_a_template() -> None:
    assert made("Say {{ a }}.", a="{{ b }} {% raw %}")[1] == "Say {{ b }} {% raw %}.\n"


def test_a_template_cannot_reach_into_the_program() -> None:
    with pytest.raises(Exception, match="unsafe"):
        made("{{ a.__class__.__mro__ }}", a="x")


def test_a_tone_that_does_not_exist_gives_way_to_the_neutral_one() -> None:
    assert book().tones(LetterKind.VOICEMAIL) == (Tone.NEUTRAL,)
    material = material_of(occasion(panel()), Addressee(person=panel().people[0]), book().words)
    warm = book().write(LetterKind.VOICEMAIL, Tone.WARM, material)
    assert warm == book().write(LetterKind.VOICEMAIL, Tone.NEUTRAL, material)


def test_every_kind_of_letter_exists() -> None:
    assert all(Tone.NEUTRAL in book().tones(kind) for kind in LetterKind)


def test_a_language_that_is_not_there_falls_back_to_english() -> None:
    assert load(RESOURCES / "letters", "xx").words == book().words
