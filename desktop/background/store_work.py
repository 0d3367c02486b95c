"""How a window asks for the whole store to be replaced while the program runs on."""

import threading
from abc import ABC, abstractmethod
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

Work = Callable[[Path, datetime], None]
"""Gets the path of the closed store and the instant in UTC; runs on a thread of its own, so it
touches nothing of the interface. A `UserError` it raises is shown once the store is open again."""


class CancellableTask(ABC):
    """Work that says how far it is, and that can be stopped while nothing is changed yet."""

    def __init__(self) -> None:
        self.said = ""
        """What to say once it is done and the store is open again."""
        self.share = 0.0
        """How much is done, 0 to 1. Written by the thread that works, read by any."""
        self.stop = threading.Event()
        """Set by whoever no longer wants it."""

    @abstractmethod
    def __call__(self, store: Path, now: datetime) -> None: ...


class StoreWork(QObject):
    """One for each session. Whoever runs the program listens; without it nothing happens."""

    replacement_asked = Signal(object)
    """The `Work` to do between this session and the next."""

    def replace_store(self, work: Work) -> None:
        """End this session, close the store, do `work`, and begin anew with what is there then.

        Returns at once: windows and dialogs of this session are closed soon after. When `work`
        fails, the store that was there is opened again and its sentence is shown.
        """
        self.replacement_asked.emit(work)
