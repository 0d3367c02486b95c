"""Power and clock events of macOS, through the Objective-C bridge that notifications use.

While they are reported the program does not nap: App Nap delays the timers of a program without a
window, and with them its reminders (Apple, Energy Efficiency Guide for Mac Apps, "Extend App Nap").
"""

from collections.abc import Callable
from typing import Any

from desktop.system.power import MACOS_DEFAULT, MACOS_WORKSPACE, SystemEvent

#: NSActivityUserInitiatedAllowingIdleSystemSleep: no App Nap, and the computer may sleep.
STAY_AWAKE = 0x00FFFFFF & ~(1 << 20)
_REASON = "Reminders at their time"


class MacPower:
    """Reports events on the main thread, whose event loop Qt runs."""

    def __init__(self, report: Callable[[SystemEvent], None]) -> None:
        self._observers: list[tuple[Any, Any]] = []
        from rubicon.objc import SEL, ObjCClass  # noqa: PLC0415  on this system alone

        self._process = ObjCClass("NSProcessInfo").processInfo
        self._activity = self._process.beginActivityWithOptions(STAY_AWAKE, reason=_REASON)
        make = _observer_class()
        centres = (
            (ObjCClass("NSWorkspace").sharedWorkspace.notificationCenter, MACOS_WORKSPACE),
            (ObjCClass("NSNotificationCenter").defaultCenter, MACOS_DEFAULT),
        )
        for centre, names in centres:
            for name, event in names.items():
                observer = make.alloc().init()
                observer.report = lambda event=event: report(event)
                centre.addObserver(observer, selector=SEL("posted:"), name=name, object=None)
                self._observers.append((centre, observer))

    def close(self) -> None:
        if self._activity is not None:
            self._process.endActivity(self._activity)
            self._activity = None
        for centre, observer in self._observers:
            centre.removeObserver(observer)
        self._observers.clear()


_created: list[Any] = []


def _observer_class() -> Any:
    """The observer class, created once: Objective-C classes live as long as the process."""
    if not _created:
        from rubicon.objc import NSObject, objc_method  # noqa: PLC0415  on this system alone

        class CallbackClockObserver(NSObject):  # type: ignore[misc]
            def posted_(self, _notification) -> None:  # type: ignore[no-untyped-def]
                self.report()

            posted_ = objc_method(posted_)

        _created.append(CallbackClockObserver)
    return _created[0]
