"""Offers to start with the computer, once, when there is a first reminder to come."""

from PySide6.QtCore import QObject

from desktop.background.delivery import Delivery
from desktop.core.changes import Changes
from desktop.ui.shell.main_window import MainWindow

#: The setting that remembers that it was offered.
OFFERED = "offered_login"
_KEY = "login"


class LoginOffer(QObject):
    """Lives as long as the window. Whether taken, closed or left, it is not offered again."""

    def __init__(self, delivery: Delivery, window: MainWindow) -> None:
        super().__init__(window)
        self._delivery = delivery
        self._window = window
        self._ops = window.ops
        self._ops.changed.connect(self._look)

    def _look(self, changes: Changes) -> None:
        """Called after each change: what costs least is asked first."""
        if not (changes.applications and self._window.isVisible()):
            return
        queries = self._ops.queries
        if queries.setting(OFFERED) or queries.announcements.next() is None:
            return
        self._ops.changed.disconnect(self._look)
        login = self._delivery.login()
        if login is None or login.is_on():
            return
        from desktop.actions import settings  # noqa: PLC0415  loaded with the first write

        self._ops.run("", settings.put, OFFERED, "yes")
        self._window.banners.offer(
            _KEY,
            self.tr(
                "A reminder is planned. Callback can start with your computer, in the background, "
                "so that it comes when you have not opened it."
            ),
            self.tr("Start with the computer"),
            self._accept,
        )

    def _accept(self) -> None:
        login = self._delivery.login()
        try:
            if login is not None:
                login.turn_on()
        except OSError:  # there it is said what the system wants
            from desktop.ui.settings.context import REMINDERS  # noqa: PLC0415  not at start

            self._window.navigator.show_settings.emit(REMINDERS)
