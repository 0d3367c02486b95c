"""The list of applications: filters, orders, pages, places, search."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from desktop.core.kinds import OPEN_STATES, LetterKind, State, StepKind
from desktop.core.records import Application
from desktop.core.summary import Summary
from desktop.models.database import Store
from desktop.models.queries import MAX_HITS, ApplicationRow, Filter, Queries, Sort
from tests.models.samples import NOW, application, keep
from tests.support.moments import midnight, noon

TODAY = date(2026, 3, 9)

#: Company, state, last interview, last contact, due.
AT = noon(TODAY)
TOMORROW = midnight(TODAY + timedelta(days=1))
ROWS = (
    ("Éclair", "waiting", "2026-03-05", "2026-03-06", "2026-03-12"),
    ("acme", "waiting", "2026-02-20", None, "2026-03-09"),
    ("Zeta", "on_hold", "2026-03-01", "2026-03-02", None),
    ("Beta", "offer", None, "2026-01-01", None),
    ("  Dora", "rejected", "2026-01-10", "2026-01-11", "2026-03-02"),
    ("acme", "moved_on", "2025-12-01", "2025-12-02", None),
)


def at(text: str | None) -> datetime | None:
    return midnight(date.fromisoformat(text)) if text else None


def day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


@pytest.fixture
def filled(store: Store) -> Store:
    for n, (company, state, met, contact, due) in enumerate(ROWS):
        job = application(company, f"Role {n}", state=State(state), notes="common")
        with store.writing(NOW) as writer:
            writer.insert(job)
            writer.put_summary(
                Summary(
                    application_id=job.id,
                    replan_at=TOMORROW if job.state in OPEN_STATES else None,
                    last_interview_on=day(met),
                    last_contact_on=day(contact),
                    action=StepKind.CALL if due else None,
                    step_on=day(due),
                    step_at=at(due),
                    due_at=at(due),
                )
            )
    return store


def numbers(
    queries: Queries,
    kept: Filter = Filter.ALL,
    sort: Sort = Sort.ADDED,
    search: str = "",
    *,
    offset: int = 0,
    limit: int = 50,
) -> list[int]:
    rows = queries.applications(
        filter=kept, search=search, sort=sort, now=AT, offset=offset, limit=limit
    )
    return [int(row.role.removeprefix("Role ")) for row in rows]


@pytest.mark.parametrize("search", ["", "common", "comm"])
@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        (Sort.DUE, [4, 1, 0, 2, 3, 5]),
        (Sort.COMPANY, [1, 5, 3, 4, 0, 2]),
        (Sort.LAST_INTERVIEW, [0, 2, 1, 4, 5, 3]),
        (Sort.LAST_CONTACT, [0, 2, 4, 3, 5, 1]),
        (Sort.ADDED, [5, 4, 3, 2, 1, 0]),
    ],
)
def test_the_order_is_the_one_asked_for(
    filled: Store, sort: Sort, expected: list[int], search: str
) -> None:
    assert numbers(filled.queries, sort=sort, search=search) == expected


@pytest.mark.parametrize("search", ["", "common"])
@pytest.mark.parametrize(
    ("kept", "expected"),
    [
        (Filter.ALL, {0, 1, 2, 3, 4, 5}),
        (Filter.WAITING, {0, 1}),
        (Filter.ON_HOLD, {2}),
        (Filter.OFFERS, {3}),
        (Filter.CLOSED, {4, 5}),
        (Filter.DUE, {1, 4}),
    ],
)
def test_a_filter_keeps_and_counts_what_it_says(
    filled: Store, kept: Filter, expected: set[int], search: str
) -> None:
    for sort in Sort:
        assert set(numbers(filled.queries, kept, sort, search)) == expected
    count = filled.queries.count_applications(filter=kept, search=search, now=AT)
    assert count == len(expected)


def test_each_filter_counts_what_its_list_has(filled: Store) -> None:
    told = application("Told", offer_told_on=TODAY)
    in_writing = application("Both", offer_told_on=TODAY, offer_on=TODAY, state=State.OFFER)
    keep(filled, told, in_writing)
    counts = filled.queries.listing.counts(AT)
    assert counts == {
        kept: filled.queries.count_applications(filter=kept, now=AT) for kept in Filter
    }
    assert counts[Filter.OFFERS] == 3
    assert counts[Filter.WAITING] == 2


def test_an_empty_store_counts_nothing(store: Store) -> None:
    assert store.queries.listing.counts(AT) == dict.fromkeys(Filter, 0)


@pytest.mark.parametrize("search", ["", "common", "comm"])
@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        (Sort.DUE, [0, 1, 4, 5, 3, 2]),
        (Sort.COMPANY, [2, 0, 4, 3, 5, 1]),
        (Sort.LAST_INTERVIEW, [5, 4, 1, 2, 0, 3]),
        (Sort.LAST_CONTACT, [5, 3, 4, 2, 0, 1]),
        (Sort.ADDED, [0, 1, 2, 3, 4, 5]),
    ],
)
def test_the_reverse_order_has_what_has_no_day_last_as_well(
    filled: Store, sort: Sort, expected: list[int], search: str
) -> None:
    rows = filled.queries.applications(
        filter=Filter.ALL, search=search, sort=sort, now=AT, offset=0, limit=50, reverse=True
    )
    assert [int(row.role.removeprefix("Role ")) for row in rows] == expected


@pytest.mark.parametrize("search", ["", "common"])
@pytest.mark.parametrize("reverse", [False, True])
@pytest.mark.parametrize("sort", Sort)
@pytest.mark.parametrize("kept", Filter)
def test_pages_together_are_the_list_and_places_are_those_of_the_list(
    filled: Store, kept: Filter, sort: Sort, *, reverse: bool, search: str
) -> None:
    queries, listing = filled.queries, filled.queries.listing
    order: dict[str, Any] = {"search": search, "sort": sort, "now": AT, "reverse": reverse}

    def page(offset: int, limit: int) -> list[ApplicationRow]:
        return queries.applications(filter=kept, offset=offset, limit=limit, **order)

    rows = page(0, 50)
    assert [row for n in range(0, 8, 2) for row in page(n, 2)] == rows
    ids = [row.id for row in rows]
    assert listing.ids(filter_by=kept, offset=0, limit=-1, **order) == ids
    assert listing.ids(filter_by=kept, offset=1, limit=2, **order) == ids[1:3]
    everybody = queries.applications(filter=Filter.ALL, sort=Sort.ADDED, now=AT, offset=0, limit=50)
    for row in everybody:
        place = listing.position(row.id, filter_by=kept, **order)
        assert place == (rows.index(row) if row in rows else None)


def test_parts_of_several_lists_are_those_of_each(filled: Store) -> None:
    wanted = [(Filter.CLOSED, 0, 1), (Filter.WAITING, 1, 5), (Filter.ON_HOLD, 0, 5)]
    rows = [
        row
        for kept, offset, limit in wanted
        for row in filled.queries.applications(
            filter=kept, sort=Sort.DUE, now=AT, offset=offset, limit=limit
        )
    ]
    assert len(rows) == 3
    assert filled.queries.listing.parts(wanted, AT) == rows
    assert filled.queries.listing.parts([], AT) == []


def test_an_unknown_application_has_no_place(filled: Store) -> None:
    for search in ("", "common"):
        place = filled.queries.listing.position(
            "0" * 32, filter_by=Filter.ALL, search=search, sort=Sort.DUE, now=AT
        )
        assert place is None


def test_a_row_shows_record_and_summary(filled: Store) -> None:
    (row,) = filled.queries.applications(
        filter=Filter.ALL, sort=Sort.DUE, now=AT, offset=0, limit=1
    )
    assert (row.company, row.role, row.state) == ("Dora", "Role 4", State.REJECTED)
    assert (row.country, row.remind) == ("US", True)
    assert (row.action, row.due_on) == (StepKind.CALL, date(2026, 3, 2))
    assert row.last_interview_on == date(2026, 1, 10)
    assert filled.queries.row(row.id, AT) == row
    assert filled.queries.row("0" * 32, AT) is None


def test_the_agenda_begins_with_what_is_overdue_and_leaves_out_what_has_no_step(
    filled: Store,
) -> None:
    rows = filled.queries.agenda(now=AT, limit=10)
    assert [row.role for row in rows] == ["Role 4", "Role 1", "Role 0"]
    assert [row.role for row in filled.queries.agenda(now=AT, limit=1)] == ["Role 4"]
    assert filled.queries.due_count(AT) == 2
    assert filled.queries.due_count(noon(date(2026, 3, 1))) == 0


#: Last interview, step, letter, day due; whether they share the line without an interview.
STEPS = (
    (None, "send_check_in", "application_status", "2026-03-02", True),
    (None, "ask_recruiter", "check_in_recruiter", "2026-03-09", True),
    (None, "move_on", None, "2026-03-05", True),
    (None, "send_check_in", "application_status", "2026-03-10", True),
    ("2026-02-20", "move_on", None, "2026-03-01", False),
    ("2026-02-20", "ask_recruiter", "check_in_recruiter", "2026-03-03", False),
    (None, "answer_offer", "offer_reply", "2026-03-04", False),
    (None, "send_check_in", "check_in", "2026-03-11", False),
)


def put_steps(store: Store, *chosen: int) -> None:
    for n in chosen or range(len(STEPS)):
        interview, action, letter, due, _ = STEPS[n]
        job = application(f"Company {n}")
        with store.writing(NOW) as writer:
            writer.insert(job)
            writer.put_summary(
                Summary(
                    application_id=job.id,
                    last_interview_on=day(interview),
                    action=StepKind(action),
                    letter_kind=LetterKind(letter) if letter else None,
                    step_on=day(due),
                    step_at=at(due),
                    due_at=at(due),
                )
            )


def agenda(store: Store, *, only_applied: bool | None = None, rejected: bool = True) -> list[int]:
    rows = store.queries.agenda(now=AT, limit=9, only_applied=only_applied, rejected=rejected)
    return [int(row.company.removeprefix("Company ")) for row in rows]


def test_steps_without_an_interview_share_a_line(store: Store) -> None:
    put_steps(store)
    assert agenda(store) == [4, 0, 5, 6, 2, 1, 3, 7]
    assert agenda(store, only_applied=False) == [4, 5, 6, 7]
    assert agenda(store, only_applied=True) == [0, 2, 1, 3]
    rows = store.queries.agenda(now=AT, limit=9)
    assert {row.company: row.only_applied for row in rows} == {
        f"Company {n}": shared for n, (*_, shared) in enumerate(STEPS)
    }
    assert store.queries.due_only_applied(AT) == 3
    assert store.queries.due_count(AT) == 4  # three steps and the line


def test_a_single_due_step_without_an_interview_stands_by_itself(store: Store) -> None:
    put_steps(store, 1, 3, 4, 7)
    assert agenda(store, only_applied=False) == [4, 1, 7]
    assert agenda(store, only_applied=True) == [3]
    assert store.queries.due_only_applied(AT) == 0
    assert store.queries.due_count(AT) == 2


def test_the_next_step_is_the_first_that_is_not_due(store: Store) -> None:
    put_steps(store, 0, 4, 7)
    found = store.queries.next_step(AT)
    assert found is not None
    assert found.company == "Company 7"
    put_steps(store, 3)
    found = store.queries.next_step(AT)
    assert found is not None
    assert found.company == "Company 3"
    assert store.queries.next_step(noon(date(2026, 3, 12))) is None


def test_rejections_left_out_share_no_line(store: Store) -> None:
    put_steps(store, 0)
    job = application("Company 8", state=State.REJECTED)
    with store.writing(NOW) as writer:
        writer.insert(job)
        writer.put_summary(
            Summary(
                application_id=job.id,
                action=StepKind.MOVE_ON,
                step_on=day("2026-03-02"),
                step_at=at("2026-03-02"),
                due_at=at("2026-03-02"),
            )
        )
    assert agenda(store, only_applied=True) == [0, 8]
    assert agenda(store, only_applied=False, rejected=False) == [0]
    assert store.queries.due_only_applied(AT, rejected=False) == 0


def test_open_applications_are_stale_once_their_plan_has_come_to_its_end(filled: Store) -> None:
    queries = filled.queries
    assert queries.stale_summaries(AT, 10) == []
    later = noon(date(2026, 3, 10))
    stale = {queries.application(key) for key in queries.stale_summaries(later, 10)}
    assert {job.role for job in stale if job} == {"Role 0", "Role 1", "Role 2", "Role 3", "Role 4"}
    assert len(queries.stale_summaries(later, 3)) == 3
    assert queries.next_replan(NOW) == TOMORROW
    assert queries.next_replan(TOMORROW) is None


def test_an_empty_store_is_never_planned_again(store: Store) -> None:
    assert store.queries.next_replan(NOW) is None


def test_an_announced_offer_is_among_the_offers_until_it_is_decided(store: Store) -> None:
    told = {"offer_told_on": TODAY}
    jobs = [
        application("Told", "Role 0", **told),
        application("Received", "Role 1", **told, offer_on=TODAY, state=State.OFFER),
        application("Hired", "Role 2", **told, offer_on=TODAY, state=State.HIRED),
        application("Rejected", "Role 3", **told, state=State.REJECTED),
        application("Taken back", "Role 4", offer_on=TODAY),
    ]
    for job in jobs:
        keep(store, job)
    assert numbers(store.queries, Filter.OFFERS) == [1, 0]
    assert numbers(store.queries, Filter.APPLIED) == [4]


def test_a_renamed_company_moves_in_the_order(filled: Store) -> None:
    key = filled.queries.agenda(now=AT, limit=1)[0].id
    job = filled.queries.application(key)
    assert job is not None
    with filled.writing(NOW) as writer:
        writer.update(replace(job, company="zz top", state=State.ON_HOLD))
    assert numbers(filled.queries, sort=Sort.COMPANY)[-1] == 4
    assert set(numbers(filled.queries, Filter.ON_HOLD)) == {2, 4}
    assert filled.queries.due_count(AT) == 2


def many(store: Store, count: int) -> list[Application]:
    jobs = [application(f"Company {count - n}", f"Role {n}") for n in range(count)]
    keep(store, *jobs)
    return jobs


def test_of_many_hits_the_newest_make_the_list(store: Store) -> None:
    many(store, MAX_HITS + 5)
    count = store.queries.count_applications
    assert count(filter=Filter.ALL, search="company", now=AT) == MAX_HITS
    assert count(filter=Filter.APPLIED, search="company", now=AT) == MAX_HITS
    assert count(filter=Filter.CLOSED, search="company", now=AT) == 0
    assert count(filter=Filter.ALL, now=AT) == MAX_HITS + 5
    newest = [MAX_HITS + 4, MAX_HITS + 3, MAX_HITS + 2]
    assert numbers(store.queries, search="company", limit=3) == newest
    assert numbers(store.queries, search="company", offset=MAX_HITS - 1, limit=5) == [5]
    assert numbers(store.queries, search="company", offset=MAX_HITS, limit=5) == []
    sorted_ = numbers(store.queries, search="company", sort=Sort.COMPANY, limit=MAX_HITS)
    assert set(sorted_) == set(range(5, MAX_HITS + 5))
    assert sorted_[:3] == [MAX_HITS + 4, MAX_HITS - 5, MAX_HITS - 95], "companies 1, 10 and 100"


def test_a_search_sees_what_was_written_since(store: Store) -> None:
    (job,) = many(store, 1)
    assert numbers(store.queries, search="company") == [0]
    with store.writing(NOW) as writer:
        writer.update(replace(job, company="Renamed", role="Role 7"))
        assert numbers(store.queries, search="role") == [7], "the index follows at the end"
    assert numbers(store.queries, search="company") == []
    assert numbers(store.queries, search="renamed") == [7]


def test_a_search_within_a_transaction_that_fails_is_forgotten(store: Store) -> None:
    (job,) = many(store, 1)

    def breaks_off() -> None:
        with store.writing(NOW) as writer:
            writer.update(replace(job, company="Renamed"))
            writer.finish()
            assert numbers(store.queries, search="renamed") == [0]
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        breaks_off()
    assert numbers(store.queries, search="renamed") == []


def test_hits_come_in_the_order_asked_for(store: Store) -> None:
    many(store, 230)
    found = numbers(store.queries, search="company 22", sort=Sort.COMPANY)
    companies = sorted(f"company {230 - n}" for n in found)
    assert [f"company {230 - n}" for n in found] == companies
    assert len(companies) == 22, "eleven by their company, eleven by their role"
