"""Errors of backups, each with a sentence that says what to do."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

from desktop.core.errors import UserError
from desktop.models.errors import StoreError, StoreErrorKind, translate_errors


class BackupErrorKind(StrEnum):
    FULL = (
        "The disk is full, so “{path}” was not written. Free some space or choose another place, "
        "then try again."
    )
    READ_ONLY = (
        "Callback cannot write to “{path}”. Give yourself permission to write there or choose "
        "another place, then try again."
    )
    NO_PLACE = (
        "“{path}” cannot be found. Connect the disk it is on or choose another place, then try "
        "again."
    )
    BUSY = "“{path}” is in use by another program. Close that program, then try again."
    CONSTANT_WRITES = (
        "Callback was writing to “{path}” all the time, so no backup was made. Leave the window "
        "alone for a minute, then try again."
    )
    STORE_DAMAGED = (
        "“{path}” is damaged, so no backup of it was made and the older ones are kept. Restore "
        "the newest backup in Settings, My data."
    )
    CHANGED = (
        "The backup “{path}” was damaged or changed after it was made, so it is not used. Choose "
        "another one."
    )
    NEWER = (
        "The backup “{path}” was made by a newer Callback ({program}). Install that version to "
        "restore it."
    )
    NOT_OPENED = "The passphrase does not open “{path}”. Type it again."
    TOO_SLOW = (
        "This computer is too busy to open “{path}”. Close other programs, then try again: the "
        "passphrase may well be right."
    )
    ENCRYPTED = "“{path}” is encrypted. Type its passphrase."
    NO_ACCESS = (
        "Callback is not allowed to read “{path}”. Give yourself permission to read it, then try "
        "again."
    )
    FAILED = "“{path}” could not be read or written ({reason}). Check the disk, then try again."


class BackupError(UserError):
    """A backup could not be made or restored, or is invalid; nothing was changed."""

    def __init__(self, kind: BackupErrorKind, path: Path, **params: object) -> None:
        super().__init__(str(kind), path=path, **params)
        self.kind = kind
        self.path = path


class BackupCancelledError(Exception):
    """The work was cancelled by its caller; partial files are deleted."""


_BY_KIND = {
    StoreErrorKind.FULL: BackupErrorKind.FULL,
    StoreErrorKind.READ_ONLY: BackupErrorKind.READ_ONLY,
    StoreErrorKind.BUSY: BackupErrorKind.BUSY,
    StoreErrorKind.DAMAGED: BackupErrorKind.STORE_DAMAGED,
    StoreErrorKind.NOT_OURS: BackupErrorKind.STORE_DAMAGED,
    StoreErrorKind.NO_ACCESS: BackupErrorKind.NO_ACCESS,
}
_BY_NUMBER = {
    errno.ENOSPC: BackupErrorKind.FULL,
    errno.EFBIG: BackupErrorKind.FULL,
    errno.EROFS: BackupErrorKind.READ_ONLY,
    errno.EACCES: BackupErrorKind.READ_ONLY,
    errno.EPERM: BackupErrorKind.READ_ONLY,
    errno.EEXIST: BackupErrorKind.READ_ONLY,
    errno.ENOENT: BackupErrorKind.NO_PLACE,
    errno.ENOTDIR: BackupErrorKind.NO_PLACE,
}


@contextmanager
def translate_backup_errors(path: Path) -> Iterator[None]:
    """Translate errors of the system and SQLite about `path` into a `BackupError`."""
    try:
        with translate_errors(path):
            yield
    except StoreError as error:
        kind = _BY_KIND.get(error.kind, BackupErrorKind.FAILED)
        raise BackupError(kind, path, reason=error.__cause__) from error
    except OSError as error:
        kind = _BY_NUMBER.get(error.errno or 0, BackupErrorKind.FAILED)
        raise BackupError(kind, path, reason=error.strerror) from error


#: By SQLite's primary result code, for errors of the store itself.
_BY_STORE_CODE = {
    sqlite3.SQLITE_CORRUPT: BackupErrorKind.STORE_DAMAGED,
    sqlite3.SQLITE_NOTADB: BackupErrorKind.STORE_DAMAGED,
    sqlite3.SQLITE_BUSY: BackupErrorKind.BUSY,
    sqlite3.SQLITE_LOCKED: BackupErrorKind.BUSY,
    sqlite3.SQLITE_CANTOPEN: BackupErrorKind.NO_ACCESS,
}


@contextmanager
def as_store_errors(store: Path) -> Iterator[None]:
    """Translate errors in the content of a copy into errors of `store`, its source."""
    try:
        yield
    except BackupError as error:
        if error.kind is not BackupErrorKind.CHANGED:
            raise
        raise BackupError(BackupErrorKind.STORE_DAMAGED, store) from error
    except sqlite3.Error as error:
        kind = _BY_STORE_CODE.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
        if kind is None:
            raise
        raise BackupError(kind, store) from error
