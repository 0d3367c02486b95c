"""Writes a store of the present version as SQL text, for use as a fixture.

Run it once for each new version, before that version is released:
`python -m tests.models.released.write`
"""

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from desktop.core.ids import new_id
from desktop.core.kinds import Tone
from desktop.core.records import LetterTemplate
from desktop.models.migrations import APPLICATION_ID, MIGRATIONS
from tests.models.samples import keep, new_store, whole


def script(path: Path) -> Iterator[str]:
    """The statements that recreate the store at `path`, without the search index's own tables."""
    yield f"PRAGMA application_id = {APPLICATION_ID};"
    yield f"PRAGMA user_version = {len(MIGRATIONS)};"
    yield "BEGIN;"
    with closing(sqlite3.connect(path)) as db:
        made = db.execute(
            "SELECT name, sql, type FROM sqlite_master "
            "WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' "
            "AND name NOT LIKE '%\\_search\\_%' ESCAPE '\\'"
        ).fetchall()
        for _, sql, _ in made:
            yield f"{sql};"
        for name, _, kind in made:
            if kind == "table":
                yield from rows(db, name)
    yield "COMMIT;"


def rows(db: sqlite3.Connection, table: str) -> Iterator[str]:
    names = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
    if table.endswith("_search"):
        names = ["rowid", "body"]
    quoted = ", ".join(f'"{name}"' for name in names)
    values = " || ', ' || ".join(f'quote("{name}")' for name in names)
    for (row,) in db.execute(f"SELECT {values} FROM {table}"):  # noqa: S608
        yield f"INSERT INTO {table} ({quoted}) VALUES ({row});"  # noqa: S608


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = new_store(Path(folder))
        keep(store, *whole("zebra").records, *whole("Österreich ’n “x”").records)
        with store.writing(datetime(2026, 3, 9, tzinfo=UTC)) as writer:
            writer.put_setting("reminder_time", "08:30")
            writer.insert(
                LetterTemplate(
                    id=new_id(), language="en", kind="check_in", tone=Tone.WARM, text="Hello."
                )
            )
        store.close()
        target = Path(__file__).parent / f"v{len(MIGRATIONS)}.sql"
        target.write_text("\n".join(script(Path(folder) / "callback.db")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
