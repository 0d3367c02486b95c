"""Frequent queries use an index."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

from desktop.core.moment import Moment
from desktop.models.database import Store
from desktop.models.queries import Filter, Queries, Sort
from tests.models.samples import application, keep
from tests.support.moments import noon

TODAY = date(2026, 3, 9)
NOW = Moment(datetime(2026, 3, 9, tzinfo=UTC), "Europe/Berlin")


def plan(store: Store, ask: Callable[[Queries], object]) -> str:
    """SQLite's query plan for the statements of `ask`."""
    asked: list[str] = []
    db = store._db
    db.driver.set_trace_callback(asked.append)
    ask(store.queries)
    db.driver.set_trace_callback(None)
    plans = [db.rows(f"EXPLAIN QUERY PLAN {sql}") for sql in asked if not sql.startswith("--")]
    return "\n".join(step[3] for steps in plans for step in steps)


KEYS = {
    Sort.DUE: "due_key",
    Sort.COMPANY: "company_key",
    Sort.LAST_INTERVIEW: "interview_key",
    Sort.LAST_CONTACT: "contact_key",
}


@pytest.mark.parametrize("sort", KEYS)
@pytest.mark.parametrize(
    ("kept", "index"),
    [
        (Filter.ALL, "summary_by_{key}_seq"),
        (Filter.WAITING, "summary_by_shelf_{key}_seq"),
        (Filter.ON_HOLD, "summary_by_shelf_{key}_seq"),
        (Filter.CLOSED, "summary_by_shelf_{key}_seq"),
        (Filter.DUE, "summary_by_due_key_seq"),
    ],
)
def test_a_page_is_found_on_the_index_of_its_list(
    store: Store, sort: Sort, kept: Filter, index: str
) -> None:
    found = plan(
        store,
        lambda q: q.applications(filter=kept, sort=sort, now=noon(TODAY), offset=50, limit=50),
    )
    assert f" INDEX {index.format(key=KEYS[sort])}" in found


def test_offers_are_looked_for_once_until_a_write(store: Store) -> None:
    def page(queries: Queries) -> object:
        return queries.applications(
            filter=Filter.OFFERS, sort=Sort.DUE, now=noon(TODAY), offset=0, limit=50
        )

    first = plan(store, page)
    assert "SCAN application" in first, "for the announced ones"
    again = plan(store, page)
    assert "SCAN application" not in again
    assert "SEARCH s USING INTEGER PRIMARY KEY" in again


@pytest.mark.parametrize("sort", KEYS)
def test_a_page_of_the_reverse_order_is_found_on_the_same_index(store: Store, sort: Sort) -> None:
    found = plan(
        store,
        lambda q: q.applications(
            filter=Filter.ALL, sort=sort, now=noon(TODAY), offset=50, limit=50, reverse=True
        ),
    )
    assert f" INDEX summary_by_{KEYS[sort]}_seq" in found
    assert found.count("USE TEMP B-TREE FOR ORDER BY") == 1, "of the rows of the page"


@pytest.mark.parametrize(
    ("ask", "index"),
    [
        (lambda q: q.stale_summaries(noon(TODAY), 5), "summary_by_replan_at"),
        (lambda q: q.agenda(now=noon(TODAY), limit=5), "summary_by_due_key_seq"),
        (
            lambda q: q.agenda(now=noon(TODAY), limit=5, only_applied=False),
            "summary_by_due_key_seq",
        ),
        (lambda q: q.next_step(noon(TODAY)), "summary_by_due_key_seq"),
        (lambda q: q.due_only_applied(noon(TODAY)), "summary_by_due_key_seq"),
        (lambda q: q.due_count(noon(TODAY)), "summary_by_due_key_seq"),
        (lambda q: q.due_count(noon(TODAY), rejected=False), "summary_by_due_key_seq"),
        (lambda q: q.due_page_checks(noon(TODAY), 5), "reminder_by_look"),
        (lambda q: q.count_due_page_checks(noon(TODAY)), "reminder_by_look"),
        (lambda q: q.count_due_page_checks(noon(TODAY), rejected=False), "reminder_by_look"),
        (lambda q: q.announcements.next(), "reminder_by_due"),
        (lambda q: q.announcements.due(NOW, 5), "reminder_by_due"),
        (lambda q: q.announcements.undelivered(5), "reminder_by_unshown"),
        (lambda q: q.announcements.undelivered_interviews(5), "interview_reminder_by_unshown"),
        (lambda q: q.announcements.interviews(NOW), "interview_by_starts"),
        (lambda q: q.announcements.next_interviews(NOW), "interview_by_starts"),
        (lambda q: q.people(offset=50, limit=50), "person_by_name_key_name_seq"),
        (
            lambda q: q.record(q.stale_summaries(noon(TODAY), 1)[0]),
            "interaction_by_application_id_at",
        ),
        (lambda q: q.sent_to(["a"]), "participation_by_person_id"),
    ],
)
def test_what_the_program_asks_by_itself_uses_an_index(
    store: Store, ask: Callable[[Queries], object], index: str
) -> None:
    keep(store, application())
    found = plan(store, ask)
    assert index in found
    assert "SCAN application\n" not in found + "\n"
    assert "SCAN interaction\n" not in found + "\n"
