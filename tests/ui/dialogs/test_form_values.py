"""Every field of every form: a change is asked about, and survives the end of the program."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from desktop.actions import people
from desktop.core.ids import new_id
from desktop.core.kinds import ContactKind, Direction, Part, Reason, State
from desktop.core.records import Dossier, Interaction, Person
from desktop.models.database import Store
from desktop.ui.interviews.dialogs import field_values
from desktop.ui.interviews.dialogs.add_application import AddApplicationDialog
from desktop.ui.interviews.dialogs.application import ApplicationDialog
from desktop.ui.interviews.dialogs.base import RecordDialog
from desktop.ui.interviews.dialogs.debrief import DebriefDialog
from desktop.ui.interviews.dialogs.drafting import Drafting
from desktop.ui.interviews.dialogs.fields import Choice, OptionalDay
from desktop.ui.interviews.dialogs.interaction import InteractionDialog
from desktop.ui.interviews.dialogs.interview import InterviewDialog
from desktop.ui.interviews.dialogs.people_edit import PeopleEdit
from desktop.ui.interviews.dialogs.person import PersonDialog
from desktop.ui.interviews.dialogs.problem import ProblemDialog
from desktop.ui.interviews.dialogs.promise_edit import PromiseEdit
from desktop.ui.interviews.dialogs.promises import Promise
from desktop.ui.interviews.dialogs.signal import SignalDialog
from desktop.ui.interviews.dialogs.state import StateDialog
from desktop.ui.ops import Ops
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.tick_box import TickBox
from tests.support.announcements import record_announcements

Make = Callable[[Ops, Dossier, QWidget], RecordDialog]

FORMS: Mapping[str, tuple[Make, str]] = {
    "add": (
        lambda ops, _found, host: AddApplicationDialog(ops, host),
        "company role people country when promise round role_type",
    ),
    "application": (
        lambda ops, found, host: ApplicationDialog(ops, found.application, host),
        (
            "company role role_type country subdivision location agency posting careers source "
            "salary deadline no_calls no_contact notes"
        ),
    ),
    "interview": (
        InterviewDialog,
        "round format when zone people promise notes",
    ),
    "debrief": (
        lambda ops, found, host: DebriefDialog(ops, found, found.interviews[0], host),
        "people promise problem idea notes",
    ),
    "contact": (
        InteractionDialog,
        "direction when kind channel people subject text promise",
    ),
    "answer": (
        lambda ops, found, host: InteractionDialog(ops, found, host, kind=ContactKind.INVITATION),
        "direction when kind channel people subject text answers promise",
    ),
    "person": (
        lambda ops, found, host: PersonDialog(ops, host, application=found.application),
        "person_name part title company email phone profile no_calls no_contact notes",
    ),
    "problem": (
        ProblemDialog,
        "problem idea outcome person interview",
    ),
    "signal": (
        SignalDialog,
        "kind on until note",
    ),
    "hold": (
        lambda ops, found, host: StateDialog(ops, found.application, State.ON_HOLD, host),
        "on until note",
    ),
    "rejected": (
        lambda ops, found, host: StateDialog(ops, found.application, State.REJECTED, host),
        "on reason note",
    ),
}
EVERY_FIELD = [(form, field) for form, (_, fields) in FORMS.items() for field in fields.split()]


@dataclass
class Forms:
    ops: Ops
    host: QWidget
    key: str

    def open(self, form: str) -> RecordDialog:
        found = self.ops.queries.dossier(self.key)
        assert found is not None
        dialog = FORMS[form][0](self.ops, found, self.host)
        dialog.open()
        return dialog


@pytest.fixture
def forms(ops: Ops, store: Store, host: QWidget, add_application: Callable[..., str]) -> Forms:
    key = add_application(country="DE", people=("Dana Reyes", "Lee Okafor"))
    with store.writing(datetime(2026, 3, 24, 15, tzinfo=UTC)) as writer:
        writer.insert(
            Interaction(
                id=new_id(),
                application_id=key,
                at=datetime(2026, 3, 24, 9, 0),
                zone="UTC",
                direction=Direction.OUTBOUND,
                kind=ContactKind.THANK_YOU,
            )
        )
    return Forms(ops, host, key)


def change(field: field_values.Field) -> None:
    """As somebody would who enters something else."""
    if isinstance(field, Choice):
        field.setCurrentIndex((field.currentIndex() + 1) % field.count())
    elif isinstance(field, OptionalDay):
        field.known.setChecked(not field.known.isChecked())
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
    elif isinstance(field, TickBox):
        field.click()
    elif isinstance(field, QLineEdit):
        field.setText("other words")
    else:
        assert isinstance(field, QPlainTextEdit)
        field.setPlainText("other words\nin two lines")


def crash(dialog: RecordDialog) -> None:
    """As after kill -9: what the timer has kept is there, and nothing more was said."""
    (drafting,) = dialog.findChildren(Drafting)
    assert drafting.timer.isActive()
    drafting.timer.timeout.emit()
    drafting.end()
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("form", FORMS)
def test_the_table_names_every_field_and_every_field_is_kept(forms: Forms, form: str) -> None:
    dialog = forms.open(form)
    kept = dict(field_values.fields(dialog))
    assert {*FORMS[form][1].split()} <= {*kept}
    hidden = {"answers", "subdivision", "until", "reason", "part"}
    assert {*kept} - {*FORMS[form][1].split()} <= hidden
    inside = {*kept.values()}
    loose = [
        (type(widget).__name__, widget.accessibleName())
        for widget in dialog.findChildren(QWidget)
        if isinstance(widget, QLineEdit | QPlainTextEdit | QComboBox | TickBox)
        and not any(field is widget or field.isAncestorOf(widget) for field in inside)
    ]
    assert loose == []


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
    again.offer.go_on.click()
    assert without_ids(field_values.values(again)) == without_ids(entered)


def without_ids(values: Mapping[str, object]) -> object:
    """Somebody who is not stored yet gets an id anew."""
    people = values.get("people")
    if not isinstance(people, dict):
        return values
    bare = [{**one, "id": "" if "name" in one else one["id"]} for one in people["people"]]
    return {**values, "people": {**people, "people": bare}}


def test_a_draft_is_kept_of_all_that_was_entered_together(forms: Forms) -> None:
    """The choice of a side decides which kinds there are, and the day which can be answered."""
    dialog = forms.open("contact")
    assert isinstance(dialog, InteractionDialog)
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
    again.offer.go_on.click()
    assert field_values.values(again) == entered
    assert again.ok.isEnabled()


def test_the_line_of_somebody_added_in_the_form_comes_back(forms: Forms) -> None:
    dialog = forms.open("debrief")
    assert isinstance(dialog, DebriefDialog)
    dialog.people.line.setText("Mo Tan <mo@example.com>")
    dialog.people.add_typed()
    detail = dialog.people.rows[-1].detail
    assert detail is not None
    (drafting,) = dialog.findChildren(Drafting)
    drafting.keep()
    detail.setText("Grew up in Porto")
    crash(dialog)
    again = forms.open("debrief")
    assert isinstance(again, DebriefDialog)
    assert again.offer is not None
    again.offer.go_on.click()
    row = again.people.rows[-1]
    assert (row.person.name, row.person.email) == ("Mo Tan", "mo@example.com")
    assert row.text() == "Grew up in Porto"
    again.accept()
    found = forms.ops.queries.dossier(forms.key)
    assert found is not None
    assert "Grew up in Porto" in {one.detail for one in found.attendances}


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
    again.offer.go_on.click()
    assert again.notes.toPlainText() == "It went well"
    assert [row.person.name for row in again.people.rows][-1] == "Mo Tan"


def test_what_a_draft_names_and_is_no_more_is_left_out(forms: Forms, store: Store) -> None:
    dialog = forms.open("contact")
    kept = field_values.values(dialog)
    field_values.put_back(
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
    field_values.put_back(dialog, {"people": "torn"})
    assert field_values.values(dialog) == after


def test_a_draft_of_version_0_1_0_is_still_offered(forms: Forms, store: Store) -> None:
    texts = ["", "Your nightly load", "Dear Dana"]  # somebody else, subject, text and promise
    texts.insert(2, "")
    with store.writing(forms.ops.now().utc) as writer:
        writer.drafts.keep(new_id(), f"InteractionDialog/{forms.key}", texts)
    dialog = forms.open("contact")
    assert isinstance(dialog, InteractionDialog)
    assert dialog.offer is not None
    dialog.offer.go_on.click()
    assert dialog.subject.text() == "Your nightly load"
    assert dialog.text.toPlainText() == "Dear Dana"


def test_an_older_draft_of_another_form_is_not_offered(forms: Forms, store: Store) -> None:
    with store.writing(forms.ops.now().utc) as writer:
        writer.drafts.keep(new_id(), f"InteractionDialog/{forms.key}", ["one", "two"])
    assert forms.open("contact").offer is None


def test_the_warning_of_escape_is_spoken(forms: Forms, monkeypatch: pytest.MonkeyPatch) -> None:
    said = record_announcements(monkeypatch)
    dialog = forms.open("rejected")
    assert isinstance(dialog, StateDialog)
    dialog.reason.set_value(Reason.NOT_FIT)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert said == ["Press Esc once more to close without keeping what you entered."]


def test_a_fault_describes_its_field(forms: Forms) -> None:
    dialog = forms.open("person")
    assert isinstance(dialog, PersonDialog)
    dialog.email.setText("dana at example")
    assert dialog.email.accessibleDescription() == "An address looks like name@example.com."
    assert dialog.person_name.accessibleDescription() == "What is the name?"
    dialog.email.clear()
    dialog.person_name.setText("Dana")
    assert (dialog.email.accessibleDescription(), dialog.foot_note.text()) == ("", "")


PLACES = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton)


def places(dialog: RecordDialog) -> dict[QWidget, tuple[int, int, int, int]]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    return {
        widget: (*widget.mapTo(dialog, widget.rect().topLeft()).toTuple(), *widget.size().toTuple())
        for widget in dialog.findChildren(QWidget)
        if isinstance(widget, PLACES) and widget.isVisible()
    }


@pytest.mark.parametrize("form", FORMS)
def test_nothing_moves_while_somebody_types(forms: Forms, form: str) -> None:
    dialog = forms.open(form)
    before = places(dialog)
    size = dialog.size()
    for field in dialog.findChildren(QLineEdit):
        if not field.isVisible() or isinstance(field.parent(), QComboBox) or not field.isEnabled():
            continue
        if field.accessibleName() == "The promise in their words":
            continue  # shows the day that it means beside it
        for text in ("x", "tomorrow", "24 march 2026 14:30", "Dana <dana at example>", "https:/x"):
            field.selectAll()
            QTest.keyClicks(field, text)
            assert places(dialog) == before, (field.accessibleName(), text)
    assert dialog.size() == size


@pytest.mark.parametrize("form", [form for form in FORMS if form not in {"add", "person"}])
def test_a_form_is_saved_once_however_often_it_is_pressed(
    forms: Forms, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = forms.open(form)
    if isinstance(dialog, ProblemDialog):
        dialog.problem.setPlainText("slow builds")
    saved: list[str] = []
    dialog.kept.connect(saved.append)
    assert dialog.ok.isEnabled()
    for _ in range(2):
        QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    for _ in range(3):
        QTest.keyClick(dialog.ok, Qt.Key.Key_Return)
        dialog.accept()
    assert len(saved) == 1


def test_a_date_that_is_not_understood_keeps_ok_off_wherever_it_stands(forms: Forms) -> None:
    wrong = "31 feb"
    for form in ("contact", "interview", "signal", "hold"):
        dialog = forms.open(form)
        fields = dict(field_values.fields(dialog))
        field = fields.get("when") or fields["on"]
        assert isinstance(field, DateField)
        field.setText(wrong)
        assert not dialog.ok.isEnabled()
        dialog.accept()
        assert dialog.isVisible()
        assert dialog.hint("when" if "when" in fields else dialog_row(dialog)).text() == (
            "There is no such day."
        )
        field.setText("yesterday")
        assert dialog.ok.isEnabled()
        dialog.close()


def dialog_row(dialog: RecordDialog) -> str:
    return "observed_on" if isinstance(dialog, SignalDialog) else "on"


def test_a_promise_that_is_folded_away_still_counts(forms: Forms) -> None:
    dialog = forms.open("add")
    assert isinstance(dialog, AddApplicationDialog)
    dialog.company.setText("Bluefin")
    dialog.role.setText("Analyst")
    dialog.unfold(True)
    dialog.promise.pick.set_value(Promise.ON_DATE)
    dialog.promise.day.setText("31 feb")
    dialog.unfold(False)
    assert not dialog.ok.isEnabled()
    assert dialog.foot_note.text() == "There is no such day."


def test_times_are_on_the_wall_of_the_place_whatever_this_computer_does(forms: Forms) -> None:
    dialog = forms.open("interview")
    assert isinstance(dialog, InterviewDialog)
    dialog.when.setText("29.3.2026 02:30")  # clocks go forward in much of Europe
    dialog.zone.set_value("America/New_York")
    dialog.accept()
    found = forms.ops.queries.dossier(forms.key)
    assert found is not None
    kept = next(one for one in found.interviews if one.zone == "America/New_York")
    assert kept.starts == datetime(2026, 3, 29, 2, 30)
    assert date(2026, 3, 24) + timedelta(days=5) == kept.starts.date()
