"""How a posting spells names, and its words for a letter with an idea."""

from typing import Any

import pytest

from desktop.advice.letter_check.check import check
from desktop.advice.letter_check.model import CheckContext, Field, Finding, FindingKind, Letter
from desktop.advice.letter_check.posted import posted_spelling
from desktop.core.kinds import LetterKind
from tests.advice.letters.records import phrases

POSTED = {FindingKind.POSTED_COMPANY, FindingKind.POSTED_ROLE, FindingKind.POSTED_TASK}


@pytest.mark.parametrize(
    ("company", "posting", "spelling"),
    [
        ("Bluefin", "BlueFin is a company. At BlueFin we fish.", "BlueFin"),
        ("Blue Fin", "Work at Bluefin.", "Bluefin"),
        ("Bluefin Foods", "Blue-Fin Foods is a company.", "Blue-Fin Foods"),
        ("Northwnd", "Northwind is a company. Northwind sails.", "Northwind"),
        ("northwind", "Northwind is a company.", "Northwind"),
        # It is spelled so, or not named, or only in capitals, in an address or once otherwise.
        ("Bluefin", "Bluefin, or BlueFin as some write.", ""),
        ("Bluefin", "Bluefin GmbH is a company.", ""),
        ("Bluefin", "Acme is a company.", ""),
        ("Bluefin", "BLUEFIN is hiring. Write to jobs@bluefin.example.", ""),
        ("Northwind", "The Northwing of the building is new.", ""),
        ("Acme", "Acne and Acne and Acne", ""),
        ("Blue Fin", "We are blue\nfin and tail.", ""),
        ("", "Bluefin", ""),
        ("AB", "A-B is a company.", ""),
    ],
)
def test_a_company_is_spelled_as_the_posting_does(
    company: str, posting: str, spelling: str
) -> None:
    assert posted_spelling(company, posting) == spelling


@pytest.mark.parametrize(
    ("role", "posting", "spelling"),
    [
        ("Front end developer", "We look for a Front-End Developer.", "Front-End Developer"),
        ("Backend engineer", "Back-end Engineer (m/f/d)", "Back-end Engineer"),
        ("Data enginer", "Data Engineer wanted. As Data Engineer you load.", "Data Engineer"),
        ("Data engineer", "DATA ENGINEER wanted. As data engineer you load.", ""),
        ("Data engineer", "Data engineers wanted.", ""),
        ("Data engineer", "Baker wanted", ""),
    ],
)
def test_a_role_is_spelled_as_the_posting_does(role: str, posting: str, spelling: str) -> None:
    assert posted_spelling(role, posting, ignore_case=True) == spelling


def found(kind: LetterKind, subject: str, body: str, **more: Any) -> list[Finding]:
    context = CheckContext(phrases=phrases(), company="Bluefin", role="Front end developer", **more)
    findings = check(Letter(kind=kind, subject=subject, body=body), context)
    return [one for one in findings if one.kind in POSTED]


def test_the_letter_is_told_where_the_posting_spells_otherwise() -> None:
    body = "Dear Dana,\n\nI would like to work at Bluefin as front end developer.\n"
    spelled = {"posted_company": "BlueFin", "posted_role": "Front-End Developer"}
    findings = found(LetterKind.FINAL_CHECK_IN, "Front end developer", body, **spelled)
    told = [(one.kind, one.field, one.params["found"], one.params["name"]) for one in findings]
    assert told == [
        (FindingKind.POSTED_ROLE, Field.SUBJECT, "Front end developer", "Front-End Developer"),
        (FindingKind.POSTED_COMPANY, Field.BODY, "Bluefin", "BlueFin"),
    ]
    (last,) = findings[1:]
    assert last.replacement is not None
    assert (body[: last.start] + last.replacement.text)[-10:] == "at BlueFin"


def test_the_spelling_of_the_posting_is_no_slip() -> None:
    body = "Dear Dana,\n\nI would like to work at BlueFin as Front-End Developer.\n"
    context = CheckContext(
        phrases=phrases(),
        company="Bluefn",
        role="Front end developr",
        posted_company="BlueFin",
        posted_role="Front-End Developer",
    )
    letter = Letter(kind=LetterKind.FINAL_CHECK_IN, subject="Front-End Developer", body=body)
    kinds = {one.kind for one in check(letter, context)}
    assert kinds.isdisjoint({FindingKind.MISSPELT_COMPANY, FindingKind.MISSPELT_ROLE, *POSTED})


def test_a_problem_to_be_filled_in_is_offered_the_tasks_of_the_posting() -> None:
    body = "Hello,\n\nI would like to help with [a problem of theirs]. [your idea]\n"
    tasks = ("Move the reports", "Load faster", "Explain figures", "Bake")
    findings = found(LetterKind.VALUE_ADD, "An idea", body, tasks=tasks)
    assert [one.params["found"] for one in findings] == list(tasks[:3])
    assert {body[one.start : one.end] for one in findings} == {"[a problem of theirs]"}
    assert [one.replacement and one.replacement.text for one in findings] == list(tasks[:3])


def test_a_letter_without_that_gap_is_offered_nothing() -> None:
    body = "Hello,\n\nI would like to help with the reports. [your idea]\n"
    assert found(LetterKind.VALUE_ADD, "An idea", body, tasks=("Move the reports",)) == []
