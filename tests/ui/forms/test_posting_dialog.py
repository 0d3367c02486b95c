"""*Keep posting…* offers what the text names, and notes nothing without a tick."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from desktop.core.records import ApplicationRecord
from desktop.ops import Ops
from desktop.ui.forms.posting import PostingDialog

Read = Callable[[str], ApplicationRecord]
TEXT = (
    "Baker wanted\n\nWe bake bread all night. Apply by 30 April 2026.\n"
    "Contact: Lee & Co. Okafor\nContact: Kim Okafor, kim@northwind.example\n"
)


@pytest.fixture
def key(add_application: Callable[..., str]) -> str:
    return add_application("Dana Reyes")


@pytest.fixture
def dialog(ops: Ops, host: QWidget, key: str, record: Read) -> PostingDialog:
    return PostingDialog(ops, record(key), host)


def offered(dialog: PostingDialog) -> tuple[bool, bool]:
    return (dialog.closing.isVisibleTo(dialog), dialog.person.isVisibleTo(dialog))


def test_the_closing_date_and_the_contact_are_offered(dialog: PostingDialog) -> None:
    assert offered(dialog) == (False, False)
    dialog.text.setPlainText(TEXT)
    assert offered(dialog) == (True, True)
    assert dialog.closing.text() == "Note the &closing date it names: Thu 30 April"
    assert dialog.person.text() == "&Add the contact it names: Kim Okafor"
    assert dialog.person.toolTip() == "kim@northwind.example"
    dialog.text.setPlainText("Baker wanted, by night.")
    assert offered(dialog) == (False, False)


def test_a_posting_is_read_in_its_language(dialog: PostingDialog) -> None:
    dialog.text.setPlainText(
        "Bäcker gesucht\n\nWir backen die ganze Nacht. Bewerbungsschluss ist der 30. April 2026.\n"
        "Ansprechpartner: Herr Kim Okafor\n"
    )
    assert dialog.closing.text() == "Note the &closing date it names: Thu 30 April"
    assert dialog.person.text() == "&Add the contact it names: Kim Okafor"


def test_nothing_is_noted_without_a_tick(dialog: PostingDialog, key: str, record: Read) -> None:
    dialog.text.setPlainText(TEXT)
    dialog.accept()
    kept = record(key)
    assert len(kept.postings) == 1
    assert (kept.application.closing_on, len(kept.people)) == (None, 1)


def test_what_is_ticked_is_noted_in_one_step(
    dialog: PostingDialog, ops: Ops, key: str, record: Read
) -> None:
    dialog.text.setPlainText(TEXT)
    dialog.closing.setChecked(True)
    dialog.person.setChecked(True)
    dialog.accept()
    kept = record(key)
    assert kept.application.closing_on == date(2026, 4, 30)
    assert {one.name for one in kept.people} == {"Dana Reyes", "Kim Okafor"}
    ops.undo()
    assert (record(key).postings, len(record(key).people)) == ((), 1)


def test_who_is_known_is_not_offered(dialog: PostingDialog) -> None:
    dialog.text.setPlainText("Baker wanted, by night.\nContact: Dana Reyes\n")
    assert offered(dialog) == (False, False)


def test_a_tick_goes_with_what_it_was_for(dialog: PostingDialog, key: str, record: Read) -> None:
    dialog.text.setPlainText(TEXT)
    dialog.closing.setChecked(True)
    dialog.text.setPlainText("Baker wanted, by night.")
    dialog.accept()
    assert record(key).application.closing_on is None
