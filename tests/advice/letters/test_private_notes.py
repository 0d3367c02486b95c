"""Private and unsorted notes are in no letter."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.advice.letters.addressees import Addressee
from desktop.advice.letters.library import TemplateLibrary
from desktop.advice.letters.template import TemplateKey
from desktop.advice.letters.template_values import FIELD_NAMES, template_values
from desktop.core.kinds import LetterKind, Tone
from tests.advice.letters.records import library, occasion, panel

SECRET, OLD = "seemed arrogant and came 20 minutes late", "smelt of smoke"
EVERY_FIELD = "Subject: {{ topic }}\n\n" + "\n\n".join(
    f"{{{{ {name} }}}}" for name in sorted(FIELD_NAMES - {"others"})
)


def letters(of: TemplateLibrary, *, for_letter: str) -> str:
    """Every letter of each kind and tone, to each person alone and with the others."""
    people = panel()
    noted = tuple(
        replace(seat, detail=OLD, for_letter=for_letter, private=SECRET)
        for seat in people.attendances
    )
    seen = occasion(replace(people, attendances=noted))
    written = []
    for kind in LetterKind:
        for tone in of.tones(kind):
            for place, person in enumerate(people.people):
                for others in ((), people.people[:place]):
                    material = template_values(
                        seen, Addressee(person=person, forwards_to=others), of.words
                    )
                    letter = of.write(kind, tone, material, place=place)
                    written.append(letter.subject + letter.body)
    return "\n".join(written)


@pytest.mark.parametrize("for_letter", ["", "a map of sensors on the wall"])
def test_no_letter_of_ours_holds_a_private_or_unsorted_note(for_letter: str) -> None:
    texts = letters(library(), for_letter=for_letter)
    assert SECRET not in texts
    assert OLD not in texts
    assert ("map of sensors" in texts) == bool(for_letter)


@pytest.mark.parametrize("kind", LetterKind)
def test_no_field_of_a_template_of_ones_own_holds_one(kind: LetterKind) -> None:
    keys = [TemplateKey(str(kind), tone) for tone in Tone]
    texts = letters(library().with_own(dict.fromkeys(keys, EVERY_FIELD)), for_letter="Sails")
    assert SECRET not in texts
    assert OLD not in texts


@given(
    private=st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF), min_size=1),
    old=st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF), min_size=1),
)
def test_whatever_is_private_is_no_material(private: str, old: str) -> None:
    people = panel()
    noted = tuple(replace(seat, detail=old, private=private) for seat in people.attendances)
    through = Addressee(person=people.people[0], forwards_to=people.people[1:])
    material = str(
        template_values(occasion(replace(people, attendances=noted)), through, library().words)
    )
    assert private not in material
    assert old not in material
