"""A change of any field of any form is asked about on closing, and is kept in a draft."""

from collections.abc import Mapping

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from desktop.actions import people
from desktop.core.ids import new_id
from desktop.core.kinds import ContactKind, Direction, OutcomeReason, Part
from desktop.core.records import Person
from desktop.models.database import Store
from desktop.ui.forms import field_values
from desktop.ui.forms.autosave import DraftAutosave
from desktop.ui.forms.contact import ContactDialog
from desktop.ui.forms.debrief import DebriefDialog
from desktop.ui.forms.person import PersonDialog
from desktop.ui.forms.promise_edit import Promise
from desktop.ui.forms.state import StateDialog
from desktop.ui.widgets.controls import TickBox
from tests.support.announcements import record_announcements
from tests.support.forms import EVERY_FIELD, FORMS, Forms, change, crash


@pytest.mark.parametrize("form", FORMS)
def test_the_table_names_every_field_and_every_field_is_kept(forms: Forms, form: str) -> None:
    dialog = forms.open(form)
    kept = dict(field_values.fields(dialog))
    assert {*FORMS[form][1].split()} <= {*kept}
    others = {*kept} - {*FORMS[form][1].split()}
    assert {name for name in others if is_shown(kept[name])} <= {"answers"}
    inside = [field for field in kept.values() if isinstance(field, QWidget)]
    loose = [
        (type(widget).__name__, widget.accessibleName())
        for widget in dialog.findChildren(QWidget)
        if isinstance(widget, QLineEdit | QPlainTextEdit | QComboBox | TickBox)
        and not any(one is widget or one.isAncestorOf(widget) for one in inside)
    ]
    assert loose == []


def is_shown(field: field_values.Field) -> bool:
    return not isinstance(field, QWidget) or field.isVisible()


@pytest.mark.parametrize(("form", "name"), EVERY_FIELD)
def test_escape_asks_before_any_change_is_lost(forms: Forms, form: str, name: str) -> None:
    dialog = forms.open(form)
    change(dict(field_values.fields(dialog))[name])
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "Press Esc once more" in dialog.foot_note.text()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize(("form", "name"), EVERY_FIELD)
def test_any_change_is_offered_after_a_crash_and_comes_back(
    forms: Forms, form: str, name: str
) -> None:
    dialog = forms.open(form)
    change(dict(field_values.fields(dialog))[name])
    entered = field_values.values(dialog)
    crash(dialog)
    again = forms.open(form)
    assert again.offer is not None
    assert field_values.values(again) != entered
    again.offer.continue_button.click()
    assert without_ids(field_values.values(again)) == without_ids(entered)


def without_ids(values: Mapping[str, object]) -> object:
    """The values without the ids of unsaved people, which differ each time."""
    people = values.get("people")
    if not isinstance(people, dict):
        return values
    bare = [{**one, "id": "" if "name" in one else one["id"]} for one in people["people"]]
    return {**values, "people": {**people, "people": bare}}


def test_a_draft_is_kept_of_all_that_was_entered_together(forms: Forms) -> None:
    """The fields depend on each other: direction limits kinds, and the day limits answers."""
    dialog = forms.open("contact")
    assert isinstance(dialog, ContactDialog)
    dialog.direction.set_value(Direction.INBOUND)
    dialog.when.setText("yesterday 11:00")
    dialog.kind.set_value(ContactKind.INVITATION)
    dialog.people.rows[0].box.setChecked(True)
    dialog.text.setPlainText("They said two weeks")
    dialog.promise.pick.set_value(Promise.IN_WORDS)
    dialog.promise.quote.setText("in two weeks")
    entered = field_values.values(dialog)
    crash(dialog)
    again = forms.open("contact")
    assert again.offer is not None
    again.offer.continue_button.click()
    assert field_values.values(again) == entered
    assert again.ok.isEnabled()


