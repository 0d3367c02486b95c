"""The first sentence of an answer, in every situation and for every kind of step."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.advice.model import Advice, Ranked, Step, StepReason, StepReasonKind
from desktop.advice.situation import CalmingFact, Situation
from desktop.core.kinds import Channel, Likelihood, Reason, Recipients, StepKind
from desktop.ui.help.texts import figures
from desktop.ui.wizard.answer_words import AnswerWords

TODAY = date(2026, 3, 24)
TUESDAY = date(2026, 3, 31)
RANKING = (Ranked(reason=Reason.ON_HOLD, likelihood=Likelihood.LIKELY, share=1.0),)


def advised(step: Step | None, right_for: int = 6) -> Advice:
    return Advice(ranking=RANKING, flat=False, step=step, right_for=right_for)


def step(
    kind: StepKind,
    on: date = TODAY,
    why: StepReasonKind = StepReasonKind.NO_PROMISE,
    **days: date,
) -> Step:
    return Step(
        kind=kind,
        kind_today=StepKind.WAIT if on > TODAY else kind,
        on=on,
        channel=Channel.EMAIL,
        recipients=Recipients.HIRING_CONTACT,
        letter_kind=None,
        why=StepReason.of(why, **days),
    )


CHECK_IN = step(StepKind.SEND_CHECK_IN)
LATER = step(StepKind.SEND_CHECK_IN, TUESDAY)
LATER_TODAY = replace(CHECK_IN, kind_today=StepKind.WAIT)
AHEAD = step(StepKind.SEND_THANK_YOU, TUESDAY, StepReasonKind.INTERVIEW_AHEAD, interview=TUESDAY)
OFFERED = step(StepKind.ANSWER_OFFER, TODAY, StepReasonKind.OFFER_RECEIVED, answer_by=TUESDAY)
OVERDUE = step(
    StepKind.ANSWER_OFFER, TODAY, StepReasonKind.OFFER_RECEIVED, answer_by=date(2026, 3, 20)
)
MOVE_ON = StepKind.MOVE_ON

LEADS: list[tuple[Situation, Step | None, str]] = [
    (
        Situation.WAITING, CHECK_IN,
        "Today, ask Renée how it stands. That is right for all six reasons.",
    ),
    (
        Situation.WAITING, LATER,
        ("Nothing to do today. On Tue 31 March, ask Renée how it stands. "
        "That is right for all six reasons."),
    ),
    (
        Situation.WAITING, LATER_TODAY,
        ("Nothing to do yet. Later today, ask Renée how it stands. "
         "That is right for all six reasons."),
    ),
    (
        Situation.WAITING, step(MOVE_ON),
        "Stop waiting, and look at their job page now and then. That is right for all six reasons.",
    ),
    (
        Situation.WAITING, step(MOVE_ON, TUESDAY),
        ("Nothing to do today. If they stay silent until Tue 31 March, stop waiting. "
        "That is right for all six reasons."),
    ),
    (
        Situation.WAITING, step(MOVE_ON, TODAY, StepReasonKind.OFFER_DECIDE),
        ("Decide about your other offer today, even without their answer. "
        "That is right for all six reasons."),
    ),
    (
        Situation.WAITING, step(MOVE_ON, TUESDAY, StepReasonKind.OFFER_DECIDE),
        ("Nothing to do today. Decide on Tue 31 March, even without their answer. "
        "That is right for all six reasons."),
    ),
    (
        Situation.WAITING, step(StepKind.NO_CONTACT),
        "They asked not to be contacted, so leave the next word to them.",
    ),
    (Situation.WAITING, None, "Nothing is left to do here."),
    (
        Situation.APPLIED, LATER,
        ("Nobody there has met you yet, so silence says nothing about you. "
        "Nothing to do today. On Tue 31 March, ask Renée how it stands."),
    ),
    (
        Situation.GOING_AHEAD, AHEAD,
        ("They are going ahead. Nothing to send before the interview on Tue 31 March, "
        "unless you have not confirmed it yet."),
    ),
    (
        Situation.OFFER, OFFERED,
        ("An offer. Congratulations! The next word is yours: give Renée your answer to the "
        "offer by Tue 31 March."),
    ),
    (
        Situation.OFFER, OVERDUE,
        "An offer. Congratulations! The next word is yours: give Renée your answer to the offer.",
    ),
    (
        Situation.ON_HOLD, step(StepKind.ACKNOWLEDGE_HOLD),
        "The job is on hold, not lost. Today, answer Renée about the hold.",
    ),
    (
        Situation.REJECTED, step(StepKind.SEND_FUTURE_INTEREST),
        "They said no, and I'm sorry. Today, tell Renée you stay interested.",
    ),
    (
        Situation.REJECTED, step(MOVE_ON, TODAY, StepReasonKind.LETTER_SENT),
        "They said no, and I'm sorry. Your letter is sent, and nothing is left to do here.",
    ),
    (Situation.HIRED, None, "You got the job. Congratulations!"),
    (Situation.WITHDRAWN, None, "You withdrew, and nothing is left to do here."),
    (Situation.MOVED_ON, None, "You have stopped waiting. Nothing is left to do here."),
]  # fmt: skip


@pytest.mark.parametrize(("here", "taken", "words"), LEADS)
def test_an_answer_begins_with_a_finished_sentence(
    here: Situation, taken: Step | None, words: str
) -> None:
    assert AnswerWords().lead(here, advised(taken), ["Renée Dubois"], TODAY) == words


def test_every_situation_has_its_sentence() -> None:
    assert {here for here, _, _ in LEADS} == set(Situation)


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, ""),
        (1, "That is right for the likeliest of the six reasons."),
        (2, "That is right for two of the six reasons."),
        (5, "That is right for five of the six reasons."),
        (6, "That is right for all six reasons."),
    ],
)
def test_for_how_many_reasons_the_step_is_right(count: int, words: str) -> None:
    assert AnswerWords().right_for(count) == words


@pytest.mark.parametrize("fact", CalmingFact)
def test_every_fact_names_its_source_or_that_it_is_judgement(fact: CalmingFact) -> None:
    text, source = AnswerWords().fact(fact, figures())
    assert text.endswith(".")
    assert (source == "Judgement") is (fact not in figures())
    assert source


def test_the_source_has_year_and_caveat() -> None:
    assert AnswerWords().fact(CalmingFact.WAIT, figures())[1] == (
        "NACE recruiting benchmarks, 2023/24. Mostly large employers."
    )
    assert AnswerWords().fact(CalmingFact.SECTORS, figures())[1] == (
        "Glassdoor Economic Research, 2017"
    )
