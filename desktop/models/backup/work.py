"""How far a piece of work is, and whether it is still wanted."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from desktop.models.backup.errors import BackupCancelledError

Progress = Callable[[float], None]
Cancelled = Callable[[], bool]

#: Steps of SQLite's machine between two questions whether to stop: some milliseconds.
_STEPS = 20_000


def ignore_progress(_done: float) -> None:
    """Nobody wants to know how far it is."""


def never_cancelled() -> bool:
    """Nobody cancels."""
    return False


class Work:
    """Parts that follow each other; `progress` hears 0..1 over all of them, never backwards."""

    def __init__(self, progress: Progress, cancelled: Cancelled) -> None:
        self._progress, self._cancelled = progress, cancelled
        self._from, self._to, self._told = 0.0, 0.0, 0.0

    def begin(self, share: float) -> None:
        """The next part, which is `share` of the whole; the parts before it are over."""
        self._from, self._to = self._to, self._to + share
        self.done(0)

    def done(self, part: float) -> None:
        """`part` (0..1) of the current part is done. Raises `BackupCancelledError`."""
        if self._cancelled():
            raise BackupCancelledError
        now = min(1.0, self._from + (self._to - self._from) * min(part, 1.0))
        if now > self._told:
            self._told = now
            self._progress(now)

    @contextmanager
    def asking(self, db: sqlite3.Connection, how_far: Callable[[int], float]) -> Iterator[None]:
        """Statements inside can be cancelled; `how_far(steps)` is the part done by then."""
        steps = 0
        raised: list[BaseException] = []

        def look() -> int:
            nonlocal steps
            steps += _STEPS
            try:
                self.done(how_far(steps))
            except BaseException as error:  # SQLite would swallow it
                raised.append(error)
                return 1
            return 0

        db.set_progress_handler(look, _STEPS)
        try:
            yield
        except sqlite3.OperationalError as error:
            if raised:
                raise raised[0] from error
            raise
        finally:
            db.set_progress_handler(None, 0)
