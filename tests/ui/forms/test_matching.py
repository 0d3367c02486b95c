"""A name that is typed again matches the stored person in any spelling."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop.actions import applications, people
from desktop.actions.matching import is_same_person, known_person, new_person
from desktop.core.ids import new_id
from desktop.core.kinds import Part
from desktop.core.records import Application, Person
from desktop.core.typed_names import NamedPerson
from desktop.ops import Ops

Add = Callable[..., str]


def keep(ops: Ops, name: str, company: str, email: str = "") -> Person:
    person = Person(id=new_id(), name=name, company=company, email=email)
    assert ops.run("Add", people.add, person)
    return person


@pytest.mark.parametrize(
    ("kept", "typed"),
    [
        ("Dana Reyes", "dana  REYES"),
        ("Łukasz Żółć", "Lukasz Zolc"),
        ("Jürgen Müller", "Juergen Mueller"),
        ("Juergen Mueller", "Jürgen Müller"),
        ("Karl-Heinz Bär", "Karl Heinz Baer"),
        ("Seán O’Brien", "Sean O'Brien"),
        ("Işık Yıldırım", "ISIK YILDIRIM"),
        ("Пётр Ковалёв", "Петр Ковалев"),
        ("أحمد", "احمد"),
        ("田中太郎", "田中太郎"),
        ("ﾔﾏﾀﾞ", "ヤマダ"),
        ("Dana\u200b Reyes", "Dana Reyes"),
    ],
)
def test_another_spelling_is_the_same_person(ops: Ops, kept: str, typed: str) -> None:
    person = keep(ops, kept, "Northwind GmbH & Co.")
    known = known_person(ops.queries, NamedPerson(typed), "northwind gmbh & co")
    assert known == ops.queries.person(person.id)
    assert known_person(ops.queries, NamedPerson(typed), "Contoso") is None


def test_the_address_decides_where_both_have_one(ops: Ops) -> None:
    person = keep(ops, "Dana Reyes", "Northwind", "Dana@x.example")
    queries = ops.queries
    assert known_person(queries, NamedPerson("D.", "dana@X.example"), "Contoso") == person
    assert known_person(queries, NamedPerson("Dana Reyes", "dr@x.example"), "Northwind") is None
    assert known_person(queries, NamedPerson("Dana Reyes"), "Northwind") == person
    assert is_same_person("Dana", "", NamedPerson("dana", "d@x.example"))


def test_among_very_many_of_like_names_the_one_is_found(ops: Ops) -> None:
    for number in range(30):
        keep(ops, f"Wei Li{number:02}", "Northwind")
    person = keep(ops, "Li Wei", "Northwind")
    assert known_person(ops.queries, NamedPerson("Li Wei"), "Northwind") == person


def test_people_are_known_at_the_companies_of_their_applications(
    ops: Ops, add_application: Add
) -> None:
    job = add_application("Northwind")
    person = keep(ops, "Ada Lopez", "Somebody between")
    ops.run("Add", people.involve, job, person.id, Part.RECRUITER)
    assert known_person(ops.queries, NamedPerson("Ada Lopez"), "Northwind") == person
    assert known_person(ops.queries, NamedPerson("Ada Lopez"), "Somebody between") == person


def test_correcting_a_company_name_duplicates_no_person(ops: Ops) -> None:
    typed = NamedPerson("Dana Reyes")
    met = new_person(typed, "Northwnd ")
    job = Application(id=new_id(), company="Northwnd", role="Engineer")
    ops.run("Add", applications.add, application=job, people=[(met, Part.INTERVIEWER)])
    ops.run("Edit", applications.update, replace(job, company="Northwind"))
    again = known_person(ops.queries, typed, "Northwind")
    assert again is not None
    assert (again.id, again.company) == (met.id, "Northwind")
