"""Power and clock events through Qt."""

import ctypes
import os
import sys
from ctypes import wintypes

import pytest
from PySide6.QtCore import QByteArray
from pytestqt.qtbot import QtBot

from desktop.background.power import LinuxPower
from desktop.background.power_windows import Messages, WindowsPower
from desktop.system.power import SystemEvent


@pytest.mark.usefixtures("qtbot")
def test_a_window_of_windows_hears_of_a_waking_and_keeps_no_message() -> None:
    events: list[SystemEvent] = []
    messages = Messages(events.append)
    for number, parameter in ((0x0218, 0x0012), (0x000F, 0), (0x001E, 0)):
        message = wintypes.MSG(message=number, wParam=parameter)
        kept = messages.nativeEventFilter(
            QByteArray(b"windows_generic_MSG"), ctypes.addressof(message)
        )
        assert kept == (False, 0)
    assert events == [SystemEvent.AWAKE, SystemEvent.CLOCK_SET]


@pytest.mark.usefixtures("qtbot")
def test_the_window_that_is_told_is_never_shown_and_goes_with_the_end() -> None:
    power = WindowsPower(lambda _happening: None)
    assert power._window is not None
    assert not power._window.isVisible()
    power.close()
    power.close()


@pytest.mark.skipif(not hasattr(os, "eventfd"), reason="the kernel's own")
def test_setting_the_clock_sends_events_until_closed(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "tcp:host=192.0.2.1,port=1")  # never connected to
    events: list[SystemEvent] = []
    power = LinuxPower(events.append)
    assert power._clock is not None
    # When the clock jumps, the kernel makes the file readable until it is armed again.
    ready = os.eventfd(1, os.EFD_CLOEXEC)
    os.dup2(ready, power._clock.fd, inheritable=False)
    monkeypatch.setattr(power._clock, "arm", lambda: os.eventfd_read(ready))
    qtbot.waitUntil(lambda: events == [SystemEvent.CLOCK_SET])
    power.close()
    power.close()
    power.on_sleep(False)
    os.close(ready)
    assert events == [SystemEvent.CLOCK_SET]


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux for a timer of its own")
@pytest.mark.usefixtures("qtbot")
def test_going_to_sleep_is_no_news_but_waking_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "tcp:host=192.0.2.1,port=1")
    events: list[SystemEvent] = []
    power = LinuxPower(events.append)
    power.on_sleep(True)
    assert events == []
    power.on_sleep(False)
    power.on_time_settings()
    assert events == [SystemEvent.AWAKE, SystemEvent.ZONE_CHANGED]
    power.close()
