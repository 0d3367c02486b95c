"""*They answered…*: one choice, its one question, and all that follows from it."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.kinds import AnswerKind, ContactKind, InterviewKind, State
from desktop.core.records import ApplicationRecord
from desktop.ops import Ops
from desktop.ui.forms.answer import AnswerDialog
from tests.support.window import Clock, Show

Read = Callable[[str], ApplicationRecord]


@pytest.fixture
def key(add_application: Callable[..., str]) -> str:
    return add_application("Northwind", days_ago=5)


@pytest.fixture
def dialog(ops: Ops, host: QWidget, key: str, record: Read, show_dialog: Show) -> AnswerDialog:
    return show_dialog(AnswerDialog(ops, record(key), host))


def shown(dialog: AnswerDialog) -> set[str]:
    fields = {
        "round": dialog.round,
        "starts": dialog.starts,
        "promise": dialog.promise,
        "until": dialog.until,
        "in_writing": dialog.in_writing,
        "answer_by": dialog.answer_by,
        "write_again": dialog.write_again,
    }
    return {name for name, field in fields.items() if field.isVisible()}


@pytest.mark.parametrize(
    ("kind", "rows"),
    [
        (AnswerKind.INVITED, {"round", "starts"}),
        (AnswerKind.STILL_DECIDING, {"promise"}),
        (AnswerKind.ON_HOLD, {"until"}),
        (AnswerKind.OFFER, {"in_writing", "answer_by", "promise"}),
        (AnswerKind.NO, {"write_again"}),
        (AnswerKind.OTHER, {"promise"}),
    ],
)
def test_each_answer_asks_its_own_question(
    dialog: AnswerDialog, kind: AnswerKind, rows: set[str]
) -> None:
    dialog.kind.buttons[kind].click()
    assert shown(dialog) == rows


def test_a_day_that_was_not_named_is_not_asked_for(dialog: AnswerDialog) -> None:
    dialog.kind.buttons[AnswerKind.INVITED].click()
    dialog.no_date.click()
    assert shown(dialog) == {"round"}


def test_an_offer_in_writing_asks_until_when_they_want_an_answer(dialog: AnswerDialog) -> None:
    dialog.kind.buttons[AnswerKind.OFFER].click()
    dialog.in_writing.click()
    assert shown(dialog) == {"in_writing", "answer_by"}


def test_an_offer_with_a_day_to_answer_by_is_there_in_writing(dialog: AnswerDialog) -> None:
    dialog.kind.buttons[AnswerKind.OFFER].click()
    dialog.answer_by.box.click()
    assert dialog.in_writing.isChecked()
    assert shown(dialog) == {"in_writing", "answer_by"}
    dialog.in_writing.click()
    assert dialog.answer_by.day() is None
    assert shown(dialog) == {"in_writing", "answer_by", "promise"}


def test_the_day_of_an_invitation_is_suggested_in_a_week_on_a_working_day(
    ops: Ops,
    host: QWidget,
    clock: Clock,
    add_application: Callable[..., str],
    record: Read,
) -> None:
    job = record(add_application(country="DE"))
    assert AnswerDialog(ops, job, host).starts.day() == date(2026, 3, 31)
    clock.pass_days(4)  # Saturday; in a week it is Easter
    assert AnswerDialog(ops, job, host).starts.day() == date(2026, 4, 7)


@pytest.mark.parametrize(
    ("said", "typed", "starts"),
    [
        ("today", "wed 9:00", datetime(2026, 3, 25, 9)),
        ("today", "thu 9:00", datetime(2026, 3, 26, 9)),
        ("today", "friday 9:00", datetime(2026, 3, 27, 9)),
        ("today", "sat 9:00", datetime(2026, 3, 28, 9)),
        ("today", "mon 9:00", datetime(2026, 3, 30, 9)),
        ("today", "23 feb 9:00", datetime(2027, 2, 23, 9)),
        ("last wed", "mon 9:00", datetime(2026, 3, 23, 9)),
    ],
)
def test_an_interview_is_expected_after_the_day_of_the_invitation(
    dialog: AnswerDialog, said: str, typed: str, starts: datetime
) -> None:
    dialog.kind.buttons[AnswerKind.INVITED].click()
    dialog.when.setText(said)
    dialog.starts.setText(typed)
    assert dialog.starts.at() == starts


def test_an_invitation_becomes_the_next_interview_in_one_undo(
    dialog: AnswerDialog, key: str, ops: Ops, record: Read
) -> None:
    before = record(key)
    dialog.kind.buttons[AnswerKind.INVITED].click()
    dialog.starts.set_at(datetime(2026, 4, 2, 14, 0))
    dialog.text.setPlainText("We would like to meet you again.")
    dialog.accept()
    after = record(key)
    assert after.interviews[-1].starts == datetime(2026, 4, 2, 14, 0)
    assert after.interviews[-1].round is InterviewKind.SECOND
    (message,) = after.contacts
    assert (message.kind, message.text) == (
        ContactKind.INVITATION,
        "We would like to meet you again.",
    )
    ops.undo()
    assert record(key) == before


def test_by_the_keyboard_alone_a_hold_is_entered(
    dialog: AnswerDialog, key: str, record: Read
) -> None:
    focused = dialog.focusWidget()
    assert focused is dialog.kind.buttons[AnswerKind.STILL_DECIDING]
    QTest.keyClick(focused, Qt.Key.Key_Right)
    assert dialog.kind.value() is AnswerKind.ON_HOLD
    dialog.until.box.setFocus()
    QTest.keyClick(dialog.until.box, Qt.Key.Key_Space)
    dialog.until.edit.setText("30 apr 2026")
    QTest.keyClick(dialog.until.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    found = record(key)
    assert found.application.state is State.ON_HOLD
    assert [o.until for o in found.observations] == [date(2026, 4, 30)]


def test_a_hold_that_ended_before_it_was_told_is_refused(dialog: AnswerDialog) -> None:
    dialog.kind.buttons[AnswerKind.ON_HOLD].click()
    dialog.until.set_day(date(2026, 3, 20))
    assert not dialog.ok.isEnabled()


def test_choosing_an_answer_moves_no_answer_and_no_field(
    dialog: AnswerDialog,
) -> None:
    def places() -> list[QRect]:
        QApplication.processEvents()
        return [button.geometry() for button in dialog.kind.buttons.values()]

    def left() -> int:
        return dialog.text.mapTo(dialog, QPoint()).x()

    before = places(), left()
    for button in dialog.kind.buttons.values():
        button.click()
        assert (places(), left()) == before
