"""Which names are of one company: ordinary pairs, and what holds for all."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.likeness import Evidence, Likeness, Strength
from desktop.core.same_company import Company, compare_companies, hosts_of

SAME, PERHAPS, NONE = Strength.SAME, Strength.PERHAPS, Strength.NONE

PAIRS = [
    # Capitals, spaces, punctuation, accents
    ("Northwind", "northwind ", SAME),
    ("North-Wind", "North Wind", SAME),
    ("DataDog", "Data-Dog", SAME),
    ("L'Oréal", "L’Oreal", SAME),
    ("Müller", "Mueller", SAME),
    ("H&M", "H & M", SAME),
    ("Smith & Sons", "Smith and Sons", SAME),
    ("Müller & Söhne", "Müller und Söhne", SAME),
    ("P+R", "P and R", SAME),
    ("Dr. Oetker", "Dr Oetker", SAME),
    # Legal forms and the article
    ("Northwind", "Northwind Ltd", SAME),
    ("Northwind Ltd.", "Northwind Limited", SAME),
    ("Northwind, Inc.", "Northwind Corporation", SAME),
    ("Northwind LLC", "Northwind L.L.C.", SAME),
    ("Northwind GmbH", "Northwind GmbH & Co. KG", SAME),
    ("Northwind AG", "Northwind SE", SAME),
    ("Northwind", "Northwind UG (haftungsbeschränkt)", SAME),
    ("Lefèvre S.A.", "Lefevre SAS", SAME),
    ("Lefèvre S.à r.l.", "Lefèvre SARL", SAME),
    ("Rossi S.p.A.", "Rossi S.r.l.", SAME),
    ("Jansen B.V.", "Jansen N.V.", SAME),
    ("Nordhav A/S", "Nordhav ApS", SAME),
    ("Nordhav AB", "Nordhav Oy", SAME),
    ("Allegro sp. z o.o.", "Allegro S.A.", SAME),
    ("Tata Pvt. Ltd.", "Tata Private Limited", SAME),
    ("Koala Pty Ltd", "Koala", SAME),
    ("Smith & Co.", "Smith", SAME),
    ("The Northwind Company", "Northwind", SAME),
    ("The", "the", SAME),
    ("Co", "Co.", SAME),
    # A host as the name
    ("northwind.com", "Northwind", SAME),
    ("https://www.northwind.co.uk/jobs", "Northwind Ltd", SAME),
    ("north-wind.io", "North Wind", SAME),
    ("northwind.com", "northwind.de", SAME),
    ("northwind.com", "Contoso", NONE),
    # Perhaps
    ("Northwind Group", "Northwind", PERHAPS),
    ("Northwind Technologies", "Northwind", PERHAPS),
    ("Northwind Deutschland GmbH", "Northwind Ltd", PERHAPS),
    ("IBM", "International Business Machines", PERHAPS),
    ("NTC", "Northwind Traders and Sons", NONE),
    ("BASF", "Badische Anilin und Soda Fabrik", PERHAPS),
    ("Nothwind", "Northwind", PERHAPS),
    ("Northwnid Traders", "Northwind Traders", PERHAPS),
    # Different companies
    ("Northwind Traders", "Northwind", NONE),
    ("Bank of America", "Bank of Scotland", NONE),
    ("Acme Robotics", "Acme Foods", NONE),
    ("Studio 54", "Studio 55", NONE),
    ("Plan A Ltd", "Plan B Ltd", NONE),
    ("Vitamin B GmbH", "Vitamin GmbH", NONE),
    ("AG Barr", "Barr", NONE),
    ("First Bank", "First", NONE),
    ("Smith and", "Smith", NONE),
    ("HP", "HPE", NONE),
    ("3M", "4M", NONE),
    ("", "Northwind", NONE),
    ("—", "…", NONE),
]


@pytest.mark.parametrize(("one", "other", "strength"), PAIRS)
def test_ordinary_pairs(one: str, other: str, strength: Strength) -> None:
    assert compare_companies(Company(one), Company(other)).strength is strength
    assert compare_companies(Company(other), Company(one)).strength is strength


@pytest.mark.parametrize(
    ("one", "other", "evidence"),
    [
        ("Northwind", "NORTHWIND", Evidence.NAME),
        ("Northwind", "Northwind Ltd", Evidence.LEGAL_FORM),
        ("Northwind", "northwind.com", Evidence.DOMAIN),
        ("Northwind", "Northwind Group", Evidence.ADDITION),
        ("Northwind", "Nothwind", Evidence.SPELLING),
        ("IBM", "International Business Machines", Evidence.ABBREVIATION),
    ],
)
def test_what_they_have_in_common_is_told(one: str, other: str, evidence: Evidence) -> None:
    assert compare_companies(Company(one), Company(other)).evidence == (evidence,)


@pytest.mark.parametrize(
    ("one", "other", "addresses", "others", "strength"),
    [
        ("AWS", "Amazon Web Shop", ["a@mail.aws.example"], ["b@aws.example"], PERHAPS),
        ("Nordhav Fisk", "NF", ["a@nordhav.co.uk"], ["b@hr.nordhav.co.uk"], PERHAPS),
        ("Northwind", "Contoso", ["a@agency.example"], ["b@agency.example"], NONE),
        ("Northwind", "Contoso", ["a@gmail.com"], ["b@gmail.com"], NONE),
        ("Gmail", "Contoso", ["a@gmail.com"], ["b@gmail.com"], NONE),
    ],
)
def test_a_host_of_addresses_counts_if_it_is_named_after_one_of_them(
    one: str, other: str, addresses: list[str], others: list[str], strength: Strength
) -> None:
    first, second = Company(one, hosts_of(addresses)), Company(other, hosts_of(others))
    assert compare_companies(first, second).strength is strength
    assert compare_companies(second, first).strength is strength


def test_what_is_no_address_has_no_host() -> None:
    assert hosts_of(["", "dana", "dana@", "dana@Mail.Northwind.example"]) == {"northwind.example"}


_NAMES = st.lists(
    st.sampled_from(["The", "Northwind", "Nothwind", "Group", "GmbH", "& Co.", "a.b", "S.A."]),
    max_size=4,
).map(" ".join) | st.text(max_size=8)


@settings(max_examples=50)
@given(_NAMES, _NAMES)
def test_the_order_of_two_names_does_not_matter(one: str, other: str) -> None:
    first, second = Company(one), Company(other)
    assert compare_companies(first, second) == compare_companies(second, first)


def test_nothing_in_common_is_no_likeness() -> None:
    assert not Likeness()
    assert Likeness(PERHAPS)
