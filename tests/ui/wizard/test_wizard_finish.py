import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.actions import applications, contacts, notes
from desktop.core.ids import new_id
from desktop.core.kinds import ContactKind, ReminderState, State, StepKind
from desktop.core.moment import Moment
from desktop.core.records import ApplicationRecord, Contact, Observation
from desktop.models.store import Store
from desktop.ops import Ops
from desktop.ui.letter.steps import ways
from desktop.ui.wizard.dialog import WizardDialog
from tests.support.moments import noon
from tests.support.window import Clock
from tests.ui.wizard.steps import Add, Key, Open, press, question, result, to_the_answer

TODAY = date(2026, 3, 24)


def test_a_run_by_keyboard_leaves_the_run_its_observations_and_the_reminder(
    qtbot: QtBot, open_wizard: Open, add_application: Add, store: Store,
    record_of: Callable[[str], ApplicationRecord],
) -> None:  # fmt: skip
    key = add_application(days_ago=8)
    dialog = open_wizard(key)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    press(Key.Key_0, Key.Key_Return)
    press(Key.Key_1, Key.Key_5, Key.Key_Return)
    while not dialog.session.finished:
        press(Key.Key_Return)
    advice = dialog.session.advice()
    assert advice.step is not None
    press(Key.Key_Return)
    assert store.queries.advice_runs(key) == []
    assert QApplication.focusWidget() is dialog.foot.write
    press(Key.Key_Tab)
    assert QApplication.focusWidget() is dialog.foot.remind
    with qtbot.waitSignal(dialog.accepted):
        press(Key.Key_Return)
    record = record_of(key)
    news, first, second = (
        [option.kind for option in question.options] for question in dialog.session.questions[:3]
    )
    kept = {first[0], first[4]}
    assert {(s.kind, s.observed_on) for s in record.observations} == {
        (kind, TODAY) for kind in kept
    }
    (run,) = store.queries.advice_runs(key)
    answers = json.loads(run.answers)
    assert {kind for kind, answer in answers.items() if answer == "yes"} == kept
    assert answers[first[1]] == answers[news[0]] == "no"
    assert answers[second[0]] == "unknown"
    assert (run.asked_on, run.step_on) == (TODAY, advice.step.on)
    (reminder,) = [
        r
        for r in store.queries.reminders(key)
        if r.state is not ReminderState.SUPERSEDED and r.action is advice.step.kind
    ]
    assert reminder.due.date() == max(advice.step.on, TODAY)


def test_the_answer_is_the_advice_on_what_was_saved(
    open_wizard: Open,
    add_application: Add,
    ops: Ops,
    record_of: Callable[[str], ApplicationRecord],
) -> None:
    key = add_application(days_ago=8)
    dialog = open_wizard(key)
    dialog.foot.next.click()
    QTest.keyClick(question(dialog), Key.Key_5)
    to_the_answer(dialog)
    shown = dialog.session.advice()
    dialog.foot.remind.click()
    assert ops.advisor.advise(record_of(key), ops.now()) == shown


def test_one_undo_takes_run_observations_and_reminder_back(
    open_wizard: Open, add_application: Add, ops: Ops, store: Store,
    record_of: Callable[[str], ApplicationRecord],
) -> None:  # fmt: skip
    key = add_application(days_ago=8)
    before = (record_of(key), store.queries.reminders(key))
    dialog = open_wizard(key)
    dialog.foot.next.click()
    QTest.keyClick(question(dialog), Key.Key_5)
    to_the_answer(dialog)
    dialog.foot.remind.click()
    assert record_of(key).observations
    ops.undo()
    assert (record_of(key), store.queries.reminders(key)) == before
    assert store.queries.advice_runs(key) == []


def test_the_reminder_can_be_set_to_another_time(
    open_wizard: Open, add_application: Add, store: Store, ops: Ops, qtbot: QtBot
) -> None:
    key = add_application(days_ago=8, promise=date(2026, 3, 27))
    page = to_the_answer(dialog := open_wizard(key))
    day = date(2026, 3, 31)
    assert page.step.remind_at == datetime.combine(day, datetime.min.time().replace(hour=9))
    page.step.reminder.set_at(datetime.fromisoformat("2026-04-01T17:30"))
    with qtbot.waitSignal(ops.undo_offered) as emitted:
        dialog.foot.remind.click()
    assert emitted.args == ["Reminder set: in 8 days · Wed 1 April, 17:30"]
    hanging = [r for r in store.queries.reminders(key) if r.state is not ReminderState.SUPERSEDED]
    assert [(r.due.date(), r.due.hour, r.due.minute) for r in hanging] == [
        (date(2026, 4, 1), 17, 30)
    ]


