"""How the program reaches somebody who does not look at its window, and by which way it did."""

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
    """The best first."""

    SERVICE = "service"
    """The desktop's notification service: with buttons, and it says that it has it."""
    TRAY = "tray"
    """The tray's own message."""
    WINDOW = "window"
    """The window, on Today."""


class Delivery(QObject):
    """Tries the ways one after the other."""

    delivered = Signal(object)
    """The `DeliveryChannel` by which something was said just now."""
    tested = Signal(object)
    """The same, of a test."""
    window_wanted = Signal()

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
        center.heard.connect(self._on_heard)
        center.unheard.connect(self._on_unheard)

    def login(self) -> "Autostart | None":
        """What starts the program after the login, asked anew; None where that cannot be set."""
        return self._find_login()

    def test(self) -> None:
        """Send a notification like any other; `tested` says which way it took."""
        self._test = Notice(
            _TEST,
            self.tr("A test from Callback"),
            self.tr("This is how a reminder reaches you. A click on it opens Today."),
        )
        self._center.send(self._test)

    def _on_heard(self, key: str) -> None:
        self._note(DeliveryChannel.SERVICE, is_test=key == _TEST)

    def _on_unheard(self, title: str, text: str) -> None:
        is_test = self._test is not None and self._test.title == title
        way = DeliveryChannel.TRAY if self._tray.say(title, text) else DeliveryChannel.WINDOW
        if way is DeliveryChannel.WINDOW and not is_test:
            self.window_wanted.emit()
        self._note(way, is_test=is_test)

    def _note(self, way: DeliveryChannel, *, is_test: bool) -> None:
        self.last = way
        self.delivered.emit(way)
        if is_test:
            self._test = None
            self.tested.emit(way)
