"""The situation an answer speaks to, and the fact beside it that calms.

The fact is a published figure, or a judgement where no figure fits.
"""

from datetime import date, timedelta
from enum import StrEnum

from desktop.advice.model import Advice, CaseFacts, Stage, StepReasonKind
from desktop.core.kinds import Reason, RoleType, State, StepKind


class Situation(StrEnum):
    APPLIED = "applied"
    WAITING = "waiting"
    ON_HOLD = "on_hold"
    GOING_AHEAD = "going_ahead"
    OFFER = "offer"
    REJECTED = "rejected"
    HIRED = "hired"
    WITHDRAWN = "withdrawn"
    MOVED_ON = "moved_on"


class CalmingFact(StrEnum):
    """The values are ids of figures, except those of `JUDGEMENTS`."""

    OFFER = "offer"
    OFFER_TOLD = "offer_told"
    INVITED = "invited"
    ON_HOLD = "on_hold"
    AFTER_A_NO = "careerbuilder_past"
    APPLIED = "bersin_2023"
    GERMAN = "german_vacancies_2019"
    THANKS = "accountemps_2017_thanks"
    THANKS_IN_CANADA = "accountemps_2017_canada"
    NO_ANSWER = "snyder_2025"
    SECOND_CHOICE = "glassdoor_declined"
    US_GOVERNMENT = "opm_2023"
    SECTORS = "glassdoor_sectors"
    WAIT = "nace_2023_wait"


JUDGEMENTS = frozenset(
    {CalmingFact.OFFER, CalmingFact.OFFER_TOLD, CalmingFact.INVITED, CalmingFact.ON_HOLD}
)

_ENDED = {
    State.HIRED: Situation.HIRED,
    State.WITHDRAWN: Situation.WITHDRAWN,
    State.MOVED_ON: Situation.MOVED_ON,
}
_STAGES = {
    Stage.OFFER: Situation.OFFER,
    Stage.GOING_AHEAD: Situation.GOING_AHEAD,
    Stage.APPLIED: Situation.APPLIED,
}
_FACTS = {
    Situation.OFFER: CalmingFact.OFFER,
    Situation.ON_HOLD: CalmingFact.ON_HOLD,
    Situation.REJECTED: CalmingFact.AFTER_A_NO,
    Situation.MOVED_ON: CalmingFact.NO_ANSWER,
}
_GERMAN = frozenset({"DE", "AT", "CH"})
_SECTORS = frozenset({RoleType.PUBLIC_SECTOR, RoleType.ACADEMIA})
#: The longest silence that each figure makes look usual.
_USUAL = {
    CalmingFact.WAIT: timedelta(days=25),
    CalmingFact.GERMAN: timedelta(days=45),
    CalmingFact.SECTORS: timedelta(days=53),
    CalmingFact.US_GOVERNMENT: timedelta(days=101),
}


def situation(state: State, case: CaseFacts, advice: Advice) -> Situation:
    """Where the application of `case` stands for its owner; `state` is the stored one."""
    if state in _ENDED:
        return _ENDED[state]
    if case.rejected:
        return Situation.REJECTED
    if advice.stage in _STAGES:
        return _STAGES[advice.stage]
    return Situation.ON_HOLD if case.hold else Situation.WAITING


def calming_fact(
    current: Situation, case: CaseFacts, advice: Advice, today: date
) -> CalmingFact | None:
    """What to say beside `advice`; None where the application ended with a yes or by choice."""
    if current is Situation.APPLIED:
        return CalmingFact.GERMAN if case.country in _GERMAN else CalmingFact.APPLIED
    if current is Situation.GOING_AHEAD:
        return CalmingFact.OFFER_TOLD if case.offer_told_on else CalmingFact.INVITED
    if current is Situation.WAITING:
        return _while_waiting(case, advice, today)
    return _FACTS.get(current)


def _while_waiting(case: CaseFacts, advice: Advice, today: date) -> CalmingFact:
    step, since = advice.step, case.interview_on
    if step is not None and step.kind is StepKind.SEND_THANK_YOU:
        return CalmingFact.THANKS_IN_CANADA if case.country == "CA" else CalmingFact.THANKS
    gives_up = (
        step is not None
        and step.kind is StepKind.MOVE_ON
        and step.why.kind is not StepReasonKind.OFFER_DECIDE
    )
    if gives_up:
        return CalmingFact.NO_ANSWER
    if since is None:
        return CalmingFact.APPLIED
    if not advice.flat and advice.ranking[0].reason is Reason.BETTER_CANDIDATE:
        return CalmingFact.SECOND_CHOICE
    usual = _usual(case)
    return usual if today - since <= _USUAL[usual] else CalmingFact.NO_ANSWER


def _usual(case: CaseFacts) -> CalmingFact:
    """The figure nearest to the employer on how long a decision takes."""
    if case.role_type in _SECTORS:
        federal = case.country == "US" and case.role_type is RoleType.PUBLIC_SECTOR
        return CalmingFact.US_GOVERNMENT if federal else CalmingFact.SECTORS
    return CalmingFact.GERMAN if case.country in _GERMAN else CalmingFact.WAIT
