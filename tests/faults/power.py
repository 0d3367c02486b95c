"""Simulates the contents of a disk after a power cut, from a recording of file operations.

These are the weakest guarantees a program may rely on: of the writes since the last sync of a file
any subset may be on the disk, in sectors of 512 bytes and in any order, and so may its size; the
creation, renaming or removal of a file is durable once its directory has been synced. Operations on
different files are ordered by syncs only.
"""

import os
import random
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.faults.vfs import Event, Operation, watching

SECTOR = 512


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """Change `number` has been acknowledged to the program."""

    number: int


class Recording:
    """Records the operations on the files of one directory."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.before = {path.name: path.read_bytes() for path in directory.iterdir()}
        self.events: list[Event | Acknowledgement] = []
        self._known = set(self.before)

    def acknowledge(self, number: int) -> None:
        self.events.append(Acknowledgement(number))

    @contextmanager
    def running(self) -> Iterator[None]:
        """Record the file operations of SQLite and of Python code."""
        with pytest.MonkeyPatch.context() as patch, watching(self._see):
            patch.setattr(os, "fsync", partial(self._sync, os.fsync))
            patch.setattr(os, "replace", partial(self._rename, os.replace))
            patch.setattr(os, "rename", partial(self._rename, os.rename))
            patch.setattr(os, "unlink", partial(self._unlink, os.unlink))
            yield

    def _see(self, event: Event) -> int:
        path = Path(event.path)
        if event.operation in (Operation.CREATE, Operation.SYNC_DIRECTORY):
            for other in self.directory.iterdir():
                self._find(other)
        if path == self.directory:
            self.events.append(event)
        elif path.parent == self.directory:
            if event.operation is Operation.CREATE:
                self._known.add(path.name)
            else:
                self._find(path)
            self.events.append(Event(event.operation, path.name, event.at, event.data))
        return 0

    def _find(self, path: Path) -> None:
        """Record a file that was created without SQLite."""
        shared_memory = path.name.endswith("-shm")  # irrelevant after a power cut
        if path.name not in self._known and path.is_file() and not shared_memory:
            self._known.add(path.name)
            self.events.append(Event(Operation.CREATE, path.name))
            self.events.append(Event(Operation.WRITE, path.name, 0, path.read_bytes()))

    def _sync(self, really: Callable[[int], None], handle: int) -> None:
        really(handle)
        path = Path(f"/proc/self/fd/{handle}").readlink()
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            self._see(Event(Operation.SYNC_DIRECTORY, str(path)))
        elif path.parent == self.directory:
            self._find(path)
            self.events.append(Event(Operation.WRITE, path.name, 0, path.read_bytes()))
            self.events.append(Event(Operation.SYNC, path.name))

    def _rename(self, really: Callable[..., None], source: Any, target: Any, **more: Any) -> None:
        old, new = Path(os.fsdecode(source)), Path(os.fsdecode(target))
        if old.parent == new.parent == self.directory:
            self._find(old)
            self._known.discard(old.name)
            self._known.add(new.name)
            self.events.append(Event(Operation.RENAME, old.name, to=new.name))
        really(source, target, **more)

    def _unlink(self, really: Callable[..., None], target: Any, **more: Any) -> None:
        path = Path(os.fsdecode(target))
        really(target, **more)
        if path.parent == self.directory and path.name in self._known:
            self._known.discard(path.name)
            self.events.append(Event(Operation.DELETE, path.name))


@dataclass(eq=False, slots=True)
class _File:
    sure: bytearray = field(default_factory=bytearray)
    unsure: list[Event] = field(default_factory=list)
    """Writes and truncations since the last sync."""

    def sync(self) -> None:
        for event in self.unsure:
            _apply(self.sure, event)
        self.unsure.clear()


class Disk:
    """Replays a recording, and simulates a power cut at any point."""

    def __init__(self, before: dict[str, bytes]) -> None:
        self._files = {name: _File(bytearray(data)) for name, data in before.items()}
        self._sure = dict(self._files)
        self._unsure: list[tuple[Event, _File | None]] = []

    def take(self, event: Event) -> None:
        match event.operation:
            case Operation.CREATE:
                self._files[event.path] = _File()
                self._unsure.append((event, self._files[event.path]))
            case Operation.WRITE | Operation.TRUNCATE:
                self._files[event.path].unsure.append(event)
            case Operation.SYNC:
                self._files[event.path].sync()
            case Operation.DELETE:
                self._unsure.append((event, self._files.pop(event.path)))
            case Operation.RENAME:
                self._files[event.to] = self._files.pop(event.path)
                self._unsure.append((event, self._files[event.to]))
            case Operation.SYNC_DIRECTORY:
                for one, file in self._unsure:
                    _name(self._sure, one, file)
                self._unsure.clear()

    def cut(self, dice: random.Random) -> dict[str, bytes]:
        """A random possible content of the files after a power cut now."""
        chance = dice.choice((0.0, 1.0, 0.5, dice.random(), 0.1, 0.9))
        names = dict(self._sure)
        for event, file in self._unsure:
            if dice.random() < dice.choice((chance, 0.5)):
                _name(names, event, file)
        return {name: _left(file, chance, dice) for name, file in names.items()}


def _name(names: dict[str, _File], event: Event, file: _File | None) -> None:
    if event.operation is Operation.CREATE and file is not None:
        names[event.path] = file
    elif event.operation is Operation.DELETE:
        names.pop(event.path, None)
    elif event.operation is Operation.RENAME and event.path in names:
        names[event.to] = names.pop(event.path)


def _left(file: _File, chance: float, dice: random.Random) -> bytes:
    data = bytearray(file.sure)
    sizes = [len(data)]
    for event in file.unsure:
        before = sizes[-1]
        end = event.at + len(event.data)
        sizes.append(event.at if event.operation is Operation.TRUNCATE else max(before, end))
        if dice.random() >= chance:
            continue
        if event.operation is Operation.WRITE and dice.random() < 0.3:
            for part in _sectors(event):
                if dice.random() < 0.5:
                    _apply(data, part)
        else:
            _apply(data, event)
    if dice.random() < 0.2:  # the size may be any that the file has had
        size = dice.choice(sizes)
        data = data[:size].ljust(size, b"\0")
    return bytes(data)


def _sectors(event: Event) -> Iterator[Event]:
    """Split a write at sector boundaries."""
    at = event.at
    end = event.at + len(event.data)
    while at < end:
        until = min(end, (at // SECTOR + 1) * SECTOR)
        yield Event(Operation.WRITE, event.path, at, event.data[at - event.at : until - event.at])
        at = until


def _apply(data: bytearray, event: Event) -> None:
    if event.operation is Operation.TRUNCATE:
        del data[event.at :]
        return
    if len(data) < event.at:
        data.extend(bytes(event.at - len(data)))
    data[event.at : event.at + len(event.data)] = event.data
