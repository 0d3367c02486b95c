"""What was typed into forms and not saved yet. No record, no step of undo, not searched."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from desktop.models.connection import Connection
from desktop.models.rows import clean

#: So many drafts are kept at most, and so long.
MOST = 50
KEPT_FOR = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Draft:
    """The texts of a form's fields in their order; `saved_at` is an instant in UTC.

    `form` names the form and the record it was opened for.
    """

    id: str
    form: str
    saved_at: datetime
    texts: tuple[str, ...]


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
        return Draft(key, form, datetime.fromisoformat(saved_at), tuple(json.loads(texts)))

    def outdated(self, now: datetime) -> bool:
        """Whether one has been kept long enough by the instant `now` (UTC)."""
        latest = (now - KEPT_FOR).isoformat()
        return self._db.number("SELECT count(*) FROM draft WHERE saved_at <= ?", (latest,)) > 0


class DraftWriter:
    """Writes at the instant `now` (ISO 8601, UTC) within the transaction that is open."""

    def __init__(self, db: Connection, now: datetime) -> None:
        self._db = db
        self._now = now

    def keep(self, draft_id: str, form: str, texts: Sequence[str]) -> None:
        """Keep what a form holds now in place of what it held; let go of the oldest."""
        content = json.dumps([clean(text) for text in texts], ensure_ascii=False)
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
            texts = tuple(json.loads(content))
            changed = change(form, texts)
            if changed is None:
                self.drop(key)
            elif changed != texts:
                written = json.dumps(changed, ensure_ascii=False)
                self._db.run("UPDATE draft SET texts = ? WHERE id = ?", (written, key))

    def purge(self) -> None:
        """Let go of what has been kept long enough."""
        latest = (self._now - KEPT_FOR).isoformat()
        self._db.run("DELETE FROM draft WHERE saved_at <= ?", (latest,))