def test_a_reminder_for_today_starts_at_the_next_quarter_of_an_hour(
    open_wizard: Open, add_application: Add
) -> None:
    page = to_the_answer(open_wizard(add_application(days_ago=1)))
    assert page.step.remind_at.isoformat() == "2026-03-24T15:15:00"


def test_a_reminder_waits_for_a_time_that_is_understood(
    open_wizard: Open, add_application: Add
) -> None:
    page = to_the_answer(dialog := open_wizard(add_application(days_ago=8)))
    page.step.reminder.setText("tomorow")
    assert not dialog.foot.remind.isEnabled()
    page.step.reminder.setText("tomorrow 17:30")
    assert dialog.foot.remind.isEnabled()
    assert page.step.remind_at.isoformat() == "2026-03-25T17:30:00"


def test_a_time_that_has_passed_is_refused_and_nothing_is_lost(
    open_wizard: Open, add_application: Add, store: Store
) -> None:
    key = add_application(days_ago=1)
    page = to_the_answer(dialog := open_wizard(key))
    page.step.reminder.set_at(datetime.fromisoformat("2026-03-24T08:00"))
    dialog.foot.remind.click()
    assert dialog.isVisible()
    assert "still to come" in dialog.failure.text()
    assert store.queries.advice_runs(key) == []
    page.step.reminder.set_at(datetime.fromisoformat("2026-03-24T18:00"))
    dialog.foot.remind.click()
    assert len(store.queries.advice_runs(key)) == 1


def test_i_did_it_logs_the_contact_and_keeps_the_run(
    open_wizard: Open,
    add_application: Add,
    store: Store,
    record_of: Callable[[str], ApplicationRecord],
) -> None:
    key = add_application(days_ago=1)
    to_the_answer(dialog := open_wizard(key))
    dialog.foot.did_it.click()
    assert [i.kind for i in record_of(key).contacts] == [ContactKind.THANK_YOU]
    assert len(store.queries.advice_runs(key)) == 1


def test_close_keeps_answers_and_run_and_nothing_else(
    open_wizard: Open,
    add_application: Add,
    store: Store,
    record_of: Callable[[str], ApplicationRecord],
) -> None:
    key = add_application(days_ago=8)
    reminders = store.queries.reminders(key)
    dialog = open_wizard(key)
    dialog.foot.next.click()
    chosen = list(question(dialog).options)[1]
    QTest.keyClick(question(dialog), Key.Key_2)
    to_the_answer(dialog)
    dialog.foot.close_button.click()
    assert not dialog.isVisible()
    assert [s.kind for s in record_of(key).observations] == [chosen]
    assert len(store.queries.advice_runs(key)) == 1
    assert store.queries.reminders(key) == reminders


def test_escape_on_the_answer_keeps_the_run(
    open_wizard: Open, add_application: Add, store: Store
) -> None:
    key = add_application(days_ago=8)
    to_the_answer(dialog := open_wizard(key))
    QTest.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()
    assert len(store.queries.advice_runs(key)) == 1


def test_escape_during_the_questions_keeps_nothing(
    open_wizard: Open,
    add_application: Add,
    store: Store,
    record_of: Callable[[str], ApplicationRecord],
) -> None:
    key = add_application(days_ago=8)
    dialog = open_wizard(key)
    QTest.keyClick(question(dialog), Key.Key_1)
    QTest.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()
    assert store.queries.advice_runs(key) == []
    assert record_of(key).observations == ()


def test_a_closed_application_can_still_be_asked_about(
    open_wizard: Open, add_application: Add, ops: Ops, store: Store
) -> None:
    key = add_application(days_ago=8)
    assert ops.run("Withdraw", applications.set_state, key, State.WITHDRAWN, TODAY)
    page = to_the_answer(dialog := open_wizard(key))
    assert page.lead.text() == "You withdrew, and nothing is left to do here."
    dialog.foot.close_button.click()
    (run,) = store.queries.advice_runs(key)
    assert run.action is StepKind.NO_CONTACT


