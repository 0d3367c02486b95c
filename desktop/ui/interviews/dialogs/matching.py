"""Whether somebody who was typed is known already."""

from desktop.core.ids import new_id
from desktop.core.records import Person
from desktop.core.text import one_line
from desktop.models.queries import Queries
from desktop.ui.interviews.dialogs.names import NamedPerson

_LOOKED_AT = 20


def same(name: str, email: str, named: NamedPerson) -> bool:
    """The address decides where both have one, else the name."""
    if named.email and email:
        return email.casefold() == named.email.casefold()
    return name.casefold() == named.name.casefold()


def known_person(queries: Queries, named: NamedPerson, company: str) -> Person | None:
    """Who is kept under that address, or under that name at that company."""
    for wanted in dict.fromkeys((named.email, named.name)):
        if not wanted:
            continue
        for row in queries.people(search=wanted, offset=0, limit=_LOOKED_AT):
            here = row.company.casefold() == one_line(company).casefold()
            by_address = bool(named.email) and row.email.casefold() == named.email.casefold()
            if by_address or (here and same(row.name, row.email, named)):
                return queries.person(row.id)
    return None


def new_person(named: NamedPerson, company: str) -> Person:
    return Person(id=new_id(), name=named.name, email=named.email, company=one_line(company))
