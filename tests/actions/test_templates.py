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
from tests.actions.desk import Desk


def template(**more: object) -> LetterTemplate:
    made = LetterTemplate(
        id=new_id(),
        language="en",
        kind="check_in",
        tone=Tone.WARM,
        text="Subject: {{ role }}\n\nHello {{ first }}.",
    )
    return replace(made, **more)  # type: ignore[arg-type]


def kept(desk: Desk) -> list[LetterTemplate]:
    return desk.store.queries.letter_templates("en")


def test_a_template_is_kept_once_for_each_letter_and_language(desk: Desk) -> None:
    first, german = template(), template(language="de", text="Subject: x\n\nHallo.")
    assert desk.do(templates.save, first) == Changes(settings=True)
    desk.do(templates.save, german)
    numbered = template(kind="thank_you", number=4)
    desk.do(templates.save, numbered)
    again = template(text="Subject: x\n\nDear {{ first }}.")
    desk.do(templates.save, again)
    assert kept(desk) == [replace(again, id=first.id), numbered]
    assert desk.store.queries.letter_templates("de") == [german]


def test_saving_and_resetting_can_be_taken_back(desk: Desk) -> None:
    first = template()
    desk.do(templates.save, first)
    desk.do(templates.save, template(text="Subject: x\n\nNew."))
    desk.do(undo, desk.edits)
    assert kept(desk) == [first]
    desk.do(templates.reset, "en", key_of_record(first))
    edits = desk.edits
    assert kept(desk) == []
    desk.do(undo, edits)
    assert kept(desk) == [first]
    desk.do(redo, edits)
    assert kept(desk) == []


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
def test_what_cannot_be_used_is_not_kept(desk: Desk, more: dict[str, object], message: str) -> None:
    with pytest.raises(UserError, match=message):
        desk.do(templates.save, template(**more))
    assert kept(desk) == []


def test_call_notes_need_no_subject_and_thanks_can_be_passed_on(desk: Desk) -> None:
    desk.do(templates.save, template(kind="voicemail", text="Hello, this is {{ me }}."))
    desk.do(templates.save, template(kind="thank_you_organiser", tone=Tone.NEUTRAL))
    assert len(kept(desk)) == 2


def test_what_is_not_ones_own_cannot_be_reset(desk: Desk) -> None:
    desk.do(templates.save, template())
    with pytest.raises(UserError, match="no longer exists"):
        desk.do(templates.reset, "de", key_of_record(template()))
    with pytest.raises(UserError, match="no longer exists"):
        desk.do(templates.reset, "en", key_of_record(template(tone=Tone.BRIEF)))
