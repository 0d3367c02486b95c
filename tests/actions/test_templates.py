"""Own letter templates in a real store."""

from dataclasses import replace

import pytest

from desktop.actions import templates
from desktop.actions.templates import key_of_record
from desktop.actions.undo import redo, undo
from desktop.core.changes import Changes
from desktop.core.errors import UserError
from desktop.core.ids import new_id
from desktop.core.kinds import Tone
from desktop.core.records import LetterTemplate
from tests.actions.harness import Harness


def template(**more: object) -> LetterTemplate:
    made = LetterTemplate(
        id=new_id(),
        language="en",
        kind="check_in",
        tone=Tone.WARM,
        text="Subject: {{ role }}\n\nHello {{ first }}.",
    )
    return replace(made, **more)  # type: ignore[arg-type]


def kept(harness: Harness) -> list[LetterTemplate]:
    return harness.store.queries.letter_templates("en")


def test_a_template_is_kept_once_for_each_letter_and_language(harness: Harness) -> None:
    first, german = template(), template(language="de", text="Subject: x\n\nHallo.")
    assert harness.do(templates.save, first) == Changes(settings=True)
    harness.do(templates.save, german)
    numbered = template(kind="thank_you", number=4)
    harness.do(templates.save, numbered)
    again = template(text="Subject: x\n\nDear {{ first }}.")
    harness.do(templates.save, again)
    assert kept(harness) == [replace(again, id=first.id), numbered]
    assert harness.store.queries.letter_templates("de") == [german]


def test_saving_and_resetting_can_be_taken_back(harness: Harness) -> None:
    first = template()
    harness.do(templates.save, first)
    harness.do(templates.save, template(text="Subject: x\n\nNew."))
    harness.do(undo, harness.edits)
    assert kept(harness) == [first]
    harness.do(templates.reset, "en", key_of_record(first))
    edits = harness.edits
    assert kept(harness) == []
    harness.do(undo, edits)
    assert kept(harness) == [first]
    harness.do(redo, edits)
    assert kept(harness) == []


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({"text": "Subject: x\n\n{{ nonsense }}"}, "cannot be used"),
        ({"text": "Hello."}, "cannot be used"),
        ({"text": ""}, "cannot be used"),
        ({"kind": "love_letter"}, "no letter of this kind"),
        ({"number": 10}, "no letter of this kind"),
        ({"number": -1}, "no letter of this kind"),
    ],
)
def test_what_cannot_be_used_is_not_kept(
    harness: Harness, more: dict[str, object], message: str
) -> None:
    with pytest.raises(UserError, match=message):
        harness.do(templates.save, template(**more))
    assert kept(harness) == []


def test_call_notes_need_no_subject_and_thanks_can_be_passed_on(harness: Harness) -> None:
    harness.do(templates.save, template(kind="voicemail", text="Hello, this is {{ me }}."))
    harness.do(templates.save, template(kind="thank_you_organiser", tone=Tone.NEUTRAL))
    assert len(kept(harness)) == 2


def test_what_is_not_ones_own_cannot_be_reset(harness: Harness) -> None:
    harness.do(templates.save, template())
    with pytest.raises(UserError, match="no longer exists"):
        harness.do(templates.reset, "de", key_of_record(template()))
    with pytest.raises(UserError, match="no longer exists"):
        harness.do(templates.reset, "en", key_of_record(template(tone=Tone.BRIEF)))
