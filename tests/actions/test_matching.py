"""A name that is typed again matches the stored person in any spelling."""

from dataclasses import replace

import pytest

from desktop.actions import applications, people
from desktop.actions.matching import is_same_person, known_person, new_person
from desktop.core.ids import new_id
from desktop.core.kinds import Part
from desktop.core.records import Application, Person
from desktop.core.typed_names import NamedPerson
from tests.actions.harness import Harness


def keep(harness: Harness, name: str, company: str, email: str = "") -> Person:
    person = Person(id=new_id(), name=name, company=company, email=email)
    harness.do(people.add, person)
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
def test_another_spelling_is_the_same_person(harness: Harness, kept: str, typed: str) -> None:
    person = keep(harness, kept, "Northwind GmbH & Co.")
    known = known_person(harness.store.queries, NamedPerson(typed), "northwind gmbh & co")
    assert known == harness.store.queries.person(person.id)
    assert known_person(harness.store.queries, NamedPerson(typed), "Contoso") is None


def test_the_address_decides_where_both_have_one(harness: Harness) -> None:
    person = keep(harness, "Dana Reyes", "Northwind", "Dana@x.example")
    queries = harness.store.queries
    assert known_person(queries, NamedPerson("D.", "dana@X.example"), "Contoso") == person
    assert known_person(queries, NamedPerson("Dana Reyes", "dr@x.example"), "Northwind") is None
    assert known_person(queries, NamedPerson("Dana Reyes"), "Northwind") == person
    assert is_same_person("Dana", "", NamedPerson("dana", "d@x.example"))


def test_among_very_many_of_like_names_the_one_is_found(harness: Harness) -> None:
    for number in range(30):
        keep(harness, f"Wei Li{number:02}", "Northwind")
    person = keep(harness, "Li Wei", "Northwind")
    assert known_person(harness.store.queries, NamedPerson("Li Wei"), "Northwind") == person


def test_people_are_known_at_the_companies_of_their_applications(harness: Harness) -> None:
    job = harness.add().id
    person = keep(harness, "Ada Lopez", "Somebody between")
    harness.do(people.involve, job, person.id, Part.RECRUITER)
    for company in ("Northwind", "Somebody between"):
        assert known_person(harness.store.queries, NamedPerson("Ada Lopez"), company) == person


def test_correcting_a_company_name_duplicates_no_person(harness: Harness) -> None:
    typed = NamedPerson("Dana Reyes")
    met = new_person(typed, "Northwnd ")
    job = Application(id=new_id(), company="Northwnd", role="Engineer")
    harness.do(applications.add, application=job, people=[(met, Part.INTERVIEWER)])
    harness.do(applications.update, replace(job, company="Northwind"))
    again = known_person(harness.store.queries, typed, "Northwind")
    assert again is not None
    assert (again.id, again.company) == (met.id, "Northwind")


@pytest.mark.parametrize(
    ("name", "address", "is_known"),
    [
        ("Lee Wong", "jobs@northwind.example", False),
        ("Dana Reyes", "jobs@northwind.example", True),
        ("", "jobs@northwind.example", False),
        ("Dana Reyes", "dana@northwind.example", False),
    ],
)
def test_a_shared_mailbox_makes_nobody_the_same(
    harness: Harness, name: str, address: str, is_known: bool
) -> None:
    keep(harness, "Dana Reyes", "Northwind", "jobs@northwind.example")
    named = NamedPerson(name, address)
    found = known_person(harness.store.queries, named, "Northwind")
    assert (found is not None) is is_known
    assert is_same_person("Dana Reyes", "jobs@northwind.example", named) is is_known


def test_one_address_of_ones_own_is_one_person_under_any_name() -> None:
    address = "dana@northwind.example"
    assert is_same_person("Dana Reyes", address, NamedPerson("D. Wong", address.upper()))
