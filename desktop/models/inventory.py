"""What the file holds, as SQLite itself tells it: nothing can be left out by oversight."""

from dataclasses import dataclass

from desktop.models.connection import Connection


@dataclass(frozen=True, slots=True)
class StoredTable:
    """A table of the store, its columns in their order, and how many rows it has."""

    name: str
    columns: tuple[str, ...]
    rows: int


def stored_tables(db: Connection) -> tuple[StoredTable, ...]:
    """Every table that is one of ours, in the order of their names.

    A search table stands for all the tables SQLite keeps behind it.
    """
    names = db.column(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' "
        "AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY name"
    )
    return tuple(StoredTable(name, _columns(db, name), _rows(db, name)) for name in names)


def count_rows(db: Connection, *tables: str) -> tuple[int, ...]:
    """How many rows each of our `tables` has."""
    return tuple(_rows(db, name) for name in tables)


def _columns(db: Connection, table: str) -> tuple[str, ...]:
    """Also those that SQLite computes; not the ones a search table has for its own use."""
    return tuple(
        db.column("SELECT name FROM pragma_table_xinfo(?) WHERE hidden <> 1 ORDER BY cid", (table,))
    )


def _rows(db: Connection, table: str) -> int:
    # A search table would read every document to be counted; its list of sizes has the same rows.
    counted = f"{table}_docsize" if table.endswith("_search") else table
    return db.number(f'SELECT count(*) FROM "{counted}"')
