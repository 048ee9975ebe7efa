"""A second start on the same file brings the first window forward; nothing is told but "come forward".

The name of the local socket is a digest of the path; only the same user of the system may connect.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS = 500


def name_of(store: Path) -> str:
    """The name under which the window of ``store`` listens."""
    text = f"{Path.home()}|{store.resolve()}"
    return f"opmaat-{sha256(text.encode('utf-8', 'surrogateescape')).hexdigest()[:24]}"


def call_forward(store: Path) -> bool:
    """Ask the window that has ``store`` open to come forward; ``False``: there is none that answers."""
    socket = QLocalSocket()
    socket.connectToServer(name_of(store))
    called = socket.waitForConnected(_PATIENCE_MS)
    socket.abort()
    return called


class FirstWindow(QObject):
    """Listens for a second start; ``called`` when there was one."""

    called = Signal()

    def __init__(self, store: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.server = QLocalServer(self)
        self.server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self.server.newConnection.connect(self._answer)
        if not self.server.listen(name_of(store)) and not call_forward(store):
            # The socket file of a program that was killed: nobody answers there any more.
            QLocalServer.removeServer(name_of(store))
            self.server.listen(name_of(store))

    def _answer(self) -> None:
        while (socket := self.server.nextPendingConnection()) is not None:
            socket.abort()
            socket.deleteLater()
            self.called.emit()

    def close(self) -> None:
        """Listen no more."""
        self.server.close()
