"""Notes of earlier versions are used in letters only after the user has allowed it."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop.actions import interviews
from desktop.core.records import ApplicationRecord, Attendance
from desktop.ops import Ops
from desktop.ui.letter.dialog import LetterDialog
from tests.support.letter_pages import Open, Read

Add = Callable[..., str]
NOTE = "seemed arrogant and came 20 minutes late"


@pytest.fixture
def with_note(ops: Ops, add_met: Add, record_of: Read) -> Callable[..., str]:
    """Adds an application with an unsorted note about the first interviewer."""

    def add(*names: str) -> str:
        key = add_met(*names)
        record = record_of(key)
        first, *others = record.attendances
        seats = [replace(first, detail=NOTE, for_letter=""), *others]
        ops.run("", interviews.update, record.interviews[0], seats)
        return key

    return add


def seat(record: ApplicationRecord) -> Attendance:
    return record.attendances[0]


def body(dialog: LetterDialog) -> str:
    return dialog.editor.body.toPlainText()


def test_an_old_note_is_asked_about_beside_the_letter_and_not_in_it(
    open_letter: Open, with_note: Add
) -> None:
    dialog = open_letter(with_note())
    (question,) = dialog.notes.questions.values()
    assert question.isVisible()
    assert question.note.text() == f"Your note about Dana Reyes: “{NOTE}”"
    assert question.question.text() == "Is this for the letter, or private?"
    assert NOTE not in body(dialog)


def test_a_note_for_the_letter_is_written_into_it(
    open_letter: Open, with_note: Add, record_of: Read
) -> None:
    key = with_note()
    dialog = open_letter(key)
    (question,) = dialog.notes.questions.values()
    question.for_letter.click()
    assert NOTE in body(dialog)
    assert not dialog.notes.questions
    kept = seat(record_of(key))
    assert (kept.detail, kept.for_letter, kept.private) == ("", NOTE, "")


def test_a_private_note_stays_out_and_is_not_asked_about_again(
    open_letter: Open, with_note: Add, record_of: Read, ops: Ops
) -> None:
    key = with_note()
    dialog = open_letter(key)
    before = body(dialog)
    (question,) = dialog.notes.questions.values()
    question.private.click()
    assert body(dialog) == before
    assert not dialog.notes.questions
    kept = seat(record_of(key))
    assert (kept.detail, kept.for_letter, kept.private) == ("", "", NOTE)
    dialog.close()
    assert not open_letter(key).notes.questions
    ops.undo()
    assert seat(record_of(key)).detail == NOTE


def test_a_letter_changed_by_hand_stays_as_it_is(open_letter: Open, with_note: Add) -> None:
    dialog = open_letter(with_note())
    dialog.editor.body.setPlainText("Hello Dana,")
    (question,) = dialog.notes.questions.values()
    question.for_letter.click()
    assert body(dialog) == "Hello Dana,"


def test_only_notes_about_the_readers_of_a_letter_are_asked_about(
    open_letter: Open, with_note: Add
) -> None:
    dialog = open_letter(with_note("Dana Reyes", "Lee Okafor"))
    assert len(dialog.notes.questions) == 1
    dialog.head.tabs.setCurrentIndex(1)
    assert not dialog.notes.questions
    dialog.head.tabs.setCurrentIndex(0)
    assert len(dialog.notes.questions) == 1
