"""A contact about one application counts for others with the same people and company."""

from datetime import UTC, date, datetime

from desktop.actions import applications, contacts, people, undo
from desktop.core.changes import Changes
from desktop.core.kinds import Caution, ContactKind, Part
from desktop.core.records import Application, Contact
from tests.actions.harness import Harness
from tests.support.agenda import aware_of_each_other
from tests.support.moments import noon

TODAY, IN_A_WEEK = date(2026, 3, 6), date(2026, 3, 13)
SENT_AT = datetime(2026, 3, 6, 9, tzinfo=UTC)


def two_jobs(harness: Harness) -> tuple[Application, Application, str]:
    """Two applications at different companies with Dana in both; the first check-in is due."""
    one = harness.add("Dana", met="2026-02-26T14:00")
    other = harness.add(met="2026-02-26T14:00", company="Contoso")
    (dana,) = harness.record(one).people
    harness.do(people.involve, other.id, dana.id, Part.HIRING_MANAGER)
    return one, other, dana.id


def write_to(harness: Harness, job: Application, *who: str) -> tuple[Contact, Changes]:
    letter = harness.contact(job, "2026-03-06T09:00", kind=ContactKind.CHECK_IN)
    return letter, harness.do(contacts.log, letter, who)


def test_a_mail_about_one_job_moves_the_step_of_the_other_with_its_reminder(
    harness: Harness,
) -> None:
    one, other, dana = two_jobs(harness)
    assert harness.summary(one).step_on == TODAY
    letter, changes = write_to(harness, other, dana)
    assert {one.id, other.id} <= changes.applications
    assert harness.summary(one).step_on == IN_A_WEEK
    assert [row[1] for row in harness.lives(one) if row[3] == "planned"] == ["2026-03-13"]
    edits = harness.edits
    harness.do(undo.undo, edits)
    assert harness.summary(one).step_on == TODAY
    harness.do(undo.redo, edits)
    assert harness.summary(one).step_on == IN_A_WEEK
    changes = harness.do(contacts.delete, letter.id)
    assert one.id in changes.applications
    assert harness.summary(one).step_on == TODAY


def test_a_deleted_application_holds_nothing_back(harness: Harness) -> None:
    one, other, dana = two_jobs(harness)
    write_to(harness, other, dana)
    harness.do(applications.delete, other.id)
    assert harness.summary(one).step_on == TODAY


def test_a_mail_to_somebody_else_moves_nothing(harness: Harness) -> None:
    one, other, _ = two_jobs(harness)
    harness.do(people.uninvolve, other.id, harness.record(one).people[0].id)
    _, changes = write_to(harness, other)
    assert one.id not in changes.applications
    assert harness.summary(one).step_on == TODAY
    assert harness.record(one).people_contacted_at is None


def test_answers_and_replies_are_not_counted(harness: Harness) -> None:
    one, other, dana = two_jobs(harness)
    form = harness.contact(other, "2026-03-06T09:00", kind=ContactKind.FORM_RETURNED)
    harness.do(contacts.log, form, [dana])
    assert harness.record(one).people_contacted_at is None
    assert harness.summary(one).step_on == TODAY


def test_a_company_written_to_about_another_job_is_warned_about(harness: Harness) -> None:
    one = harness.add("Dana", met="2026-02-26T14:00")
    other = harness.add("Lee", met="2026-02-26T14:00", company=" northwind")
    elsewhere = harness.add("Mo", met="2026-02-26T14:00", company="Contoso")
    through = harness.add("Kim", met="2026-02-26T14:00", agency="Somebody between")
    write_to(harness, elsewhere, harness.record(elsewhere).people[0].id)
    write_to(harness, through, harness.record(through).people[0].id)
    assert harness.record(one).company_contacted_at is None
    write_to(harness, other, harness.record(other).people[0].id)
    assert harness.record(one).company_contacted_at == SENT_AT
    warned = Caution.COMPANY_CONTACTED_THIS_WEEK
    assert warned in harness.advisor.advise(harness.record(one), noon(TODAY)).cautions
    assert warned not in harness.advisor.advise(harness.record(other), noon(TODAY)).cautions
    assert warned not in harness.advisor.advise(harness.record(one), noon(IN_A_WEEK)).cautions


def test_the_store_and_the_agenda_know_the_same_of_others(harness: Harness) -> None:
    one, other, dana = two_jobs(harness)
    write_to(harness, other, dana)
    records = [harness.record(one), harness.record(other)]
    assert list(aware_of_each_other(records)) == records
    assert records[0].people_contacted_at == SENT_AT
    assert records[1].people_contacted_at is None
