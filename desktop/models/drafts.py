"""What was typed into forms and not saved yet. No record, no step of undo, not searched."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeAlias

from desktop.models.connection import Connection
from desktop.models.rows import clean

Value: TypeAlias = "str | bool | Sequence[Value] | Mapping[str, Value] | None"
"""What a field of a form holds, as JSON has it."""

#: So many drafts are kept at most, and so long.
MOST = 50
KEPT_FOR = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Draft:
    """What stood in a form; `saved_at` is an instant in UTC.

    `form` names the form and the record it was opened for. `values` are by the name of their
    field; in a draft that version 0.1.0 kept they are a list of the texts, in the order of fields.
    """

    id: str
    form: str
    saved_at: datetime
    values: Value


class DraftList:
    def __init__(self, db: Connection) -> None:
        self._db = db

    def latest(self, form: str, now: datetime) -> Draft | None:
        """The last one of a form that is not too old by the instant `now` (UTC)."""
        found = self._db.row(
            "SELECT id, saved_at, texts FROM draft WHERE form = ? AND saved_at > ? "
            "ORDER BY saved_at DESC, rowid DESC LIMIT 1",
            (form, (now - KEPT_FOR).isoformat()),
        )
        if found is None:
            return None
        key, saved_at, texts = found
        return Draft(key, form, datetime.fromisoformat(saved_at), json.loads(texts))

    def outdated(self, now: datetime) -> bool:
        """Whether one has been kept long enough by the instant `now` (UTC)."""
        latest = (now - KEPT_FOR).isoformat()
        return self._db.number("SELECT count(*) FROM draft WHERE saved_at <= ?", (latest,)) > 0


class DraftWriter:
    """Writes at the instant `now` (ISO 8601, UTC) within the transaction that is open."""

    def __init__(self, db: Connection, now: datetime) -> None:
        self._db = db
        self._now = now

    def keep(self, draft_id: str, form: str, values: Value) -> None:
        """Keep what a form holds now in place of what it held; delete the oldest drafts."""
        content = _packed(_with_texts(values, clean))
        self._db.run(
            "INSERT INTO draft (id, form, saved_at, texts) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (id) DO UPDATE SET saved_at = excluded.saved_at, texts = excluded.texts",
            (draft_id, form, self._now.isoformat(), content),
        )
        self._db.run(
            "DELETE FROM draft WHERE id NOT IN "
            "(SELECT id FROM draft ORDER BY saved_at DESC, rowid DESC LIMIT ?)",
            (MOST,),
        )

    def drop(self, draft_id: str) -> None:
        self._db.run("DELETE FROM draft WHERE id = ?", (draft_id,))

    def rewrite(self, change: Callable[[str, tuple[str, ...]], tuple[str, ...] | None]) -> None:
        """Change the texts of every draft; `change` gets form and texts, None deletes it."""
        for key, form, content in self._db.rows("SELECT id, form, texts FROM draft"):
            values: Value = json.loads(content)
            texts = tuple(_texts(values))
            changed = change(form, texts)
            if changed is None:
                self.drop(key)
            elif changed != texts:
                written = _packed(_with_texts(values, _one_by_one(changed)))
                self._db.run("UPDATE draft SET texts = ? WHERE id = ?", (written, key))

    def purge(self) -> None:
        """Let go of what has been kept long enough."""
        latest = (self._now - KEPT_FOR).isoformat()
        self._db.run("DELETE FROM draft WHERE saved_at <= ?", (latest,))


def _packed(values: Value) -> str:
    """As JSON in which names stand as they are written, so that they are found in it."""
    return json.dumps(values, ensure_ascii=False)


def _one_by_one(texts: Sequence[str]) -> Callable[[str], str]:
    """Gives the next of `texts` for whatever stands there now."""
    left = iter(texts)
    return lambda _before: next(left)


def _texts(value: Value) -> Iterator[str]:
    """Every text in `value`, in order; the names of fields are none."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, Sequence):
        for part in value:
            yield from _texts(part)


def _with_texts(value: Value, change: Callable[[str], str]) -> Value:
    """`value` with every text in it changed, in order."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, Mapping):
        return {name: _with_texts(part, change) for name, part in value.items()}
    if isinstance(value, Sequence):
        return [_with_texts(part, change) for part in value]
    return value
