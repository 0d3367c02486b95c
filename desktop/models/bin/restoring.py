"""Bringing back what is in the bin.

The rest of the store may have changed since. A row comes back as it was; of a row that was only
changed, each column goes back that nobody has touched since. What belongs to something that is in
the bin itself waits there, and comes back with it.
"""

from dataclasses import replace

from peewee import IntegrityError, Model

from desktop.core.errors import UserError
from desktop.models import tables
from desktop.models.bin.content import Content, Edit, fitted, unpack
from desktop.models.rows import Row
from desktop.models.writer import Writer


def restore(writer: Writer, item_id: str) -> None:
    """Bring one item back and take it out of the bin; the search index follows.

    Raises `UserError` when the item is gone, is there again, or belongs to something that is not.
    """
    item = writer.find(tables.BinItem, item_id)
    if item is None:
        raise UserError("This is no longer in the bin. It may have been restored just now.")
    content = unpack(str(item["rows"]))
    back = _Return(writer, content)
    for edit in reversed(content.edits):
        back.take_back(edit)
    writer.remove(tables.BinItem, item)
    back.leave_with_parents()


class _Return:
    """One item on its way back."""

    def __init__(self, writer: Writer, content: Content) -> None:
        self._writer = writer
        self._content = content
        self._waiting: list[tuple[str, str, Edit]] = []
        """Table and id of what is missing, and the edit that needs it."""

    def take_back(self, edit: Edit) -> None:
        table = tables.TABLES.get(edit.table)
        if table is None:
            return
        if edit.before is None:
            self._take_out(table, fitted(table, edit.after or {}))
        elif edit.after is None:
            self._bring_in(table, fitted(table, edit.before))
        else:
            self._change_back(table, edit, edit.before, edit.after)

    def leave_with_parents(self) -> None:
        """What could not come back yet goes to the item that holds its parent, if there is one."""
        for parent, key, edit in self._waiting:
            for item in self._writer.bin_items_containing(key):
                content = unpack(str(item["rows"]))
                if any(e.after is None and _is(e, parent, key) for e in content.edits):
                    grown = replace(content, edits=(edit, *content.edits))
                    self._writer.put(tables.BinItem, str(item["id"]), item | {"rows": grown.text()})
                    break

    def _take_out(self, table: type[Model], row: Row) -> None:
        """A row that came with the deletion goes, unless it has been changed since."""
        if self._writer.find(table, str(row["id"])) == row:
            self._writer.remove(table, row)

    def _bring_in(self, table: type[Model], row: Row) -> None:
        name, key = str(table._meta.table_name), str(row["id"])
        is_root = (name, key) == (self._content.kind, self._content.row["id"])
        if self._writer.find(table, key) is not None:
            if is_root:
                raise UserError(
                    "This is there already, so nothing was restored. "
                    "You can delete it from the bin for good."
                )
            return
        for field in table._meta.refs:
            column, parent = field.column_name, str(field.rel_model._meta.table_name)
            wanted = row[column]
            if wanted is None or self._writer.find(field.rel_model, str(wanted)) is not None:
                continue
            if field.null:
                edit = Edit(name, {"id": key, column: wanted}, {"id": key, column: None})
                self._waiting.append((parent, str(wanted), edit))
                row = row | {column: None}
            elif is_root:
                raise UserError(
                    "The application this belongs to has been deleted too. Restore that first."
                )
            else:
                self._waiting.append((parent, str(wanted), Edit(name, row, None)))
                return
        try:
            self._writer.put(table, key, self._writer.with_free_number(table, row))
        except IntegrityError as error:
            if is_root:
                raise UserError(
                    "Something else has taken its place since, so it was not restored. "
                    "Change or delete that first."
                ) from error

    def _change_back(self, table: type[Model], edit: Edit, before: Row, after: Row) -> None:
        present = self._writer.find(table, str(before["id"]))
        if present is None:
            self._waiting.append((edit.table, str(before["id"]), edit))
            return
        parents = {field.column_name: field.rel_model for field in table._meta.refs}
        for column, value in before.items():
            untouched = column in present and present[column] == after.get(column) != value
            if not untouched:
                continue
            parent = parents.get(column)
            if parent is not None and value and self._writer.find(parent, str(value)) is None:
                self._waiting.append((str(parent._meta.table_name), str(value), edit))
                return
            present = present | {column: value}
        self._writer.put(table, str(before["id"]), present)


def _is(edit: Edit, table: str, key: str) -> bool:
    return edit.table == table and edit.before is not None and edit.before["id"] == key
