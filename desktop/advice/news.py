"""The questions about what has happened, which come before those about the reasons.

The first page offers topics that the record may not cover yet. Each topic chosen opens a page, and
some of its answers open another one; so whatever has happened is told within a few pages, and who
has nothing to tell answers one. An answer is a fact of the record or an observation.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date

from desktop.advice.dated_case import UNATTENDED
from desktop.advice.facts import FactKind
from desktop.advice.model import FIRST_LETTERS, CaseFacts, Question
from desktop.advice.statements import REPLIES
from desktop.core.kinds import InterviewKind


def open_news(
    news: Sequence[Question],
    case: CaseFacts,
    today: date,
    asked: Collection[str] = (),
    chosen: Collection[str] = (),
) -> Iterator[Question]:
    """The pages of news that are still to be asked, as far as the answers so far tell.

    `asked` are the answers offered so far, `chosen` those given.
    """
    known = known_news(case, today)
    opened = {"", *chosen, *known}
    left = {page.after: tuple(o for o in page.options if o.kind not in known) for page in news}
    for page in news:
        options = tuple(o for o in left[page.after] if page.after or left[o.kind])
        if options and page.after in opened and not any(o.kind in asked for o in options):
            yield replace(page, options=options)


def known_news(case: CaseFacts, today: date) -> frozenset[str]:
    """The answers that the record holds, or that do not fit it."""
    return frozenset(kind for kind, is_known in _known(case, today) if is_known)


def _known(case: CaseFacts, today: date) -> Iterator[tuple[str, object]]:
    yield from ((o.kind, o.kind not in REPLIES) for o in case.observed)
    yield "told_on_hold", case.hold
    yield "rejected", case.rejected
    yield "decision_maker_away", case.away_until or case.away_since
    yield FactKind.INVITED, case.invited_on or case.next_interview_on
    yield FactKind.OFFER_TOLD, case.offer_told_on or case.offer_on
    yield FactKind.OFFER_RECEIVED, case.offer_on
    yield FactKind.PROMISED, case.promised_on
    yield FactKind.OTHER_OFFER, case.offer_deadline
    yield FactKind.NO_CALLS, case.no_calls
    yield FactKind.NO_CONTACT, case.no_contact
    yield FactKind.INTERNAL, case.internal
    yield FactKind.NEW_OPENING, case.opening_seen_on
    yield FactKind.THANKED, _is_thanked(case)
    yield FactKind.IDEA_SENT, case.interview_on is None
    yield "decides_at_once", case.interview_on is None
    yield "invited_after_no", case.interview_on is None
    yield from ((kind, not fits) for kind, fits in _appointment(case, today))


def _is_thanked(case: CaseFacts) -> bool:
    if case.interview_on is None or case.interview_kind in UNATTENDED:
        return True
    return any(c.kind in FIRST_LETTERS and not c.before_interview for c in case.contacts)


def _appointment(case: CaseFacts, today: date) -> Iterator[tuple[FactKind, bool]]:
    """What may have become of an interview: of the next one, or of one nothing is known about."""
    ahead = case.next_interview_on is not None
    unsaid = case.interview_on is not None and not (
        case.observed
        or case.not_held_on
        or case.promised_on
        or case.last_inbound_on
        or any(not contact.before_interview for contact in case.contacts)
    )
    may_be_over = unsaid or (case.next_interview_on or today) <= today
    yield FactKind.MOVED, ahead or unsaid
    yield FactKind.CANCELLED, ahead or unsaid
    yield FactKind.CANCELLED_BY_ME, ahead or unsaid
    yield FactKind.MISSED, (ahead or unsaid) and may_be_over
    is_task = case.next_interview_kind is InterviewKind.TEST_TASK
    yield FactKind.HANDED_IN, ahead and is_task
