"""Exports of trackers, told by their heads, and the stages they name."""

from datetime import date

import pytest

from desktop.exchange.column_dates import Order
from desktop.exchange.found import FoundApplication, FoundPerson, FoundTable
from desktop.exchange.stages import Stage, stage_of
from desktop.exchange.trackers import (
    applications,
    guess,
    is_people,
    likely_order,
    order_of,
    people,
)

LINKEDIN = (
    "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,"
    "Resume Name,Question And Answers"
)


def table(heads: str, *rows: str) -> FoundTable:
    return FoundTable(heads=heads.split(","), rows=[row.split(",") for row in rows])


@pytest.mark.parametrize(
    "heads",
    [
        "companyName,title,listName,createdAt,location",
        "Employer,Job Title,List,Date Saved,Location",
        "Company,Title,List,Date Added,City",
        "Company Name,Job Position,Status,Date Saved,Location",
        "Company,JobTitle,Status,createdAt,Location",
        "Organization,Role,Stage,Date Added,Location",
        "Firma,Stelle,Status,Added,Ort",
        "Entreprise,Poste,Statut,Added,Ville",
        "Empresa,Puesto,Estado,Added,Ciudad",
    ],
)
def test_each_tracker_is_told_by_its_heads(heads: str) -> None:
    read = table(heads, "Bluefin,Baker,Applied,2026-03-04,Berlin")
    how = guess(read)
    assert how.is_sure
    assert applications(read, how) == [
        FoundApplication(
            company="Bluefin", role="Baker", stage="Applied", saved_on=date(2026, 3, 4),
            place="Berlin",
        )
    ]  # fmt: skip


def test_dates_of_linkedin_have_the_month_first_and_its_contact_is_oneself() -> None:
    row = "3/4/26 2:20 PM,me@home.example,,Bluefin,Baker,https://a.example/1,cv.pdf,"
    read = table(LINKEDIN, row)
    assert applications(read, guess(read)) == [
        FoundApplication(
            company="Bluefin",
            role="Baker",
            applied_on=date(2026, 3, 4),
            applied_as_written="3/4/26 2:20 PM",
            url="https://a.example/1",
        )
    ]


def test_a_row_without_a_company_is_no_application() -> None:
    read = table("Company,Role", ",Baker", "Bluefin,")
    assert [one.company for one in applications(read, guess(read))] == ["Bluefin"]


def test_columns_without_a_known_head_are_guessed_by_their_cells() -> None:
    read = table(
        "Whose,What,Stands,When,Where",
        "Bluefin,Baker,sent,03/04/2026,https://a.example/1",
        "Kestrel,Purser,Absage,04/02/2026,",
    )
    how = guess(read)
    assert not how.is_sure
    assert how.columns == {"company": 0, "role": 1, "stage": 2, "applied": 3, "url": 4}


def test_without_a_column_for_the_company_there_are_no_applications() -> None:
    read = table("No,Sum", "1,2", "3,4")
    assert applications(read, guess(read)) == []


def test_linkedins_contacts_are_people() -> None:
    read = table(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
        "Priya,Nair,https://l.example/p,,Bluefin,Lead,24 Mar 2026",
        ",,,,,,",
    )
    assert is_people(read.heads)
    assert people(read) == [
        FoundPerson(name="Priya Nair", company="Bluefin", role="Lead", url="https://l.example/p")
    ]


@pytest.mark.parametrize(
    ("heads", "expected"),
    [
        ("name,company,type,title,phone,email,linkedin", True),
        ("Company,Role,Name,Email,Status", False),
        ("Company,Role", False),
    ],
)
def test_a_table_of_contacts_is_told_from_one_of_applications(heads: str, expected: bool) -> None:
    assert is_people(heads.split(",")) is expected


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Applied", Stage.APPLIED), ("🟡 Applied", Stage.APPLIED),
        ("APPLIED_ONLINE", Stage.APPLIED),
        ("Beworben", Stage.APPLIED), ("in progress", Stage.APPLIED),
        ("bookmarked", Stage.SAVED), ("Wishlist", Stage.SAVED),
        ("Phone screen", Stage.INTERVIEWING), ("Interview 2", Stage.INTERVIEWING),
        ("Vorstellungsgespräch", Stage.INTERVIEWING), ("Entretien RH", Stage.INTERVIEWING),
        ("Offer", Stage.OFFER), ("Offer received", Stage.OFFER), ("Angebot", Stage.OFFER),
        ("Offer declined", Stage.WITHDRAWN), ("Withdrawn", Stage.WITHDRAWN),
        ("❌ Rejected", Stage.REJECTED), ("❌", Stage.REJECTED), ("Absage", Stage.REJECTED),
        ("Ghosted", Stage.APPLIED), ("✅", Stage.HIRED), ("Accepted", Stage.HIRED),
        ("On hold", Stage.ON_HOLD), ("", None), ("Zebra", None),
    ],
)  # fmt: skip
def test_a_stage_is_read_in_words_or_by_its_sign(text: str, stage: Stage | None) -> None:
    assert stage_of(text) is stage


