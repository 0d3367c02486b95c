"""Power and clock events of the system the program runs on."""

import os
import sys
from collections.abc import Callable

from PySide6.QtCore import SLOT, QObject, QSocketNotifier, Slot

from desktop.system.bus import is_local_bus
from desktop.system.power import ClockSet, Happening, PowerEvents


def find_power_events(tell: Callable[[Happening], None], parent: QObject) -> PowerEvents:
    """The ones of this system. Needs the event loop; costs no wake-ups of its own."""
    if sys.platform == "win32":
        from desktop.background.power_windows import WindowsPower  # noqa: PLC0415  there alone

        return WindowsPower(tell, parent)
    elif sys.platform == "darwin":  # noqa: RET505  one branch for each system's type checker
        from desktop.system.power_macos import MacPower  # noqa: PLC0415  there alone

        return MacPower(tell)
    else:
        return LinuxPower(tell, parent)


class LinuxPower(QObject):
    """What logind and timedated say on the system bus, and the kernel of the clock.

    Where one of them is missing the others do; the bus is Qt's, which is connected anyway for the
    tray, so no further thread waits.
    """

    def __init__(self, tell: Callable[[Happening], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tell: Callable[[Happening], None] | None = tell
        self._clock: ClockSet | None = None
        self._notifier: QSocketNotifier | None = None
        self._connect(add=True)
        try:
            self._clock = ClockSet()
        except OSError:
            return
        self._notifier = QSocketNotifier(self._clock.fd, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_clock_set)

    def close(self) -> None:
        if self._tell is None:
            return
        self._tell = None
        self._connect(add=False)
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._clock is not None:
            self._clock.close()
            self._clock = None

    def _connect(self, *, add: bool) -> None:
        """Or take the connections back, without `add`."""
        if not is_local_bus(os.environ.get("DBUS_SYSTEM_BUS_ADDRESS", "")):
            return
        try:
            from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415  not before the first paint
        except ImportError:  # a Qt that was built without it
            return
        bus = QDBusConnection.systemBus()
        if not bus.isConnected():
            return
        for service, path, interface, signal, slot in (
            (
                "org.freedesktop.login1",
                "/org/freedesktop/login1",
                "org.freedesktop.login1.Manager",
                "PrepareForSleep",
                SLOT("on_sleep(bool)"),
            ),
            (
                "org.freedesktop.timedate1",
                "/org/freedesktop/timedate1",
                "org.freedesktop.DBus.Properties",
                "PropertiesChanged",
                SLOT("on_time_settings()"),
            ),
        ):
            change = bus.connect if add else bus.disconnect
            # The stubs want bytes here, which it refuses.
            change(service, path, interface, signal, self, slot)  # type: ignore[call-overload]

    @Slot(bool)
    def on_sleep(self, begins: bool) -> None:
        if not begins:
            self._say(Happening.AWAKE)

    @Slot()
    def on_time_settings(self) -> None:
        self._say(Happening.ZONE_CHANGED)

    def _on_clock_set(self) -> None:
        if self._clock is not None:
            self._clock.arm()
            self._say(Happening.CLOCK_SET)

    def _say(self, wake: Happening) -> None:
        if self._tell is not None:
            self._tell(wake)
