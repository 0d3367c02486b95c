"""Claims a data directory, runs the program on it, and releases it.

The order matters: a second start is detected before any file is touched, and a store that cannot be
opened is left unchanged.
"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QApplication

from desktop.app.single_instance import Instance
from desktop.cli import Options
from desktop.core.errors import UserError
from desktop.paths import program_stamp
from desktop.system.permissions import private_directory

if TYPE_CHECKING:
    import logging

    from desktop.app.controller import AppController
    from desktop.app.crash import CrashHandler

_NO_DIRECTORY = (
    "The directory “{directory}” cannot be made. Check the place and its permissions, "
    "or start Callback with --data-dir and another directory."
)


class Launcher(QObject):
    """Runs the program on `directory`. `has_screen`: there is a screen to show windows on."""

    def __init__(
        self, options: Options, directory: Path, app: QApplication, *, has_screen: bool
    ) -> None:
        super().__init__()
        self._options = options
        self._directory = directory
        self._app = app
        self._has_screen = has_screen
        self._instance = Instance(directory, self)
        self._program: AppController | None = None
        self._crash: CrashHandler | None = None
        self._log: logging.Handler | None = None
        self._stamp = program_stamp()
        self._failure: Exception | None = None
        self._restarts = False

    def run(self, token: str) -> bool:
        """Run until the program ends; return whether to restart it.

        `token` is the desktop's activation token of this start. Raises `UserError` for what the
        person can fix, and `StartupError` for a defect.
        """
        try:
            private_directory(self._directory)
        except OSError as error:
            raise UserError(_NO_DIRECTORY, directory=self._directory) from error
        options = self._options
        if not self._instance.claim(token, options.add, options.files, options.show):
            print(_already_running())  # noqa: T201  for a start from a terminal
            return False
        self._app.aboutToQuit.connect(self._on_about_to_quit)
        try:
            self._start()
            if self._failure is None:
                self._app.exec()
            if self._failure is not None:
                raise self._failure
            return self._restarts
        finally:
            self._end()

    def open_file(self, path: Path) -> None:
        """Import a file that the system asks to open."""
        if self._program is not None:
            self._program.on_files("", [path])

    def _start(self) -> None:
        from desktop.app.controller import AppController  # noqa: PLC0415  a second start needs none of these
        from desktop.app.crash import CrashHandler  # noqa: PLC0415
        from desktop.system.logs import start_logging  # noqa: PLC0415

        self._crash = crash = CrashHandler()
        crash.install()
        self._log = start_logging(self._directory)
        self._program = program = AppController(
            self._options, self._directory, has_screen=self._has_screen
        )
        program.ready.connect(self._instance.listen)
        program.failed.connect(self._fail)
        crash.refused.connect(program.on_refused)
        self._instance.raised.connect(program.on_raised)
        self._instance.add_requested.connect(program.on_add)
        self._instance.files_requested.connect(program.on_files)
        self._instance.show_requested.connect(program.on_show)
        self._instance.quit_requested.connect(self._app.quit)
        self._app.applicationStateChanged.connect(self._on_state)
        if has_dock():
            from desktop.app.dock import DockClicks  # noqa: PLC0415  there alone

            DockClicks(self._app, self).clicked.connect(lambda: program.on_raised(""))
        program.start()

    def _fail(self, failure: Exception) -> None:
        """End the event loop; `run` raises `failure`."""
        self._failure = failure
        self._app.quit()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        """Offer a restart when an update has replaced the program's files."""
        is_active = state == Qt.ApplicationState.ApplicationActive
        if is_active and self._program is not None and program_stamp() != self._stamp:
            self._stamp = program_stamp()
            self._program.offer_restart(self._restart)

    def _restart(self) -> None:
        self._restarts = True
        self._app.quit()

    def _on_about_to_quit(self) -> None:
        """Close the store and give up the claim here: when Windows ends the session, the event loop
        never returns."""
        if self._program is not None:
            self._program.close()
        self._instance.release()

    def _end(self) -> None:
        self._app.aboutToQuit.disconnect(self._on_about_to_quit)
        if self._program is not None:
            self._app.applicationStateChanged.disconnect(self._on_state)
            self._program.close()
        if self._log is not None:
            from desktop.system.logs import stop_logging  # noqa: PLC0415  loaded by now

            stop_logging(self._log)
        if self._crash is not None:
            self._crash.uninstall()
        self._instance.release()


def has_dock() -> bool:
    """Whether the system asks a running program to open again instead of starting another one."""
    return sys.platform == "darwin"


def _already_running() -> str:
    return QCoreApplication.translate(
        "App", "Callback is already running with this data; look for its window."
    )
