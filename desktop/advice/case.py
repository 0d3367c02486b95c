"""The facts of one application that affect the advice, computed from its record.

How a record is interpreted here:

- An interview counts as held once its end has passed. Observations from before the day of the
  latest one are dropped, unless their kind is lasting. A contact counts for an interview from the
  interview's start.
- An interviewer can be written to if their e-mail address is known. If the record holds no
  addresses or numbers at all, none of them counts as missing.
- With an agency, a contact without names was with the agency.
- No contact is allowed if all the people involved asked for that; no calls if one of them did.
- A call that nobody answered is no contact: it reached nobody, so it may be tried again.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from desktop.advice.employer_time import EmployerTime, came_after, employer_time
from desktop.advice.model import CaseFacts, ContactFact, ObservedFact
from desktop.advice.people import ApplicationPeople
from desktop.advice.statements import (
    REPLIES,
    EmployerStatements,
    hold_in_force,
    last_change,
    promise_in_force,
    rejection_in_force,
)
from desktop.core.instants import is_ahead, starts_at, was_held
from desktop.core.kinds import (
    CLOSED_STATES,
    ContactKind,
    Direction,
    InterviewKind,
    InterviewStatus,
    PageStatus,
    Part,
    State,
)
from desktop.core.moment import Moment
from desktop.core.records import ApplicationRecord, Interview

#: The observation that a page check stands for.
_SEEN = {PageStatus.REPOSTED: "job_reposted", PageStatus.GONE: "posting_removed"}
_INVITATION = ContactKind.INVITATION


def case_of(
    record: ApplicationRecord,
    now: Moment,
    lasts: Callable[[str], bool] = lambda _observation: False,
) -> CaseFacts:
    """The facts at the instant `now`; every date is in the employer's time zone.

    `lasts` tells whether a kind of observation outlasts a new interview.
    """
    application = record.application
    time = employer_time(record, now.zone)
    held = sorted((i for i in record.interviews if was_held(i, now.utc)), key=starts_at)
    agreed = [i for i in record.interviews if is_ahead(i, now.utc)]
    coming = min(agreed, key=starts_at, default=None)
    ahead = [time.day(i.starts, i.zone) for i in agreed]
    last = held[-1] if held else None
    start = time.day(last.starts, last.zone) if last else None
    observed = tuple(
        o for o in _observed(record) if start is None or not _before(o, start) or lasts(o.kind)
    )
    inbound = tuple(
        i
        for i in record.contacts
        if i.direction is Direction.INBOUND and (last is None or came_after(i, last))
    )
    statements = EmployerStatements(observed, inbound, time)
    hold = hold_in_force(record, statements, max((d for d in (start, *ahead) if d), default=None))
    rejection = rejection_in_force(record, statements)
    promise = promise_in_force(statements, last)
    if not hold.in_force:
        observed = tuple(o for o in observed if o.kind != "told_on_hold")
    if not rejection.in_force:
        observed = tuple(o for o in observed if o.kind != "rejected")
    not_held = None if coming else _not_held(record, last, time, time.day_at(now.utc))
    invited = None if coming else _invited_on(statements, not_held)
    offer = application.offer_on
    if application.state is State.OFFER and offer is None:
        offer = last_change(record, State.OFFER)
    people = ApplicationPeople(record)
    reachable = _reachable(record, people, last)
    involved = people.involved()
    return CaseFacts(
        interview_on=start,
        interview_kind=last.round if last else InterviewKind.SINGLE,
        interviewers=reachable.interviewers,
        earlier_interviews=max(0, len(held) - 1),
        applied_on=application.applied_on,
        closing_on=application.closing_on,
        next_interview_on=min(ahead, default=None),
        next_interview_kind=coming.round if coming else InterviewKind.SINGLE,
        invited_on=invited,
        not_held=not_held.status if not_held else None,
        not_held_on=not_held.status_on if not_held else None,
        role_type=application.role_type,
        country=application.country.strip().upper(),
        via_agency=bool(application.agency.strip()),
        no_calls=application.no_calls or any(p.no_calls for p in involved),
        no_contact=application.no_contact or bool(involved and all(p.no_contact for p in involved)),
        closed=application.state in CLOSED_STATES,
        moved_on_since=last_change(record, State.MOVED_ON)
        if application.state is State.MOVED_ON
        else None,
        opening_seen_on=_opening_seen_on(record, start),
        promised_on=promise.on,
        promised_at=promise.made,
        away_until=promise.away_until,
        away_since=_away_since(observed),
        hold=hold.in_force,
        hold_told_on=hold.told_on,
        hold_until=hold.until,
        rejected=rejection.in_force,
        rejected_on=rejection.told_on,
        offer_told_on=None if offer else application.offer_told_on,
        offer_on=offer,
        offer_answer_by=application.offer_answer_by,
        offer_deadline=application.other_offer_deadline,
        internal=application.internal,
        addresses_known=reachable.addresses,
        contact_known=reachable.contact,
        organiser_known=reachable.organiser,
        phone_known=any(p.phone.strip() for p in involved),
        thanks_left=_thanks_left(people, last),
        last_inbound_on=_last_inbound_on(statements),
        people_contacted_on=_on(record.people_contacted_at, time),
        company_contacted_on=_on(record.company_contacted_at, time),
        problem_raised=bool(record.problems),
        contacts=tuple(_contacts(record, last, time)),
        observed=observed,
    )


def completed(case: CaseFacts) -> CaseFacts:
    """The case with the facts that its observations imply, where they are not set yet."""
    by_name = {o.kind: o for o in sorted(case.observed, key=_latest_last)}
    hold, rejection = by_name.get("told_on_hold"), by_name.get("rejected")
    away = by_name.get("decision_maker_away")
    if hold and not case.hold:
        case = replace(
            case,
            hold=True,
            hold_told_on=case.hold_told_on or hold.on,
            hold_until=case.hold_until or hold.until,
        )
    if rejection and not case.rejected:
        case = replace(case, rejected=True, rejected_on=rejection.on)
    if away and case.away_until is None and case.away_since is None:
        since = away.on if away.until is None else None
        case = replace(case, away_until=away.until, away_since=since)
    return case


def _latest_last(observed: ObservedFact) -> tuple[date, date]:
    return observed.on or date.min, observed.until or date.min


def _before(observed: ObservedFact, start: date) -> bool:
    return observed.on is not None and observed.on < start


def _observed(record: ApplicationRecord) -> Iterator[ObservedFact]:
    for observation in record.observations:
        yield ObservedFact(
            kind=observation.kind, on=observation.observed_on, until=observation.until
        )
    findings = (c for c in record.page_checks if c.status is not PageStatus.CHECKED)
    check = max(findings, key=lambda c: c.checked_on, default=None)
    if check is not None and check.status in _SEEN:
        yield ObservedFact(kind=_SEEN[check.status], on=check.checked_on)


def _not_held(
    record: ApplicationRecord, last: Interview | None, time: EmployerTime, today: date
) -> Interview | None:
    """The latest interview that fell through after `last`, with the day it was known."""
    fallen = [i for i in record.interviews if i.status is not InterviewStatus.PLANNED]
    found = max(fallen, key=starts_at, default=None)
    if found is None or (last is not None and starts_at(found) <= starts_at(last)):
        return None
    if found.status_on is not None:
        return found
    return replace(found, status_on=min(time.day(found.starts, found.zone), today))


def _invited_on(statements: EmployerStatements, not_held: Interview | None) -> date | None:
    """The day of the last invitation that no interview was agreed after."""
    days = [statements.time.day_of(c) for c in statements.inbound if c.kind is _INVITATION]
    invited = max(days, default=None)
    known = None if not_held is None else not_held.status_on
    return invited if invited is None or known is None or invited > known else None


def _away_since(observed: Sequence[ObservedFact]) -> date | None:
    days = [o.on for o in observed if o.kind == "decision_maker_away" and o.until is None and o.on]
    return max(days, default=None)


def _opening_seen_on(record: ApplicationRecord, start: date | None) -> date | None:
    seen = [c.checked_on for c in record.page_checks if c.status is PageStatus.NEW_OPENING]
    return max((day for day in seen if start is None or day >= start), default=None)


def _last_inbound_on(statements: EmployerStatements) -> date | None:
    days = [statements.time.day_of(i) for i in statements.inbound]
    days += [o.on for o in statements.observed if o.on is not None and o.kind in REPLIES]
    return max(days, default=None)


def _on(at: datetime | None, time: EmployerTime) -> date | None:
    return None if at is None else time.day_at(at)


def _contacts(
    record: ApplicationRecord, last: Interview | None, time: EmployerTime
) -> Iterator[ContactFact]:
    answered = {i.answers_id for i in record.contacts if i.direction is Direction.INBOUND}
    agency = bool(record.application.agency.strip())
    agents = {i.person_id for i in record.involvements if i.part is Part.AGENCY_RECRUITER}
    others = {p.interaction_id for p in record.participations if p.person_id not in agents}
    for contact in record.contacts:
        if contact.direction is Direction.OUTBOUND and contact.kind is not ContactKind.CALL_ATTEMPT:
            yield ContactFact(
                on=time.day_of(contact),
                before_interview=last is not None and not came_after(contact, last),
                kind=contact.kind,
                channel=contact.channel,
                answered=contact.id in answered,
                answers_them=contact.answers_id is not None,
                to_agency=agency and contact.id not in others,
            )


def _thanks_left(people: ApplicationPeople, last: Interview | None) -> int:
    if last is None:
        return 0
    done = len(people.thanked(last))
    return len(people.present(last)) - done if done else 0


@dataclass(frozen=True, slots=True)
class _Reachable:
    """The number of interviewers, how many of them can be written to, and whether others can."""

    interviewers: int
    addresses: int
    contact: bool
    organiser: bool


def _reachable(
    record: ApplicationRecord, people: ApplicationPeople, last: Interview | None
) -> _Reachable:
    present = people.present(last) if last else ()
    count = max(1, len(present))
    any_known = any(p.email.strip() or p.phone.strip() for p in record.people)
    organisers = people.involved(Part.ORGANISER)
    if not any_known:
        return _Reachable(count, count, contact=False, organiser=bool(organisers))
    others = people.involved(Part.HIRING_MANAGER, Part.RECRUITER)
    return _Reachable(
        count,
        sum(bool(p.email.strip()) for p in present),
        contact=any(p.email.strip() for p in others),
        organiser=any(p.email.strip() for p in organisers),
    )
