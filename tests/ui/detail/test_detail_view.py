from collections.abc import Callable
from datetime import date, datetime
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import applications, notes, people
from desktop.core.changes import Changes
from desktop.core.ids import new_id
from desktop.core.kinds import ContactKind, Part, State
from desktop.core.records import Application, Dossier, Interview, Person, Problem, Signal
from desktop.ui.interviews.detail import DetailView
from desktop.ui.interviews.detail.section import Row, Section
from desktop.ui.interviews.dialogs.application import ApplicationDialog
from desktop.ui.interviews.dialogs.base import RecordDialog
from desktop.ui.interviews.dialogs.interaction import InteractionDialog
from desktop.ui.interviews.dialogs.interview import InterviewDialog
from desktop.ui.interviews.dialogs.person import PersonDialog
from desktop.ui.interviews.dialogs.problem import ProblemDialog
from desktop.ui.interviews.dialogs.signal import SignalDialog
from desktop.ui.interviews.dialogs.state import StateDialog
from desktop.ui.navigator import Navigator
from desktop.ui.ops import Ops

Add = Callable[..., str]
Read = Callable[[str], Dossier]


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def rows(section: Section) -> list[Row]:
    items = (section.rows.itemAt(i) for i in range(section.rows.count()))
    found = [item.widget() for item in items if item is not None]
    return [one for one in found if isinstance(one, Row)]


def row(section: Section, key: str) -> Row:
    (found,) = (one for one in rows(section) if one.objectName() == key)
    return found


def choose(section: Section, key: str, words: str) -> None:
    """Picks from the menu of a row."""
    menu = row(section, key).menu()
    next(choice for choice in menu.actions() if choice.text() == words).trigger()


def test_nothing_chosen_says_so(view: DetailView) -> None:
    view.show_application(None)
    assert view.nothing.isVisible()
    assert not view.area.isVisible()


def test_an_application_that_is_gone_leaves_nothing_chosen(
    view: DetailView, ops: Ops, add_application: Add
) -> None:
    one = add_application()
    view.show_application(one)
    assert view.area.isVisible()
    ops.run("Delete", applications.delete, one)
    assert view.nothing.isVisible()
    ops.undo()
    assert view.area.isVisible()


def test_the_page_tells_all_from_top_to_bottom(
    view: DetailView, ops: Ops, add_application: Add, qtbot: QtBot
) -> None:
    view.show_application(add_application("Northwind", "Data engineer"))
    parts = [view.header, view.step, *view.sections]
    qtbot.waitUntil(lambda: view.notes.y() > 0)
    tops = [part.mapTo(view.area, part.rect().topLeft()).y() for part in parts]
    assert tops == sorted(tops)
    assert [section.heading.text() for section in view.sections] == [
        "People",
        "Interviews",
        "Contact history",
        "Problems and ideas",
        "Signals",
        "Careers page",
        "Notes",
    ]
    assert (view.header.company.text(), view.header.role.text()) == ("Northwind", "Data engineer")


def test_lines_are_never_wider_than_is_good_to_read(
    view: DetailView, add_application: Add, qtbot: QtBot
) -> None:
    view.resize(1500, 700)
    view.show_application(add_application())
    qtbot.waitUntil(lambda: view.step.width() > 400)
    assert view.step.width() <= 720


def test_what_to_do_now_says_when_and_why(view: DetailView, add_application: Add) -> None:
    view.show_application(add_application(people=("Dana Reyes", "Lee Okafor")))
    assert view.step.headline.text() == "Thank Dana and Lee"
    assert view.step.word.text() in {"Due", "Overdue"}
    assert view.step.when.text().startswith("today · Tue 24 March")
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
    view: DetailView, add_application: Add, dossier: Read
) -> None:
    one = add_application()
    view.show_application(one)
    view.step.done_button.click()
    assert [i.kind for i in dossier(one).interactions] == [ContactKind.THANK_YOU]
    assert view.step.headline.text().startswith("Wait until")
    assert "Thanked" in texts(view.people)
    assert view.people.ring.text() == "1/1"


def test_later_puts_the_step_off(view: DetailView, ops: Ops, add_application: Add) -> None:
    one = add_application()
    view.show_application(one)
    view.step.later.chosen.emit(date(2026, 3, 26))
    found = ops.queries.row(one)
    assert found is not None
    assert found.due_on == date(2026, 3, 26)
    assert view.step.headline.text() == "Put off until Thu 26 March"
    assert view.step.done_button.isVisible()


