"""A local socket, by Python's own library.

Qt has one, too, in its network module. For as long as the program waits in the tray, that module
takes 2.4 to 2.9 MiB of private memory, with its binding and the libraries it is linked to (for
signing in to networks, among others); this takes 0.7 to 0.8 MiB.
"""

import socket
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from desktop.ui.endpoint import ANSWER_MS, CONNECT_MS, LONGEST_LINE, Hear

#: Who has said nothing is sent away when there are more: a start says its line at once.
_MOST = 16
#: How long nobody is let in when the process has too many files open: they would stay at the door,
#: and the event loop would not rest.
_PAUSE_MS = 1000


class UnixEndpoint(QObject):
    """Fulfils `Endpoint`."""

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = Path(name)
        self._server: socket.socket | None = None
        self._notifier: QSocketNotifier | None = None
        self._hear: Hear | None = None
        self._guests: list[_Guest] = []

    def ask(self, line: bytes) -> bytes:
        with _local_socket() as other:
            try:
                other.settimeout(CONNECT_MS / 1000)
                other.connect(str(self._path))
                other.settimeout(ANSWER_MS / 1000)
                other.sendall(line)
                return other.recv(LONGEST_LINE)
            except OSError:  # nobody is there, or nobody who answers in time
                return b""

    def listen(self, hear: Hear) -> bool:
        server = _local_socket()
        try:
            self._path.unlink(missing_ok=True)
            server.bind(str(self._path))
            self._path.chmod(0o600)  # before anybody can connect
            server.listen()
        except OSError:
            server.close()
            return False
        server.setblocking(False)
        self._server, self._hear = server, hear
        self._notifier = _notifier(server, self._on_connection, self)
        return True

    def close(self) -> None:
        if self._server is None or self._notifier is None:
            return
        self._notifier.setEnabled(False)
        self._notifier.deleteLater()
        self._server.close()
        self._server = self._notifier = self._hear = None
        for guest in tuple(self._guests):
            guest.leave()
        with suppress(OSError):
            self._path.unlink()

    def _on_connection(self) -> None:
        while self._server is not None and self._hear is not None:
            try:
                connection, _ = self._server.accept()
            except BlockingIOError:
                return
            except OSError:
                self._pause()
                return
            guest = _Guest(connection, self._hear, self._guests.remove, self)
            self._guests.append(guest)
            if len(self._guests) > _MOST:
                self._guests[0].leave()
            guest.on_readable()

    def _pause(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            QTimer.singleShot(_PAUSE_MS, self._notifier, self._go_on)

    def _go_on(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(True)


class _Guest(QObject):
    """Another start, from when it connects until its line is whole or too long, or it goes."""

    def __init__(
        self,
        connection: socket.socket,
        hear: Hear,
        left: Callable[["_Guest"], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        connection.setblocking(False)
        self._connection = connection
        self._hear = hear
        self._left = left
        self._said = b""
        self._is_here = True
        self._notifier = _notifier(connection, self.on_readable, self)

    def on_readable(self) -> None:
        try:
            more = self._connection.recv(LONGEST_LINE)
        except BlockingIOError:
            return
        except OSError:  # it went away in the middle of it
            more = b""
        self._said += more
        line, newline, _ = self._said.partition(b"\n")
        if newline and len(line) < LONGEST_LINE:
            self._notifier.setEnabled(False)
            self._hear(line, self._answer)
            self.leave()
        elif not more or len(self._said) >= LONGEST_LINE:
            self.leave()

    def leave(self) -> None:
        if self._is_here:
            self._is_here = False
            self._notifier.setEnabled(False)
            self._connection.close()
            self._left(self)
            self.deleteLater()

    def _answer(self, said: bytes) -> None:
        with suppress(OSError):  # it did not wait
            self._connection.sendall(said)


def _local_socket() -> socket.socket:
    """Python keeps it from the programs that are started from here."""
    if sys.platform == "win32":  # the self-test loads this there as well
        raise NotImplementedError
    else:  # noqa: RET506  a branch of its own for each system's type checker
        return socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)


def _notifier(of: socket.socket, tell: Callable[[], None], parent: QObject) -> QSocketNotifier:
    notifier = QSocketNotifier(of.fileno(), QSocketNotifier.Type.Read, parent)
    notifier.activated.connect(tell)
    return notifier
