"""One program for each data directory; a second start raises the first one's window.

The order matters: ask the running program first, only then take the lock, and only with the lock
in hand clear away what a crashed one left and listen. Qt's network module (used for local sockets
alone) is loaded when there is somebody to talk to, not before the first window is painted.
"""

import os
from contextlib import suppress
from functools import partial
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
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

LOCK_NAME = "callback.lock"

_CONNECT_MS = 500
_ANSWER_MS = 2000
#: How long a second start waits for a first one that holds the lock but does not listen yet.
_START_MS = 8000
_PAUSE_MS = 40
_LONGEST_MESSAGE = 4096
#: What systems allow for the path of a socket, with room for the name Qt gives it at first.
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
        self._server: QLocalServer | None = None

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
        """Answer further starts from now on. Until then they wait."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415

        QLocalServer.removeServer(self._name)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._on_connection)
        if server.listen(self._name):
            self._server = server

    def release(self) -> None:
        """Let the next start be the first."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _raise_running(self, token: str) -> bool:
        if not self._may_be_running():
            return False
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_CONNECT_MS):
            return False
        socket.write(f"raise {token}\n".encode()[:_LONGEST_MESSAGE])
        socket.flush()
        answered = socket.waitForReadyRead(_ANSWER_MS) and bytes(socket.readAll().data()) == b"ok\n"
        socket.disconnectFromServer()
        return answered

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

    def _on_connection(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()):
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(partial(self._read, socket))
            self._read(socket)

    def _read(self, socket: "QLocalSocket") -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() >= _LONGEST_MESSAGE:
                socket.abort()
            return
        line = bytes(socket.readLine(_LONGEST_MESSAGE).data())
        verb, _, token = line.decode("utf-8", "replace").strip().partition(" ")
        if verb == "raise":
            socket.write(b"ok\n")
            socket.flush()
            self.raised.emit(token)
        socket.disconnectFromServer()


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
