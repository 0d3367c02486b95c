"""Warnings that come with advice.

Over-contacting means two contacts on different days within a week, or more unanswered follow-ups
than the rules allow before the final one.

The warning about a contact this week is left out where the step does not wait for the week to
end: thanks for a new interview, an acknowledgement, the answer to a rejection, another offer.
"""

from datetime import timedelta
from itertools import pairwise

from desktop.advice.dated_case import DatedCase
from desktop.advice.rules.plan import Plan
from desktop.core.kinds import Caution, Recipients, StepKind


def cautions(dated: DatedCase, plan: Plan | None) -> tuple[Caution, ...]:
    """The warnings for `plan`; for None, those that hold for any contact."""
    case = dated.case
    week = timedelta(days=dated.cadence.spacing.days)
    recipients = plan.recipients if plan else Recipients.NONE
    thanks = plan is not None and plan.kind is StepKind.SEND_THANK_YOU
    wanted = case.interviewers if thanks else 1
    unreachable = not case.contact_known and case.addresses_known < wanted
    direct = recipients not in {Recipients.NONE, Recipients.AGENCY_RECRUITER}
    undecided = not case.rejected and direct
    found = {
        Caution.CONTACT_DISABLED: case.no_contact,
        Caution.PHONE_DISABLED: case.no_calls,
        Caution.ALREADY_CONTACTED_THIS_WEEK: dated.last is not None
        and dated.today < dated.last + week
        and (plan is None or recipients is Recipients.NONE or plan.on >= dated.last + week),
        Caution.COMPANY_CONTACTED_THIS_WEEK: direct
        and case.company_contacted_on is not None
        and dated.today < case.company_contacted_on + week,
        Caution.OVER_CONTACTING: _too_often(dated),
        Caution.DO_NOT_CONTACT_EMPLOYER_DIRECTLY: case.via_agency,
        Caution.DO_NOT_GUESS_ADDRESSES: direct and unreachable,
        Caution.NO_LINKEDIN_BEFORE_DECISION: undecided and (thanks or unreachable),
        Caution.REPOSTING_HAS_INNOCENT_CAUSES: "job_reposted" in dated.observed_kinds,
    }
    return tuple(caution for caution, applies in found.items() if applies)


def _too_often(dated: DatedCase) -> bool:
    days = sorted({c.on for c in dated.contacts if c.proactive})
    close = any((b - a).days < dated.cadence.spacing.days for a, b in pairwise(days))
    return close or len(dated.follow_ups) > dated.cadence.sequence.follow_ups_before_final
