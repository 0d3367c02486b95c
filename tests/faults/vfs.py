"""A SQLite VFS that reports every file operation of this process, and can make it fail.

A copy of the default VFS with some functions replaced is registered as the default, so the
program's own connections, models and settings are tested. This needs the library that Python's
`sqlite3` uses; if it is built into Python and not accessible, `UnreachableError` is raised.
"""

import _sqlite3
import ctypes
import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

UNREACHABLE = (
    "Python's sqlite3 does not use a SQLite library that another VFS can be registered with "
    "(it is built into Python), so neither power loss nor a full disk can be tried here. "
    "Use a Python which is linked to the system's libsqlite3, as those of Debian and Ubuntu are."
)


class UnreachableError(Exception):
    def __init__(self) -> None:
        super().__init__(UNREACHABLE)


class Operation(StrEnum):
    CREATE = "create"
    WRITE = "write"
    TRUNCATE = "truncate"
    SYNC = "sync"
    SYNC_DIRECTORY = "sync directory"
    DELETE = "delete"
    RENAME = "rename"


@dataclass(frozen=True, slots=True)
class Event:
    """`at` is the offset of a write and the new size of a truncation, in bytes."""

    operation: Operation
    path: str
    at: int = 0
    data: bytes = b""
    to: str = ""


#: Called before each operation; a result other than 0 becomes SQLite's error code.
Watcher = Callable[[Event], int]

_OK, _CREATE_FLAG, _JOURNALS = 0, 0x4, 0x800 | 0x4000 | 0x80000
_P, _I, _L = ctypes.c_void_p, ctypes.c_int, ctypes.c_int64
_OPEN = ctypes.CFUNCTYPE(_I, _P, _P, _P, _I, _P)
_DELETE = ctypes.CFUNCTYPE(_I, _P, ctypes.c_char_p, _I)
_CLOSE = ctypes.CFUNCTYPE(_I, _P)
_WRITE = ctypes.CFUNCTYPE(_I, _P, _P, _I, _L)
_TRUNCATE = ctypes.CFUNCTYPE(_I, _P, _L)
_SYNC = ctypes.CFUNCTYPE(_I, _P, _I)


class _Table(ctypes.Structure):
    """sqlite3_vfs; functions that are not replaced keep their address."""

    _fields_ = (
        ("version", _I),
        ("file_size", _I),
        ("longest_path", _I),
        ("next", _P),
        ("name", ctypes.c_char_p),
        ("data", _P),
        ("open", _P),
        ("delete", _P),
        ("others", _P * 14),
    )


class _Methods(ctypes.Structure):
    """sqlite3_io_methods."""

    _fields_ = (
        ("version", _I),
        ("close", _P),
        ("read", _P),
        ("write", _P),
        ("truncate", _P),
        ("sync", _P),
        ("others", _P * 13),
    )


@dataclass
class _Open:
    path: str
    watcher: Watcher
    new_journal: bool


