"""Merging two records moves everything, and one undo brings all of it back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desktop.actions import (
    applications,
    contacts,
    duplicates,
    erase,
    interviews,
    letters,
    matching,
    notes,
    people,
    undo,
)
from desktop.actions import (
    bin as trash,
)
from desktop.core.errors import UserError
from desktop.core.ids import new_id
from desktop.core.kinds import LetterKind, Part
from desktop.core.records import Application, Attendance, LetterDraft, Person, Problem
from desktop.core.typed_names import NamedPerson
from tests.actions.harness import Harness
from tests.models.raw import dump

DANA = Person(id="dana", name="Dana Reyes", company="Northwind", email="dana@northwind.example")
SHORT = Person(id="short", name="D. Reyes", company="Northwind Ltd", phone="030 1234567")


def rows(harness: Harness) -> dict[str, Any]:
    return dump(harness.store.path)


def person(harness: Harness, key: str) -> Person | None:
    return harness.store.queries.person(key)


def job_of(harness: Harness, *who: Person, **more: Any) -> Application:
    """An application with an interview in which these people were interviewers."""
    job = harness.add(**more)
    for one in who:
        if person(harness, one.id) is None:
            harness.do(people.add, one)
        harness.do(people.involve, job.id, one.id, Part.INTERVIEWER)
    (interview,) = harness.record(job).interviews
    harness.do(interviews.update, interview, [one.id for one in who])
    return job


def met(harness: Harness, job: Application, who: Person, **notes: str) -> None:
    """Sets the notes on a person in the interview of an application."""
    (interview,) = harness.record(job).interviews
    kept = [a for a in harness.record(job).attendances if a.person_id != who.id]
    of_them = Attendance(id=new_id(), interview_id=interview.id, person_id=who.id, **notes)
    harness.do(interviews.update, interview, [*kept, of_them])


def add_everything(harness: Harness, job: Application, who: Person) -> None:
    """A contact, a problem and a letter of a person."""
    harness.do(contacts.log, harness.contact(job, "2026-03-05T18:00"), [who.id])
    problem = Problem(id=new_id(), application_id=job.id, person_id=who.id, problem="slow builds")
    harness.do(notes.add_problem, problem)
    letter = LetterDraft(
        id=new_id(), application_id=job.id, person_id=who.id, kind=LetterKind.CHECK_IN, body="Hello"
    )
    harness.do(letters.save_draft, letter)


def merge(harness: Harness) -> None:
    harness.do(duplicates.merge_people, replace(DANA, phone=SHORT.phone), SHORT.id)


def test_everything_moves_to_the_record_that_is_kept(harness: Harness) -> None:
    job_of(harness, DANA)
    job = job_of(harness, SHORT, company="Northwind Ltd")
    add_everything(harness, job, SHORT)
    merge(harness)
    record = harness.record(job)
    assert [one.id for one in record.people] == ["dana"]
    assert {i.person_id for i in record.involvements} == {"dana"}
    assert {a.person_id for a in record.attendances} == {"dana"}
    assert {p.person_id for p in record.participations} == {"dana"}
    assert {p.person_id for p in record.problems} == {"dana"}
    assert {d.person_id for d in harness.store.queries.letter_drafts(job.id)} == {"dana"}
    assert person(harness, "short") is None
    assert person(harness, "dana") == replace(DANA, phone=SHORT.phone)
    assert harness.store.queries.bin.count() == 0
    assert "short" not in str(rows(harness))


def test_two_applications_at_one_company_stay_two(harness: Harness) -> None:
    jobs = [job_of(harness, DANA), job_of(harness, SHORT)]
    merge(harness)
    assert set(harness.store.queries.applications_of("dana")) == {job.id for job in jobs}


def test_undo_brings_back_every_row_and_redo_merges_again(harness: Harness) -> None:
    job = job_of(harness, DANA, SHORT)
    add_everything(harness, job, SHORT)
    add_everything(harness, job_of(harness, SHORT), SHORT)
    harness.do(duplicates.tell_people_apart, "short", "lee")
    before = rows(harness)
    merge(harness)
    edits, after = harness.edits, rows(harness)
    assert after != before
    harness.do(undo.undo, edits)
    assert rows(harness) == before
    harness.do(undo.redo, edits)
    assert rows(harness) == after


@pytest.mark.parametrize(
    ("kept", "gone", "together"),
    [
        ({"private": "sails"}, {"private": "sails"}, ("", "sails")),
        ({"private": "sails"}, {"private": "reads"}, ("", "sails; reads")),
        ({"private": "sails and reads"}, {"private": "reads"}, ("", "sails and reads")),
        ({}, {"private": "reads", "for_letter": "boats"}, ("boats", "reads")),
        ({"for_letter": "boats"}, {}, ("boats", "")),
    ],
)
def test_one_who_was_there_twice_has_both_notes_once(
    harness: Harness, kept: dict[str, str], gone: dict[str, str], together: tuple[str, str]
) -> None:
    job = job_of(harness, DANA, SHORT)
    met(harness, job, DANA, **kept)
    met(harness, job, SHORT, **gone)
    merge(harness)
    (attendance,) = harness.record(job).attendances
    assert (attendance.for_letter, attendance.private) == together
    assert len(harness.record(job).involvements) == 1


@pytest.mark.parametrize(
    ("kept", "gone", "part"),
    [
        (Part.INTERVIEWER, Part.RECRUITER, Part.RECRUITER),
        (Part.RECRUITER, Part.INTERVIEWER, Part.RECRUITER),
        (Part.RECRUITER, Part.HIRING_MANAGER, Part.RECRUITER),
        (Part.INTERVIEWER, Part.INTERVIEWER, Part.INTERVIEWER),
    ],
)
def test_one_part_stays(harness: Harness, kept: Part, gone: Part, part: Part) -> None:
    job = job_of(harness, DANA, SHORT)
    harness.do(people.involve, job.id, "dana", kept)
    harness.do(people.involve, job.id, "short", gone)
    merge(harness)
    assert [i.part for i in harness.record(job).involvements] == [part]


def test_one_contact_with_both_is_one_with_one(harness: Harness) -> None:
    job = job_of(harness, DANA, SHORT)
    harness.do(contacts.log, harness.contact(job, "2026-03-05T18:00"), ["dana", "short"])
    merge(harness)
    assert [p.person_id for p in harness.record(job).participations] == ["dana"]


def test_what_was_written_to_either_counts_for_all_their_applications(harness: Harness) -> None:
    one, other = job_of(harness, DANA), job_of(harness, SHORT, company="Bluefin")
    harness.do(contacts.log, harness.contact(one, "2026-03-06T09:00"), ["dana"])
    before = harness.record(other).people_contacted_at
    merge(harness)
    after = harness.record(other).people_contacted_at
    assert before is None
    assert after is not None
    assert after.date() == date(2026, 3, 6)


def test_search_finds_one_person_by_the_new_values(harness: Harness) -> None:
    job_of(harness, DANA, SHORT)
    merge(harness)
    queries = harness.store.queries
    assert [row.id for row in queries.people(search="reyes", offset=0, limit=9)] == ["dana"]
    assert queries.count_people("1234567") == 1
    assert queries.count_people() == 1


def test_what_was_deleted_before_is_restored_with_the_merged_person(harness: Harness) -> None:
    job = job_of(harness, DANA, SHORT)
    contact = harness.contact(job, "2026-03-05T18:00")
    harness.do(contacts.log, contact, ["short"])
    harness.do(contacts.delete, contact.id)
    problem = Problem(id=new_id(), application_id=job.id, person_id="short", problem="slow")
    harness.do(notes.add_problem, problem)
    harness.do(notes.delete_problem, problem.id)
    merge(harness)
    assert "short" not in str(rows(harness))
    for item in harness.store.queries.bin.page(offset=0, limit=9):
        harness.do(trash.restore, item.id)
    record = harness.record(job)
    assert [p.person_id for p in record.participations] == ["dana"]
    assert [p.person_id for p in record.problems] == ["dana"]


def test_erasing_the_merged_person_leaves_nothing_of_either(harness: Harness) -> None:
    job = job_of(harness, DANA, SHORT)
    add_everything(harness, job, SHORT)
    merge(harness)
    harness.do(duplicates.tell_people_apart, "dana", "lee")
    harness.do(duplicates.tell_people_apart, "tom", "lee")
    harness.do(erase.erase_person, "dana")
    left = str(rows(harness))
    assert "dana" not in left
    assert "1234567" not in left
    assert "told_apart_person:lee:tom" in left


@pytest.mark.parametrize("broken", [{"name": " "}, {"email": "dana"}])
def test_a_person_without_name_or_with_a_broken_address_is_refused(
    harness: Harness, broken: dict[str, Any]
) -> None:
    job_of(harness, DANA, SHORT)
    before = rows(harness)
    with pytest.raises(UserError):
        harness.do(duplicates.merge_people, replace(DANA, **broken), "short")
    assert rows(harness) == before


@pytest.mark.parametrize(("kept", "gone"), [("dana", "gone"), ("gone", "dana")])
def test_one_that_is_gone_is_not_merged(harness: Harness, kept: str, gone: str) -> None:
    job_of(harness, DANA)
    with pytest.raises(UserError):
        harness.do(duplicates.merge_people, replace(DANA, id=kept), gone)


def test_a_person_is_not_merged_with_itself(harness: Harness) -> None:
    job_of(harness, DANA)
    with pytest.raises(ValueError, match="itself"):
        harness.do(duplicates.merge_people, DANA, "dana")


# Suggestions


def suggested(harness: Harness) -> list[set[str]]:
    found = duplicates.find(harness.store.queries)
    assert len(found) == len(found.people) + len(found.companies)
    return [{pair.one.person.id, pair.other.person.id} for pair in found.people] + [
        {pair.one.name, pair.other.name} for pair in found.companies
    ]


def test_people_and_companies_that_may_be_one_are_suggested(harness: Harness) -> None:
    job_of(harness, DANA)
    job_of(harness, SHORT, company="Bluefin", agency="Blue Fin GmbH")
    assert suggested(harness) == [
        {"dana", "short"},
        {"Bluefin", "Blue Fin GmbH"},
        {"Northwind", "Northwind Ltd"},
    ]


APART: dict[str, Callable[[Harness], object]] = {
    "people": lambda d: d.do(duplicates.tell_people_apart, "short", "dana"),
    "companies": lambda d: d.do(duplicates.tell_companies_apart, "northwind ltd", "Northwind"),
}


@pytest.mark.parametrize(
    ("kind", "left"),
    [("people", [{"Northwind", "Northwind Ltd"}]), ("companies", [{"dana", "short"}])],
)
def test_two_that_were_told_apart_are_not_suggested_again(
    harness: Harness, kind: str, left: list[set[str]]
) -> None:
    job_of(harness, DANA)
    job_of(harness, SHORT)
    assert len(suggested(harness)) == 2
    APART[kind](harness)
    assert suggested(harness) == left
    assert "Northwind" not in str(harness.store.queries.names.duplicates.settings("told_apart"))
    harness.do(undo.undo, harness.edits)
    assert len(suggested(harness)) == 2


def test_the_merged_person_stays_apart_from_whom_either_was_told_apart(harness: Harness) -> None:
    other = replace(SHORT, id="lee", company="Northwind")
    job_of(harness, DANA, SHORT, other)
    harness.do(duplicates.tell_people_apart, "short", "lee")
    harness.do(duplicates.tell_people_apart, "short", "dana")
    harness.do(duplicates.tell_people_apart, "tom", "lee")
    merge(harness)
    stored = harness.store.queries.names.duplicates
    assert stored.settings("told_apart_person:") == ["dana:lee", "lee:tom"]
    assert {"dana", "lee"} not in suggested(harness)


# Companies


def test_a_company_is_renamed_in_all_applications_and_people(harness: Harness) -> None:
    jobs = [
        job_of(harness, DANA, company="Northwind"),
        job_of(harness, SHORT, company="Northwind Ltd"),
        job_of(harness, company="Bluefin", agency="Northwind Ltd"),
    ]
    before = rows(harness)
    harness.do(duplicates.merge_companies, "Northwind Ltd", "Northwind")
    edits = harness.edits
    found = [harness.record(job).application for job in jobs]
    names = [(one.company, one.agency) for one in found]
    assert names == [("Northwind", ""), ("Northwind", ""), ("Bluefin", "Northwind")]
    short = person(harness, "short")
    assert short is not None
    assert short.company == "Northwind"
    assert "Northwind Ltd" not in str(rows(harness))
    harness.do(undo.undo, edits)
    assert rows(harness) == before


def test_a_company_needs_a_name(harness: Harness) -> None:
    job_of(harness, DANA)
    with pytest.raises(UserError, match="which company"):
        harness.do(duplicates.merge_companies, "Northwind", " ")


def test_a_mended_company_name_does_not_make_people_twofold(harness: Harness) -> None:
    """Neither the people there, nor those typed or imported under the former name."""
    job = job_of(harness, DANA)
    renamed = replace(harness.record(job).application, company="Northwind Ltd")
    harness.do(applications.update, renamed)
    queries = harness.store.queries
    assert [one.company for one in harness.record(job).people] == ["Northwind Ltd"]
    named = NamedPerson("Dana Reyes", "")
    for company in ("Northwind", "northwind ltd.", "The Northwind GmbH"):
        known = matching.known_person(queries, named, company)
        assert known is not None
        assert known.id == "dana"
    assert matching.known_person(queries, named, "Bluefin") is None
    assert duplicates.find(queries).people == []


def test_how_much_belongs_to_a_person_is_counted(harness: Harness) -> None:
    job = job_of(harness, DANA)
    add_everything(harness, job, DANA)
    job_of(harness, DANA)
    use = harness.store.queries.names.duplicates.use_of("dana")
    assert (use.applications, use.interviews, use.contacts) == (2, 2, 1)
    assert use.updated_at.startswith("2026-03-06")


def test_pairs_of_an_import_are_counted(harness: Harness) -> None:
    job_of(harness, DANA)
    job_of(harness, SHORT)
    found = duplicates.find(harness.store.queries)
    counts = [
        duplicates.concerning(found, keys)
        for keys in ({"dana"}, {"short", "Northwind"}, {"Northwind Ltd"}, {"lee"}, set[str]())
    ]
    assert counts == [1, 2, 1, 0, 0]
