"""The pairs that are suggested among all records."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.duplicates import (
    MOST_PERHAPS,
    Pair,
    alike_companies,
    alike_people,
    pair_key,
)
from desktop.core.likeness import Strength
from desktop.core.records import Person
from desktop.core.same_company import Company, compare_companies
from desktop.core.same_person import Candidate, compare_people


def person(key: str, name: str, email: str = "", company: str = "", phone: str = "") -> Candidate:
    return Candidate(Person(id=key, name=name, email=email, company=company, phone=phone))


def ids(pairs: list[Pair[Candidate]]) -> list[tuple[str, str]]:
    return [(pair.one.person.id, pair.other.person.id) for pair in pairs]


def test_the_sure_pairs_come_first() -> None:
    people = [
        person("a", "D. Reyes", company="A"),
        person("b", "Dana Reyes", company="A"),
        person("c", "Lee Wong", "lee@b.example"),
        person("d", "L. Wong", "lee@b.example"),
        person("e", "Tom Hill", company="A"),
    ]
    found = alike_people(people)
    assert ids(found) == [("c", "d"), ("a", "b")]
    assert [pair.likeness.strength for pair in found] == [Strength.SAME, Strength.PERHAPS]


def test_many_records_of_one_person_are_joined_by_as_few_pairs_as_they_need() -> None:
    people = [person(str(n), "Dana Reyes", "dana@a.example", "A") for n in range(20)]
    found = alike_people(people)
    assert len(found) == 19
    assert set().union(*ids(found)) == {str(n) for n in range(20)}


def test_what_was_told_apart_is_not_suggested_again() -> None:
    people = [person(key, "Dana Reyes", company="A") for key in "ab"]
    assert ids(alike_people(people)) == [("a", "b")]
    assert alike_people(people, {pair_key("b", "a")}) == []
    companies = [Company("Northwind"), Company("Northwind Ltd")]
    assert len(alike_companies(companies)) == 1
    assert alike_companies(companies, lambda one, other: (one, other) == ("Northwind", "x")) != []
    assert alike_companies(companies, lambda _one, _other: True) == []


def test_a_short_name_is_not_offered_for_everybody() -> None:
    people = [person(f"{n}", f"Dana {letter}ill", company="A") for n, letter in enumerate("bfghjk")]
    found = alike_people([*people, person("d", "Dana", company="A")])
    assert len(found) == MOST_PERHAPS


def test_a_name_that_very_many_share_is_not_compared() -> None:
    people = [person(str(n), "Dana", company="A") for n in range(101)]
    assert alike_people(people) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            person("a", "D. Reyes", phone="+49 30 1234567"),
            person("b", "Reyes", phone="030 1234567"),
        ),
        (person("a", "Dana Reyes", company="A"), person("b", "Dana M. Reyes")),
        (person("a", 'Roberta "Bo" Hill', company="A"), person("b", "Bo Hill", company="A Ltd")),
        (person("a", "Min Jun Kim", company="A"), person("b", "Minjun Kim", company="A")),
        (person("a", "dana.reyes@a.example"), person("b", "Dana Reyes", "dana.reyes@a.example")),
    ],
)
def test_what_is_alike_is_found_among_others(one: Candidate, other: Candidate) -> None:
    others = [person(f"x{n}", f"Tom{n} Hill{n}", company="A") for n in range(5)]
    assert ids(alike_people([*others, one, other])) == [("a", "b")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Northwind", "Northwind Ltd"),
        ("Northwind Group", "Northwind"),
        ("International Business Machines", "IBM"),
        ("Nothwind", "Northwind"),
        ("Northwnid Traders", "Northwind Traders"),
        ("northwind.example", "Northwind GmbH"),
    ],
)
def test_companies_that_are_alike_are_found_among_others(one: str, other: str) -> None:
    names = [one, other, "Contoso", "Bank of America", "Bank of Scotland", "Fabrikam Foods"]
    found = alike_companies(map(Company, names))
    assert [{pair.one.name, pair.other.name} for pair in found] == [{one, other}]


def test_one_profile_is_found() -> None:
    url = "https://www.linkedin.com/in/dana"
    one, other = (Person(id=key, name=key, profile_url=url) for key in ("Dana", "Lee"))
    assert ids(alike_people([Candidate(one), Candidate(other)])) == [("Dana", "Lee")]


def test_companies_with_one_host_are_found() -> None:
    hosts = frozenset({"aws.example"})
    found = alike_companies([Company("AWS", hosts), Company("Amazon Web", hosts)])
    assert len(found) == 1


_PEOPLE = st.lists(
    st.tuples(
        st.sampled_from(["Dana Reyes", "D. Reyes", "Reyes, Dana", "Dana", "Lee Wong", "HR team"]),
        st.sampled_from(["", "dana@a.example", "jobs@a.example"]),
        st.sampled_from(["", "A", "A Ltd", "B"]),
        st.sampled_from(["", "030 1234567", "+49 30 1234567"]),
    ),
    max_size=8,
)


@settings(max_examples=40)
@given(_PEOPLE)
def test_suggestions_are_alike_and_leave_out_no_sure_pair(rows: list[tuple[str, ...]]) -> None:
    people = {str(n): person(str(n), *row) for n, row in enumerate(rows)}
    found = alike_people(people.values())
    group = {key: {key} for key in people}
    for pair in found:
        assert compare_people(pair.one, pair.other) == pair.likeness
        if pair.likeness.strength is Strength.SAME:
            joined = group[pair.one.person.id] | group[pair.other.person.id]
            group.update(dict.fromkeys(joined, joined))
    for a, b in combinations(people, 2):
        if compare_people(people[a], people[b]).strength is Strength.SAME:
            assert b in group[a]
    sure = [pair for pair in found if pair.likeness.strength is Strength.SAME]
    assert len(sure) == len(people) - len({frozenset(one) for one in group.values()})


@settings(max_examples=40)
@given(st.lists(st.sampled_from(["A", "A Ltd", "The A", "A Group", "B", "Bluefin", "Blufin"])))
def test_each_company_is_compared_with_each(names: list[str]) -> None:
    alike = {
        pair_key(a, b)
        for a, b in combinations(set(names), 2)
        if compare_companies(Company(a), Company(b)).strength is Strength.SAME
    }
    found = alike_companies(map(Company, names))
    assert {
        pair_key(pair.one.name, pair.other.name)
        for pair in found
        if pair.likeness.strength is Strength.SAME
    } <= alike
    assert bool(found) >= bool(alike)