def test_remind_me_can_be_turned_off_and_on(
    view: DetailView, ops: Ops, add_application: Add, dossier: Read
) -> None:
    one = add_application()
    view.show_application(one)
    assert view.step.remind.isChecked()
    view.step.remind.click()
    assert not dossier(one).application.remind
    view.step.remind.click()
    assert dossier(one).application.remind
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
    view: DetailView, ops: Ops, add_application: Add, dossier: Read
) -> None:
    one = add_application()
    view.show_application(one)
    entries = {entry.text(): entry for entry in view.header.state_menu.actions()}
    assert set(entries) == {
        "Waiting",
        "On hold…",
        "Offer",
        "Hired",
        "Rejected…",
        "Withdrawn",
        "Moved on",
    }
    entries["Offer"].trigger()
    assert dossier(one).application.state is State.OFFER
    assert view.header.state_button.text() == "Offer"
    assert [e.text() for e in entries.values() if e.isChecked()] == ["Offer"]
    ops.undo()
    assert view.header.state_button.text() == "Waiting"


def test_on_hold_asks_until_when_and_waits_for_the_answer(
    view: DetailView, add_application: Add, dossier: Read
) -> None:
    one = add_application()
    view.show_application(one)
    view.header.set_state(State.ON_HOLD)
    dialog = view.findChild(StateDialog)
    assert isinstance(dialog, StateDialog)
    assert dossier(one).application.state is State.WAITING
    assert [e.text() for e in view.header.state_menu.actions() if e.isChecked()] == ["Waiting"]
    dialog.accept()
    assert dossier(one).application.state is State.ON_HOLD


