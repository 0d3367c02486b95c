"""Puts the program together and runs it.

The order is the point: a second start is told apart before anything is touched, a store that cannot
be opened is left as it is, and what the first picture does not need comes after it.
"""

import gc
import logging
import os
import sys
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QObject,
    Qt,
    QTimeZone,
    Signal,
    SignalInstance,
)
from PySide6.QtWidgets import QApplication, QMessageBox

from desktop import __version__, paths
from desktop.cli import Options
from desktop.core.errors import UserError
from desktop.core.moment import Moment
from desktop.models.database import open_store
from desktop.system.clock import Clock, ShiftedClock, SystemClock
from desktop.system.logs import start_logging, stop_logging
from desktop.system.notices import Event, Notifier
from desktop.system.permissions import private_directory
from desktop.ui.crash import CrashHandler, report
from desktop.ui.first_paint import AfterFirstPaint
from desktop.ui.heartbeat import Heartbeat
from desktop.ui.instance import Instance
from desktop.ui.main_window import MainWindow
from desktop.ui.navigator import Navigator
from desktop.ui.ops import Ops
from desktop.ui.reminder_center import ReminderCenter
from desktop.ui.shell.pages import TODAY
from desktop.ui.signals import QuitOnSignals
from desktop.ui.tray import CloseToTray, Tray

if TYPE_CHECKING:
    from desktop.advice.advisor import Advisor

#: Where Qt draws without anybody to see it.
_UNSEEN = frozenset({"offscreen", "minimal"})


class _BrokenStartError(Exception):
    """The program itself is at fault."""

    def __init__(self, cause: Exception) -> None:
        super().__init__()
        self.cause = cause


class Session(QObject):
    """The running program: the store, what works on it, and the window once it is asked for."""

    settled = Signal()
    """The first picture is on the screen, and what could wait for it has been done."""

    def __init__(self, options: Options, directory: Path) -> None:
        super().__init__()
        self.options = options
        self.directory = directory
        clock = make_clock(options)
        now = Moment(*clock.now())
        self.store = open_store(directory / paths.DATABASE_NAME, now.utc)
        if options.demo:
            from desktop.demo import fill  # noqa: PLC0415  for the example alone

            fill(self.store, make_advisor(), now)
        self.ops = Ops(self.store, lambda: Moment(*clock.now()), make_advisor, self)
        self.navigator = Navigator(self)
        name = self.tr("Callback (example)") if options.demo else paths.APP_NAME
        self.tray = Tray(self.ops, self, name=name)
        self.center = ReminderCenter(self.ops, partial(_notifier, name), self)
        self.heartbeat = Heartbeat(self.ops, self.center, self)
        self.window: MainWindow | None = None
        self._connect()

    def start(self) -> None:
        """Show the window, or nothing but the tray icon; do the rest after the first picture."""
        if self.options.background:
            self._settle()
            if not self.tray.is_there:
                self.show_window()
            return
        window = self.show_window()
        AfterFirstPaint(window, self._settle)

    def show_window(self) -> MainWindow:
        """The window, made if need be, in front of the others."""
        window = self.window
        if window is None:
            state_file = self.directory / paths.WINDOW_STATE_NAME
            window = MainWindow(self.ops, state_file=state_file, navigator=self.navigator)
            window.quit_requested.connect(QCoreApplication.quit)
            CloseToTray(self.ops, self.tray, window).last_closed.connect(QCoreApplication.quit)
            if self.options.demo:
                window.set_banner(
                    self.tr("This is an example. Nothing you do here is kept when you quit.")
                )
            self.window = window
        window.bring_to_front()
        return window

    def on_raised(self, token: str) -> None:
        """Another start asks for the window; its token lets a Wayland desktop bring it forward."""
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        self.show_window()

    def close(self) -> None:
        """Stop everything and close the store. The session cannot be used again."""
        self.heartbeat.stop()
        self.center.close()
        self.tray.close()
        if self.window is not None:
            self.window.keep_place()
            self.window.deleteLater()
            self.window = None
        self.store.close()

    def _connect(self) -> None:
        tray, center, go = self.tray, self.center, self.navigator
        tray.open_requested.connect(self.show_window)
        tray.application_requested.connect(lambda key: self._go(go.open_application, key))
        tray.wizard_requested.connect(lambda key: self._go(go.start_wizard, key))
        tray.add_requested.connect(lambda: self._go(go.add_application))
        tray.quit_requested.connect(QCoreApplication.quit)
        center.open_requested.connect(lambda key: self._go(go.open_application, key))
        center.today_requested.connect(lambda: self._go(go.show_page, TODAY))
        center.unheard.connect(self._on_unheard)
        go.show_example.connect(_show_example)

    def _go(self, where: SignalInstance, *arguments: str) -> None:
        """Show the window and go there, unless a dialog waits for an answer."""
        self.show_window()
        if QApplication.activeModalWidget() is None:
            where.emit(*arguments)

    def _on_unheard(self, title: str, text: str) -> None:
        if not self.tray.say(title, text):
            self._go(self.navigator.show_page, TODAY)

    def _settle(self) -> None:
        self.tray.look()
        if not gc.isenabled():
            gc.freeze()
            gc.enable()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.applicationStateChanged.connect(self.tray.look)
        self.heartbeat.start()
        self.settled.emit()


