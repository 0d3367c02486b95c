"""Good letters have no findings, and letters with one fault have that finding."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from desktop.advice.letter_check.check import check
from desktop.advice.letter_check.model import CheckContext, Finding, Letter
from desktop.advice.letter_check.phrases import Phrases, load
from desktop.core.kinds import LetterKind

_LETTERS = Path(__file__).parents[3] / "resources" / "letters"
_CORPUS = tomllib.loads((Path(__file__).parent / "corpus.toml").read_text(encoding="utf-8"))
_GOOD: dict[str, dict[str, Any]] = {letter["id"]: letter for letter in _CORPUS["good"]}
_BAD: list[dict[str, Any]] = _CORPUS["bad"]


@cache
def _phrases() -> Phrases:
    return load(_LETTERS / "en")


def _findings(letter: Mapping[str, Any]) -> tuple[Finding, ...]:
    record = dict(_CORPUS["record"])
    context = CheckContext(
        phrases=_phrases(),
        others=tuple(record.pop("others")),
        details=tuple(record.pop("details")),
        colleagues=letter.get("colleagues", {}),
        **record,
    )
    written = Letter(
        kind=LetterKind(letter["kind"]), subject=letter["subject"], body=letter["body"].lstrip()
    )
    return check(written, context)


def _planted(fault: Mapping[str, Any]) -> dict[str, Any]:
    letter = dict(_GOOD[fault["of"]])
    letter["colleagues"] = fault.get("colleagues", letter.get("colleagues", {}))
    field = fault.get("field", "body")
    for old, new in [(fault.get("old", ""), fault.get("new", "")), *fault.get("more", [])]:
        assert old in letter[field], f"{old!r} is not in {fault['of']}"
        letter[field] = letter[field].replace(old, new, 1) if old else letter[field]
    return letter


def test_the_corpus_is_large_enough_and_covers_every_kind() -> None:
    assert len(_GOOD) >= 30
    assert len(_BAD) >= 30
    assert {letter["kind"] for letter in _GOOD.values()} == set(LetterKind)


@pytest.mark.parametrize("name", _GOOD)
def test_a_good_letter_is_left_alone(name: str) -> None:
    assert _findings(_GOOD[name]) == ()


@pytest.mark.parametrize("number", range(len(_BAD)))
def test_a_planted_fault_is_found_and_nothing_else(number: int) -> None:
    fault = _BAD[number]
    assert [str(finding.kind) for finding in _findings(_planted(fault))] == [fault["kind"]]
