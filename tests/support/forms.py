"""Every form of the interface, with the names of its fields."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from desktop.core.kinds import AnswerKind, ContactKind, State
from desktop.core.records import ApplicationRecord
from desktop.ops import Ops
from desktop.ui.forms import field_values
from desktop.ui.forms.add_application import AddApplicationDialog
from desktop.ui.forms.answer import AnswerChoice, AnswerDialog
from desktop.ui.forms.application import ApplicationDialog
from desktop.ui.forms.autosave import DraftAutosave
from desktop.ui.forms.base import RecordDialog
from desktop.ui.forms.contact import ContactDialog
from desktop.ui.forms.debrief import DebriefDialog
from desktop.ui.forms.fields import Choice, OptionalDay
from desktop.ui.forms.hold_words import HoldWords
from desktop.ui.forms.interview import InterviewDialog
from desktop.ui.forms.observation import ObservationDialog
from desktop.ui.forms.pairs_edit import PairsEdit
from desktop.ui.forms.people_edit import PeopleEdit
from desktop.ui.forms.person import PersonDialog
from desktop.ui.forms.problem import ProblemDialog
from desktop.ui.forms.promise_edit import Promise, PromiseEdit
from desktop.ui.forms.question import QuestionDialog
from desktop.ui.forms.state import StateDialog
from desktop.ui.widgets.controls import TickBox
from desktop.ui.widgets.date_field import DateField

Make = Callable[[Ops, ApplicationRecord, QWidget], RecordDialog]

FORMS: Mapping[str, tuple[Make, str]] = {
    "add": (
        lambda ops, _found, host: AddApplicationDialog(ops, host),
        "line company role people country when applied_only promise round length role_type",
    ),
    "application": (
        lambda ops, found, host: ApplicationDialog(ops, found.application, host),
        (
            "company role role_type country subdivision location letter_language agency posting "
            "careers source salary applied closing deadline internal no_calls no_contact notes"
        ),
    ),
    "interview": (
        InterviewDialog,
        "round format when length zone people promise notes",
    ),
    "debrief": (
        lambda ops, found, host: DebriefDialog(ops, found, found.interviews[0], host),
        "people promise raised asked notes",
    ),
    "contact": (
        ContactDialog,
        "direction when kind channel people subject text promise",
    ),
    "answer": (
        lambda ops, found, host: ContactDialog(ops, found, host, kind=ContactKind.INVITATION),
        "direction when kind channel people subject text answers promise",
    ),
    "invited": (
        lambda ops, found, host: AnswerDialog(ops, found, host, kind=AnswerKind.INVITED),
        "kind round no_date starts text when",
    ),
    "answered on hold": (
        lambda ops, found, host: AnswerDialog(ops, found, host, kind=AnswerKind.ON_HOLD),
        "kind until text when",
    ),
    "answered no": (
        lambda ops, found, host: AnswerDialog(ops, found, host, kind=AnswerKind.NO),
        "kind write_again text when",
    ),
    "offer": (
        lambda ops, found, host: AnswerDialog(ops, found, host, kind=AnswerKind.OFFER),
        "kind in_writing answer_by promise text when",
    ),
    "person": (
        lambda ops, found, host: PersonDialog(ops, host, application=found.application),
        (
            "person_name courtesy form_of_address part title company email phone profile "
            "letter_language no_calls no_contact notes"
        ),
    ),
    "problem": (
        ProblemDialog,
        "problem idea outcome person interview",
    ),
    "question": (
        QuestionDialog,
        "question answer interview",
    ),
    "observation": (
        ObservationDialog,
        "kind on until note",
    ),
    "hold": (
        lambda ops, found, host: StateDialog(ops, found.application, State.ON_HOLD, host),
        "on until words note",
    ),
    "rejected": (
        lambda ops, found, host: StateDialog(ops, found.application, State.REJECTED, host),
        "on reason note reply",
    ),
    "offered": (
        lambda ops, found, host: StateDialog(ops, found.application, State.OFFER, host),
        "on in_writing answer_by note",
    ),
}
EVERY_FIELD = [(form, field) for form, (_, fields) in FORMS.items() for field in fields.split()]


@dataclass
class Forms:
    ops: Ops
    host: QWidget
    key: str

    def open(self, form: str) -> RecordDialog:
        found = self.ops.queries.record(self.key)
        assert found is not None
        dialog = FORMS[form][0](self.ops, found, self.host)
        dialog.open()
        return dialog


def change(field: field_values.Field) -> None:
    """Enter another value than the field has."""
    if isinstance(field, AnswerChoice):
        field.set_value(AnswerKind.OTHER)
    elif isinstance(field, Choice):
        field.setCurrentIndex((field.currentIndex() + 1) % field.count())
    elif isinstance(field, OptionalDay):
        field.box.setChecked(not field.box.isChecked())
        field.edit.setText("2 may 2026")
    elif isinstance(field, DateField):
        field.setText("2 march 2026")
    elif isinstance(field, PromiseEdit):
        field.pick.set_value(Promise.ON_DATE)
        field.day.setText("2 may 2026")
    elif isinstance(field, PeopleEdit):
        field.rows[0].box.click()
        field.line.setText("Mo Tan")
        field.add_typed()
        field.line.setText("Half a na")
    elif isinstance(field, PairsEdit):
        field.more.click()
        field.pairs[1].first.setPlainText("Why us?")
        field.pairs[1].second.setPlainText("For the boats")
    elif isinstance(field, HoldWords):
        field.line.setText("until the summer")
    elif isinstance(field, TickBox):
        field.click()
    elif isinstance(field, QLineEdit):
        field.setText("other words")
    else:
        assert isinstance(field, QPlainTextEdit)
        field.setPlainText("other words\nin two lines")


def crash(dialog: RecordDialog) -> None:
    """End the form as `kill -9` would: only the draft that the timer has saved is left."""
    (autosave,) = dialog.findChildren(DraftAutosave)
    assert autosave.timer.isActive()
    autosave.timer.timeout.emit()
    autosave.stop()
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
