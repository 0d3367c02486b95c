"""The unit of work: one transaction, the action in it, and the plans that follow from it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
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
from desktop.models.store import Store
from desktop.models.writer import Writer

T = TypeVar("T")

#: The tables that hold who was contacted when, and who is who.
_CONTACTS = frozenset({"interaction", "participation", "person"})
_GONE = "This entry no longer exists. It may have been deleted just now."
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


@dataclass(slots=True)
class Context:
    """One transaction, the time it happens at, and the advisor. Made by `unit_of_work`."""

    writer: Writer
    now: Moment
    advisor: Advisor
    changes: Changes = field(default_factory=Changes)
    """What was written, once the unit of work has ended."""
    _also: set[str] = field(default_factory=set)

    @property
    def queries(self) -> Queries:
        return self.writer.queries

    def plan_also(self, application_ids: Iterable[str]) -> None:
        """Have these applications planned anew although no record of them is written."""
        self._also.update(application_ids)

    def need(self, find: Callable[[str], T | None], key: str) -> T:
        """What `find` finds. Raises `UserError` when it is gone."""
        found = find(key)
        if found is None:
            raise UserError(_GONE)
        return found

    def application(self, application_id: str) -> Application:
        return self.need(self.queries.application, application_id)

    def record(self, application_id: str) -> ApplicationRecord:
        return self.need(self.queries.record, application_id)

    def today(self, record: ApplicationRecord) -> date:
        """The date now where the employer is."""
        return self.advisor.today(record, self.now)

    def need_people(self, person_ids: Iterable[str]) -> None:
        """Raise `UserError` unless all of these people are stored."""
        wanted = set(person_ids)
        if wanted and self.queries.known_people(wanted) != wanted:
            raise UserError(_GONE)

    def insist(self, faults: Sequence[Fault]) -> None:
        """Raise `UserError` for the first fault, if there is one."""
        for fault in faults:
            raise UserError(_SENTENCES[fault])


@contextmanager
def unit_of_work(store: Store, now: Moment, advisor: Advisor) -> Iterator[Context]:
    """One transaction for one action. Everything is written, or nothing.

    When the action has ended, the next step of each application it touched is planned anew, once.
    Raises what `Store.writing` raises.
    """
    with store.writing(now.utc) as writer:
        ctx = Context(writer, now, advisor)
        yield ctx
        complete(ctx)


def complete(ctx: Context) -> None:
    """Plan anew what the action has touched, and note what changed."""
    writer, also = ctx.writer, frozenset(ctx._also)
    planned = writer.to_plan | also
    sharing = _sharing_people(writer) - planned
    for application_id in sorted(planned | sharing):
        replan(writer, ctx.now, ctx.advisor, application_id)
    writer.fill_bin()
    ctx.changes = writer.touched() | Changes(applications=sharing | also)


def _sharing_people(writer: Writer) -> frozenset[str]:
    """The applications of the people in the edits: a contact with them counts in each."""
    if not any(edit.table in _CONTACTS for edit in writer.edits):
        return frozenset()
    return frozenset(writer.queries.applications_shared_with(writer.touched().people))
