"""Application, person, problem and observation."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QWidget

from desktop.actions import interviews, people
from desktop.core.ids import new_id
from desktop.core.kinds import Part, RoleType
from desktop.core.records import ApplicationRecord, Person
from desktop.ops import Ops
from desktop.ui.forms.application import ApplicationDialog
from desktop.ui.forms.observation import ObservationDialog
from desktop.ui.forms.person import PersonDialog
from desktop.ui.forms.problem import ProblemDialog
from desktop.ui.forms.question import QuestionDialog

Read = Callable[[str], ApplicationRecord]
Add = Callable[..., str]


def test_every_field_of_an_application_is_kept(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application(country="US")
    dialog = ApplicationDialog(ops, record(one).application, host)
    dialog.company.setText(" Northwind AG ")
    dialog.role.setText("Lead")
    dialog.role_type.set_value(RoleType.ACADEMIA)
    dialog.country.set_value("DE")
    dialog.subdivision.set_value("HH")
    dialog.location.setText("Hamburg")
    dialog.agency.setText("Hayes")
    dialog.posting.setText("https://jobs.example.com/1")
    dialog.careers.setText("https://careers.example.com")
    dialog.source.setText("A friend")
    dialog.salary.setText("65k")
    dialog.deadline.set_day(date(2026, 4, 1))
    dialog.no_calls.setChecked(True)
    dialog.no_contact.setChecked(True)
    dialog.notes.setPlainText("By the river")
    dialog.accept()
    kept = record(one).application
    assert (kept.company, kept.role, kept.role_type) == ("Northwind AG", "Lead", RoleType.ACADEMIA)
    assert (kept.country, kept.subdivision, kept.location) == ("DE", "HH", "Hamburg")
    assert (kept.agency, kept.source, kept.salary_note) == ("Hayes", "A friend", "65k")
    assert kept.posting_url == "https://jobs.example.com/1"
    assert kept.careers_url == "https://careers.example.com"
    assert kept.other_offer_deadline == date(2026, 4, 1)
    assert (kept.no_calls, kept.no_contact, kept.notes) == (True, True, "By the river")


def test_an_address_without_a_scheme_is_saved_with_it(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application()
    dialog = ApplicationDialog(ops, record(one).application, host)
    dialog.posting.setText("www.mueller-soehne.example/karriere")
    dialog.careers.setText("jobs.mueller-soehne.example")
    dialog.accept()
    kept = record(one).application
    assert kept.posting_url == "https://www.mueller-soehne.example/karriere"
    assert kept.careers_url == "https://jobs.mueller-soehne.example"


def test_a_profile_without_a_scheme_is_saved_with_it(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application("Northwind", people=("Dana Reyes",))
    (person,) = record(one).people
    dialog = PersonDialog(ops, host, person=person)
    dialog.profile.setText("linkedin.com/in/dana")
    dialog.accept()
    assert record(one).people[0].profile_url == "https://linkedin.com/in/dana"


def test_what_is_no_address_is_refused_in_a_field_for_one(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    dialog = ApplicationDialog(ops, record(add_application()).application, host)
    dialog.posting.setText("ask Dana")
    assert dialog.problems() == {"posting_url": "A web address looks like www.example.com."}


def test_a_text_too_long_for_its_field_is_read_from_its_beginning(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application(careers_url="https://example.com/" + "jobs/" * 20)
    dialog = ApplicationDialog(ops, record(one).application, host)
    assert dialog.careers.cursorPosition() == 0


def test_saving_an_application_unchanged_changes_nothing(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application(country="DE", subdivision="BY")
    before = record(one)
    ApplicationDialog(ops, before.application, host).accept()
    assert record(one) == before


def test_regions_are_offered_only_where_they_have_holidays_of_their_own(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    dialog = ApplicationDialog(ops, record(add_application(country="FR")).application, host)
    dialog.open()
    dialog.country.set_value("DE")
    assert dialog.subdivision.isVisible()
    assert "Bayern" in {dialog.subdivision.itemText(i) for i in range(dialog.subdivision.count())}
    dialog.country.set_value("AQ")  # no calendar at all
    assert not dialog.subdivision.isVisible()
    assert dialog.subdivision.value() == ""


def test_an_address_that_is_none_is_said_below_its_own_field(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    dialog = ApplicationDialog(ops, record(add_application()).application, host)
    dialog.open()
    dialog.careers.setText("careers dot example")
    assert not dialog.ok.isEnabled()
    assert "web address" in dialog.hint("careers_url").text()
    assert dialog.hint("posting_url").text() == ""


def test_a_new_person_joins_the_application_with_a_part(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application(people=())
    dialog = PersonDialog(ops, host, application=record(one).application)
    assert not dialog.ok.isEnabled()
    dialog.person_name.setText("  Dana   Reyes ")
    dialog.form_of_address.setText(" Ms Reyes ")
    dialog.part.set_value(Part.HIRING_MANAGER)
    dialog.title.setText("Head of data")
    dialog.email.setText("dana@example.com")
    dialog.phone.setText("+49 40 1")
    dialog.profile.setText("https://example.com/dana")
    dialog.no_calls.setChecked(True)
    dialog.notes.setPlainText("Sails")
    dialog.accept()
    found = record(one)
    (person,) = found.people
    assert person == Person(
        id=person.id,
        name="Dana Reyes",
        title="Head of data",
        company="Northwind",
        email="dana@example.com",
        phone="+49 40 1",
        profile_url="https://example.com/dana",
        notes="Sails",
        no_calls=True,
        form_of_address="Ms Reyes",
    )
    assert [i.part for i in found.involvements] == [Part.HIRING_MANAGER]


def test_the_empty_form_of_address_shows_how_letters_address_the_name(
    ops: Ops, host: QWidget
) -> None:
    dialog = PersonDialog(ops, host, person=Person(id="1", name="Dr. Karl Weber"))
    assert dialog.form_of_address.placeholderText() == "Dr. Weber"
    dialog.person_name.setText("Dana Reyes")
    assert dialog.form_of_address.placeholderText() == "Dana"
    dialog.person_name.setText("dana@example.com")
    assert dialog.form_of_address.placeholderText() == ""


def test_a_mail_address_that_is_none_keeps_ok_off(ops: Ops, host: QWidget) -> None:
    dialog = PersonDialog(ops, host)
    dialog.person_name.setText("Dana")
    dialog.email.setText("dana at example")
    assert not dialog.ok.isEnabled()
    dialog.email.setText("dana@example.com")
    assert dialog.ok.isEnabled()


def test_editing_a_person_can_change_the_part_too(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application()
    found = record(one)
    dialog = PersonDialog(
        ops, host, person=found.people[0], application=found.application, part=Part.INTERVIEWER
    )
    dialog.part.set_value(Part.RECRUITER)
    dialog.phone.setText("5")
    dialog.accept()
    after = record(one)
    assert [i.part for i in after.involvements] == [Part.RECRUITER]
    assert (after.people[0].id, after.people[0].phone) == (found.people[0].id, "5")


def test_a_person_deleted_meanwhile_keeps_the_input(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    found = record(add_application())
    dialog = PersonDialog(ops, host, person=found.people[0])
    dialog.open()
    dialog.notes.setPlainText("Kind")
    ops.run("Delete", people.delete, found.people[0].id)
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.failure.isVisible()
    assert dialog.notes.text() == "Kind"


def test_a_problem_needs_words_and_keeps_its_idea(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application()
    found = record(one)
    dialog = ProblemDialog(ops, found, host)
    assert not dialog.ok.isEnabled()
    dialog.problem.setPlainText("The load takes nine hours")
    dialog.idea.setPlainText("Partition by day")
    dialog.person.set_value(found.people[0].id)
    dialog.accept()
    (kept,) = record(one).problems
    assert (kept.problem, kept.idea) == ("The load takes nine hours", "Partition by day")
    assert (kept.person_id, kept.interview_id) == (found.people[0].id, found.interviews[0].id)
    edit = ProblemDialog(ops, record(one), host, problem=kept)
    edit.idea.setPlainText("")
    edit.accept()
    assert [(p.id, p.idea) for p in record(one).problems] == [(kept.id, "")]


def test_a_question_needs_words_and_keeps_its_answer(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application()
    found = record(one)
    dialog = QuestionDialog(ops, found, host)
    assert not dialog.ok.isEnabled()
    dialog.question.setPlainText("Why do you want to leave?")
    dialog.answer.setPlainText("I am done there.")
    dialog.accept()
    (kept,) = record(one).asked_questions
    assert (kept.question, kept.answer) == ("Why do you want to leave?", "I am done there.")
    assert kept.interview_id == found.interviews[0].id
    edit = QuestionDialog(ops, record(one), host, question=kept)
    edit.interview.set_value(None)
    edit.accept()
    assert record(one).asked_questions == (replace(kept, interview_id=None),)


@pytest.mark.parametrize("dialog", [ProblemDialog, QuestionDialog])
def test_what_came_up_belongs_to_the_last_interview_that_has_begun(
    dialog: type[ProblemDialog | QuestionDialog],
    ops: Ops,
    host: QWidget,
    add_application: Add,
    record: Read,
) -> None:
    one = add_application()
    begun = record(one).interviews[0]
    assert dialog(ops, record(one), host).interview.value() == begun.id
    ahead = replace(begun, id=new_id(), starts=begun.starts + timedelta(days=30))
    ops.run("Add interview", interviews.add, ahead, [])
    assert dialog(ops, record(one), host).interview.value() == begun.id
    ops.run("Delete interview", interviews.delete, begun.id)
    assert dialog(ops, record(one), host).interview.value() is None


def test_an_observation_is_kept_with_its_day(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application()
    dialog = ObservationDialog(ops, record(one), host)
    dialog.open()
    dialog.kind.set_value("concern_voiced")
    assert not dialog.until.isVisible()
    dialog.on.set_day(date(2026, 3, 23))
    dialog.note.setText("My Spark is rusty")
    dialog.accept()
    (kept,) = record(one).observations
    assert (kept.kind, kept.observed_on) == ("concern_voiced", date(2026, 3, 23))
    assert (kept.until, kept.note) == (None, "My Spark is rusty")


def test_an_observation_that_is_about_a_date_asks_for_it(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application()
    dialog = ObservationDialog(ops, record(one), host)
    dialog.open()
    dialog.kind.set_value("reply_warm_new_date")
    assert dialog.until.isVisible()
    assert not dialog.ok.isEnabled()
    dialog.until.set_day(date(2026, 3, 20))
    assert not dialog.ok.isEnabled()
    dialog.until.set_day(date(2026, 4, 6))
    assert dialog.ok.isEnabled()
    dialog.accept()
    assert [s.until for s in record(one).observations] == [date(2026, 4, 6)]


def test_what_the_record_tells_by_itself_is_no_observation_to_choose(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    dialog = ObservationDialog(ops, record(add_application()), host)
    derived = [kind for kind in ops.advisor.knowledge.kinds.values() if kind.derived]
    offered = {dialog.kind.itemText(i) for i in range(dialog.kind.count())}
    words = ops.advisor.knowledge.words.observations
    assert derived
    assert offered.isdisjoint(words[kind.id].says for kind in derived)
