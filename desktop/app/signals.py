"""Quits in good order on signals of the system (Ctrl+C, logout, `kill`)."""

import os
import signal
import sys

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, QTimer

if sys.platform == "win32":

    class QuitOnSignals(QObject):
        """Lets Ctrl+C end the program at once; saved data is not lost."""

        def __init__(self, parent: QObject | None = None) -> None:
            super().__init__(parent)
            self._before = signal.signal(signal.SIGINT, signal.SIG_DFL)
            self.came = False

        def close(self) -> None:
            """Restore the former handler."""
            signal.signal(signal.SIGINT, self._before)

else:

    class QuitOnSignals(QObject):
        """Quits on SIGINT, SIGTERM and SIGHUP.

        Python runs signal handlers only between its own instructions, so not while Qt's loop waits;
        therefore each signal is also written to a pipe, which wakes the loop.
        """

        def __init__(self, parent: QObject | None = None) -> None:
            super().__init__(parent)
            self.came = False
            """Whether a signal has arrived; stays set after the event loop has ended."""
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
            """Restore the former handlers."""
            self._notifier.setEnabled(False)
            for number, handler in self._before.items():
                signal.signal(number, handler)
            signal.set_wakeup_fd(self._pipe_before)
            os.close(self._read)
            os.close(self._write)

        def _quit(self) -> None:
            """Quit from within the event loop: before it runs, `quit` does nothing."""
            self.came = True
            QTimer.singleShot(0, self, QCoreApplication.quit)

        def _drain(self) -> None:
            os.read(self._read, 64)
