from collections.abc import Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.models.database import Store
from desktop.models.queries import Filter, Sort
from desktop.models.search import expression
from tests.models.samples import (
    NOW,
    TODAY,
    application,
    interaction,
    keep,
    new_store,
    person,
    whole,
)


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("", ""),
        (" \t\n", ""),
        ("\0", ""),
        ("dana", '"dana"*'),
        ("dana reyes", '"dana" "reyes"*'),
        ("dana ", '"dana"*'),
        ('say "hi"', '"say" """hi"""*'),
        ("a AND b*", '"a" "AND" "b*"*'),
        ("x\0y", '"x" "y"*'),
        ("a\ud800", '"a?"*'),
        (
            "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17",
            " ".join(f'"{n}"' for n in range(1, 17)) + "*",
        ),
    ],
)
def test_every_word_is_quoted_and_the_last_may_go_on(typed: str, query: str) -> None:
    assert expression(typed) == query


@pytest.fixture
def hits(store: Store) -> Store:
    keep(
        store,
        (first := application("Café Zoë", "Straße-Planer", notes="O'Brien AND 50% of C++")),
        application("Plain", "Engineer"),
        interaction(first, subject="Re: naïve résumé", text="日本語 with émigrés"),
        person("Zoë Ångström", email="zoe@example.com"),
    )
    return store


def count(store: Store, search: str) -> int:
    return store.queries.count_applications(filter=Filter.ALL, search=search, today=TODAY)


@pytest.mark.parametrize(
    ("search", "expected"),
    [
        ("cafe", 1),
        ("CAFÉ zo", 1),
        ("o'brien", 1),
        ("brien", 1),
        ("naive resume", 1),
        ("resume naive", 1),
        ("emigre", 1),
        ("日本", 1),
        ("c++", 1),
        ("50%", 1),
        ("and", 1),
        ("engineer cafe", 0),
        ("engi", 1),
        ("gineer", 0),
        ("naïve missing", 0),
        ("*", 0),
        ("NEAR(", 0),
        ('"', 0),
        ("🙂", 0),
        (" ", 2),
        ("\0", 2),
    ],
)
def test_words_are_found_without_accents_and_signs(hits: Store, search: str, expected: int) -> None:
    assert count(hits, search) == expected


@pytest.fixture(scope="module")
def one(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store with one application that is only read."""
    opened = new_store(tmp_path_factory.mktemp("search"))
    keep(opened, *whole().records)
    yield opened
    opened.close()


@given(typed=st.text(st.characters(codec=None), max_size=30))
@example(typed="body:")
@example(typed="-")
@example(typed="^a")
@example(typed="a OR b NOT (c)")
@example(typed='"unbalanced')
@example(typed="{a b}: c")
@example(typed="\ud83d")
@example(typed="x" * 5_000)
def test_no_text_breaks_the_search(one: Store, typed: str) -> None:
    rows = one.queries.applications(
        filter=Filter.ALL, search=typed, sort=Sort.DUE, today=TODAY, offset=0, limit=5
    )
    assert len(rows) == count(one, typed) <= 1
    assert len(one.queries.people(search=typed, offset=0, limit=5)) == one.queries.count_people(
        typed
    )


def test_what_was_written_in_the_same_transaction_is_found_after_it(store: Store) -> None:
    with store.writing(NOW) as writer:
        writer.insert(application("Quokka"))
    assert count(store, "quok") == 1
