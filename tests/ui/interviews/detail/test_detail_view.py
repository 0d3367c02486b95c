from collections.abc import Callable
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import applications, notes
from desktop.core.changes import Changes
from desktop.core.ids import new_id
from desktop.core.kinds import State
from desktop.core.records import Application, ApplicationRecord, Problem
from desktop.ops import Ops
from desktop.ui.forms.problem import ProblemDialog
from desktop.ui.interviews.detail import DetailView
from tests.ui.interviews.detail.reading import choose, row, texts

Add = Callable[..., str]
Read = Callable[[str], ApplicationRecord]


def test_nothing_chosen_says_so(view: DetailView) -> None:
    view.show_application(None)
    assert view.empty_state.isVisible()
    assert not view.area.isVisible()


def test_an_application_that_is_gone_leaves_nothing_chosen(
    view: DetailView, ops: Ops, add_application: Add
) -> None:
    one = add_application()
    view.show_application(one)
    assert view.area.isVisible()
    ops.run("Delete", applications.delete, one)
    assert view.empty_state.isVisible()
    ops.undo()
    assert view.area.isVisible()


def test_the_page_tells_all_from_top_to_bottom(
    view: DetailView, ops: Ops, add_application: Add, qtbot: QtBot
) -> None:
    view.show_application(add_application("Northwind", "Data engineer"))
    shown = [section for section in view.sections if section.isVisible()]
    assert shown == [view.timeline, view.people]
    parts = [view.header, view.step, *shown, view.empty_sections]
    qtbot.waitUntil(lambda: view.empty_sections.y() > 0)
    tops = [part.mapTo(view.area, part.rect().topLeft()).y() for part in parts]
    assert tops == sorted(tops)
    assert [section.heading.text() for section in view.sections] == [
        "Timeline",
        "People",
        "Problems and ideas",
        "What they asked",
        "Posting",
        "What you sent",
        "Job page",
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
    view: DetailView, ops: Ops, add_application: Add, record: Read
) -> None:
    one = add_application()
    view.show_application(one)
    interview = row(view.timeline, record(one).interviews[0].id)
    problem = Problem(id=new_id(), application_id=one, problem="Slow loads")
    ops.run("Add", notes.add_problem, problem)
    assert row(view.problems, problem.id)
    assert row(view.timeline, record(one).interviews[0].id) is interview


def test_a_hidden_page_looks_again_when_it_is_shown(
    view: DetailView, ops: Ops, add_application: Add, record: Read
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
    qtbot.waitUntil(lambda: view.empty_sections.y() > 0)
    view.setFocus()
    tops: list[int] = []
    seen: list[QWidget] = []
    for _ in range(40):
        here = view.focusWidget()
        assert here is not None
        if here in seen:
            break
        seen.append(here)
        tops.append(here.mapTo(view, here.rect().topLeft()).y())
        QTest.keyClick(here, Qt.Key.Key_Tab)
    last = view.empty_sections.links[view.notes]
    assert last in seen
    down = tops[: seen.index(last) + 1]
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
    assert QApplication.focusWidget() is view.empty_sections.links[view.problems]
    ops.undo()
    assert QApplication.focusWidget() is view.problems.add_button


def test_each_empty_section_is_a_link_that_adds_to_it(
    view: DetailView, ops: Ops, add_application: Add
) -> None:
    view.show_application(add_application())
    links = view.empty_sections.links
    assert {link.text() for link in links.values() if link.isVisible()} == {
        "Add problem…",
        "Add question…",
        "Keep posting…",
        "Add document you sent…",
        "Add job page…",
        "Add notes…",
    }
    links[view.problems].click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ProblemDialog)
    dialog.problem.setPlainText("Slow loads")
    dialog.accept()
    assert view.problems.isVisible()
    assert not links[view.problems].isVisible()


def test_each_empty_section_says_what_belongs_there(view: DetailView, ops: Ops) -> None:
    application = Application(id=new_id(), company="Northwind", role="Engineer")
    ops.run("Add", applications.add, application=application)
    view.show_application(application.id)
    for section in view.sections:
        assert len(texts(section).splitlines()) >= 2
    assert not view.people.thanks.isVisible()


def test_a_no_to_an_application_without_an_interview_is_shown(view: DetailView, ops: Ops) -> None:
    applied = Application(
        id=new_id(), company="Northwind", role="Engineer", applied_on=date(2026, 3, 2)
    )
    ops.run("Add", applications.add, application=applied)
    view.show_application(applied.id)
    ops.run("No", applications.set_state, applied.id, State.REJECTED, date(2026, 3, 24))
    assert view.step.headline.text() == "Stop waiting for this application"
    assert view.step.why.text() == "They declined before you met, and no answer is expected."
