"""Takes applications and people of other programs into the store.

What is stored already is never overwritten: an import fills what is empty, and never moves the
state of an application backwards.
"""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum
from typing import TypeVar

from desktop.actions import applications, copies, documents, people, table_rows
from desktop.actions.context import Context
from desktop.actions.copies import Part, parts_of
from desktop.actions.correspondents import Correspondents
from desktop.core.fold import fold, sort_key
from desktop.core.ids import new_id
from desktop.core.kinds import State
from desktop.core.likeness import own_address
from desktop.core.records import Application, Person, Posting
from desktop.core.same_company import first_key
from desktop.core.text import one_line
from desktop.core.validate import is_email, is_url, web_address
from desktop.exchange.complete import Complete
from desktop.exchange.found import FoundApplication, FoundInterview, FoundPerson
from desktop.exchange.stages import Stage, stage_of
from desktop.models.queries import Queries

T = TypeVar("T", Application, Person)

#: Letters of a company's name that say nothing in a host: "SAP" does, "AG" does not.
_ADDRESS = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_SHORTEST = 2
_STATES = {
    Stage.ON_HOLD: State.ON_HOLD,
    Stage.OFFER: State.OFFER,
    Stage.HIRED: State.HIRED,
    Stage.REJECTED: State.REJECTED,
    Stage.WITHDRAWN: State.WITHDRAWN,
}


class Finding(StrEnum):
    """What the store has of an entry."""

    NEW = "new"
    MORE = "more"
    """It is stored, and the file has something that it lacks."""
    KNOWN = "known"
    SAVED = "saved"
    """A job that was saved, but not applied for."""


@dataclass(frozen=True, slots=True)
class Item:
    """An entry of a file beside what the store has of it."""

    made: Application | Person | Posting
    """As it will be stored; with the id of the stored one, if there is one."""
    finding: Finding
    about: Application | None = None
    """The application of a posting."""
    row: FoundApplication | None = None
    """The row of a table, where it tells of interviews, of people or of the day of an answer."""
    interviews: tuple[FoundInterview, ...] = ()
    """Those of the row that are not stored."""


@dataclass(frozen=True, slots=True)
class CopyItem:
    """A part of a complete copy beside what the store has of it."""

    part: Part
    finding: Finding

    @property
    def made(self) -> Application | Person | None:
        """None for the settings and letter templates."""
        return self.part.made


#: An entry of another program's file, or a part of a copy.
AnyItem = TypeVar("AnyItem", bound=Item | CopyItem)


def compare(
    queries: Queries,
    found: Iterable[FoundApplication],
    persons: Iterable[FoundPerson],
    *,
    country: str,
    unnamed_role: str,
) -> list[Item]:
    """What an import would do with each entry. A second one of the same job or person is left out.

    `country` is the one of new applications, `unnamed_role` the role of those without.
    """
    items: list[Item] = []
    for _ in comparing(items, queries, found, persons, country=country, unnamed_role=unnamed_role):
        pass
    return items


def comparing(
    items: list[Item],
    queries: Queries,
    found: Iterable[FoundApplication],
    persons: Iterable[FoundPerson],
    *,
    country: str,
    unnamed_role: str,
) -> Iterator[None]:
    """As `compare`, in small steps that fill `items`: there may be 100,000 entries."""
    stored: dict[tuple[str, str], str] = {}
    for key, company, role in queries.names.each_application():
        stored[_job_key(company, role)] = key
        yield
    seen: dict[object, int] = {}
    for entry in found:
        yield
        made, stage = _application(entry, country, unnamed_role)
        job = _job_key(made.company, made.role)
        known = queries.application(stored[job]) if job in stored else None
        if job in seen:  # a row for each interview
            items[seen[job]] = _joined(queries, items[seen[job]], known, entry)
            continue
        seen[job] = len(items)
        if known is not None:
            item = _beside(known, _filled(known, made))
        else:
            is_saved = stage is Stage.SAVED and made.applied_on is None
            item = Item(made, Finding.SAVED if is_saved else Finding.NEW)
        items.append(_with_row(queries, item, known, entry))
    for one in _people(queries, persons):
        if one is not None:
            items.append(one)
        yield


def in_order(items: Iterable[AnyItem]) -> list[AnyItem]:
    """The items in the order in which they are stored fastest: those that are planned alike
    together, the oldest applications first."""
    return sorted(items, key=_rank)


