import unicodedata
from collections.abc import Iterator
from typing import Literal, TypeAlias, get_args

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.core.ids import new_id
from desktop.core.kinds import PageStatus
from desktop.core.records import Involvement, PageCheck
from desktop.models.database import Store
from desktop.models.queries import Filter, Sort
from desktop.models.search_words import expression
from tests.models.samples import (
    NOW,
    TODAY,
    application,
    contact,
    keep,
    new_store,
    person,
    whole,
)
from tests.support.moments import noon


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("", ""),
        (" \t\n", ""),
        ("\0", ""),
        ("*", '""'),
        ("dana", '"dana"*'),
        ("Dana RÉYES", '"dana" AND "reyes"*'),
        ("dana ", '"dana"*'),
        ("a - b", '"a" AND "b"*'),
        ('say "hi"', '"say" AND "hi"*'),
        ("a AND b*", '"a" AND "and" AND "b"*'),
        ("O’Brien", '"o brien"*'),
        ("x\0y", '"x" AND "y"*'),
        ("a\ud800", '"a"*'),
        ("Müller jobs", '("muller" OR "mueller") AND "jobs"*'),
        ("大", '"大"*'),
        ("大学 x", '"大学"* AND "x"*'),
        ("東京大学", '"東京 京大 大学"*'),
        ("大学B棟", '"大学 学 b 棟"*'),
        (
            "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17",
            " AND ".join(f'"{n}"' for n in range(1, 17)) + "*",
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
        contact(first, subject="Re: naïve résumé", text="日本語 with émigrés"),
        person("Zoë Ångström", email="zoe@example.com"),
    )
    return store


def count(store: Store, search: str) -> int:
    return store.queries.count_applications(filter=Filter.ALL, search=search, now=noon(TODAY))


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
        ("strasse", 1),
        ("本語", 1),
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
    """A read-only store with one application."""
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
        filter=Filter.ALL, search=typed, sort=Sort.DUE, now=noon(TODAY), offset=0, limit=5
    )
    assert len(rows) == count(one, typed) <= 1
    assert len(one.queries.people(search=typed, offset=0, limit=5)) == one.queries.count_people(
        typed
    )


def test_what_was_written_in_the_same_transaction_is_found_after_it(store: Store) -> None:
    with store.writing(NOW) as writer:
        writer.insert(application("Quokka"))
    assert count(store, "quok") == 1


Form: TypeAlias = Literal["NFC", "NFD"]

#: Stored text, a search that finds it, and one that does not.
REAL = [
    ("Łukasz Żółć, Łódź", ["lukasz", "ŁUKASZ", "zolc", "lodz", "luka"], ["ukasz"]),
    ("Øystein Ørsted", ["oystein", "øystein", "oers", "Ors"], ["stein"]),
    ("Søren Århus", ["soren", "soeren", "arhus", "aarhus"], []),
    ("Đorđe Đoković", ["dorde", "Đorđe", "dokovic"], []),
    ("Straße 5", ["strasse", "STRASSE", "straße", "stras"], ["strase"]),
    (
        "Jörg Müller-Lüdenscheidt",
        ["muller", "mueller", "müller", "mueller-lue", "joerg"],
        ["mull x"],
    ),
    ("Juergen Mueller", ["Jürgen", "müller", "mueller"], ["muller"]),
    ("Işık Yıldırım", ["isik", "ışık", "IŞIK", "yildirim", "YILDIRIM"], ["isic"]),
    ("Þórður Æsir", ["thordur", "aesir", "þórður"], []),
    ("Nguyễn Thị Ánh", ["nguyen thi anh", "Nguyễn", "ánh"], []),
    ("Seán O’Brien", ["o'brien", "O’Brien", "O`Brien", "brien", "sean o"], ["obrien"]),
    ("Γεώργιος Παπαδόπουλος, Ιστορία", ["γεωργιος", "ΠΑΠΑΔΟΠΟΥΛΟΣ", "ιστορια"], ["ιστορία x"]),
    ("Пётр Ковалёв", ["петр", "ковалев", "ПЁТР", "Ковал"], ["етр"]),
    ("أحمد الشّيخ, مـحـمـد", ["احمد", "الشيخ", "محمد"], ["شيخ"]),
    ("דָּנָה לוי", ["דנה", "לוי"], ["נה"]),
    ("अनिता शर्मा", ["अनिता", "शर्मा", "अनि"], ["निता"]),
    ("குமார் செல்வி", ["குமார்", "செல்"], []),
    ("ნინო Անի", ["ნინო", "ᲜᲘᲜᲝ", "անի"], []),
    (
        "東京大学病院",
        ["大学", "病院", "院", "東", "京大学病", "大学 病院"],
        ["学大", "東大"],
    ),
    ("海洋研究所株式会社の田中太郎さん", ["太郎", "田中太郎", "研究所", "太郎さん"], ["郎太"]),
    ("ﾔﾏﾀﾞ商事 ＡＢＣ１２３", ["ヤマダ", "商事", "abc123", "ＡＢＣ"], ["マタ"]),
    ("王小明 (Xiaoming)", ["小明", "王", "xiao"], ["王明"]),
    ("삼성전자 김철수는", ["삼성", "전자", "김철수", "철수"], ["삼자"]),
    ("โรงพยาบาลศิริราช", ["โรงพยาบาล", "ศิริราช", "พยาบาล"], ["ราชศิริ"]),
    ("ໂຮງໝໍ ភ្នំពេញ", ["ໝໍ", "ពេញ", "ភ្នំ"], []),
    ("SAP導入B棟", ["sap導入", "導入", "入b", "b棟", "SAP"], ["sap入"]),
    ("⭐️ call 🙂👍🏽", ["⭐", "🙂", "👍"], ["🎉"]),
    ("٠٩٨ ४५६", ["098", "456"], []),
    ("Da\u00adna\u200b Re\ufeffyes", ["dana reyes"], []),
    (
        "https://jobs.example.com/view?id=4711&x=äß",
        ["4711", "jobs.example.com/view"],
        [],
    ),
]


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    opened = new_store(tmp_path_factory.mktemp("real"))
    keep(opened, *(application(text, str(number)) for number, (text, *_) in enumerate(REAL)))
    keep(opened, *(person(text, title=str(number)) for number, (text, *_) in enumerate(REAL)))
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("number", "typed", "is_found"),
    [
        (number, typed, is_found)
        for number, (_, found, not_found) in enumerate(REAL)
        for is_found, words in ((True, found), (False, not_found))
        for typed in words
    ],
)
def test_names_are_found_as_they_are_typed(
    real: Store, number: int, typed: str, is_found: bool
) -> None:
    applications = real.queries.applications(
        filter=Filter.ALL, search=typed, sort=Sort.DUE, now=noon(TODAY), offset=0, limit=50
    )
    people = real.queries.people(search=typed, offset=0, limit=50)
    assert [str(number) in {row.role for row in applications}] == [is_found]
    assert [str(number) in {row.title for row in people}] == [is_found]


