"""Delivers announcements: by the notification service, the tray, or the window itself."""

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.background.reminders import ReminderCenter
from desktop.background.tray.tray import Tray
from desktop.system.notices import Notice

if TYPE_CHECKING:
    from desktop.system.autostart import Autostart

_TEST = "test"


class DeliveryChannel(StrEnum):
    """Ways to deliver an announcement, the best first."""

    SERVICE = "service"
    """The desktop's notification service: with buttons and a receipt."""
    TRAY = "tray"
    """The tray's own message."""
    WINDOW = "window"
    """The window, on Today."""


class Delivery(QObject):
    """Tries the channels one after the other."""

    delivered = Signal(object)
    """The `DeliveryChannel` of the announcement just made."""
    tested = Signal(object)
    """The `DeliveryChannel` of a test."""
    window_requested = Signal()

    def __init__(
        self,
        center: ReminderCenter,
        tray: Tray,
        find_login: Callable[[], "Autostart | None"],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._center = center
        self._tray = tray
        self._find_login = find_login
        self._test: Notice | None = None
        self.last: DeliveryChannel | None = None
        center.delivered.connect(self._on_delivered)
        center.undelivered.connect(self._on_undelivered)

    def login(self) -> "Autostart | None":
        """The entry that starts the program at login, read anew; None where it cannot be set."""
        return self._find_login()

    def test(self) -> None:
        """Send a notification like any other; `tested` carries its channel."""
        self._test = Notice(
            _TEST,
            self.tr("A test from Callback"),
            self.tr("This is how a reminder reaches you. A click on it opens Today."),
        )
        self._center.send(self._test)

    def _on_delivered(self, key: str) -> None:
        self._note(DeliveryChannel.SERVICE, is_test=key == _TEST)

    def _on_undelivered(self, title: str, text: str) -> None:
        is_test = self._test is not None and self._test.title == title
        is_shown = self._tray.show_message(title, text)
        channel = DeliveryChannel.TRAY if is_shown else DeliveryChannel.WINDOW
        if channel is DeliveryChannel.WINDOW and not is_test:
            self.window_requested.emit()
        self._note(channel, is_test=is_test)

    def _note(self, channel: DeliveryChannel, *, is_test: bool) -> None:
        self.last = channel
        self.delivered.emit(channel)
        if is_test:
            self._test = None
            self.tested.emit(channel)
