"""Advice on a case, as a pure function. The order of the rules is their precedence."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from desktop.advice.cautions import cautions
from desktop.advice.dated_case import DatedCase
from desktop.advice.derive import all_observations
from desktop.advice.knowledge import REASONS, Knowledge
from desktop.advice.model import Advice, CaseFacts, Stage, Step, StepReasonKind
from desktop.advice.ranking import rank
from desktop.advice.rules import (
    agency,
    applied,
    arrangements,
    hold,
    offers,
    rejection,
    requests,
    sequence,
    thanks,
)
from desktop.advice.rules.plan import Plan
from desktop.advice.rules.promises import after_promise
from desktop.core.kinds import Reason, StepKind
from desktop.core.workdays import WorkCalendar

Rule = Callable[[DatedCase], Plan | None]

#: The first rule that returns a plan wins.
RULES: tuple[Rule, ...] = (
    requests.no_contact,
    rejection.new_opening,
    applied.rejected_unseen,
    rejection.rejected_plan,
    rejection.somebody_else_hired,
    offers.answer_offer,
    offers.other_offer,
    agency.debrief,
    agency.debrief_after_next_interview,
    thanks.thank_at_once,
    offers.notified_before_the_interview,
    thanks.thank_after_next_interview,
    arrangements.answer_cancellation,
    arrangements.ask_for_new_date,
    arrangements.missed_by_them,
    arrangements.ask_for_date,
    offers.ask_for_offer,
    offers.ask_monthly,
    hold.acknowledge,
    sequence.move_on,
    hold.wait_for_restart,
    hold.ask_now_and_then,
    agency.ask_weekly,
    requests.they_will_contact,
    applied.ask_about_application,
    sequence.follow_up,
)


def advise(case: CaseFacts, today: date, calendar: WorkCalendar, knowledge: Knowledge) -> Advice:
    """The reasons ranked by likelihood, and the next step with its day.

    `today` is the date in the employer's time zone, `calendar` the employer's working days. The
    result does not depend on the order of contacts and observations.
    """
    dated = DatedCase(case, today, calendar, knowledge.cadence)
    ranking, flat = rank(all_observations(dated), knowledge)
    plan = rejection.after_moving_on(dated) if case.closed else _plan(dated)
    now = stage(dated)
    if plan is None:
        found = cautions(dated, None)
        return Advice(ranking=ranking, flat=flat, step=None, stage=now, cautions=found)
    on_hold = hold.hold_aware(dated, plan)
    first = ranking[0].reason is Reason.ON_HOLD
    chosen = on_hold if first else plan
    agreeing = 1 if first else len(REASONS) - 1
    same = len(REASONS) if on_hold.kind is plan.kind else agreeing  # whatever their letters
    return Advice(
        ranking=ranking,
        flat=flat,
        step=_step(chosen, today),
        alternatives=tuple(_step(p, today) for p in sequence.alternatives(dated, chosen)),
        stage=now,
        cautions=cautions(dated, chosen),
        right_for=same if now is Stage.WAITING else 0,
    )


def stage(dated: DatedCase) -> Stage:
    """Where the application stands."""
    case = dated.case
    if case.offer_on is not None:
        return Stage.OFFER
    invited = case.invited_on is not None or case.next_interview_on is not None
    if not case.rejected and (invited or case.offer_told_on is not None):
        return Stage.GOING_AHEAD
    return Stage.WAITING if case.interview_on or case.not_held_on else Stage.APPLIED


def _plan(dated: DatedCase) -> Plan | None:
    plans = (plan for rule in RULES if (plan := rule(dated)) is not None)
    plan = next((plan for plan in plans if not _gives_up(dated, plan)), None)
    return None if plan is None else _not_before_promise(dated, plan)


def _not_before_promise(dated: DatedCase, plan: Plan) -> Plan:
    """The plan; a question due before the grace after the promised day is moved behind it."""
    promise = dated.stated_promise
    is_question = plan.status or plan.kind is StepKind.CALL
    if not is_question or promise is None:
        return plan
    on, why = after_promise(dated, promise)
    return plan if plan.on >= on else replace(plan, on=dated.from_today(on), why=why)


def _gives_up(dated: DatedCase, plan: Plan) -> bool:
    """Whether the plan is to move on although an invitation or an offer is open."""
    case = dated.case
    invited = case.invited_on is not None and not arrangements.is_void(dated, case.invited_on)
    is_open = invited or case.offer_told_on is not None
    decided = case.rejected or plan.why.kind is StepReasonKind.OFFER_DECIDE
    return plan.kind is StepKind.MOVE_ON and is_open and not decided


def _step(plan: Plan, today: date) -> Step:
    return Step(
        kind=plan.kind,
        kind_today=StepKind.WAIT if plan.on > today or _is_ahead(plan) else plan.kind,
        on=plan.on,
        channel=plan.channel,
        recipients=plan.recipients,
        letter_kind=plan.letter,
        why=plan.why,
    )


def _is_ahead(plan: Plan) -> bool:
    """Whether the plan follows an interview still ahead, so that it is not due on its day yet."""
    return plan.why.kind is StepReasonKind.INTERVIEW_AHEAD
