"""Lets a window have the whole store replaced while the program runs."""

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
    """Work that has a progress, and that can be cancelled until it changes something."""

    def __init__(self) -> None:
        self.message = ""
        """The sentence to show once it is done and the store is open again."""
        self.share = 0.0
        """How much is done, 0 to 1. Written by the thread that works, read by any."""
        self.stop = threading.Event()
        """Set to cancel the work."""

    @abstractmethod
    def __call__(self, store: Path, now: datetime) -> None: ...


class StoreWork(QObject):
    """One for each session. The controller does the work."""

    replacement_requested = Signal(object)
    """The `Work` to do between this session and the next."""

    def replace_store(self, work: Work) -> None:
        """End this session, close the store, do `work`, and begin a new session.

        Returns at once; windows and dialogs of this session are closed soon after. When `work`
        fails, the former store is opened again and the error is shown.
        """
        self.replacement_requested.emit(work)