def compare_copy(queries: Queries, found: Complete) -> list[CopyItem]:
    """What an import would do with each part of a complete copy."""
    items = []
    for part in parts_of(queries, found):
        finding = Finding.NEW if part.is_new else Finding.MORE if part.missing else Finding.KNOWN
        items.append(CopyItem(part, finding))
    return items


def take(ctx: Context, items: Sequence[Item | CopyItem]) -> int:
    """Store these items; returns how many changed something."""
    parts = [item.part for item in items if isinstance(item, CopyItem)]
    copied = sum(copies.take(ctx, part) for part in parts)  # settings count for plans
    found = [item for item in items if isinstance(item, Item)]
    ids = [item.made.id for item in found]
    known = ctx.queries.many.known_applications(ids) | ctx.queries.known_people(ids)
    new = [item.made for item in found if item.made.id not in known]
    rows = {
        made.id: (made, row, item.interviews)
        for item in found
        if isinstance(made := item.made, Application) and (row := item.row) is not None
    }
    plain = [made for made in new if made.id not in rows]
    applications.add_all(ctx, [made for made in plain if isinstance(made, Application)])
    people.add_all(ctx, [made for made in new if isinstance(made, Person)])
    postings = _keep_postings(ctx, [made for made in new if isinstance(made, Posting)])
    others = sum(not isinstance(made, Posting) for made in new)
    stored = [item.made for item in found if item.made.id in known]
    changed = [
        _fill(ctx, made) for made in stored if not isinstance(made, Posting) and made.id not in rows
    ]
    changed += _take_rows(ctx, rows.values(), known)
    others -= sum(key not in known for key in rows)
    return copied + others + postings + sum(changed)


def _take_rows(
    ctx: Context,
    rows: Iterable[tuple[Application, FoundApplication, Sequence[FoundInterview]]],
    known: Container[str],
) -> Iterator[bool]:
    """Store the applications of rows with interviews or people; whether each changed something."""
    correspondents: Correspondents | None = None
    for made, row, interviews in rows:
        is_new = made.id not in known
        if is_new:
            applications.add(ctx, application=made, on=row.answered_on)
        is_filled = is_new or _fill(ctx, made)
        correspondents = correspondents or Correspondents(ctx)
        has_more = table_rows.store(ctx, made, row, interviews, correspondents)
        yield is_filled or has_more


def _keep_postings(ctx: Context, postings: Sequence[Posting]) -> int:
    """Nothing is kept of an application that was not taken. Returns how many were kept."""
    stored = ctx.queries.many.known_applications([one.application_id for one in postings])
    kept = [one for one in postings if one.application_id in stored]
    for one in kept:
        documents.keep_posting(ctx, one)
    return len(kept)


def _rank(item: Item | CopyItem) -> tuple[bool, date, str]:
    """Settings come first, as planning asks for them, and people last."""
    made = item.made
    if isinstance(made, Application):
        return False, made.applied_on or date.min, made.state
    return made is not None, date.min, ""


def _fill(ctx: Context, made: Application | Person) -> bool:
    """Whether a stored record lacked something that `made` has; it is filled then."""
    if isinstance(made, Person):
        person = ctx.need(ctx.queries.person, made.id)
        if (filled := _filled(person, made)) == person:
            return False
        people.update(ctx, filled)
        return True
    application = ctx.application(made.id)
    if (more := _filled(application, made)) == application:
        return False
    applications.update(ctx, more)
    return True


def _people(queries: Queries, persons: Iterable[FoundPerson]) -> Iterator[Item | None]:
    """The items of people; None for a step without one."""
    by_address, by_name = dict[str, str](), dict[tuple[str, str], str]()
    for key, name, email, company in queries.names.each_person():
        yield None
        by_name[sort_key(name), first_key(company)] = key
        if own := own_address(email, name):
            by_address[own] = key
    seen: set[object] = set()
    for entry in persons:
        made = _person(entry)
        names = (sort_key(made.name), first_key(made.company))
        address = own_address(made.email, made.name)
        if (address or names) in seen:
            yield None
            continue
        seen.update({address, names} - {""})
        same = by_address.get(address, "")
        known = queries.person(same or by_name.get(names, ""))
        is_other = known is not None and fold(known.email) != fold(made.email)
        if known is None or (is_other and not same and known.email and made.email):  # a namesake
            yield Item(made, Finding.NEW)
        else:
            yield _beside(known, _filled(known, made))


