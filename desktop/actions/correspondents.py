"""The people of imported mails and invitations, found in the store or added to it."""

from collections.abc import Iterable
from dataclasses import replace

from desktop.actions import people
from desktop.actions.context import Context
from desktop.actions.matching import known_person, new_person
from desktop.core.fold import fold
from desktop.core.likeness import own_address
from desktop.core.profile import parse_profile
from desktop.core.records import Application, Person
from desktop.core.text import one_line
from desktop.core.typed_names import NamedPerson
from desktop.core.validate import is_email
from desktop.exchange.found import FoundPerson
from desktop.exchange.places import is_personal


class Correspondents:
    """Those of one transaction, whose new people no search finds yet."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx
        self._by_address = {
            own: key
            for key, name, email, _ in ctx.queries.names.people()
            if email and (own := own_address(email, name))
        }
        self._added: dict[tuple[str, str], str] = {}
        self.is_own = parse_profile(ctx.queries.setting).is_own

    def find(
        self, found: Iterable[FoundPerson], application: Application, *, add: bool = True
    ) -> list[str]:
        """The ids of the stored people; those who are not stored are added, if `add`.

        Portals and addresses to which nobody answers are no people. A missing address is
        filled, but not with that of a mailbox which several people read.
        """
        ids: dict[str, None] = {}
        for one in found:
            email = one.email if is_email(one.email) else ""
            named = NamedPerson(one_line(one.name) or email, email)
            if not named.name or (email and not is_personal(one)):
                continue
            known = self._known(named, application.company)
            if known is None and add:
                known = self._add(named, application, one)
            if known is not None:
                ids[known.id] = None
        return list(ids)

    def _known(self, named: NamedPerson, company: str) -> Person | None:
        """The stored person with this address, or with this name at `company`."""
        queries = self._ctx.queries
        own = own_address(named.email, named.name)
        key = self._by_address.get(own, "") if own else ""
        key = key or self._added.get((fold(named.name), company), "")
        found = queries.person(key) if key else known_person(queries, named, company)
        if found is not None and not found.email and own:
            found = replace(found, email=named.email)
            people.update(self._ctx, found)
            self._by_address[own] = found.id
        return found

    def _add(self, named: NamedPerson, application: Application, found: FoundPerson) -> Person:
        made = new_person(named, application.agency or application.company)
        made = replace(made, title=made.title or found.role, phone=found.phone)
        people.add(self._ctx, made)
        if own := own_address(named.email, named.name):
            self._by_address[own] = made.id
        else:
            self._added[fold(named.name), application.company] = made.id
        return made
