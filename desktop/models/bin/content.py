"""The stored form of items in the bin: one JSON text each.

An item contains the edits of one deletion in order, and `schema`, the version of the tables. On
restoring, rows are fitted to the present tables: removed columns are dropped, new ones get the
default of their record. A migration that changes the meaning of a column must rewrite these rows.
"""

import json
from dataclasses import MISSING, dataclass, fields
from typing import Any

from desktop.models import tables
from desktop.models.orm import Model
from desktop.models.rows import Row, SqlValue, encode

#: Links, which are quickly entered again, and records that the program creates.
NEVER_BINNED = frozenset(
    {
        "advice_run",
        "attendance",
        "interview_reminder",
        "involvement",
        "letter_draft",
        "participation",
        "reminder",
        "state_change",
    }
)

_RECORD_OF: dict[type[Model], type] = {table: record for record, table in tables.TABLE_OF.items()}


@dataclass(frozen=True, slots=True)
class Edit:
    """A row before and after a write; None if it does not exist."""

    table: str
    before: Row | None
    after: Row | None

    @property
    def key(self) -> str:
        """The id of the row."""
        return str((self.before or self.after or {})["id"])


class InsertedRow(Edit):
    """The edit of a row that was inserted with many others: a third of the memory of an `Edit`.

    An import keeps one for each row until it is undone.
    """

    __slots__ = ("columns", "values")

    columns: tuple[str, ...]
    values: tuple[SqlValue, ...]

    def __init__(self, table: str, columns: tuple[str, ...], values: tuple[SqlValue, ...]) -> None:
        for name, value in (("table", table), ("columns", columns), ("values", values)):
            object.__setattr__(self, name, value)

    @property
    def before(self) -> None:
        return None

    @property
    def after(self) -> Row:
        return dict(zip(self.columns, self.values, strict=True))

    @property
    def key(self) -> str:
        """The id of the row."""
        return str(self.values[self.columns.index("id")])

    @property
    def owner(self) -> str:
        """The id of the application it belongs to; of itself, if it is one or a person."""
        name = "application_id" if "application_id" in self.columns else "id"
        return str(self.values[self.columns.index(name)])


@dataclass(frozen=True, slots=True)
class Content:
    """The content of an item. `row` was deleted; `edits` include it and all related writes.

    `kind` is the name of its table, `owner` company and role of the application, or empty.
    """

    kind: str
    row: Row
    owner: tuple[str, str]
    edits: tuple[Edit, ...]
    schema: int

    def text(self) -> str:
        """The stored form, for `unpack`."""
        content = {
            "schema": self.schema,
            "kind": self.kind,
            "row": self.row,
            "whose": self.owner,
            "edits": [[edit.table, edit.before, edit.after] for edit in self.edits],
        }
        return json.dumps(content, ensure_ascii=False, separators=(",", ":"))

    @property
    def title(self) -> str:
        """The name of the deleted record, or its owner."""
        name = self.row.get("name") or ", ".join(filter(None, self.owner)) or self.row["id"]
        return str(name)


def unpack(text: str) -> Content:
    found = json.loads(text)
    company, role = found["whose"]
    edits = tuple(Edit(*edit) for edit in found["edits"])
    return Content(found["kind"], found["row"], (company, role), edits, found["schema"])


def fit(table: type[Model], row: Row) -> Row:
    """`row` with the present columns of its table."""
    record = _RECORD_OF.get(table)
    defaults = {} if record is None else _defaults(record)
    columns = [field.column_name for field in table._meta.sorted_fields]
    known = {name: row[name] for name in columns if name in row}
    return {name: defaults[name] for name in columns if name in defaults} | known


def _defaults(record: type) -> dict[str, Any]:
    return {
        field.name: encode(field.default)
        for field in fields(record)
        if field.default is not MISSING
    }
