"""Mentions of a person in texts."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.fold import compose
from desktop.core.ids import new_id
from desktop.core.mentions import REDACTED, NameMatcher, shares_word
from desktop.core.records import Person


def person(name: str, **more: Any) -> Person:
    return Person(id=new_id(), name=name, **more)


def found(matcher: NameMatcher, text: str, *, related: bool) -> tuple[list[str], list[str]]:
    hits, composed = matcher.find(text, related=related), compose(text)
    sure, near = ([composed[slice(*span)] for span in sorted(s)] for s in (hits.sure, hits.near))
    return sure, near


@pytest.mark.parametrize(
    ("name", "text", "sure", "near"),
    [
        # Other punctuation, accents and transliterations
        ("Seán O'Brien", "O’Brien's and SEAN O`BRIEN", ["O’Brien", "SEAN O`BRIEN"], []),
        ("Seán O’Brien", "sean.obrien@x.com, Mr O Brien", ["sean.obrien", "O Brien"], []),
        ("Danaë Quixwood", "DANAË, danae; QUIXWOOD’s", ["DANAË", "danae", "QUIXWOOD"], []),
        ("Danaë Quixwood", "Danae\u0308 Quix\u00adwood!", ["Danaë Quix\u00adwood"], []),
        ("Łukasz Żółć", "Lukasz Zolc, z Łukaszem", ["Lukasz Zolc"], ["Łukaszem"]),
        ("Jürgen Groß", "Juergen Gross, JURGEN GROSS", ["Juergen Gross", "JURGEN GROSS"], []),
        ("Karl-Heinz Bär", "Karl Heinz Baer; Karl", ["Karl Heinz Baer", "Karl"], []),
        ("Müller-Lüden", "Frau Müller, Frau Lüden", ["Müller", "Lüden"], []),
        # Inflected
        ("Hans Müller", "Müllers Team, müllers", [], ["Müllers", "müllers"]),
        ("Anna Kowalska", "z Anną Kowalską", ["Anną Kowalską"], []),
        ("Anna Kowalska", "Anny Kowalskiej, annual", [], ["Anny", "Kowalskiej"]),
        ("Анна Иванова", "с Анной Ивановой", [], ["Анной", "Ивановой"]),
        ("Игорь Пётров", "Игоря Петрова", [], ["Игоря", "Петрова"]),
        ("Παύλος Δήμου", "του Παύλου, ΔΗΜΟΥ", ["ΔΗΜΟΥ"], ["Παύλου"]),
        ("Aino Virtanen", "Virtasen tiimi", [], ["Virtasen"]),
        ("Ayşe Yılmaz", "Yılmaz'ın, Ayşe’ye, Yılmazın", ["Yılmaz", "Ayşe"], ["Yılmazın"]),
        ("Lee Wong", "Lees team in Leeds", [], ["Lees"]),
        ("Dana Reyes", "danke, Danke, dance", [], []),
        # Other scripts
        ("سارة أحمد", "وسارة قالت: ساره احمد", ["ساره احمد"], ["وسارة"]),
        ("דנה לוי", "לדנה ולוי, דָּנָה", ["דָּנָה"], ["לדנה", "ולוי"]),
        ("अनिता शर्मा", "अनिता ने शर्मा जी से", ["अनिता", "शर्मा"], []),
        ("குமார் செல்வி", "குமார் செல்வி, குமாரி", ["குமார் செல்வி"], []),
        ("ნინო ბერიძე", "ნინომ, ბერიძე", ["ბერიძე"], ["ნინომ"]),
        ("Անի Պետրոսյան", "Անի Պետրոսյանի", ["Անի"], ["Պետրոսյանի"]),
        ("田中太郎", "田中太郎さん、田中様、太郎", ["田中太郎"], ["田中", "太郎"]),
        ("田中 太郎", "田中太郎さんと田中様", ["田中太郎", "田中"], []),
        ("王小明", "王小明先生，小明", ["王小明"], ["小明"]),
        ("김철수", "김철수는 철수", ["김철수"], ["철수"]),
        ("ジョン・スミス", "ｼﾞｮﾝ･ｽﾐｽさん", ["ｼﾞｮﾝ･ｽﾐｽ"], []),
        ("สมชาย ใจดี", "คุณสมชายใจดี", ["สมชายใจดี"], []),
        ("សុខា", "លោកសុខាបាន", ["សុខា"], []),
        ("Ｄana", "Ｄａｎａさん", ["Ｄａｎａ"], []),
        # Order, titles, short names
        ("Dana Reyes", "Reyes, Dana", ["Reyes, Dana"], []),
        ("Ana Maria Lopez", "Ana Lopez, Ana", ["Ana Lopez", "Ana"], []),
        ("Prof. Dr. Ana M. Li", "Prof. Ana Li asked the Prof. about Li", ["Ana Li"], []),
        ("Dr Kim", "Dr Who and Kim", ["Kim"], []),
        ("Bo", "Bo and Bob", ["Bo"], []),
        ("Li Na", "Li Na and Lina", ["Li Na"], []),
        ("Mr.", "the Mr. himself", ["Mr."], []),
        ("Dr", "a Dr", ["Dr"], []),
        ("-'-", "it's - no", [], []),
    ],
)
def test_names_are_found_where_they_belong(
    name: str, text: str, sure: list[str], near: list[str]
) -> None:
    assert found(NameMatcher(person(name)), text, related=True) == (sure, near)


@pytest.mark.parametrize(
    ("text", "sure", "near"),
    [
        ("Dana called", [], ["Dana"]),
        ("Dana Reyes called; Dana said", ["Dana Reyes", "Dana"], []),
        ("dana@reyes.example", ["dana@reyes.example"], []),
        ("+49 (30) 555-0199 or 0049305550199", ["+49 (30) 555-0199"], ["5550199"]),
        ("030 5550199", [], ["5550199"]),
        ("https://www.people.example/dr1/", ["people.example/dr1"], []),
        ("https://people.example/in/dana-reyes", ["dana-reyes"], []),
        ("Danas", [], ["Danas"]),
        ("nothing of 123456", [], []),
    ],
)
def test_elsewhere_only_the_whole_name_or_an_address_is_sure(
    text: str, sure: list[str], near: list[str]
) -> None:
    dana = person(
        "Dana Reyes",
        email=" dana@reyes.example",
        phone="+49 30 5550199",
        profile_url="https://people.example/dr1",
    )
    assert found(NameMatcher(dana), text, related=False) == (sure, near)


def test_a_short_number_is_no_address() -> None:
    assert found(NameMatcher(person("Dana Reyes", phone="110")), "110", related=True) == ([], [])
    local = NameMatcher(person("Dana Reyes", phone="555 0199"))
    assert found(local, "call 5550199", related=True) == (["5550199"], [])


@pytest.mark.parametrize(
    ("text", "sure", "near"),
    [
        ("Dana Smith called", [], []),
        ("dana.smith@x.com", [], []),
        ("Ana Reyes and Dana Reyes", ["Dana Reyes"], []),
        ("Dana Reyes Lopez", [], []),
        ("Dana said", [], ["Dana"]),
        ("Reyes said", ["Reyes"], []),
        ("Dana Reyes said Dana", ["Dana Reyes"], ["Dana"]),
    ],
)
def test_names_of_others_are_no_mention(text: str, sure: list[str], near: list[str]) -> None:
    smith = person("Dana Smith", email="dana.smith@x.com")
    others = [smith, person("Ana Reyes"), person("Dana Reyes Lopez"), person("dana reyes")]
    matcher = NameMatcher(person("Dana Reyes"), others, [smith])
    assert found(matcher, text, related=True) == (sure, near)


def test_words_in_common() -> None:
    dana = person("Dana Reyes")
    assert shares_word(dana, person("Dr. DANA Smith"))
    assert shares_word(dana, person("Ana-Reyes"))
    assert not shares_word(dana, person("Diana Rey"))


def test_redacting_replaces_what_is_asked_for() -> None:
    matcher = NameMatcher(person("Hans Müller"))
    text = "Hans Mu\u0308ller, Müllers Team"
    redacted = [
        matcher.redact(text, related=True),
        matcher.redact(text, related=True, near=False),
        matcher.redact(text, related=True, sure=False),
        matcher.redact("nu\u0308r", related=True),
    ]
    assert redacted == [
        f"{REDACTED}, {REDACTED} Team",
        f"{REDACTED}, Müllers Team",
        f"Hans Müller, {REDACTED} Team",
        "nu\u0308r",
    ]


def test_a_name_is_replaced_by_the_words_of_a_language() -> None:
    matcher = NameMatcher(person("Hans Müller"))
    matcher.mark = "[gelöscht]"
    assert matcher.redact("Hans Müller rief an", related=True) == "[gelöscht] rief an"


@given(name=st.text(max_size=20), text=st.text(max_size=60), related=st.booleans())
def test_no_text_is_too_strange(name: str, text: str, related: bool) -> None:
    matcher = NameMatcher(person(name, email=text[:9], phone=text[9:20], profile_url=text[20:30]))
    hits = matcher.find(text, related=related)
    spans = sorted([*hits.sure, *hits.near])
    assert all(0 <= start < end <= len(compose(text)) for start, end in spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))


@given(
    name=st.text(st.characters(codec="utf-8", categories=["L"]), min_size=3, max_size=12),
    before=st.sampled_from(["", " ", "(", "“"]),
    after=st.sampled_from(["", " ", ",", "'s", "さん", "!"]),
)
def test_a_name_is_found_in_its_own_spelling(name: str, before: str, after: str) -> None:
    hits = NameMatcher(person(name)).find(f"{before}{name}{after}", related=True)
    assert hits.sure or hits.near
