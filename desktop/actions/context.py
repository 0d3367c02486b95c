"""The unit of work: one transaction, the action in it, and the replanning after it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from desktop.actions.new_plans import NewPlans
from desktop.actions.planning import replan_all
from desktop.core.changes import Changes, joined
from desktop.core.errors import UserError
from desktop.core.moment import Moment
from desktop.core.records import Application, ApplicationRecord
from desktop.core.validate import Fault
from desktop.models.queries import Queries
from desktop.models.store import Store

if TYPE_CHECKING:
    from desktop.advice.advisor import Advisor
    from desktop.models.writer import Edit, Writer

P = ParamSpec("P")
T = TypeVar("T")

#: Tables whose rows count in every application of the same people.
_CONTACTS = frozenset({"interaction", "participation", "person"})
_GONE = "This entry no longer exists. It may have been deleted just now."
_SENTENCES = {
    Fault.COMPANY_MISSING: "Say which company it is.",
    Fault.ROLE_MISSING: "Say which role it is.",
    Fault.NAME_MISSING: "Give the person a name.",
    Fault.PROBLEM_MISSING: "Say what the problem is.",
    Fault.QUESTION_MISSING: "Say what they asked.",
    Fault.POSTING_MISSING: "Paste the text of the posting, or open it from a file.",
    Fault.POSTING_TOO_LONG: "This is too long for a posting. Keep the part about the job.",
    Fault.DOCUMENT_MISSING: "Say which document it is.",
    Fault.EMAIL_MALFORMED: "Check the e-mail address: it should look like name@example.com.",
    Fault.URL_MALFORMED: "Check the web address: it should begin with https:// or http://.",
    Fault.ZONE_UNKNOWN: "Choose a time zone from the list.",
    Fault.IN_FUTURE: "This lies in the future. Enter a contact once it has happened.",
}


@dataclass(slots=True)
class Context:
    """One transaction, the time it happens at, and the advisor. Made by `unit_of_work`."""

    writer: "Writer"
    now: Moment
    advisor: "Advisor"
    changes: Changes = field(default_factory=Changes)
    """What was written, once the unit of work has ended."""
    new_plans: NewPlans = field(default_factory=NewPlans)
    """Those of applications that are added many at once; a batch keeps them."""
    _also: set[str] = field(default_factory=set)

    @property
    def queries(self) -> Queries:
        return self.writer.queries

    def plan_also(self, application_ids: Iterable[str]) -> None:
        """Replan these applications too, although no record of them is written."""
        self._also.update(application_ids)

    def need(self, find: Callable[[str], T | None], key: str) -> T:
        """The record that `find` returns for `key`. Raises `UserError` when it is gone."""
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

    def reject(self, faults: Sequence[Fault]) -> None:
        """Raise `UserError` for the first of `faults`, if any."""
        for fault in faults:
            raise UserError(_SENTENCES[fault])


@contextmanager
def unit_of_work(store: Store, now: Moment, advisor: "Advisor") -> Iterator[Context]:
    """One transaction for one action: everything is written, or nothing.

    After the action, the next step of each application it touched is planned anew, once.
    Raises what `Store.writing` raises.
    """
    with store.writing(now.utc) as writer:
        ctx = Context(writer, now, advisor)
        yield ctx
        complete(ctx)


class Batch:
    """Several units of work in one transaction: all of them are written, or nothing.

    It is open until `commit` or `cancel`, also between two of them.
    """

    def __init__(self, store: Store, now: Moment, advisor: "Advisor") -> None:
        """Begin the transaction. Raises what `Store.writing` raises."""
        self._now, self._advisor = now, advisor
        self._stack = ExitStack()
        self._part = self._stack.enter_context(store.writing_parts(now.utc))
        self._plans = NewPlans()
        self._edits: list[tuple[Edit, ...]] = []
        self._changes: list[Changes] = []

    @property
    def edits(self) -> tuple[tuple["Edit", ...], ...]:
        """The edits of each action that wrote something."""
        return tuple(self._edits)

    @property
    def changes(self) -> Changes:
        return joined(self._changes)

    def run(
        self, action: Callable[Concatenate[Context, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run `action` as a unit of work. If it raises, nothing of the batch is written."""
        try:
            with self._part() as writer:
                ctx = Context(writer, self._now, self._advisor, new_plans=self._plans)
                value = action(ctx, *args, **kwargs)
                complete(ctx)
        except BaseException as error:
            self._stack.__exit__(type(error), error, error.__traceback__)  # may raise another
            raise
        if writer.edits:
            self._edits.append(writer.edits)
        self._changes.append(ctx.changes)
        return value

    def commit(self) -> None:
        """Write all of it. Raises `StoreError` if that fails; then nothing is written."""
        self._stack.close()

    def cancel(self) -> None:
        """Write nothing."""
        with suppress(_CancelledError), self._stack:
            raise _CancelledError


class _CancelledError(Exception):
    """Ends the transaction of a batch that is cancelled."""


def complete(ctx: Context) -> None:
    """Replan the applications the action touched, and set `ctx.changes`."""
    writer, also = ctx.writer, frozenset(ctx._also)
    planned = writer.to_plan | also
    sharing = _sharing_people(writer) - planned
    replan_all(writer, ctx.now, ctx.advisor, planned | sharing)
    writer.fill_bin()
    ctx.changes = writer.touched() | Changes(applications=sharing | also)


def _sharing_people(writer: "Writer") -> frozenset[str]:
    """The applications of the people in the edits: a contact with them counts in each."""
    if not any(edit.table in _CONTACTS for edit in writer.edits):
        return frozenset()
    return frozenset(writer.queries.applications_shared_with(writer.touched().people))
