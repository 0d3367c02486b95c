"""The words that people read are those that they know, not those that the program has inside."""

import re
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from desktop.paths import resources_dir
from tests.translations import check, collect

#: Words of the program's first version that its readers did not understand, by what they mean.
HOUSE_WORDS = {
    "to encrypt": r"\bseal(s|ed|ing)?\b",
    "the file of your data": r"\b(the|your|this|a) store\b",
    "to repair": r"\bmend(s|ed|ing)?\b",
    "an interview": r"(?<!showed me )(?<!showed you )\brounds?\b",
    "what you noticed": r"\bsignals?\b",
    "to ask how it stands": r"(?<!just )\bcheck(ed|ing)?[- ]ins?\b",
    "I stopped waiting": r"\bmov(ed|ing) on\b",
    "a job page": r"\bcareers?[- ]pages?\b",
    "for good": r"\ball traces\b",
    "two days later": r"\bdays['’] grace\b",
    "to say that you stay interested": r"\bin (their|your) minds?\b",
    "made by you": r"\basked for \(",
    "in all six cases": r"\bwhichever of\b",
    "be certain": r"\bto be so\b",
}  # fmt: skip


@pytest.fixture(scope="module")
def sentences(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, str]]:
    """Every English text of the interface, of the help and of the questions, with its place."""
    target = tmp_path_factory.mktemp("texts") / "callback_de.ts"
    collect.update([target])
    found = [(text.label, re.sub(r"{\w+}", "", text.source)) for text in check.read(target).texts]
    for folder in ("help", "knowledge"):
        for path in sorted((resources_dir() / folder / "en").glob("*.toml")):
            read = tomllib.loads(path.read_text(encoding="utf-8"))
            found += [(f"{folder}/{path.name}", words) for words in _strings(read)]
    return found


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _strings(one)


@pytest.mark.parametrize("meaning", HOUSE_WORDS)
def test_texts_have_no_words_of_the_house(sentences: list[tuple[str, str]], meaning: str) -> None:
    word = re.compile(HOUSE_WORDS[meaning], re.IGNORECASE)
    assert len(sentences) > 3000
    assert [(place, words) for place, words in sentences if word.search(words)] == []
