"""Warnings that come with advice.

Two contacts on different days of less than a week count as writing too often, and so do as many
follow-ups without an answer as the rules allow.

That they heard less than a week ago is not said where the step itself does not wait for that week:
thanks for a new interview, an acknowledgement, the answer to a rejection, news of another offer.
"""

from datetime import timedelta
from itertools import pairwise

from desktop.advice.dated_case import DatedCase
from desktop.advice.rules.plan import Plan
from desktop.core.kinds import Caution, Recipients, StepKind


def cautions(s: DatedCase, plan: Plan | None) -> tuple[Caution, ...]:
    """What to beware of with that plan; without one, whatever is done."""
    case = s.case
    week = timedelta(days=s.cadence.spacing.days)
    recipients = plan.recipients if plan else Recipients.NONE
    thanks = plan is not None and plan.kind is StepKind.SEND_THANK_YOU
    wanted = case.interviewers if thanks else 1
    unreachable = not case.contact_known and case.addresses_known < wanted
    direct = recipients not in {Recipients.NONE, Recipients.AGENCY_RECRUITER}
    undecided = not case.rejected and direct
    found = {
        Caution.CONTACT_DISABLED: case.no_contact,
        Caution.PHONE_DISABLED: case.no_calls,
        Caution.ALREADY_CONTACTED_THIS_WEEK: s.last is not None
        and s.today < s.last + week
        and (plan is None or recipients is Recipients.NONE or plan.on >= s.last + week),
        Caution.COMPANY_CONTACTED_THIS_WEEK: direct
        and case.company_contacted_on is not None
        and s.today < case.company_contacted_on + week,
        Caution.OVER_CONTACTING: _too_often(s),
        Caution.DO_NOT_CONTACT_EMPLOYER_DIRECTLY: case.via_agency,
        Caution.DO_NOT_GUESS_ADDRESSES: direct and unreachable,
        Caution.NO_LINKEDIN_BEFORE_DECISION: undecided and (thanks or unreachable),
        Caution.REPOSTING_HAS_INNOCENT_CAUSES: "job_reposted" in s.observed_kinds,
    }
    return tuple(caution for caution, there in found.items() if there)


def _too_often(s: DatedCase) -> bool:
    days = sorted({c.on for c in s.contacts if c.proactive})
    close = any((b - a).days < s.cadence.spacing.days for a, b in pairwise(days))
    return close or len(s.follow_ups) > s.cadence.sequence.follow_ups_before_final
