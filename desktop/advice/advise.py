"""Advice on a case: pure and deterministic. The order of the rules is their precedence."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from desktop.advice.cautions import cautions
from desktop.advice.dated_case import DatedCase
from desktop.advice.derive import all_observed
from desktop.advice.knowledge import REASONS, Knowledge
from desktop.advice.model import Advice, CaseFacts, Step, WhyKind
from desktop.advice.ranking import rank
from desktop.advice.rules import agency, hold, offers, rejection, sequence, thanks, wishes
from desktop.advice.rules.plan import Plan
from desktop.core.kinds import StepKind
from desktop.core.workdays import WorkCalendar

Rule = Callable[[DatedCase], Plan | None]

#: The first rule that has a plan is followed.
RULES: tuple[Rule, ...] = (
    wishes.no_contact,
    rejection.new_opening,
    rejection.turned_down,
    rejection.somebody_else_hired,
    offers.other_offer,
    agency.debrief,
    agency.debrief_after_next_interview,
    thanks.thank_at_once,
    offers.told_before_the_interview,
    thanks.thank_after_next_interview,
    hold.acknowledge,
    sequence.move_on,
    hold.wait_for_restart,
    hold.ask_now_and_then,
    agency.ask_weekly,
    wishes.left_to_call,
    sequence.follow_up,
)


def advise(case: CaseFacts, today: date, calendar: WorkCalendar, knowledge: Knowledge) -> Advice:
    """What most likely is going on, and the one next step with its day.

    `today` is the date where the employer is, `calendar` holds the employer's working days. The
    answer depends on nothing but the arguments, and not on the order of contacts and observations.
    """
    situation = DatedCase(case, today, calendar, knowledge.cadence)
    ranking, flat = rank(all_observed(situation), knowledge)
    plan = rejection.revived(situation) if case.closed else _plan(situation)
    if plan is None:
        found = cautions(situation, None)
        return Advice(ranking=ranking, flat=flat, step=None, cautions=found)
    forms = [hold.patient_form(situation, plan, reason) for reason in REASONS]
    chosen = forms[REASONS.index(ranking[0].reason)]
    return Advice(
        ranking=ranking,
        flat=flat,
        step=_step(chosen, today),
        cautions=cautions(situation, chosen),
        right_for=sum(f is chosen or replace(f, letter=chosen.letter) == chosen for f in forms),
    )


def _plan(situation: DatedCase) -> Plan | None:
    return next((plan for rule in RULES if (plan := rule(situation)) is not None), None)


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
    """Whether the plan waits for the end of an interview: on its day, too, nothing is due yet."""
    return plan.why.kind is WhyKind.INTERVIEW_AHEAD
