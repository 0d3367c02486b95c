"""Work on another thread that makes a piece of a file."""

import threading
from collections.abc import Callable, Iterator

#: Seconds that are waited for the thread between two events of the window.
_WAIT = 0.01


def in_thread(work: Callable[[], bytes]) -> Iterator[bytes]:
    """Nothing until `work` has ended on its own thread, then what it has returned or raised.

    It must not use the store's connection nor the interface. If the export is stopped it still
    runs to its end, and what it has made is dropped.
    """
    made: list[bytes | Exception] = []

    def run() -> None:
        try:
            made.append(work())
        except Exception as error:
            made.append(error)

    thread = threading.Thread(target=run, name="export", daemon=True)
    thread.start()
    while thread.is_alive():
        thread.join(_WAIT)
        yield b""
    (outcome,) = made
    if isinstance(outcome, Exception):
        raise outcome
    yield outcome
