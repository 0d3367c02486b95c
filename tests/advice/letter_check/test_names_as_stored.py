"""The checker reports no misspelled name in a letter made from the record itself."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.advice.letter_check.check import check
from desktop.advice.letter_check.model import CheckContext, Finding, FindingKind, Letter
from desktop.advice.letter_check.parts import words_of
from desktop.advice.letter_check.spelling import KnownText
from desktop.advice.letters.addressees import Addressee
from desktop.advice.letters.template_values import Sender, template_values
from desktop.core.kinds import LetterKind
from tests.advice.letters.records import library, occasion, panel, phrases

NAMING = {
    FindingKind.WRONG_NAME,
    FindingKind.MISSPELT_NAME,
    FindingKind.WRONG_COMPANY,
    FindingKind.MISSPELT_COMPANY,
    FindingKind.WRONG_ROLE,
    FindingKind.MISSPELT_ROLE,
    FindingKind.SEVERAL_PEOPLE,
    FindingKind.NOT_ADDRESSED,
    FindingKind.NOT_SIGNED,
}
ROLES = (
    "Data engineer", "Manager, operations", "Sr. Manager, Operations (EMEA)", "C++ developer",
    "C# / .NET developer", "R&D engineer", "Head of R&D", "Engineer (m/f/d)", "Engineer II",
    "Level-3 support", "Full-stack developer", "Business Analyst – Payments", "UX/UI designer",
    "Nurse (night shift, part-time)", "Projektleiter:in Söhne", "Assistant to the C.E.O.",
    "Software Engineer, Search & Discovery", "Teacher: maths", "VP, Sales", "2nd line support",
    "QA", "Chef", "Editor’s assistant", "Réceptionniste", "Kraftfahrer*in", "Researcher [AI]",
    "Manager, Manager Development", "Clerk/typist", "Customer Success Manager - DACH",
    "Founder's associate", "Tester & test manager", "IT-Systemelektroniker (w/m/d)",
)  # fmt: skip
COMPANIES = (
    "Northwind", "AT&T", "Müller & Söhne GmbH & Co. KG", "H&M", "Yahoo!", "3M", "7-Eleven",
    "Procter & Gamble", "P&G", "O’Reilly Media, Inc.", "McDonald's", "Sainsbury’s", "Ben & Jerry's",
    "ING Groep N.V.", "Société Générale", "L’Oréal", "E.ON", "Booking.com", "T-Mobile US",
    "Smith, Jones & Partners (London) LLP", "A.P. Møller – Mærsk A/S", "株式会社田中", "Ørsted",
    "{Company}", "X", "Very Large Holding of Companies International Incorporated and Sons (UK)",
    "Rolls-Royce", "Toys \"R\" Us", "Ernst & Young", "St. Mary's Hospital", "Delta Air Lines",
)  # fmt: skip
NAMES = (
    "Dana Reyes", "Jean-Luc O'Neill", "Anne-Marie d’Arcy", "Dr. Ana Oliveira", "Lee", "Wu",
    "María José Núñez-Pérez", "Søren Aabye", "Team Smith", "Hiring Manager", "J. R. R. Okafor",
    "田中太郎", "Zoë van der Berg", "Mark Grant", "May April", "Joy Grace Hope", "Ali Ali",
    "Prof. Dr. Karl-Heinz von dem Bussche-Haddenhausen zu Hohenstein", "Sam Samson", "Sirs Sirius",
    "A.J. Smith", "J.R. Ewing", "St. John Rivers",
)  # fmt: skip


def naming(
    name: str, company: str, role: str, *, ours: bool, me: str = "Sam Hale"
) -> Iterator[tuple[str, Finding]]:
    """The findings about names in every letter of a record with these values."""
    one = panel()
    person = replace(one.people[0], name=name)
    application = replace(one.application, company=company, role=role)
    application_record = replace(one, people=(person, *one.people[1:]), application=application)
    seen = occasion(application_record, sender=Sender(name=me, phone="+44 1632 960118"))
    for kind in LetterKind:
        for tone in library().tones(kind):
            for others in ((), one.people[1:]) if kind is LetterKind.THANK_YOU else ((),):
                material = template_values(
                    seen, Addressee(person=person, forwards_to=others), library().words
                )
                made = library().write(kind, tone, material)
                context = CheckContext(
                    phrases=phrases(),
                    name=name,
                    first=str(material.get("first", "")),
                    me=me,
                    company=company,
                    role=role,
                    others=tuple(p.name for p in one.people[1:]),
                    details=tuple(
                        str(material[name])
                        for name in ("detail", "problem", "idea")
                        if name in material
                    ),
                    missing=made.missing,
                    drafted=made.subject + "\n" + made.body if ours else "",
                )
                letter = Letter(kind=kind, subject=made.subject, body=made.body)
                for finding in check(letter, context):
                    if finding.kind in NAMING:
                        yield made.body, finding


RECORDS = [
    (NAMES[at % len(NAMES)], COMPANIES[at % len(COMPANIES)], role) for at, role in enumerate(ROLES)
]


@pytest.mark.parametrize(("name", "company", "role"), RECORDS)
def test_no_name_is_a_slip_for_itself(name: str, company: str, role: str) -> None:
    assert list(naming(name, company, role, ours=False)) == []


#: Possible names: words and signs, some similar to words of the templates.
STORED = st.lists(
    st.sampled_from(
        [
            "Thank", "Thanks", "Dana", "Dear", "role", "Rolle", "Hello", "Engineer", "Enginer", "&",
            "(", ")", ",", ".", "-", "GmbH", "and", "Team", "ing", "Interviews", "C++", "4", "’s",
            "Warm", "Regard", "Whit", "Thursdays", "Time", "Wrok",
        ]
    )
    | st.text(st.characters(exclude_categories=("Cs", "Cc", "Cf", "Zl", "Zp")), max_size=6),
    min_size=1,
    max_size=5,
).map(lambda parts: " ".join(" ".join(parts).split()))  # fmt: skip


@settings(max_examples=15)
@given(name=STORED, company=STORED, role=STORED)
def test_whatever_is_stored_the_letter_made_of_it_is_left_alone(
    name: str, company: str, role: str
) -> None:
    assert list(naming(name, company, role, ours=True)) == []


def found(body: str, role: str = "Sr. Manager, Operations (EMEA)") -> list[tuple[str, str]]:
    """The findings about names, and the text after their corrections."""
    context = CheckContext(
        phrases=phrases(), name="Dana Reyes", first="Dana", me="Sam", company="AT&T", role=role
    )
    text = f"Hello Dana,\n\n{body}\n\nSam"
    letter = Letter(kind=LetterKind.FINAL_CHECK_IN, subject="Hi", body=text)
    return [
        (str(f.kind), text[: f.replacement.start] + f.replacement.text + text[f.replacement.end :])
        for f in check(letter, context)
        if f.kind in NAMING and f.replacement is not None
    ]


@pytest.mark.parametrize(
    ("typed", "role"),
    [
        ("Sr. Manger, Operations (EMEA)", "Sr. Manager, Operations (EMEA)"),
        ("Sr Manager Operations (EMAE)", "Sr. Manager, Operations (EMEA)"),
        ("C++ devloper", "C++ developer"),
        ("R&D enginer", "R&D engineer"),
    ],
)
def test_a_slip_in_a_name_with_signs_is_mended_as_a_whole(typed: str, role: str) -> None:
    (finding,) = found(f"It is about the {typed} role.", role=role)
    assert finding[0] == "misspelt_role"
    assert f"about the {role} role." in finding[1]


@pytest.mark.parametrize(
    "body",
    [
        "About the Sr Manager Operations EMEA role.",
        "About the sr. manager, operations (emea) role.",
        "About AT&T and about AT & T.",
    ],
)
def test_other_signs_or_capitals_are_no_slips(body: str) -> None:
    assert found(body) == []


def test_what_a_template_says_is_no_slip_and_what_is_typed_can_be_one() -> None:
    context = CheckContext(
        phrases=phrases(), name="Dana Reyes", first="Dana", role="Roles", drafted="The rolls."
    )
    letter = Letter(kind=LetterKind.FINAL_CHECK_IN, subject="", body="The rolls. The rolez.")
    kinds = [
        f.params["found"]
        for f in check(letter, context)
        if f.kind in NAMING and f.params.get("found")
    ]
    assert kinds == ["rolez"]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("the  role\nof", "role of", ["role", "of"]),
        ("a ROLE", "role", ["ROLE"]),
        ("roles", "role", []),
        ("parole", "role", []),
        ("C++ code", "C++", ["C"]),
        ("XC++", "C++", []),
        ("(EMEA)x", "(EMEA)", ["EMEA"]),
        ("a(EMEA)", "(EMEA)", ["EMEA"]),
        ("a (EMEA)", "a", ["a"]),
        ("role", " ", []),
    ],
)
def test_a_name_is_known_as_whole_words_with_any_white_space(
    text: str, name: str, expected: list[str]
) -> None:
    known = KnownText(text, (name,), "")
    assert [word.text for word in words_of(text) if known.has((word,))] == expected


@pytest.mark.parametrize(
    ("run", "name", "is_known"),
    [
        ("new role", "role of", True),
        ("of ours", "role of", True),
        ("new", "role of", False),
        ("ours", "role of", False),
        ("new role", "other", False),
        ("new role", "", False),
        ("role of", "", True),
        ("role", "", True),
    ],
)
def test_words_that_overlap_a_name_are_no_slip_of_it(run: str, name: str, is_known: bool) -> None:
    text = "A new role of ours"
    words = words_of(text)
    at = [word.text for word in words].index(run.split(maxsplit=1)[0])
    known = KnownText(text, ("role of", "other"), "")
    assert known.has(words[at : at + len(run.split())], name) is is_known


@pytest.mark.parametrize(
    ("run", "is_known"), [("the rolls", True), ("rolls", True), ("roll", False)]
)
def test_words_of_a_template_are_known_in_their_order(run: str, is_known: bool) -> None:
    assert KnownText(run, (), "See THE rolls.").has(words_of(run)) is is_known
