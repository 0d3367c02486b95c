"""What every action is given, and how it ends."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from desktop.actions.plan import replan
from desktop.advice.advisor import Advisor
from desktop.core.changes import Changes
from desktop.core.errors import UserError
from desktop.core.moment import Moment
from desktop.core.records import Application, ApplicationRecord
from desktop.core.validate import Fault
from desktop.models.queries import Queries
from desktop.models.writer import Writer

T = TypeVar("T")

#: The tables that hold who was contacted when, and who is who.
_CONTACTS = frozenset({"interaction", "participation", "person"})
_SENTENCES = {
    Fault.COMPANY_MISSING: "Say which company it is.",
    Fault.ROLE_MISSING: "Say which role it is.",
    Fault.NAME_MISSING: "Give the person a name.",
    Fault.PROBLEM_MISSING: "Say what the problem is.",
    Fault.EMAIL_MALFORMED: "Check the e-mail address: it should look like name@example.com.",
    Fault.URL_MALFORMED: "Check the web address: it should begin with https:// or http://.",
    Fault.ZONE_UNKNOWN: "Choose a time zone from the list.",
    Fault.IN_FUTURE: "This lies in the future. Enter a contact once it has happened.",
}


@dataclass(frozen=True, slots=True)
class Context:
    """One transaction, the time it happens at, and whom to ask for advice."""

    writer: Writer
    now: Moment
    advisor: Advisor

    @property
    def queries(self) -> Queries:
        return self.writer.queries

    def finish(self) -> Changes:
        """Plan the next step of everything that was touched; what the action has changed."""
        own = self.writer.touched().applications
        sharing = self._sharing_people() - own
        for application_id in sorted(own | sharing):
            replan(self.writer, self.now, self.advisor, application_id)
        self.writer.fill_bin()
        return self.writer.touched() | Changes(applications=sharing)

    def _sharing_people(self) -> frozenset[str]:
        """Whose next step may move too: a contact counts wherever the person it reached belongs."""
        if not any(edit.table in _CONTACTS for edit in self.writer.edits):
            return frozenset()
        people = self.writer.touched().people
        people |= frozenset(self.queries.twins_of(people))
        return frozenset(name for who in people for name in self.queries.applications_of(who))

    def need(self, find: Callable[[str], T | None], key: str) -> T:
        """What `find` finds. Raises `UserError` when it is gone."""
        found = find(key)
        if found is None:
            raise UserError("This entry no longer exists. It may have been deleted just now.")
        return found

    def application(self, application_id: str) -> Application:
        return self.need(self.queries.application, application_id)

    def dossier(self, application_id: str) -> ApplicationRecord:
        return self.need(self.queries.dossier, application_id)

    def today(self, dossier: ApplicationRecord) -> date:
        """The date now where the employer is."""
        return self.advisor.today(dossier, self.now)

    def insist(self, faults: Sequence[Fault]) -> None:
        """Raise `UserError` for the first fault, if there is one."""
        for fault in faults:
            raise UserError(_SENTENCES[fault])
