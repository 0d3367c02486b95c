from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import applications
from desktop.actions.context import Context
from desktop.core.changes import Changes
from desktop.core.errors import UserError
from desktop.core.kinds import Format, InterviewKind, Part, RoleType, State, StepKind
from desktop.core.records import ApplicationRecord
from desktop.ops import Ops
from desktop.ui.forms.add_application import AddApplicationDialog
from desktop.ui.forms.base import RecordDialog
from desktop.ui.forms.fields import system_country
from desktop.ui.forms.promise_edit import Promise
from desktop.ui.widgets.date_rows import ReadingLine

Read = Callable[[str], ApplicationRecord]


@pytest.fixture
def dialog(ops: Ops, host: QWidget, opened: Callable[[RecordDialog], None]) -> AddApplicationDialog:
    made = AddApplicationDialog(ops, host)
    opened(made)
    return made


@pytest.fixture
def kept(dialog: AddApplicationDialog) -> list[str]:
    ids: list[str] = []
    dialog.saved.connect(ids.append)
    return ids


def test_company_and_role_are_enough_for_ok(dialog: AddApplicationDialog) -> None:
    assert not dialog.ok.isEnabled()
    dialog.company.setText("Northwind")
    assert not dialog.ok.isEnabled()
    dialog.role.setText("   ")
    assert not dialog.ok.isEnabled()
    dialog.role.setText("Data engineer")
    assert dialog.ok.isEnabled()


def test_what_is_missing_is_said_above_the_buttons_one_after_the_other(
    dialog: AddApplicationDialog,
) -> None:
    assert dialog.foot_note.text() == "Which company is it?"
    assert dialog.company.accessibleDescription() == "Which company is it?"
    dialog.company.setText("Northwind")
    assert dialog.foot_note.text() == "Which role is it?"
    assert dialog.company.accessibleDescription() == ""
    dialog.role.setText("Data engineer")
    assert dialog.foot_note.text() == ""


def test_an_address_that_is_none_keeps_ok_off(dialog: AddApplicationDialog) -> None:
    dialog.company.setText("Northwind")
    dialog.role.setText("Data engineer")
    dialog.people.setText("Dana <dana at example>")
    assert not dialog.ok.isEnabled()
    assert dialog.hint("people").text() == ("“dana at example” is not an e-mail address.")
    dialog.people.setText("Dana <dana@example.com>")
    assert dialog.ok.isEnabled()


def test_the_interview_is_taken_to_be_just_over(dialog: AddApplicationDialog) -> None:
    assert dialog.when.at() == datetime(2026, 3, 24, 14, 0)


def test_the_hour_of_the_interview_is_in_the_afternoon(dialog: AddApplicationDialog) -> None:
    dialog.company.setText("Northwind")
    dialog.role.setText("Data engineer")
    dialog.when.selectAll()
    QTest.keyClicks(dialog.when, "last Friday at 3")
    assert dialog.hint("when").text() == "Fri 20 March 2026, 15:00 · 4 days ago"
    assert dialog.ok.isEnabled()
    dialog.line.setText("Northwind, data engineer, yesterday at 4")
    assert dialog.when.at() == datetime(2026, 3, 20, 15, 0)  # changed by hand


def test_return_leads_to_what_keeps_ok_off(dialog: AddApplicationDialog) -> None:
    dialog.role.setFocus()
    QTest.keyClick(dialog.role, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.company
    dialog.company.setText("Northwind")
    dialog.role.setText("Data engineer")
    dialog.when.selectAll()
    QTest.keyClicks(dialog.when, "3")
    QTest.keyClick(dialog.people, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.when
    QTest.keyClick(dialog.when, Qt.Key.Key_Return)
    line = dialog.hint("when")
    assert isinstance(line, ReadingLine)
    assert dialog.focusWidget() is line.choices[0]
    QTest.keyClick(line.choices[0], Qt.Key.Key_Return)
    assert dialog.when.fault() == ""
    assert dialog.focusWidget() is dialog.when
    assert dialog.ok.isEnabled()


def test_the_four_fields_become_an_application_by_keyboard_alone(
    dialog: AddApplicationDialog, kept: list[str], record: Read
) -> None:
    def typed(text: str) -> None:
        focused = dialog.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, text)

    def tab() -> None:
        focused = dialog.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)

    typed("Northwind")
    tab()
    typed("Data engineer")
    tab()
    typed("yesterday 11:00")
    tab()
    assert dialog.focusWidget() is dialog.people
    assert dialog.when.text() == "Mon 23 Mar 2026, 11:00"
    typed("Dana Reyes, Lee Okafor <lee@example.com>")
    QTest.keyClick(dialog.people, Qt.Key.Key_Return)

    found = record(kept[0])
    assert (found.application.company, found.application.role) == ("Northwind", "Data engineer")
    assert found.application.state is State.WAITING
    assert found.interviews[0].format is Format.UNKNOWN  # the form does not ask for it
    assert [i.starts for i in found.interviews] == [datetime(2026, 3, 23, 11, 0)]
    assert {(p.name, p.email, p.company) for p in found.people} == {
        ("Dana Reyes", "", "Northwind"),
        ("Lee Okafor", "lee@example.com", "Northwind"),
    }
    assert {i.part for i in found.involvements} == {Part.INTERVIEWER}
    assert {a.person_id for a in found.attendances} == {p.id for p in found.people}
    assert not dialog.isVisible()


