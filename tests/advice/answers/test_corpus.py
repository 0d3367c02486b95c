"""The collection of mails is large and varied enough to measure with."""

from collections import Counter

import pytest

from tests.advice.answers.corpus import mails


def test_there_are_two_hundred_different_mails() -> None:
    assert len({mail.text for mail in mails()}) == len(mails()) > 200


@pytest.mark.parametrize(("section", "least"), [("quiet", 40), ("sounds_like_no", 40)])
def test_there_are_forty_of_those_that_mislead(section: str, least: int) -> None:
    assert sum(mail.section == section for mail in mails()) >= least


def test_every_kind_is_in_both_halves() -> None:
    halves = Counter((mail.facts["kind"], mail.held_out) for mail in mails())
    kinds = {"invited", "still_deciding", "on_hold", "offer", "no", "other", "none"}
    assert {kind for kind, _ in halves} == kinds
    assert min(halves[kind, half] for kind in kinds for half in (True, False)) >= 7