def _application(
    found: FoundApplication, country: str, unnamed_role: str
) -> tuple[Application, Stage | None]:
    stage = stage_of(found.stage)
    return Application(
        id=new_id(),
        company=found.company,
        role=found.role or unnamed_role,
        location=found.place,
        country=country,
        posting_url=_link(found.url),
        source=found.source,
        salary_note=found.salary,
        notes=found.notes,
        applied_on=found.applied_on or (None if stage is Stage.SAVED else found.saved_on),
        state=State.WAITING if stage is None else _STATES.get(stage, State.WAITING),
    ), stage


def _person(found: FoundPerson) -> Person:
    return Person(
        id=new_id(),
        name=one_line(found.name) or found.email or found.phone,
        title=found.role,
        company=found.company,
        email=found.email if is_email(found.email) else "",
        phone=found.phone,
        profile_url=_link(found.url),
    )


def _link(text: str) -> str:
    """A web address, with the scheme that it may lack; empty for anything else."""
    address = web_address(text)
    return address if is_url(address) else ""


def _with_row(
    queries: Queries, item: Item, known: Application | None, row: FoundApplication
) -> Item:
    """The item of an application with what the row tells of interviews, people and answers."""
    if not (row.interviews or row.people or row.contacts or row.answered_on):
        return item
    record = None if known is None else queries.record(known.id)
    new = table_rows.missing(record, row.interviews)
    has_more = bool(new) or table_rows.has_new_people(record, row)
    finding = Finding.MORE if item.finding is Finding.KNOWN and has_more else item.finding
    return replace(item, finding=finding, row=row, interviews=new)


def _joined(
    queries: Queries, item: Item, known: Application | None, more: FoundApplication
) -> Item:
    """The item of an application with the interviews and people of another row of it."""
    row = item.row
    if row is not None:
        more = replace(
            more,
            answered_on=row.answered_on or more.answered_on,
            interviews=[*row.interviews, *more.interviews],
            people=[*row.people, *more.people],
            contacts=[*row.contacts, *more.contacts],
        )
    return _with_row(queries, item, known, more)


def _beside(known: T, filled: T) -> Item:
    return Item(filled, Finding.KNOWN if filled == known else Finding.MORE)


def _filled(known: T, made: T) -> T:
    """`known` with what it lacks; the state only goes on from waiting."""
    given = {
        field.name: getattr(made, field.name)
        for field in fields(known)
        if getattr(known, field.name) in {"", None} and getattr(made, field.name) not in {"", None}
    }
    if isinstance(made, Application) and getattr(known, "state", None) is State.WAITING:
        given["state"] = made.state
    return replace(known, **given)


def _job_key(company: str, role: str) -> tuple[str, str]:
    """Company, without its legal form, and role."""
    return first_key(company) or sort_key(company), sort_key(role)


def applications_for(queries: Queries, people_of: Iterable[FoundPerson], text: str) -> list[str]:
    """The ids of the applications that an invitation or a mail may belong to, likeliest first.

    Those of the people with these addresses come before those whose company `text`, or the host of
    an address, names.
    """
    addresses = {fold(one.email) for one in people_of if one.email}
    hosts = {address.rpartition("@")[2] for address in addresses}
    found: dict[str, None] = {}
    for key, _, email, _ in queries.names.people():
        if email and fold(email) in addresses:
            found.update(dict.fromkeys(queries.applications_of(key)))
    words = f" {_words(text)} "
    for key, company, _ in queries.names.applications():
        name = _words(company)
        if name and (f" {name} " in words or _is_host_of(hosts, name)):
            found[key] = None
    return list(found)


def applications_named(queries: Queries, text: str) -> list[str]:
    """The ids of the applications that a text without a sender may belong to, likeliest first.

    Those of the people whose whole names or addresses it contains come before those whose company
    it names.
    """
    words = f" {_words(text)} "
    found: dict[str, None] = {}
    for key, name, _, _ in queries.names.people():
        name_words = _words(name)
        if " " in name_words and f" {name_words} " in words:
            found.update(dict.fromkeys(queries.applications_of(key)))
    addresses = [FoundPerson(email=one) for one in _ADDRESS.findall(text)]
    return list(found | dict.fromkeys(applications_for(queries, addresses, text)))


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", sort_key(text)))


def _is_host_of(hosts: Iterable[str], name: str) -> bool:
    """Whether a host is named after a company: "careers.bluefin.com" for "Bluefin GmbH"."""
    words = (name.split(maxsplit=1)[0], name.replace(" ", ""))
    wanted = {word for word in words if len(word) > _SHORTEST}
    return any(not wanted.isdisjoint(host.split(".")[:-1]) for host in hosts)
