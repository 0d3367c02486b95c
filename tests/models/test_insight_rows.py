"""The narrow rows that the page *Insights* computes from."""

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from sqlite3 import IntegrityError
from threading import Thread
from typing import Any

import pytest

from desktop.core import records
from desktop.core.insight_rows import InsightRows, InsightSource, StepRow
from desktop.core.kinds import OutcomeReason, PageStatus, StepKind
from desktop.core.summary import Summary
from desktop.models import insight_rows
from desktop.models.database import Store
from desktop.models.errors import StoreError, StoreErrorKind
from desktop.models.insight_rows import InsightReader, InsightReading
from tests.insight.rows import rows_of, runs_of
from tests.models.samples import NOW, application, contact, interview, keep
from tests.support.random_stores import random_records

ENTERED = NOW.date()
#: The days of a review.
SPAN = (date(2026, 3, 2), date(2026, 3, 16))
KINDS = (
    records.Application,
    records.Interview,
    records.Contact,
    records.StateChange,
    records.Observation,
    records.PageCheck,
    records.AdviceRun,
)


def _without_order(rows: InsightRows) -> list[list[Any]]:
    return [sorted(part, key=repr) for part in rows]


def _stored(store: Store) -> list[Any]:
    """All records as they are stored."""
    return [one.record for kind in KINDS for one in store.queries.stored.all(kind)]


def _all(store: Store) -> InsightRows:
    names = store.queries.names.applications()
    return store.queries.stored.insight.of([key for key, *_ in names])


def _source(store: Store) -> InsightSource:
    return store.queries.stored.insight.source(NOW)


def _read(reader: InsightReader) -> InsightSource:
    return reader.source(NOW)


def _near(store: Store) -> InsightRows:
    return store.queries.stored.insight.near(*SPAN)


def _fill(store: Store, seed: int) -> None:
    with store.writing(NOW) as writer:
        for one in random_records(seed):
            with suppress(IntegrityError):  # the same link twice
                writer.insert(one)


@pytest.mark.parametrize("seed", range(12))
def test_every_value_is_that_of_its_record(store: Store, seed: int) -> None:
    _fill(store, seed)
    assert _without_order(_all(store)) == _without_order(rows_of(_stored(store), ENTERED))


def test_the_random_records_have_every_kind_of_row() -> None:
    made = [rows_of(random_records(seed), ENTERED) for seed in range(12)]
    for part in ("applications", "interviews", "contacts", "changes"):
        assert sum(len(getattr(rows, part)) for rows in made) > 5


def test_what_random_records_hold_too_rarely(store: Store) -> None:
    job = application(outcome_reason=OutcomeReason.PAY, offer_on=date(2026, 3, 4))
    other = application("Contoso")
    found = [
        job,
        other,
        records.PageCheck(
            id="1", application_id=job.id, checked_on=date(2026, 3, 2), status=PageStatus.REPOSTED
        ),
        records.PageCheck(
            id="2", application_id=job.id, checked_on=date(2026, 3, 3), status=PageStatus.GONE
        ),
        *(
            records.Observation(
                id=kind, application_id=job.id, kind=kind, observed_on=date(2026, 3, 2)
            )
            for kind in ("rejected", "reply_warm_new_date", "job_reposted", "vague_close")
        ),
        *(
            records.AdviceRun(
                id=f"run of {one.company}",
                application_id=one.id,
                asked_on=date(2026, 3, 2),
                answers="{}",
                ranking='[["not_fit", "likely"]]',
                action=StepKind.WAIT,
                step_on=date(2026, 3, 2),
            )
            for one in (job, other)
        ),
    ]
    keep(store, *found)
    rows = _all(store)
    assert (len(rows.reposted), len(rows.observations)) == (1, 3)
    assert _source(store).runs == runs_of(found)
    assert len(runs_of(found)) == 1
    assert _without_order(rows) == _without_order(rows_of(found, ENTERED))


def test_the_rows_of_some_applications(store: Store) -> None:
    first, second = application("Northwind"), application("Contoso")
    keep(store, first, second, interview(first), interview(second), contact(second))
    reader = store.queries.stored.insight
    assert _without_order(reader.of([second.id])) == _without_order(
        rows_of([one for one in _stored(store) if second.id in _ids(one)], ENTERED)
    )
    assert reader.of([]) == InsightRows(*([] for _ in InsightRows._fields))


def _ids(record: Any) -> set[str]:
    return {record.id, getattr(record, "application_id", "")}


def _summary(store: Store, job: records.Application, **more: Any) -> None:
    with store.writing(NOW) as writer:
        writer.put_summary(Summary(application_id=job.id, **more))


def test_all_applications_at_one_employer(store: Store) -> None:
    jobs = [application("Northwind"), application("Contoso"), application("NORTHWIND")]
    keep(store, *jobs)
    for job in jobs:
        _summary(store, job)
    found = store.queries.stored.insight.at_employer_of(jobs[0].id)
    assert [one.id for one in found.applications] == [jobs[0].id, jobs[2].id]


