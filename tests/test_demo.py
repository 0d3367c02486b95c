"""The example data shows every kind of step and state on any day."""

import tomllib
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import fields
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

import pytest

from desktop.advice.advisor import Advisor
from desktop.advice.calendars import calendar_for
from desktop.advice.knowledge import load
from desktop.app import demo
from desktop.core.kinds import Reason, ReminderState, State, StepKind
from desktop.core.moment import Moment
from desktop.core.records import Application, Person
from desktop.insight.fit import advice_fit
from desktop.models.database import open_store
from desktop.models.queries import ApplicationRow, Filter, Queries, Sort
from desktop.paths import resources_dir
from tests.support.moments import noon

TODAYS = [
    date(2026, 1, 1),  # a holiday nearly everywhere
    date(2026, 2, 28),  # a Saturday
    date(2026, 3, 20),  # a Friday; a feast in Egypt
    date(2026, 4, 5),  # Easter Sunday
    date(2026, 5, 14),  # Ascension Day
    date(2026, 6, 9),  # a Tuesday like any other
    date(2026, 10, 26),  # Monday after the clocks went back in Europe
    date(2026, 12, 25),
    date(2028, 2, 29),
]
FOLDER = resources_dir() / "sample"


@contextmanager
def example(folder: Path, now: Moment) -> Iterator[Queries]:
    store = open_store(folder / "example.db", now.utc)
    try:
        demo.fill(store, Advisor(lambda: load(resources_dir() / "knowledge", "en")), now)
        yield store.queries
    finally:
        store.close()


def rows(queries: Queries, today: date) -> list[ApplicationRow]:
    return queries.applications(
        filter=Filter.ALL, sort=Sort.ADDED, now=noon(today), offset=0, limit=100
    )


@pytest.fixture(scope="module")
def example_on(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[date], Queries]]:
    """Makes the example of a day, once."""
    with ExitStack() as stores:

        @cache
        def of_day(today: date) -> Queries:
            now = Moment(datetime(today.year, today.month, today.day, 10, 20, tzinfo=UTC), "UTC")
            return stores.enter_context(example(tmp_path_factory.mktemp("example"), now))

        yield of_day


@pytest.mark.parametrize("today", TODAYS, ids=str)
class TestOnAnyDay:
    @pytest.fixture
    def queries(self, example_on: Callable[[date], Queries], today: date) -> Queries:
        return example_on(today)

    def test_every_reason_comes_first_somewhere(self, queries: Queries, today: date) -> None:
        assert {row.top_reason for row in rows(queries, today)} - {None} == set(Reason)

    def test_every_state_occurs(self, queries: Queries, today: date) -> None:
        assert {row.state for row in rows(queries, today)} == set(State)

    def test_every_kind_of_step_occurs(self, queries: Queries, today: date) -> None:
        found = rows(queries, today)
        waiting = {StepKind.WAIT for row in found if row.due_on and not row.can_be_done}
        assert waiting | {row.action for row in found} - {None} == set(StepKind) - {
            StepKind.CHECK_CAREERS_PAGE
        }

    def test_something_is_overdue_and_something_waits(self, queries: Queries, today: date) -> None:
        days = {row.due_on for row in rows(queries, today) if row.due_on}
        assert min(days) < today < max(days)

    def test_nothing_is_announced_that_was_due_before(self, queries: Queries, today: date) -> None:
        moment = datetime(today.year, today.month, today.day, 10, 20, tzinfo=UTC)
        assert queries.announcements.due(Moment(moment, "UTC"), 100) == []
        states = {
            reminder.state
            for row in rows(queries, today)
            for reminder in queries.reminders(row.id)
            if reminder.step_on < today
        }
        assert states >= {ReminderState.FIRED}

    def test_the_true_reason_is_known_of_two_for_which_the_wizard_had_run(
        self, queries: Queries, today: date
    ) -> None:
        fit = advice_fit(queries.stored.insight.source(noon(today).utc).runs)
        assert (fit.applications, fit.runs, fit.outside) == (2, 2, 0)


@pytest.mark.parametrize(
    ("utc", "zone"),
    [
        (datetime(2026, 3, 9, 10, 30, tzinfo=UTC), "Pacific/Kiritimati"),
        (datetime(2026, 3, 10, 10, 30, tzinfo=UTC), "Pacific/Midway"),
    ],
)
def test_no_contact_lies_in_the_future_anywhere(tmp_path: Path, utc: datetime, zone: str) -> None:
    now = Moment(utc, zone)
    with example(tmp_path, now) as queries:
        assert len(rows(queries, now.today)) == len(list(FOLDER.iterdir()))


def test_working_days_are_counted_both_ways_around_a_weekend() -> None:
    calendar = calendar_for("GB", "ENG")
    saturday = date(2026, 6, 13)
    assert demo.workday(calendar, saturday, 0) == saturday
    assert demo.workday(calendar, saturday, -1) == date(2026, 6, 12)
    assert demo.workday(calendar, saturday, 2) == date(2026, 6, 16)


def test_the_knowledge_files_have_no_unread_keys() -> None:
    known = {field.name for field in fields(Application)} | {
        "contacts",
        "documents",
        "entered_day",
        "interviews",
        "offer_answer_by_day",
        "offer_day",
        "offer_received_day",
        "offer_told_day",
        "people",
        "postings",
        "problems",
        "observations",
        "runs",
        "states",
        "zone",
    }
    person = {field.name for field in fields(Person)} | {"key", "part"}
    for path in FOLDER.iterdir():
        document = tomllib.loads(path.read_text(encoding="utf-8"))
        assert document.keys() <= known, path.name
        assert all(one.keys() <= person for one in document["people"]), path.name


def test_every_address_in_the_example_is_one_that_nobody_can_own() -> None:
    for path in FOLDER.iterdir():
        for word in path.read_text(encoding="utf-8").replace('"', " ").split():
            if "@" in word or "://" in word:
                host = word.partition("://")[2].partition("/")[0] or word.partition("@")[2]
                assert host.endswith(".example"), word
