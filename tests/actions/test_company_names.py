"""Correcting the name of a company keeps it one company with the same people."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desktop.actions import applications, contacts, people, undo
from desktop.core.ids import new_id
from desktop.core.kinds import ContactKind, Part
from desktop.core.records import Application, Person
from tests.actions.harness import Harness

TODAY, IN_A_WEEK = date(2026, 3, 6), date(2026, 3, 13)
MET = "2026-02-26T14:00"


def at(harness: Harness, company: str, *who: Person) -> Application:
    job = harness.add(company=company, met=MET)
    for person in who:
        if harness.store.queries.person(person.id) is None:
            harness.do(people.add, person)
        harness.do(people.involve, job.id, person.id, Part.HIRING_MANAGER)
    return job


def dana(company: str, **more: Any) -> Person:
    return replace(Person(id=new_id(), name="Dana Reyes", company=company), **more)


def rename(harness: Harness, job: Application, company: str) -> None:
    harness.do(applications.update, replace(harness.record(job).application, company=company))


def company_of(harness: Harness, person: Person) -> str:
    found = harness.store.queries.person(person.id)
    assert found is not None
    return found.company


def test_people_met_only_there_go_with_the_name_and_come_back_with_undo(harness: Harness) -> None:
    met, recruiter = dana("northwnd"), dana("Somebody between")
    job = at(harness, "Northwnd", met, recruiter)
    rename(harness, job, "Northwind")
    assert company_of(harness, met) == "Northwind"
    assert company_of(harness, recruiter) == "Somebody between"
    assert harness.store.queries.count_people("northwind") == 1
    assert harness.store.queries.count_people("northwnd") == 0
    harness.do(undo.undo, harness.edits)
    assert company_of(harness, met) == "northwnd"


def test_people_who_are_there_in_another_application_too_go_with_the_last(harness: Harness) -> None:
    met = dana("Northwnd")
    one, other = at(harness, "Northwnd", met), at(harness, "NORTHWND", met)
    rename(harness, one, "Northwind")
    assert company_of(harness, met) == "Northwnd"
    rename(harness, other, "Northwind")
    assert company_of(harness, met) == "Northwind"


def test_other_changes_leave_people_alone(harness: Harness) -> None:
    met = dana("Northwind")
    job = at(harness, "Northwind", met)
    harness.do(applications.update, replace(harness.record(job).application, role="Analyst"))
    assert met.id not in {str((edit.after or {})["id"]) for edit in harness.edits}


def write_to(harness: Harness, job: Application, who: Person) -> None:
    letter = harness.contact(job, "2026-03-06T09:00", kind=ContactKind.CHECK_IN)
    harness.do(contacts.log, letter, [who.id])


@pytest.mark.parametrize(
    ("one", "other", "are_one"),
    [
        (dana("Northwnd"), dana("Northwind"), True),
        (dana("Northwnd"), replace(dana("Northwind"), name="DANA  RÉYES"), True),
        (dana(""), dana("Northwind"), True),
        (dana("Northwnd", email="d@x.example"), dana("Northwind"), True),
        (dana("", email="d@x.example"), dana("", email="D@x.example"), True),
        (dana("", email="d@x.example"), dana("", email="dr@x.example"), False),
        (dana("Northwnd"), replace(dana("Northwind"), name="Dana Smith"), False),
    ],
)
def test_one_person_who_is_kept_twice_is_written_to_once_a_week(
    harness: Harness, one: Person, other: Person, are_one: bool
) -> None:
    """Stores of earlier versions have such duplicates after the correction of a typo."""
    first, second = at(harness, "Northwind", one), at(harness, "northwind", other)
    assert harness.summary(second).step_on == TODAY
    write_to(harness, first, one)
    assert harness.summary(second).step_on == (IN_A_WEEK if are_one else TODAY)
    assert (harness.record(second).people_contacted_at is not None) is are_one


def test_people_of_one_name_at_two_companies_are_two(harness: Harness) -> None:
    first, second = dana(""), dana("")
    job, other = at(harness, "Northwind", first), at(harness, "Contoso", second)
    write_to(harness, job, first)
    assert harness.summary(other).step_on == TODAY


def test_once_a_week_holds_when_the_name_is_mended_after_the_letter(harness: Harness) -> None:
    one, other = dana("Northwnd"), dana("Northwind")
    first, second = at(harness, "Northwnd", one), at(harness, "Northwind", other)
    write_to(harness, first, one)
    assert harness.summary(second).step_on == TODAY
    rename(harness, first, "Northwind")
    assert harness.summary(second).step_on == IN_A_WEEK


def test_a_name_that_is_spelled_otherwise_is_mended_too(harness: Harness) -> None:
    met = dana("northwind")
    rename(harness, at(harness, "northwind", met), "Northwind")
    assert company_of(harness, met) == "Northwind"
