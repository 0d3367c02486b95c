"""The actions of the detail page."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.actions import applications, interviews, notes
from desktop.core.ids import new_id
from desktop.core.kinds import ContactKind, InterviewStatus, State
from desktop.core.records import (
    Application,
    ApplicationRecord,
    AskedQuestion,
    Interview,
    Observation,
    Problem,
)
from desktop.ops import Ops
from desktop.ui.forms.application import ApplicationDialog
from desktop.ui.forms.base import RecordDialog
from desktop.ui.forms.contact import ContactDialog
from desktop.ui.forms.interview import InterviewDialog
from desktop.ui.forms.observation import ObservationDialog
from desktop.ui.forms.person import PersonDialog
from desktop.ui.forms.problem import ProblemDialog
from desktop.ui.forms.question import QuestionDialog
from desktop.ui.forms.state import StateDialog
from desktop.ui.interviews.detail import DetailView
from desktop.ui.shell.navigator import Navigator
from tests.ui.interviews.detail.reading import choose, row, rows, texts

Add = Callable[..., str]
Read = Callable[[str], ApplicationRecord]


def test_what_to_do_now_says_when_and_why(view: DetailView, add_application: Add) -> None:
    view.show_application(add_application(people=("Dana Reyes", "Lee Okafor")))
    assert view.step.headline.text() == "Thank Dana and Lee"
    assert view.step.status.text() in {"Due", "Still to do"}
    assert view.step.when.text().startswith("Today · Tue 24 March")
    assert view.step.why.text()


def test_what_should_i_do_starts_the_wizard(
    view: DetailView, navigator: Navigator, add_application: Add
) -> None:
    asked: list[str] = []
    navigator.start_wizard.connect(asked.append)
    one = add_application()
    view.show_application(one)
    view.step.ask_button.click()
    assert asked == [one]


def test_done_logs_the_contact_and_shows_the_next_step(
    view: DetailView, add_application: Add, record: Read
) -> None:
    one = add_application()
    view.show_application(one)
    view.step.done_button.click()
    assert [i.kind for i in record(one).contacts] == [ContactKind.THANK_YOU]
    assert view.step.headline.text().startswith("Wait until")
    assert "Interviewer · Thanked" in texts(view.people)
    assert view.people.thanks.text() == "Thanked 1 of 1"


def test_later_puts_the_step_off(view: DetailView, ops: Ops, add_application: Add) -> None:
    one = add_application()
    view.show_application(one)
    view.step.later.chosen.emit(date(2026, 3, 26))
    found = ops.queries.row(one, ops.now())
    assert found is not None
    assert found.due_on == date(2026, 3, 26)
    assert view.step.headline.text() == "Put off until Thu 26 March"
    assert view.step.done_button.isVisible()


def test_remind_me_can_be_turned_off_and_on(
    view: DetailView, ops: Ops, add_application: Add, record: Read
) -> None:
    one = add_application()
    view.show_application(one)
    assert view.step.remind.isChecked()
    view.step.remind.click()
    assert not record(one).application.remind
    view.step.remind.click()
    assert record(one).application.remind
    ops.undo()
    assert not view.step.remind.isChecked()


def test_nothing_left_to_do_offers_nothing(
    view: DetailView, ops: Ops, add_application: Add
) -> None:
    one = add_application()
    ops.run("State", applications.set_state, one, State.WITHDRAWN, date(2026, 3, 24))
    view.show_application(one)
    assert view.step.headline.text() == "You withdrew"
    for button in (view.step.ask_button, view.step.done_button, view.step.remind):
        assert not button.isVisible()


def test_a_state_is_changed_from_its_menu(
    view: DetailView, ops: Ops, add_application: Add, record: Read
) -> None:
    one = add_application()
    view.show_application(one)
    entries = {entry.text(): entry for entry in view.header.state_menu.actions()}
    assert set(entries) == {
        "Waiting",
        "On hold…",
        "Offer…",
        "Hired…",
        "Rejected…",
        "Withdrawn…",
        "Stopped waiting…",
    }
    entries["Offer…"].trigger()
    dialog = view.findChild(StateDialog)
    assert isinstance(dialog, StateDialog)
    dialog.accept()
    assert record(one).application.state is State.OFFER
    assert view.header.state_button.text() == "Offer"
    assert [e.text() for e in entries.values() if e.isChecked()] == ["Offer…"]
    ops.undo()
    assert view.header.state_button.text() == "Waiting"
    ops.redo()
    entries["Waiting"].trigger()
    assert record(one).application.state is State.WAITING


def test_on_hold_asks_for_its_end_and_waits_for_the_answer(
    view: DetailView, add_application: Add, record: Read
) -> None:
    one = add_application()
    view.show_application(one)
    view.header.set_state(State.ON_HOLD)
    dialog = view.findChild(StateDialog)
    assert isinstance(dialog, StateDialog)
    assert record(one).application.state is State.WAITING
    assert [e.text() for e in view.header.state_menu.actions() if e.isChecked()] == ["Waiting"]
    dialog.accept()
    assert record(one).application.state is State.ON_HOLD


@pytest.mark.parametrize(
    ("section", "kind"),
    [
        ("people", PersonDialog),
        ("timeline", ContactDialog),
        ("problems", ProblemDialog),
        ("questions", QuestionDialog),
        ("pages", ApplicationDialog),
        ("notes", ApplicationDialog),
    ],
)
def test_each_heading_opens_the_dialog_for_something_new(
    view: DetailView, add_application: Add, section: str, kind: type[RecordDialog]
) -> None:
    view.show_application(add_application())
    getattr(view, section).add_button.click()
    dialog = view.findChild(kind)
    assert isinstance(dialog, kind)
    dialog.reject()


def test_interviews_and_observations_are_added_from_the_timeline_too(
    view: DetailView, add_application: Add
) -> None:
    view.show_application(add_application())
    for button, kind in (
        (view.timeline.add_interview_button, InterviewDialog),
        (view.timeline.add_observation_button, ObservationDialog),
    ):
        button.click()
        dialog = view.findChild(kind)
        assert isinstance(dialog, RecordDialog)
        dialog.reject()


def test_deleting_anything_can_be_undone(
    view: DetailView, ops: Ops, add_application: Add, record: Read
) -> None:
    one = add_application()
    problem = Problem(id=new_id(), application_id=one, problem="Slow loads", idea="Partition")
    observation = Observation(
        id=new_id(), application_id=one, kind="concern_voiced", observed_on=date(2026, 3, 23)
    )
    ops.run("Add", notes.add_problem, problem)
    ops.run("Add", notes.add_observation, observation)
    question = AskedQuestion(id=new_id(), application_id=one, question="Why us?")
    ops.run("Add", notes.add_question, question)
    view.show_application(one)
    before = record(one)
    interview, person = before.interviews[0], before.people[0]
    for section, key, words in (
        (view.problems, problem.id, "Delete problem"),
        (view.questions, question.id, "Delete question"),
        (view.timeline, observation.id, "Delete observation"),
        (view.timeline, interview.id, "Delete interview"),
        (view.people, person.id, "Remove from this application"),
    ):
        choose(section, key, words)
        assert record(one) != before
        assert key not in {one.objectName() for one in rows(section)}
        ops.undo()
        assert record(one) == before
        assert row(section, key)


def test_a_question_shows_its_answer_and_interview_and_is_edited_from_its_menu(
    view: DetailView, ops: Ops, add_application: Add, record: Read
) -> None:
    one = add_application()
    question = AskedQuestion(
        id=new_id(),
        application_id=one,
        interview_id=record(one).interviews[0].id,
        question="Why us?",
        answer="For the boats",
    )
    ops.run("Add", notes.add_question, question)
    view.show_application(one)
    shown = texts(row(view.questions, question.id))
    assert shown == "Why us?\nFor the boats\nInterview, Mon 23 March"
    choose(view.questions, question.id, "Edit question…")
    dialog = view.findChild(QuestionDialog)
    assert isinstance(dialog, QuestionDialog)
    assert dialog.answer.text() == "For the boats"
    dialog.reject()


@pytest.mark.parametrize(
    ("days", "status", "words", "signal"),
    [
        (2, InterviewStatus.PLANNED, "Prepare…", "prepare"),
        (-2, InterviewStatus.PLANNED, "How did it go?…", "debrief"),
        (2, InterviewStatus.POSTPONED, "", ""),
    ],
)
def test_an_interview_is_prepared_or_told_about_from_its_menu(
    days: int,
    status: InterviewStatus,
    words: str,
    signal: str,
    *,
    view: DetailView,
    ops: Ops,
    add_application: Add,
    record: Read,
    qtbot: QtBot,
) -> None:
    one = add_application()
    before = record(one).interviews[0]
    moved = replace(before, starts=before.starts + timedelta(days=days), status=status)
    ops.run("Edit", interviews.update, moved, [])
    view.show_application(one)
    found = [action.text() for action in row(view.timeline, before.id).menu().actions()]
    assert found[0] == (words or "Edit interview…")
    if signal:
        with qtbot.waitSignal(getattr(view.navigator, signal)) as asked:
            choose(view.timeline, before.id, words)
        assert asked.args == [before.id]


def test_deleting_the_application_from_its_header_can_be_undone(
    view: DetailView, ops: Ops, add_application: Add
) -> None:
    one = add_application()
    view.show_application(one)
    view.header.more_menu.actions()[1].trigger()
    assert ops.queries.is_empty()
    ops.undo()
    assert ops.queries.row(one, ops.now()) is not None


def test_another_zone_is_named_beside_the_time(view: DetailView, ops: Ops, record: Read) -> None:
    application = Application(id=new_id(), company="Northwind", role="Engineer")
    interview = Interview(
        id=new_id(),
        application_id=application.id,
        starts=datetime(2026, 3, 23, 9, 0),
        zone="America/New_York",
        promise_words="by Friday",
        promise_on=date(2026, 3, 27),
    )
    ops.run("Add", applications.add, application=application, interview=interview, people=[])
    view.show_application(application.id)
    shown = texts(view.timeline)
    assert "Yesterday · Mon 23 March, 09:00 in New York" in shown
    assert "Promised: “by Friday” · in 3 days · Fri 27 March" in shown


def test_links_show_their_host_and_open_outside(
    view: DetailView, add_application: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def note(address: str) -> bool:
        opened.append(address)
        return True

    monkeypatch.setattr("desktop.ui.widgets.open_link.open_external", note)
    address = "https://user@jobs.example.com:8443/deep/4711?ref=x"
    view.show_application(add_application(posting_url=address))
    links = {b.text(): b for b in view.pages.findChildren(QAbstractButton)}
    links["jobs.example.com"].click()
    assert opened == [address]


@pytest.mark.qt_log_ignore("grabbing the (keyboard|mouse)")
def test_the_menu_of_a_row_opens_and_closes_by_keyboard(
    view: DetailView, add_application: Add, record: Read, qtbot: QtBot
) -> None:
    one = add_application()
    view.show_application(one)
    shown = row(view.timeline, record(one).interviews[0].id)
    qtbot.waitUntil(shown.more.isVisible)
    QTest.keyClick(shown.more, Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None


def test_the_letter_can_be_written_when_it_is_due_and_before(
    view: DetailView, navigator: Navigator, add_application: Add
) -> None:
    wanted: list[str] = []
    navigator.write_letter.connect(wanted.append)
    one = add_application()
    view.show_application(one)
    assert view.step.write_button.isVisible()
    view.step.write_button.click()
    view.step.done_button.click()
    assert view.step.write_link.isVisible()
    assert not view.step.write_button.isVisible()
    view.step.write_link.click()
    assert wanted == [one, one]
