"""A monkey test of the real program: random clicks, keys, wheel turns and texts.

`python -m tests.faults.monkey DIRECTORY SEED EVENTS` keeps its data in DIRECTORY, writes each event
to the file `events` there in advance, and prints the result as a line of JSON. It starts no other
program; file dialogs are answered with a file in DIRECTORY or cancelled.
"""

import faulthandler
import json
import random
import sys
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QObject,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from desktop.app import controller as program_module
from desktop.app import demo, session
from desktop.app.controller import AppController
from desktop.app.crash import CrashHandler
from desktop.app.main import make_application
from desktop.cli import Options
from desktop.core.moment import Moment
from desktop.models.database import open_store
from desktop.paths import DATABASE_NAME
from desktop.system import open_external, programs
from desktop.system.logs import start_logging, stop_logging
from desktop.ui.shell.main_window import MainWindow
from tests.faults.random_input import RandomInput

#: Seconds for 100 events, after which the program counts as hung.
PATIENCE = 90
_NO_WINDOW_MS = 10
#: Expected messages of Qt's offscreen platform, and about events without a receiver.
_CHATTER = (
    "This plugin does not support",
    "not accepted by receiving widget",
    "Mouse event occurs",
)


class Calendar:
    """A clock that stands still but for the days the monkey skips."""

    def __init__(self) -> None:
        self.at = datetime(2026, 3, 24, 10, 0, tzinfo=UTC)

    def now(self) -> tuple[datetime, str]:
        self.at += timedelta(milliseconds=1)
        return self.at, "UTC"