def test_steps_and_promised_days(store: Store) -> None:
    jobs = [application("Northwind"), application("Contoso"), application("Fabrikam")]
    keep(store, *jobs)
    due = datetime(2026, 3, 12, tzinfo=UTC)
    _summary(store, jobs[0], action=StepKind.SEND_CHECK_IN, due_at=due)
    _summary(store, jobs[1], promise_on=date(2026, 3, 13))
    _summary(store, jobs[2])
    assert _all(store).steps == [
        StepRow(jobs[0].id, "send_check_in", due.isoformat(), None),
        StepRow(jobs[1].id, None, None, date(2026, 3, 13).toordinal()),
    ]


@pytest.mark.parametrize(
    ("digest_at", "is_complete", "is_near"),
    [
        (None, False, True),
        (NOW + timedelta(seconds=1), False, True),
        (NOW, True, True),
        (datetime(2026, 3, 1, tzinfo=UTC), True, True),
        (datetime(2026, 2, 28, 23, 59, tzinfo=UTC), True, False),
    ],
)
def test_rows_are_read_where_the_digest_is_not_complete_or_a_review_may_need_them(
    store: Store, digest_at: datetime | None, is_complete: bool, is_near: bool
) -> None:
    job = application()
    keep(store, job, contact(job))
    _summary(store, job, digest="waiting", digest_at=digest_at)
    source = _source(store)
    assert source.digests == ([(job.id, "waiting")] if is_complete else [])
    assert len(source.without.contacts) == int(not is_complete)
    assert len(_near(store).contacts) == int(is_near)


@pytest.mark.parametrize(
    ("more", "is_near"),
    [
        ({"promise_on": date(2026, 3, 1)}, True),
        ({"promise_on": date(2026, 2, 28)}, False),
        ({"promise_on": date(2026, 3, 18)}, True),
        ({"promise_on": date(2026, 3, 19)}, False),
        ({"due_at": datetime(2026, 3, 17, 23, tzinfo=UTC)}, True),
        ({"due_at": datetime(2026, 3, 18, 1, tzinfo=UTC)}, False),
    ],
)
def test_a_review_has_what_comes_of_applications_without_news(
    store: Store, more: dict[str, Any], is_near: bool
) -> None:
    job = application()
    keep(store, job)
    _summary(store, job, digest_at=datetime(2025, 1, 1, tzinfo=UTC), **more)
    assert len(_near(store).steps) == int(is_near)


def test_a_review_has_the_contacts_since_its_first_day(store: Store) -> None:
    job = application()
    days = ("2026-02-28T23:00", "2026-03-01T00:30")
    keep(store, job, *(contact(job, day) for day in days))
    assert [one.at for one in _near(store).contacts] == ["2026-03-01T00:30:00"]


def test_the_store_is_read_on_another_thread(store: Store) -> None:
    keep(store, application())
    found: list[InsightSource | None] = []
    reading = InsightReading(store.path)
    thread = Thread(target=lambda: found.append(reading.run(_read)))
    thread.start()
    thread.join(20)
    assert [source is not None and len(source.without.applications) for source in found] == [1]


def test_a_reading_that_was_stopped_before_it_began_reads_nothing(store: Store) -> None:
    reading = InsightReading(store.path)
    reading.stop()
    assert reading.run(_read) is None


def test_a_reading_can_be_stopped_by_another_thread(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The statement runs for minutes unless it is interrupted."""
    endless = (
        "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 1e10) "
        "SELECT sum(x) FROM n"
    )
    monkeypatch.setattr(insight_rows, "_RUNS", endless)
    reading = InsightReading(store.path)
    found: list[object] = ["running"]
    thread = Thread(target=lambda: found.append(reading.run(_read)))
    thread.start()
    while thread.is_alive():
        reading.stop()
        thread.join(0.01)
    assert found == ["running", None]


def test_other_errors_of_reading_are_raised(tmp_path: Path) -> None:
    path = tmp_path / "callback.db"
    path.write_bytes(b"no database, but long enough to be read as one" * 40)
    with pytest.raises(StoreError) as raised:
        InsightReading(path).run(_read)
    assert raised.value.kind is StoreErrorKind.DAMAGED


def test_a_store_that_is_gone_is_not_created(tmp_path: Path) -> None:
    path = tmp_path / "callback.db"
    with pytest.raises(StoreError):
        InsightReading(path).run(_read)
    assert not path.exists()


def test_an_instant_of_entry_is_a_day_in_utc(store: Store) -> None:
    job = application()
    keep(store, job, interview(job), when=datetime(2026, 3, 9, 23, 30, tzinfo=UTC))
    (row,) = _all(store).interviews
    assert row.entered == date(2026, 3, 9).toordinal()
