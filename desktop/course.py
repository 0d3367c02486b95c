"""One start from its claim to the data directory until it lets go: at rest, awake, or both.

The order is the point: a second start is told apart before anything is touched, and a store that
cannot be opened is left as it is. What only the whole program needs is loaded when it wakes.
"""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication

from desktop.cli import Options
from desktop.core.errors import BrokenStartError, UserError
from desktop.paths import program_stamp
from desktop.system.clock import instant
from desktop.system.permissions import private_directory
from desktop.ui.instance import Instance
from desktop.ui.rest_note import RestNote, forget_note, read_note, write_note
from desktop.ui.zone import zone_here

if TYPE_CHECKING:
    import logging

    from desktop.program import Program
    from desktop.ui.crash import CrashHandler
    from desktop.ui.rest import Rest

_NO_DIRECTORY = (
    "The directory “{directory}” cannot be made. Check the place and its permissions, "
    "or start Callback with --data-dir and another directory."
)


class Onward(NamedTuple):
    """How the program is to go on in a process made anew: `at_rest` on the note that was left."""

    background: bool
    at_rest: bool


class Course(QObject):
    """`seen`: somebody looks at the screen. `made_to_rest`: this process was made for nothing else,
    and does not try again when it has to wake at once."""

    def __init__(
        self,
        options: Options,
        directory: Path,
        app: QApplication,
        *,
        seen: bool,
        made_to_rest: bool = False,
    ) -> None:
        super().__init__()
        self._options = options
        self._directory = directory
        self._app = app
        self._is_seen = seen
        self._was_made_to_rest = made_to_rest
        self._may_rest = seen and options.background and not options.demo and options.now is None
        self._instance = Instance(directory, self)
        self._rest: Rest | None = None
        self._program: Program | None = None
        self._crash: CrashHandler | None = None
        self._log: logging.Handler | None = None
        self._stamp = program_stamp()
        self._failure: Exception | None = None
        self._goes_on = False
        self._goes_to_rest = False
        self._is_wanted = False

    def run(self, token: str) -> Onward | None:
        """Run until the end; how the program is to go on in a process made anew, if it is.

        `token` is the desktop's activation token of this start. Raises `UserError` when there is
        something the person can mend, and `BrokenStartError`.
        """
        try:
            private_directory(self._directory)
        except OSError as error:
            raise UserError(_NO_DIRECTORY, directory=self._directory) from error
        if not self._instance.claim(token):
            print(_already_running())  # noqa: T201  for whoever typed the command
            return None
        self._instance.raised.connect(self._on_raised)
        self._app.aboutToQuit.connect(self._on_about_to_quit)
        try:
            self._begin()
            if self._failure is None and not self._goes_on:
                self._app.exec()
            if self._failure is not None:
                raise self._failure
            return self._onward()
        finally:
            self._end()

    def _begin(self) -> None:
        note = self._kept_note()
        if note is None:
            self._may_rest = self._may_rest and not self._was_made_to_rest
            self._wake()
            return
        from desktop.ui.rest import Rest  # noqa: PLC0415  only where there is something to rest on

        self._rest = Rest(note, self)
        self._rest.woken.connect(self._on_woken)
        self._rest.start()
        self._instance.listen()

    def _on_woken(self, prompt: bool) -> None:
        try:
            if program_stamp() == self._stamp:
                self._wake(prompt)
            else:
                self._go_on_anew()
        except Exception as error:  # no icon may stay that nobody stands behind
            self._fail(BrokenStartError(error))

    def _wake(self, prompt: bool = False) -> None:
        """Make the whole program, in this process and behind the icon that is there already."""
        forget_note(self._directory)
        from desktop.program import Program  # noqa: PLC0415  not at rest, as the others
        from desktop.system.logs import start_logging  # noqa: PLC0415
        from desktop.ui.crash import CrashHandler  # noqa: PLC0415

        self._crash = crash = CrashHandler()
        crash.install()
        self._log = start_logging(self._directory)
        place = self._rest.place if self._rest is not None else None
        self._program = program = Program(
            self._options, self._directory, seen=self._is_seen, place=place
        )
        program.settled.connect(self._instance.listen)
        program.failed.connect(self._fail)
        crash.refused.connect(program.on_refused)
        program.idle.connect(self._go_to_rest)
        program.start(prompt=prompt)

    def _on_raised(self, token: str) -> None:
        """Another start asks for the window."""
        if self._rest is not None:
            self._rest.wake()
        if self._program is not None:
            self._program.on_raised(token)
        else:
            self._want()

    def _go_to_rest(self, note: RestNote) -> None:
        """From here on nothing is written into the store, so the note holds for it."""
        if self._may_rest and write_note(self._directory, note) and self._kept_note() is not None:
            self._goes_on = self._goes_to_rest = True
            self._app.exit(0)
        else:
            forget_note(self._directory)
            self._may_rest = False

    def _fail(self, failure: Exception) -> None:
        """Nothing can go on; `run` raises `failure`."""
        self._failure = failure
        self._app.exit(1)

    def _go_on_anew(self) -> None:
        """The program was brought up to date meanwhile: what would be loaded now is not of it."""
        forget_note(self._directory)
        if self._rest is not None:
            place = self._rest.place
            for asked in (place.open_requested, place.wizard_requested, place.add_requested):
                asked.connect(self._want)
        self._goes_on = True
        self._app.exit(0)

    def _want(self) -> None:
        """The window is asked for, and this process will not show it."""
        self._is_wanted = True

    def _onward(self) -> Onward | None:
        if not self._goes_on:
            return None
        session = None if self._program is None else self._program.session
        is_wanted = self._is_wanted or (session is not None and session.window is not None)
        return Onward(background=not is_wanted, at_rest=self._goes_to_rest and not is_wanted)

    def _kept_note(self) -> RestNote | None:
        """The note there is, if it holds here and now."""
        note = read_note(self._directory) if self._may_rest else None
        return note if note is not None and note.holds(instant(), zone_here()) else None

    def _on_about_to_quit(self) -> None:
        """Close the store here: when Windows ends the session, the event loop never returns."""
        if self._program is not None and not self._goes_on:
            self._program.close()

    def _end(self) -> None:
        self._app.aboutToQuit.disconnect(self._on_about_to_quit)
        if self._rest is not None:
            self._rest.close()
        if self._program is not None:
            self._program.close()
        if self._rest is not None:
            self._rest.place.close()  # where nobody has taken it over
        if self._log is not None:
            from desktop.system.logs import stop_logging  # noqa: PLC0415  it is loaded by now

            stop_logging(self._log)
        if self._crash is not None:
            self._crash.uninstall()
        self._instance.release()


def _already_running() -> str:
    return QCoreApplication.translate(
        "App", "Callback is already running with this data; look for its window."
    )
