"""What is read in mails that were set apart before the rules were written, and in the others."""

from collections.abc import Iterable, Iterator
from functools import cache

import pytest

from desktop.advice.answers.reading import AnswerReading
from desktop.core.kinds import LetterLanguage
from tests.advice.answers.corpus import Mail, mails
from tests.advice.answers.reader import read

_NOTHING = ("kind", "none")


@cache
def facts(text: str, country: str) -> frozenset[tuple[str, str]]:
    """What is read in a mail, in the form of the facts of the mails; read once for all tests."""
    return frozenset(_facts(read(text, country)))


def _facts(reading: AnswerReading | None) -> Iterator[tuple[str, str]]:
    if reading is None:
        return
    starts = reading.starts
    found = {
        "kind": reading.kind.value,
        "promise": reading.promise_on,
        "starts": starts and starts.isoformat(timespec="minutes"),
        "until": reading.until,
        "answer_by": reading.answer_by,
        "in_writing": reading.in_writing,
        "again": reading.write_again,
        "others": reading.others,
        "no_calls": reading.no_calls,
    }
    yield from ((name, str(value)) for name, value in found.items() if value)


def precision_and_recall(chosen: Iterable[Mail], *names: str) -> tuple[float, float]:
    """The share of what is read that is right, and of what is right that is read."""
    right = wrong = missed = 0
    for mail in chosen:
        read_facts = {one for one in facts(mail.text, mail.country) if one[0] in names}
        said = {one for one in mail.facts.items() if one[0] in names} - {_NOTHING}
        right += len(read_facts & said)
        wrong += len(read_facts - said)
        missed += len(said - read_facts)
    return right / (right + wrong), right / (right + missed)


PARTICULARS = (
    "promise", "starts", "until", "answer_by", "in_writing", "again", "others", "no_calls"
)  # fmt: skip


@pytest.mark.parametrize("language", LetterLanguage)
@pytest.mark.parametrize("names", [("kind",), ("kind", *PARTICULARS)])
def test_of_mails_that_were_set_apart_few_are_read_wrongly(
    language: LetterLanguage, names: tuple[str, ...]
) -> None:
    held_out = [one for one in mails(language) if one.held_out]
    precision, recall = precision_and_recall(held_out, *names)
    assert precision >= 0.95
    assert recall >= 0.85


@pytest.mark.parametrize("language", LetterLanguage)
def test_the_mails_that_the_rules_were_written_from_are_read(language: LetterLanguage) -> None:
    known = [one for one in mails(language) if not one.held_out]
    precision, recall = precision_and_recall(known, "kind", *PARTICULARS)
    assert min(precision, recall) >= 0.98


@pytest.mark.parametrize("section", ["quiet", "sounds_like_no"])
def test_a_no_is_told_from_what_sounds_like_one(section: str) -> None:
    """Of the mails that are no rejection and sound like one, one in twenty may be taken for one."""
    chosen = [one for one in mails() if one.section == section]
    found = [one for one in chosen if ("kind", "no") in facts(one.text, one.country)]
    share = len(found) / len(chosen)
    assert share >= 0.85 if section == "quiet" else share <= 0.05


@pytest.mark.parametrize("language", LetterLanguage)
def test_answers_that_are_written_alike_are_told_apart(language: LetterLanguage) -> None:
    chosen = [one for one in mails(language) if one.section == "alike"]
    said = [set(one.facts.items()) - {_NOTHING} for one in chosen]
    read_facts = [facts(one.text, one.country) for one in chosen]
    wrong = [one.text for one, is_, was in zip(chosen, said, read_facts, strict=True) if is_ != was]
    assert wrong == []
    assert len(chosen) >= 50
