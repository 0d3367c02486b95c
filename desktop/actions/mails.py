"""Takes mails and invitations into the contact history of the applications they belong to."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TypeAlias

from desktop.actions import contacts, invitations
from desktop.actions.context import Context
from desktop.actions.correspondents import Correspondents
from desktop.actions.invitations import EventItem, Finding
from desktop.core.fold import sort_key
from desktop.core.ids import new_id
from desktop.core.instants import instant, zone_info
from desktop.core.kinds import Channel, ContactKind, Direction
from desktop.core.moment import Moment
from desktop.core.records import Contact
from desktop.exchange.found import FoundEvent, FoundMessage, FoundPerson, LeftOut
from desktop.exchange.places import (
    Known,
    KnownJob,
    KnownLink,
    Place,
    PlaceKind,
    Places,
    is_personal,
    place_all,
)
from desktop.models.queries import Queries

#: Begins of subjects, folded, that tell the purpose of a mail of one's own.
_PURPOSES = (
    (("thank you", "thanks", "many thanks", "danke", "vielen dank"), ContactKind.THANK_YOU),
    (("following up", "follow up", "follow-up", "checking in"), ContactKind.CHECK_IN),
)
#: With fewer mails one's own address cannot be told; it is in at least so many tenths of them.
_LEAST_MAILS, _TENTHS = 3, 9


@dataclass(frozen=True, slots=True)
class MailItem:
    """A mail beside what the store has of it."""

    message: FoundMessage
    finding: Finding
    jobs: tuple[str, ...]
    """Ids of the applications that it may belong to; one unless it must be asked."""
    contact: Contact
    """As it will be stored; its application is set when it is."""
    people: tuple[FoundPerson, ...]
    """Sender and recipients without the user; the sender first."""


MailboxItem: TypeAlias = MailItem | EventItem


@dataclass(frozen=True, slots=True)
class Comparison:
    """What an import of mails would do."""

    items: Sequence[MailboxItem]
    left_out: LeftOut
    undated: int = 0
    """The number of mails without a valid date."""
    uncertain: int = 0
    """The number of invitations whose time zone must be asked."""


def known(queries: Queries, own: Sequence[str]) -> Known:
    """What is stored, by which mails find their place."""
    return Known(
        jobs=[KnownJob(*row) for row in queries.names.applications()],
        addresses=[KnownLink(email, job) for email, job in queries.names.addresses()],
        mails=[KnownLink(key, job) for key, job, _ in queries.names.mails()],
        own=own,
    )


def likely_own(messages: Sequence[FoundMessage]) -> str:
    """The address that nearly all mails have as sender or recipient, or ""."""
    counts: dict[str, int] = {}
    for message in messages:
        everybody = (message.sender, *message.to)
        for email in {one.email.casefold() for one in everybody if one is not None}:
            counts[email] = counts.get(email, 0) + 1
    email = max(counts, key=lambda one: counts[one], default="")
    count = len(messages)
    is_sure = count >= _LEAST_MAILS and counts.get(email, 0) * 10 >= count * _TENTHS
    return email if is_sure else ""


def likely_jobs(queries: Queries, message: FoundMessage, own: Sequence[str]) -> tuple[str, ...]:
    """The ids of the applications that one mail may belong to, the likeliest first."""
    return Places(known(queries, own)).place(message).jobs


def is_stored(queries: Queries, message: FoundMessage) -> bool:
    """Whether this mail has been imported."""
    return any(key == key_of(message) for key, _, _ in queries.names.mails())


def compare(
    queries: Queries,
    messages: Sequence[FoundMessage],
    events: Sequence[FoundEvent],
    *,
    own: Sequence[str],
    now: Moment,
) -> Comparison:
    """What an import would do with each mail and invitation about an application.

    Those that must be asked come first, then the others from the newest to the oldest. A mail that
    is twice among them counts once.
    """
    places = Places(known(queries, own))
    single = list({key_of(one): one for one in messages}.values())
    found = place_all(places, single)
    stored = _Stored(queries)
    items: list[MailboxItem] = []
    undated = 0
    of_events = [(event, "") for event in events]
    for message, place in zip(single, found, strict=True):
        if place.kind not in {PlaceKind.SURE, PlaceKind.UNCLEAR}:
            continue
        job = place.jobs[0] if place.kind is PlaceKind.SURE else ""
        of_events += [(event, job) for event in message.events]
        if message.at is None:
            undated += 1
        else:
            items.append(_item(message, place, places, stored, now))
    invited, unrelated, uncertain = invitations.compare(queries, of_events, places, now)
    kinds = [place.kind for place in found]
    left_out = LeftOut(
        unrelated=kinds.count(PlaceKind.UNRELATED) + unrelated,
        newsletters=kinds.count(PlaceKind.NEWSLETTER),
        alerts=kinds.count(PlaceKind.ALERT),
    )
    ordered = sorted([*invited, *items], key=time_of, reverse=True)
    return Comparison(sorted(ordered, key=_rank), left_out, undated, uncertain)


def time_of(item: MailboxItem) -> datetime:
    """The instant of a mail, or of the interview of an invitation."""
    if isinstance(item, MailItem):
        return item.message.at or datetime.max.replace(tzinfo=UTC)
    return instant(item.interview.starts, item.interview.zone)


def take(ctx: Context, items: Sequence[MailboxItem]) -> int:
    """Store these items with the first of their applications; returns how many changed something.

    Items whose application is gone are left out.
    """
    changed = 0
    people = Correspondents(ctx)
    answered = {key: (job, contact) for key, job, contact in ctx.queries.names.mails()}
    for item in sorted(items, key=time_of):
        job = item.jobs[0]
        if ctx.queries.application(job) is None:
            continue
        if isinstance(item, EventItem):
            changed += invitations.take(ctx, item, job, people)
        elif item.contact.message_key not in answered:
            made = _take_mail(ctx, item, job, answered, people)
            answered[made.message_key] = (job, made.id)
            changed += 1
    return changed


def _take_mail(
    ctx: Context,
    item: MailItem,
    job: str,
    stored: Mapping[str, tuple[str, str]],
    people: Correspondents,
) -> Contact:
    application = ctx.application(job)
    last, *earlier = item.message.answers or ("",)
    answered = (stored.get(key, ("", "")) for key in (last, *reversed(earlier)))
    made = replace(
        item.contact,
        application_id=job,
        answers_id=next((contact for of, contact in answered if of == job), None),
    )
    writers = 1 if made.direction is Direction.INBOUND and item.message.sender else 0
    met = people.find(item.people[:writers], application)
    met += people.find(item.people[writers:], application, add=False)
    contacts.log(ctx, made, met)
    return made


class _Stored:
    """What was stored of mails: their keys, and the mails that were logged by hand."""

    def __init__(self, queries: Queries) -> None:
        self._queries = queries
        self._keys = {key for key, _, _ in queries.names.mails()}
        self._contacts: dict[str, Sequence[Contact]] = {}

    def has(self, contact: Contact, jobs: Sequence[str]) -> bool:
        if contact.message_key in self._keys:
            return True
        return any(_is_same(one, contact) for job in jobs for one in self._of(job))

    def _of(self, job: str) -> Sequence[Contact]:
        if job not in self._contacts:
            record = self._queries.record(job)
            self._contacts[job] = () if record is None else record.contacts
        return self._contacts[job]


def _is_same(logged: Contact, mail: Contact) -> bool:
    """Whether a contact was logged for a mail: on that day, with its subject and direction."""
    return (
        logged.channel is Channel.EMAIL
        and logged.direction is mail.direction
        and logged.at.date() == mail.at.date()
        and sort_key(logged.subject) == sort_key(mail.subject)
    )


def _item(
    message: FoundMessage, place: Place, places: Places, stored: _Stored, now: Moment
) -> MailItem:
    is_outbound = places.is_outbound(message)
    others = places.others(message)
    at = min(message.at or now.utc, now.utc)  # a clock may have been wrong
    contact = Contact(
        id=new_id(),
        application_id=place.jobs[0],
        at=at.astimezone(zone_info(now.zone)).replace(tzinfo=None, microsecond=0),
        zone=now.zone,
        direction=Direction.OUTBOUND if is_outbound else Direction.INBOUND,
        channel=Channel.EMAIL,
        kind=_own_kind(message) if is_outbound else _their_kind(message),
        subject=message.subject,
        text=message.text,
        message_key=key_of(message),
    )
    if stored.has(contact, place.jobs):
        finding = Finding.KNOWN
    else:
        finding = Finding.ASK if place.kind is PlaceKind.UNCLEAR else Finding.NEW
    return MailItem(message, finding, place.jobs, contact, tuple(others))


def _own_kind(message: FoundMessage) -> ContactKind:
    subject = sort_key(message.subject)
    kinds = (kind for words, kind in _PURPOSES if subject.startswith(words))
    return next(kinds, ContactKind.REPLY if message.answers else ContactKind.OTHER)


def _their_kind(message: FoundMessage) -> ContactKind:
    """A confirmation of a portal is no reply: nobody wrote it."""
    if any(not event.is_cancelled for event in message.events):
        return ContactKind.INVITATION
    is_reply = message.sender is not None and is_personal(message.sender)
    return ContactKind.REPLY if is_reply else ContactKind.OTHER


def key_of(message: FoundMessage) -> str:
    """The key of a mail; of one without, a number made of date, sender, subject and text."""
    if message.key:
        return message.key
    sender = message.sender.email if message.sender else ""
    texts = (str(message.at), sender, message.subject, message.text)
    return hashlib.sha256("\n".join(texts).encode("utf-8", "replace")).hexdigest()


def _rank(item: MailboxItem) -> int:
    return {Finding.ASK: 0, Finding.KNOWN: 2}.get(item.finding, 1)
