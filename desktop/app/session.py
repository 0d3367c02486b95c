"""One session of the running program, from opening the store to closing it."""

import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication, QPixmapCache
from PySide6.QtWidgets import QApplication

from desktop import cli, paths
from desktop.app.after_dialogs import after_dialogs, hide_with_dialogs
from desktop.app.quitting import QuitFlow
from desktop.background.store_work import StoreWork
from desktop.background.zone import zone_here
from desktop.cli import Options
from desktop.core.changes import Changes
from desktop.core.moment import Moment
from desktop.core.profile import parse_profile
from desktop.models.database import open_store
from desktop.ops import Ops
from desktop.system.clock import Clock, ShiftedClock, SystemClock
from desktop.ui.shell.navigator import Navigator
from desktop.wording import languages, region

if TYPE_CHECKING:
    from desktop.advice.advisor import Advisor
    from desktop.app.place import Place
    from desktop.background.backup.scheduler import BackupScheduler
    from desktop.background.calendar_folder import CalendarFolder
    from desktop.background.delivery import Delivery
    from desktop.background.reminders import ReminderCenter
    from desktop.background.scheduler import Scheduler
    from desktop.background.tray.tray import Tray
    from desktop.system.autostart import Autostart
    from desktop.system.notices import Event, Notifier
    from desktop.system.power import PowerEvents, SystemEvent
    from desktop.ui.shell.main_window import MainWindow


