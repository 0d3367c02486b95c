"""One program for each data directory; a second start raises the first one's window.

The order matters: ask the running program first, only then take the lock, and only with the lock
in hand clear away what a crashed one left and listen. How they talk (`endpoint`) is loaded when
there is somebody to talk to, not before the first window is painted.
"""

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCryptographicHash,
    QDeadlineTimer,
    QDir,
    QLockFile,
    QObject,
    QSysInfo,
    QThread,
    Signal,
)

from desktop.core.errors import UserError

if TYPE_CHECKING:
    from desktop.ui.endpoint import Answer, Endpoint

LOCK_NAME = "callback.lock"

#: How long a second start waits for a first one that holds the lock but does not listen yet.
_START_MS = 8000
_PAUSE_MS = 40
#: Characters. A longer token is nothing a desktop gives and would not fit into the line.
_LONGEST_TOKEN = 1000
#: What systems allow for the path of a socket, with room for the name Qt would give it at first.
_LONGEST_SOCKET = 96

_UNWRITABLE = (
    "Callback cannot write in {directory}. Choose another directory with --data-dir, "
    "or make this one writable."
)
_UNANSWERED = (
    "Callback is already running with this data but does not answer. "
    "Close it, or end its process, and start again."
)


class InstanceError(UserError):
    """The data directory is in use by a program that does not answer, or cannot be locked."""


class Instance(QObject):
    """This start's claim to a data directory."""

    raised = Signal(str)
    """Another start asks for the window; the text is its desktop activation token, or empty."""

    def __init__(self, directory: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._directory = directory
        self._name = _server_name(directory)
        self._lock = QLockFile(str(directory / LOCK_NAME))
        self._lock.setStaleLockTime(0)  # held as long as its process lives, however long that is
        self._endpoint: Endpoint | None = None
        self._is_listening = False

    def claim(self, token: str = "") -> bool:
        """True when this is the first start; False when a running one has raised its window.

        `token` is the activation token (`XDG_ACTIVATION_TOKEN`) this start was given, to be passed
        on. Raises `InstanceError` when neither is possible; nothing was changed then.
        """
        deadline = QDeadlineTimer(_START_MS)
        while True:
            if self._raise_running(token):
                return False
            if self._lock.tryLock(0):
                with suppress(OSError):  # Qt lets others read it
                    Path(self._lock.fileName()).chmod(0o600)
                return True
            if self._lock.error() != QLockFile.LockError.LockFailedError:
                raise InstanceError(_UNWRITABLE, directory=self._directory)
            if deadline.hasExpired():
                raise InstanceError(_UNANSWERED)
            QThread.msleep(_PAUSE_MS)

    def listen(self) -> None:
        """Answer further starts from now on. Until then they wait. Again, it does nothing."""
        if not self._is_listening:
            self._is_listening = self._meeting_place().listen(self._hear)

    def release(self) -> None:
        """Let the next start be the first."""
        if self._is_listening:
            self._meeting_place().close()
            self._is_listening = False
        self._lock.unlock()

    def _meeting_place(self) -> "Endpoint":
        if self._endpoint is None:
            from desktop.ui.endpoint import endpoint_at  # noqa: PLC0415  not before it is needed

            self._endpoint = endpoint_at(self._name, self)
        return self._endpoint

    def _raise_running(self, token: str) -> bool:
        if not self._may_be_running():
            return False
        said = token if len(token) <= _LONGEST_TOKEN else ""
        return self._meeting_place().ask(f"raise {said}\n".encode(errors="replace")) == b"ok\n"

    def _may_be_running(self) -> bool:
        """False when there is surely nobody to ask: no socket, or one left by a program that died.

        Only spares the way there; whoever is not sure asks.
        """
        if os.name != "posix":
            return True
        if not Path(self._name).exists():
            return False
        pid, host, _ = self._lock.getLockInfo()
        return not pid or host != QSysInfo.machineHostName() or _is_alive(pid)

    def _hear(self, line: bytes, answer: "Answer") -> None:
        verb, _, token = line.decode("utf-8", "replace").strip().partition(" ")
        if verb == "raise":
            answer(b"ok\n")  # first, as raising may take longer than the other waits
            self.raised.emit(token)


def _server_name(directory: Path) -> str:
    """Where the program of `directory` listens: in the user's own run-time directory if any.

    The directory's own path may be longer than a socket's name can be, so it is hashed.
    """
    digest = QCryptographicHash.hash(
        os.fsencode(directory.resolve()), QCryptographicHash.Algorithm.Sha256
    )
    name = f"callback-{bytes(digest.toHex().data()).decode()[:24]}"
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if os.name != "posix":
        return name
    socket = Path(runtime, name)
    usable = runtime and Path(runtime).is_dir() and len(os.fsencode(socket)) < _LONGEST_SOCKET
    return str(socket if usable else Path(QDir.tempPath(), name))


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
