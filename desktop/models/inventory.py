"""The tables of the store, as listed by SQLite, so that none can be omitted."""

from desktop.core.lazy_dataclass import dataclass
from desktop.models.connection import Connection


@dataclass(frozen=True, slots=True)
class StoredTable:
    """A table of the store with its columns, in order, and its number of rows."""

    name: str
    columns: tuple[str, ...]
    rows: int


def stored_tables(db: Connection) -> tuple[StoredTable, ...]:
    """All tables, in the order of their names, without SQLite's own and shadow tables."""
    names = db.column(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' "
        "AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY name"
    )
    return tuple(StoredTable(name, _columns(db, name), _rows(db, name)) for name in names)


def count_rows(db: Connection, *tables: str) -> tuple[int, ...]:
    """The number of rows of each of `tables`."""
    return tuple(_rows(db, name) for name in tables)


def _columns(db: Connection, table: str) -> tuple[str, ...]:
    """Columns including generated ones, without the hidden columns of search tables."""
    return tuple(
        db.column("SELECT name FROM pragma_table_xinfo(?) WHERE hidden <> 1 ORDER BY cid", (table,))
    )


def _rows(db: Connection, table: str) -> int:
    # Counting a search table reads every document; its docsize table has as many rows.
    counted = f"{table}_docsize" if table.endswith("_search") else table
    return db.number(f'SELECT count(*) FROM "{counted}"')
