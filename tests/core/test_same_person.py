"""Which records are of one person: ordinary pairs, and what holds for all."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.likeness import Evidence, Likeness, Strength
from desktop.core.records import Person
from desktop.core.same_person import Candidate, compare_people

SAME, PERHAPS, NONE = Strength.SAME, Strength.PERHAPS, Strength.NONE

#: Name, address, company, number of one record; of the other; how sure it is.
Fields = tuple[str, ...]
PAIRS: list[tuple[Fields, Fields, Strength]] = [
    # The same address
    (("Dana Reyes", "dana@a.example"), ("Dana Reyes", "dana@a.example"), SAME),
    (("Dana Reyes", "Dana@A.example"), ("D. Reyes", "dana@a.example"), SAME),
    (("Dana", "dana@a.example"), ("Reyes, Dana", "dana@a.example"), SAME),
    (("dana@a.example", "dana@a.example"), ("Dana Reyes", "dana@a.example"), SAME),
    (("dana@a.example",), ("Dana Reyes", "dana@a.example"), SAME),
    (("Dana Reyes", "d.r@googlemail.com"), ("Dana Reyes", "d.r@gmail.com"), SAME),
    (("Dana Reyes", "dana@a.example"), ("Dana Wong", "dana@a.example"), PERHAPS),
    (("Dana Reyes", "dana@a.example"), ("Lee Wong", "dana@a.example"), PERHAPS),
    (("Steve Jobs", "steve.jobs@a.example"), ("S. Jobs", "steve.jobs@a.example"), SAME),
    # A mailbox that several people read
    (("Dana Reyes", "jobs@a.example"), ("Lee Wong", "jobs@a.example"), NONE),
    (("Dana Reyes", "info@a.example"), ("Lee Wong", "info@a.example"), NONE),
    (("Dana Reyes", "info@a.example", "A"), ("Lee Wong", "info@a.example", "A"), NONE),
    (("Dana Reyes", "hr-berlin@a.example"), ("Lee Wong", "hr-berlin@a.example"), NONE),
    (("Dana", "talent.acquisition@a.example"), ("Lee", "talent.acquisition@a.example"), NONE),
    (("Dana Reyes", "noreply@a.example"), ("Lee Wong", "noreply@a.example"), NONE),
    (("Dana Reyes", "no-reply@a.example"), ("Lee Wong", "no-reply@a.example"), NONE),
    (("Dana Reyes", "do_not_reply@a.example"), ("Lee Wong", "do_not_reply@a.example"), NONE),
    (("Dana Reyes", "bewerbung@a.example"), ("Lee Wong", "bewerbung@a.example"), NONE),
    (("Dana Reyes", "careers+17@a.example"), ("Lee Wong", "careers+17@a.example"), NONE),
    (("Dana Reyes", "berlin.jobs@a.example"), ("Lee Wong", "berlin.jobs@a.example"), PERHAPS),
    (("Recruiting team", "jobs@a.example"), ("Dana Reyes", "jobs@a.example"), NONE),
    (("jobs@a.example",), ("Dana Reyes", "jobs@a.example"), NONE),
    (("Dana Reyes", "jobs@a.example", "A"), ("Dana Reyes", "jobs@a.example", "A"), SAME),
    (("D. Reyes", "jobs@a.example", "A"), ("Dana Reyes", "jobs@a.example", "A"), PERHAPS),
    (("Talent team", "", "A"), ("Talent team", "", "A"), SAME),
    (("Talent team", "", "A"), ("Talent team", "", "B"), NONE),
    (("Talent team", "", "A"), ("HR department", "", "A"), NONE),
    (("-", "", "A"), ("Dana Reyes", "", "A"), NONE),
    # The same full name
    (("Dana Reyes", "", "A"), ("Dana Reyes", "", "A"), SAME),
    (("Dana Reyes", "", "Northwind"), ("dana  REYES", "", "Northwind Ltd."), SAME),
    (("Dana Reyes", "dana@a.example", "A"), ("Dana Reyes", "", "A"), SAME),
    (("Dana Reyes", "dana@a.example", "A"), ("Dana Reyes", "dr@a.example", "A"), PERHAPS),
    (("Dana Reyes", "dana@a.example"), ("Dana Reyes", "dr@b.example"), NONE),
    (("Dana Reyes", "", "A"), ("Dana Reyes", "", ""), PERHAPS),
    (("Dana Reyes", "", "A"), ("Dana Reyes", "", "B"), NONE),
    (("Dana Reyes", "", "A"), ("Reyes Dana", "", "A"), SAME),
    (("Dana Reyes", "", "A"), ("REYES, Dana", "", "A"), SAME),
    (("Dr. Karl Weber", "", "A"), ("Karl Weber", "", "A"), SAME),
    (("Frau Prof. Dr. Anna Weber", "", "A"), ("Anna Weber", "", "A"), SAME),
    (("Hr. Karl Weber", "", "A"), ("Karl Weber jun.", "", "A"), SAME),
    (("la señora Ana Ortega", "", "A"), ("Ana Ortega", "", "A"), SAME),
    (("Ben Ali, Leïla", "", "A"), ("Leïla Ben Ali", "", "A"), SAME),
    (("Mr. Tom Hill", "", "A"), ("Tom Hill, PhD", "", "A"), SAME),
    (("Dana Reyes (she/her)", "", "A"), ("Dana Reyes", "", "A"), SAME),
    (("Dana Reyes | Northwind", "", "A"), ("Dana Reyes", "", "A"), SAME),
    (("Jürgen Groß", "", "A"), ("Juergen Gross", "", "A"), SAME),
    (("Jürgen Groß", "", "A"), ("Jurgen Gross", "", "A"), SAME),
    (("José Núñez", "", "A"), ("Jose Nunez", "", "A"), SAME),
    (("Karl-Heinz Weber", "", "A"), ("Karl Heinz Weber", "", "A"), SAME),
    (("Kim Minjun", "", "A"), ("Min Jun Kim", "", "A"), SAME),
    (("Min Jun Kim", "", "A"), ("Minjun Kim", "", "A"), SAME),
    (("Sean O’Neil", "", "A"), ("Sean O'Neil", "", "A"), SAME),
    (("Dana M. Reyes", "", "A"), ("Dana Reyes", "", "A"), SAME),
    (("García López, Ana", "", "A"), ("Ana García López", "", "A"), SAME),
    (("dana.reyes@a.example", "", "A"), ("Dana Reyes", "", "A"), SAME),
    (("王伟", "", "A"), ("王伟", "", "A"), PERHAPS),
    # A shorter name
    (("D. Reyes", "", "A"), ("Dana Reyes", "", "A"), PERHAPS),
    (("Dana R.", "", "A"), ("Dana Reyes", "", "A"), PERHAPS),
    (("Reyes, D.", "", "A"), ("Dana Reyes", "", "A"), PERHAPS),
    (("Reyes D.", "", "A"), ("Dana Reyes", "", "A"), PERHAPS),
    (("Dana", "", "A"), ("Dana Reyes", "", "A"), PERHAPS),
    (("Dana", "", "A"), ("Dana", "", "A"), PERHAPS),
    (("Ms. Reyes", "", "A"), ("Dana Reyes", "", "A"), PERHAPS),
    (("Bob Smith", "", "A"), ("Robert Smith", "", "A"), PERHAPS),
    (("Bill Smith", "", "A"), ("Willy Smith", "", "A"), NONE),
    (('Roberta "Bo" Smith', "", "A"), ("Bo Smith", "", "A"), PERHAPS),
    (("Dana Marie Reyes", "", "A"), ("Dana Reyes", "", "A"), PERHAPS),
    (("María García", "", "A"), ("Maria Garcia Lopez", "", "A"), NONE),
    (("D. Reyes", "", "A"), ("Dana Reyes", "", "B"), NONE),
    (("D. Reyes",), ("Dana Reyes",), NONE),
    (("D. R.", "", "A"), ("Dana Reyes", "", "A"), NONE),
    (("Dana", "", "A"), ("Lee Dana Wong", "", "A"), PERHAPS),
    # A typing error
    (("Dana Reyes", "", "A"), ("Dana Reyse", "", "A"), PERHAPS),
    (("Andersen, Tom", "", "A"), ("Tom Anderson", "", "A"), PERHAPS),
    (("Dana Reyes", "", "A"), ("Dana Reyse", "", "B"), NONE),
    (("Rossi2 Anna", "", "A"), ("Rossi3 Anna", "", "A"), NONE),
    (("Mario Rossi", "", "A"), ("Maria Rossi", "", "A"), NONE),
    (("Daniel Weber", "", "A"), ("Daniela Weber", "", "A"), NONE),
    (("Stephan Mayer", "", "A"), ("Stefan Maier", "", "A"), NONE),
    # Different people
    (("Jane Smith", "", "A"), ("John Smith", "", "A"), NONE),
    (("J. Smith", "", "A"), ("Tom Smith", "", "A"), NONE),
    (("Dana Reyes", "", "A"), ("Dana Wong", "", "A"), NONE),
    (("Dana", "", "A"), ("Lee", "", "A"), NONE),
    (("...", "", "A"), ("Dana Reyes", "", "A"), NONE),
    # A number
    (("Dana Reyes", "", "", "+49 171 2345678"), ("Dana Reyes", "", "", "0171/2345678"), SAME),
    (("Dana Reyes", "", "A", "+1 415 555 0134"), ("D. Reyes", "", "B", "(415) 555-0134"), SAME),
    (("Dana Reyes", "", "", "+44 (0)20 7946 0958"), ("Dana", "", "", "020 7946 0958"), SAME),
    (("Dana Reyes", "a@a.ex", "", "+4917123456"), ("D. Reyes", "b@b.ex", "", "+4917123456"),
     PERHAPS),
    (("Dana Reyes", "a@a.ex", "", "+4917123456"), ("Dana Reyes", "b@b.ex", "", "+4917123456"),
     SAME),
    (("Dana Reyes", "", "A", "030 1234567"), ("Lee Wong", "", "A", "030 1234567"), NONE),
    (("Dana Reyes", "", "", "030 1234567"), ("HR department", "", "", "030 1234567"), PERHAPS),
    (("Dana Reyes", "", "", "030 1234567 ext. 12"), ("D. Reyes", "", "", "030 1234567 x13"), NONE),
    (("Dana Reyes", "", "", "213"), ("D. Reyes", "", "", "213"), NONE),
    (("Dana Reyse", "", "", "030 1234567"), ("Dana Reyes", "", "", "030 1234567"), PERHAPS),
    (("Dana Reyes", "", "", "+49 30 1234567"), ("D. Reyes", "", "", "+43 30 1234567"), NONE),
]  # fmt: skip


def candidate(fields: Fields, key: str = "a", profile: str = "") -> Candidate:
    name, email, company, phone = (*fields, "", "", "")[:4]
    return Candidate(
        Person(id=key, name=name, email=email, company=company, phone=phone, profile_url=profile)
    )


@pytest.mark.parametrize(("one", "other", "strength"), PAIRS)
def test_ordinary_pairs(one: Fields, other: Fields, strength: Strength) -> None:
    assert compare_people(candidate(one), candidate(other)).strength is strength
    assert compare_people(candidate(other), candidate(one)).strength is strength


@pytest.mark.parametrize(
    ("one", "other", "strength"),
    [
        ("https://www.linkedin.com/in/dana/", "http://de.linkedin.com/in/Dana?trk=x", SAME),
        ("https://linkedin.com/in/dana", "https://linkedin.com/in/lee", NONE),
        ("https://northwind.example/", "https://northwind.example", NONE),
        ("https://[x", "https://[x", NONE),
    ],
)
def test_one_profile_is_one_person(one: str, other: str, strength: Strength) -> None:
    first, second = candidate(("Dana Reyes",), profile=one), candidate(("Dana",), profile=other)
    assert compare_people(first, second).strength is strength


def test_the_companies_of_their_applications_count_beside_their_own() -> None:
    one = Candidate(Person(id="a", name="Dana Reyes", company="Agency"), frozenset({"Northwind"}))
    other = Candidate(Person(id="b", name="Dana Reyes", company="Northwind Inc"))
    assert compare_people(one, other) == Likeness(SAME, (Evidence.NAME, Evidence.COMPANY))


def test_all_that_they_have_in_common_is_told() -> None:
    one = candidate(("D. Reyes", "dana@a.example", "A", "030 1234567"))
    other = candidate(("Dana Reyes", "dana@a.example", "A", "030 1234567"))
    common = (Evidence.SHORT_NAME, Evidence.ADDRESS, Evidence.PHONE, Evidence.COMPANY)
    assert compare_people(one, other).evidence == common


_WORDS = st.sampled_from(["Dana", "D.", "Reyes", "Reyse", "Bob", "Robert", "Team", "Dr.", "é", ""])
_FIELDS = st.tuples(
    st.lists(_WORDS, max_size=4).map(" ".join) | st.text(max_size=8),
    st.sampled_from(["", "dana@a.example", "jobs@a.example"]),
    st.sampled_from(["", "A", "A Ltd", "B"]),
    st.sampled_from(["", "030 1234567", "+49 30 1234567"]),
)


@settings(max_examples=50)
@given(_FIELDS, _FIELDS)
def test_the_order_of_two_records_does_not_matter(one: Fields, other: Fields) -> None:
    assert compare_people(candidate(one), candidate(other)) == compare_people(
        candidate(other), candidate(one)
    )
