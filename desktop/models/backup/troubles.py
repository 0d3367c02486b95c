"""What can go wrong with a backup, each in a sentence that says what to do."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

from desktop.core.errors import UserError
from desktop.models.errors import StoreError, Trouble, translate_errors


class BackupTrouble(StrEnum):
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
    RESTLESS = (
        "Callback was writing to “{path}” all the time, so no backup was made. Leave the window "
        "alone for a minute, then try again."
    )
    STORE_DAMAGED = (
        "“{path}” is damaged, so no backup of it was made and the older ones are kept. Restore "
        "the newest backup in Settings, My data."
    )
    CHANGED = (
        "The backup “{path}” is not as it was when it was made, so it is not used. Choose another "
        "one."
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
    SEALED = "“{path}” is sealed. Type the passphrase it was sealed with."
    NO_ACCESS = (
        "Callback is not allowed to read “{path}”. Give yourself permission to read it, then try "
        "again."
    )
    FAILED = "“{path}” could not be read or written ({reason}). Check the disk, then try again."


class BackupError(UserError):
    """A backup was not made, not restored, or is not to be trusted; nothing was changed."""

    def __init__(self, trouble: BackupTrouble, path: Path, **params: object) -> None:
        super().__init__(str(trouble), path=path, **params)
        self.trouble = trouble
        self.path = path


class BackupCancelledError(Exception):
    """The caller asked for it; nothing is left behind."""


_BY_TROUBLE = {
    Trouble.FULL: BackupTrouble.FULL,
    Trouble.READ_ONLY: BackupTrouble.READ_ONLY,
    Trouble.BUSY: BackupTrouble.BUSY,
    Trouble.DAMAGED: BackupTrouble.STORE_DAMAGED,
    Trouble.NOT_OURS: BackupTrouble.STORE_DAMAGED,
    Trouble.NO_ACCESS: BackupTrouble.NO_ACCESS,
}
_BY_NUMBER = {
    errno.ENOSPC: BackupTrouble.FULL,
    errno.EFBIG: BackupTrouble.FULL,
    errno.EROFS: BackupTrouble.READ_ONLY,
    errno.EACCES: BackupTrouble.READ_ONLY,
    errno.EPERM: BackupTrouble.READ_ONLY,
    errno.EEXIST: BackupTrouble.READ_ONLY,
    errno.ENOENT: BackupTrouble.NO_PLACE,
    errno.ENOTDIR: BackupTrouble.NO_PLACE,
}


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what the system or SQLite reports about `path` into a `BackupError`."""
    try:
        with translate_errors(path):
            yield
    except StoreError as error:
        trouble = _BY_TROUBLE.get(error.trouble, BackupTrouble.FAILED)
        raise BackupError(trouble, path, reason=error.__cause__) from error
    except OSError as error:
        trouble = _BY_NUMBER.get(error.errno or 0, BackupTrouble.FAILED)
        raise BackupError(trouble, path, reason=error.strerror) from error


#: By SQLite's primary result code, when it can only be the store that is meant.
_OF_STORE = {
    sqlite3.SQLITE_CORRUPT: BackupTrouble.STORE_DAMAGED,
    sqlite3.SQLITE_NOTADB: BackupTrouble.STORE_DAMAGED,
    sqlite3.SQLITE_BUSY: BackupTrouble.BUSY,
    sqlite3.SQLITE_LOCKED: BackupTrouble.BUSY,
    sqlite3.SQLITE_CANTOPEN: BackupTrouble.NO_ACCESS,
}


@contextmanager
def of_store(store: Path) -> Iterator[None]:
    """What goes wrong inside with the content of a copy is a trouble of the store it is of."""
    try:
        yield
    except BackupError as error:
        if error.trouble is not BackupTrouble.CHANGED:
            raise
        raise BackupError(BackupTrouble.STORE_DAMAGED, store) from error
    except sqlite3.Error as error:
        trouble = _OF_STORE.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
        if trouble is None:
            raise
        raise BackupError(trouble, store) from error
