"""Finds the stored person for a name or an address that was typed."""

from desktop.core.fold import fold, is_same_name
from desktop.core.ids import new_id
from desktop.core.likeness import own_address
from desktop.core.profile import parse_profile
from desktop.core.records import Person
from desktop.core.same_company import is_one_company
from desktop.core.text import one_line
from desktop.core.typed_names import NamedPerson, parse_names, with_particulars
from desktop.models.queries import MAX_HITS, Queries


def is_same_person(name: str, email: str, named: NamedPerson) -> bool:
    """Compare the addresses where both have one, else the names, without what is in brackets.

    A mailbox that several people read makes nobody the same.
    """
    if named.email and email and fold(email) != fold(named.email):
        return False
    if named.email and email and _has_address(name, email, named):
        return True
    return is_same_name(with_particulars(NamedPerson(name)).name, named.name)


def known_person(queries: Queries, named: NamedPerson, company: str) -> Person | None:
    """The stored person with this address, or with this name at `company`.

    The companies of a person's applications count beside their own, which may be mistyped, or be
    the agency they work for. A legal form makes no other company.
    """
    for wanted in dict.fromkeys(filter(None, (named.email, named.name))):
        for row in queries.people(search=wanted, offset=0, limit=MAX_HITS):
            if _has_address(row.name, row.email, named) or (
                is_same_person(row.name, row.email, named)
                and any(
                    is_same_name(company, here) or is_one_company(company, here)
                    for here in queries.companies_of(row.id)
                )
            ):
                return queries.person(row.id)
    return None


def _has_address(name: str, email: str, named: NamedPerson) -> bool:
    """Whether both have the same address, which is one of their own."""
    own = own_address(email, name)
    return bool(own) and own == own_address(named.email, named.name or name)


def others_in(queries: Queries, text: str) -> tuple[NamedPerson, ...]:
    """The people in a typed or pasted list, without the user's own addresses."""
    profile = parse_profile(queries.setting)
    return tuple(named for named in parse_names(text) if not profile.is_own(named.email))


def new_person(named: NamedPerson, company: str) -> Person:
    return Person(
        id=new_id(),
        name=named.name,
        title=named.title,
        company=one_line(company),
        email=named.email,
        phone=named.phone,
    )
