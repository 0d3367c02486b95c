"""Work that needs the store closed, requested by a window while the program runs."""

import threading
from abc import ABC, abstractmethod
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

Work = Callable[[Path, datetime], None]
"""Called with the path of the closed store and the instant in UTC, on a thread of its own: it must
not use the interface. A `UserError` that it raises is shown once the store is open again."""


class CancellableTask(ABC):
    """Work with a progress, which can be stopped until it changes something."""

    def __init__(self) -> None:
        self.message = ""
        """The sentence to show once it is done and the store is open again."""
        self.share = 0.0
        """How much is done, 0 to 1. Written by the thread of the work, read by others."""
        self.stop = threading.Event()
        """Set to stop the work."""

    @abstractmethod
    def __call__(self, store: Path, now: datetime) -> None: ...


class StoreWork(QObject):
    """Passes work on the closed store to the controller. Each session has one."""

    replacement_requested = Signal(object)
    """The `Work` to run between this session and the next."""

    def replace_store(self, work: Work) -> None:
        """End this session, close the store, run `work`, and start a new session.

        Returns at once; the windows and dialogs of this session are closed soon after. If `work`
        fails, the new session opens the store as it is then, and shows the error.
        """
        self.replacement_requested.emit(work)
