"""What can go wrong with the file, each in a sentence that says what to do."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

from peewee import PeeweeException

from desktop.core.errors import UserError


class Trouble(StrEnum):
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
        "“{path}” is damaged. Keep a copy of it, then put the newest file of the “backups” "
        "directory in its place."
    )
    BUSY = "“{path}” is in use by another program. Close that program, then try again."
    FULL = "The disk is full, so nothing was saved to “{path}”. Free some space, then try again."
    FAILED = "“{path}” could not be read or written ({reason}). Check the disk, then try again."


class StoreError(UserError):
    """The store cannot be opened or written; nothing was changed."""

    def __init__(self, trouble: Trouble, path: Path, **params: object) -> None:
        super().__init__(str(trouble), path=path, **params)
        self.trouble = trouble
        self.path = path


#: By SQLite's primary result code.
_BY_CODE = {
    sqlite3.SQLITE_FULL: Trouble.FULL,
    sqlite3.SQLITE_READONLY: Trouble.READ_ONLY,
    sqlite3.SQLITE_BUSY: Trouble.BUSY,
    sqlite3.SQLITE_LOCKED: Trouble.BUSY,
    sqlite3.SQLITE_CORRUPT: Trouble.DAMAGED,
    sqlite3.SQLITE_NOTADB: Trouble.NOT_OURS,
    sqlite3.SQLITE_CANTOPEN: Trouble.NO_ACCESS,
    sqlite3.SQLITE_PERM: Trouble.NO_ACCESS,
    sqlite3.SQLITE_IOERR: Trouble.FAILED,
}


@contextmanager
def sentences(path: Path) -> Iterator[None]:
    """Turn what the file system or SQLite reports about `path` into a `StoreError`.

    Errors in a query or of a constraint are defects and pass unchanged.
    """
    try:
        yield
    except (PeeweeException, sqlite3.Error) as error:
        code = _code_of(error)
        if code not in _BY_CODE:
            raise
        raise StoreError(_BY_CODE[code], path, reason=error) from error


def _code_of(error: BaseException) -> int | None:
    """The primary result code of the innermost SQLite error behind `error`."""
    seen: BaseException | None = error
    while seen is not None:
        code = getattr(seen, "sqlite_errorcode", None)
        if code is not None:
            return int(code) & 0xFF
        seen = seen.__cause__ or seen.__context__
    return None
