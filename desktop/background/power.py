"""Power and clock events of the system the program runs on."""

import os
import sys
from collections.abc import Callable

from PySide6.QtCore import SLOT, QObject, QSocketNotifier, Slot

from desktop.system.environment import is_local_bus
from desktop.system.power import ClockSet, PowerEvents, SystemEvent


def find_power_events(report: Callable[[SystemEvent], None], parent: QObject) -> PowerEvents:
    """Report the events of this system. Needs the event loop; causes no wake-ups of its own."""
    if sys.platform == "win32":
        from desktop.background.power_windows import WindowsPower  # noqa: PLC0415  there alone

        return WindowsPower(report, parent)
    elif sys.platform == "darwin":  # noqa: RET505  one branch for each system's type checker
        from desktop.system.power_macos import MacPower  # noqa: PLC0415  there alone

        return MacPower(report)
    else:
        return LinuxPower(report, parent)


class LinuxPower(QObject):
    """Signals of logind and timedated on the system bus, and changes of the clock from the kernel.

    Each works without the others. The bus is Qt's, which is connected for the tray anyway, so it
    needs no thread of its own.
    """

    def __init__(
        self, report: Callable[[SystemEvent], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._report: Callable[[SystemEvent], None] | None = report
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
        if self._report is None:
            return
        self._report = None
        self._connect(add=False)
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._clock is not None:
            self._clock.close()
            self._clock = None

    def _connect(self, *, add: bool) -> None:
        """Connect the signals; without `add`, disconnect them."""
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
            # The stubs want bytes here, which the method refuses.
            change(service, path, interface, signal, self, slot)  # type: ignore[call-overload]

    @Slot(bool)
    def on_sleep(self, begins: bool) -> None:
        if not begins:
            self._emit(SystemEvent.AWAKE)

    @Slot()
    def on_time_settings(self) -> None:
        self._emit(SystemEvent.ZONE_CHANGED)

    def _on_clock_set(self) -> None:
        if self._clock is not None:
            self._clock.arm()
            self._emit(SystemEvent.CLOCK_SET)

    def _emit(self, event: SystemEvent) -> None:
        if self._report is not None:
            self._report(event)
