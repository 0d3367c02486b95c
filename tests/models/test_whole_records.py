"""Many records are read as one by one, but for what no export shows."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desktop.models import whole_records
from desktop.models.database import Store, open_store
from desktop.models.second_connection import reading
from tests.bench.generate import generate

NOT_SHOWN = (
    "problems",
    "asked_questions",
    "observations",
    "page_checks",
    "postings",
    "documents",
    "entries",
)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder = tmp_path_factory.mktemp("whole")
    path = generate(folder, 30, 120)
    with closing(open_store(path, datetime(2026, 3, 24, tzinfo=UTC))) as store:
        yield store


def ids_of(store: Store) -> list[str]:
    return [key for key, *_ in store.queries.names.applications()]


@pytest.mark.parametrize("at_once", [7, 250])
def test_records_and_summaries_are_those_read_one_by_one(
    filled: Store, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    monkeypatch.setattr(whole_records, "AT_ONCE", at_once)
    ids = ids_of(filled)[::-1]
    found = list(filled.queries.stored.whole.each(ids))
    assert len(found) == 30
    for key, (record, summary) in zip(ids, found, strict=True):
        one = filled.queries.record(key)
        assert one is not None
        left_out = dict.fromkeys((*NOT_SHOWN, "involvements"), ())
        contacted = dict.fromkeys(("people_contacted_at", "company_contacted_at"))
        assert record == replace(one, **left_out, **contacted)  # type: ignore[arg-type]
        assert summary == filled.queries.summary(key)
    assert any(record.people and record.contacts for record, _ in found)


def test_those_that_are_gone_are_left_out(filled: Store) -> None:
    first, *_ = ids_of(filled)
    found = list(filled.queries.stored.whole.each(["0" * 32, first]))
    assert [record.application.id for record, _ in found] == [first]


def test_a_second_connection_reads_what_is_committed(filled: Store) -> None:
    with reading(filled.path) as queries:
        assert ids_of(filled) == [key for key, *_ in queries.names.applications()]