def test_more_holds_promise_interview_and_kind_of_role(
    dialog: AddApplicationDialog, qtbot: QtBot, kept: list[str], record: Read
) -> None:
    assert not dialog.promise.isVisible()
    height = dialog.height()
    dialog.more.click()
    assert dialog.promise.isVisible()
    qtbot.waitUntil(lambda: dialog.height() > height)
    dialog.company.setText("Nordwind")
    dialog.role.setText("Vertrieb")
    dialog.country.set_value("DE")
    dialog.role_type.set_value(RoleType.SALES)
    dialog.round.set_value(InterviewKind.PANEL)
    dialog.length.set_value("120")
    dialog.promise.pick.set_value(Promise.NEXT_WEEK)
    assert "Thu 2 April" in dialog.hint("promise").text()  # Friday is Good Friday there
    dialog.accept()

    found = record(kept[0])
    assert (found.application.country, found.application.role_type) == ("DE", RoleType.SALES)
    assert found.interviews[0].round is InterviewKind.PANEL
    assert found.interviews[0].minutes == 120
    assert found.interviews[0].promise_on == date(2026, 4, 2)
    assert found.interviews[0].promise_words == "next week"


def test_the_promise_counts_from_the_day_of_the_interview(dialog: AddApplicationDialog) -> None:
    dialog.country.set_value("US")
    dialog.promise.pick.set_value(Promise.THIS_WEEK)
    assert dialog.promise.promise()[1] == date(2026, 3, 27)
    dialog.when.set_at(datetime(2026, 3, 18, 9, 0))
    assert dialog.promise.promise()[1] == date(2026, 3, 20)


def test_a_promise_before_the_interview_keeps_ok_off(dialog: AddApplicationDialog) -> None:
    dialog.company.setText("Northwind")
    dialog.role.setText("Data engineer")
    dialog.promise.pick.set_value(Promise.ON_DATE)
    dialog.promise.day.set_day(date(2026, 3, 23))
    assert not dialog.ok.isEnabled()
    dialog.promise.day.set_day(date(2026, 3, 24))
    assert dialog.ok.isEnabled()


def test_a_country_is_found_by_any_part_of_its_name(dialog: AddApplicationDialog) -> None:
    dialog.country.setEditText("zealand")
    assert dialog.country.value() == "NZ"


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("Atlantis", "“Atlantis” is not known. Choose one from the list."),
        ("land", "“land” can be several. Choose one from the list."),
    ],
)
def test_a_text_that_is_no_country_is_kept_and_explained(
    dialog: AddApplicationDialog, ops: Ops, typed: str, fault: str
) -> None:
    dialog.company.setText("Northwind")
    dialog.role.setText("Chef")
    dialog.country.setFocus()
    dialog.country.setEditText(typed)
    QTest.keyClick(dialog.country, Qt.Key.Key_Tab)
    assert dialog.country.currentText() == typed
    assert dialog.hint("country").text() == fault
    assert dialog.country.accessibleDescription() == fault
    assert not dialog.ok.isEnabled()
    dialog.accept()
    assert dialog.isVisible()
    dialog.country.setEditText("zealand")
    assert dialog.ok.isEnabled()
    assert dialog.hint("country").text().startswith("Where the employer is")
    dialog.country.setFocus()
    QTest.keyClick(dialog.country, Qt.Key.Key_Tab)
    assert dialog.country.currentText() == "New Zealand"