@pytest.mark.parametrize("kept", get_args(Form))
@pytest.mark.parametrize("text", ["ガイド", "김철수", "Żółć", "й", "ชื่อ"])
def test_every_word_finds_itself_in_either_form(store: Store, text: str, kept: Form) -> None:
    keep(store, application(unicodedata.normalize(kept, f"{text}x")))
    for typed in get_args(Form):
        assert count(store, unicodedata.normalize(typed, text)) == 1


@given(text=st.text(st.characters(codec="utf-8", categories=("L", "N")), min_size=1, max_size=12))
def test_whatever_is_kept_is_found_by_itself(empty: Store, text: str) -> None:
    with empty.writing(NOW) as writer:
        writer.insert(record := application(text))
    found = count(empty, text)
    with empty.writing(NOW) as writer:
        writer.drop(record)
    assert found == 1


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    opened = new_store(tmp_path_factory.mktemp("empty"))
    yield opened
    opened.close()


def test_links_and_what_was_seen_of_pages_are_searched(store: Store) -> None:
    job = application(
        posting_url="https://jobs.example.com/4711", careers_url="https://careers.example.com"
    )
    met = person(profile_url="https://people.example.com/in/danare", phone="+49 30 5550199")
    look = PageCheck(
        id=new_id(),
        application_id=job.id,
        checked_on=TODAY,
        status=PageStatus.STILL_LISTED,
        note="quokkas wanted",
    )
    keep(store, job, met, look, Involvement(id=new_id(), application_id=job.id, person_id=met.id))
    for typed in ("4711", "careers.example", "in/danare", "5550199", "quokka"):
        assert count(store, typed) == 1, typed
    assert store.queries.count_people("in/danare") == 1


def test_names_are_listed_by_their_letters(store: Store) -> None:
    names = ["Zoe", "Łukasz", "Müller", "Muller", "Øystein", "Mona", "Lena", "Muller", "Oskar"]
    keep(store, *map(person, names))
    assert [row.name for row in store.queries.people(offset=0, limit=9)] == [
        "Lena", "Łukasz", "Mona", "Muller", "Muller", "Müller", "Oskar", "Øystein", "Zoe",
    ]  # fmt: skip
    keep(store, *map(application, names[:3]))
    rows = store.queries.applications(
        filter=Filter.ALL, sort=Sort.COMPANY, now=noon(TODAY), offset=0, limit=9
    )
    assert [row.company for row in rows] == ["Łukasz", "Müller", "Zoe"]
