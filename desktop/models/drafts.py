"""Drafts of forms: unsaved input. Not records, and neither undone nor searched."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import TypeAlias

from desktop.core.lazy_dataclass import dataclass
from desktop.models.connection import Connection
from desktop.models.rows import clean

Value: TypeAlias = "str | bool | Sequence[Value] | Mapping[str, Value] | None"
"""The JSON value of a form or of one of its fields."""

#: Maximum number of drafts, and how long they are kept.
MAX_DRAFTS = 50
KEPT_FOR = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Draft:
    """The unsaved input of a form; `saved_at` is an instant in UTC.

    `form` identifies the form and its record. `values` map names of fields to values; in drafts of
    version 0.1.0 they are a list of texts in the order of the fields.
    """

    id: str
    form: str
    saved_at: datetime
    values: Value


class DraftList:
    def __init__(self, db: Connection) -> None:
        self._db = db

    def latest(self, form: str, now: datetime) -> Draft | None:
        """The last draft of a form that has not expired at the instant `now` (UTC)."""
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
        """Whether a draft has expired at the instant `now` (UTC)."""
        latest = (now - KEPT_FOR).isoformat()
        return self._db.number("SELECT count(*) FROM draft WHERE saved_at <= ?", (latest,)) > 0


class DraftWriter:
    """Writes drafts within the open transaction; `now` is an instant in UTC."""

    def __init__(self, db: Connection, now: datetime) -> None:
        self._db = db
        self._now = now

    def keep(self, draft_id: str, form: str, values: Value) -> None:
        """Insert or replace a draft, and delete the oldest ones above the maximum."""
        content = _packed(_with_texts(values, clean))
        self._db.run(
            "INSERT INTO draft (id, form, saved_at, texts) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (id) DO UPDATE SET saved_at = excluded.saved_at, texts = excluded.texts",
            (draft_id, form, self._now.isoformat(), content),
        )
        self._db.run(
            "DELETE FROM draft WHERE id NOT IN "
            "(SELECT id FROM draft ORDER BY saved_at DESC, rowid DESC LIMIT ?)",
            (MAX_DRAFTS,),
        )

    def drop(self, draft_id: str) -> None:
        self._db.run("DELETE FROM draft WHERE id = ?", (draft_id,))

    def rewrite(self, change: Callable[[str, tuple[str, ...]], tuple[str, ...] | None]) -> None:
        """Replace the texts of every draft by `change(form, texts)`; None deletes the draft."""
        for key, form, content in self._db.rows("SELECT id, form, texts FROM draft"):
            values: Value = json.loads(content)
            texts = tuple(_texts(values))
            changed = change(form, texts)
            if changed is None:
                self.drop(key)
            elif changed != texts:
                packed = _packed(_with_texts(values, _in_turn(changed)))
                self._db.run("UPDATE draft SET texts = ? WHERE id = ?", (packed, key))

    def purge(self) -> None:
        """Delete expired drafts."""
        latest = (self._now - KEPT_FOR).isoformat()
        self._db.run("DELETE FROM draft WHERE saved_at <= ?", (latest,))


def _packed(values: Value) -> str:
    """As JSON without escapes of letters, so that names can be searched in it."""
    return json.dumps(values, ensure_ascii=False)


def _in_turn(texts: Sequence[str]) -> Callable[[str], str]:
    """A function that ignores its argument and returns the next of `texts`."""
    left = iter(texts)
    return lambda _text: next(left)


def _texts(value: Value) -> Iterator[str]:
    """Every text in `value`, in order, without the names of fields."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, Sequence):
        for part in value:
            yield from _texts(part)


def _with_texts(value: Value, change: Callable[[str], str]) -> Value:
    """`value` with `change` applied to every text in it, in order."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, Mapping):
        return {name: _with_texts(part, change) for name, part in value.items()}
    if isinstance(value, Sequence):
        return [_with_texts(part, change) for part in value]
    return value
