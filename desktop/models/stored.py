"""Everything that a complete copy holds: the records and settings as they are stored.

Left out are values that are computed again (summaries, the search index), the bin, input of forms
that was not saved, and the settings that belong to this file or this computer.
"""

import json
from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from desktop.core.preferences import CALENDAR_FOLDER
from desktop.core.stored import Setting, Stored
from desktop.models.connection import Connection
from desktop.models.dated import DatedRows
from desktop.models.insight_rows import InsightReader
from desktop.models.migrations import WRITTEN_BY
from desktop.models.rows import UnreadableError, from_row
from desktop.models.tables import TABLE_OF
from desktop.models.tables import Setting as SettingTable

if TYPE_CHECKING:
    from desktop.models.whole_records import WholeRecords

#: Settings that are not part of a copy.
OF_THIS_COMPUTER = frozenset({WRITTEN_BY, CALENDAR_FOLDER})
_AT_ONCE = 500


class StoredRecords:
    """Reads the records of a kind in the order of their numbers."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    @cached_property
    def dated(self) -> DatedRows:
        """What a calendar shows."""
        return DatedRows(self._db)

    @cached_property
    def insight(self) -> InsightReader:
        """The narrow rows of `core.insight_rows`."""
        return InsightReader(self._db)

    @cached_property
    def whole(self) -> "WholeRecords":
        """Applications with what belongs to them, many at once."""
        from desktop.models.whole_records import WholeRecords  # noqa: PLC0415  for an export

        return WholeRecords(self._db)

    @property
    def writes(self) -> int:
        """A number that grows with each write."""
        return self._db.changes

    def count(self, *kinds: type) -> int:
        """The number of records of these kinds."""
        return sum(self._db.number(f'SELECT count(*) FROM "{_table(kind)}"') for kind in kinds)

    def all(self, kind: type) -> Iterator[Stored]:
        """All records of a kind, read some at a time. Raises `UnreadableError`."""
        last = 0
        sql = f'SELECT * FROM "{_table(kind)}" WHERE seq > ? ORDER BY seq LIMIT {_AT_ONCE}'
        while rows := self._db.dicts(sql, (last,)):
            for row in rows:
                if kind is not Setting or row["id"] not in OF_THIS_COMPUTER:
                    yield _stored(kind, row)
            last = int(rows[-1]["seq"] or 0)

    def known(self, kind: type, ids: Iterable[str]) -> frozenset[str]:
        """Those of the ids that are stored."""
        sql = f'SELECT id FROM "{_table(kind)}" WHERE id IN (SELECT value FROM json_each(?))'
        return frozenset(self._db.column(sql, (json.dumps(list(ids)),)))


def _stored(kind: type, row: dict[str, Any]) -> Stored:
    try:
        times = [datetime.fromisoformat(row[name]) for name in ("created_at", "updated_at")]
    except (TypeError, ValueError) as error:
        raise UnreadableError from error
    return Stored(from_row(kind, row), row["seq"], *times)


def _table(kind: type) -> str:
    table = SettingTable if kind is Setting else TABLE_OF[kind]
    return str(table._meta.table_name)
