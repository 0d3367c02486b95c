"""Being asked to end by the system (Ctrl+C, logging out, `kill`) means to quit in good order."""

import os
import signal
import sys

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, QTimer

if sys.platform == "win32":

    class QuitOnSignals(QObject):
        """Lets Ctrl+C end the program at once, which costs nothing that was saved."""

        def __init__(self, parent: QObject | None = None) -> None:
            super().__init__(parent)
            self._before = signal.signal(signal.SIGINT, signal.SIG_DFL)
            self.came = False

        def close(self) -> None:
            """Give the signal back."""
            signal.signal(signal.SIGINT, self._before)

else:

    class QuitOnSignals(QObject):
        """Quits on any of them.

        Python runs its handlers only between steps of its own, and Qt's loop takes none while it
        waits; so each signal is written to a pipe too, which wakes the loop.
        """

        def __init__(self, parent: QObject | None = None) -> None:
            super().__init__(parent)
            self.came = False
            """Whether one has come: it holds beyond the loop it ended."""
            self._read, self._write = os.pipe()
            for end in (self._read, self._write):
                os.set_blocking(end, False)
            self._pipe_before = signal.set_wakeup_fd(self._write, warn_on_full_buffer=False)
            self._before = {
                number: signal.signal(number, lambda *_: self._quit())
                for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
            }
            self._notifier = QSocketNotifier(self._read, QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._drain)

        def close(self) -> None:
            """Give the signals back."""
            self._notifier.setEnabled(False)
            for number, handler in self._before.items():
                signal.signal(number, handler)
            signal.set_wakeup_fd(self._pipe_before)
            os.close(self._read)
            os.close(self._write)

        def _quit(self) -> None:
            """In the loop: before it runs, while the program starts, quitting does nothing."""
            self.came = True
            QTimer.singleShot(0, self, QCoreApplication.quit)

        def _drain(self) -> None:
            os.read(self._read, 64)