def test_a_text_that_is_no_country_is_not_saved_by_the_keyboard(
    dialog: AddApplicationDialog,
) -> None:
    dialog.company.setText("Northwind")
    dialog.role.setText("Chef")
    dialog.country.setFocus()
    dialog.country.setEditText("Atlantis")
    QTest.keyClick(dialog.country, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()
    assert dialog.hint("country").text().startswith("“Atlantis”")
    dialog.country.setEditText("zealand")
    assert dialog.ok.isEnabled()
    QTest.keyClick(dialog.country, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.isVisible()


def test_an_emptied_country_is_not_known(
    dialog: AddApplicationDialog, record: Read, kept: list[str]
) -> None:
    dialog.company.setText("Northwind")
    dialog.role.setText("Chef")
    dialog.country.set_value("FR")
    dialog.country.setFocus()
    dialog.country.setEditText("")
    assert dialog.country.value() == ""
    QTest.keyClick(dialog.country, Qt.Key.Key_Tab)
    assert dialog.country.currentText() == "Not known"
    dialog.accept()
    assert record(kept[0]).application.country == ""


def test_the_country_defaults_to_this_computers_and_is_visible(
    dialog: AddApplicationDialog, ops: Ops, host: QWidget, add_application: Callable[..., str]
) -> None:
    assert dialog.country.isVisible()
    add_application(country="CH")
    assert AddApplicationDialog(ops, host).country.value() == system_country()


def test_somebody_known_at_that_company_is_not_kept_twice(
    dialog: AddApplicationDialog,
    ops: Ops,
    add_application: Callable[..., str],
    record: Read,
    kept: list[str],
) -> None:
    dialog.company.setText("Northwind")
    dialog.role.setText("Data engineer")
    dialog.people.setText("Dana Reyes <dana@example.com>")
    dialog.accept()
    again = AddApplicationDialog(ops, dialog.parentWidget())
    again.saved.connect(kept.append)
    again.company.setText("northwind ")
    again.role.setText("Analyst")
    again.people.setText("dana@example.com, Lee Okafor")
    again.accept()
    first, second = record(kept[0]), record(kept[1])
    assert [p.id for p in first.people] == [
        p.id for p in second.people if p.email == "dana@example.com"
    ]
    assert ops.queries.count_people() == 2


def test_escape_writes_nothing(dialog: AddApplicationDialog, ops: Ops) -> None:
    dialog.company.setText("Northwind")
    dialog.role.setText("Data engineer")
    for _ in range(2):  # the first one asks
        QTest.keyClick(dialog.role, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert ops.queries.is_empty()


def test_return_on_cancel_cancels_instead_of_saving(dialog: AddApplicationDialog, ops: Ops) -> None:
    dialog.company.setText("Northwind")
    dialog.role.setText("Data engineer")
    cancel = dialog.buttons.button(QDialogButtonBox.StandardButton.Cancel)
    cancel.setFocus()
    QTest.keyClick(cancel, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert ops.queries.is_empty()


def test_enter_does_nothing_while_something_is_missing(
    dialog: AddApplicationDialog, ops: Ops
) -> None:
    QTest.keyClicks(dialog.company, "Northwind")
    QTest.keyClick(dialog.company, Qt.Key.Key_Return)
    QTest.keyClick(dialog.company, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()
    assert ops.queries.is_empty()


def test_a_failure_keeps_what_was_typed_and_says_why(
    dialog: AddApplicationDialog, ops: Ops, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_ctx: Context, **_fields: object) -> Changes:
        raise UserError("The disk is full. Free some space and try again.")

    dialog.company.setText("Northwind")
    dialog.role.setText("Data engineer")
    with monkeypatch.context() as patched:
        patched.setattr(applications, "add", fail)
        dialog.accept()
    assert dialog.isVisible()
    assert dialog.failure.isVisible()
    assert dialog.failure.label.text() == "The disk is full. Free some space and try again."
    assert (dialog.company.text(), dialog.role.text()) == ("Northwind", "Data engineer")
    assert ops.queries.is_empty()
    dialog.accept()
    assert not dialog.isVisible()
    assert not ops.queries.is_empty()


def test_adding_can_be_undone_in_one_step(
    dialog: AddApplicationDialog, ops: Ops, kept: list[str]
) -> None:
    dialog.company.setText("Northwind")
    dialog.role.setText("Data engineer")
    dialog.people.setText("Dana Reyes")
    dialog.accept()
    ops.undo()
    assert ops.queries.is_empty()
    assert ops.queries.count_people() == 0


def test_an_application_without_an_interview_needs_its_day_alone(
    dialog: AddApplicationDialog, kept: list[str], record: Read
) -> None:
    dialog.company.setText("Northwind")
    dialog.role.setText("Data engineer")
    dialog.people.setText("Dana Reyes <dana@example.com>")
    dialog.applied_only.click()
    assert dialog.applied.isVisible()
    assert not dialog.when.isVisible()
    dialog.more.click()
    assert not dialog.promise.isVisible()
    dialog.applied.set_day(date(2026, 3, 10))
    dialog.accept()

    found = record(kept[0])
    assert found.interviews == ()
    assert found.application.applied_on == date(2026, 3, 10)
    assert [i.part for i in found.involvements] == [Part.RECRUITER]
    found_step = dialog.ops.queries.summary(kept[0])
    assert found_step is not None
    # Ten working days after Tuesday 10 March.
    assert (found_step.action, found_step.step_on) == (StepKind.SEND_CHECK_IN, date(2026, 3, 24))


def test_showing_more_moves_no_field_to_the_side(dialog: AddApplicationDialog) -> None:
    before = dialog.company.geometry()
    dialog.more.click()
    QApplication.processEvents()
    assert dialog.company.geometry() == before


def test_a_form_that_grows_at_the_edge_of_the_screen_comes_back(
    dialog: AddApplicationDialog, qtbot: QtBot
) -> None:
    room = dialog.screen().availableGeometry()
    dialog.move(room.right() - dialog.width() // 2, room.bottom() - dialog.height())
    before = dialog.size()
    dialog.more.click()
    qtbot.waitUntil(lambda: dialog.size() != before)
    assert room.contains(dialog.frameGeometry())
