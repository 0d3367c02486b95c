"""The mails of employers whose meaning is not known yet, and what it changes to know it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop.actions.answers import Answer, save_answer
from desktop.actions.context import Context
from desktop.actions.interviews import next_kind
from desktop.advice.answers.reading import AnswerReading
from desktop.advice.employer_time import employer_time
from desktop.core.ids import new_id
from desktop.core.kinds import ENDINGS, AnswerKind, Channel, ContactKind, Direction, State
from desktop.core.records import ApplicationRecord, Contact, Interview
from desktop.models.queries import Queries

#: Mails with these purposes say nothing yet of what they answer.
_NOT_READ = frozenset({ContactKind.REPLY, ContactKind.OTHER})
#: The observations that an answer leaves behind.
_OBSERVED = frozenset({"reply_still_deciding", "told_on_hold", "rejected"})


@dataclass(frozen=True, slots=True)
class UnreadMail:
    """The last mail that an employer sent, if nothing known is as late."""

    record: ApplicationRecord
    contact: Contact
    on: date
    """The employer's day on which it came."""


def unread_mails(queries: Queries, ids: Iterable[str], here: str) -> Iterator[UnreadMail | None]:
    """One for each application, or None. `here` is the zone of the computer.

    An application that has ended has none: its end is known.
    """
    for key in ids:
        record = queries.record(key)
        yield None if record is None else _unread(record, here)


def _unread(record: ApplicationRecord, here: str) -> UnreadMail | None:
    if record.application.state in ENDINGS:
        return None
    inbound = [one for one in record.contacts if one.direction is Direction.INBOUND]
    last = inbound[-1] if inbound else None
    if last is None or last.channel is not Channel.EMAIL or last.kind not in _NOT_READ:
        return None
    on = employer_time(record, here).day_of(last)
    is_known = last.promise_on is not None or any(day >= on for day in _answered_on(record))
    return None if is_known or not last.text else UnreadMail(record, last, on)


def _answered_on(record: ApplicationRecord) -> Iterator[date]:
    """The days of the answers that are known other than by a contact."""
    yield from (one.observed_on for one in record.observations if one.kind in _OBSERVED)
    yield from (one.on for one in record.history if one.state is not State.WAITING)
    if record.application.offer_told_on is not None:
        yield record.application.offer_told_on


def is_new(mail: UnreadMail, reading: AnswerReading) -> bool:
    """Whether a reading says more than the record has: an interview that is planned is known."""
    planned = {one.starts.date() for one in mail.record.interviews}
    return reading.starts_on is None or reading.starts_on not in planned


def answer_of(mail: UnreadMail, reading: AnswerReading, here: str) -> Answer | None:
    """The answer as it is stored; None if the form must ask for the time of an interview, or for
    its zone."""
    is_untimed = reading.starts_on is not None and reading.starts is None
    if is_untimed or (reading.zone is not None and not reading.zone.zone):
        return None
    contact = replace(mail.contact, promise_words=reading.promise, promise_on=reading.promise_on)
    return Answer(
        kind=reading.kind,
        contact=contact,
        interview=_interview(mail.record, reading, here),
        until=reading.until,
        in_writing=reading.in_writing,
        answer_by=reading.answer_by,
        write_again=reading.write_again,
        others=reading.others,
        no_calls=reading.no_calls,
    )


def _interview(record: ApplicationRecord, reading: AnswerReading, here: str) -> Interview | None:
    if reading.kind is not AnswerKind.INVITED or reading.starts is None:
        return None
    return Interview(
        id=new_id(),
        application_id=record.application.id,
        round=next_kind(record),
        starts=reading.starts,
        zone=reading.zone.zone if reading.zone else employer_time(record, here).zone,
    )


def save_all(ctx: Context, answers: Sequence[Answer]) -> int:
    """Store these answers with their mails, except those that are gone; returns the number."""
    there = [one for one in answers if ctx.queries.contact(one.contact.id) is not None]
    for one in there:
        save_answer(ctx, one)
    return len(there)
