"""Findings about a missing name in the greeting and a missing signature, after any edit."""

import pytest

from desktop.advice.letter_check.check import check
from desktop.advice.letter_check.model import CheckContext, Finding, FindingKind, Letter
from desktop.core.kinds import LetterKind
from tests.advice.letters.records import phrases

FACTS = {
    FindingKind.MISSING,
    FindingKind.NOT_ADDRESSED,
    FindingKind.NOT_SIGNED,
    FindingKind.NO_NUMBER,
}
TEXT = "I am still interested. When do you decide?"


def facts(
    body: str,
    *,
    name: str = "Dana Reyes",
    first: str = "Dana",
    me: str = "Sam Hale",
    kind: LetterKind = LetterKind.CHECK_IN,
    missing: tuple[str, ...] = (),
    edited: bool = True,
) -> list[Finding]:
    context = CheckContext(
        phrases=phrases(), name=name, first=first, me=me, missing=missing, edited=edited
    )
    found = check(Letter(kind=kind, subject="Hi", body=body), context)
    return [finding for finding in found if finding.kind in FACTS]


def kinds(body: str, **more: object) -> list[str]:
    return [str(finding.kind) for finding in facts(body, **more)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "end",
    [
        "Kind regards,\nSam Hale",
        "Kind regards,\nSam",
        "Best,\nSammy",  # not the name that is stored, but a name
        "Thanks\n\nSam Hale\n+44 1632 960118",
        "Sam Hale",
        "Yours, Sam",
        "– S. Hale",
        "Greetings from the north\nSammy",
    ],
)
def test_a_letter_with_a_name_at_its_end_is_signed(end: str) -> None:
    assert kinds(f"Hello Dana,\n\n{TEXT}\n\n{end}") == []


@pytest.mark.parametrize("end", ["", "Kind regards,", "Kind regards,\n", "See you.", "Thanks!"])
def test_a_letter_without_one_is_not(end: str) -> None:
    assert kinds(f"Hello Dana,\n\n{TEXT}\n\n{end}", me="Sam Hale") == ["not_signed"]
    (finding,) = facts(f"Hello Dana,\n\n{TEXT}\n\n{end}", me="")
    assert finding.params == {"what": "me"}  # it is entered beside the letter


def test_an_empty_letter_is_neither_addressed_nor_signed() -> None:
    assert kinds("") == ["not_addressed", "not_signed"]


def test_the_name_is_put_at_the_end_by_one_click() -> None:
    body = f"Hello Dana,\n\n{TEXT}\n\nKind regards,\n\n"
    (finding,) = facts(body)
    assert finding.replacement is not None
    assert (finding.replacement.start, finding.replacement.end) == (len(body) - 2, len(body) - 2)
    assert finding.replacement.text == "\nSam Hale"
    assert facts(body, me="")[0].replacement is None


@pytest.mark.parametrize(
    "greeting",
    ["Hello Dana,", "Dear Ms Reyes,", "Dana,", "Dana –", "Good morning Dana!", "Dear Dnaa,"],
)
def test_a_greeting_with_a_name_is_one(greeting: str) -> None:
    assert kinds(f"{greeting}\n\n{TEXT}\n\nSam") == []


@pytest.mark.parametrize("greeting", ["Hello,", "Good morning,", "Hi!", "Nice day today."])
def test_a_greeting_that_names_nobody_is_found(greeting: str) -> None:
    assert kinds(f"{greeting}\n\n{TEXT}\n\nSam") == ["not_addressed"]
    assert kinds(f"{greeting}\n\n{TEXT}\n\nSam", name="", first="") == ["not_addressed"]


def test_the_name_is_put_into_the_greeting_by_one_click() -> None:
    body = f"Hello,\n\n{TEXT}\n\nSam"
    (finding,) = facts(body)
    assert finding.params["name"] == "Dana Reyes"
    assert finding.replacement is not None
    assert body[: finding.replacement.start] + finding.replacement.text == "Hello Dana"
    assert facts(f"{TEXT}\n\nSam")[0].replacement is None
    assert facts(body, name="", first="")[0].replacement is None


@pytest.mark.parametrize("greeting", ["To whom it may concern,", "Hello all,", "Hello Lee,"])
def test_a_wrong_greeting_is_another_matter(greeting: str) -> None:
    assert kinds(f"{greeting}\n\n{TEXT}\n\nSam") == []


@pytest.mark.parametrize(
    ("body", "me", "found"),
    [
        ("Hello Dana, this is Sam Hale, 555 0199. When do you decide?", "Sam Hale", []),
        ("Hello Dana, Sam Hale here. 555 0199.", "Sam Hale", []),
        ("Hello Dana, my name is Sam. 555 0199.", "", []),
        ("Good day, Dana. I’m Sam. 555 0199.", "", []),
        ("Hello Dana. 555 0199.", "", ["not_signed"]),
        ("Hello Dana. This is about the role. 555 0199.", "Sam Hale", ["not_signed"]),
        ("Hello Dana, this is Sam Hale.", "Sam Hale", ["no_number"]),
        ("Hello, this is Sam Hale, 555 0199.", "Sam Hale", ["not_addressed"]),
        ("This is Sam Hale, for Dana: 555 0199.", "Sam Hale", []),
    ],
)
def test_a_message_says_who_calls_whom_and_from_where(body: str, me: str, found: list[str]) -> None:
    assert kinds(body, me=me, kind=LetterKind.VOICEMAIL) == found


def test_what_a_field_beside_the_letter_fills_is_asked_for_there() -> None:
    body = f"Hello,\n\n{TEXT}\n\nKind regards,"
    (first, me) = facts(body, missing=("first", "me", "detail", "topic"), edited=False)
    assert (first.params, me.params) == ({"what": "first"}, {"what": "me"})
    assert kinds(body, missing=("first", "me")) == ["not_addressed", "not_signed"]


def test_a_template_of_ones_own_without_a_name_is_found_too() -> None:
    assert kinds(f"Hello Dana,\n\n{TEXT}", edited=False) == ["not_signed"]
