"""Whether an unexpected error comes from a damaged file, and not from a defect of the program."""

from contextlib import closing

from desktop.models.connection import Connection
from desktop.models.errors import StoreError
from desktop.models.migrations import MIGRATIONS

_SCHEMA = (
    "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' "
    "AND name NOT LIKE '%\\_search\\_%' ESCAPE '\\' ORDER BY type, name"
)


def is_damaged(db: Connection) -> bool:
    """Check pages, indexes, references and schema of the store. Slow: for errors only."""
    try:
        if db.column("PRAGMA integrity_check(1)") != ["ok"] or db.rows("PRAGMA foreign_key_check"):
            return True
        with closing(Connection(":memory:")) as sound:
            for migration in MIGRATIONS:
                migration(sound)
            return db.rows(_SCHEMA) != sound.rows(_SCHEMA)
    except StoreError:
        return True
