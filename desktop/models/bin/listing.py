"""Pages of the items in the bin."""

import json
from datetime import datetime, timedelta

from desktop.core.lazy_dataclass import dataclass
from desktop.models.connection import Connection
from desktop.models.rows import Row

#: How long items are kept.
KEPT_FOR = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class BinRow:
    """An item. `kind` is the name of its table, `row` the deleted row.

    `company` and `role` are those of its application, or empty; `deleted_at` is an instant in UTC.
    """

    id: str
    title: str
    kind: str
    row: Row
    company: str
    role: str
    deleted_at: datetime


class BinList:
    def __init__(self, db: Connection) -> None:
        self._db = db

    def count(self) -> int:
        return self._db.number("SELECT count(*) FROM bin_item")

    def page(self, offset: int, limit: int) -> list[BinRow]:
        """The items, the latest first."""
        found = self._db.rows(
            "SELECT id, title, json_extract(rows, '$.kind'), json_extract(rows, '$.row'), "
            "json_extract(rows, '$.whose[0]'), json_extract(rows, '$.whose[1]'), deleted_at "
            "FROM bin_item ORDER BY deleted_at DESC, rowid DESC LIMIT ? OFFSET ?",
            (limit, offset),
        )
        return [
            BinRow(key, title, kind, json.loads(row), company, role, datetime.fromisoformat(at))
            for key, title, kind, row, company, role, at in found
        ]

    def contains(self, item_id: str) -> bool:
        return bool(self._db.number("SELECT count(*) FROM bin_item WHERE id = ?", (item_id,)))

    def outdated(self, now: datetime) -> list[str]:
        """The ids of items that have expired at the instant `now` (UTC)."""
        latest = (now - KEPT_FOR).isoformat()
        return self._db.column("SELECT id FROM bin_item WHERE deleted_at <= ?", (latest,))
