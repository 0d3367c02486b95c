"""Errors of the store, each with a sentence that says what to do."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

from desktop.core.errors import UserError


class StoreErrorKind(StrEnum):
    NOT_OURS = (
        "“{path}” is not a Callback database. Move it away, or start Callback with --data-dir and "
        "another directory."
    )
    EMPTY = (
        "“{path}” is empty, so it holds nothing Callback could open. Put a backup in its place, or "
        "delete it to start anew."
    )
    NEWER = (
        "“{path}” was written by a newer Callback (format {found}, this one knows {known}). "
        "Install the newer Callback to open it."
    )
    NEWER_NAMED = (
        "“{path}” was written by Callback {version}, which is newer than this one (format {found}, "
        "this one knows {known}). Install Callback {version} or a later one to open it."
    )
    MISSING = (
        "“{path}” is not there, though Callback has kept your data in this place before. Put the "
        "file back, restore a backup, or start anew."
    )
    UNMIGRATED = (
        "“{path}” could not be converted for this version of Callback, so it was left unchanged. "
        "The version you had before still opens it."
    )
    NO_ACCESS = (
        "Callback is not allowed to read “{path}”. Give yourself permission to read and write it, "
        "or start Callback with --data-dir and another directory."
    )
    NO_DIRECTORY = (
        "The directory “{path}” cannot be created. Check the place and its permissions, or start "
        "Callback with --data-dir and another directory."
    )
    READ_ONLY = (
        "Callback cannot write to “{path}”. Give yourself permission to write there, or start "
        "Callback with --data-dir and another directory."
    )
    DAMAGED = (
        "“{path}” is damaged, so not all that is in it can be read. Restore a backup; the damaged "
        "file is kept beside it."
    )
    BUSY = "“{path}” is in use by another program. Close that program, then try again."
    FULL = "The disk is full, so nothing was saved to “{path}”. Free some space, then try again."
    TOO_BIG = (
        "This is too long to be kept in “{path}”, so nothing was saved. Shorten the text, then try "
        "again."
    )
    NO_MEMORY = (
        "There is too little memory left to work with “{path}”, so nothing was saved. Close other "
        "programs, then try again."
    )
    GONE = (
        "“{path}” was moved or replaced while Callback was using it, so nothing was saved. Put it "
        "back, then quit Callback and start it again."
    )
    FAILED = (
        "“{path}” could not be read or written. Check that the disk is connected and sound, then "
        "look whether your last change is there, and try again."
    )


class StoreError(UserError):
    """The store cannot be opened or written; nothing was changed."""

    def __init__(self, kind: StoreErrorKind, path: Path, **params: object) -> None:
        super().__init__(str(kind), path=path, **params)
        self.kind = kind
        self.path = path


#: By SQLite's result code: extended codes where they are more specific, else primary ones.
_BY_CODE = {
    sqlite3.SQLITE_READONLY_DBMOVED: StoreErrorKind.GONE,
    sqlite3.SQLITE_IOERR_NOMEM: StoreErrorKind.NO_MEMORY,
    sqlite3.SQLITE_IOERR_CORRUPTFS: StoreErrorKind.DAMAGED,
    sqlite3.SQLITE_FULL: StoreErrorKind.FULL,
    sqlite3.SQLITE_READONLY: StoreErrorKind.READ_ONLY,
    sqlite3.SQLITE_BUSY: StoreErrorKind.BUSY,
    sqlite3.SQLITE_LOCKED: StoreErrorKind.BUSY,
    sqlite3.SQLITE_PROTOCOL: StoreErrorKind.BUSY,
    sqlite3.SQLITE_CORRUPT: StoreErrorKind.DAMAGED,
    sqlite3.SQLITE_NOTADB: StoreErrorKind.DAMAGED,  # foreign files are refused before
    sqlite3.SQLITE_CANTOPEN: StoreErrorKind.NO_ACCESS,
    sqlite3.SQLITE_PERM: StoreErrorKind.NO_ACCESS,
    sqlite3.SQLITE_AUTH: StoreErrorKind.NO_ACCESS,
    sqlite3.SQLITE_IOERR: StoreErrorKind.FAILED,
    sqlite3.SQLITE_TOOBIG: StoreErrorKind.TOO_BIG,
    sqlite3.SQLITE_NOMEM: StoreErrorKind.NO_MEMORY,
}


#: Messages of a damaged file that have no specific code.
_DAMAGED_FILE = ("unsupported file format", "invalid fts5 file format", "foreign key mismatch")
#: Messages of a damaged schema, as all queries fit an intact one.
_DAMAGED_SCHEMA = ("no such column", "no such table")
#: That of a row for a table of which the schema has lost a column.
_LOST_COLUMN = re.compile(r"table \w+ has no column named")


@contextmanager
def translate_errors(path: Path, *, reading: bool = False) -> Iterator[None]:
    """Translate errors of the file system and SQLite about `path` into a `StoreError`.

    Errors of statements and constraints are defects and pass unchanged, but for a lost column. With
    `reading`, a missing table or column counts as damage.
    """
    try:
        yield
    except (sqlite3.Error, MemoryError, UnicodeDecodeError) as error:
        kind = kind_of(error, reading=reading)
        if kind is None:
            raise
        raise StoreError(kind, path) from error


def kind_of(error: BaseException, *, reading: bool) -> StoreErrorKind | None:
    """The kind of `error`, or of the innermost error in its chain that has one.

    The innermost error counts because a transaction on a full disk fails again on rollback, and
    that error hides the first one in its context.
    """
    found: StoreErrorKind | None = None
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        code = getattr(current, "sqlite_errorcode", None)
        if isinstance(current, MemoryError):  # raised by the driver for SQLITE_NOMEM
            found = StoreErrorKind.NO_MEMORY
        elif (
            str(current).startswith(_DAMAGED_FILE)
            or _LOST_COLUMN.match(str(current))
            or (reading and str(current).startswith(_DAMAGED_SCHEMA))
        ):
            found = StoreErrorKind.DAMAGED
        elif code is not None:
            found = _BY_CODE.get(code) or _BY_CODE.get(code & 0xFF) or found
        elif isinstance(current, sqlite3.DataError) and "too big" in str(current):
            found = StoreErrorKind.TOO_BIG  # raised by the driver itself, without a code
        elif isinstance(current, UnicodeDecodeError) or "decode to UTF-8" in str(current):
            found = StoreErrorKind.DAMAGED  # in a text, or in a message that quotes the schema
        current = current.__cause__ or current.__context__
    return found
