from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import interviews
from desktop.core.kinds import Format, InterviewKind, Part
from desktop.core.records import ApplicationRecord
from desktop.ops import Ops
from desktop.ui.forms.interview import InterviewDialog
from desktop.ui.forms.promise_edit import Promise

Read = Callable[[str], ApplicationRecord]
Add = Callable[..., str]


def test_a_new_interview_is_kept_with_everything_that_was_entered(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application(country="US", people=("Dana Reyes", "Lee Okafor"))
    dialog = InterviewDialog(ops, record(one), host)
    assert dialog.round.value() is InterviewKind.SECOND
    dialog.round.set_value(InterviewKind.FINAL)
    dialog.format.set_value(Format.ON_SITE)
    dialog.when.set_at(datetime(2026, 3, 24, 9, 30))
    dialog.length.set_value("45")
    dialog.zone.set_value("America/New_York")
    dialog.promise.pick.set_value(Promise.THIS_WEEK)
    dialog.promise.quote.setText("by Friday, surely")
    dialog.notes.setPlainText("Met the whole team.")
    dana = dialog.people.rows[0]
    dana.box.setChecked(True)
    assert dana.notes is not None
    dana.notes.for_letter.setText("She sails")
    dana.notes.private.setText("Came late")
    dialog.people.line.setText("Mo Tan <mo@example.com>")
    dialog.accept()

    found = record(one)
    added = found.interviews[-1]
    assert (added.round, added.format) == (InterviewKind.FINAL, Format.ON_SITE)
    assert (added.starts, added.zone) == (datetime(2026, 3, 24, 9, 30), "America/New_York")
    assert (added.promise_words, added.promise_on) == ("by Friday, surely", date(2026, 3, 27))
    assert added.minutes == 45
    assert added.notes == "Met the whole team."
    names = {p.id: p.name for p in found.people}
    attended = {
        names[a.person_id]: (a.for_letter, a.private)
        for a in found.attendances
        if a.interview_id == added.id
    }
    assert attended == {"Dana Reyes": ("She sails", "Came late"), "Mo Tan": ("", "")}
    new = next(p for p in found.people if p.name == "Mo Tan")
    assert (new.email, new.company) == ("mo@example.com", "Northwind")


def test_the_length_is_the_usual_one_of_the_kind_until_another_is_chosen(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application()
    dialog = InterviewDialog(ops, record(one), host)
    shown = {}
    for kind in (InterviewKind.SECOND, InterviewKind.PANEL, InterviewKind.TEST_TASK):
        dialog.round.set_value(kind)
        shown[kind] = (dialog.length.currentText(), dialog.length.isEnabled())
    assert shown == {
        InterviewKind.SECOND: ("Usual: 1 hour", True),
        InterviewKind.PANEL: ("Usual: 1 hour 30 minutes", True),
        InterviewKind.TEST_TASK: ("None: it is handed in", False),
    }
    assert dialog.length.minutes() is None


def test_a_length_that_is_not_offered_stays(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application()
    interview = replace(record(one).interviews[0], minutes=50)
    dialog = InterviewDialog(ops, record(one), host, interview=interview)
    assert (dialog.length.currentText(), dialog.length.minutes()) == ("50 minutes", 50)


def test_editing_changes_that_interview_and_nothing_else(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application(people=("Dana Reyes", "Lee Okafor"), promise=date(2026, 3, 27))
    before = record(one)
    dialog = InterviewDialog(ops, before, host, interview=before.interviews[0])
    assert dialog.promise.promise() == ("", date(2026, 3, 27))
    assert [row.box.isChecked() for row in dialog.people.rows] == [True, True]
    dialog.people.rows[1].box.setChecked(False)
    dialog.promise.pick.set_value(Promise.NOTHING)
    dialog.accept()

    after = record(one)
    assert len(after.interviews) == 1
    assert after.interviews[0].promise_on is None
    assert [a.person_id for a in after.attendances] == [before.attendances[0].person_id]
    assert after.attendances[0].id == before.attendances[0].id
    assert len(after.people) == 2
    assert after.application == before.application


def test_saving_unchanged_changes_nothing(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application(promise=date(2026, 3, 27))
    before = record(one)
    InterviewDialog(ops, before, host, interview=before.interviews[0]).accept()
    assert record(one) == before


def test_enter_in_the_name_line_adds_the_person_and_keeps_the_dialog(
    ops: Ops,
    host: QWidget,
    add_application: Add,
    record: Read,
    qtbot: QtBot,
) -> None:
    one = add_application()
    dialog = InterviewDialog(ops, record(one), host)
    dialog.open()
    dialog.people.line.setFocus()
    QTest.keyClicks(dialog.people.line, "Mo Tan, Ann Lee")
    QTest.keyClick(dialog.people.line, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert [(r.person.name, r.box.isChecked()) for r in dialog.people.rows] == [
        ("Dana Reyes", False),
        ("Mo Tan", True),
        ("Ann Lee", True),
    ]
    assert dialog.people.line.text() == ""
    ann = dialog.people.rows[2]
    qtbot.waitUntil(ann.box.isVisible)
    QTest.keyClick(dialog.people.line, Qt.Key.Key_Backtab)
    assert ann.notes is not None
    assert dialog.focusWidget() is ann.notes.private
    dialog.reject()
    assert ops.queries.count_people() == 1


def test_a_name_that_is_there_is_ticked_not_added(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application()
    dialog = InterviewDialog(ops, record(one), host)
    dialog.people.line.setText("dana reyes")
    dialog.accept()
    assert len(record(one).people) == 1
    assert len(record(one).attendances) == 2


@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_somebody_of_another_application_can_be_picked_while_typing(
    ops: Ops, host: QWidget, add_application: Add, record: Read, qtbot: QtBot
) -> None:
    add_application("Contoso", people=("Sam Poe",))
    one = add_application("Northwind")
    dialog = InterviewDialog(ops, record(one), host)
    dialog.people.line.setFocus()
    QTest.keyClicks(dialog.people.line, "sam")
    offers = dialog.people.suggester.popup()
    assert offers is not None
    assert offers.model().index(0, 0).data() == "Sam Poe"
    QTest.keyClick(offers, Qt.Key.Key_Down)
    QTest.keyClick(offers, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.people.line.text() == "")
    dialog.accept()
    found = record(one)
    assert {p.name for p in found.people} == {"Dana Reyes", "Sam Poe"}
    assert ops.queries.count_people() == 2
    sam = next(p.id for p in found.people if p.name == "Sam Poe")
    assert [i.part for i in found.involvements if i.person_id == sam] == [Part.INTERVIEWER]


def test_one_undo_takes_back_the_interview_and_the_new_people(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application()
    before = record(one)
    dialog = InterviewDialog(ops, before, host)
    dialog.people.line.setText("Mo Tan")
    dialog.accept()
    assert record(one) != before
    ops.undo()
    assert record(one) == before


def test_an_interview_deleted_meanwhile_keeps_the_input_on_screen(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application()
    before = record(one)
    dialog = InterviewDialog(ops, before, host, interview=before.interviews[0])
    dialog.open()
    dialog.notes.setPlainText("They liked the idea")
    ops.run("Delete", interviews.delete, before.interviews[0].id)
    dialog.accept()
    assert dialog.isVisible()
    assert "no longer exists" in dialog.failure.label.text()
    assert dialog.notes.text() == "They liked the idea"
    assert record(one).interviews == ()


def test_an_old_zone_stays_and_nonsense_is_not_taken(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application()
    dialog = InterviewDialog(ops, record(one), host)
    dialog.zone.setEditText("york")
    assert dialog.zone.value() == "America/New_York"
    line = dialog.zone.lineEdit()
    assert line is not None
    line.editingFinished.emit()
    assert dialog.zone.currentText() == "America/New York"
    dialog.zone.setEditText("Middle Earth")
    assert dialog.zone.value() == "America/New_York"


def test_an_emptied_zone_is_asked_for(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application()
    dialog = InterviewDialog(ops, record(one), host)
    dialog.show()
    dialog.zone.setEditText("")
    line = dialog.zone.lineEdit()
    assert line is not None
    line.editingFinished.emit()
    assert dialog.zone.currentText() == ""
    assert dialog.zone.accessibleDescription() == "Choose one from the list."
    assert not dialog.ok.isEnabled()
    dialog.zone.set_value("Europe/Berlin")
    assert dialog.ok.isEnabled()


def with_old_note(ops: Ops, record: ApplicationRecord, note: str) -> None:
    seats = [replace(seat, detail=note) for seat in record.attendances]
    ops.run("", interviews.update, record.interviews[0], seats)


@pytest.mark.parametrize("private", [False, True])
def test_an_old_note_is_asked_about_and_kept_where_it_belongs(
    ops: Ops, host: QWidget, add_application: Add, record: Read, private: bool
) -> None:
    one = add_application()
    with_old_note(ops, record(one), "came late")
    before = record(one)
    dialog = InterviewDialog(ops, before, host, interview=before.interviews[0])
    dialog.open()
    notes = dialog.people.rows[0].notes
    assert notes is not None
    assert notes.question.isVisible()
    notes.private.setText("shy")
    (notes.question.private if private else notes.question.for_letter).click()
    assert not notes.question.isVisible()
    dialog.accept()
    (seat,) = record(one).attendances
    kept = ("", "", "shy; came late") if private else ("", "came late", "shy")
    assert (seat.detail, seat.for_letter, seat.private) == kept


def test_an_unsorted_old_note_is_unchanged_by_saving(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application()
    with_old_note(ops, record(one), "came late")
    before = record(one)
    InterviewDialog(ops, before, host, interview=before.interviews[0]).accept()
    assert record(one) == before


def test_notes_are_asked_of_those_who_were_there(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    dialog = InterviewDialog(ops, record(add_application()), host)
    dialog.open()
    (dana,) = dialog.people.rows
    assert dana.notes is not None
    assert not dana.notes.isVisible()
    dana.box.setChecked(True)
    assert dana.notes.for_letter.isVisible()
    assert dana.notes.private.accessibleName() == "Dana Reyes. Private, never in a letter"


def test_how_the_next_one_takes_place_is_not_guessed_from_the_last(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application()
    first = InterviewDialog(ops, record(one), host, interview=record(one).interviews[0])
    first.format.set_value(Format.VIDEO)
    first.accept()
    dialog = InterviewDialog(ops, record(one), host)
    assert dialog.format.value() is Format.UNKNOWN
    assert dialog.format.currentText() == "Not said"
