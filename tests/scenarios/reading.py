"""Reads worked cases: the facts of each, and the expected advice."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.advice.case import completed
from desktop.advice.model import CaseFacts, ContactFact, ObservedFact
from desktop.core.kinds import Channel, ContactKind, InterviewKind, InterviewStatus, RoleType

Facts = Mapping[str, Any]

#: The facts that are observations in a record.
_OBSERVED = {"decides_at_once": "decides_at_once", "invited_to_write_after_no": "invited_after_no"}


@dataclass(frozen=True)
class Scenario:
    id: str
    today: date
    subdivision: str
    case: CaseFacts
    expected: Facts


def scenario(raw: Facts, derived: Iterable[str] = ()) -> Scenario:
    today = as_day(raw["today"])
    observations = [s for s in raw.get("signals", ()) if s not in set(derived)]
    return Scenario(
        id=str(raw.get("id", "?")),
        today=today,
        subdivision=raw.get("subdivision") or "",
        case=case_from(raw["facts"], observations, today, raw.get("country") or ""),
        expected=raw.get("expected", {}),
    )


def case_from(facts: Facts, observations: Iterable[str], today: date, country: str) -> CaseFacts:
    interview = _day(facts, "interview_date")
    earlier = [as_day(day) for day in facts.get("earlier_interview_dates") or ()]
    status = facts.get("interview_status") or "held"
    not_held = None if status in {"held", "planned"} else InterviewStatus(status)
    planned = _day(facts, "new_date") or _day(facts, "invited_for")
    ahead = interview is not None and not_held is None and interview > today
    if ahead:
        planned = interview
    held = None if ahead or not_held else interview
    if not held and earlier:
        held = max(earlier)
    away = facts.get("decision_maker_back")
    told, until, rejected = (_day(facts, n) for n in ("told_on", "hold_until", "rejected_on"))
    if _overtaken(told, interview):
        told, until, observations = None, None, [s for s in observations if s != "told_on_hold"]
    if _overtaken(rejected, interview):
        rejected, observations = None, [s for s in observations if s != "rejected"]
    noted = [kind for name, kind in _OBSERVED.items() if facts.get(name)]
    return completed(
        CaseFacts(
            interview_on=held,
            applied_on=_day(facts, "applied_on"),
            closing_on=_day(facts, "closing_date"),
            next_interview_on=planned,
            next_interview_kind=InterviewKind(facts.get("round") or InterviewKind.SINGLE),
            invited_on=None if planned else _day(facts, "invited_on"),
            not_held=None if planned else not_held,
            not_held_on=min(interview or today, today) if not_held and not planned else None,
            interview_kind=InterviewKind(facts.get("round") or InterviewKind.SINGLE),
            interviewers=facts.get("interviewers") or 1,
            earlier_interviews=len(earlier),
            role_type=RoleType(facts.get("role_type") or RoleType.OTHER),
            country=country,
            via_agency=bool(facts.get("via_agency")),
            no_calls=bool(facts.get("no_phone_calls")),
            no_contact=bool(facts.get("do_not_contact")),
            promised_on=_day(facts, "promised_date"),
            away_until=None if away == "unknown" else _day(facts, "decision_maker_back"),
            away_since=held if away == "unknown" else None,
            hold=told is not None or until is not None,
            hold_told_on=told,
            hold_until=until,
            rejected=rejected is not None,
            rejected_on=rejected,
            offer_told_on=_day(facts, "offer_told_on"),
            offer_on=_day(facts, "offer_received_on"),
            offer_answer_by=_day(facts, "offer_answer_by"),
            offer_deadline=_day(facts, "other_offer_deadline"),
            internal=bool(facts.get("internal")),
            phone_known=bool(facts.get("phone_known", True)),
            addresses_known=_number(facts, "addresses_known", facts.get("interviewers") or 1),
            organiser_known=bool(facts.get("organiser_known")),
            people_contacted_on=_day(facts, "people_contacted_on"),
            company_contacted_on=_day(facts, "company_contacted_on"),
            problem_raised=bool(facts.get("problem_raised", True)),
            contacts=tuple(contact(c) for c in facts.get("contacts_by_candidate") or ()),
            observed=tuple(ObservedFact(kind=s) for s in [*observations, *noted]),
        )
    )


def contact(raw: Facts) -> ContactFact:
    return ContactFact(
        on=as_day(raw["date"]),
        kind=ContactKind(raw["kind"]),
        channel=Channel(raw.get("channel") or Channel.EMAIL),
        answered=bool(raw.get("reply")),
        to_agency=raw.get("to") in {"recruiter", "agency", "agency_recruiter"},
    )


def as_day(value: str | date) -> date:
    return value if isinstance(value, date) else date.fromisoformat(value)


def _day(facts: Facts, name: str) -> date | None:
    value = facts.get(name)
    return as_day(value) if value else None


def _overtaken(told: date | None, interview: date | None) -> bool:
    """Whether an interview after the statement has overtaken it, as in a record."""
    return told is not None and interview is not None and told < interview


def _number(facts: Facts, name: str, otherwise: int) -> int:
    value = facts.get(name)
    return otherwise if value is None else int(value)
