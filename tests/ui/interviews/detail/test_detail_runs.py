"""Advice runs with their outcome, on the detail page."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from desktop.actions import wizard
from desktop.core.ids import new_id
from desktop.core.kinds import OutcomeReason, State, StepKind
from desktop.core.records import AdviceRun, ApplicationRecord, Observation
from desktop.models.database import Store
from desktop.ops import Ops
from desktop.ui.forms.state import StateDialog
from desktop.ui.interviews.detail import DetailView
from tests.support.window import NOW, Clock
from tests.ui.interviews.detail.reading import texts

Add = Callable[..., str]
Read = Callable[[str], ApplicationRecord]


def ask(ops: Ops, one: str, *kinds: str) -> None:
    """A run of the wizard with yes to these observations."""
    found = ops.queries.record(one)
    assert found is not None
    today = ops.now().today
    seen = [Observation(id=new_id(), application_id=one, kind=k, observed_on=today) for k in kinds]
    advice = ops.advisor.with_observations(found, seen, ops.now())
    assert ops.run("Ask", wizard.finish, one, dict.fromkeys(kinds, "yes"), seen, advice)


def lines(view: DetailView) -> list[list[str]]:
    rows = [view.runs.rows.itemAt(i) for i in range(view.runs.rows.count())]
    widgets = [item.widget() for item in rows if item is not None]
    return [texts(w).replace("\u200b", "").split("\n") for w in widgets if isinstance(w, QWidget)]


def test_nothing_is_said_about_advice_before_the_first_run(
    view: DetailView, ops: Ops, add_application: Add
) -> None:
    one, other = add_application(), add_application("Contoso")
    ask(ops, one, "others_still_to_interview")
    view.show_application(one)
    assert view.runs.isVisible()
    view.show_application(other)
    assert not view.runs.isVisible()


def test_advice_and_outcome_stand_side_by_side_and_go_back_with_one_undo(
    view: DetailView, ops: Ops, clock: Clock, add_application: Add, record: Read
) -> None:
    one = add_application(days_ago=10)
    ask(ops, one, "others_still_to_interview")
    clock.pass_days(7)
    ask(ops, one)
    view.show_application(one)
    newer, older = lines(view)
    assert older[0] == "7 days ago · Tue 24 March"
    assert older[1].startswith("Others still to interview: ")
    assert newer[0] == "Today · Tue 31 March"
    assert len(older) == len(newer) == 3
    dialog = StateDialog(ops, record(one).application, State.REJECTED, view)
    dialog.reason.set_value(OutcomeReason.NOT_FIT)
    dialog.accept()
    outcome = "What came of it: Rejected · Not a fit"
    assert [row[3] for row in lines(view)] == [outcome, outcome]
    ops.undo()
    assert lines(view) == [newer, older]
    assert record(one).application.outcome_reason is None


def test_an_outcome_without_a_known_reason_stands_alone(
    view: DetailView, ops: Ops, add_application: Add, record: Read
) -> None:
    one = add_application()
    ask(ops, one)
    view.show_application(one)
    StateDialog(ops, record(one).application, State.OFFER, view).accept()
    (row,) = lines(view)
    assert row[-1] == "What came of it: Offer"


def test_a_run_that_kept_no_ranking_still_shows_its_step(
    view: DetailView, store: Store, add_application: Add
) -> None:
    one = add_application()
    run = AdviceRun(
        id=new_id(),
        application_id=one,
        asked_on=date(2026, 3, 24),
        answers="{}",
        ranking="[]",
        action=StepKind.SEND_CHECK_IN,
        step_on=date(2026, 3, 31),
    )
    with store.writing(NOW) as writer:
        writer.insert(run)
    view.show_application(one)
    assert lines(view) == [["Today · Tue 24 March", "Ask how it stands · Tue 31 March"]]
