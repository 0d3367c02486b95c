"""The view to prepare an interview."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import applications, documents, interviews, notes, people
from desktop.core.ids import new_id
from desktop.core.kinds import Format, InterviewKind, Part
from desktop.core.records import (
    ApplicationRecord,
    AskedQuestion,
    Attendance,
    Interview,
    Person,
    Problem,
)
from desktop.ops import Ops
from desktop.ui.forms.application import ApplicationDialog
from desktop.ui.forms.interview import InterviewDialog
from desktop.ui.forms.person import PersonDialog
from desktop.ui.forms.question import QuestionDialog
from desktop.ui.interviews.detail.link import OutLink
from desktop.ui.interviews.detail.section import Row, Section, SectionHeading
from desktop.ui.interviews.prepare import PrepareDialog
from desktop.ui.shell.navigator import Navigator
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.window_layout import ScrollableBody
from tests.support.documents import posting
from tests.support.window import Clock

Read = Callable[[str], ApplicationRecord]


@pytest.fixture
def prepare(ops: Ops, qtbot: QtBot) -> Callable[[Interview], PrepareDialog]:
    """Opens the view of an interview."""

    def show(interview: Interview) -> PrepareDialog:
        dialog = PrepareDialog(ops, Navigator(), interview.id)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return show


def planned(ops: Ops, key: str, who: tuple[Attendance | str, ...] = (), **more: Any) -> Interview:
    """Add an interview tomorrow (Wed 25 March) at 14:00 UTC."""
    interview = Interview(
        id=new_id(),
        application_id=key,
        round=InterviewKind.SECOND,
        starts=datetime(2026, 3, 25, 14),
        zone="UTC",
    )
    interview = replace(interview, **more)
    assert ops.run("Add interview", interviews.add, interview, who)
    return interview


def texts(widget: QWidget) -> list[str]:
    """The shown texts from top to bottom; new ones are shown by the next event."""
    QApplication.processEvents()
    return [
        label.text().replace("\u200b", "")
        for label in widget.findChildren(QLabel)
        if label.isVisible() and label.text()
    ]


def rows(section: Section) -> list[str]:
    QApplication.processEvents()
    return [row.objectName() for row in section.findChildren(Row) if row.isVisible()]


def test_it_tells_when_and_how_and_shows_the_posting(
    ops: Ops, add_application: Callable[..., str], prepare: Callable[[Interview], PrepareDialog]
) -> None:
    key = add_application(location="Portland", posting_url="https://jobs.example/1")
    interview = planned(ops, key, format=Format.VIDEO, minutes=90)
    dialog = prepare(interview)
    assert dialog.windowTitle() == "Prepare: Second interview at Northwind"
    assert texts(dialog.head) == [
        "Second interview · Northwind",
        "Data engineer",
        "Tomorrow · Wed 25 March, 14:00 to 15:30",
        "Video call · Portland",
        "Posting",
    ]
    assert [link.text() for link in dialog.head.findChildren(OutLink)] == ["jobs.example"]
    ops.run("", documents.keep_posting, posting(key))
    links = [link.text() for link in dialog.head.findChildren(LinkButton)]
    assert "Posting, kept Mon 2 March" in links


def test_a_time_elsewhere_is_told_in_both_zones(
    ops: Ops, add_application: Callable[..., str], prepare: Callable[[Interview], PrepareDialog]
) -> None:
    interview = planned(ops, add_application(), zone="America/New_York")
    shown = texts(prepare(interview).head)
    assert "Tomorrow · Wed 25 March, 18:00 to 19:00" in shown
    assert "14:00 in New York, where they are" in shown
    same = planned(ops, add_application("Contoso"), zone="Africa/Abidjan")
    assert not any("where they are" in text for text in texts(prepare(same).head))


def test_an_address_in_the_notes_is_a_link(
    ops: Ops, add_application: Callable[..., str], prepare: Callable[[Interview], PrepareDialog]
) -> None:
    call = "Room (https://meet.example/abc-def?pwd=1). Be early."
    dialog = prepare(planned(ops, add_application(), notes=call))
    (link,) = dialog.head.findChildren(OutLink)
    assert (link.text(), link.toolTip()) == ("meet.example", "https://meet.example/abc-def?pwd=1")


def test_what_is_missing_is_asked_for(
    ops: Ops, add_application: Callable[..., str], prepare: Callable[[Interview], PrepareDialog]
) -> None:
    dialog = prepare(planned(ops, add_application(people=())))
    assert "Not noted whether on site, by video or by phone" in texts(dialog.head)
    assert any("Nobody noted yet" in text for text in texts(dialog.people))
    assert any("What do you want to ask them?" in text for text in texts(dialog.notes))
    (add,) = [link for link in dialog.head.findChildren(LinkButton) if "posting" in link.text()]
    add.click()
    form = dialog.findChild(ApplicationDialog)
    assert isinstance(form, ApplicationDialog)
    form.posting.setText("https://jobs.example/2")
    form.accept()
    assert [link.text() for link in dialog.head.findChildren(OutLink)] == ["jobs.example"]


def test_those_who_will_be_there_come_first_with_all_that_is_noted(
    ops: Ops,
    add_application: Callable[..., str],
    record_of: Read,
    prepare: Callable[[Interview], PrepareDialog],
) -> None:
    key = add_application(people=("Dana Reyes", "Lee Okafor"))
    before = record_of(key)
    dana, lee = before.people
    first = before.interviews[0]
    sails = Attendance(
        id=new_id(), interview_id=first.id, person_id=lee.id, for_letter="Sails", private="Tired"
    )
    ops.run("Edit", interviews.update, first, [dana.id, sails])
    known = replace(
        lee, title="Planner", phone="+1 5", notes="Met before", profile_url="https://p.example/lee"
    )
    ops.run("Edit", people.update, known)
    dialog = prepare(planned(ops, key, (lee.id,)))
    assert rows(dialog.people) == [lee.id, dana.id]
    assert texts(dialog.people) == [
        "People",
        "Lee Okafor",
        "Interviewer · Planner · +1 5",
        "Sails\nPrivate: Tired",
        "Met before",
        "Profile",
        "Known from before",
        "Dana Reyes",
        "Interviewer",
    ]


def test_a_person_without_a_part_is_shown_by_name(
    ops: Ops,
    add_application: Callable[..., str],
    record_of: Read,
    prepare: Callable[[Interview], PrepareDialog],
) -> None:
    key = add_application(people=())
    mo = Person(id=new_id(), name="Mo Tan")
    ops.run("Add", people.add, mo, key, Part.ORGANISER)
    ops.run(
        "Add",
        notes.add_problem,
        Problem(id=new_id(), application_id=key, person_id=mo.id, problem="Slow"),
    )
    dialog = prepare(planned(ops, key))
    ops.run("Remove", people.uninvolve, key, mo.id)
    assert texts(dialog.people)[-2:] == ["Known from before", "Mo Tan"]


def test_problems_questions_and_all_notes_are_there_to_read(
    ops: Ops,
    add_application: Callable[..., str],
    record_of: Read,
    prepare: Callable[[Interview], PrepareDialog],
) -> None:
    key = add_application(notes="Far by bike")
    first = record_of(key).interviews[0]
    ops.run("Edit", interviews.update, replace(first, notes="Friendly"), [])
    problem = Problem(id=new_id(), application_id=key, problem="Slow loads", idea="Cache")
    question = AskedQuestion(id=new_id(), application_id=key, question="Why us?", answer="Boats")
    ops.run("Add", notes.add_problem, problem)
    ops.run("Add", notes.add_question, question)
    dialog = prepare(planned(ops, key, notes="Bring the drawing"))
    assert texts(dialog.problems)[-2:] == ["Slow loads", "Cache"]
    assert texts(dialog.questions)[-2:] == ["Why us?", "Boats"]
    assert texts(dialog.notes) == [
        "Notes",
        "Bring the drawing",
        "Interview, Mon 23 March",
        "Friendly",
        "On the application",
        "Far by bike",
    ]


def test_what_is_added_from_the_view_appears_in_it(
    ops: Ops,
    add_application: Callable[..., str],
    record_of: Read,
    prepare: Callable[[Interview], PrepareDialog],
) -> None:
    key = add_application()
    dialog = prepare(planned(ops, key))
    dialog.questions.add_button.click()
    form = dialog.findChild(QuestionDialog)
    assert isinstance(form, QuestionDialog)
    form.question.setPlainText("Why us?")
    form.accept()
    (question,) = record_of(key).asked_questions
    assert question.interview_id == record_of(key).interviews[0].id
    assert rows(dialog.questions) == [question.id]
    ops.undo()
    assert rows(dialog.questions) == []


@pytest.mark.parametrize("press", ["head", "people", "notes"])
def test_the_interview_is_edited_at_the_place_that_was_pressed(
    ops: Ops,
    add_application: Callable[..., str],
    prepare: Callable[[Interview], PrepareDialog],
    press: str,
) -> None:
    dialog = prepare(planned(ops, add_application()))
    button = dialog.head.edit if press == "head" else getattr(dialog, press).add_button
    button.click()
    form = dialog.findChild(InterviewDialog)
    assert isinstance(form, InterviewDialog)
    field = {"head": form.round, "people": form.people.line, "notes": form.notes}[press]
    assert form.focusWidget() is field
    form.notes.setPlainText("Ask about Sundays")
    form.accept()
    assert "Ask about Sundays" in texts(dialog.notes)


def test_a_person_is_edited_or_shown_from_their_menu(
    ops: Ops, add_application: Callable[..., str], record_of: Read, qtbot: QtBot
) -> None:
    key = add_application()
    (dana,) = record_of(key).people
    navigator = Navigator()
    dialog = PrepareDialog(ops, navigator, planned(ops, key, (dana.id,)).id)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    (row,) = dialog.people.findChildren(Row)
    edit, show = row.menu().actions()
    with qtbot.waitSignal(navigator.open_person) as opened:
        show.trigger()
    assert opened.args == [dana.id]
    edit.trigger()
    form = dialog.findChild(PersonDialog)
    assert isinstance(form, PersonDialog)
    form.title.setText("Head of data")
    form.accept()
    assert "Interviewer · Head of data" in texts(dialog.people)


def test_it_closes_when_the_interview_is_gone(
    ops: Ops, add_application: Callable[..., str], prepare: Callable[[Interview], PrepareDialog]
) -> None:
    key = add_application()
    interview = planned(ops, key)
    dialog = prepare(interview)
    ops.run("Delete", interviews.delete, interview.id)
    assert not dialog.isVisible()
    other = planned(ops, key)
    dialog = prepare(other)
    ops.run("Delete", applications.delete, key)
    assert not dialog.isVisible()


def test_only_what_changed_is_built_anew(
    ops: Ops, add_application: Callable[..., str], prepare: Callable[[Interview], PrepareDialog]
) -> None:
    key = add_application()
    dialog = prepare(planned(ops, key))
    (row,) = dialog.people.findChildren(Row)
    add = next(link for link in dialog.head.findChildren(LinkButton) if "posting" in link.text())
    ops.run("Add", notes.add_problem, Problem(id=new_id(), application_id=key, problem="Slow"))
    assert dialog.people.findChildren(Row) == [row]
    assert add.isVisible()


def test_the_day_is_told_anew_when_it_has_changed(
    ops: Ops,
    add_application: Callable[..., str],
    clock: Clock,
    prepare: Callable[[Interview], PrepareDialog],
) -> None:
    dialog = prepare(planned(ops, add_application()))
    clock.pass_days(1)
    dialog.refresh()
    assert "Today · Wed 25 March, 14:00 to 15:00" in texts(dialog.head)


def test_the_keys_of_a_page_scroll_it_and_tab_walks_down(
    ops: Ops, add_application: Callable[..., str], prepare: Callable[[Interview], PrepareDialog]
) -> None:
    key = add_application(posting_url="https://jobs.example/1")
    for number in range(30):
        question = AskedQuestion(id=new_id(), application_id=key, question=f"Why {number}?")
        ops.run("Add", notes.add_question, question)
    dialog = prepare(planned(ops, key))
    QApplication.processEvents()
    area = dialog.findChild(ScrollableBody)
    assert isinstance(area, ScrollableBody)
    bar = area.verticalScrollBar()
    for pressed, moves in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_End, 1), (Qt.Key.Key_Home, -1)):
        before = bar.value()
        QTest.keyClick(dialog, pressed)
        assert (bar.value() - before) * moves > 0
    seen: list[QWidget] = []
    while (here := dialog.focusWidget()) is not None and here not in seen:
        seen.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    order = [
        dialog.head.edit, *dialog.head.findChildren(OutLink), dialog.people.add_button,
        dialog.problems.add_button, dialog.questions.add_button, dialog.notes.add_button,
    ]  # fmt: skip
    places = [seen.index(button) for button in order]
    assert places == sorted(places)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_an_interview_long_ahead_is_told_with_its_day(
    ops: Ops, add_application: Callable[..., str], prepare: Callable[[Interview], PrepareDialog]
) -> None:
    far = datetime(2026, 3, 24, 9) + timedelta(days=10)
    dialog = prepare(planned(ops, add_application(), starts=far))
    assert "In 10 days · Fri 3 April, 09:00 to 10:00" in texts(dialog.head)


def test_a_heading_stands_in_one_line_where_there_is_room(
    ops: Ops, add_application: Callable[..., str], prepare: Callable[[Interview], PrepareDialog]
) -> None:
    dialog = prepare(planned(ops, add_application()))
    headings = [one for one in dialog.findChildren(SectionHeading) if one.isVisible()]
    assert "Problems and ideas" in [heading.text() for heading in headings]
    for heading in headings:
        assert heading.heightForWidth(heading.width()) < 2 * heading.fontMetrics().height()
