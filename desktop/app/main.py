"""Puts the program together and runs it."""

import os
import sys
from collections.abc import MutableMapping
from pathlib import Path, PureWindowsPath

from PySide6.QtWidgets import QApplication

from desktop import __version__, cli, paths
from desktop.app.launcher import Launcher
from desktop.app.signals import QuitOnSignals
from desktop.cli import Options
from desktop.core.errors import BrokenStartError, UserError
from desktop.system.identity import name_process
from desktop.system.permissions import Umask

#: Where Qt draws without anybody to see it.
_UNSEEN = frozenset({"offscreen", "minimal"})


def make_application(*, seen: bool = True) -> QApplication:
    """Qt's application object; with `seen` false it draws in memory, without a display."""
    if not seen:
        draw_in_memory(os.environ)
    name_process(paths.APP_NAME)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("callback")
    app.setApplicationDisplayName(paths.APP_NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(paths.APP_ID)
    app.setQuitOnLastWindowClosed(False)
    app.setQuitLockEnabled(False)
    return app


def draw_in_memory(environ: MutableMapping[str, str], platform: str = sys.platform) -> None:
    """Have Qt draw without a display, with the system's fonts.

    On Windows, the platform that draws in memory looks for fonts beside Qt, where none are.
    """
    environ["QT_QPA_PLATFORM"] = "offscreen"
    if platform == "win32":
        environ.setdefault("QT_QPA_FONTDIR", str(PureWindowsPath(environ["WINDIR"], "Fonts")))


def run(options: Options) -> int:
    """Run the program as asked on the command line; the exit status."""
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")  # Qt takes it away
    Umask.keep_out_others()
    app = make_application(seen=options.needs_display)
    while True:
        signals = QuitOnSignals()
        try:
            restarts = _run_once(options, app, token)
        except (UserError, BrokenStartError) as error:
            from desktop.app.refusal import refuse  # noqa: PLC0415  rarely needed

            if not refuse(error, seen=_is_seen(app)):
                return 1
            continue
        finally:
            signals.close()
        if restarts and not signals.came:
            from desktop.system.programs import start_again  # noqa: PLC0415  after an update

            start_again(*cli.written(options._replace(background=False)))
        return 0


def _run_once(options: Options, app: QApplication, token: str) -> bool:
    """Whether the program is to be started again."""
    if not options.needs_display:
        from desktop.app.headless.draw import draw  # noqa: PLC0415  for pictures and the self-test

        draw(options)
        return False
    if options.demo:
        from tempfile import TemporaryDirectory  # noqa: PLC0415  for the example alone

        with TemporaryDirectory(prefix="callback-example-") as place:
            return Launcher(options, Path(place), app, seen=_is_seen(app)).run(token)
    directory = paths.data_dir(options.data_dir)
    return Launcher(options, directory, app, seen=_is_seen(app)).run(token)


def _is_seen(app: QApplication) -> bool:
    """Whether there is a screen, so that the person can be asked."""
    return app.platformName() not in _UNSEEN
