"""A named pipe of Windows, by Qt, whose local sockets run on the other systems as well.

There they do the same over the same kind of socket, so that both can be held to the same tests,
and an older version, which used them everywhere, is understood.
"""

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop.ui.endpoint import ANSWER_MS, CONNECT_MS, LONGEST_LINE, Hear


class WindowsEndpoint(QObject):
    """Fulfils `Endpoint`."""

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._server: QLocalServer | None = None
        self._hear: Hear | None = None

    def ask(self, line: bytes) -> bytes:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(CONNECT_MS):
            return b""
        socket.write(line)
        socket.flush()
        answer = bytes(socket.readAll().data()) if socket.waitForReadyRead(ANSWER_MS) else b""
        socket.disconnectFromServer()
        return answer

    def listen(self, hear: Hear) -> bool:
        QLocalServer.removeServer(self._name)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._on_connection)
        if not server.listen(self._name):
            server.deleteLater()
            return False
        self._server, self._hear = server, hear
        return True

    def close(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()  # with whoever it let in
            self._server = self._hear = None

    def _on_connection(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()):
            if self._hear is not None:
                _Guest(socket, self._hear).on_readable()


class _Guest(QObject):
    """Another start, for as long as it is connected."""

    def __init__(self, socket: QLocalSocket, hear: Hear) -> None:
        super().__init__(socket)
        self._socket = socket
        self._hear = hear
        socket.disconnected.connect(socket.deleteLater)
        socket.readyRead.connect(self.on_readable)

    def on_readable(self) -> None:
        if not self._socket.canReadLine():
            if self._socket.bytesAvailable() >= LONGEST_LINE:
                self._socket.abort()
            return
        line = bytes(self._socket.readLine(LONGEST_LINE + 1).data())
        if not line.endswith(b"\n"):
            self._socket.abort()
            return
        self._hear(line[:-1], self._answer)
        self._socket.disconnectFromServer()

    def _answer(self, said: bytes) -> None:
        self._socket.write(said)
        self._socket.flush()
