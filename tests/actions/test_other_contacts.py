"""A contact about one application counts for others with the same people and company."""

from datetime import UTC, date, datetime

from desktop.actions import applications, contacts, people, undo
from desktop.core.changes import Changes
from desktop.core.kinds import Caution, ContactKind, Part
from desktop.core.records import Application, Contact
from tests.actions.desk import Desk
from tests.support.agenda import aware_of_each_other
from tests.support.moments import noon

TODAY, IN_A_WEEK = date(2026, 3, 6), date(2026, 3, 13)
SENT_AT = datetime(2026, 3, 6, 9, tzinfo=UTC)


def two_jobs(desk: Desk) -> tuple[Application, Application, str]:
    """Two applications at different companies with Dana in both; the first check-in is due."""
    one = desk.add("Dana", met="2026-02-26T14:00")
    other = desk.add(met="2026-02-26T14:00", company="Contoso")
    (dana,) = desk.record(one).people
    desk.do(people.involve, other.id, dana.id, Part.HIRING_MANAGER)
    return one, other, dana.id


def write_to(desk: Desk, job: Application, *who: str) -> tuple[Contact, Changes]:
    letter = desk.contact(job, "2026-03-06T09:00", kind=ContactKind.CHECK_IN)
    return letter, desk.do(contacts.log, letter, who)


def test_a_mail_about_one_job_moves_the_step_of_the_other_with_its_reminder(desk: Desk) -> None:
    one, other, dana = two_jobs(desk)
    assert desk.summary(one).step_on == TODAY
    letter, changes = write_to(desk, other, dana)
    assert {one.id, other.id} <= changes.applications
    assert desk.summary(one).step_on == IN_A_WEEK
    assert [row[1] for row in desk.lives(one) if row[3] == "planned"] == ["2026-03-13"]
    edits = desk.edits
    desk.do(undo.undo, edits)
    assert desk.summary(one).step_on == TODAY
    desk.do(undo.redo, edits)
    assert desk.summary(one).step_on == IN_A_WEEK
    changes = desk.do(contacts.delete, letter.id)
    assert one.id in changes.applications
    assert desk.summary(one).step_on == TODAY


def test_a_deleted_application_holds_nothing_back(desk: Desk) -> None:
    one, other, dana = two_jobs(desk)
    write_to(desk, other, dana)
    desk.do(applications.delete, other.id)
    assert desk.summary(one).step_on == TODAY


def test_a_mail_to_somebody_else_moves_nothing(desk: Desk) -> None:
    one, other, _ = two_jobs(desk)
    desk.do(people.uninvolve, other.id, desk.record(one).people[0].id)
    _, changes = write_to(desk, other)
    assert one.id not in changes.applications
    assert desk.summary(one).step_on == TODAY
    assert desk.record(one).people_contacted_at is None


def test_answers_and_replies_are_not_counted(desk: Desk) -> None:
    one, other, dana = two_jobs(desk)
    form = desk.contact(other, "2026-03-06T09:00", kind=ContactKind.FORM_RETURNED)
    desk.do(contacts.log, form, [dana])
    assert desk.record(one).people_contacted_at is None
    assert desk.summary(one).step_on == TODAY


def test_a_company_written_to_about_another_job_is_warned_about(desk: Desk) -> None:
    one = desk.add("Dana", met="2026-02-26T14:00")
    other = desk.add("Lee", met="2026-02-26T14:00", company=" northwind")
    elsewhere = desk.add("Mo", met="2026-02-26T14:00", company="Contoso")
    through = desk.add("Kim", met="2026-02-26T14:00", agency="Somebody between")
    write_to(desk, elsewhere, desk.record(elsewhere).people[0].id)
    write_to(desk, through, desk.record(through).people[0].id)
    assert desk.record(one).company_contacted_at is None
    write_to(desk, other, desk.record(other).people[0].id)
    assert desk.record(one).company_contacted_at == SENT_AT
    warned = Caution.COMPANY_CONTACTED_THIS_WEEK
    assert warned in desk.advisor.advise(desk.record(one), noon(TODAY)).cautions
    assert warned not in desk.advisor.advise(desk.record(other), noon(TODAY)).cautions
    assert warned not in desk.advisor.advise(desk.record(one), noon(IN_A_WEEK)).cautions


def test_the_store_and_the_agenda_know_the_same_of_others(desk: Desk) -> None:
    one, other, dana = two_jobs(desk)
    write_to(desk, other, dana)
    records = [desk.record(one), desk.record(other)]
    assert list(aware_of_each_other(records)) == records
    assert records[0].people_contacted_at == SENT_AT
    assert records[1].people_contacted_at is None
