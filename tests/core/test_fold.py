"""Texts that people regard as the same spelling have the same fold."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.fold import (
    compose,
    fold,
    fold_with_offsets,
    is_same_name,
    separators_to_spaces,
    sort_key,
    spellings,
)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Dana REYES", "dana reyes"),
        ("Émile Zölç", "emile zolc"),
        ("Łukasz Żółć", "lukasz zolc"),
        ("Øystein", "oystein"),
        ("Đorđe", "dorde"),
        ("Straße, STRASSE, STRAẞE", "strasse, strasse, strasse"),
        ("Işık IŞIK isik İzmir ışık", "isik isik isik izmir isik"),
        ("Æsir œuvre", "aesir oeuvre"),
        ("Þórður Guðrún", "thordur gudrun"),
        ("Ħamrun Ŧ Ŋ", "hamrun t n"),
        ("Əliyev", "eliyev"),
        ("Nguyễn Thị Ánh Tuyết", "nguyen thi anh tuyet"),
        ("ΙΣΤΟΡΙΑ Ιστορία ιστορίας", "ιστορια ιστορια ιστοριασ"),
        ("Παπαδόπουλος ΠΑΠΑΔΟΠΟΥΛΟΣ", "παπαδοπουλοσ παπαδοπουλοσ"),
        ("Пётр ПЕТР Ива́нов", "петр петр иванов"),
        ("Андрей Йод Київ", "андрей йод київ"),
        ("أحمد إبراهيم آدم مُحَمَّد مـحـمـد", "احمد ابراهيم ادم محمد محمد"),
        ("فاطمة يحيى کریم", "فاطمه يحيي كريم"),
        ("שָׁלוֹם", "שלום"),
        ("ज़ोया हिन्दी", "जोया हिन्दी"),
        ("Ｎｏｒｔｈｗｉｎｄ　１２３", "northwind 123"),
        ("ﾔﾏﾀﾞ が か\u3099", "ヤマダ が が"),
        ("१२३ ٤٥٦", "123 456"),
        ("O’Brien O‘Brien OʼBrien O`Brien O´Brien O′Brien", " ".join(["o'brien"] * 6)),
        ("a‐b‑c–d—e−f", "a-b-c-d-e-f"),
        ("\u200bDa\u00adna\ufeff \u202eRe\u2060yes", "dana reyes"),
        ("Acme™ Acme® ﬁn №5", "acme acme fin no5"),
        ("⭐️ 👍🏽", "⭐ 👍"),
        ("a\u00a0b\u3000c\td\ne", "a b c\td\ne"),
        ("x\0y\x07", "xy"),
        ("김철수 ㄱ", "김철수 ㄱ"),
        ("สวัสดี", "สวัสดี"),
        ("㈱大学", "(株)大学"),
        ("", ""),
    ],
)
def test_spelling_makes_no_difference(text: str, folded: str) -> None:
    expected = unicodedata.normalize("NFC", folded)
    assert compose(fold(text)) == expected
    assert fold(text) == fold(folded)


@given(st.text())
def test_the_form_of_the_letters_makes_no_difference(text: str) -> None:
    assert fold(text) == fold(unicodedata.normalize("NFD", text))
    assert fold(text) == fold(unicodedata.normalize("NFC", text))


@given(st.text())
def test_every_folded_character_knows_where_it_comes_from(text: str) -> None:
    folded, places = fold_with_offsets(text)
    composed = compose(text)
    assert folded == fold(text)
    assert places == sorted(places)
    assert (len(places), places[-1]) == (len(folded) + 1, len(composed))
    for start, char in zip(places, folded, strict=False):
        assert char in fold(composed[start])


@pytest.mark.parametrize(
    ("text", "also"),
    [
        ("Müller", "mueller"),
        ("MÜLLER", "mueller"),
        ("Mu\u0308ller", "mueller"),
        ("Jörg Bäß", "joerg baess"),
        ("Søren Århus", "soeren aarhus"),
    ],
)
def test_german_and_danish_letters_may_be_written_out(text: str, also: str) -> None:
    assert spellings(text) == (fold(text), also)


@pytest.mark.parametrize("text", ["Dana", "Émile", "Łukasz", "Mueller", "田中"])
def test_other_names_have_one_spelling(text: str) -> None:
    assert spellings(text) == (fold(text),)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Dana Reyes", " dana  REYES"),
        ("Karl-Heinz Müller", "Karl Heinz Mueller"),
        ("Juergen Mueller", "Jürgen Müller"),
        ("Jürgen Müller", "Jurgen Muller"),
        ("O’Brien", "O'Brien"),
        ("Łukasz Żółć", "Lukasz Zolc"),
        ("Northwind, Inc.", "Northwind Inc"),
        ("Acme®", "ACME"),
        ("Ｎｏｒｔｈｗｉｎｄ", "Northwind"),
        ("★", "★"),
        ("???", "???"),
    ],
)
def test_names_are_one_in_different_spelling(one: str, other: str) -> None:
    assert is_same_name(one, other)
    assert is_same_name(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Dana", "Diana"), ("Dana Reyes", "Dana"), ("???", "!!!"), ("田中", "田中太郎"), ("", "x")],
)
def test_other_names_are_not(one: str, other: str) -> None:
    assert not is_same_name(one, other)


def test_words_are_parted_by_all_that_is_no_letter() -> None:
    assert separators_to_spaces("ana_b.c—d・é\n田中☂x हिन्दी…").split() == [
        "ana", "b", "c", "d", "é", "田中☂x", "हिन्दी",
    ]  # fmt: skip


NAMES = (
    "Aaron", "Ábel", "Émile", "Lena", "Łukasz", "Mona", "Oskar", "Øystein", "Otto", "Zoe", "Žarko",
    "Елена", "Ёлка", "Жанна",
)  # fmt: skip


def test_names_stand_where_their_letters_stand() -> None:
    assert sorted({*NAMES}, key=sort_key) == [
        "Aaron", "Ábel", "Émile", "Lena", "Łukasz", "Mona", "Oskar", "Otto", "Øystein", "Žarko",
        "Zoe", "Елена", "Ёлка", "Жанна",
    ]  # fmt: skip
    assert sort_key("  The \t Firm\n") == "the firm"
