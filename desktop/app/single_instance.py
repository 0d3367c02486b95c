"""One running program for each data directory: a second start raises the first one's window.

A start sends one line, `raise TOKEN\n`, to the local socket of the running program, which answers
`ok\n`. With `--add` it is `add JSON\n` with a list of token and line, with files to import
`open JSON\n` with a list of token and absolute paths, with `--show` `show JSON\n` with a list of
token and what; a version that does not know it gives no answer and is asked to raise its window.
`quit\n` ends it. Different versions of the program
understand each other as long as socket name and lines stay the same.

The order matters: ask the running program first, only then take the lock, and only with the lock
taken remove the socket of a crashed program and listen.
"""

import json
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCryptographicHash,
    QLockFile,
    QObject,
    Signal,
)

from desktop.core.errors import UserError
from desktop.system.programs import is_running

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

LOCK_NAME = "callback.lock"

CONNECT_MS = 500
ANSWER_MS = 2000
LONGEST_LINE = 256 * 1024
"""Bytes, with the newline. A longer line is not read, and its sender is disconnected."""

#: How long a second start waits for a first one that holds the lock but does not listen yet.
_START_MS = 20_000
_PAUSE_MS = 40
#: Characters. No desktop gives a longer token, and it would not fit into the line.
_LONGEST_TOKEN = 1000
#: Bytes that systems allow for the path of a socket, less those of Qt's temporary name.
_LONGEST_SOCKET = 96

_UNWRITABLE = (
    "Callback cannot write in {directory}. Choose another directory with --data-dir, "
    "or make this one writable."
)
_UNANSWERED = (
    "Callback is already running with this data but does not answer. "
    "Close it, or end its process, and start again."
)


_TOO_MANY = (
    "These are too many files for one start. Put them in one folder, and open the folder instead."
)


class InstanceError(UserError):
    """The data directory is in use by a program that does not answer, or cannot be locked."""


