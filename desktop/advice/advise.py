"""Advice on a case, as a pure function. The order of the rules is their precedence."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from desktop.advice.cautions import cautions
from desktop.advice.dated_case import DatedCase
from desktop.advice.derive import all_observations
from desktop.advice.knowledge import REASONS, Knowledge
from desktop.advice.model import Advice, CaseFacts, Step, StepReasonKind
from desktop.advice.ranking import rank
from desktop.advice.rules import agency, hold, offers, rejection, requests, sequence, thanks
from desktop.advice.rules.plan import Plan
from desktop.core.kinds import StepKind
from desktop.core.workdays import WorkCalendar

Rule = Callable[[DatedCase], Plan | None]

#: The first rule that returns a plan wins.
RULES: tuple[Rule, ...] = (
    requests.no_contact,
    rejection.new_opening,
    rejection.rejected_plan,
    rejection.somebody_else_hired,
    offers.other_offer,
    agency.debrief,
    agency.debrief_after_next_interview,
    thanks.thank_at_once,
    offers.notified_before_the_interview,
    thanks.thank_after_next_interview,
    hold.acknowledge,
    sequence.move_on,
    hold.wait_for_restart,
    hold.ask_now_and_then,
    agency.ask_weekly,
    requests.they_will_contact,
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
    if plan is None:
        found = cautions(dated, None)
        return Advice(ranking=ranking, flat=flat, step=None, cautions=found)
    forms = [hold.hold_aware(dated, plan, reason) for reason in REASONS]
    chosen = forms[REASONS.index(ranking[0].reason)]
    return Advice(
        ranking=ranking,
        flat=flat,
        step=_step(chosen, today),
        cautions=cautions(dated, chosen),
        right_for=sum(f is chosen or replace(f, letter=chosen.letter) == chosen for f in forms),
    )


def _plan(dated: DatedCase) -> Plan | None:
    return next((plan for rule in RULES if (plan := rule(dated)) is not None), None)


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
