"""Postings of files are kept beside the application that they are about."""

from collections.abc import Sequence
from datetime import date

import pytest

from desktop.actions import applications, imports
from desktop.actions.context import unit_of_work
from desktop.actions.imports import Finding, Item
from desktop.actions.posting_imports import (
    application_of,
    new_application_items,
    posting_items,
)
from desktop.core.ids import new_id
from desktop.core.records import Application, Posting
from desktop.exchange.found import FoundPosting
from tests.actions.harness import Harness

TODAY = date(2026, 3, 24)
TEXT = "We look for a baker."


def add(harness: Harness, company: str, role: str) -> str:
    job = Application(id=new_id(), company=company, role=role)
    harness.do(applications.add, application=job)
    return job.id


def take(harness: Harness, items: Sequence[Item]) -> int:
    with unit_of_work(harness.store, harness.now, harness.advisor) as ctx:
        return imports.take(ctx, items)


@pytest.mark.parametrize(
    ("found", "role"),
    [
        (FoundPosting(company="Bluefin", text=TEXT), "Baker"),
        (FoundPosting(title="Baker at Bluefin", text=TEXT), "Baker"),
        (FoundPosting(text=f"{TEXT}\nBluefin, Kiel"), "Baker"),
        (FoundPosting(title="Driver | Acme", text=TEXT), "Driver"),
        (FoundPosting(title="Somebody | Acme", text="Two roles"), ""),
        (FoundPosting(text="Another company\nBluefinance"), ""),
        (FoundPosting(text="x " * 2_000 + "Bluefin"), ""),
    ],
)
def test_a_posting_belongs_to_the_only_application_that_it_names(
    harness: Harness, found: FoundPosting, role: str
) -> None:
    ids = {
        add(harness, "Bluefin", "Baker"): "Baker",
        add(harness, "Acme", "Clerk"): "Clerk",
        add(harness, "Acme", "Driver"): "Driver",
    }
    assert ids.get(application_of(harness.store.queries, found), "") == role


def test_a_posting_is_kept_once(harness: Harness) -> None:
    job = add(harness, "Bluefin", "Baker")
    found = FoundPosting(text=f"{TEXT}\r\n", url="https://bluefin.example/1")
    (item,) = posting_items(harness.store.queries, found, job, "job.html", TODAY)
    assert (item.finding, item.about) == (Finding.NEW, harness.store.queries.application(job))
    assert take(harness, [item]) == 1
    record = harness.store.queries.record(job)
    assert record is not None
    (kept,) = record.postings
    assert (kept.text, kept.source, kept.kept_on) == (
        f"{TEXT}\n", "https://bluefin.example/1", TODAY
    )  # fmt: skip
    (again,) = posting_items(harness.store.queries, found, job, "job.html", TODAY)
    assert again.finding is Finding.KNOWN


def test_a_posting_without_an_address_comes_from_its_file(harness: Harness) -> None:
    job = add(harness, "Bluefin", "Baker")
    found = FoundPosting(text=TEXT)
    (item,) = posting_items(harness.store.queries, found, job, "job.txt", TODAY)
    assert isinstance(item.made, Posting)
    assert item.made.source == "job.txt"


def test_a_posting_of_no_application_is_left_out(harness: Harness) -> None:
    found = FoundPosting(text=TEXT)
    assert list(posting_items(harness.store.queries, found, "", "job.txt", TODAY)) == []


def test_a_posting_makes_a_new_application_unless_that_is_not_taken(harness: Harness) -> None:
    url = "https://bluefin.example/1"
    found = FoundPosting(title="Baker", company="Bluefin", text=TEXT, url=url)
    job, kept = new_application_items(found, "job.html", TODAY, "DE")
    assert take(harness, [kept]) == 0
    assert take(harness, [job, kept]) == 2
    record = harness.store.queries.record(job.made.id)
    assert record is not None
    one = record.application
    assert (one.company, one.role, one.country, one.posting_url) == ("Bluefin", "Baker", "DE", url)
    assert record.postings[0].text == TEXT


CLOSING = date(2026, 4, 30)


def test_the_closing_date_of_a_posting_is_offered_where_none_is_known(harness: Harness) -> None:
    job, queries = add(harness, "Bluefin", "Baker"), harness.store.queries
    found = FoundPosting(text=TEXT)
    items = list(posting_items(queries, found, job, "job.html", TODAY, closing_on=CLOSING))
    assert [item.finding for item in items] == [Finding.NEW, Finding.MORE]
    assert take(harness, items) == 2
    stored = queries.application(job)
    assert stored is not None
    assert stored.closing_on == CLOSING
    later = list(posting_items(queries, found, job, "job.html", TODAY, closing_on=date(2026, 5, 1)))
    assert [item.finding for item in later] == [Finding.KNOWN]


def test_a_new_application_has_the_closing_date_of_its_posting(harness: Harness) -> None:
    found = FoundPosting(company="Bluefin", title="Baker", text=TEXT)
    items = list(new_application_items(found, "job.html", TODAY, "DE", closing_on=CLOSING))
    take(harness, items)
    stored = harness.store.queries.application(items[0].made.id)
    assert stored is not None
    assert stored.closing_on == CLOSING
