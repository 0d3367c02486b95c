"""The ranking of reasons is monotone, independent of order, and even without evidence."""

import math
import random
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.advice.model import Evidence, ObservedFact, Ranked
from desktop.advice.ranking import rank
from desktop.core.kinds import Basis, Likelihood, Reason
from tests.advice.builders import day, knowledge
from tests.support.thorough import thoroughly

KINDS = knowledge().kinds
RIVALS = {name for group in knowledge().weighing.exclusive for name in group}
FREE = sorted(KINDS.keys() - RIVALS)


def ranked(*observations: str) -> dict[Reason, Ranked]:
    return {r.reason: r for r in rank([ObservedFact(kind=s) for s in observations], knowledge())[0]}


def top(*observations: str) -> Reason:
    return rank([ObservedFact(kind=s) for s in observations], knowledge())[0][0].reason


def weight(reason: Reason, *observations: str) -> float:
    """The weight of a reason before normalization: prior and evidence."""
    evidence = ranked(*observations)[reason].evidence
    return sum(e.strength if e.supports else -e.strength for e in evidence)


@thoroughly
@given(st.lists(st.sampled_from(FREE), unique=True, max_size=8), st.sampled_from(FREE))
def test_one_more_observation_in_favour_never_lowers_a_reason(
    observations: list[str], more: str
) -> None:
    for reason, effect in zip(Reason, KINDS[more].effects, strict=True):
        if effect > 0 and more not in observations:
            assert weight(reason, *observations, more) > weight(reason, *observations)
        if effect < 0 and more not in observations:
            assert weight(reason, *observations, more) < weight(reason, *observations)


@thoroughly
@given(st.lists(st.sampled_from(sorted(KINDS)), max_size=10), st.randoms(use_true_random=False))
def test_the_order_of_observations_does_not_matter(
    observations: list[str], chance: random.Random
) -> None:
    observed = [ObservedFact(kind=s) for s in observations]
    mixed = chance.sample(observed, len(observed))
    assert rank(observed, knowledge()) == rank(mixed, knowledge())


@thoroughly
@given(st.lists(st.sampled_from(sorted(KINDS)), max_size=10))
def test_every_reason_appears_once_and_the_shares_make_one(observations: list[str]) -> None:
    ranking, _ = rank([ObservedFact(kind=s) for s in observations], knowledge())
    assert {r.reason for r in ranking} == set(Reason)
    assert sum(r.share for r in ranking) == pytest.approx(1)
    shares = [r.share for r in ranking]
    assert shares == sorted(shares, reverse=True)
    for one in ranking:
        strengths = [e.strength for e in one.evidence]
        assert strengths == sorted(strengths, reverse=True)


def test_with_nothing_known_it_cannot_tell() -> None:
    ranking, flat = rank([], knowledge())
    assert flat
    assert all(not r.evidence for r in ranking)
    assert ranking[0].likelihood is Likelihood.LIKELY
    assert ranking[-1].likelihood is Likelihood.UNLIKELY


def test_a_clear_sign_is_not_flat() -> None:
    ranking, flat = rank([ObservedFact(kind="told_on_hold")], knowledge())
    assert not flat
    assert ranking[0].reason is Reason.ON_HOLD
    assert ranking[0].likelihood is Likelihood.VERY_LIKELY


@pytest.mark.parametrize(
    ("observations", "expected"),
    [
        ("others_still_to_interview days_11_20bd", Reason.WAITING_OTHER_CANDIDATES),
        ("budget_approval_pending promise_not_due", Reason.ON_HOLD),
        ("reply_warm_new_date no_reply_2plus", Reason.LIKE_YOU_OTHER_PRIORITIES),
        ("backup_language rejected", Reason.BETTER_CANDIDATE),
        ("cut_short_no_next_steps days_6_10bd", Reason.NOT_FIT),
        ("invited_to_follow_up days_6_10bd", Reason.WAITING_YOUR_FOLLOWUP),
        ("freeze_or_layoffs_news days_over_20bd", Reason.ON_HOLD),
    ],
)
def test_what_they_said_outweighs_what_is_inferred(observations: str, expected: Reason) -> None:
    assert top(*observations.split()) is expected


def test_of_observations_that_say_the_same_the_second_counts_half() -> None:
    silent, thanks = KINDS["sales_role_silent_candidate"], KINDS["no_thank_you_sent"]
    place = list(Reason).index(Reason.WAITING_YOUR_FOLLOWUP)
    assert weight(Reason.WAITING_YOUR_FOLLOWUP, silent.id, thanks.id) == pytest.approx(
        silent.effects[place] + thanks.effects[place] / 2
    )
    # For another reason only the second one says anything, so it counts in full.
    other = list(Reason).index(Reason.NOT_FIT)
    assert weight(Reason.NOT_FIT, silent.id, thanks.id) == pytest.approx(thanks.effects[other])


