"""The only way to write: records in, with their times, the search index and a journal of edits."""

import json
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from peewee import IntegrityError, Model

from desktop.core.changes import Changes
from desktop.core.errors import UserError
from desktop.core.fold import sort_key
from desktop.core.ids import new_id
from desktop.core.records import Summary
from desktop.core.text import tidied
from desktop.models import tables
from desktop.models.bin.content import NEVER_BINNED, Content, Edit
from desktop.models.connection import Connection
from desktop.models.drafts import DraftWriter
from desktop.models.journal import Journal
from desktop.models.queries import Queries
from desktop.models.rows import Row, clean, to_row
from desktop.models.search import SearchIndex

__all__ = ["Edit", "Writer"]


class Writer:
    """Writes within one transaction. Made by `Store.writing`."""

    def __init__(self, db: Connection, queries: Queries, now: datetime) -> None:
        self.queries = queries
        self.drafts = DraftWriter(db, now)
        self._db = db
        self._now = now.isoformat()
        self._search = SearchIndex(db)
        self._journal = Journal(db, queries)
        self._deleted: list[tuple[int, str, Row, tuple[str, str]]] = []

    @property
    def edits(self) -> tuple[Edit, ...]:
        """Every edit so far, in order."""
        return tuple(self._journal.edits)

    def touched(self) -> Changes:
        """Which applications and people the edits concern."""
        return self._journal.changes()

    @property
    def to_plan(self) -> frozenset[str]:
        """The applications whose next step may be another one after the edits."""
        return frozenset(self._journal.to_plan)

    def insert(self, record: Any) -> None:
        """Keep a new record of `core.records`, its texts tidied."""
        row = to_row(tidied(record)) | {"created_at": self._now, "updated_at": self._now}
        self._write(tables.TABLE_OF[type(record)], None, row)

    def update(self, record: Any) -> None:
        """Replace a record by its id, its texts tidied. Raises `UserError` when it is gone."""
        table = tables.TABLE_OF[type(record)]
        before = self._require(table, record.id)
        row = before | to_row(tidied(record))
        if row != before:
            self._write(table, before, row | {"updated_at": self._now})

    def delete(self, record: Any) -> None:
        """Delete a record and all that belongs to it, into the bin.

        The bin keeps it with whatever else the same transaction changes until `fill_bin`. Links
        between records have no place there. Raises `UserError` when the record is gone.
        """
        table = tables.TABLE_OF[type(record)]
        row = self._require(table, record.id)
        name = str(table._meta.table_name)
        if name not in NEVER_BINNED:
            self._deleted.append((len(self._journal.edits), name, row, self._whose(row)))
        self.remove(table, row)

    def drop(self, record: Any) -> None:
        """Delete what something else replaces, past the bin. Raises `UserError` when it is gone."""
        table = tables.TABLE_OF[type(record)]
        self.remove(table, self._require(table, record.id))

    def fill_bin(self) -> None:
        """Put what was deleted into the bin, together with what was changed because of it."""
        deleted, self._deleted = self._deleted, []
        edits_left = list(self._journal.edits)
        for start, kind, row, whose in reversed(deleted):
            edits = edits_left[start:]
            del edits_left[start:]
            key = new_id()
            item = Content(kind, row, whose, tuple(edits), self._db.user_version)
            self.put(
                tables.BinItem,
                key,
                {
                    "id": key,
                    "deleted_at": self._now,
                    "title": item.title,
                    "rows": item.text(),
                },
            )

    def empty_bin(self, item_ids: Sequence[str] | None = None) -> None:
        """Delete these items for good, or all; this is no edit, so nothing brings them back."""
        if item_ids is None:
            self._db.run("DELETE FROM bin_item")
        else:
            sql = "DELETE FROM bin_item WHERE id IN (SELECT value FROM json_each(?))"
            self._db.run(sql, (json.dumps(list(item_ids)),))
        self._journal.note_bin()

    def put_setting(self, key: str, value: str) -> None:
        """Keep a setting in place of what it was."""
        before = self.find(tables.Setting, key)
        value = clean(value)
        if before is None or before["value"] != value:
            row = before or {"id": key, "created_at": self._now}
            self.put(tables.Setting, key, row | {"value": value, "updated_at": self._now})

    def drop_setting(self, key: str) -> None:
        """Forget a setting; nothing happens when there is none."""
        if (row := self.find(tables.Setting, key)) is not None:
            self.remove(tables.Setting, row)

    def put_summary(self, summary: Summary) -> None:
        """Keep what was derived from an application; nothing happens when that is gone."""
        row = to_row(summary)
        columns = ", ".join(f"{name} = ?" for name in row)
        count = self._db.changes
        self._db.run(
            f"UPDATE summary SET {columns} WHERE application_id = ?",
            (*row.values(), summary.application_id),
        )
        if self._db.changes > count:
            self.queries.invalidate("summary")
            self._journal.note_plan(summary.application_id)

    def bin_items_containing(self, text: str) -> list[Row]:
        """The items of the bin that hold `text` anywhere, the latest first."""
        sql = "SELECT * FROM bin_item WHERE instr(rows, ?) > 0 ORDER BY deleted_at DESC, id"
        return self._db.dicts(sql, (text,))

    def with_free_number(self, table: type[Model], row: Row) -> Row:
        """`row` without its `seq` where another row has that by now; it then takes the next."""
        if self._rows(table, "seq", row["seq"]):
            return {name: value for name, value in row.items() if name != "seq"}
        return row

    def scrub_search(self, tick: Callable[[float], None] = lambda _share: None) -> None:
        """Have the search index hold no word that is in no record any more; see `scrub`."""
        self.finish()
        self._search.scrub(tick)

    def replay(self, edits: Sequence[Edit], *, back: bool) -> None:
        """Undo `edits` (`back`) or do them again.

        What has been added since to something that must go, goes with it. Raises `UserError` when
        something that is needed has been deleted in the meantime.
        """
        try:
            for edit in reversed(edits) if back else edits:
                wanted = edit.before if back else edit.after
                table = tables.JOURNALLED[edit.table]
                key = str((edit.before or edit.after or {})["id"])
                if wanted is not None:
                    self.put(table, key, wanted)
                elif (present := self.find(table, key)) is not None:
                    self.remove(table, present)
        except IntegrityError as error:
            raise UserError(
                "This step no longer fits what has been changed since, so nothing was done."
            ) from error

    def finish(self) -> None:
        """Fill the bin and bring the search index in step; called before the commit."""
        self.fill_bin()
        applications, people = self._journal.outdated_applications, self._journal.outdated_people
        self._search.refresh_applications(applications)
        self._search.refresh_people(people)
        applications.clear()
        people.clear()

    def find(self, table: type[Model], key: str) -> Row | None:
        """The row with this id; None when there is none."""
        return next(iter(self._rows(table, "id", key)), None)

    def put(self, table: type[Model], key: str, row: Row) -> None:
        """Make the row with id `key` look like `row`, whether it exists or not."""
        self._write(table, self.find(table, key), row)

    def _write(self, table: type[Model], before: Row | None, row: Row) -> None:
        """Insert `row`, or put it in place of `before`."""
        key = row["id"]
        if table is tables.Person:
            row = row | {"name_key": sort_key(str(row["name"]))}
        if before is None:
            seq = self._db.write(table.insert(row))
            if "seq" in table._meta.fields:
                row = row | {"seq": row.get("seq", seq)}
        elif before == row:
            return
        else:
            self._db.write(table.update(row).where(_column(table, "id") == key))
        self.queries.invalidate(str(table._meta.table_name))
        if table is tables.Application:
            self._keep_summary(row)
        self._journal.note(str(table._meta.table_name), before, row)

    def remove(self, table: type[Model], row: Row) -> None:
        """Delete a row and, before it, all that belongs to it."""
        for parent, child, column in tables.MENTIONS:
            if parent is table:
                for mention in self._rows(child, column, row["id"]):
                    stamped: Row = {column: None, "updated_at": self._now}
                    self.put(child, str(mention["id"]), mention | stamped)
        for parent, child, column in tables.CHILDREN:
            if parent is table:
                for kept in self._rows(child, column, row["id"]):
                    # Read anew: it may have mentioned one that went before it.
                    self.remove(child, self._require(child, str(kept["id"])))
        self._journal.note(str(table._meta.table_name), row, None)
        if table is tables.Application:
            self._db.run("DELETE FROM summary WHERE seq = ?", (row["seq"],))
        if table in (tables.Application, tables.Person):
            self._search.remove(table._meta.table_name, int(row["seq"] or 0))
        self._db.write(table.delete().where(_column(table, "id") == row["id"]))
        self.queries.invalidate(str(table._meta.table_name))

    def _keep_summary(self, row: Row) -> None:
        self._db.run(
            "INSERT INTO summary (seq, application_id, state, company_key) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (seq) DO UPDATE SET state = excluded.state, "
            "company_key = excluded.company_key",
            (row["seq"], row["id"], row["state"], sort_key(str(row["company"]))),
        )

    def _whose(self, row: Row) -> tuple[str, str]:
        """Company and role of the application that a row is, or belongs to."""
        key = row.get("application_id", row["id"])
        sql = "SELECT company, role FROM application WHERE id = ?"
        company, role = self._db.row(sql, (key,)) or ("", "")
        return str(company), str(role)

    def _require(self, table: type[Model], key: str) -> Row:
        found = self.find(table, key)
        if found is None:
            raise UserError("This entry no longer exists, so it cannot be changed.")
        return found

    def _rows(self, table: type[Model], column: str, value: object) -> list[Row]:
        name = table._meta.table_name
        return self._db.dicts(f'SELECT * FROM "{name}" WHERE "{column}" = ?', (value,))


def _column(table: type[Model], name: str) -> Any:
    return getattr(table, name)