def test_moving_on_is_named_as_such(
    open_wizard: Open, add_application: Add, store: Store, log_final_check_in: Callable[[str], None]
) -> None:
    key = add_application(days_ago=40)
    log_final_check_in(key)
    to_the_answer(dialog := open_wizard(key))
    assert dialog.foot.did_it.text() == "I &stopped waiting"
    dialog.foot.did_it.click()
    row = store.queries.row(key, noon(TODAY))
    assert row is not None
    assert row.state is State.MOVED_ON


def test_a_change_from_elsewhere_is_taken_in(
    open_wizard: Open, add_application: Add, ops: Ops
) -> None:
    key = add_application(days_ago=1)
    dialog = open_wizard(key)
    to_the_answer(dialog)
    observation = Observation(id=new_id(), application_id=key, kind="rejected", observed_on=TODAY)
    assert ops.run("Note", notes.add_observation, observation)
    assert result(dialog).lead.text() == (
        "They said no, and I'm sorry. Today, tell Dana you stay interested."
    )


def test_an_application_deleted_elsewhere_closes_the_dialog(
    open_wizard: Open, add_application: Add, ops: Ops
) -> None:
    key = add_application(days_ago=1)
    dialog = open_wizard(key)
    assert ops.run("Delete", applications.delete, key)
    assert not dialog.isVisible()


def test_what_is_not_there_cannot_be_asked_about(ops: Ops) -> None:
    with pytest.raises(KeyError):
        WizardDialog(ops, "0" * 32)


def test_thanks_for_an_interview_of_today_wait_until_it_is_over(
    open_wizard: Open, add_application: Add, clock: Clock
) -> None:
    key = add_application(days_ago=0)
    clock.moment = Moment(datetime(2026, 3, 24, 9, 30, tzinfo=UTC), "UTC")
    page = to_the_answer(open_wizard(key))
    assert page.step.remind_at.hour >= 11


def test_write_it_now_keeps_the_run_and_asks_for_the_letter(
    qtbot: QtBot, open_wizard: Open, add_application: Add, store: Store
) -> None:
    key = add_application(days_ago=1)
    to_the_answer(dialog := open_wizard(key))
    with qtbot.waitSignal(dialog.letter_requested) as wanted:
        dialog.foot.write.click()
    assert wanted.args == [key]
    assert len(store.queries.advice_runs(key)) == 1
    assert not dialog.isVisible()


def test_without_a_letter_there_is_nothing_to_write(
    open_wizard: Open, add_application: Add
) -> None:
    to_the_answer(dialog := open_wizard(add_application(no_contact=True)))
    assert not dialog.foot.write.isVisible()


def test_before_an_interview_nothing_is_to_be_written_about_it(
    qtbot: QtBot, open_wizard: Open, add_application: Add, ops: Ops
) -> None:
    key = add_application(days_ago=-3)
    to_the_answer(dialog := open_wizard(key))
    assert not dialog.foot.write.isVisible()
    assert ways(ops, key) == ()


@pytest.mark.parametrize("due", [True, False])
def test_a_letter_that_is_due_is_better_written_now_than_put_off(
    open_wizard: Open,
    add_application: Add,
    record_of: Callable[[str], ApplicationRecord],
    ops: Ops,
    due: bool,
) -> None:
    key = add_application(days_ago=1, promise=TODAY + timedelta(days=3))
    if not due:
        people = [person.id for person in record_of(key).people]
        at, kind = datetime(2026, 3, 23, 17), ContactKind.THANK_YOU
        sent = Contact(id=new_id(), application_id=key, at=at, kind=kind)
        assert ops.run("Log", contacts.log, sent, people)
    dialog = open_wizard(key)
    to_the_answer(dialog)
    step = dialog.session.advice().step
    assert step is not None
    assert step.letter_kind is not None
    assert (step.on <= TODAY) is due
    foot = dialog.foot
    primary = {button for button in (foot.write, foot.remind) if button.is_primary}
    assert primary == {foot.write if due else foot.remind}
    foot.focus_default()
    assert QApplication.focusWidget() in primary
