"""The columns of the board: conditions of the list, and the column of one application."""

from datetime import date
from itertools import product

import pytest

from desktop.core.kinds import InterviewStatus, State
from desktop.core.summary import Summary
from desktop.models.database import Store
from desktop.models.queries import BOARD, Filter, Sort
from tests.models.samples import NOW, application, interview, keep
from tests.support.moments import noon

TODAY = date(2026, 3, 9)
AT = noon(TODAY)
BOTH = (False, True)


def listed(store: Store, kind: Filter, search: str = "") -> set[int]:
    """The numbers of the applications in a column."""
    rows = store.queries.applications(
        filter=kind, search=search, sort=Sort.ADDED, now=AT, offset=0, limit=200
    )
    return {int(row.role.removeprefix("Role ")) for row in rows}


@pytest.mark.parametrize("search", ["", "common"])
def test_each_application_is_in_exactly_one_column_of_the_board(store: Store, search: str) -> None:
    cases = list(product(State, BOTH, BOTH, BOTH, BOTH))
    for n, (state, told, in_hand, ahead, met) in enumerate(cases):
        job = application(
            "Company",
            f"Role {n}",
            state=state,
            notes="common",
            offer_told_on=TODAY if told else None,
            offer_on=TODAY if in_hand else None,
        )
        rounds = [interview(job, "2026-03-20T14:00")] if ahead else []
        keep(store, job, *rounds)
        with store.writing(NOW) as writer:
            writer.put_summary(Summary(application_id=job.id, interviewed=met))
    found = {kind: listed(store, kind, search) for kind in BOARD}
    assert sorted(n for kind in BOARD for n in found[kind]) == list(range(len(cases)))
    everybody = store.queries.applications(
        filter=Filter.ALL, sort=Sort.ADDED, now=AT, offset=0, limit=200
    )
    for row in everybody:
        n = int(row.role.removeprefix("Role "))
        columns = store.queries.listing.columns(row.id, AT)
        assert columns is not None
        assert n in found[columns[0]], cases[n]
    assert all(found.values())
    assert store.queries.listing.counts(AT) == {
        kept: store.queries.count_applications(filter=kept, now=AT) for kept in Filter
    }


def test_an_interview_that_is_over_or_cancelled_does_not_lie_ahead(store: Store) -> None:
    jobs = [application(f"Company {n}", f"Role {n}") for n in range(4)]
    keep(
        store,
        *jobs,
        interview(jobs[0], "2026-03-09T09:00"),
        interview(jobs[1], "2026-03-20T09:00", status=InterviewStatus.CANCELLED_BY_THEM),
        interview(jobs[2], "2026-03-09T11:30"),
        interview(jobs[3], "2026-03-09T17:00"),
    )
    assert listed(store, Filter.INTERVIEWING) == {2, 3}
    assert listed(store, Filter.APPLIED) == {0, 1}


@pytest.mark.parametrize(
    ("facts", "again"),
    [
        ((State.REJECTED, False, False, True), Filter.WAITING),
        ((State.ON_HOLD, False, False, False), Filter.APPLIED),
        ((State.ON_HOLD, False, True, True), Filter.INTERVIEWING),
        ((State.OFFER, True, False, True), Filter.OFFERS),
        ((State.OFFER, False, False, True), Filter.WAITING),
    ],
)
def test_the_column_once_an_application_waits_again_is_known(
    store: Store, facts: tuple[State, bool, bool, bool], again: Filter
) -> None:
    state, told, ahead, met = facts
    job = application(state=state, offer_told_on=TODAY if told else None)
    keep(store, job, *([interview(job, "2026-03-20T14:00")] if ahead else []))
    with store.writing(NOW) as writer:
        writer.put_summary(Summary(application_id=job.id, interviewed=met))
    columns = store.queries.listing.columns(job.id, AT)
    assert columns is not None
    assert columns[1] is again


def test_an_unknown_application_is_in_no_column(store: Store) -> None:
    assert store.queries.listing.columns("0" * 32, AT) is None