def build(options: Options, directory: Path | None = None) -> Session:
    """Open the store in `directory` (that of the options if left out) and make what works on it.

    Needs an application (`make_application`). Raises `UserError` when the store cannot be opened.
    """
    return Session(options, directory or paths.data_dir(options.data_dir))


def make_clock(options: Options) -> Clock:
    """The computer's clock, or one that pretends."""
    return ShiftedClock(options.now, _zone) if options.now else SystemClock(_zone)


def make_application(*, seen: bool = True) -> QApplication:
    """Qt's application object; with `seen` false it draws in memory, without a display."""
    if not seen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QApplication(sys.argv[:1])
    app.setApplicationName("callback")
    app.setApplicationDisplayName(paths.APP_NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("callback")
    app.setQuitOnLastWindowClosed(False)
    app.setQuitLockEnabled(False)
    return app


def run(options: Options) -> int:
    """Run the program as asked on the command line; the exit status."""
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
    app = make_application(seen=options.needs_display)
    crash = CrashHandler()
    crash.install()
    signals = QuitOnSignals()
    try:
        if not options.needs_display:
            return _draw(options)
        if options.demo:
            from tempfile import TemporaryDirectory  # noqa: PLC0415  for the example alone

            with TemporaryDirectory(prefix="callback-example-") as place:
                return _run_in(Path(place), options, app, token)
        return _run_in(paths.data_dir(options.data_dir), options, app, token)
    except UserError as error:
        _refuse(str(error), app)
        return 1
    except _BrokenStartError as error:
        _refuse(_broken_start(), app, details=report(error.cause))
        return 1
    finally:
        signals.close()
        crash.uninstall()


def _run_in(directory: Path, options: Options, app: QApplication, token: str) -> int:
    try:
        private_directory(directory)
    except OSError as error:
        raise UserError(_no_directory(directory)) from error
    instance = Instance(directory)
    if not instance.claim(token):
        print(_already_running())  # noqa: T201  for whoever typed the command
        return 0
    log = start_logging(directory)
    try:
        session = _built(options, directory)
        try:
            instance.raised.connect(session.on_raised)
            session.settled.connect(instance.listen)
            session.start()
            return app.exec()
        finally:
            session.close()
    finally:
        stop_logging(log)
        instance.release()


def _built(options: Options, directory: Path) -> Session:
    """As `build`; a defect is logged, and told apart from one in the running program."""
    try:
        return build(options, directory)
    except UserError:
        raise
    except Exception as error:
        logging.getLogger("callback").exception("could not start")
        raise _BrokenStartError(error) from error


def _draw(options: Options) -> int:
    """Pictures, or the self-test: of the example, in a store of their own."""
    gc.enable()
    from tempfile import TemporaryDirectory  # noqa: PLC0415  rarely needed, as the others

    from desktop.demo import fill  # noqa: PLC0415
    from desktop.ui.gallery import Gallery  # noqa: PLC0415

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
            from desktop.ui.self_test import checks  # noqa: PLC0415

            count = sum(1 for _ in checks(gallery, advisor, paths.resources_dir()))
            print(f"self-test ok: {count} checks")  # noqa: T201
    return 0


def _refuse(sentence: str, app: QApplication, details: str = "") -> None:
    """Say why the program cannot start: to the terminal, and in a box where somebody sees it."""
    if sys.stderr is not None:
        print("\n".join(filter(None, (sentence, details))), file=sys.stderr)  # noqa: T201
    if app.platformName() in _UNSEEN:
        return
    box = QMessageBox()
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(QCoreApplication.translate("App", "Callback cannot start"))
    box.setText(sentence)
    box.setDetailedText(details)
    box.finished.connect(app.quit)
    box.open()
    app.exec()


def _show_example() -> None:
    from desktop.system.programs import start_again  # noqa: PLC0415  asked for once, if ever

    start_again("--demo")


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


def _no_directory(directory: Path) -> str:
    return QCoreApplication.translate(
        "App",
        "The directory “{directory}” cannot be made. Check the place and its permissions, "
        "or start Callback with --data-dir and another directory.",
    ).format(directory=directory)


def _zone() -> str:
    return bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")


def _notifier(name: str, tell: Callable[[Event], None]) -> Notifier:
    from desktop.system.notify import DesktopNotifier  # noqa: PLC0415  costs start-up time

    return DesktopNotifier(name, paths.resources_dir() / "icons/callback.svg", tell)


def make_advisor() -> "Advisor":
    """Advice on the program's own knowledge, which is read when it is first needed."""
    from desktop.advice.advisor import Advisor  # noqa: PLC0415  no window waits for advice
    from desktop.advice.knowledge import load  # noqa: PLC0415

    return Advisor(lambda: load(paths.resources_dir() / "knowledge"))
