"""Creates the Qt application and runs the program."""

import os
import sys
from collections.abc import MutableMapping
from pathlib import Path, PureWindowsPath

from PySide6.QtCore import QEvent, QLibraryInfo, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from desktop import __version__, cli, paths
from desktop.app.launcher import Launcher
from desktop.app.signals import QuitOnSignals
from desktop.cli import Options
from desktop.core.errors import StartupError, UserError
from desktop.system.input_method import fcitx_through_ibus
from desktop.system.permissions import Umask
from desktop.system.programs import is_packaged, set_app_user_model_id
from desktop.wording.region import use_language

_PLUGINS = QLibraryInfo.LibraryPath.PluginsPath
#: Qt platforms that draw in memory, without a screen.
_WITHOUT_SCREEN = frozenset({"offscreen", "minimal"})


class Application(QApplication):
    """The Qt application; on macOS the system tells it which files to open."""

    file_opened = Signal(object)
    """The path of a file that is to be opened with the program."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_opened.emit(Path(event.file()))
            return True
        return super().event(event)


def make_application(*, has_screen: bool = True) -> Application:
    """Create the `QApplication`. Without a screen it draws in memory."""
    if not has_screen:
        draw_in_memory(os.environ)
    set_app_user_model_id(paths.APP_NAME)
    with fcitx_through_ibus(os.environ, Path(QLibraryInfo.path(_PLUGINS))):
        app = Application(sys.argv[:1])
    app.setApplicationName("callback")
    app.setApplicationDisplayName(paths.APP_NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(paths.APP_ID)
    app.setQuitOnLastWindowClosed(False)
    app.setQuitLockEnabled(False)
    return app


def draw_in_memory(environ: MutableMapping[str, str], platform: str = sys.platform) -> None:
    """Make Qt draw without a display, with the system's fonts.

    On Windows, Qt's offscreen platform looks for fonts beside Qt, where there are none.
    """
    environ["QT_QPA_PLATFORM"] = "offscreen"
    if platform == "win32":
        environ.setdefault("QT_QPA_FONTDIR", str(PureWindowsPath(environ["WINDIR"], "Fonts")))


def stay_behind(environ: MutableMapping[str, str], platform: str = sys.platform) -> None:
    """Start on macOS without coming to the front, as at login.

    Not from source: there Qt must first make the process one that may have windows.
    """
    if platform == "darwin" and is_packaged():
        environ["QT_MAC_DISABLE_FOREGROUND_APPLICATION_TRANSFORM"] = "1"


def run(options: Options) -> int:
    """Run the program with these options; return the exit status."""
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")  # Qt unsets it
    if options.background:
        stay_behind(os.environ)
    Umask.set_private()
    app = make_application(has_screen=options.needs_display)
    use_language()  # of the system, until the store says which is chosen
    while True:
        signals = QuitOnSignals()
        try:
            restarts = _run_once(options, app, token)
        except (UserError, StartupError) as error:
            from desktop.app.refusal import refuse  # noqa: PLC0415  rarely needed

            if not refuse(error, has_screen=_has_screen(app)):
                return 1
            continue
        finally:
            signals.close()
        if restarts and not signals.came:
            from desktop.system.programs import start_again  # noqa: PLC0415  only after an update

            start_again(*cli.restart_arguments(options._replace(background=False)))
        return 0


def _run_once(options: Options, app: Application, token: str) -> bool:
    """Run the program; return whether to restart it."""
    if not options.needs_display:
        from desktop.app.headless.draw import draw  # noqa: PLC0415  only for pictures and the self-test

        draw(options)
        return False
    if options.demo:
        from tempfile import TemporaryDirectory  # noqa: PLC0415  only for the example

        with TemporaryDirectory(prefix="callback-example-") as place:
            return _launch(options, Path(place), app, token)
    return _launch(options, paths.data_dir(options.data_dir), app, token)


def _launch(options: Options, directory: Path, app: Application, token: str) -> bool:
    launcher = Launcher(options, directory, app, has_screen=_has_screen(app))
    app.file_opened.connect(launcher.open_file)
    try:
        return launcher.run(token)
    finally:
        app.file_opened.disconnect(launcher.open_file)


def _has_screen(app: QApplication) -> bool:
    """Whether there is a screen to show windows on."""
    return app.platformName() not in _WITHOUT_SCREEN
