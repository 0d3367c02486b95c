"""Runs one session after the other on the same store.

The opening order: network drives are refused; the store is inspected without a write, checked and
upgraded where that is due, then opened. A damaged or missing store leads to the recovery window.
"""

import gc
import logging
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QWidget

from desktop import __version__, cli, paths
from desktop.app import maintenance
from desktop.app.garbage import MainThreadCollector
from desktop.app.session import Session, build, make_clock
from desktop.background.store_work import CancellableTask, Work
from desktop.cli import Options
from desktop.core.errors import StartupError, UserError
from desktop.core.moment import Moment
from desktop.models.errors import StoreError, StoreErrorKind
from desktop.models.state_file import change_state_file, read_state_file, store_existed
from desktop.system.places import network_kind
from desktop.system.programs import register_restart
from desktop.wording.errors import translate_error

if TYPE_CHECKING:
    from desktop.app.place import Place
    from desktop.background.store_check import StoreCheck
    from desktop.models.backup import Backup
    from desktop.ui.recovery.offline_task import OfflineTask
    from desktop.ui.recovery.window import RecoveryWindow
    from desktop.ui.widgets.single_press import SinglePress


#: Days between checks of the whole store, with its indexes.
_FULL_CHECK_DAYS = 7


class AppController(QObject):
    """Begins a session, and the next one after the store was replaced.

    `has_screen`: there is a screen; without one, a store that cannot be opened ends the program.
    """

    ready = Signal()
    """The first window is painted, or the program runs in the background."""
    failed = Signal(object)
    """The program cannot go on; the argument is `failure`."""

    def __init__(
        self,
        options: Options,
        directory: Path,
        *,
        has_screen: bool = True,
    ) -> None:
        super().__init__()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusWindowChanged.connect(self._on_focus_window)
        self._options = options
        self._directory = directory
        self._store = directory / paths.DATABASE_NAME
        self._clock = make_clock(options)
        self._has_screen = has_screen
        self._is_ready = False
        self._wants_window = False
        self._to_add = options.add
        self._to_import = list(options.files)
        self._to_show = options.show
        self._is_damaged = False
        self._work_error: UserError | None = None
        self._message = ""
        self._place: Place | None = None
        self._task: OfflineTask | None = None
        self._single_press: SinglePress | None = None
        self.session: Session | None = None
        self.store_check: StoreCheck | None = None
        self.recovery: RecoveryWindow | None = None
        self.failure: Exception | None = None
        """Why it ended: a `UserError`, or a `StartupError` for a defect."""

    def _on_focus_window(self, window: QWindow | None) -> None:
        """Filter repeated presses in the first window and all later ones."""
        if self._single_press is None:
            from desktop.ui.widgets.single_press import SinglePress  # noqa: PLC0415  not in the background

            self._single_press = SinglePress(self)
            self._single_press.watch(window)

    def start(self) -> None:
        """Open the store, else the recovery window, else emit `failed`."""
        self._begin(background=self._options.background)

    def offer_restart(self, before_restart: Callable[[], None]) -> None:
        """Offer to restart the updated program; `before_restart` is called first."""
        if self.session is not None:
            self.session.offer_restart(before_restart)

    def on_raised(self, token: str) -> None:
        """Show the window for another start."""
        if self.session is not None:
            self.session.on_raised(token)
        elif self.recovery is not None:
            self.recovery.raise_()
            self.recovery.activateWindow()
        else:
            self._wants_window = True

    def on_add(self, token: str, line: str) -> None:
        """Open the form to add an application for another start, filled from `line`."""
        self.on_raised(token)
        self._to_add = line
        if self._is_ready:
            self._do_requested()

    def on_files(self, token: str, paths: Sequence[Path]) -> None:
        """Import files and folders for another start, or for the system."""
        self.on_raised(token)
        self._to_import += paths
        if self._is_ready:
            self._do_requested()

    def on_show(self, token: str, what: str) -> None:
        """Show a page or the wizard for another start (see `cli.Options.show`)."""
        self.on_raised(token)
        self._to_show = what
        if self._is_ready:
            self._do_requested()

    def _do_requested(self) -> None:
        """Do what starts have asked for; without a session it is left for the next."""
        if self.session is None:
            return
        if self._to_add is not None:
            line, self._to_add = self._to_add, None
            self.session.add_in_one_line(line)
        if self._to_import:
            paths, self._to_import = self._to_import, []
            self.session.import_files(paths)
        if self._to_show:
            what, self._to_show = self._to_show, ""
            self.session.show_requested(what)

    def on_refused(self, error: UserError) -> None:
        """Show an uncaught `UserError`, such as one from reading for a page."""
        if isinstance(error, StoreError) and error.kind is StoreErrorKind.DAMAGED:
            self._on_damaged(error)
        elif self.session is not None and QApplication.activeModalWidget() is None:
            self.session.show_error(translate_error(error))

    def close(self) -> None:
        """End the session, and wait for running work on the store."""
        if self._task is not None:
            self._task.wait()
            self._task = None
        self._close_recovery()
        self._end()

    # Opening

    def _begin(self, *, background: bool = False, force_new: bool = False) -> None:
        then = partial(self._open, background=background, force_new=force_new)
        try:
            is_due = self._is_maintenance_due()
        except UserError as error:
            self._handle_open_error(error)
            return
        if is_due:
            words = self.tr("Checking your data…")
            self._run_work(words, maintenance.run, then)
        else:
            then()

    def _is_maintenance_due(self) -> bool:
        """Whether maintenance is due before the store is opened. Raises `UserError`."""
        if kind := network_kind(self._directory):
            raise UserError(_ON_NETWORK, directory=self._directory, kind=kind)
        return maintenance.is_due(self._store)

    def _open(self, *, background: bool = False, force_new: bool = False) -> None:
        try:
            session = build(self._options, self._directory, force_new=force_new)
        except UserError as error:
            self._handle_open_error(error)
            return
        except Exception as error:
            logging.getLogger("callback").exception("could not start")
            self._fail(StartupError(error))
            return
        self._is_damaged = False
        self.session = session
        session.ready.connect(self._on_session_ready)
        session.ops.refused.connect(self._on_refused_write)
        session.store_work.replacement_requested.connect(self._replace_soon)
        session.renewal_requested.connect(self._renew_soon)
        session.start(background=background and not self._wants_window)
        if self._place is not None:
            place, self._place = self._place, None
            session.show_place(place)
        self._show_work_error()
        if self._message:
            session.ops.reported.emit(self._message)
            self._message = ""

    def _handle_open_error(self, error: UserError) -> None:
        """Show the recovery window where it can help, else fail."""
        if isinstance(error, StoreError) and self._has_screen:
            from desktop.ui.recovery.window import can_recover  # noqa: PLC0415  rarely needed

            if can_recover(error, store_existed=store_existed(self._store)):
                self._recover(error)
                return
        self._fail(error)

    def _fail(self, error: Exception) -> None:
        self.failure = error
        self.failed.emit(error)

    def _on_session_ready(self) -> None:
        """After the first paint: write the state file, and start to check the store."""
        change_state_file(self._directory, clean=False, program=__version__)
        self._set_ready()
        self._do_requested()
        if self.session is not None and not self._options.demo:
            register_restart(cli.restart_arguments(self._options._replace(background=True)))
            self._check_store(self.session)
            if sys.platform == "win32":
                from desktop.app.taskbar import offer_tasks  # noqa: PLC0415  there alone

                offer_tasks(self._options)

    def _check_store(self, session: Session) -> None:
        """Check the open store for damage, once a week with its indexes."""
        from desktop.background.store_check import StoreCheck  # noqa: PLC0415  not before the first paint

        directory = self._directory
        state, today = read_state_file(directory), session.ops.now().today
        checked_on = state.checked_on if state is not None else None
        thorough = checked_on is None or not 0 <= (today - checked_on).days < _FULL_CHECK_DAYS
        store = session.store
        self.store_check = check = StoreCheck(
            store.path, store.before_write, thorough=thorough, parent=self
        )
        check.damaged.connect(self._on_damaged)
        if thorough:
            check.passed.connect(lambda: change_state_file(directory, checked_on=today))
        check.start()

    def _set_ready(self) -> None:
        if not self._is_ready:
            self._is_ready = True
            if not gc.isenabled():  # since `__main__` turned it off for the start
                gc.freeze()
                MainThreadCollector(self)
            self.ready.emit()

    def _end(self) -> None:
        if self.store_check is not None:
            self.store_check.close()
            self.store_check.deleteLater()
            self.store_check = None
        if self.session is not None:
            session, self.session = self.session, None
            session.close()
            session.deleteLater()
            if not self._is_damaged and read_state_file(self._directory) is not None:
                change_state_file(self._directory, clean=True)

    # Between two sessions

    def _replace_soon(self, work: Work) -> None:
        """Replace the store after the caller has returned, since its window is closed."""
        QTimer.singleShot(0, self, lambda: self._replace(work, self._begin))

    def _renew_soon(self) -> None:
        """Begin a session in another language after the caller has returned, as above."""
        QTimer.singleShot(0, self, self._renew)

    def _renew(self) -> None:
        if self.session is None or self._task is not None:
            return
        window = self.session.window
        if window is not None:
            from desktop.app.place import Place  # noqa: PLC0415  rarely needed

            self._place = Place.of(window)
        self._end()
        self._open(background=window is None, force_new=False)

    def _replace(self, work: Work, then: Callable[[], None]) -> None:
        if self._task is None:
            self._close_recovery()
            self._end()
            self._run_work(self.tr("Working on your data…"), work, then)

    def _run_work(self, words: str, work: Work, then: Callable[[], None]) -> None:
        """Run `work` on the closed store, then call `then`."""
        from desktop.ui.recovery.offline_task import OfflineTask  # noqa: PLC0415  rarely needed

        store, now = self._store, self._clock.now()[0]
        cancellable = work if isinstance(work, CancellableTask) else None
        task = self._task = OfflineTask(words, lambda: work(store, now), self, task=cancellable)
        task.done.connect(lambda error: self._on_work_done(error, then, work))
        task.start()

    def _on_work_done(self, error: Exception | None, then: Callable[[], None], work: Work) -> None:
        self._task = None
        if error is None:
            self._message = work.message if isinstance(work, CancellableTask) else ""
            then()
        elif work is maintenance.run:
            if isinstance(error, UserError):
                self._handle_open_error(error)
            else:
                self._fail(StartupError(error))
        else:
            self._work_error = error if isinstance(error, UserError) else None
            self._begin()
            if self._work_error is None and not isinstance(error, UserError):
                raise error

    def _show_work_error(self) -> None:
        """Show why the work before this session failed."""
        if self._work_error is not None and self.session is not None:
            error, self._work_error = self._work_error, None
            self.session.show_error(translate_error(error))

    # Damage

    def _on_refused_write(self, error: UserError) -> None:
        if isinstance(error, StoreError) and error.kind is StoreErrorKind.DAMAGED:
            self._on_damaged(error)

    def _on_damaged(self, error: StoreError) -> None:
        """Show the recovery window; an open main window stays."""
        self._is_damaged = True
        change_state_file(self._directory, clean=False)
        if self.session is not None and self.recovery is None:
            self.session.show_window()
            self._recover(error)

    def _recover(self, error: StoreError) -> None:
        from desktop.ui.recovery.window import RecoveryWindow  # noqa: PLC0415  rarely needed
        from desktop.ui.shell.first_paint import AfterFirstPaint  # noqa: PLC0415

        running = self.session is not None
        parent: QWidget | None = None
        if self.session is not None:  # a modal dialog blocks all but its children
            parent = QApplication.activeModalWidget() or self.session.window
        now = Moment(*self._clock.now())
        window = RecoveryWindow(error, now, parent, running=running)
        self.recovery = window
        if self._work_error is not None:
            window.show_text(translate_error(self._work_error))
            self._work_error = None
        window.restore_chosen.connect(self._restore)
        window.new_store_chosen.connect(self._start_anew)
        window.directory_chosen.connect(self._use_directory)
        window.finished.connect(self._forget_recovery)
        if not running:
            window.rejected.connect(QCoreApplication.quit)
        # Afterwards: a window that grows while it appears is misplaced.
        AfterFirstPaint(window, window.find_newest_backup)
        window.show()
        QTimer.singleShot(0, self, self._set_ready)

    def _restore(self, backup: "Backup", passphrase: str) -> None:
        self._replace(partial(maintenance.restore, backup, passphrase), self._begin)

    def _start_anew(self) -> None:
        self._replace(maintenance.quarantine_store, partial(self._begin, force_new=True))

    def _use_directory(self, directory: str) -> None:
        from desktop.system.programs import start_again  # noqa: PLC0415  rarely needed

        if start_again("--data-dir", directory):
            QCoreApplication.quit()

    def _close_recovery(self) -> None:
        if self.recovery is not None:
            self.recovery.accept()

    def _forget_recovery(self) -> None:
        self.recovery = None


_ON_NETWORK = (
    "“{directory}” is on a network drive ({kind}), where a database can be damaged. Start Callback "
    "with --data-dir and a directory on this computer; a backup may well go to the network drive."
)
