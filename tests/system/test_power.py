"""Power and clock events from the messages of each system."""

import ctypes
import select
import sys
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from desktop.system import power_macos
from desktop.system.power import ClockSet, SystemEvent, windows_event
from desktop.system.power_macos import MacPower


@pytest.mark.parametrize(
    ("message", "parameter", "wake"),
    [
        (0x001E, 0, SystemEvent.CLOCK_SET),
        (0x0218, 0x0012, SystemEvent.AWAKE),
        (0x0218, 0x0007, SystemEvent.AWAKE),
        (0x0218, 0x0004, None),  # goes to sleep
        (0x0218, 0x000A, None),  # the battery
        (0x0200, 0x0012, None),  # the mouse
    ],
)
def test_a_message_of_windows_tells_of_a_waking_or_a_set_clock(
    message: int, parameter: int, wake: SystemEvent | None
) -> None:
    assert windows_event(message, parameter) is wake


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's own")
def test_a_clock_that_is_not_set_sends_no_event() -> None:
    clock = ClockSet()
    assert select.select([clock.fd], [], [], 0) == ([], [], [])
    clock.arm()
    assert select.select([clock.fd], [], [], 0) == ([], [], [])
    clock.close()
    clock.close()
    assert clock.fd == -1


@pytest.mark.parametrize(
    "library", [SimpleNamespace(), SimpleNamespace(timerfd_create=lambda *_: -1)]
)
def test_a_system_without_such_a_timer_says_so(
    monkeypatch: pytest.MonkeyPatch, library: SimpleNamespace
) -> None:
    monkeypatch.setattr(ctypes, "CDLL", lambda *_args, **_more: library)
    with pytest.raises(OSError, match="timer"):
        ClockSet()


class Centre:
    """A fake of macOS's NSNotificationCenter."""

    def __init__(self) -> None:
        self.observers: dict[str, Any] = {}

    def addObserver(self, observer: Any, *, selector: str, name: str, object: None) -> None:  # noqa: A002
        assert selector == "posted:"
        self.observers[name] = observer

    def removeObserver(self, observer: Any) -> None:
        self.observers = {n: o for n, o in self.observers.items() if o is not observer}

    def post(self, name: str) -> None:
        self.observers[name].posted_(None)


class NSObject:
    @classmethod
    def alloc(cls) -> "NSObject":
        return cls()

    def init(self) -> "NSObject":
        return self


class Process:
    """A fake of macOS's NSProcessInfo."""

    def __init__(self) -> None:
        self.activities: dict[object, tuple[int, str]] = {}

    def beginActivityWithOptions(self, options: int, *, reason: str) -> object:
        activity = object()
        self.activities[activity] = (options, reason)
        return activity

    def endActivity(self, activity: object) -> None:
        del self.activities[activity]


@pytest.fixture
def process() -> Process:
    return Process()


@pytest.fixture
def centres(monkeypatch: pytest.MonkeyPatch, process: Process) -> dict[str, Centre]:
    """Fakes of the modules of PyObjC, which exist on macOS only."""
    made = {"workspace": Centre(), "default": Centre()}
    workspace = SimpleNamespace(notificationCenter=made["workspace"])
    classes = {
        "NSWorkspace": SimpleNamespace(sharedWorkspace=workspace),
        "NSNotificationCenter": SimpleNamespace(defaultCenter=made["default"]),
        "NSProcessInfo": SimpleNamespace(processInfo=process),
    }
    bridge = ModuleType("rubicon.objc")
    for name, value in {
        "SEL": str,
        "ObjCClass": classes.__getitem__,
        "NSObject": NSObject,
        "objc_method": lambda method: method,
    }.items():
        setattr(bridge, name, value)
    monkeypatch.setitem(sys.modules, "rubicon", ModuleType("rubicon"))
    monkeypatch.setitem(sys.modules, "rubicon.objc", bridge)
    monkeypatch.setattr(power_macos, "_created", [])
    return made


def test_macos_tells_of_waking_of_a_set_clock_and_of_another_zone(
    centres: dict[str, Centre],
) -> None:
    events: list[SystemEvent] = []
    power = MacPower(events.append)
    centres["workspace"].post("NSWorkspaceDidWakeNotification")
    centres["default"].post("NSSystemClockDidChangeNotification")
    centres["default"].post("NSSystemTimeZoneDidChangeNotification")
    assert events == [SystemEvent.AWAKE, SystemEvent.CLOCK_SET, SystemEvent.ZONE_CHANGED]
    power.close()
    assert not any(centre.observers for centre in centres.values())
    power.close()
    MacPower(events.append)  # the class is there already


@pytest.mark.usefixtures("centres")
def test_on_macos_timers_of_a_program_without_window_are_not_delayed(process: Process) -> None:
    power = MacPower(lambda _event: None)
    ((options, reason),) = process.activities.values()
    assert options == 0x00EFFFFF  # Apple's NSActivityUserInitiatedAllowingIdleSystemSleep
    assert reason
    power.close()
    power.close()
    assert process.activities == {}
