"""What holds for every rule: promised days, open offers, the reasons a step is right for."""

from typing import Any

import pytest

from desktop.advice.model import Advice, CaseFacts, Stage
from desktop.core.kinds import InterviewStatus, Reason
from tests.advice.builders import advice, case, check_in, sent, step_and_day, thanks, whole_step

MET = thanks("2026-03-10")
NEWS = "freeze_or_layoffs_news"


def met(*contacts: Any, **more: Any) -> CaseFacts:
    return case("2026-03-10", MET, *contacts, **more)


@pytest.mark.parametrize(
    ("one", "stage", "right_for"),
    [
        (met(), Stage.WAITING, 6),
        (met(check_in("2026-03-17")), Stage.WAITING, 5),
        (met(check_in("2026-03-17"), observations=NEWS), Stage.WAITING, 1),
        (met(not_held=InterviewStatus.CANCELLED_BY_ME, not_held_on="2026-03-18"), Stage.WAITING, 6),
        (met(next_interview_on="2026-03-20"), Stage.GOING_AHEAD, 0),
        (met(invited_on="2026-03-17"), Stage.GOING_AHEAD, 0),
        (met(offer_told_on="2026-03-17"), Stage.GOING_AHEAD, 0),
        (met(offer_on="2026-03-17"), Stage.OFFER, 0),
        (met(offer_told_on="2026-03-17", rejected=True), Stage.WAITING, 6),
        (case(None, applied_on="2026-03-02"), Stage.APPLIED, 0),
        (met(closed=True), Stage.WAITING, 0),
    ],
)
def test_while_they_decide_it_says_how_many_reasons_the_step_is_right_for(
    one: CaseFacts, stage: Stage, right_for: int
) -> None:
    found = advice(one, "2026-03-18")
    assert (found.stage, found.right_for) == (stage, right_for)


@pytest.mark.parametrize("more", [{}, {"closed": True}])
def test_without_a_sign_no_reason_stands_out(more: dict[str, Any]) -> None:
    def known(observations: str = "") -> Advice:
        return advice(case("2026-03-10", observations=observations, **more), "2026-03-30")

    assert known().flat is True
    assert known("told_on_hold").flat is False
    assert known("told_on_hold").ranking[0].reason is Reason.ON_HOLD


HOLD: dict[str, Any] = {"hold": True, "hold_told_on": "2026-03-11", "hold_until": "2026-04-01"}
ACK = sent("2026-03-11", "hold_acknowledgement")


@pytest.mark.parametrize(
    ("promised", "on", "why"),
    [
        ("2026-04-08", "2026-04-10", {"kind": "promise_not_due", "promise": "2026-04-08"}),
        ("2026-04-02", "2026-04-06", {"kind": "promise_not_due", "promise": "2026-04-02"}),
        ("2026-04-01", "2026-04-03", {"kind": "hold_until", "until": "2026-04-01"}),
        ("2026-03-25", "2026-04-03", {"kind": "hold_until", "until": "2026-04-01"}),
    ],
)
def test_no_rule_asks_before_the_promised_day_has_passed(
    promised: str, on: str, why: dict[str, str]
) -> None:
    one = met(ACK, promised_on=promised, **HOLD)
    assert whole_step(one, "2026-03-12") == (
        "send_check_in", on, "check_in_hold_aware", {**why, "workdays": 2}
    )  # fmt: skip


def test_a_call_waits_for_the_promised_day_too() -> None:
    one = met(observations="invited_to_follow_up", promised_on="2026-03-20")
    assert step_and_day(one, "2026-03-12") == ("call", "2026-03-24")


def test_a_question_that_is_late_comes_on_the_next_working_day() -> None:
    one = met(ACK, promised_on="2026-04-08", **HOLD)
    assert step_and_day(one, "2026-04-11") == ("send_check_in", "2026-04-13")  # a Saturday


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        # They missed one interview and invited anew: that is asked for, not given up.
        (
            met(
                sent("2026-03-16", "date_request"),
                sent("2026-03-18", "date_request"),
                not_held=InterviewStatus.MISSED_BY_THEM,
                not_held_on="2026-03-16",
                invited_on="2026-03-17",
            ),
            ("ask_for_date", "2026-03-25"),
        ),
        (
            met(sent("2026-03-17", "final_check_in"), offer_told_on="2026-02-02"),
            ("ask_for_offer", "2026-03-24"),
        ),
        # A decision ends it: another offer's day, or a no.
        (
            met(
                sent("2026-03-17", "offer_deadline"),
                offer_told_on="2026-03-16",
                offer_deadline="2026-03-24",
            ),
            ("move_on", "2026-03-23"),
        ),
        (
            met(
                sent("2026-03-17", "future_interest"),
                rejected=True,
                rejected_on="2026-03-16",
                invited_on="2026-03-12",
            ),
            ("move_on", "2026-03-20"),
        ),
        (
            met(
                sent("2026-03-17", "future_interest"),
                rejected=True,
                rejected_on="2026-03-16",
                offer_told_on="2026-03-12",
            ),
            ("move_on", "2026-03-20"),
        ),
    ],
)
def test_an_open_invitation_or_offer_is_never_given_up(
    one: CaseFacts, expected: tuple[str, str]
) -> None:
    assert step_and_day(one, "2026-03-20") == expected
