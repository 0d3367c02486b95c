"""What an import makes of the entries of a file, beside what is stored already."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from desktop.actions import imports
from desktop.actions.context import unit_of_work
from desktop.actions.imports import Finding, Item
from desktop.core.kinds import State
from desktop.core.records import Application, Person
from desktop.exchange.found import FoundApplication, FoundPerson
from tests.actions.harness import Harness

APPLIED = date(2026, 2, 20)
BAKER = FoundApplication(company="Bluefin", role="Baker", stage="Applied", applied_on=APPLIED)
PRIYA = FoundPerson(name="Priya Nair", email="priya@bluefin.example", company="Bluefin")


def compared(
    harness: Harness,
    found: Sequence[FoundApplication] = (),
    people: Sequence[FoundPerson] = (),
) -> list[Item]:
    return imports.compare(
        harness.store.queries, found, people, country="DE", unnamed_role="Unknown role"
    )


def take(harness: Harness, items: Sequence[Item]) -> int:
    with unit_of_work(harness.store, harness.now, harness.advisor) as ctx:
        return imports.take(ctx, items)


def stored(harness: Harness, item: Item) -> Application | Person | None:
    queries = harness.store.queries
    find = queries.person if isinstance(item.made, Person) else queries.application
    return find(item.made.id)


@pytest.mark.parametrize(
    ("found", "finding", "state", "applied_on"),
    [
        (BAKER, Finding.NEW, State.WAITING, APPLIED),
        (replace(BAKER, stage=""), Finding.NEW, State.WAITING, APPLIED),
        (replace(BAKER, stage="Phone screen"), Finding.NEW, State.WAITING, APPLIED),
        (replace(BAKER, stage="❌ Rejected"), Finding.NEW, State.REJECTED, APPLIED),
        (replace(BAKER, stage="Offer"), Finding.NEW, State.OFFER, APPLIED),
        (replace(BAKER, stage="Withdrawn"), Finding.NEW, State.WITHDRAWN, APPLIED),
        (
            replace(BAKER, applied_on=None, saved_on=APPLIED),
            Finding.NEW,
            State.WAITING,
            APPLIED,
        ),
        (
            replace(BAKER, stage="Wishlist", applied_on=None, saved_on=APPLIED),
            Finding.SAVED,
            State.WAITING,
            None,
        ),
        (replace(BAKER, stage="Saved"), Finding.NEW, State.WAITING, APPLIED),
    ],
)
def test_a_row_becomes_an_application_in_the_state_of_its_stage(
    harness: Harness,
    found: FoundApplication,
    finding: Finding,
    state: State,
    applied_on: date | None,
) -> None:
    (item,) = compared(harness, [found])
    assert isinstance(item.made, Application)
    assert (item.finding, item.made.state, item.made.applied_on) == (finding, state, applied_on)
    assert take(harness, [item]) == 1
    assert stored(harness, item) == item.made


def test_a_row_keeps_place_link_source_and_notes(harness: Harness) -> None:
    found = replace(
        BAKER, role="", place="Kiel", url="https://a.example/1", source="Fair", notes="Night shift"
    )
    (item,) = compared(harness, [found, replace(found, url="no link")])
    assert isinstance(item.made, Application)
    assert (item.made.role, item.made.country, item.made.location) == ("Unknown role", "DE", "Kiel")
    assert (item.made.posting_url, item.made.source) == ("https://a.example/1", "Fair")
    assert item.made.notes == "Night shift"
    (without,) = compared(harness, [replace(found, url="no link")])
    assert isinstance(without.made, Application)
    assert without.made.posting_url == ""


def test_a_second_import_of_the_same_file_changes_nothing(harness: Harness) -> None:
    found = [BAKER, replace(BAKER, company="Acme"), replace(BAKER, role="BAKER ")]
    items = compared(harness, found, [PRIYA, PRIYA])
    assert take(harness, items) == len(items) == 3
    again = compared(harness, found, [PRIYA, PRIYA])
    assert [item.finding for item in again] == [Finding.KNOWN] * 3
    assert take(harness, again) == 0


def test_an_import_fills_what_is_empty_and_overwrites_nothing(harness: Harness) -> None:
    (first,) = compared(harness, [replace(BAKER, notes="mine", applied_on=None)])
    take(harness, [first])
    more = replace(BAKER, notes="theirs", place="Kiel", stage="Rejected")
    (item,) = compared(harness, [more])
    assert item.finding is Finding.MORE
    assert take(harness, [item]) == 1
    found = stored(harness, item)
    assert isinstance(found, Application)
    assert (found.id, found.notes, found.location) == (first.made.id, "mine", "Kiel")
    assert (found.applied_on, found.state) == (APPLIED, State.REJECTED)


@pytest.mark.parametrize("state", [State.ON_HOLD, State.OFFER, State.REJECTED, State.HIRED])
def test_a_state_never_moves_backwards(harness: Harness, state: State) -> None:
    kept = harness.add("Dana", company="Bluefin", role="Baker", state=state)
    (item,) = compared(harness, [replace(BAKER, applied_on=None)])
    assert (item.made.id, item.finding) == (kept.id, Finding.KNOWN)


@pytest.mark.parametrize(
    ("found", "name"),
    [
        (PRIYA, "Priya Nair"),
        (FoundPerson(email="hr@bluefin.example"), "hr@bluefin.example"),
        (FoundPerson(phone="+49 30 123"), "+49 30 123"),
    ],
)
def test_a_person_has_the_name_of_the_card_or_of_the_address(
    harness: Harness, found: FoundPerson, name: str
) -> None:
    (item,) = compared(harness, people=[found])
    assert isinstance(item.made, Person)
    assert item.made.name == name
    assert item.finding is Finding.NEW


def test_a_broken_address_or_link_of_a_person_is_left_out(harness: Harness) -> None:
    (item,) = compared(harness, people=[FoundPerson(name="A B", email="a@", url="a b")])
    assert isinstance(item.made, Person)
    assert (item.made.email, item.made.profile_url) == ("", "")


def test_a_person_is_known_by_the_address_or_by_name_and_company(harness: Harness) -> None:
    first = compared(harness, people=[PRIYA, FoundPerson(name="Tom Berg", company="Bluefin")])
    take(harness, first)
    again = compared(
        harness,
        people=[
            FoundPerson(name="P. Nair", email="PRIYA@bluefin.example", phone="123"),
            FoundPerson(name="tom berg", email="tom@bluefin.example", company="bluefin"),
            FoundPerson(name="Priya Nair", email="other@bluefin.example", company="Bluefin"),
        ],
    )
    assert [item.finding for item in again] == [Finding.MORE, Finding.MORE, Finding.NEW]
    assert [item.made.id for item in again[:2]] == [item.made.id for item in first]
    assert take(harness, again) == 3
    priya = stored(harness, again[0])
    assert isinstance(priya, Person)
    assert (priya.name, priya.phone) == ("Priya Nair", "123")


def test_what_was_stored_meanwhile_is_not_stored_twice(harness: Harness) -> None:
    items = compared(harness, [BAKER], [PRIYA])
    assert [take(harness, items), take(harness, items)] == [2, 0]


@pytest.mark.parametrize(
    ("people", "text", "expected"),
    [
        ([FoundPerson(email="DANA@x.example")], "", ["Bluefin GmbH"]),
        ([], "Second interview at bluefin GmbH, Kiel", ["Bluefin GmbH"]),
        ([FoundPerson(email="jobs@careers.bluefin.com")], "", ["Bluefin GmbH"]),
        ([FoundPerson(email="jobs@acmerobotics.example")], "", ["Acme Robotics"]),
        ([FoundPerson(email="jobs@ag.example")], "", []),
        ([FoundPerson(name="Dana")], "Interview", []),
        (
            [FoundPerson(email="dana@x.example")],
            "Talk with Acme Robotics",
            ["Bluefin GmbH", "Acme Robotics"],
        ),
    ],
)
def test_an_invitation_finds_its_application(
    harness: Harness, people: Sequence[FoundPerson], text: str, expected: list[str]
) -> None:
    harness.add("Dana", company="Bluefin GmbH")
    harness.add("Lee", company="Acme Robotics")
    harness.add("Kim", company="AG")
    queries = harness.store.queries
    with unit_of_work(harness.store, harness.now, harness.advisor) as ctx:
        (dana,) = [key for key, name, *_ in queries.names.people() if name == "Dana"]
        ctx.writer.update(replace(ctx.need(queries.person, dana), email="dana@x.example"))
    found = imports.applications_for(queries, people, text)
    names = {key: company for key, company, _ in queries.names.applications()}
    assert [names[key] for key in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Regards, Priya Nair", ["Bluefin"]),
        ("Ask nair@acme.example, or us at Acme.", ["Acme"]),
        ("Priya Nair of Acme", ["Bluefin", "Acme"]),
        ("Priya, or Mrs Nair", []),
        ("Hello", []),
    ],
)
def test_a_text_belongs_to_the_applications_whose_people_or_company_it_names(
    harness: Harness, text: str, expected: list[str]
) -> None:
    harness.add("Priya", company="Bluefin")
    harness.add("Cher", company="Acme")
    queries = harness.store.queries
    with unit_of_work(harness.store, harness.now, harness.advisor) as ctx:
        (priya,) = [key for key, name, *_ in queries.names.people() if name == "Priya"]
        ctx.writer.update(replace(ctx.need(queries.person, priya), name="Priya Nair"))
    names = {key: company for key, company, _ in queries.names.applications()}
    assert [names[key] for key in imports.applications_named(queries, text)] == expected


def test_a_legal_form_makes_no_other_job_or_person(harness: Harness) -> None:
    take(harness, compared(harness, [BAKER], [replace(PRIYA, email="")]))
    again = [replace(BAKER, company="Bluefin GmbH"), replace(BAKER, company="—")]
    found = compared(harness, again, [replace(PRIYA, email="", company="BLUEFIN Ltd.")])
    assert [item.finding for item in found] == [Finding.KNOWN, Finding.NEW, Finding.KNOWN]


@pytest.mark.parametrize(
    ("address", "findings"),
    [
        ("jobs@bluefin.example", [Finding.KNOWN, Finding.NEW]),
        ("priya@bluefin.example", [Finding.KNOWN]),
    ],
)
def test_two_people_with_one_shared_mailbox_are_both_imported(
    harness: Harness, address: str, findings: list[Finding]
) -> None:
    priya = replace(PRIYA, email=address)
    take(harness, compared(harness, people=[priya]))
    found = compared(harness, people=[priya, replace(priya, name="Lee Wong"), priya])
    assert [item.finding for item in found] == findings
