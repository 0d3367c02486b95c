"""All writes to the store, with time stamps, the search index, the bin and the journal."""

import json
import sqlite3
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime
from itertools import groupby
from typing import Any

from desktop.core.changes import Changes
from desktop.core.errors import UserError
from desktop.core.fold import sort_key
from desktop.core.ids import new_id
from desktop.core.records import Application
from desktop.core.stored import Setting, Stored
from desktop.core.summary import Summary
from desktop.core.text import tidied
from desktop.models import tables
from desktop.models.bin.content import NEVER_BINNED, Content, Edit, InsertedRow
from desktop.models.connection import Connection
from desktop.models.drafts import DraftWriter
from desktop.models.journal import Journal
from desktop.models.many import ManyRows, Pattern
from desktop.models.orm import Model
from desktop.models.queries import Queries
from desktop.models.rows import Row, clean, to_row
from desktop.models.search import SearchIndex

__all__ = ["Edit", "Writer"]


class Writer:
    """Writes within one transaction. Created by `Store.writing`."""

    def __init__(self, db: Connection, queries: Queries, now: datetime) -> None:
        self.queries = queries
        self.drafts = DraftWriter(db, now)
        self._db = db
        self._now = now.isoformat()
        self._search = SearchIndex(db)
        self._journal = Journal(db, queries)
        self._many = ManyRows(db, queries, self._journal, self._search)
        self._deleted: list[tuple[int, str, Row, tuple[str, str]]] = []

    @property
    def edits(self) -> tuple[Edit, ...]:
        """The edits so far, in order."""
        return tuple(self._journal.edits)

    def touched(self) -> Changes:
        """The applications and people that the edits affect."""
        return self._journal.changes()

    @property
    def to_plan(self) -> frozenset[str]:
        """Ids of the applications whose next step must be planned again after the edits."""
        return frozenset(self._journal.to_plan)

    def insert(self, record: Any) -> None:
        """Insert a record of `core.records`, with normalized texts."""
        row = to_row(tidied(record)) | {"created_at": self._now, "updated_at": self._now}
        self._write(tables.TABLE_OF[type(record)], None, row)

    def insert_all(self, records: Sequence[Any]) -> None:
        """Insert records of one kind at once; see `ManyRows.insert`."""
        self._many.insert(records, self._now)

    def insert_applications(
        self, added: Sequence[Application], patterns: Sequence[Pattern]
    ) -> None:
        """Insert planned applications at once; see `ManyRows.insert_applications`."""
        self._many.insert_applications(added, patterns, self._now)

    def copy_plan(self, source: str, others: Collection[str]) -> None:
        """Give the applications `others` what is planned in the summary of `source`."""
        self._many.copy_plan(source, others)

    def insert_stored(self, kind: type, several: Sequence[Stored]) -> int:
        """Insert records of one kind of a copy; returns how many were missing.

        Their numbers are kept if all of them are free, so that an empty store becomes the same. One
        that is there already, by its id or as the same link, is left as it is.
        """
        table = tables.Setting if kind is Setting else tables.TABLE_OF[kind]
        rows = [
            to_row(tidied(one.record))
            | {"created_at": one.created_at.isoformat(), "updated_at": one.updated_at.isoformat()}
            for one in several
        ]
        if not any(self._rows(table, "seq", one.place) for one in several):
            rows = [row | {"seq": one.place} for row, one in zip(rows, several, strict=True)]
        return sum(self._is_inserted(table, row) for row in rows)

    def _is_inserted(self, table: type[Model], row: Row) -> bool:
        try:
            self._write(table, None, row)
        except sqlite3.IntegrityError:
            return False
        return True

    def update(self, record: Any) -> None:
        """Update a record by its id, with normalized texts. Raises `UserError` if it is gone."""
        table = tables.TABLE_OF[type(record)]
        before = self._require(table, record.id)
        row = before | to_row(tidied(record))
        if row != before:
            self._write(table, before, row | {"updated_at": self._now})

    def touch(self, record: Any) -> None:
        """Set the time of the last update of a record, also without a change."""
        table = tables.TABLE_OF[type(record)]
        before = self._require(table, record.id)
        self._write(table, before, before | {"updated_at": self._now})

    def delete(self, record: Any) -> None:
        """Move a record with its children to the bin; kinds in `NEVER_BINNED` are deleted.

        The item in the bin includes all later edits of this transaction until `fill_bin`. Raises
        `UserError` if the record is gone.
        """
        table = tables.TABLE_OF[type(record)]
        row = self._require(table, record.id)
        name = str(table._meta.table_name)
        if name not in NEVER_BINNED:
            self._deleted.append((len(self._journal.edits), name, row, self._owner(row)))
        self.remove(table, row)

    def drop(self, record: Any) -> None:
        """Delete a record without the bin, for replacements. Raises `UserError` if it is gone."""
        table = tables.TABLE_OF[type(record)]
        self.remove(table, self._require(table, record.id))

    def fill_bin(self) -> None:
        """Insert the deletions so far into the bin, each with the edits that followed it."""
        deleted, self._deleted = self._deleted, []
        edits_left = list(self._journal.edits)
        for start, kind, row, owner in reversed(deleted):
            edits = edits_left[start:]
            del edits_left[start:]
            key = new_id()
            item = Content(kind, row, owner, tuple(edits), self._db.pragma("user_version"))
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
        """Delete these items of the bin, or all, for good: this is no edit and cannot be undone."""
        if item_ids is None:
            self._db.run("DELETE FROM bin_item")
        else:
            sql = "DELETE FROM bin_item WHERE id IN (SELECT value FROM json_each(?))"
            self._db.run(sql, (json.dumps(list(item_ids)),))
        self._journal.note_bin()

    def put_setting(self, key: str, value: str) -> None:
        """Insert or replace a setting."""
        before = self.find(tables.Setting, key)
        value = clean(value)
        if before is None or before["value"] != value:
            row = before or {"id": key, "created_at": self._now}
            self.put(tables.Setting, key, row | {"value": value, "updated_at": self._now})

    def drop_setting(self, key: str) -> None:
        """Delete a setting, if there is one."""
        if (row := self.find(tables.Setting, key)) is not None:
            self.remove(tables.Setting, row)

    def put_summary(self, summary: Summary) -> None:
        """Replace the summary of an application, if that exists."""
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
        """The items of the bin that contain `text`, the latest first."""
        sql = "SELECT * FROM bin_item WHERE instr(rows, ?) > 0 ORDER BY deleted_at DESC, id"
        return self._db.dicts(sql, (text,))

    def with_free_number(self, table: type[Model], row: Row) -> Row:
        """`row` without its `seq` if that is taken by another row, so that it gets a new one."""
        if self._rows(table, "seq", row["seq"]):
            return {name: value for name, value in row.items() if name != "seq"}
        return row

    def scrub_search(self, progress: Callable[[float], None] = lambda _share: None) -> None:
        """Remove deleted words from the search index; see `SearchIndex.scrub`."""
        self.finish()
        self._search.scrub(progress)

    def replay(self, edits: Sequence[Edit], *, back: bool) -> None:
        """Undo `edits` (`back`) or redo them.

        Later children of a deleted row are deleted with it. Raises `UserError` when a row that is
        needed has been deleted in the meantime.
        """
        try:
            for inserted, some in groupby(reversed(edits) if back else edits, _table_of_inserted):
                left: Iterable[Edit] = some
                if inserted:
                    rows = [edit for edit in some if isinstance(edit, InsertedRow)]
                    left = self._many.remove(rows) if back else self._many.insert_again(rows)
                for edit in left:
                    self._replay(edit, edit.before if back else edit.after)
        except sqlite3.IntegrityError as error:
            raise UserError(
                "This step no longer fits what has been changed since, so nothing was done."
            ) from error

    def _replay(self, edit: Edit, target: Row | None) -> None:
        table = tables.JOURNALLED[edit.table]
        if target is not None:
            self.put(table, edit.key, target)
        elif (present := self.find(table, edit.key)) is not None:
            self.remove(table, present)

    def finish(self) -> None:
        """Fill the bin and update the search index; called before the commit."""
        self.fill_bin()
        journal = self._journal
        applications, people = journal.outdated_applications, journal.outdated_people
        self._search.add_applications(journal.new_applications)
        self._search.add_people(journal.new_people)
        self._search.refresh_applications(applications - journal.new_applications)
        self._search.refresh_people(people - journal.new_people)
        for ids in (applications, people, journal.new_applications, journal.new_people):
            ids.clear()

    def referring(self, table: type[Model], column: str, key: str) -> list[Row]:
        """The rows of a table whose `column` has this value, in the order of insertion."""
        return self._rows(table, column, key)

    def change(self, table: type[Model], row: Row, columns: Row) -> None:
        """Change columns of a stored row, and the time of its last update."""
        self._write(table, row, row | columns | {"updated_at": self._now})

    def find(self, table: type[Model], key: str) -> Row | None:
        """The row with this id, or None."""
        return next(iter(self._rows(table, "id", key)), None)

    def stored(self, table: str, key: str) -> Row | None:
        """The row with this id in the table of this name, or None."""
        return self.find(tables.JOURNALLED[table], key)

    def put(self, table: type[Model], key: str, row: Row) -> None:
        """Insert or update the row with id `key`."""
        self._write(table, self.find(table, key), row)

    def _write(self, table: type[Model], before: Row | None, row: Row) -> None:
        """Insert `row`, or replace `before` by it."""
        key = row["id"]
        if table is tables.Person:
            row = row | {"name_key": sort_key(str(row["name"]))}
        if before is None:
            seq = self._db.insert(str(table._meta.table_name), row)
            if "seq" in table._meta.fields:
                row = row | {"seq": row.get("seq", seq)}
        elif before == row:
            return
        else:
            self._db.write(table.update(row).where(_column(table, "id") == key))
        self.queries.invalidate(str(table._meta.table_name))
        if table is tables.Application:
            self._update_summary(row)
        self._journal.note(str(table._meta.table_name), before, row)

    def remove(self, table: type[Model], row: Row) -> None:
        """Delete a row after its children, and clear references to it."""
        for parent, child, column in tables.REFERENCES:
            if parent is table:
                for reference in self._rows(child, column, row["id"]):
                    cleared: Row = {column: None, "updated_at": self._now}
                    self.put(child, str(reference["id"]), reference | cleared)
        for parent, child, column in tables.CHILDREN:
            if parent is table:
                for found in self._rows(child, column, row["id"]):
                    # Read again: deleting its siblings may have cleared references in it.
                    self.remove(child, self._require(child, str(found["id"])))
        self._journal.note(str(table._meta.table_name), row, None)
        if table is tables.Application:
            self._db.run("DELETE FROM summary WHERE seq = ?", (row["seq"],))
        if table in (tables.Application, tables.Person):
            self._search.remove(table._meta.table_name, int(row["seq"] or 0))
        self._db.write(table.delete().where(_column(table, "id") == row["id"]))
        self.queries.invalidate(str(table._meta.table_name))

    def _update_summary(self, row: Row) -> None:
        """Insert the summary of an application, or update the columns that copy it."""
        self._db.run(
            "INSERT INTO summary (seq, application_id, state, company_key) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (seq) DO UPDATE SET state = excluded.state, "
            "company_key = excluded.company_key",
            (row["seq"], row["id"], row["state"], sort_key(str(row["company"]))),
        )

    def _owner(self, row: Row) -> tuple[str, str]:
        """Company and role of the application that `row` is or belongs to; empty if none."""
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


def _table_of_inserted(edit: Edit) -> str:
    """The table of a row that was inserted with many others; empty for any other edit."""
    return edit.table if isinstance(edit, InsertedRow) else ""


def _column(table: type[Model], name: str) -> Any:
    return getattr(table, name)