class _ReportingVfs:
    def __init__(self, library: ctypes.CDLL) -> None:
        self.watcher: Watcher | None = None
        self._register = library.sqlite3_vfs_register
        library.sqlite3_vfs_find.restype = ctypes.POINTER(_Table)
        self._usual = library.sqlite3_vfs_find(None)
        self._ours = _Table.from_buffer_copy(self._usual.contents)
        self._ours.name = b"callback-faults"
        self._ours.next = None
        self._really_open = _OPEN(self._ours.open)
        self._really_delete = _DELETE(self._ours.delete)
        self._kept: list[Any] = [_OPEN(self._open), _DELETE(self._delete)]
        self._ours.open, self._ours.delete = (ctypes.cast(one, _P) for one in self._kept)
        self._methods: dict[int, _Methods] = {}
        self._files: dict[int, _Open] = {}
        self._register(ctypes.byref(self._ours), 0)

    def begin(self, watcher: Watcher) -> None:
        self.watcher = watcher
        self._register(ctypes.byref(self._ours), 1)

    def end(self) -> None:
        self.watcher = None
        self._register(self._usual, 1)

    def _open(self, table: int, name: int | None, file: int, flags: int, out: int | None) -> int:
        if name is None or self.watcher is None:
            return int(self._really_open(table, name, file, flags, out))
        path = os.fsdecode(ctypes.string_at(name))
        if flags & _CREATE_FLAG and not Path(path).exists():
            refused = self.watcher(Event(Operation.CREATE, path))
            if refused:
                ctypes.cast(file, ctypes.POINTER(_P))[0] = None
                return refused
        answer = int(self._really_open(table, name, file, flags, out))
        methods = ctypes.cast(file, ctypes.POINTER(_P))
        address = methods[0]
        if answer == _OK and address:
            methods[0] = ctypes.addressof(self._methods_like(address))
            journal = bool(flags & _CREATE_FLAG and flags & _JOURNALS)
            self._files[file] = _Open(path, self.watcher, journal)
        return answer

    def _delete(self, table: int, name: bytes, sync: int) -> int:
        path = os.fsdecode(name)
        if self.watcher is not None and Path(path).exists():
            refused = self.watcher(Event(Operation.DELETE, path))
            if not refused and sync:
                refused = self.watcher(Event(Operation.SYNC_DIRECTORY, str(Path(path).parent)))
            if refused:
                return refused
        return int(self._really_delete(table, name, sync))

    def _methods_like(self, address: int) -> _Methods:
        """A copy of the file's methods with four of them wrapped."""
        if address not in self._methods:
            own = _Methods.from_buffer_copy(_Methods.from_address(address))
            close, write = _CLOSE(own.close), _WRITE(own.write)
            truncate, sync = _TRUNCATE(own.truncate), _SYNC(own.sync)

            def on_close(file: int) -> int:
                self._files.pop(file, None)
                return int(close(file))

            def on_write(file: int, data: int, amount: int, at: int) -> int:
                of = self._files[file]
                event = Event(Operation.WRITE, of.path, at, ctypes.string_at(data, amount))
                return of.watcher(event) or int(write(file, data, amount, at))

            def on_truncate(file: int, size: int) -> int:
                of = self._files[file]
                event = Event(Operation.TRUNCATE, of.path, size)
                return of.watcher(event) or int(truncate(file, size))

            def on_sync(file: int, flags: int) -> int:
                of = self._files[file]
                refused = of.watcher(Event(Operation.SYNC, of.path))
                if not refused and of.new_journal:  # as os_unix.c does at a journal's first sync
                    of.new_journal = False
                    refused = of.watcher(Event(Operation.SYNC_DIRECTORY, str(Path(of.path).parent)))
                return refused or int(sync(file, flags))

            ours = (_CLOSE(on_close), _WRITE(on_write), _TRUNCATE(on_truncate), _SYNC(on_sync))
            own.close, own.write, own.truncate, own.sync = (ctypes.cast(f, _P) for f in ours)
            self._kept.extend((*ours, close, write, truncate, sync))
            self._methods[address] = own
        return self._methods[address]


@cache
def _reporting_vfs() -> _ReportingVfs:
    for name in (getattr(_sqlite3, "__file__", None), None):
        library = ctypes.CDLL(name)
        if hasattr(library, "sqlite3_vfs_register"):
            made = _ReportingVfs(library)
            if _sees(made):
                return made
    raise UnreachableError


def _sees(vfs: _ReportingVfs) -> bool:
    """Whether Python's `sqlite3` uses the registered VFS."""
    seen: list[Event] = []

    def watch(event: Event) -> int:
        seen.append(event)
        return _OK

    with tempfile.TemporaryDirectory() as folder:
        vfs.begin(watch)
        try:
            with closing(sqlite3.connect(Path(folder, "probe.db"))) as db:
                db.execute("CREATE TABLE probe (x)")
        finally:
            vfs.end()
    return any(event.operation is Operation.SYNC for event in seen)


@contextmanager
def watching(watcher: Watcher) -> Iterator[None]:
    """Report the operations of connections opened inside to `watcher`.

    Raises `UnreachableError`.
    """
    vfs = _reporting_vfs()
    vfs.begin(watcher)
    try:
        yield
    finally:
        vfs.end()