class Session(QObject):
    """An open store, all that works on it, and the window once it is needed."""

    ready = Signal()
    """The first paint is done, and so is the work deferred until after it."""
    renewal_requested = Signal()
    """Another language was chosen, which only a new session uses everywhere."""

    def __init__(self, options: Options, directory: Path, *, force_new: bool = False) -> None:
        super().__init__()
        self.options = options
        self.directory = directory
        self._is_closed = self._is_ready = False
        clock = self._clock = make_clock(options)
        now = Moment(*clock.now())
        is_new = not (directory / paths.DATABASE_NAME).exists()
        self.store = open_store(directory / paths.DATABASE_NAME, now.utc, force_new=force_new)
        if options.demo and is_new:
            from desktop.app.demo import begin  # noqa: PLC0415  only for the example

            begin(self.store, make_advisor(), now, options.language)
        region.use_language(parse_profile(self.store.queries.setting).language)
        self.ops = Ops(self.store, lambda: Moment(*clock.now()), make_advisor, self)
        self.navigator = Navigator(self)
        self.store_work = StoreWork(self)
        self.quit_flow = QuitFlow(self)
        self.backup_scheduler: BackupScheduler | None = None
        self.calendar: CalendarFolder | None = None
        self._name = self.tr("Callback – Example") if options.demo else paths.APP_NAME
        if options.demo:  # else Qt appends the other name
            QGuiApplication.setApplicationDisplayName(self._name)
        self._power: PowerEvents | None = None
        self.window: MainWindow | None = None
        self.navigator.show_example.connect(self._show_example)
        self.ops.changed.connect(self._show_profile)

    # Created on first use: after the first paint, or in the background.

    @cached_property
    def tray(self) -> "Tray":
        from desktop.background.tray.tray import Tray  # noqa: PLC0415  not before the first paint

        tray, go = Tray(self.ops, self, name=self._name), self.navigator
        tray.open_requested.connect(self.show_window)
        tray.today_requested.connect(self._go_to_today)
        tray.application_requested.connect(lambda key: self._go(go.open_application, key))
        tray.answer_requested.connect(lambda key: self._go(go.they_answered, key))
        tray.list_requested.connect(self._go_to_list)
        tray.other_way_requested.connect(lambda key: self._go(go.take_other_way, key))
        tray.wizard_requested.connect(lambda key: self._go(go.start_wizard, key))
        tray.add_requested.connect(lambda: self._go(go.add_application))
        tray.line_requested.connect(lambda: self._go(go.add_in_one_line, ""))
        tray.quit_requested.connect(self.quit_flow.quit)
        return tray

    @cached_property
    def center(self) -> "ReminderCenter":
        from desktop.background.reminders import ReminderCenter  # noqa: PLC0415  as above

        center, go = ReminderCenter(self.ops, partial(_notifier, self._name), self), self.navigator
        center.open_requested.connect(lambda key: self._go(go.open_application, key))
        center.answer_requested.connect(lambda key: self._go(go.they_answered, key))
        center.interview_requested.connect(lambda key: self._go(go.debrief, key))
        center.today_requested.connect(self._go_to_today)
        return center

    @cached_property
    def delivery(self) -> "Delivery":
        from desktop.background.delivery import Delivery  # noqa: PLC0415  as above

        return Delivery(self.center, self.tray, self._login, self)

    @cached_property
    def scheduler(self) -> "Scheduler":
        from desktop.background.scheduler import Scheduler  # noqa: PLC0415  as above

        return Scheduler(self.ops, self.center, self)

    def start(self, *, background: bool = False) -> None:
        """Show the window, or in the background the tray icon; the rest after the first paint."""
        if background:
            self.tray.missed.connect(self._show_without_tray)
            self._finish_start()
            QPixmapCache.clear()  # else Qt wakes every ten seconds to clear it bit by bit
            return
        from desktop.ui.shell.first_paint import AfterFirstPaint  # noqa: PLC0415  not in the background

        AfterFirstPaint(self.show_window(), self._finish_start)

    def show_window(self) -> "MainWindow":
        """Bring the window to the front, creating it on first use."""
        window = self._make_window()
        window.bring_to_front()
        return window

    def _make_window(self) -> "MainWindow":
        window = self.window
        if window is None:
            from desktop.ui.shell.closing import CloseToTray  # noqa: PLC0415  not in the background
            from desktop.ui.shell.first_paint import AfterFirstPaint  # noqa: PLC0415  as the others
            from desktop.ui.shell.main_window import MainWindow  # noqa: PLC0415
            from desktop.ui.theme.scheme import use_appearance, use_in_windows  # noqa: PLC0415

            profile = parse_profile(self.ops.queries.setting)
            use_appearance(profile)
            use_in_windows(profile)
            state_file = self.directory / paths.WINDOW_STATE_NAME
            window = MainWindow(
                self.ops,
                state_file=state_file,
                navigator=self.navigator,
                store_work=self.store_work,
                name=self._name,
            )
            window.quit_requested.connect(self.quit_flow.quit)
            closing = CloseToTray(
                self.ops, lambda: self.tray, window, always_quits=self.options.demo
            )
            closing.quit_requested.connect(self.quit_flow.quit)
            if self.options.demo:
                window.banners.explain(
                    "example",
                    self.tr("Example"),
                    self.tr("This is an example. Nothing you do here is kept."),
                    action_text=self.tr("Leave the example"),
                    action=self.quit_flow.quit,
                )
            self.window = window
            if self._is_ready:
                AfterFirstPaint(window, partial(self._complete, window))
        return window

    def _show_example(self) -> None:
        from desktop.system.programs import start_again  # noqa: PLC0415  rarely needed

        start_again("--demo", f"--language={languages.current()}")

    def _show_profile(self, changes: Changes) -> None:
        """Show the windows as the settings say, once these have changed."""
        if not changes.settings or self.window is None:
            return
        from desktop.ui.theme.scheme import is_used_in_windows, use_appearance  # noqa: PLC0415

        profile = parse_profile(self.ops.queries.setting)
        use_appearance(profile)
        if not languages.is_used(profile.language):
            self.renewal_requested.emit()
        elif not is_used_in_windows(profile):
            QTimer.singleShot(0, self, self._renew_window)

    def _renew_window(self) -> None:
        """Make the window anew: its parts are made with the sizes and cells of before."""
        from desktop.app.place import Place  # noqa: PLC0415  rarely needed
        from desktop.ui.theme.scheme import is_used_in_windows  # noqa: PLC0415  loaded by then

        former, profile = self.window, parse_profile(self.ops.queries.setting)
        if former is None or self._is_closed or is_used_in_windows(profile):
            return
        place = Place.of(former)
        former.save_state()
        former.dialogs.close()
        former.hide()
        former.deleteLater()
        self.window = None
        self.show_place(place)

    def show_place(self, place: "Place") -> None:
        """Show the window with what one before it has shown."""
        place.show_in(self.show_window())

    def _complete(self, window: "MainWindow") -> None:
        """Add what the window's first paint does not need."""
        if not self.options.demo:
            from desktop.ui.shell.login_offer import LoginOffer  # noqa: PLC0415  not for the example

            window.dialogs.delivery = self.delivery
            LoginOffer(self.delivery, window)
            window.dialogs.added.connect(lambda _id: _offer_tour(window))
            if (login := self._login()) is not None:
                with suppress(OSError):  # the settings show whether it works
                    login.repair()
        from desktop.app.sync_warning import warn_of_sync  # noqa: PLC0415  after the first paint
        from desktop.ui.widgets import headings, open_menus  # noqa: PLC0415  the same

        headings.expose_headings()
        open_menus.expose_open_menus()
        warn_of_sync(self.directory, window)
        if self.backup_scheduler is not None:
            window.watch_backups(self.backup_scheduler)
            self.backup_scheduler.begin()

    def _show_without_tray(self) -> None:
        """After a background start without a tray: show the window minimised, as a way back."""
        if self.window is None and not self._is_closed:
            self._make_window().showMinimized()

    def on_raised(self, token: str) -> None:
        """Show the window for another start, whose token lets Wayland bring it to the front."""
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        self.show_window()

    def add_in_one_line(self, line: str) -> None:
        """Show the form to add an application, filled from `line`; after an open dialog."""
        self.show_window()
        after_dialogs(self, partial(self._go, self.navigator.add_in_one_line, line))

    def show_requested(self, what: str) -> None:
        """Show Today or the wizard (see `cli.Options.show`); the window for what is not known."""
        self.show_window()
        action = {cli.TODAY: self._go_to_today, cli.WIZARD: self.tray.request_wizard}.get(what)
        if action is not None:
            after_dialogs(self, action)

    def import_files(self, paths: Sequence[Path]) -> None:
        """Import files; after an open dialog, unless it is that of files being read."""
        importer = self.show_window().dialogs.importer
        if importer.is_reading:
            importer.open(paths)
        else:
            after_dialogs(self, partial(self._go, self.navigator.open_files, paths))

    def show_error(self, sentence: str) -> None:
        """Show an error message in the window."""
        self.show_window().dialogs.show_error(sentence)

    def close(self) -> None:
        """Stop everything and close the store. The session cannot be used again."""
        self._is_closed = True
        self.ops.stop_replay()
        self.ops.cancel_batch()
        if self.backup_scheduler is not None:
            self.backup_scheduler.close()
        if self.calendar is not None:
            self.calendar.close()
        self.quit_flow.close()
        if self._power is not None:
            self._power.close()
        self.scheduler.stop()
        self.center.close()
        self.tray.close()
        if self.window is not None:
            self.window.save_state()
            self.window.dialogs.close()
            hide_with_dialogs(self.window)
            self.window.deleteLater()
            self.window = None
        self.store.close()

    def _go(self, where: SignalInstance, *arguments: object) -> None:
        """Show the window and emit the navigator's signal `where`, unless a dialog is modal."""
        if self._is_closed:  # a notification may be clicked late
            return
        self.show_window()
        if QApplication.activeModalWidget() is None:
            where.emit(*arguments)

    def _go_to_today(self) -> None:
        from desktop.ui.shell.pages import TODAY  # noqa: PLC0415  with the window

        self._go(self.navigator.show_page, TODAY)

    def _go_to_list(self) -> None:
        from desktop.ui.shell.pages import INTERVIEWS  # noqa: PLC0415  with the window

        self._go(self.navigator.show_page, INTERVIEWS)

    def _login(self) -> "Autostart | None":
        from desktop.background.login import login_start  # noqa: PLC0415  only for the settings

        return login_start(self.directory)

    def _show_tray(self) -> None:
        """Show the icon if there is a tray. The example has none: it ends with its window."""
        if not self.options.demo:
            self.tray.create_icon()

    def _on_system_event(self, event: "SystemEvent") -> None:
        self._clock.forget_zone()
        self._show_tray()
        self.scheduler.on_system_event(event)

    def offer_restart(self, before_restart: Callable[[], None]) -> None:
        """Offer to restart the updated program; `before_restart` is called first."""

        def restart() -> None:
            before_restart()
            self.quit_flow.quit()

        self.show_window().banners.offer(
            "updated",
            self.tr("Update ready"),
            self.tr("Callback has been updated. Restart it to use the new version."),
            self.tr("Restart"),
            restart,
            icon="info",
        )

    def _finish_start(self) -> None:
        if self._is_closed:  # ended before its first paint
            return
        self._show_tray()
        app = cast("QApplication", QApplication.instance())
        app.applicationStateChanged.connect(self._show_tray)
        from desktop.background.power import find_power_events  # noqa: PLC0415  after the first paint

        self._power = find_power_events(self._on_system_event, self)
        if not self.options.demo:  # the example has no reminders
            from desktop.background.backup.scheduler import BackupScheduler  # noqa: PLC0415  as above
            from desktop.background.calendar_folder import CalendarFolder  # noqa: PLC0415

            self.delivery.window_requested.connect(self._go_to_today)
            self.scheduler.start()
            self.backup_scheduler = self.quit_flow.backup_scheduler = BackupScheduler(
                self.ops, self.store.path, self
            )
            self.calendar = CalendarFolder(self.ops, self)
        if self.window is not None:
            self._complete(self.window)
        elif self.backup_scheduler is not None:
            self.backup_scheduler.start()
        self._is_ready = True
        self.ready.emit()


