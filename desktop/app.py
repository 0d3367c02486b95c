"""Puts the program together and runs it.

The order is the point: a second start is told apart before anything is touched, a store that cannot
be opened is left as it is, and what the first picture does not need comes after it.
"""

import gc
import os
import sys
from contextlib import ExitStack
from itertools import chain
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from desktop import __version__, paths
from desktop.cli import Options
from desktop.core.errors import UserError
from desktop.core.moment import Moment
from desktop.models.trouble import StoreError, Trouble
from desktop.program import BrokenStartError, Program
from desktop.session import make_advisor, make_clock
from desktop.system.identity import name_process
from desktop.system.logs import start_logging, stop_logging
from desktop.system.permissions import Umask, private_directory
from desktop.ui.crash import CrashHandler, report
from desktop.ui.instance import Instance
from desktop.ui.signals import QuitOnSignals
from desktop.ui.wording.errors import told

#: Where Qt draws without anybody to see it.
_UNSEEN = frozenset({"offscreen", "minimal"})

#: What trying again does not change.
_LASTING = frozenset(
    {Trouble.NEWER, Trouble.NEWER_NAMED, Trouble.NOT_OURS, Trouble.EMPTY, Trouble.UNMIGRATED}
)

_NO_DIRECTORY = (
    "The directory “{directory}” cannot be made. Check the place and its permissions, "
    "or start Callback with --data-dir and another directory."
)


def make_application(*, seen: bool = True) -> QApplication:
    """Qt's application object; with `seen` false it draws in memory, without a display."""
    if not seen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    name_process(paths.APP_NAME)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("callback")
    app.setApplicationDisplayName(paths.APP_NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(paths.APP_ID)
    app.setQuitOnLastWindowClosed(False)
    app.setQuitLockEnabled(False)
    return app


def run(options: Options) -> int:
    """Run the program as asked on the command line; the exit status."""
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")  # Qt takes it away
    Umask.keep_out_others()
    app = make_application(seen=options.needs_display)
    crash = CrashHandler()
    crash.install()
    signals = QuitOnSignals()
    try:
        while True:
            try:
                return _run_once(options, app, crash, token)
            except UserError as error:
                if not _refuse(told(error), app, can_retry=_may_pass(error)):
                    return 1
            except BrokenStartError as error:
                _refuse(_broken_start(), app, details=report(error.cause))
                return 1
    finally:
        signals.close()
        crash.uninstall()


def _run_once(options: Options, app: QApplication, crash: CrashHandler, token: str) -> int:
    if not options.needs_display:
        return _draw(options)
    if options.demo:
        from tempfile import TemporaryDirectory  # noqa: PLC0415  for the example alone

        with TemporaryDirectory(prefix="callback-example-") as place:
            return _run_in(Path(place), options, app, crash, token)
    return _run_in(paths.data_dir(options.data_dir), options, app, crash, token)


def _may_pass(error: UserError) -> bool:
    """Whether the same start can succeed once the person has done what the sentence says."""
    return not isinstance(error, StoreError) or error.trouble not in _LASTING


def _run_in(
    directory: Path, options: Options, app: QApplication, crash: CrashHandler, token: str
) -> int:
    try:
        private_directory(directory)
    except OSError as error:
        raise UserError(_NO_DIRECTORY, directory=directory) from error
    instance = Instance(directory)
    if not instance.claim(token):
        print(_already_running())  # noqa: T201  for whoever typed the command
        return 0
    log = start_logging(directory)
    try:
        program = Program(options, directory, seen=app.platformName() not in _UNSEEN)
        try:
            instance.raised.connect(program.on_raised)
            program.settled.connect(instance.listen)
            crash.refused.connect(program.on_refused)
            program.start()
            if program.failure is None:
                program.failed.connect(lambda: app.exit(1))
                app.exec()
            if program.failure is not None:
                raise program.failure
            return 0
        finally:
            program.close()
    finally:
        stop_logging(log)
        instance.release()


def _draw(options: Options) -> int:
    """Pictures, or the self-test: of the example, in a store of their own."""
    gc.enable()
    from tempfile import TemporaryDirectory  # noqa: PLC0415  rarely needed, as the others

    from desktop.demo import fill  # noqa: PLC0415
    from desktop.models.database import open_store  # noqa: PLC0415
    from desktop.ui.gallery import Gallery  # noqa: PLC0415
    from desktop.ui.ops import Ops  # noqa: PLC0415

    moment = Moment(*make_clock(options).now())
    advisor = make_advisor()
    with TemporaryDirectory(prefix="callback-example-") as place, ExitStack() as stores:
        opened = [open_store(Path(place, name), moment.utc) for name in ("example", "empty")]
        for store in opened:
            stores.callback(store.close)
        fill(opened[0], advisor, moment)
        example, empty = (Ops(store, lambda: moment, lambda: advisor) for store in opened)
        gallery = Gallery(example, empty)
        if options.screenshots is not None:
            from desktop.ui.screenshots import take  # noqa: PLC0415

            count = sum(1 for _ in take(gallery, options.screenshots))
            print(f"{count} pictures in {options.screenshots}")  # noqa: T201
        else:
            from desktop.models.rehearsal import rehearse  # noqa: PLC0415
            from desktop.ui.self_test import checks  # noqa: PLC0415

            done = chain(
                rehearse(Path(place), moment.utc),
                checks(gallery, advisor, paths.resources_dir()),
            )
            count = sum(1 for _ in done)
            print(f"self-test ok: {count} checks")  # noqa: T201
    return 0


def _refuse(
    sentence: str, app: QApplication, details: str = "", *, can_retry: bool = False
) -> bool:
    """Say why the program cannot start: to the terminal, and in a box where somebody sees it.

    Whether they ask to try again.
    """
    if sys.stderr is not None:
        print("\n".join(filter(None, (sentence, details))), file=sys.stderr)  # noqa: T201
    if app.platformName() in _UNSEEN:
        return False
    box = QMessageBox()
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(QCoreApplication.translate("App", "Callback cannot start"))
    box.setText(sentence)
    box.setDetailedText(details)
    leave = box.addButton(
        QCoreApplication.translate("App", "Quit"), QMessageBox.ButtonRole.RejectRole
    )
    box.setEscapeButton(leave)
    again = None
    if can_retry:
        again = box.addButton(
            QCoreApplication.translate("App", "Try again"), QMessageBox.ButtonRole.AcceptRole
        )
        box.setDefaultButton(again)
    box.finished.connect(app.quit)
    box.open()
    app.exec()
    return again is not None and box.clickedButton() is again


def _already_running() -> str:
    return QCoreApplication.translate(
        "App", "Callback is already running with this data; its window is in front now."
    )


def _broken_start() -> str:
    return QCoreApplication.translate(
        "App",
        "Something in Callback is broken, so it could not start. What you saved is kept. "
        "A report of this helps to mend it: it holds places in the program and nothing of yours.",
    )
