"""How the runs of the wizard ranked the true reason."""

from desktop.core.kinds import OutcomeReason, Reason
from desktop.insight.fit import advice_fit
from desktop.insight.results import FitCount
from tests.insight.rows import job, run, runs_of

ORDER = tuple(Reason)


def test_without_a_known_reason_there_is_nothing_to_compare() -> None:
    fit = advice_fit(runs_of([job(), run(*ORDER)]))
    assert (fit.runs, fit.applications, fit.outside, fit.reasons) == (0, 0, 0, ())
    assert fit.ranks == (0,) * 6


def test_the_ranks_of_the_true_reasons() -> None:
    runs = runs_of(
        [
            job("a", outcome_reason=OutcomeReason.BETTER_CANDIDATE),
            run(*ORDER, of="a"),
            run(*reversed(ORDER), of="a"),
            job("b", outcome_reason=OutcomeReason.ON_HOLD),
            run(*ORDER, of="b"),
        ]
    )
    fit = advice_fit(runs)
    assert (fit.runs, fit.applications) == (3, 2)
    assert fit.ranks == (1, 0, 0, 1, 0, 1)
    assert fit.reasons == (
        FitCount(OutcomeReason.BETTER_CANDIDATE, (1, 0, 0, 0, 0, 1), 0),
        FitCount(OutcomeReason.ON_HOLD, (0, 0, 0, 1, 0, 0), 0),
    )


def test_a_reason_that_is_not_ranked_is_counted_apart() -> None:
    runs = runs_of([job(outcome_reason=OutcomeReason.PAY), run(*ORDER)])
    fit = advice_fit(runs)
    assert (fit.runs, fit.outside) == (1, 1)
    assert fit.reasons == (FitCount(OutcomeReason.PAY, (), 1),)


def test_a_run_without_a_ranking_says_nothing() -> None:
    runs = runs_of([job(outcome_reason=OutcomeReason.NOT_FIT), run()])
    assert advice_fit(runs).runs == 0