def build(options: Options, directory: Path | None = None, *, force_new: bool = False) -> Session:
    """Open the store in `directory` (by default that of the options) as a session.

    `force_new` creates an empty store where there was one before.
    Needs a `QApplication`. Raises `UserError` when the store cannot be opened.
    """
    return Session(options, directory or paths.data_dir(options.data_dir), force_new=force_new)


def make_clock(options: Options) -> Clock:
    """The system clock, or with `--now` one that starts at that time."""
    return ShiftedClock(options.now, zone_here) if options.now else SystemClock(zone_here)


def _offer_tour(window: "MainWindow") -> None:
    from desktop.ui.shell.tour import offer_tour  # noqa: PLC0415  once

    offer_tour(window)


def _notifier(name: str, on_event: "Callable[[Event], None]") -> "Notifier":
    from desktop.system.notify import DesktopNotifier  # noqa: PLC0415  costs start-up time

    return DesktopNotifier(name, paths.resources_dir() / "icons", on_event)


def make_advisor() -> "Advisor":
    """The advisor on the program's own knowledge, which is read on first use."""
    from desktop.advice.advisor import Advisor  # noqa: PLC0415  the first paint needs no advice
    from desktop.advice.knowledge import load  # noqa: PLC0415

    return Advisor(lambda: load(paths.resources_dir() / "knowledge", languages.current()))
