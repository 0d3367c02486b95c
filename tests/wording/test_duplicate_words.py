"""The words for records that may be of one person or company."""

import pytest

from desktop.core.likeness import Evidence, Likeness, Strength
from desktop.core.merged_person import CHOSEN
from desktop.core.records import Person
from desktop.wording.duplicates import duplicates


@pytest.mark.parametrize("kind", Evidence)
def test_each_evidence_has_words(kind: Evidence) -> None:
    assert duplicates.evidence([kind])[:1].isupper()


@pytest.mark.parametrize(
    ("strength", "words"),
    [
        (Strength.SAME, "Same address, same company"),
        (Strength.PERHAPS, "Perhaps one: same address, same company"),
    ],
)
def test_it_says_how_sure_it_is(strength: Strength, words: str) -> None:
    evidence = (Evidence.ADDRESS, Evidence.COMPANY)
    assert duplicates.likeness(Likeness(strength, evidence)) == words


@pytest.mark.parametrize("field", CHOSEN)
def test_each_field_has_a_name(field: str) -> None:
    assert duplicates.field(field)


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ((0, 0, 0), "No applications"),
        ((1, 1, 1), "1 application, 1 interview, 1 contact"),
        ((2, 3, 4), "2 applications, 3 interviews, 4 contacts"),
        ((1, 0, 0), "1 application"),
    ],
)
def test_what_belongs_to_a_person_is_counted(counts: tuple[int, int, int], words: str) -> None:
    assert duplicates.of_person(*counts) == words


@pytest.mark.parametrize(
    ("counts", "words"), [((1, 1), "1 application, 1 person"), ((0, 2), "2 people"), ((0, 0), "")]
)
def test_what_belongs_to_a_company_is_counted(counts: tuple[int, int], words: str) -> None:
    assert duplicates.of_company(*counts) == words


def test_a_person_is_described_by_what_is_known() -> None:
    person = Person(id="a", name="Dana", title="Head", email="dana@a.example", no_calls=True)
    assert duplicates.person(person) == "Head · dana@a.example"
    assert duplicates.limit(person) == "Asked for no calls"
    assert duplicates.person(Person(id="a", name="Dana")) == ""