def test_the_line_of_somebody_added_in_the_form_comes_back(forms: Forms) -> None:
    dialog = forms.open("debrief")
    assert isinstance(dialog, DebriefDialog)
    dialog.people.line.setText("Mo Tan <mo@example.com>")
    dialog.people.add_typed()
    notes = dialog.people.rows[-1].notes
    assert notes is not None
    (drafting,) = dialog.findChildren(DraftAutosave)
    drafting.save()
    notes.for_letter.setText("Grew up in Porto")
    notes.private.setText("Came late")
    crash(dialog)
    again = forms.open("debrief")
    assert isinstance(again, DebriefDialog)
    assert again.offer is not None
    again.offer.continue_button.click()
    row = again.people.rows[-1]
    assert (row.person.name, row.person.email) == ("Mo Tan", "mo@example.com")
    assert row.notes is not None
    assert row.notes.for_letter.text() == "Grew up in Porto"
    again.accept()
    found = forms.ops.queries.record(forms.key)
    assert found is not None
    notes_kept = {(one.for_letter, one.private) for one in found.attendances}
    assert ("Grew up in Porto", "Came late") in notes_kept


def test_a_draft_is_offered_though_the_application_has_gained_a_person(
    forms: Forms, store: Store
) -> None:
    dialog = forms.open("debrief")
    assert isinstance(dialog, DebriefDialog)
    dialog.notes.setPlainText("It went well")
    crash(dialog)
    mo = Person(id=new_id(), name="Mo Tan")

    assert forms.ops.run("Add person", people.add, mo, forms.key, Part.INTERVIEWER)
    again = forms.open("debrief")
    assert isinstance(again, DebriefDialog)
    assert again.offer is not None
    again.offer.continue_button.click()
    assert again.notes.toPlainText() == "It went well"
    assert [row.person.name for row in again.people.rows][-1] == "Mo Tan"


def test_what_a_draft_names_and_is_no_more_is_left_out(forms: Forms, store: Store) -> None:
    dialog = forms.open("contact")
    kept = field_values.values(dialog)
    field_values.restore(
        dialog,
        {
            "kind": "a kind that was",
            "people": {"people": [{"id": "gone", "ticked": True}], "line": "Zoe"},
            "promise": None,
            "another field": "text",
        },
    )
    after = field_values.values(dialog)
    assert isinstance(after["people"], dict)
    assert after["people"]["line"] == "Zoe"
    assert {**after, "people": kept["people"]} == kept
    field_values.restore(dialog, {"people": "torn"})
    assert field_values.values(dialog) == after


def test_a_draft_of_version_0_1_0_is_still_offered(forms: Forms, store: Store) -> None:
    texts = ["", "Your nightly load", "Dear Dana"]  # another person, subject, text and promise
    texts.insert(2, "")
    with store.writing(forms.ops.now().utc) as writer:
        writer.drafts.keep(new_id(), f"InteractionDialog/{forms.key}", texts)
    dialog = forms.open("contact")
    assert isinstance(dialog, ContactDialog)
    assert dialog.offer is not None
    dialog.offer.continue_button.click()
    assert dialog.subject.text() == "Your nightly load"
    assert dialog.text.toPlainText() == "Dear Dana"


def test_an_older_draft_of_another_form_is_not_offered(forms: Forms, store: Store) -> None:
    with store.writing(forms.ops.now().utc) as writer:
        writer.drafts.keep(new_id(), f"InteractionDialog/{forms.key}", ["one", "two"])
    assert forms.open("contact").offer is None


def test_the_warning_of_escape_is_spoken(forms: Forms, monkeypatch: pytest.MonkeyPatch) -> None:
    announced = record_announcements(monkeypatch)
    dialog = forms.open("rejected")
    assert isinstance(dialog, StateDialog)
    dialog.reason.set_value(OutcomeReason.NOT_FIT)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert announced == ["Press Esc once more to close without keeping what you entered."]


def test_a_fault_describes_its_field(forms: Forms) -> None:
    dialog = forms.open("person")
    assert isinstance(dialog, PersonDialog)
    dialog.email.setText("dana at example")
    assert dialog.email.accessibleDescription() == "An address looks like name@example.com."
    assert dialog.person_name.accessibleDescription() == "What is the name?"
    dialog.email.clear()
    dialog.person_name.setText("Dana")
    assert (dialog.email.accessibleDescription(), dialog.foot_note.text()) == ("", "")