class Instance(QObject):
    """This start's claim to a data directory."""

    raised = Signal(str)
    """Another start asks for the window; the text is its desktop activation token, or empty."""
    add_requested = Signal(str, str)
    """Another start asks for the form to add an application; its token, and the line to fill in."""

    files_requested = Signal(str, object)
    """Another start asks to import files; its token, and a list of absolute paths."""
    show_requested = Signal(str, str)
    """Another start asks for a page or the wizard; its token, and what (see `cli.Options.show`)."""
    quit_requested = Signal()
    """An installer asks the program to end."""

    def __init__(self, directory: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._directory = directory
        self._name = _server_name(directory)
        self._lock = QLockFile(str(directory / LOCK_NAME))
        self._lock.setStaleLockTime(0)  # valid as long as its process lives, however long that is
        self._server: QLocalServer | None = None

    def claim(
        self,
        token: str = "",
        add: str | None = None,
        files: Sequence[Path] = (),
        show: str = "",
    ) -> bool:
        """True when this is the first start; False when a running one has raised its window.

        With `add` the running one opens the form to add an application, filled from that line;
        `files` it imports; with `show` it shows that.
        `token` is the activation token (`XDG_ACTIVATION_TOKEN`) this start was given, to be passed
        on. Raises `InstanceError` when neither is possible; nothing was changed then.
        """
        first = self._ask_or_lock(token, add, files, show)
        if first is not None:
            return first
        from PySide6.QtCore import QDeadlineTimer, QThread  # noqa: PLC0415  not at the first start

        deadline = QDeadlineTimer(_START_MS)
        while first is None:
            if deadline.hasExpired():
                raise InstanceError(_UNANSWERED)
            QThread.msleep(_PAUSE_MS)
            first = self._ask_or_lock(token, add, files, show)
        return first

    def listen(self) -> None:
        """Answer further starts from now on; until then they wait. A second call does nothing."""
        if self._server is not None:
            return
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415  not before the first paint

        QLocalServer.removeServer(self._name)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._on_connection)
        if server.listen(self._name):
            self._server = server
        else:
            server.deleteLater()

    def ask_to_quit(self) -> bool:
        """Ask the running program to end; False when none runs or it does not answer."""
        return self._may_be_running() and self._ask_running("quit")

    def running_process(self) -> int:
        """The id of the process that holds the claim; 0 if there is none."""
        return int(self._lock.getLockInfo()[0])

    def release(self) -> None:
        """Give up the claim, so that the next start is the first."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()  # with its open connections
            self._server = None
        self._lock.unlock()

    def _ask_or_lock(
        self, token: str, add: str | None, files: Sequence[Path], show: str
    ) -> bool | None:
        """Like `claim`, but None when another start has the lock and does not answer yet."""
        if self._raise_running(token, add, files, show):
            return False
        if self._lock.tryLock(0) or (self._remove_left_over() and self._lock.tryLock(0)):
            with suppress(OSError):  # Qt lets others read it
                Path(self._lock.fileName()).chmod(0o600)
            return True
        if self._lock.error() != QLockFile.LockError.LockFailedError:
            raise InstanceError(_UNWRITABLE, directory=self._directory)
        return None

    def _remove_left_over(self) -> bool:
        """Remove the lock of an ended process that had the id of this one; whether it was one.

        Qt takes it for a lock of a running process. After a login and in a container, ids recur.
        It removes no file that a process still has locked, even one in another container.
        """
        return self.running_process() == os.getpid() and self._lock.removeStaleLockFile()

    def _raise_running(self, token: str, add: str | None, files: Sequence[Path], show: str) -> bool:
        """Whether a running program has answered. Runs no event loop.

        Raises `InstanceError` for more files than a line may name.
        """
        if not self._may_be_running():
            return False
        passed_on = token if len(token) <= _LONGEST_TOKEN else ""
        if add is not None and self._ask_running(
            f"add {json.dumps([passed_on, add], ensure_ascii=False)}"
        ):
            return True
        if files:
            line = f"open {json.dumps([passed_on, *map(str, files)])}"  # ASCII, for any name
            if len(line) >= LONGEST_LINE:
                raise InstanceError(_TOO_MANY)
            if self._ask_running(line):
                return True
        if show and self._ask_running(f"show {json.dumps([passed_on, show])}"):
            return True
        return self._ask_running(f"raise {passed_on}")

    def _ask_running(self, line: str) -> bool:
        """Send `line` to the running program; whether it has answered."""
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415  not at the first start

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(CONNECT_MS):
            return False
        socket.write(f"{line}\n".encode(errors="replace"))
        socket.flush()
        answer = bytes(socket.readAll().data()) if socket.waitForReadyRead(ANSWER_MS) else b""
        socket.disconnectFromServer()
        return answer == b"ok\n"

    def _may_be_running(self) -> bool:
        """False when no program can answer: there is no socket, or that of a crashed program.

        Saves the first start from loading QtNetwork. On Windows sockets are not files, so the lock
        file decides.
        """
        if os.name != "posix":
            return Path(self._lock.fileName()).exists()
        if not Path(self._name).exists():
            return False
        from PySide6.QtCore import QSysInfo  # noqa: PLC0415  not at the first start

        pid, host, _ = self._lock.getLockInfo()
        return not pid or host != QSysInfo.machineHostName() or is_running(pid)

    def _on_connection(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()):
            _Connection(socket, self).read()


class _Connection(QObject):
    """Another start, for as long as it is connected."""

    def __init__(self, socket: "QLocalSocket", instance: Instance) -> None:
        super().__init__(socket)
        self._socket = socket
        self._instance = instance
        socket.disconnected.connect(socket.deleteLater)
        socket.readyRead.connect(self.read)

    def read(self) -> None:
        if not self._socket.canReadLine():
            if self._socket.bytesAvailable() >= LONGEST_LINE:
                self._socket.abort()
            return
        line = bytes(self._socket.readLine(LONGEST_LINE + 1).data())
        verb, _, rest = line.decode("utf-8", "replace").strip().partition(" ")
        texts = _texts(rest) if verb in {"add", "open", "show"} else [rest]
        is_known = {
            "raise": True,
            "quit": not rest,
            "add": len(texts) == 2,
            "open": len(texts) > 1,
            "show": len(texts) == 2,
        }.get(verb, False)
        if line.endswith(b"\n") and is_known:
            self._socket.write(b"ok\n")  # first: raising may take longer than the other start waits
            self._socket.flush()
            if verb == "raise":
                self._instance.raised.emit(rest)
            elif verb == "quit":
                self._instance.quit_requested.emit()
            elif verb == "add":
                self._instance.add_requested.emit(*texts)
            elif verb == "show":
                self._instance.show_requested.emit(*texts)
            else:
                self._instance.files_requested.emit(texts[0], [Path(one) for one in texts[1:]])
        self._socket.disconnectFromServer()


def _texts(text: str) -> list[str]:
    """The texts that an `add` or `open` carries, its token first; none if it is malformed."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return []
    is_whole = isinstance(found, list) and all(isinstance(one, str) for one in found)
    return found if is_whole else []


def _server_name(directory: Path) -> str:
    """The socket name for `directory`: in the user's runtime directory, if there is one.

    The directory is hashed, because its path may be longer than a socket's name can be.
    """
    digest = QCryptographicHash.hash(
        os.fsencode(directory.resolve()), QCryptographicHash.Algorithm.Sha256
    )
    name = f"callback-{bytes(digest.toHex().data()).decode()[:24]}"
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if os.name != "posix":
        return name
    socket = Path(runtime, name)
    if runtime and Path(runtime).is_dir() and len(os.fsencode(socket)) < _LONGEST_SOCKET:
        return str(socket)
    from PySide6.QtCore import QDir  # noqa: PLC0415  rarely needed

    return str(Path(QDir.tempPath(), name))