@pytest.mark.parametrize(
    ("section", "kind"),
    [
        ("people", PersonDialog),
        ("rounds", InterviewDialog),
        ("timeline", InteractionDialog),
        ("problems", ProblemDialog),
        ("signals", SignalDialog),
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


def test_deleting_anything_can_be_undone(
    view: DetailView, ops: Ops, add_application: Add, dossier: Read
) -> None:
    one = add_application()
    problem = Problem(id=new_id(), application_id=one, problem="Slow loads", idea="Partition")
    signal = Signal(
        id=new_id(), application_id=one, kind="concern_voiced", observed_on=date(2026, 3, 23)
    )
    ops.run("Add", notes.add_problem, problem)
    ops.run("Add", notes.add_signal, signal)
    view.show_application(one)
    before = dossier(one)
    interview, person = before.interviews[0], before.people[0]
    for section, key, words in (
        (view.problems, problem.id, "Delete problem"),
        (view.signals, signal.id, "Delete signal"),
        (view.rounds, interview.id, "Delete interview"),
        (view.people, person.id, "Remove from this application"),
    ):
        choose(section, key, words)
        assert dossier(one) != before
        assert key not in {one.objectName() for one in rows(section)}
        ops.undo()
        assert dossier(one) == before
        assert row(section, key)


def test_deleting_the_application_from_its_header_can_be_undone(
    view: DetailView, ops: Ops, add_application: Add
) -> None:
    one = add_application()
    view.show_application(one)
    view.header.more_menu.actions()[1].trigger()
    assert ops.queries.is_empty()
    ops.undo()
    assert ops.queries.row(one) is not None


def test_a_person_shows_part_ways_and_wishes(
    view: DetailView, ops: Ops, add_application: Add
) -> None:
    one = add_application(people=())
    person = Person(
        id=new_id(), name="Lee Okafor", title="Staff engineer", email="lee@example.com",
        phone="+49 40 1", no_calls=True,
    )  # fmt: skip
    ops.run("Add", people.add, person, one, Part.RECRUITER)
    view.show_application(one)
    shown = texts(row(view.people, person.id))
    for words in ("Lee Okafor", "Recruiter · Staff engineer", "+49 40 1", "Asked for no calls"):
        assert words in shown
    buttons = [b.text() for b in view.people.findChildren(QAbstractButton)]
    assert "lee@example.com" in buttons


def test_names_lead_to_the_people_page(
    view: DetailView, navigator: Navigator, add_application: Add, dossier: Read
) -> None:
    one = add_application()
    asked: list[str] = []
    navigator.open_person.connect(asked.append)
    view.show_application(one)
    person = dossier(one).people[0]
    choose(view.people, person.id, "Show in People")
    assert asked == [person.id]


def test_logging_thanks_from_a_person_ticks_that_person(
    view: DetailView, add_application: Add, dossier: Read
) -> None:
    one = add_application(people=("Dana Reyes", "Lee Okafor"))
    view.show_application(one)
    lee = next(p for p in dossier(one).people if p.name == "Lee Okafor")
    choose(view.people, lee.id, "Log thanks…")
    dialog = view.findChild(InteractionDialog)
    assert isinstance(dialog, InteractionDialog)
    dialog.accept()
    assert [p.person_id for p in dossier(one).participations] == [lee.id]
    assert view.people.ring.text() == "1/2"


def test_another_zone_is_named_beside_the_time(view: DetailView, ops: Ops, dossier: Read) -> None:
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
    shown = texts(view.rounds)
    assert "yesterday · Mon 23 March, 09:00 in America/New York" in shown
    assert "Promised: “by Friday” · in 3 days · Fri 27 March" in shown


def test_links_show_their_host_and_open_outside(
    view: DetailView, add_application: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def note(address: str) -> bool:
        opened.append(address)
        return True

    monkeypatch.setattr("desktop.ui.visit.open_external", note)
    address = "https://user@jobs.example.com:8443/deep/4711?ref=x"
    view.show_application(add_application(posting_url=address))
    links = {b.text(): b for b in view.pages.findChildren(QAbstractButton)}
    links["jobs.example.com"].click()
    assert opened == [address]


def test_foreign_text_is_never_markup(view: DetailView, add_application: Add) -> None:
    hostile = "<img src='//host/share'><b>Bold</b>"
    view.show_application(add_application(hostile, hostile, people=(hostile,)))
    labels = [label for label in view.findChildren(QLabel) if "<b>" in label.text()]
    assert len(labels) >= 3
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_long_names_do_not_widen_the_page(
    view: DetailView, ops: Ops, add_application: Add, qtbot: QtBot
) -> None:
    long = "Extraordinarily long department name " * 6
    one = add_application(long, long, people=(long, "x" * 200))
    view.resize(320, 600)
    view.show_application(one)
    qtbot.waitUntil(lambda: view.step.width() > 0)
    page = view.area.widget()
    assert page is not None
    qtbot.waitUntil(lambda: page.width() <= view.area.viewport().width())


def test_only_what_changed_is_built_anew(
    view: DetailView, ops: Ops, add_application: Add, dossier: Read
) -> None:
    one = add_application()
    view.show_application(one)
    interview = row(view.rounds, dossier(one).interviews[0].id)
    problem = Problem(id=new_id(), application_id=one, problem="Slow loads")
    ops.run("Add", notes.add_problem, problem)
    assert row(view.problems, problem.id)
    assert row(view.rounds, dossier(one).interviews[0].id) is interview


def test_a_hidden_page_looks_again_when_it_is_shown(
    view: DetailView, ops: Ops, add_application: Add, dossier: Read
) -> None:
    one = add_application()
    view.show_application(one)
    view.hide()
    ops.run("State", applications.set_state, one, State.HIRED, date(2026, 3, 24))
    assert view.header.state_button.text() == "Waiting"
    view.show()
    assert view.header.state_button.text() == "Hired"


def test_other_applications_changes_leave_the_page_alone(
    view: DetailView, ops: Ops, add_application: Add
) -> None:
    view.show_application(add_application())
    assert not view.concerns(Changes(applications=frozenset({"another"})))
    assert view.concerns(Changes(agenda=True))


def test_tab_walks_down_the_page(
    view: DetailView, ops: Ops, add_application: Add, qtbot: QtBot
) -> None:
    one = add_application(people=("Dana Reyes", "Lee Okafor"))
    ops.run("Add", notes.add_problem, Problem(id=new_id(), application_id=one, problem="Slow"))
    view.show_application(one)
    view.resize(640, 3000)
    qtbot.waitUntil(lambda: view.notes.y() > 0)
    view.setFocus()
    tops: list[int] = []
    seen: list[QWidget] = []
    for _ in range(40):
        here = view.focusWidget()
        assert here is not None
        if here in seen:
            break
        seen.append(here)
        tops.append(here.mapTo(view, here.rect().center()).y())
        QTest.keyClick(here, Qt.Key.Key_Tab)
    assert view.notes.add_button in seen
    down = tops[: seen.index(view.notes.add_button) + 1]
    assert all(later > earlier - 20 for earlier, later in pairwise(down))


def test_after_a_deletion_the_keyboard_stays_in_the_section(
    view: DetailView, ops: Ops, add_application: Add, qtbot: QtBot
) -> None:
    one = add_application()
    problem = Problem(id=new_id(), application_id=one, problem="Slow loads")
    ops.run("Add", notes.add_problem, problem)
    view.show_application(one)
    view.activateWindow()
    row(view.problems, problem.id).more.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    choose(view.problems, problem.id, "Delete problem")
    assert QApplication.focusWidget() is view.problems.add_button


def test_each_empty_section_says_what_belongs_there(view: DetailView, ops: Ops) -> None:
    application = Application(id=new_id(), company="Northwind", role="Engineer")
    ops.run("Add", applications.add, application=application)
    view.show_application(application.id)
    for section in view.sections:
        assert len(texts(section).splitlines()) >= 2
    assert not view.people.ring.isVisible()
