"""Restoring of items from the bin.

The store may have changed since the deletion. Deleted rows are restored unchanged. In rows that
were only changed, columns are reverted unless they were changed again. An edit whose parent is in
the bin itself is moved to the parent's item, and restored with it.
"""

import sqlite3
from dataclasses import replace

from desktop.core.errors import UserError
from desktop.models import tables
from desktop.models.bin.content import Content, Edit, fit, unpack
from desktop.models.orm import Model
from desktop.models.rows import Row
from desktop.models.writer import Writer


def restore(writer: Writer, item_id: str) -> None:
    """Restore one item and remove it from the bin.

    Raises `UserError` when the item is gone, its record exists again, or its parent is missing.
    """
    item = writer.find(tables.BinItem, item_id)
    if item is None:
        raise UserError("This is no longer in the bin. It may have been restored just now.")
    content = unpack(str(item["rows"]))
    restoration = _Restoration(writer, content)
    for edit in reversed(content.edits):
        restoration.undo(edit)
    writer.remove(tables.BinItem, item)
    restoration.move_to_parents()


class _Restoration:
    """The restoring of one item."""

    def __init__(self, writer: Writer, content: Content) -> None:
        self._writer = writer
        self._content = content
        self._pending: list[tuple[str, str, Edit]] = []
        """Table and id of a missing parent, and the edit that needs it."""

    def undo(self, edit: Edit) -> None:
        table = tables.TABLES.get(edit.table)
        if table is None:
            return
        if edit.before is None:
            self._undo_insert(table, fit(table, edit.after or {}))
        elif edit.after is None:
            self._undo_delete(table, fit(table, edit.before))
        else:
            self._undo_change(table, edit, edit.before, edit.after)

    def move_to_parents(self) -> None:
        """Move pending edits to the item in the bin that contains their parent, if there is one."""
        for parent, key, edit in self._pending:
            for item in self._writer.bin_items_containing(key):
                content = unpack(str(item["rows"]))
                if any(e.after is None and _is(e, parent, key) for e in content.edits):
                    merged = replace(content, edits=(edit, *content.edits))
                    row = item | {"rows": merged.text()}
                    self._writer.put(tables.BinItem, str(item["id"]), row)
                    break

    def _undo_insert(self, table: type[Model], row: Row) -> None:
        """Delete a row that was inserted with the deletion, unless it was changed since."""
        if self._writer.find(table, str(row["id"])) == row:
            self._writer.remove(table, row)

    def _undo_delete(self, table: type[Model], row: Row) -> None:
        name, key = str(table._meta.table_name), str(row["id"])
        is_root = (name, key) == (self._content.kind, self._content.row["id"])
        if self._writer.find(table, key) is not None:
            if is_root:
                raise UserError(
                    "This exists already, so nothing was restored. "
                    "You can delete it from the bin for good."
                )
            return
        for field in table._meta.refs:
            column, parent = field.column_name, str(field.rel_model._meta.table_name)
            parent_id = row[column]
            if parent_id is None or self._writer.find(field.rel_model, str(parent_id)) is not None:
                continue
            if field.null:
                edit = Edit(name, {"id": key, column: parent_id}, {"id": key, column: None})
                self._pending.append((parent, str(parent_id), edit))
                row = row | {column: None}
            elif is_root:
                raise UserError(
                    "The application this belongs to has been deleted too. Restore that first."
                )
            else:
                self._pending.append((parent, str(parent_id), Edit(name, row, None)))
                return
        try:
            self._writer.put(table, key, self._writer.with_free_number(table, row))
        except sqlite3.IntegrityError as error:
            if is_root:
                raise UserError(
                    "Something else has taken its place since, so it was not restored. "
                    "Change or delete that first."
                ) from error

    def _undo_change(self, table: type[Model], edit: Edit, before: Row, after: Row) -> None:
        present = self._writer.find(table, str(before["id"]))
        if present is None:
            self._pending.append((edit.table, str(before["id"]), edit))
            return
        parents = {field.column_name: field.rel_model for field in table._meta.refs}
        for column, value in before.items():
            untouched = column in present and present[column] == after.get(column) != value
            if not untouched:
                continue
            parent = parents.get(column)
            if parent is not None and value and self._writer.find(parent, str(value)) is None:
                self._pending.append((str(parent._meta.table_name), str(value), edit))
                return
            present = present | {column: value}
        self._writer.put(table, str(before["id"]), present)


def _is(edit: Edit, table: str, key: str) -> bool:
    return edit.table == table and edit.before is not None and edit.before["id"] == key
