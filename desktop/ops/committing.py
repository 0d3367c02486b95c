"""The commit of a long batch, on a thread of its own: the disk may take a second for it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.actions.context import Batch

#: Rows up to which a commit takes only milliseconds.
FEW = 2_000
#: Milliseconds between two looks whether it has ended.
_LOOK = 10


class Committing:
    """Commits a batch. What else uses the connection of the store meanwhile waits for it."""

    def __init__(self, batch: Batch, then: Callable[[Exception | None], None]) -> None:
        """`then` is called with what the commit has raised: at once if there are few rows."""
        self._batch, self._then = batch, then
        self._error: Exception | None = None
        self._thread = threading.Thread(target=self._run, name="commit")
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        if sum(map(len, self._batch.edits)) <= FEW:
            self._run()
            self._then(self._error)
        else:
            self._thread.start()
            self._timer.start(_LOOK)

    def wait(self) -> None:
        """Wait for the end, after which `then` is not called."""
        self._timer.stop()
        self._thread.join()

    def _run(self) -> None:
        try:
            self._batch.commit()
        except Exception as error:
            self._error = error

    def _look(self) -> None:
        if not self._thread.is_alive():
            self._timer.stop()
            self._then(self._error)