def of_columns(**columns: list[str]) -> FoundTable:
    """A table with columns of these heads, in which "_" stands for a space."""
    rows = list(zip(*columns.values(), strict=True))
    return FoundTable(heads=[head.replace("_", " ") for head in columns], rows=rows)


BOTH = ["11/05/2026", "11/11/2026"]


@pytest.mark.parametrize(
    ("columns", "order"),
    [
        ({"Date_Applied": BOTH, "Interview_1": ["11/17/2026", ""]}, Order.MONTH_FIRST),
        ({"Date_Applied": BOTH, "Interview_1": ["11/17/2026 2:00 PM", ""]}, Order.MONTH_FIRST),
        ({"Date_Applied": BOTH, "Follow_up": ["", "11/30/26"]}, Order.MONTH_FIRST),
        ({"Date_applied": BOTH, "Interview": ["17/11/2026", ""]}, Order.DAY_FIRST),
        ({"Date_applied": BOTH, "Heard_back": ["", "28/11/26 10:00"]}, Order.DAY_FIRST),
        ({"Beworben_am": BOTH, "Gespräch": ["17.11.2026", ""]}, Order.DAY_FIRST),
        ({"Beworben_am": ["05.11.2026", "11.11.2026"]}, Order.DAY_FIRST),
        ({"Applied": ["2026-11-05", "2026-11-11"], "Seen": BOTH}, None),
        ({"Applied": ["5 Nov 2026", "11 Nov 2026"]}, None),
        ({"Applied": BOTH, "Date_added": ["11/17/2026", ""]}, Order.MONTH_FIRST),
        ({"Applied": ["11/17/2026", ""], "Date_added": BOTH}, Order.MONTH_FIRST),
        ({"Applied": BOTH, "Next": ["Friday", "11/11/2026"]}, Order.UNCLEAR),
        ({"Applied": BOTH, "A": ["17/11/2026", ""], "B": ["11/18/2026", ""]}, Order.UNCLEAR),
        ({"Applied": ["17/11/2026", ""], "Date_added": ["11/18/2026", ""]}, Order.UNCLEAR),
        ({"Applied": ["17/11/2026", ""], "Next": ["11/18/2026", ""]}, Order.DAY_FIRST),
    ],
)  # fmt: skip
def test_the_order_of_dates_is_told_by_any_column(
    columns: dict[str, list[str]], order: Order | None
) -> None:
    read = of_columns(Company=["Bluefin", "Kestrel"], Role=["Baker", "Purser"], **columns)
    assert order_of(read, guess(read)) is order


@pytest.mark.parametrize(
    ("dates", "region", "likely"),
    [
        (BOTH, Order.MONTH_FIRST, Order.MONTH_FIRST),
        (BOTH, Order.DAY_FIRST, Order.DAY_FIRST),
        (["11/05/2026", "05/12/2026"], Order.DAY_FIRST, Order.MONTH_FIRST),
        (["05/11/2026", "12/05/2026"], Order.MONTH_FIRST, Order.DAY_FIRST),
        (["05/12/2026", "12/05/2026"], Order.MONTH_FIRST, Order.MONTH_FIRST),
    ],
)
def test_no_application_is_of_a_day_to_come_and_else_the_region_proposes_the_order(
    dates: list[str], region: Order, likely: Order
) -> None:
    read = of_columns(Company=["Bluefin", "Kestrel"], Role=["Baker", "Purser"], Applied=dates)
    assert likely_order(read, guess(read), date(2026, 11, 28), region) is likely
