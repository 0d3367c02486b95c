"""The collection of mails is large and varied enough to measure with."""

from collections import Counter

import pytest

from desktop.core.kinds import LetterLanguage
from tests.advice.answers.corpus import mails


def test_there_are_two_hundred_different_mails() -> None:
    assert len({mail.text for mail in mails()}) == len(mails()) > 200


@pytest.mark.parametrize(("section", "least"), [("quiet", 40), ("sounds_like_no", 40)])
def test_there_are_forty_of_those_that_mislead(section: str, least: int) -> None:
    assert sum(mail.section == section for mail in mails()) >= least


@pytest.mark.parametrize("language", LetterLanguage)
def test_there_are_more_than_a_hundred_in_each_language(language: LetterLanguage) -> None:
    assert len({mail.text for mail in mails(language)}) == len(mails(language)) >= 120


@pytest.mark.parametrize("language", LetterLanguage)
def test_every_kind_is_in_both_halves(language: LetterLanguage) -> None:
    halves = Counter((mail.facts["kind"], mail.held_out) for mail in mails(language))
    kinds = {"invited", "still_deciding", "on_hold", "offer", "no", "other", "none"}
    assert {kind for kind, _ in halves} == kinds
    assert min(halves[kind, half] for kind in kinds for half in (True, False)) >= 4