def test_of_two_answers_only_the_later_one_counts() -> None:
    def reasons(still: str | None, warm: str | None) -> set[str]:
        observed = [
            ObservedFact(kind="reply_still_deciding", on=day(still) if still else None),
            ObservedFact(kind="reply_warm_new_date", on=day(warm) if warm else None),
        ]
        return {e.kind for r in rank(observed, knowledge())[0] for e in r.evidence}

    assert reasons("2026-05-04", "2026-04-20") == {"reply_still_deciding"}
    assert reasons("2026-04-20", "2026-05-04") == {"reply_warm_new_date"}
    assert reasons("2026-05-04", "2026-05-04") == {"reply_warm_new_date"}
    assert reasons(None, None) == {"reply_warm_new_date"}
    assert reasons("2026-05-04", None) == {"reply_still_deciding"}


def test_an_observation_observed_twice_counts_once_with_its_latest_day() -> None:
    twice = [
        ObservedFact(kind="posting_removed", on=day("2026-05-01")),
        ObservedFact(kind="posting_removed", on=day("2026-05-08")),
        ObservedFact(kind="posting_removed"),
    ]
    ranking, _ = rank(twice, knowledge())
    assert [e.on for e in ranking[0].evidence] == [day("2026-05-08")]


def test_an_unknown_observation_is_left_out() -> None:
    assert rank([ObservedFact(kind="from_a_later_version")], knowledge()) == rank([], knowledge())


def test_evidence_names_its_side_its_basis_and_its_source() -> None:
    (evidence,) = ranked("references_requested_or_called")[Reason.NOT_FIT].evidence
    assert evidence == Evidence(
        kind="references_requested_or_called",
        supports=False,
        strength=math.log(4),
        basis=Basis.PARTLY_PUBLISHED,
        source="Accountemps, 2019; SkillSurvey",
    )
    assert ranked("references_requested_or_called")[Reason.ON_HOLD].evidence == ()


def test_equal_weights_keep_the_order_of_the_reasons() -> None:
    ranking, flat = rank(
        [ObservedFact(kind=s) for s in ("rejected", "promise_not_due")], knowledge()
    )
    again, _ = rank([ObservedFact(kind=s) for s in ("promise_not_due", "rejected")], knowledge())
    assert ranking == again
    assert not flat


def kept(observed: str, **more: Any) -> tuple[tuple[Ranked, ...], bool]:
    """The ranking with other weights."""
    weighing = replace(knowledge().weighing, **more)
    other = replace(knowledge(), weighing=weighing)
    return rank([ObservedFact(kind=s) for s in observed.split()], other)


@pytest.mark.parametrize(
    ("ratio", "flat"), [(1.99, False), (2.0, False), (2.01, True)], ids=["less", "equal", "more"]
)
def test_the_ranking_is_undecided_while_the_first_is_less_than_a_multiple_of_the_second(
    ratio: float, flat: bool
) -> None:
    priors = (math.log(2), *(0.0 for _ in range(5)))
    assert kept("", priors=priors, flat_ratio=ratio)[1] is flat


def test_a_bound_of_a_word_belongs_to_the_higher_one() -> None:
    priors = (math.log(4), 0.0, 0.0, math.log(2), -99.0, -99.0)  # shares 4/8, 1/8, 1/8, 2/8
    ranking, _ = kept("", priors=priors, very_likely=0.5, likely=0.25, possible=0.125)
    assert [r.likelihood for r in ranking] == [
        Likelihood.VERY_LIKELY,
        Likelihood.LIKELY,
        Likelihood.POSSIBLE,
        Likelihood.POSSIBLE,
        Likelihood.UNLIKELY,
        Likelihood.UNLIKELY,
    ]


def test_observations_of_different_groups_do_not_damp_each_other() -> None:
    place = list(Reason).index(Reason.NOT_FIT)
    groups = knowledge().weighing.correlated
    vague, silence = KINDS["vague_close"], KINDS["no_reply_2plus"]
    assert groups[vague.id] != groups[silence.id]
    assert weight(Reason.NOT_FIT, vague.id, silence.id) == pytest.approx(
        vague.effects[place] + silence.effects[place]
    )


def test_within_a_group_what_speaks_for_does_not_damp_what_speaks_against() -> None:
    one, other = (
        replace(KINDS["vague_close"], id="for", effects=(1.0,) * 6),
        replace(KINDS["vague_close"], id="against", effects=(-0.6,) * 6),
    )
    weighing = replace(knowledge().weighing, correlated={"for": 1, "against": 1}, exclusive=())
    given = replace(knowledge(), kinds={"for": one, "against": other}, weighing=weighing)
    ranking, _ = rank([ObservedFact(kind="against"), ObservedFact(kind="for")], given)
    assert [(e.kind, e.strength) for e in ranking[0].evidence] == [
        ("for", 1.0),
        ("against", 0.6),
    ]


def test_a_damped_reason_ranks_behind_a_stronger_one() -> None:
    strengths = {"first": 1.0, "second": 0.9, "alone": 0.6}
    kinds = {
        name: replace(KINDS["vague_close"], id=name, effects=(value,) * 6)
        for name, value in strengths.items()
    }
    weighing = replace(
        knowledge().weighing, correlated={"first": 1, "second": 1}, exclusive=(), fraction=0.5
    )
    ranking, _ = rank(
        [ObservedFact(kind=s) for s in strengths],
        replace(knowledge(), kinds=kinds, weighing=weighing),
    )
    assert [(e.kind, e.strength) for e in ranking[0].evidence] == [
        ("first", 1.0),
        ("alone", 0.6),
        ("second", 0.45),
    ]
