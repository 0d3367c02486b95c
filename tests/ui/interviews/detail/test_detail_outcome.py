"""The outcome of an ended application is asked for, and the question can be skipped."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop import wording
from desktop.actions import applications, contacts, notes
from desktop.core.ids import new_id
from desktop.core.kinds import ContactKind, Direction, OutcomeReason, State
from desktop.core.records import ApplicationRecord, Contact, Observation
from desktop.ops import Ops
from desktop.ui.forms.contact import ContactDialog
from desktop.ui.forms.observation import ObservationDialog
from desktop.ui.forms.state import StateDialog
from desktop.ui.interviews.detail import DetailView
from desktop.ui.shell.navigator import Navigator
from desktop.ui.today.page import TodayPage
from tests.support.window import Clock
from tests.ui.interviews.detail.reading import choose

Add = Callable[..., str]
Read = Callable[[str], ApplicationRecord]


def asked(view: DetailView) -> StateDialog | None:
    found = [one for one in view.findChildren(StateDialog) if one.isVisible()]
    return found[0] if found else None


def ready_to_move_on(ops: Ops, clock: Clock, key: str) -> None:
    """Log a final check-in of long ago."""
    final = Contact(
        id=new_id(),
        application_id=key,
        at=ops.now().local,
        zone=ops.now().zone,
        kind=ContactKind.FINAL_CHECK_IN,
    )
    assert ops.run("Log", contacts.log, final, [])
    clock.pass_days(14)


def test_done_on_moving_on_asks_why_and_keeps_the_answer(
    view: DetailView, ops: Ops, clock: Clock, add_application: Add, record: Read
) -> None:
    one = add_application()
    ready_to_move_on(ops, clock, one)
    view.show_application(one)
    view.refresh()
    view.step.done_button.click()
    dialog = asked(view)
    assert dialog is not None
    assert dialog.windowTitle() == "Stopped waiting — Northwind, Data engineer"
    dialog.reason.set_value(OutcomeReason.BETTER_CANDIDATE)
    dialog.accept()
    assert record(one).application.outcome_reason is OutcomeReason.BETTER_CANDIDATE
    assert len(record(one).history) == 2
    assert not view.header.ask_link.isVisible()


def test_the_question_can_be_skipped_and_is_offered_again(
    view: DetailView, ops: Ops, clock: Clock, add_application: Add, record: Read
) -> None:
    one = add_application()
    ready_to_move_on(ops, clock, one)
    view.show_application(one)
    view.refresh()
    assert not view.header.ask_link.isVisible()
    view.step.done_button.click()
    dialog = asked(view)
    assert dialog is not None
    dialog.reject()
    assert record(one).application.state is State.MOVED_ON
    assert view.header.ask_link.isVisible()
    view.header.ask_link.click()
    assert asked(view) is not None


def test_a_rejection_entered_as_an_observation_asks(
    view: DetailView, add_application: Add, record: Read
) -> None:
    one = add_application()
    view.show_application(one)
    view.timeline.add_observation_button.click()
    dialog = view.findChild(ObservationDialog)
    assert isinstance(dialog, ObservationDialog)
    dialog.kind.set_value("rejected")
    dialog.accept()
    assert record(one).application.state is State.REJECTED
    question = asked(view)
    assert question is not None
    assert question.windowTitle() == "Rejected — Northwind, Data engineer"


def test_the_question_after_a_no_leads_to_a_kind_reply(
    view: DetailView, navigator: Navigator, add_application: Add
) -> None:
    letters: list[str] = []
    navigator.write_letter.connect(letters.append)
    one = add_application()
    view.show_application(one)
    view.header.set_state(State.REJECTED)
    dialog = asked(view)
    assert dialog is not None
    dialog.reply.setChecked(True)
    dialog.accept()
    assert letters == [one]


def test_a_rejection_entered_as_a_contact_asks(
    view: DetailView, ops: Ops, add_application: Add
) -> None:
    one = add_application()
    view.show_application(one)
    view.timeline.add_button.click()
    dialog = view.findChild(ContactDialog)
    assert isinstance(dialog, ContactDialog)
    no = Contact(
        id=new_id(),
        application_id=one,
        at=ops.now().local,
        zone=ops.now().zone,
        kind=ContactKind.REJECTION,
        direction=Direction.INBOUND,
    )
    assert ops.run("Log", contacts.log, no, [])
    dialog.done(QDialog.DialogCode.Accepted)
    assert asked(view) is not None


def test_a_rejection_logged_from_a_person_asks_too(
    view: DetailView, ops: Ops, add_application: Add, record: Read
) -> None:
    one = add_application()
    view.show_application(one)
    (name,) = {person.id for person in record(one).people}
    choose(view.people, name, "Log thanks…")
    dialog = view.findChild(ContactDialog)
    assert isinstance(dialog, ContactDialog)
    no = Contact(
        id=new_id(),
        application_id=one,
        at=ops.now().local,
        zone=ops.now().zone,
        kind=ContactKind.REJECTION,
        direction=Direction.INBOUND,
    )
    assert ops.run("Log", contacts.log, no, [name])
    dialog.done(QDialog.DialogCode.Accepted)
    assert asked(view) is not None


def test_without_an_ending_no_outcome_is_asked_for(view: DetailView, add_application: Add) -> None:
    one = add_application()
    view.show_application(one)
    view.step.done_button.click()
    view.timeline.add_observation_button.click()
    dialog = view.findChild(ObservationDialog)
    assert isinstance(dialog, ObservationDialog)
    dialog.accept()
    assert asked(view) is None


def test_a_hire_needs_no_reason(view: DetailView, ops: Ops, add_application: Add) -> None:
    one = add_application()
    ops.run("Hired", applications.set_state, one, State.HIRED, date(2026, 3, 24))
    view.show_application(one)
    assert not view.header.ask_link.isVisible()


def test_done_on_today_asks_too(
    qtbot: QtBot, ops: Ops, navigator: Navigator, clock: Clock, add_application: Add
) -> None:
    page = TodayPage(ops, navigator)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    one = add_application()
    ready_to_move_on(ops, clock, one)
    page.refresh()
    page.cards[0].done.emit(one)
    (dialog,) = page.findChildren(StateDialog)
    assert dialog.isVisible()
    dialog.reject()
    assert ops.undo_label == "Mark step as done"


def test_what_was_noted_since_the_interview_is_not_offered_again(
    view: DetailView, ops: Ops, add_application: Add, record: Read
) -> None:
    one = add_application(days_ago=3)
    today = ops.now().today
    kept = {"job_reposted": 0, "vague_close": 9, "reply_still_deciding": 0}
    for kind, ago in kept.items():
        observation = Observation(
            id=new_id(),
            application_id=one,
            kind=kind,
            observed_on=today - timedelta(days=ago),
        )
        ops.run("Add", notes.add_observation, observation)
    dialog = ObservationDialog(ops, record(one), view)
    offered = {dialog.kind.itemText(place) for place in range(dialog.kind.count())}
    says = {kind: wording.observation(ops.advisor.knowledge, kind) for kind in kept}
    assert offered & set(says.values()) == {says["vague_close"], says["reply_still_deciding"]}
