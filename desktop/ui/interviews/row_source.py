"""The applications that the list shows: which, and in which order."""

from dataclasses import dataclass

from desktop.core.moment import Moment
from desktop.models.queries import ApplicationRow, Filter, Queries, Sort


@dataclass(frozen=True, slots=True)
class RowSource:
    """Reads them from the store; a row is numbered from 0."""

    queries: Queries
    filter: Filter
    search: str
    sort: Sort
    reverse: bool
    now: Moment

    def count(self) -> int:
        return self.queries.count_applications(filter=self.filter, search=self.search, now=self.now)

    @property
    def headings(self) -> list[int]:
        """The numbers of the headings of groups: none."""
        return []

    def total(self) -> int:
        """The number of applications."""
        return self.count()

    def rows(self, offset: int, limit: int) -> list[ApplicationRow]:
        return self.queries.applications(
            filter=self.filter,
            search=self.search,
            sort=self.sort,
            reverse=self.reverse,
            now=self.now,
            offset=offset,
            limit=limit,
        )

    def ids(self, offset: int, limit: int) -> list[str]:
        """The ids of so many rows, or with -1 of all from `offset` on."""
        return self.queries.listing.ids(
            filter_by=self.filter,
            search=self.search,
            sort=self.sort,
            reverse=self.reverse,
            now=self.now,
            offset=offset,
            limit=limit,
        )

    def position(self, application_id: str) -> int | None:
        """The number of the row of an application, or None if the list does not have it."""
        if not application_id:
            return None
        return self.queries.listing.position(
            application_id,
            filter_by=self.filter,
            search=self.search,
            sort=self.sort,
            reverse=self.reverse,
            now=self.now,
        )
