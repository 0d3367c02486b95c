"""Records of one person or company: finding them, merging them, telling them apart."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from hashlib import sha256

from desktop.actions.context import Context
from desktop.core.duplicates import Pair, PairKey, alike_companies, alike_people, pair_key
from desktop.core.fold import sort_key
from desktop.core.records import Person
from desktop.core.same_company import Company, hosts_of
from desktop.core.same_person import Candidate
from desktop.core.text import one_line
from desktop.core.validate import Fault, person_faults
from desktop.models.merging import move_links
from desktop.models.queries import Queries

#: The beginning of the keys of settings that remember two records as different. The rest are two
#: ids, or the digests of two companies' names: no name is stored a second time.
_PEOPLE, _COMPANIES = "told_apart_person:", "told_apart_company:"
_DIGEST = 16


@dataclass(frozen=True, slots=True)
class Duplicates:
    """The pairs that may be one, the sure ones first.

    The first of two people was added first, the first of two companies has more records.
    """

    people: list[Pair[Candidate]]
    companies: list[Pair[Company]]

    def __len__(self) -> int:
        return len(self.people) + len(self.companies)


def find(queries: Queries) -> Duplicates:
    """Compare all people and all companies; ten thousand people take about a second."""
    stored = queries.names.duplicates
    people = [Candidate(person, companies) for person, companies in stored.people()]
    uses = sorted(stored.companies(), key=lambda use: -use.applications - use.people)
    companies = [Company(use.name, hosts_of(use.addresses)) for use in uses]
    apart = set(stored.settings(_COMPANIES))
    return Duplicates(
        alike_people(people, _apart(queries)),
        alike_companies(companies, lambda one, other: _company_pair(one, other) in apart),
    )


def concerning(found: Duplicates, keys: Collection[str]) -> int:
    """The number of pairs with one of these ids of people or names of companies."""
    people = sum(not {p.one.person.id, p.other.person.id}.isdisjoint(keys) for p in found.people)
    return people + sum(not {p.one.name, p.other.name}.isdisjoint(keys) for p in found.companies)


def merge_people(ctx: Context, kept: Person, gone_id: str) -> None:
    """Make one person of two: `kept`, as it is given, gets all that belongs to `gone_id`.

    Nobody enters the bin; only undo brings the second record back. Raises `UserError` if one of
    them is gone.
    """
    if kept.id == gone_id:
        raise ValueError("a person is not merged with itself")
    ctx.reject(person_faults(kept.name, kept.email, kept.profile_url))
    ctx.need(ctx.queries.person, kept.id)
    gone = ctx.need(ctx.queries.person, gone_id)
    move_links(ctx.writer, kept.id, gone_id)
    for one, other in _apart(ctx.queries):
        if gone_id in (one, other):
            ctx.writer.drop_setting(_person_key(one, other))
            rest = other if one == gone_id else one
            if rest != kept.id:
                ctx.writer.put_setting(_person_key(kept.id, rest), "yes")
    ctx.writer.drop(gone)
    ctx.writer.update(kept)


def merge_companies(ctx: Context, former: str, name: str) -> None:
    """Give all applications and people of the company or agency `former` the name `name`.

    Applications stay as many as they are. Raises `UserError` without a name.
    """
    if not one_line(name):
        ctx.reject([Fault.COMPANY_MISSING])
    applications, people = ctx.queries.names.duplicates.named(former)
    for key in applications:
        found = ctx.application(key)
        ctx.writer.update(
            replace(
                found,
                company=name if found.company == former else found.company,
                agency=name if found.agency == former else found.agency,
            )
        )
    for key in people:
        ctx.writer.update(replace(ctx.need(ctx.queries.person, key), company=name))


def tell_people_apart(ctx: Context, one: str, other: str) -> None:
    """Remember that two records, by their ids, are of two people."""
    ctx.writer.put_setting(_person_key(one, other), "yes")


def tell_companies_apart(ctx: Context, one: str, other: str) -> None:
    """Remember that two names are of two companies."""
    ctx.writer.put_setting(_COMPANIES + _company_pair(one, other), "yes")


def forget(ctx: Context, person_id: str) -> None:
    """Forget from whom a person was told apart."""
    for one, other in _apart(ctx.queries):
        if person_id in (one, other):
            ctx.writer.drop_setting(_person_key(one, other))


def _apart(queries: Queries) -> set[PairKey]:
    """The ids of people that were told apart."""
    keys = (key.partition(":") for key in queries.names.duplicates.settings(_PEOPLE))
    return {pair_key(one, other) for one, _, other in keys}


def _person_key(one: str, other: str) -> str:
    return _PEOPLE + ":".join(pair_key(one, other))


def _company_pair(one: str, other: str) -> str:
    digests = (sha256(sort_key(name).encode()).hexdigest()[:_DIGEST] for name in (one, other))
    return ":".join(pair_key(*digests))
