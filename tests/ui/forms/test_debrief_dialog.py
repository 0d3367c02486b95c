from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from desktop.core.records import ApplicationRecord
from desktop.ops import Ops
from desktop.ui.forms.debrief import DebriefDialog
from desktop.ui.forms.promise_edit import Promise

Read = Callable[[str], ApplicationRecord]
Add = Callable[..., str]


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
    dialog.problem.setPlainText("Reports come a day late")
    dialog.idea.setPlainText("Build them overnight")
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
    ops.undo()
    assert record(one).problems == ()
    assert record(one).interviews == (interview,)


def test_an_idea_needs_its_problem_and_nothing_else_is_asked_for(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application()
    dialog = DebriefDialog(ops, record(one), record(one).interviews[0], host)
    assert dialog.ok.isEnabled()
    dialog.idea.setPlainText("Build them overnight")
    assert not dialog.ok.isEnabled()
    assert dialog.hint("problem").text() == "Say what the problem is."
    dialog.problem.setPlainText("Reports come a day late")
    assert dialog.ok.isEnabled()
    dialog.problem.setPlainText("")
    dialog.idea.setPlainText("")
    dialog.accept()
    assert record(one).problems == ()
