"""How starts of the program with the same data reach each other, on this computer alone.

A start sends one line, `raise TOKEN\\n`, and the running program answers `ok\\n`. Versions that do
not speak the same way would not find each other, so words, names and times stay as they are.
"""

import sys
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject

CONNECT_MS = 500
ANSWER_MS = 2000
LONGEST_LINE = 4096
"""Bytes, with the newline; whoever sends more is sent away unheard."""

Answer = Callable[[bytes], object]
"""Says something back to who is heard; that they have gone away is no error."""

Hear = Callable[[bytes, Answer], object]
"""Is called with each line, without its newline; the other is sent away when it returns."""


class Endpoint(Protocol):
    """One place to meet: either somebody listens there already, or this process does."""

    def ask(self, line: bytes) -> bytes:
        """What whoever listens answers to `line` (with its newline); empty when nobody does.

        Waits for up to `CONNECT_MS` and `ANSWER_MS`, and runs no event loop.
        """

    def listen(self, hear: Hear) -> bool:
        """Clear away what is left of a crashed program and listen; whether that is possible.

        Only for who holds the lock: what is cleared away could be somebody's else.
        """

    def close(self) -> None:
        """Listen no more and leave nothing behind. Without `listen` it does nothing."""


def endpoint_at(name: str, parent: QObject) -> Endpoint:
    """The one of this system; `name` is a path, on Windows the name of a pipe."""
    if sys.platform == "win32":
        from desktop.ui.endpoint_windows import WindowsEndpoint  # noqa: PLC0415  there alone

        return WindowsEndpoint(name, parent)
    else:  # noqa: RET505  one branch for each system's type checker
        from desktop.ui.endpoint_unix import UnixEndpoint  # noqa: PLC0415  there alone

        return UnixEndpoint(name, parent)
