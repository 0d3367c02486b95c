"""The groups of the list: a heading for each column of the board, and its applications below it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import Protocol

from PySide6.QtCore import QSettings

from desktop.core.moment import Moment
from desktop.models.queries import ApplicationRow, Filter, Sort
from desktop.ops import Ops
from desktop.ui.interviews.filters import Filters
from desktop.ui.interviews.row_source import RowSource

#: What needs an answer comes first, what is over last.
GROUPS = (
    Filter.OFFERS,
    Filter.INTERVIEWING,
    Filter.WAITING,
    Filter.APPLIED,
    Filter.ON_HOLD,
    Filter.CLOSED,
)


@dataclass(frozen=True, slots=True)
class GroupRow:
    """The heading of a group, and the number of its applications."""

    kind: Filter
    count: int
    is_open: bool


ListRow = ApplicationRow | GroupRow


class Source(Protocol):
    """The rows of the list, numbered from 0; headings of groups are rows with an empty id."""

    @property
    def headings(self) -> list[int]:
        """The numbers of the headings."""

    def total(self) -> int:
        """The number of applications, also of those in closed groups."""

    def count(self) -> int:
        """The number of rows."""

    def rows(self, offset: int, limit: int) -> Sequence[ListRow]: ...

    def ids(self, offset: int, limit: int) -> list[str]:
        """The ids of so many rows, or with -1 of all from `offset` on."""

    def position(self, application_id: str) -> int | None:
        """The number of the row of an application, or None if no row shows it."""


@dataclass(frozen=True)
class GroupedSource:
    """All applications in groups. Groups without any are left out."""

    ops: Ops
    kinds: Sequence[Filter]
    """The groups in their order."""
    collapsed: frozenset[Filter]
    now: Moment

    @cached_property
    def groups(self) -> list[GroupRow]:
        """The headings."""
        counts = self.ops.queries.listing.counts(self.now)
        return [
            GroupRow(kind, counts[kind], kind not in self.collapsed)
            for kind in self.kinds
            if counts[kind]
        ]

    @property
    def headings(self) -> list[int]:
        return [first for first, _ in self._places()]

    def total(self) -> int:
        return sum(group.count for group in self.groups)

    def count(self) -> int:
        return sum(1 + _shown(group) for group in self.groups)

    def rows(self, offset: int, limit: int) -> list[ListRow]:
        parts = list(self._parts(offset, limit))
        wanted = [(group.kind, max(start, 0), number) for group, start, number in parts if number]
        rows = iter(self.ops.queries.listing.parts(wanted, self.now))
        found: list[ListRow] = []
        for group, start, number in parts:
            if start < 0:
                found.append(group)
            found += islice(rows, number)
        return found

    def ids(self, offset: int, limit: int) -> list[str]:
        found: list[str] = []
        for group, start, number in self._parts(offset, self.count() if limit < 0 else limit):
            if start < 0:
                found.append("")
            if number:
                found += self._source(group.kind).ids(max(start, 0), number)
        return found

    def position(self, application_id: str) -> int | None:
        if not application_id:
            return None
        kind = group_of(self.ops, application_id, self.now)
        for first, group in self._places():
            if group.kind is kind and group.is_open:
                place = self._source(group.kind).position(application_id)
                return None if place is None else first + 1 + place
        return None

    def heading(self, kind: Filter) -> int | None:
        """The row of the heading of a group, or None without one."""
        return next((first for first, group in self._places() if group.kind is kind), None)

    def _source(self, kind: Filter) -> RowSource:
        return RowSource(self.ops.queries, kind, "", Sort.DUE, reverse=False, now=self.now)

    def _places(self) -> Iterator[tuple[int, GroupRow]]:
        """The row of each heading."""
        first = 0
        for group in self.groups:
            yield first, group
            first += 1 + _shown(group)

    def _parts(self, offset: int, limit: int) -> Iterator[tuple[GroupRow, int, int]]:
        """What so many rows from `offset` on have of each group: from which of its applications on,
        -1 for its heading and all below it, and how many applications."""
        for first, group in self._places():
            start = max(offset - first - 1, -1)
            end = min(offset + limit - first - 1, _shown(group))
            if start < end:
                yield group, start, end - max(start, 0)


def _shown(group: GroupRow) -> int:
    """The number of applications that are shown below a heading."""
    return group.count if group.is_open else 0


def group_of(ops: Ops, application_id: str, now: Moment) -> Filter | None:
    """The group that has an application, or None if it was deleted."""
    columns = ops.queries.listing.columns(application_id, now)
    return None if columns is None else columns[0]


class Listing:
    """What list and board show, as filter, order, search and collapsed groups have it."""

    def __init__(self, ops: Ops, filters: Filters) -> None:
        self._ops = ops
        self._filters = filters
        self.search = ""
        self.collapsed = frozenset({Filter.CLOSED})
        """The groups whose applications are not shown."""

    @property
    def is_searching(self) -> bool:
        return bool(self.search.strip())

    @property
    def is_grouped(self) -> bool:
        """Whether the list has groups: not while it shows what a filter or a search finds."""
        is_all = self._filters.filter is Filter.ALL and not self.is_searching
        return is_all and self._filters.sort is Sort.STATE

    def source(self) -> Source:
        """The rows of the list."""
        return self._grouped() if self.is_grouped else self.column(self._filters.filter)

    def column(self, kind: Filter) -> RowSource:
        """The applications of a filter, or of a column of the board."""
        sort, reverse = self._filters.sort, self._filters.is_reversed
        if sort is Sort.STATE:
            sort, reverse = Sort.DUE, False
        return RowSource(self._ops.queries, kind, self.search, sort, reverse, self._ops.now())

    def show_counts(self) -> None:
        """Show the numbers of the filters."""
        self._filters.show_counts(self._ops.queries.listing.counts(self._ops.now()))

    def toggle(self, kind: Filter) -> int:
        """Open a group, or collapse it; return the row of its heading."""
        self.collapsed ^= {kind}
        return self._grouped().heading(kind) or 0

    def open_group_of(self, application_id: str) -> None:
        """Open the group that has an application."""
        self.collapsed -= {group_of(self._ops, application_id, self._ops.now())}

    def save_state(self, settings: QSettings) -> None:
        settings.setValue("interviews/collapsed", " ".join(sorted(self.collapsed)))

    def restore_state(self, settings: QSettings) -> None:
        stored = settings.value("interviews/collapsed")
        if stored is not None:
            names = str(stored).split()
            self.collapsed = frozenset(kind for kind in GROUPS if kind in names)

    def _grouped(self) -> GroupedSource:
        kinds = GROUPS[::-1] if self._filters.is_reversed else GROUPS
        return GroupedSource(self._ops, kinds, self.collapsed, self._ops.now())