class Monkey(QObject):
    """Sends `events` random events to the window in front; restarts the program when it quits."""

    def __init__(self, directory: Path, seed: int, events: int) -> None:
        super().__init__()
        self.directory = directory
        self.done: Counter[str] = Counter()
        self.seen: set[str] = set()
        self.wrong: list[str] = []
        self.opened: list[str] = []
        self.refused = 0
        self.starts = 0
        self._dice = random.Random(seed)  # noqa: S311  repeatable, not secret
        self._left = events
        self._input = RandomInput(self._dice)
        self._journal = (directory / "events").open("w", encoding="utf-8", buffering=1)
        self._calendar = Calendar()
        self._program: AppController | None = None
        self._may_quit = False
        self._acting = False
        self._watched: MainWindow | None = None

    # The program under test

    def isolate(self) -> None:
        """Replace the calls that start other programs, and the clock."""

        def opened(address: str) -> bool:
            self.opened.append(address)
            return self._dice.random() < 0.8

        def clock(_options: Options) -> Calendar:
            return self._calendar

        for module, name, stand_in in (
            (open_external, "_open", opened),
            (programs, "start_again", lambda *arguments: opened(" ".join(arguments))),
            (program_module, "make_clock", clock),
            (session, "make_clock", clock),
        ):
            setattr(module, name, stand_in)

    def fill(self) -> None:
        store = open_store(self.directory / DATABASE_NAME, self._calendar.at)
        demo.fill(store, session.make_advisor(), Moment(*self._calendar.now()))
        store.close()

    def play(self, app: QApplication, crash: CrashHandler) -> None:
        """Run the program again and again, until all events are sent or a fault was found."""
        while self._left > 0 and not self.wrong:
            self.starts += 1
            if not (self.directory / DATABASE_NAME).exists():
                self.fill()
            self._may_quit = False
            self._program = AppController(Options(data_dir=self.directory), self.directory)
            crash.refused.connect(self._program.on_refused)
            self._program.start()
            if self._program.failure is None:
                self._next()
                app.exec()
                if not self._may_quit and self._left > 0 and not self.wrong:
                    self.wrong.append("quit by itself")
            if self._program.failure is not None:
                self.wrong.append(repr(self._program.failure))
            self._program.close()
            self._program.deleteLater()
            self._program = None
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self._journal.close()

    def _watch_quit(self) -> None:
        """Connect to the window's Quit; a restored backup makes a new window."""
        window = self._window()
        if window is not None and window is not self._watched:
            self._watched = window
            window.commands.quit.triggered.connect(self._allow_quit)

    def _allow_quit(self) -> None:
        self._may_quit = True

    def _window(self) -> MainWindow | None:
        life = self._program.session if self._program is not None else None
        return life.window if life is not None else None

    # Events

    def _next(self) -> None:
        QTimer.singleShot(0, self, self._step)

    def _step(self) -> None:
        """Schedule the next event before this one, because menus run event loops of their own."""
        if self.wrong or self._left <= 0:
            if self.wrong:  # a crash while quitting must not hide the fault
                self._journal.write("\n".join(["wrong:", *self.wrong, ""]))
            QCoreApplication.quit()
            for window in QApplication.topLevelWidgets():
                if window is QApplication.activePopupWidget():
                    window.close()
            return
        target = self._in_front()
        if target is None or (self._acting and QApplication.activePopupWidget() is None):
            QTimer.singleShot(_NO_WINDOW_MS, self, self._step)  # no target, or inside an event
            return
        self._next()
        self._left -= 1
        self._watch_quit()
        if self._left % 100 == 0:
            faulthandler.dump_traceback_later(PATIENCE, exit=True)
        self.seen.add(type(target).__name__)
        name, act = self._choose(target)
        self._journal.write(f"{type(target).__name__}: {name}\n")
        self.done[name.split(" ")[0]] += 1
        acting, self._acting = self._acting, True
        act()
        self._acting = acting

    def _choose(self, target: QWidget) -> tuple[str, Callable[[], object]]:
        if isinstance(target, QFileDialog):
            return "file", partial(self._answer_files, target)
        if self._dice.random() < 0.004:
            return "day passes", self._pass_day
        if self._dice.random() < 0.002 and self._program is not None:
            return "close", partial(self._close, target)
        return self._input.choose(target)

    def _answer_files(self, dialog: QFileDialog) -> None:
        """Choose a file in the directory only: a file dialog can delete any file."""
        if self._dice.random() < 0.5:
            dialog.reject()
            return
        if dialog.fileMode() is QFileDialog.FileMode.Directory:
            place = self.directory / "elsewhere"
            place.mkdir(exist_ok=True)
        else:
            backups = sorted((self.directory / "backups").glob("*"))
            saving = dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
            place = (
                self.directory / "letter.eml"
                if saving or not backups
                else self._dice.choice(backups)
            )
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.selectFile(str(place))
        QFileDialog.accept(dialog)

    def _pass_day(self) -> None:
        self._calendar.at += timedelta(days=self._dice.randrange(1, 5))
        if self._program is not None and self._program.session is not None:
            self._program.session.scheduler.tick()

    def _close(self, target: QWidget) -> None:
        self._may_quit = self._may_quit or target is self._window()
        target.close()

    def _in_front(self) -> QWidget | None:
        asked = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if asked is not None:
            if isinstance(asked, QMessageBox) and asked.detailedText():
                self.wrong.append(asked.detailedText())
            return asked
        shown = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.windowHandle()]
        dialogs = [w for w in shown if w.metaObject().className() != "QTipLabel"]
        if not dialogs:
            return None
        return self._dice.choice(sorted(dialogs, key=lambda window: type(window).__name__))


def main() -> None:
    directory, seed, events = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    faulthandler.enable()
    faulthandler.dump_traceback_later(PATIENCE, exit=True)
    app = make_application(has_screen=False)
    crash = CrashHandler()
    crash.install()
    monkey = Monkey(directory, seed, events)
    crash.caught.connect(monkey.wrong.append)

    def refused(_error: object) -> None:
        monkey.refused += 1

    crash.refused.connect(refused)

    def on_qt_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not any(
            part in text for part in _CHATTER
        ):
            monkey.wrong.append(f"Qt: {text}")

    qInstallMessageHandler(on_qt_message)
    log = start_logging(directory)
    monkey.isolate()
    monkey.fill()
    monkey.play(app, crash)
    stop_logging(log)
    qInstallMessageHandler(None)
    crash.uninstall()
    results = {
        "done": monkey.done,
        "windows": sorted(monkey.seen),
        "wrong": monkey.wrong,
        "opened": len(monkey.opened),
        "refused": monkey.refused,
        "starts": monkey.starts,
    }
    print(json.dumps(results))  # noqa: T201


if __name__ == "__main__":
    main()
