"""Correcting the name of a company keeps it one company with the same people."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desktop.actions import applications, contacts, people, undo
from desktop.core.ids import new_id
from desktop.core.kinds import ContactKind, Part
from desktop.core.records import Application, Person
from tests.actions.desk import Desk

TODAY, IN_A_WEEK = date(2026, 3, 6), date(2026, 3, 13)
MET = "2026-02-26T14:00"


def at(desk: Desk, company: str, *who: Person) -> Application:
    job = desk.add(company=company, met=MET)
    for person in who:
        if desk.store.queries.person(person.id) is None:
            desk.do(people.add, person)
        desk.do(people.involve, job.id, person.id, Part.HIRING_MANAGER)
    return job


def dana(company: str, **more: Any) -> Person:
    return replace(Person(id=new_id(), name="Dana Reyes", company=company), **more)


def rename(desk: Desk, job: Application, company: str) -> None:
    desk.do(applications.update, replace(desk.record(job).application, company=company))


def company_of(desk: Desk, person: Person) -> str:
    found = desk.store.queries.person(person.id)
    assert found is not None
    return found.company


def test_people_met_only_there_go_with_the_name_and_come_back_with_undo(desk: Desk) -> None:
    met, recruiter = dana("northwnd"), dana("Somebody between")
    job = at(desk, "Northwnd", met, recruiter)
    rename(desk, job, "Northwind")
    assert company_of(desk, met) == "Northwind"
    assert company_of(desk, recruiter) == "Somebody between"
    assert desk.store.queries.count_people("northwind") == 1
    assert desk.store.queries.count_people("northwnd") == 0
    desk.do(undo.undo, desk.edits)
    assert company_of(desk, met) == "northwnd"


def test_people_who_are_there_in_another_application_too_go_with_the_last(desk: Desk) -> None:
    met = dana("Northwnd")
    one, other = at(desk, "Northwnd", met), at(desk, "NORTHWND", met)
    rename(desk, one, "Northwind")
    assert company_of(desk, met) == "Northwnd"
    rename(desk, other, "Northwind")
    assert company_of(desk, met) == "Northwind"


def test_other_changes_leave_people_alone(desk: Desk) -> None:
    met = dana("Northwind")
    job = at(desk, "Northwind", met)
    desk.do(applications.update, replace(desk.record(job).application, role="Analyst"))
    assert met.id not in {str((edit.after or {})["id"]) for edit in desk.edits}


def write_to(desk: Desk, job: Application, who: Person) -> None:
    letter = desk.contact(job, "2026-03-06T09:00", kind=ContactKind.CHECK_IN)
    desk.do(contacts.log, letter, [who.id])


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
    desk: Desk, one: Person, other: Person, are_one: bool
) -> None:
    """Stores of earlier versions have such duplicates after the correction of a typo."""
    first, second = at(desk, "Northwind", one), at(desk, "northwind", other)
    assert desk.summary(second).step_on == TODAY
    write_to(desk, first, one)
    assert desk.summary(second).step_on == (IN_A_WEEK if are_one else TODAY)
    assert (desk.record(second).people_contacted_at is not None) is are_one


def test_people_of_one_name_at_two_companies_are_two(desk: Desk) -> None:
    first, second = dana(""), dana("")
    job, other = at(desk, "Northwind", first), at(desk, "Contoso", second)
    write_to(desk, job, first)
    assert desk.summary(other).step_on == TODAY


def test_once_a_week_holds_when_the_name_is_mended_after_the_letter(desk: Desk) -> None:
    one, other = dana("Northwnd"), dana("Northwind")
    first, second = at(desk, "Northwnd", one), at(desk, "Northwind", other)
    write_to(desk, first, one)
    assert desk.summary(second).step_on == TODAY
    rename(desk, first, "Northwind")
    assert desk.summary(second).step_on == IN_A_WEEK


def test_a_name_that_is_spelled_otherwise_is_mended_too(desk: Desk) -> None:
    met = dana("northwind")
    rename(desk, at(desk, "northwind", met), "Northwind")
    assert company_of(desk, met) == "Northwind"
