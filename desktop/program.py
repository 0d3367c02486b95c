"""What runs from the first window to the last: one session after the other on the same store."""

import logging
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from desktop import paths
from desktop.cli import Options
from desktop.core.errors import UserError
from desktop.session import Session, build, make_clock
from desktop.ui.lifecycle import Work


class BrokenStartError(Exception):
    """The program itself is at fault."""

    def __init__(self, cause: Exception) -> None:
        super().__init__()
        self.cause = cause


class Program(QObject):
    """Begins a session, and the next one when the store is to be replaced."""

    settled = Signal()
    """Something is on the screen for the first time."""

    def __init__(self, options: Options, directory: Path) -> None:
        super().__init__()
        self._options = options
        self._directory = directory
        self._clock = make_clock(options)
        self._between: Between | None = None
        self._is_settled = False
        self.session: Session | None = None

    def start(self) -> None:
        """Raises `UserError` when the store cannot be opened, `BrokenStartError` on a defect."""
        self._begin(background=self._options.background)

    def on_raised(self, token: str) -> None:
        """Another start asks for the window."""
        if self.session is not None:
            self.session.on_raised(token)

    def close(self) -> None:
        """End the session in good order; waits for what is done to the store meanwhile."""
        if self._between is not None:
            self._between.wait()
            self._between = None
        self._end()

    def _begin(self, *, background: bool) -> None:
        try:
            session = build(self._options, self._directory)
        except UserError:
            raise
        except Exception as error:
            logging.getLogger("callback").exception("could not start")
            raise BrokenStartError(error) from error
        self.session = session
        session.settled.connect(self._settle)
        session.lifecycle.replacement_asked.connect(self._replace_soon)
        session.start(background=background)

    def _end(self) -> None:
        if self.session is not None:
            session, self.session = self.session, None
            session.close()
            session.deleteLater()

    def _settle(self) -> None:
        if not self._is_settled:
            self._is_settled = True
            self.settled.emit()

    def _replace_soon(self, work: Work) -> None:
        """After whatever asked for it has returned: its window goes too."""
        QTimer.singleShot(0, self, lambda: self._replace(work))

    def _replace(self, work: Work) -> None:
        if self.session is None:
            return
        self._end()
        path, now = self._directory / paths.DATABASE_NAME, self._clock.now()[0]
        self._between = Between(lambda: work(path, now), self)
        self._between.done.connect(self._go_on)
        self._between.start()

    def _go_on(self, error: Exception | None) -> None:
        self._between = None
        self._begin(background=False)
        if isinstance(error, UserError) and self.session is not None:
            self.session.tell(str(error))
        elif error is not None:
            raise error


class Between(QObject):
    """Does something to the closed store, on a thread of its own."""

    done = Signal(object)
    """What it raised, or None."""

    def __init__(self, work: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._thread = threading.Thread(target=self._run, name="between", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def wait(self) -> None:
        self._thread.join()

    def _run(self) -> None:
        error: Exception | None = None
        try:
            self._work()
        except Exception as raised:
            error = raised
        self.done.emit(error)
