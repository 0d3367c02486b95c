"""Between SQLite and the disk: sees every file operation of this process, and may refuse it.

SQLite speaks to the disk through a table of functions. A copy of the default one, with a few
functions of our own in it, becomes the default here, so that the program runs as it is: its own
connections, models and settings. It takes the very library that Python's `sqlite3` uses; where that
is built into Python and cannot be reached, `UnreachableError` says so.
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


class What(StrEnum):
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

    what: What
    path: str
    at: int = 0
    data: bytes = b""
    to: str = ""


#: Is told before each operation; what it returns instead of 0 is SQLite's answer to its caller.
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
    """sqlite3_vfs; what is not ours keeps its address."""

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


class _Between:
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
            refused = self.watcher(Event(What.CREATE, path))
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
            refused = self.watcher(Event(What.DELETE, path))
            if not refused and sync:
                refused = self.watcher(Event(What.SYNC_DIRECTORY, str(Path(path).parent)))
            if refused:
                return refused
        return int(self._really_delete(table, name, sync))

    def _methods_like(self, address: int) -> _Methods:
        """The file's own functions with ours in front of four of them."""
        if address not in self._methods:
            own = _Methods.from_buffer_copy(_Methods.from_address(address))
            close, write = _CLOSE(own.close), _WRITE(own.write)
            truncate, sync = _TRUNCATE(own.truncate), _SYNC(own.sync)

            def on_close(file: int) -> int:
                self._files.pop(file, None)
                return int(close(file))

            def on_write(file: int, data: int, amount: int, at: int) -> int:
                of = self._files[file]
                event = Event(What.WRITE, of.path, at, ctypes.string_at(data, amount))
                return of.watcher(event) or int(write(file, data, amount, at))

            def on_truncate(file: int, size: int) -> int:
                of = self._files[file]
                event = Event(What.TRUNCATE, of.path, size)
                return of.watcher(event) or int(truncate(file, size))

            def on_sync(file: int, flags: int) -> int:
                of = self._files[file]
                refused = of.watcher(Event(What.SYNC, of.path))
                if not refused and of.new_journal:  # as os_unix.c does at a journal's first sync
                    of.new_journal = False
                    refused = of.watcher(Event(What.SYNC_DIRECTORY, str(Path(of.path).parent)))
                return refused or int(sync(file, flags))

            ours = (_CLOSE(on_close), _WRITE(on_write), _TRUNCATE(on_truncate), _SYNC(on_sync))
            own.close, own.write, own.truncate, own.sync = (ctypes.cast(f, _P) for f in ours)
            self._kept.extend((*ours, close, write, truncate, sync))
            self._methods[address] = own
        return self._methods[address]


@cache
def _between() -> _Between:
    for name in (getattr(_sqlite3, "__file__", None), None):
        library = ctypes.CDLL(name)
        if hasattr(library, "sqlite3_vfs_register"):
            made = _Between(library)
            if _sees(made):
                return made
    raise UnreachableError


def _sees(between: _Between) -> bool:
    """Whether Python's `sqlite3` really goes through the table we have registered."""
    seen: list[Event] = []

    def watch(event: Event) -> int:
        seen.append(event)
        return _OK

    with tempfile.TemporaryDirectory() as folder:
        between.begin(watch)
        try:
            with closing(sqlite3.connect(Path(folder, "probe.db"))) as db:
                db.execute("CREATE TABLE probe (x)")
        finally:
            between.end()
    return any(event.what is What.SYNC for event in seen)


@contextmanager
def watching(watcher: Watcher) -> Iterator[None]:
    """Let `watcher` see what every connection does that is opened inside.

    Raises `UnreachableError` where that cannot be had.
    """
    between = _between()
    between.begin(watcher)
    try:
        yield
    finally:
        between.end()
