"""The example data shows every kind of step and state on any day."""

import tomllib
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import fields
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import translations
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
from desktop.wording import languages
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
SAMPLES = resources_dir() / "sample"
FOLDER = SAMPLES / "en"
LANGUAGES = sorted(folder.name for folder in SAMPLES.iterdir() if folder != FOLDER)
#: What the files of one name have in common in all languages, besides days, times and keys.
SAME = {
    "role_type", "part", "round", "format", "direction", "channel", "kind", "state", "status",
    "outcome_reason",
}  # fmt: skip
#: What some languages need and others do not: how a person is addressed, holidays of a region.
LOCAL = {"courtesy", "subdivision"}
#: Names may be the same in two languages.
NAMES = {"name", "company", "location", "country", "subdivision", "zone", "email", "profile_url"}


@contextmanager
def example(folder: Path, now: Moment, language: str = "en") -> Iterator[Queries]:
    store = open_store(folder / "example.db", now.utc)
    try:
        knowledge = load(resources_dir() / "knowledge", language)
        demo.fill(store, Advisor(lambda: knowledge), now, language)
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


@pytest.mark.parametrize("today", TODAYS[::3], ids=str)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_shows_as_much_in_every_language(
    tmp_path: Path, language: str, today: date
) -> None:
    now = Moment(datetime(today.year, today.month, today.day, 10, 20, tzinfo=UTC), "UTC")
    with example(tmp_path, now, language) as queries:
        found = rows(queries, today)
        assert {row.top_reason for row in found} - {None} == set(Reason)
        assert {row.state for row in found} == set(State)
        waiting = {StepKind.WAIT for row in found if row.due_on and not row.can_be_done}
        shown = waiting | {row.action for row in found} - {None}
        assert shown == set(StepKind) - {StepKind.CHECK_CAREERS_PAGE}
        days = {row.due_on for row in found if row.due_on}
        assert min(days) < today < max(days)


def shape(value: Any, key: str = "") -> Any:
    """What the example tells, without its words and the keys of persons."""
    if isinstance(value, dict):
        kept = [(name, one) for name, one in value.items() if name not in LOCAL]
        return [("" if key == "with" else name, shape(one, name)) for name, one in kept]
    if isinstance(value, list):
        return [shape(one, key) for one in value]
    return value if not isinstance(value, str) or key in SAME or not value else str


def words(value: Any, key: str = "") -> Iterator[str]:
    """The texts of a file that a person reads, except for names and codes."""
    if isinstance(value, dict):
        for name, one in value.items():
            yield from words(one, name)
    elif isinstance(value, list):
        for one in value:
            yield from words(one, key)
    elif isinstance(value, str) and " " in value and key not in NAMES:
        yield value


def read(language: str) -> dict[str, Any]:
    return {
        path.name: tomllib.loads(path.read_text(encoding="utf-8"))
        for path in (SAMPLES / language).iterdir()
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_tells_the_same_in_every_language(language: str) -> None:
    assert {name: shape(file) for name, file in read(language).items()} == {
        name: shape(file) for name, file in read("en").items()
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_of_the_english_example_is_left_in_another_language(language: str) -> None:
    english = read("en")
    for name, file in read(language).items():
        assert set(words(english[name])) & set(words(file)) == set(), name


def test_every_complete_language_of_the_interface_has_an_example_of_its_own() -> None:
    translations.make()
    languages.shares.cache_clear()
    complete = {one for one, share in languages.shares().items() if share >= languages.COMPLETE}
    assert complete == {"en", *LANGUAGES}


def test_a_language_without_an_example_has_the_english_one(tmp_path: Path) -> None:
    now = Moment(datetime(2026, 3, 24, 10, 0, tzinfo=UTC), "UTC")
    with example(tmp_path, now, "eo") as queries:
        companies = {data["company"] for data in read("en").values()}
        assert {row.company for row in rows(queries, now.today)} == companies


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
    for path in SAMPLES.glob("*/*.toml"):
        document = tomllib.loads(path.read_text(encoding="utf-8"))
        assert document.keys() <= known, path.name
        assert all(one.keys() <= person for one in document["people"]), path.name


def test_every_address_in_the_example_is_one_that_nobody_can_own() -> None:
    for path in SAMPLES.glob("*/*.toml"):
        for word in path.read_text(encoding="utf-8").replace('"', " ").split():
            if "@" in word or "://" in word:
                host = word.partition("://")[2].partition("/")[0] or word.partition("@")[2]
                assert host.endswith(".example"), word
