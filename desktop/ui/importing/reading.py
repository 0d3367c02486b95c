"""Reads files one after the other, each in a process that can be ended."""

import os
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTemporaryDir, QTimer, Signal

from desktop.exchange import complete
from desktop.exchange.complete import Complete
from desktop.exchange.file_names import IN_FOLDER
from desktop.exchange.found import CannotReadError, Reading, Trouble
from desktop.exchange.mails import is_mailbox
from desktop.exchange.places import Known, KnownJob
from desktop.exchange.transfer import dump_known, load
from desktop.system.programs import own_command

#: Files that are read of a folder, and those of one import.
MOST_FILES = 1_000
#: Seconds after which the process of a file is ended, if it has not read on.
PATIENCE = 60
THOUSAND = 1_000
#: Milliseconds between two looks at how far a mailbox is read.
_WATCH = 200
#: Bytes that tell whether a file is a mailbox.
_BEGIN = 4096
#: Begins the ids of applications that are not stored yet.
_NEW = "new"


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file, and what is in it or why that is not known."""

    path: Path
    outcome: Reading | CannotReadError
    copy: Complete | None = None
    """What the reading has as `complete`, if it has been read already."""


def files_in(paths: Iterable[Path]) -> list[Path]:
    """The files, once each, and those in the folders whose names say a kind that can be read.

    Hidden ones are left out, links to folders are not followed. More than `MOST_FILES` mean that
    others were left out. A named file that is gone is kept, so that its reading tells it.
    """
    found: dict[Path, None] = {}
    for path in paths:
        for one in _below(path) if path.is_dir() else [path]:
            if one.is_file() or not one.exists():
                found[one] = None
            if len(found) > MOST_FILES:
                return list(found)
    return list(found)


def _below(folder: Path) -> Iterator[Path]:
    """In order of names; lazily, since the folder may be a whole disk."""
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(place, name) for name in sorted(files) if IN_FOLDER.search(name))


def readings_of(files: Iterable[ReadFile]) -> list[Reading]:
    """What is in the files that could be read."""
    return [one.outcome for one in files if isinstance(one.outcome, Reading)]


class FileReading(QObject):
    """Reads `paths`; `stop` ends it, and then `finished` comes with what was read so far."""

    progressed = Signal(int)
    """The part that is read, in thousandths of a file."""
    finished = Signal(object)
    """A list of `ReadFile`."""
    _loaded = Signal(object)

    def __init__(
        self,
        paths: Sequence[Path],
        known: Callable[[], Known],
        parent: QObject | None = None,
        *,
        charset: str = "",
    ) -> None:
        """`known`: what is stored, by which the mails of mailboxes are chosen.

        `charset`: how the text of the files is encoded; "": told by their bytes.

        Mailboxes are read after all other files, whose applications count for them, too.
        """
        super().__init__(parent)
        self._paths = sorted(paths, key=_is_mailbox)
        self._known = known
        self._charset = charset
        self._read: list[ReadFile] = []
        self._folder = QTemporaryDir()
        self._result = Path(self._folder.filePath("result.json"))
        self._process = QProcess(self)
        self._process.setStandardInputFile(QProcess.nullDevice())
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE * 1000)
        self._timer.timeout.connect(self._process.kill)
        self._watch = QTimer(self)
        self._watch.setInterval(_WATCH)
        self._watch.timeout.connect(self._show_progress)
        self._thousandths = 0
        self._loaded.connect(self._on_loaded)

    def start(self) -> None:
        self._next()

    def add(self, paths: Iterable[Path]) -> int:
        """Read these files, too, and return the thousandths of all."""
        more = [path for path in paths if path not in self._paths]
        self._paths += sorted(more, key=_is_mailbox)
        return len(self._paths) * THOUSAND

    def stop(self) -> None:
        """Leave out the files that are not read yet."""
        self._paths = self._paths[: len(self._read)]
        self._process.kill()

    def _next(self) -> None:
        if len(self._read) >= len(self._paths):
            self._folder.remove()
            self.finished.emit(self._read)
            return
        self._result.unlink(missing_ok=True)
        path = self._paths[len(self._read)]
        self._tell_known(path)
        files = (str(path.absolute()), str(self._result))
        chosen = [f"--charset={self._charset}"] if self._charset else []
        program, *arguments = own_command("--read", *files, *chosen)
        self._timer.start()
        self._process.start(program, arguments)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # otherwise `finished` follows
            self._on_finished()

    def _on_finished(self) -> None:
        self._timer.stop()
        self._watch.stop()
        if len(self._read) < len(self._paths):
            path = self._paths[len(self._read)]
            threading.Thread(target=self._load, args=(path,), name="reading", daemon=True).start()
        else:
            self._next()

    def _load(self, path: Path) -> None:
        """Load what the process has written, on a thread of its own."""
        read = _loaded(path, self._result)
        with suppress(RuntimeError):  # the window was closed meanwhile
            self._loaded.emit(read)

    def _on_loaded(self, read: ReadFile) -> None:
        if len(self._read) < len(self._paths):  # not stopped meanwhile
            self._read.append(read)
            self.progressed.emit(len(self._read) * THOUSAND)
        self._next()

    def _tell_known(self, path: Path) -> None:
        """For a mailbox, write what is stored beside the result, and watch how far it is read."""
        self._thousandths = 0
        if _is_mailbox(path):
            file = self._result.with_suffix(".known")
            if not file.exists():
                known = self._known()
                jobs = (one for reading in readings_of(self._read) for one in reading.applications)
                new = [KnownJob(f"{_NEW} {n}", one.company, one.role) for n, one in enumerate(jobs)]
                known = replace(known, jobs=[*known.jobs, *new])
                file.write_text(dump_known(known), encoding="utf-8")
            self._result.with_suffix(".progress").unlink(missing_ok=True)
            self._watch.start()

    def _show_progress(self) -> None:
        """Emit how far a mailbox is read; as long as it goes on, its process is not ended."""
        try:
            part = int(self._result.with_suffix(".progress").read_text(encoding="utf-8"))
        except (OSError, ValueError):  # not written yet, or being written
            return
        if part > self._thousandths:
            self._thousandths = part
            self._timer.start()
            self.progressed.emit(len(self._read) * THOUSAND + part)


def _loaded(path: Path, result: Path) -> ReadFile:
    try:
        outcome = load(result.read_text(encoding="utf-8"))
        if isinstance(outcome, Reading) and outcome.complete:
            return ReadFile(path, outcome, complete.load(outcome.complete))
    except CannotReadError as error:
        return ReadFile(path, error)
    except (OSError, ValueError, KeyError, TypeError):  # ended by a limit
        return ReadFile(path, CannotReadError(Trouble.TOO_LARGE))
    return ReadFile(path, outcome)


def _is_mailbox(path: Path) -> bool:
    try:
        with path.open("rb") as stream:
            return is_mailbox(stream.read(_BEGIN))
    except OSError:  # the process that reads it says so
        return False
