"""How the bin keeps what was deleted: one JSON text for each item.

An item holds the edits of one deletion in the order they were made, rows as they were. `schema` is
the version of the tables then. Rows of an older version are fitted to the present tables: columns
that are gone are left out, new ones take the default of their record. A migration that gives a
column another meaning rewrites the rows here as well.
"""

import json
from dataclasses import MISSING, dataclass, fields
from typing import Any

from peewee import Model

from desktop.models import tables
from desktop.models.rows import Row, encode

#: Who took part where is entered again at a glance, and the others are made by the program.
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
    """One row before and after; None where it does not exist."""

    table: str
    before: Row | None
    after: Row | None


@dataclass(frozen=True, slots=True)
class Content:
    """What one item holds. `row` is what was deleted; `edits` have it with all that went along.

    `kind` is the name of its table, `whose` company and role of the application, or empty.
    """

    kind: str
    row: Row
    whose: tuple[str, str]
    edits: tuple[Edit, ...]
    schema: int

    def text(self) -> str:
        """As the bin keeps it; `unpack` reads it."""
        content = {
            "schema": self.schema,
            "kind": self.kind,
            "row": self.row,
            "whose": self.whose,
            "edits": [[edit.table, edit.before, edit.after] for edit in self.edits],
        }
        return json.dumps(content, ensure_ascii=False, separators=(",", ":"))

    @property
    def title(self) -> str:
        """A few words to know it by: its name, or what it belongs to."""
        name = self.row.get("name") or ", ".join(filter(None, self.whose)) or self.row["id"]
        return str(name)


def unpack(text: str) -> Content:
    found = json.loads(text)
    company, role = found["whose"]
    edits = tuple(Edit(*edit) for edit in found["edits"])
    return Content(found["kind"], found["row"], (company, role), edits, found["schema"])


def fitted(table: type[Model], row: Row) -> Row:
    """`row` with the columns that its table has now."""
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
