from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.core.records import ApplicationRecord
from desktop.models.drafts import Value
from desktop.ops import Ops
from desktop.ui.forms.debrief import DebriefDialog
from desktop.ui.forms.pairs_edit import PairsEdit
from desktop.ui.forms.promise_edit import Promise
from tests.support.window import Clock

Read = Callable[[str], ApplicationRecord]
Add = Callable[..., str]


def type_pair(field: PairsEdit, first: str, second: str) -> None:
    """Enter the texts in the last pair."""
    field.pairs[-1].first.setPlainText(first)
    field.pairs[-1].second.setPlainText(second)


def test_who_was_there_what_they_promised_and_raised_is_kept_at_once(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application(country="US", people=("Dana Reyes", "Lee Okafor"))
    interview = record(one).interviews[0]
    dialog = DebriefDialog(ops, record(one), interview, host)
    dialog.people.rows[1].box.setChecked(False)
    dialog.people.line.setText("Mo Tan <mo@example.com>")
    dialog.promise.pick.set_value(Promise.ON_DATE)
    dialog.promise.day.set_day(date(2026, 3, 27))
    type_pair(dialog.raised, "Reports come a day late", "Build them overnight")
    type_pair(dialog.asked, "Why do you want to leave?", "I said that I am done there.")
    dialog.asked.more.click()
    type_pair(dialog.asked, "What is a join?", "")
    dialog.notes.setPlainText("Friendly")
    dialog.accept()

    found = record(one)
    (kept,) = found.interviews
    assert (kept.promise_on, kept.notes) == (date(2026, 3, 27), "Friendly")
    assert (kept.starts, kept.round) == (interview.starts, interview.round)
    names = {p.id: p.name for p in found.people}
    assert {names[a.person_id] for a in found.attendances} == {"Dana Reyes", "Mo Tan"}
    (problem,) = found.problems
    assert (problem.problem, problem.idea) == ("Reports come a day late", "Build them overnight")
    assert problem.interview_id == kept.id
    assert [(q.question, q.answer, q.interview_id) for q in found.asked_questions] == [
        ("Why do you want to leave?", "I said that I am done there.", kept.id),
        ("What is a join?", "", kept.id),
    ]
    ops.undo()
    assert (record(one).problems, record(one).asked_questions) == ((), ())
    assert record(one).interviews == (interview,)


def test_saved_without_notes_it_is_not_asked_for_again(
    ops: Ops, host: QWidget, add_application: Add, record: Read, clock: Clock
) -> None:
    one = add_application(days_ago=-1)
    interview = record(one).interviews[0]
    clock.pass_days(2)

    def is_recorded() -> bool:
        row = ops.queries.announcements.interview(interview.id)
        assert row is not None
        return row.is_recorded

    assert not is_recorded()
    DebriefDialog(ops, record(one), interview, host).accept()
    assert is_recorded()
    ops.undo()
    assert not is_recorded()


@pytest.mark.parametrize(
    ("row", "fault"), [("raised", "Say what the problem is."), ("asked", "Say what they asked.")]
)
def test_the_second_text_of_a_pair_needs_the_first_and_nothing_else_is_asked_for(
    ops: Ops, add_application: Add, record: Read, row: str, fault: str
) -> None:
    one = add_application()
    dialog = DebriefDialog(ops, record(one), record(one).interviews[0])
    dialog.open()
    field: PairsEdit = getattr(dialog, row)
    assert dialog.ok.isEnabled()
    type_pair(field, "", "Something")
    assert not dialog.ok.isEnabled()
    assert dialog.hint(row).text() == fault
    type_pair(field, "Words", "Something")
    assert dialog.ok.isEnabled()
    type_pair(field, " ", "")
    dialog.accept()
    assert (record(one).problems, record(one).asked_questions) == ((), ())


def test_another_question_is_typed_and_left_with_the_tab_key(
    ops: Ops, qtbot: QtBot, add_application: Add, record: Read
) -> None:
    one = add_application()
    dialog = DebriefDialog(ops, record(one), record(one).interviews[0])
    dialog.open()
    dialog.asked.more.setFocus()
    QTest.keyClick(dialog.asked.more, Qt.Key.Key_Return)
    pair = dialog.asked.pairs[1]
    qtbot.waitUntil(pair.second.isVisible)
    visited = [dialog.focusWidget()]
    for _ in range(3):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        visited.append(dialog.focusWidget())
    assert visited == [pair.first, pair.second, dialog.asked.more, dialog.notes]


@pytest.mark.parametrize("stored", [None, "text", [None, ["one"]]])
def test_a_draft_in_another_form_leaves_the_pairs_empty(
    ops: Ops, add_application: Add, record: Read, stored: Value
) -> None:
    one = add_application()
    dialog = DebriefDialog(ops, record(one), record(one).interviews[0])
    dialog.asked.restore(stored)
    assert dialog.asked.texts() == []
