"""Every form keeps its layout while text is typed, and saves once."""

import traceback
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from desktop.actions import contacts
from desktop.ui.forms import field_values
from desktop.ui.forms.add_application import AddApplicationDialog
from desktop.ui.forms.base import RecordDialog
from desktop.ui.forms.interview import InterviewDialog
from desktop.ui.forms.observation import ObservationDialog
from desktop.ui.forms.problem import ProblemDialog
from desktop.ui.forms.promise_edit import Promise
from desktop.ui.forms.question import QuestionDialog
from desktop.ui.widgets.date_field import DateField
from tests.support.forms import FORMS, Forms

TYPED = ["x", "tomorrow", "24 march 2026 14:30", "D <d at example>", "https:/x", "by friday"]
PLACES = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton)


def places(dialog: RecordDialog) -> dict[QWidget, tuple[int, int, int, int]]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    return {
        widget: (*widget.mapTo(dialog, widget.rect().topLeft()).toTuple(), *widget.size().toTuple())
        for widget in dialog.findChildren(QWidget)
        if isinstance(widget, PLACES) and widget.isVisible()
    }


@pytest.mark.qt_log_ignore("grabbing the (keyboard|mouse)")  # by the list of suggestions
@pytest.mark.parametrize("form", FORMS)
def test_nothing_moves_while_somebody_types(forms: Forms, form: str) -> None:
    dialog = forms.open(form)
    before = places(dialog)
    size = dialog.size()
    for field in dialog.findChildren(QLineEdit):
        if not field.isVisible() or isinstance(field.parent(), QComboBox) or not field.isEnabled():
            continue
        for text in TYPED:
            field.selectAll()
            QTest.keyClicks(field, text)
            after = places(dialog)
            moved = [widget for widget in before if after.get(widget, "gone") != before[widget]]
            assert moved == [], (field.accessibleName(), text)
    assert dialog.size() == size


@pytest.mark.parametrize("form", [form for form in FORMS if form not in {"add", "person"}])
def test_a_form_is_saved_once_however_often_it_is_pressed(
    forms: Forms, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = forms.open(form)
    if isinstance(dialog, ProblemDialog):
        dialog.problem.setPlainText("slow builds")
    if isinstance(dialog, QuestionDialog):
        dialog.question.setPlainText("Why us?")
    saved: list[str] = []
    dialog.saved.connect(saved.append)
    assert dialog.ok.isEnabled()
    for _ in range(2):
        QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    for _ in range(3):
        QTest.keyClick(dialog.ok, Qt.Key.Key_Return)
        dialog.accept()
    assert len(saved) == 1


def test_few_frames_lie_between_ok_and_the_action(
    forms: Forms, monkeypatch: pytest.MonkeyPatch
) -> None:
    between: list[str] = []

    def log(*_args: object) -> None:
        names = [frame.name for frame in traceback.extract_stack()]
        between.extend(names[names.index("accept") + 1 : -1])

    monkeypatch.setattr(contacts, "log", log)
    forms.open("contact").accept()
    assert 1 <= len(between) <= 4


def test_a_key_held_since_before_the_form_opened_does_not_save_it(forms: Forms) -> None:
    dialog = forms.open("contact")
    saved: list[str] = []
    dialog.saved.connect(saved.append)
    field = dict(field_values.fields(dialog))["subject"]
    assert isinstance(field, QLineEdit)
    for _ in range(3):
        held = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", True, 1
        )
        QCoreApplication.sendEvent(field, held)
    assert saved == []
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert len(saved) == 1


@pytest.mark.parametrize("form", [form for form in FORMS if form not in {"add", "person"}])
def test_return_in_a_line_saves(forms: Forms, form: str) -> None:
    dialog = forms.open(form)
    if isinstance(dialog, ProblemDialog):
        dialog.problem.setPlainText("slow builds")
    if isinstance(dialog, QuestionDialog):
        dialog.question.setPlainText("Why us?")
    lines = [line for line in dialog.findChildren(QLineEdit) if line.isVisible()]
    line = lines[-1] if lines else dialog
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_a_date_that_is_not_understood_keeps_ok_off_wherever_it_stands(forms: Forms) -> None:
    wrong = "31 feb"
    for form in ("contact", "interview", "observation", "hold"):
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
    return "observed_on" if isinstance(dialog, ObservationDialog) else "on"


def test_a_promise_that_is_folded_away_still_counts(forms: Forms) -> None:
    dialog = forms.open("add")
    assert isinstance(dialog, AddApplicationDialog)
    dialog.company.setText("Bluefin")
    dialog.role.setText("Analyst")
    dialog.set_expanded(True)
    dialog.promise.pick.set_value(Promise.ON_DATE)
    dialog.promise.day.setText("31 feb")
    dialog.set_expanded(False)
    assert not dialog.ok.isEnabled()
    assert dialog.foot_note.text() == "There is no such day."


def test_times_are_on_the_wall_of_the_place_whatever_this_computer_does(forms: Forms) -> None:
    dialog = forms.open("interview")
    assert isinstance(dialog, InterviewDialog)
    dialog.when.setText("29.3.2026 02:30")  # clocks go forward in much of Europe
    dialog.zone.set_value("America/New_York")
    dialog.accept()
    found = forms.ops.queries.record(forms.key)
    assert found is not None
    kept = next(one for one in found.interviews if one.zone == "America/New_York")
    assert kept.starts == datetime(2026, 3, 29, 2, 30)
    assert date(2026, 3, 24) + timedelta(days=5) == kept.starts.date()
