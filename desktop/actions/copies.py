"""Takes a complete copy of a store into this one: what is missing is added, nothing is changed."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop.actions.context import Context
from desktop.core.records import (
    Application,
    Contact,
    InterviewReminder,
    LetterTemplate,
    Person,
    Reminder,
)
from desktop.core.stored import Setting, Stored
from desktop.exchange.complete import KINDS, Complete
from desktop.models.queries import Queries

#: The program makes these by itself, so that those of a known application are not missing.
_OWN_ANNOUNCEMENTS = (Reminder, InterviewReminder)
#: References to the record that one belongs to. The person of a problem is only mentioned.
_OWNERS = ("application_id", "interview_id", "interaction_id")


@dataclass(frozen=True, slots=True)
class Part:
    """Some records of a copy that belong together, in an order in which they can be stored."""

    made: Application | Person | None
    """The application or the person; None for settings and letter templates."""
    records: Sequence[Stored]
    missing: int
    """How many of them are not in this store."""
    is_new: bool
    """Whether `made` is not in this store."""


def parts_of(queries: Queries, found: Complete) -> Iterator[Part]:
    """The settings with the templates, each application with all of its records and its people,
    and each person without an application."""
    known = {
        kind: queries.stored.known(kind, (one.record.id for one in several))
        for kind, several in found.of.items()
    }

    def part(made: Application | Person | None, several: list[Stored]) -> Part:
        is_new = made is not None and made.id not in known[type(made)]
        counted = (
            one
            for one in several
            if one.record.id not in known[type(one.record)]
            and (is_new or not isinstance(one.record, _OWN_ANNOUNCEMENTS))
        )
        return Part(made, several, sum(1 for _ in counted), is_new)

    general = [*found.of[Setting], *found.of[LetterTemplate]]
    if general:
        yield part(None, general)
    people = {one.record.id: one for one in found.of[Person]}
    placed: set[str] = set()
    for owned in _by_application(found).values():
        ids = dict.fromkeys(
            key for one in owned if (key := getattr(one.record, "person_id", None)) is not None
        )
        placed.update(ids)
        several = sorted((people[key] for key in ids), key=lambda one: one.place)
        yield part(owned[0].record, [*several, *owned])
    for key, one in people.items():
        if key not in placed:
            yield part(one.record, [one])


def take(ctx: Context, part: Part) -> bool:
    """Store what is missing; returns whether there was anything."""
    known_reminders = not part.is_new and part.made is not None
    by_kind: dict[type, list[Stored]] = defaultdict(list)
    for one in part.records:
        if not (known_reminders and isinstance(one.record, _OWN_ANNOUNCEMENTS)):
            by_kind[type(one.record)].append(one)
    count = 0
    for kind, several in by_kind.items():
        known = ctx.queries.stored.known(kind, (one.record.id for one in several))
        missing = [one for one in several if one.record.id not in known]
        count += ctx.writer.insert_stored(kind, missing)
    return bool(count)


def _by_application(found: Complete) -> Mapping[str, list[Stored]]:
    """The records of each application, itself first."""
    owned: dict[str, list[Stored]] = {one.record.id: [one] for one in found.of[Application]}
    owner: dict[str, str] = {key: key for key in owned}
    for kind in KINDS.values():
        several = found.of[kind]
        if kind is Application:
            continue
        for one in _answered_first(several) if kind is Contact else several:
            names = (name for name in _OWNERS if hasattr(one.record, name))
            keys = (getattr(one.record, name) for name in names)
            key = next((owner[key] for key in keys if key in owner), "")
            if key:
                owned[key].append(one)
                owner[one.record.id] = key
    return owned


def _answered_first(contacts: Sequence[Stored]) -> list[Stored]:
    """Each contact after the one that it answers; those that answer each other are left out."""
    waiting: dict[str, list[Stored]] = defaultdict(list)
    ready: list[Stored] = []
    for one in contacts:
        if one.record.answers_id is None:
            ready.append(one)
        else:
            waiting[one.record.answers_id].append(one)
    for one in ready:
        ready.extend(waiting.pop(one.record.id, ()))
    return ready
