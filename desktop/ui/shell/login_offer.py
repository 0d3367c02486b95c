"""A banner that offers, once, to start the program at login."""

from PySide6.QtCore import QObject

from desktop.background.delivery import Delivery
from desktop.core.changes import Changes
from desktop.ui.shell.main_window import MainWindow

#: Setting key: the offer was made.
LOGIN_OFFERED = "offered_login"
_KEY = "login"


class LoginOffer(QObject):
    """Shows the offer when the first reminder is planned, and never again."""

    def __init__(self, delivery: Delivery, window: MainWindow) -> None:
        super().__init__(window)
        self._delivery = delivery
        self._window = window
        self._ops = window.ops
        self._ops.changed.connect(self._on_changed)

    def _on_changed(self, changes: Changes) -> None:
        """Runs after each change, so the cheapest conditions come first."""
        if not (changes.applications and self._window.isVisible()):
            return
        queries = self._ops.queries
        if queries.setting(LOGIN_OFFERED) or queries.announcements.next() is None:
            return
        self._ops.changed.disconnect(self._on_changed)
        login = self._delivery.login()
        if login is None or login.is_on():
            return
        from desktop.actions import settings  # noqa: PLC0415  loaded with the first write

        self._ops.run("", settings.put, LOGIN_OFFERED, "yes")
        self._window.banners.offer(
            _KEY,
            self.tr("Start at login?"),
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
        except OSError:  # the settings explain what the system requires
            from desktop.ui.settings.context import REMINDERS  # noqa: PLC0415  not at start

            self._window.navigator.show_settings.emit(REMINDERS)
