"""The field for an address that is not known, in the letter window."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.actions import people
from desktop.models.store import Store
from desktop.ops import Ops
from desktop.ui.letter.dialog import LetterDialog
from desktop.ui.letter.sending import Way
from tests.support.letter_pages import Open, Read

Add = Callable[..., str]


@pytest.fixture
def without(open_letter: Open, add_application: Add) -> LetterDialog:
    """The letters to two people whose addresses are not known, without gaps."""
    dialog = open_letter(add_application(people=("Dana Reyes", "Lee Okafor")))
    for letter in dialog.session.letters:
        letter.body = letter.body.replace("[one thing you talked about]", "clocks")
    dialog.editor.body.setPlainText(dialog.letter.body)
    return dialog


def enter(dialog: LetterDialog, text: str) -> None:
    field = dialog.head.address
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def email(store: Store, name: str) -> str:
    (row,) = store.queries.people(search=name, offset=0, limit=2)
    return row.email


def test_the_address_is_entered_in_place_and_saved_with_the_person(
    without: LetterDialog, store: Store, ops: Ops, handed_over: list[str]
) -> None:
    head, foot = without.head, without.foot
    assert head.address.accessibleName() == "E-mail of Dana"
    assert not head.to.isVisible()
    assert not foot.open.isEnabled()
    assert not foot.ways[Way.GMAIL].isEnabled()
    assert foot.open.toolTip() == "No address is known for this letter."
    assert foot.ways[Way.COPY].isEnabled()
    enter(without, " dana@example.com")
    assert email(store, "Dana") == "dana@example.com"
    assert foot.notice.text() == "The address is saved in People."
    assert head.address.isVisible()
    assert ops.undo_label == "Save address"
    assert without.isVisible()
    assert handed_over == []
    foot.open.click()
    assert handed_over[0].startswith("mailto:dana@example.com?")
    ops.undo()
    assert email(store, "Dana") == ""
    assert not foot.open.isEnabled()


def test_an_address_that_is_none_is_not_saved_and_said_so(
    without: LetterDialog, store: Store
) -> None:
    head = without.head
    enter(without, "dana@new")
    assert email(store, "Dana") == ""
    assert head.address_fault.isVisible()
    assert head.address_fault.text() == "An address looks like name@example.com."
    assert head.address.accessibleDescription() == head.address_fault.text()
    assert not without.foot.open.isEnabled()
    enter(without, "dana@new.example")
    assert not head.address_fault.isVisible()
    assert email(store, "Dana") == "dana@new.example"


def test_a_typed_address_can_be_used_at_once(
    without: LetterDialog, handed_over: list[str], store: Store
) -> None:
    QTest.keyClicks(without.head.address, "dana@example.com")
    assert without.foot.open.isEnabled()
    without.foot.open.click()
    assert handed_over[0].startswith("mailto:dana@example.com?")
    assert email(store, "Dana") == "dana@example.com"


def test_a_typing_error_can_be_corrected_and_an_address_taken_back(
    without: LetterDialog, store: Store
) -> None:
    enter(without, "dna@example.com")
    enter(without, "dana@example.com")
    assert email(store, "Dana") == "dana@example.com"
    without.head.address.clear()
    without.head.address.editingFinished.emit()
    assert email(store, "Dana") == ""


def test_an_address_typed_for_one_person_is_not_given_to_the_next(
    without: LetterDialog, store: Store
) -> None:
    without.head.address.setFocus()
    QTest.keyClicks(without.head.address, "dana@example.com")
    without.head.tabs.setCurrentIndex(1)
    assert without.head.address.text() == ""
    assert without.head.address.accessibleName() == "E-mail of Lee"
    assert not without.foot.open.isEnabled()
    assert (email(store, "Dana"), email(store, "Lee")) == ("dana@example.com", "")
    QTest.keyClicks(without.head.address, "lee@example")
    without.head.tabs.setCurrentIndex(0)
    assert without.head.address.text() == "dana@example.com"
    assert not without.head.address_fault.isVisible()


def test_who_is_addressed_otherwise_is_named_so(
    open_letter: Open, add_application: Add, ops: Ops, record_of: Read
) -> None:
    key = add_application(people=("Ana Oliveira",))
    (ana,) = record_of(key).people
    ops.run("", people.update, replace(ana, form_of_address="Dr Oliveira & Co"))
    head = open_letter(key).head
    assert head.address.accessibleName() == "E-mail of Dr Oliveira & Co"


def test_somebody_with_an_address_has_no_field(open_letter: Open, add_met: Add) -> None:
    head = open_letter(add_met()).head
    assert not head.address.isVisible()
    assert head.to.text() == "To Dana Reyes, dana@example.com"


def test_fields_take_what_assistive_technology_writes_without_the_focus(
    without: LetterDialog,
) -> None:
    head, foot = without.head, without.foot
    without.editor.subject.setText("Thank you for Tuesday")
    assert without.letter.subject == "Thank you for Tuesday"
    assert not foot.ways[Way.GMAIL].isEnabled()
    head.address.setText("dana@northwind.example")
    assert foot.ways[Way.GMAIL].isEnabled()
    head.name.setText("Noa Lind")
    assert without.session.sender.name == "Noa Lind"


def test_without_an_address_it_is_said_what_can_be_done(without: LetterDialog) -> None:
    head = without.head
    assert head.address_hint.isVisible()
    assert head.address_hint.text() == "Without an address, you can copy the text."
    enter(without, "dana@new")
    assert not head.address_hint.isVisible()
    enter(without, "dana@example.com")
    assert not head.address_hint.isVisible()
    head.tabs.setCurrentIndex(1)
    assert head.address_hint.isVisible()
