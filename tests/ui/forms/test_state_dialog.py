"""The dialog of a state: a hold, an offer, a no and the other endings."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from desktop.actions import applications
from desktop.core.kinds import OutcomeReason, State
from desktop.core.records import ApplicationRecord
from desktop.ops import Ops
from desktop.ui.forms.state import StateDialog
from desktop.ui.widgets.text import Heading

Read = Callable[[str], ApplicationRecord]
Add = Callable[..., str]


def test_a_hold_is_kept_with_the_day_it_ends(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application()
    dialog = StateDialog(ops, record(one).application, State.ON_HOLD, host)
    dialog.on.set_day(date(2026, 3, 23))
    dialog.until.set_day(date(2026, 5, 4))
    dialog.note.setText("Budget")
    dialog.accept()
    found = record(one)
    assert found.application.state is State.ON_HOLD
    assert [(h.on, h.note) for h in found.history if h.state is State.ON_HOLD] == [
        (date(2026, 3, 23), "Budget")
    ]
    assert [(s.kind, s.observed_on, s.until) for s in found.observations] == [
        ("told_on_hold", date(2026, 3, 23), date(2026, 5, 4))
    ]
    again = StateDialog(ops, found.application, State.ON_HOLD, host)
    assert (again.on.day(), again.until.day()) == (date(2026, 3, 23), date(2026, 5, 4))
    assert again.note.text() == "Budget"
    again.accept()
    assert record(one).observations == found.observations
    assert record(one).history == found.history
    open_ended = StateDialog(ops, found.application, State.ON_HOLD, host)
    open_ended.until.set_day(None)
    open_ended.accept()
    assert [s.until for s in record(one).observations] == [None]


def test_a_hold_cannot_end_before_it_was_told(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    dialog = StateDialog(ops, record(add_application()).application, State.ON_HOLD, host)
    dialog.until.set_day(date(2026, 3, 1))
    assert not dialog.ok.isEnabled()
    dialog.until.set_day(None)
    assert dialog.ok.isEnabled()


def test_a_rejection_is_kept_with_the_reason_they_gave(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application()
    dialog = StateDialog(ops, record(one).application, State.REJECTED, host)
    dialog.reason.set_value(OutcomeReason.BETTER_CANDIDATE)
    dialog.accept()
    kept = record(one).application
    assert (kept.state, kept.outcome_reason) == (State.REJECTED, OutcomeReason.BETTER_CANDIDATE)
    assert [s.kind for s in record(one).observations] == ["rejected"]
    ops.undo()
    assert record(one).application.state is State.WAITING
    assert record(one).application.outcome_reason is None


@pytest.mark.parametrize(
    ("state", "day", "why", "unknown"),
    [
        (State.OFFER, "They said so &on", None, ""),
        (State.HIRED, "&On", None, ""),
        (State.REJECTED, "They said so &on", "&Why", "They did not say"),
        (State.WITHDRAWN, "&On", None, ""),
        (State.MOVED_ON, "&On", "&Why they were silent", "I don't know"),
    ],
)
def test_an_ending_without_a_yes_asks_for_the_true_reason_which_is_optional(
    ops: Ops,
    host: QWidget,
    add_application: Add,
    record: Read,
    *,
    state: State,
    day: str,
    why: str | None,
    unknown: str,
) -> None:
    one = add_application()
    dialog = StateDialog(ops, record(one).application, state, host)
    dialog.open()
    labels = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert day in labels
    assert dialog.reason.isVisible() is (why is not None)
    if why is not None:
        assert why in labels
        assert [dialog.reason.itemText(0), dialog.reason.count()] == [unknown, 7]
    dialog.accept()
    kept = record(one).application
    assert (kept.state, kept.outcome_reason) == (state, None)


def test_the_reasons_of_a_no_are_those_that_end_it(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    """Not that they wait for something, which ended with the no."""
    waiting = {
        OutcomeReason.LIKE_YOU_OTHER_PRIORITIES,
        OutcomeReason.WAITING_YOUR_FOLLOWUP,
        OutcomeReason.ON_HOLD,
        OutcomeReason.WAITING_OTHER_CANDIDATES,
    }
    reason = StateDialog(ops, record(add_application()).application, State.REJECTED, host).reason
    offered = set()
    for place in range(reason.count()):
        reason.setCurrentIndex(place)
        offered.add(reason.value())
    assert offered == {None, *OutcomeReason} - waiting


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (State.REJECTED, "Northwind said no"),
        (State.OFFER, "An offer. Congratulations!"),
        (State.HIRED, "You got the job. Congratulations!"),
        (State.MOVED_ON, None),
    ],
)
def test_news_is_met_with_words_of_its_own(
    ops: Ops, host: QWidget, add_application: Add, record: Read, *, state: State, words: str | None
) -> None:
    dialog = StateDialog(ops, record(add_application("Northwind")).application, state, host)
    headings = [heading.text() for heading in dialog.findChildren(Heading)]
    assert headings == ([] if words is None else [words])


def test_a_stored_reason_that_does_not_fit_a_no_can_be_kept(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application()
    silent = replace(record(one).application, outcome_reason=OutcomeReason.ON_HOLD)
    dialog = StateDialog(ops, silent, State.REJECTED, host)
    assert dialog.reason.value() is OutcomeReason.ON_HOLD
    assert dialog.reason.count() == 8


def test_a_stored_reason_is_shown_and_kept_by_who_withdraws(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application()
    silent = replace(record(one).application, outcome_reason=OutcomeReason.ON_HOLD)
    ops.run("Edit application", applications.update, silent)
    dialog = StateDialog(ops, silent, State.WITHDRAWN, host)
    dialog.open()
    assert dialog.reason.isVisible()
    dialog.accept()
    assert record(one).application.outcome_reason is OutcomeReason.ON_HOLD


def test_a_no_leads_to_a_kind_reply_if_it_is_wanted(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    wanted: list[str] = []
    for ticked in (False, True):
        one = add_application()
        dialog = StateDialog(ops, record(one).application, State.REJECTED, host)
        dialog.letter_requested.connect(wanted.append)
        dialog.open()
        assert dialog.reply.isVisible()
        dialog.reply.setChecked(ticked)
        dialog.accept()
    assert wanted == [one]


@pytest.mark.parametrize("more", [{"no_contact": True}, {"days_ago": -3}])
def test_where_no_letter_would_follow_none_is_offered(
    ops: Ops, host: QWidget, add_application: Add, record: Read, more: dict[str, object]
) -> None:
    one = add_application(**more)
    application = replace(record(one).application, applied_on=date(2026, 3, 2))
    assert ops.run("Edit", applications.update, application)
    dialog = StateDialog(ops, record(one).application, State.REJECTED, host)
    dialog.open()
    assert not dialog.reply.isVisible()


def test_of_a_deleted_application_nothing_is_known(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    application = record(add_application()).application
    assert ops.run("Delete", applications.delete, application.id)
    assert not StateDialog(ops, application, State.REJECTED, host).reply.isVisibleTo(host)


def test_an_offer_in_writing_is_kept_with_the_day_for_the_answer(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application()
    dialog = StateDialog(ops, record(one).application, State.OFFER, host)
    assert dialog.in_writing.isChecked()
    dialog.answer_by.set_day(date(2026, 3, 31))
    dialog.accept()
    kept = record(one).application
    assert (kept.state, kept.offer_on) == (State.OFFER, date(2026, 3, 24))
    assert kept.offer_answer_by == date(2026, 3, 31)


def test_an_offer_that_is_not_in_writing_is_announced(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application()
    dialog = StateDialog(ops, record(one).application, State.OFFER, host)
    dialog.open()
    dialog.in_writing.setChecked(False)
    assert not dialog.answer_by.isVisible()
    assert not dialog.note.isVisible()
    dialog.on.set_day(date(2026, 3, 23))
    dialog.accept()
    kept = record(one)
    assert kept.application.state is State.WAITING
    assert kept.application.offer_told_on == date(2026, 3, 23)
    assert len(kept.history) == 1


def test_an_offer_taken_for_written_can_become_an_announced_one(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application()
    first = StateDialog(ops, record(one).application, State.OFFER, host)
    first.answer_by.set_day(date(2026, 3, 31))
    first.accept()
    again = StateDialog(ops, record(one).application, State.OFFER, host)
    again.in_writing.setChecked(False)
    again.accept()
    kept = record(one).application
    assert (kept.state, kept.offer_on, kept.offer_answer_by) == (State.WAITING, None, None)
    assert kept.offer_told_on == date(2026, 3, 24)


def test_a_reason_learnt_later_is_added_to_the_ending_there_is(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application()
    first = StateDialog(ops, record(one).application, State.MOVED_ON, host)
    first.on.set_day(date(2026, 3, 20))
    first.note.setText("Never heard again")
    first.accept()
    later = StateDialog(ops, record(one).application, State.MOVED_ON, host)
    assert (later.on.day(), later.note.text()) == (date(2026, 3, 20), "Never heard again")
    later.reason.set_value(OutcomeReason.NOT_FIT)
    later.accept()
    kept = record(one)
    assert kept.application.outcome_reason is OutcomeReason.NOT_FIT
    assert [(h.state, h.on, h.note) for h in kept.history if h.state is State.MOVED_ON] == [
        (State.MOVED_ON, date(2026, 3, 20), "Never heard again")
    ]
