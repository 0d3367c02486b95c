"""Plans of new applications: those of an import mostly differ in their names only.

Applications that are alike for the advice are planned once. An application without people,
interviews and contacts is alike in all that the advice reads but these columns; contacts about
another application at its company only make a caution, which is not stored.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, fields
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING

from desktop.core.records import Application

if TYPE_CHECKING:
    from desktop.actions.context import Context
    from desktop.models.many import Pattern


@dataclass(slots=True)
class NewPlans:
    """The plans that were made at one time, with the same preferences."""

    _made: "dict[object, Pattern]" = field(default_factory=dict)
    _made_with: object = None

    def add(self, ctx: "Context", added: Sequence[Application]) -> None:
        """Store applications that belong to nothing yet, with their history and their plans."""
        made_with = (ctx.now, ctx.queries.preferences)
        if made_with != self._made_with:
            self._made_with = made_with
            self._made.clear()
        ctx.writer.insert_applications(added, [self._pattern(ctx, one) for one in added])

    def _pattern(self, ctx: "Context", application: Application) -> "Pattern":
        from desktop.actions.planning import plan_of_new  # noqa: PLC0415  rarely needed
        from desktop.actions.states import first_record  # noqa: PLC0415
        from desktop.models.many import Pattern  # noqa: PLC0415

        key = (_facts()(application), bool(application.agency.strip()))
        known = self._made.get(key)
        if known is None:
            record = first_record(application, ctx.now.today)
            summary, reminders = plan_of_new(ctx.queries, ctx.now, ctx.advisor, record)
            belonging = [*record.history, *record.observations, *reminders]
            known = self._made[key] = Pattern(summary, belonging)
        return known


@cache
def _facts() -> Callable[[Application], object]:
    """Reads what the next step of a new application depends on, except whether it has an agency."""
    from desktop.models.many_queries import NOT_ADVISED_COLUMNS  # noqa: PLC0415  rarely needed

    names = [one.name for one in fields(Application) if one.name not in NOT_ADVISED_COLUMNS]
    return attrgetter(*names)
