"""The changes of `make mutants`, and its caches."""

from collections.abc import Iterator

import pytest

from tests.mutants.caches import RecordingCache, contexts

pytest.importorskip("libcst", reason="mutmut does not support Windows")
pytest.importorskip("mutmut")

from desktop.advice.people import present
from tests.mutants.changes import Change, changes_of, module_names


@pytest.fixture
def change() -> Iterator[Change]:
    """A change that is undone after the test."""
    found = next(c for c in changes_of("people") if c.path == "present")
    original = found.function.__code__
    yield found
    found.function.__code__ = original


def test_a_change_is_made_in_the_function_that_others_have_imported(change: Change) -> None:
    before = present.__code__
    change.apply()
    assert present.__code__ is not before
    assert change.function is present


def test_each_change_shows_its_lines_and_none_is_in_the_text_of_an_error() -> None:
    changes = list(changes_of("letters.fields"))
    assert {change.path for change in changes} == {"parse_fields", "example_of"}
    for change in changes:
        assert change.difference
        assert change.lines <= change.all_lines
        assert "-        raise" not in change.difference


def test_modules_are_chosen_with_all_below_them() -> None:
    assert {"rules.hold", "rules.plan", "page_checks"} <= set(module_names([]))
    assert module_names(["page_checks"]) == ["page_checks"]
    rules = module_names(["rules"])
    assert "rules.hold" in rules
    assert all(name.startswith("rules.") for name in rules)


def test_only_the_values_that_a_change_made_are_made_again() -> None:
    made = []

    def double(number: int) -> int:
        made.append(number)
        return 2 * number

    cache = RecordingCache(double)
    contexts.begin("test one")
    cache(1)
    (first,) = contexts.used - {"test one"}
    contexts.begin("test two")
    assert [cache(1), cache(2)] == [2, 4]
    assert first in contexts.used
    cache.forget({first})
    assert [cache(1), cache(2)] == [2, 4]
    assert made == [1, 2, 1]
