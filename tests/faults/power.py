"""A disk whose power is cut: what a file holds then is decided by what was synced, and by chance.

The rules are those that a program may not assume better of: since the last sync of a file any part
of what was written to it may have arrived, in sectors of 512 bytes, in no order, its size too; a
file's name (made, renamed, removed) is sure when its directory has been synced. Between files
nothing is ordered but by syncs.
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

from tests.faults.vfs import Event, What, watching

SECTOR = 512


@dataclass(frozen=True, slots=True)
class Mark:
    """The program was told that its change number `number` is kept."""

    number: int


class Recording:
    """What happens to the files of one directory while it is being watched."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.before = {path.name: path.read_bytes() for path in directory.iterdir()}
        self.events: list[Event | Mark] = []
        self._known = set(self.before)

    def kept(self, number: int) -> None:
        self.events.append(Mark(number))

    @contextmanager
    def running(self) -> Iterator[None]:
        """Watch SQLite, and what the program does to files by itself."""
        with pytest.MonkeyPatch.context() as patch, watching(self._see):
            patch.setattr(os, "fsync", partial(self._sync, os.fsync))
            patch.setattr(os, "replace", partial(self._rename, os.replace))
            patch.setattr(os, "rename", partial(self._rename, os.rename))
            patch.setattr(os, "unlink", partial(self._unlink, os.unlink))
            yield

    def _see(self, event: Event) -> int:
        path = Path(event.path)
        if event.what in (What.CREATE, What.SYNC_DIRECTORY):
            for other in self.directory.iterdir():
                self._find(other)
        if path == self.directory:
            self.events.append(event)
        elif path.parent == self.directory:
            if event.what is What.CREATE:
                self._known.add(path.name)
            else:
                self._find(path)
            self.events.append(Event(event.what, path.name, event.at, event.data))
        return 0

    def _find(self, path: Path) -> None:
        """A file that the program has made by itself."""
        shared_memory = path.name.endswith("-shm")  # of no use once the power is gone
        if path.name not in self._known and path.is_file() and not shared_memory:
            self._known.add(path.name)
            self.events.append(Event(What.CREATE, path.name))
            self.events.append(Event(What.WRITE, path.name, 0, path.read_bytes()))

    def _sync(self, really: Callable[[int], None], handle: int) -> None:
        really(handle)
        path = Path(f"/proc/self/fd/{handle}").readlink()
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            self._see(Event(What.SYNC_DIRECTORY, str(path)))
        elif path.parent == self.directory:
            self._find(path)
            self.events.append(Event(What.WRITE, path.name, 0, path.read_bytes()))
            self.events.append(Event(What.SYNC, path.name))

    def _rename(self, really: Callable[..., None], source: Any, target: Any, **more: Any) -> None:
        old, new = Path(os.fsdecode(source)), Path(os.fsdecode(target))
        if old.parent == new.parent == self.directory:
            self._find(old)
            self._known.discard(old.name)
            self._known.add(new.name)
            self.events.append(Event(What.RENAME, old.name, to=new.name))
        really(source, target, **more)

    def _unlink(self, really: Callable[..., None], target: Any, **more: Any) -> None:
        path = Path(os.fsdecode(target))
        really(target, **more)
        if path.parent == self.directory and path.name in self._known:
            self._known.discard(path.name)
            self.events.append(Event(What.DELETE, path.name))


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
    """Follows a recording, and says at any point what a cut would leave."""

    def __init__(self, before: dict[str, bytes]) -> None:
        self._files = {name: _File(bytearray(data)) for name, data in before.items()}
        self._sure = dict(self._files)
        self._unsure: list[tuple[Event, _File | None]] = []

    def take(self, event: Event) -> None:
        match event.what:
            case What.CREATE:
                self._files[event.path] = _File()
                self._unsure.append((event, self._files[event.path]))
            case What.WRITE | What.TRUNCATE:
                self._files[event.path].unsure.append(event)
            case What.SYNC:
                self._files[event.path].sync()
            case What.DELETE:
                self._unsure.append((event, self._files.pop(event.path)))
            case What.RENAME:
                self._files[event.to] = self._files.pop(event.path)
                self._unsure.append((event, self._files[event.to]))
            case What.SYNC_DIRECTORY:
                for one, file in self._unsure:
                    _name(self._sure, one, file)
                self._unsure.clear()

    def cut(self, dice: random.Random) -> dict[str, bytes]:
        """The files after the power went; another chance gives another disk."""
        chance = dice.choice((0.0, 1.0, 0.5, dice.random(), 0.1, 0.9))
        names = dict(self._sure)
        for event, file in self._unsure:
            if dice.random() < dice.choice((chance, 0.5)):
                _name(names, event, file)
        return {name: _left(file, chance, dice) for name, file in names.items()}


def _name(names: dict[str, _File], event: Event, file: _File | None) -> None:
    if event.what is What.CREATE and file is not None:
        names[event.path] = file
    elif event.what is What.DELETE:
        names.pop(event.path, None)
    elif event.what is What.RENAME and event.path in names:
        names[event.to] = names.pop(event.path)


def _left(file: _File, chance: float, dice: random.Random) -> bytes:
    data = bytearray(file.sure)
    sizes = [len(data)]
    for event in file.unsure:
        before = sizes[-1]
        end = event.at + len(event.data)
        sizes.append(event.at if event.what is What.TRUNCATE else max(before, end))
        if dice.random() >= chance:
            continue
        if event.what is What.WRITE and dice.random() < 0.3:
            for part in _sectors(event):
                if dice.random() < 0.5:
                    _apply(data, part)
        else:
            _apply(data, event)
    if dice.random() < 0.2:  # the size is one of those it has had
        size = dice.choice(sizes)
        data = data[:size].ljust(size, b"\0")
    return bytes(data)


def _sectors(event: Event) -> Iterator[Event]:
    """A write, cut where the disk's sectors meet."""
    at = event.at
    end = event.at + len(event.data)
    while at < end:
        until = min(end, (at // SECTOR + 1) * SECTOR)
        yield Event(What.WRITE, event.path, at, event.data[at - event.at : until - event.at])
        at = until


def _apply(data: bytearray, event: Event) -> None:
    if event.what is What.TRUNCATE:
        del data[event.at :]
        return
    if len(data) < event.at:
        data.extend(bytes(event.at - len(data)))
    data[event.at : event.at + len(event.data)] = event.data
