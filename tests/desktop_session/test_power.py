"""Waking from sleep, signalled as by logind on a system bus of the tests."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from dbus_fast import Variant

from tests.desktop_session.buses import Service, private_bus
from tests.desktop_session.desktop import until

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="needs dbus-daemon"),
]


def test_waking_and_another_zone_are_heard_from_the_system_bus(tmp_path: Path) -> None:
    log = tmp_path / "said"

    def words() -> list[str]:
        return log.read_text(encoding="utf-8").split() if log.exists() else []

    with (
        private_bus(tmp_path) as address,
        Service(address, "org.freedesktop.login1", "org.freedesktop.timedate1") as system,
        Service(address) as stranger,
    ):
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.desktop_session.power_child", str(log)],
            env={**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": address},
        )
        try:
            until(lambda: words() == ["ready"], "the program to listen")
            sleep = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep")
            stranger.signal(*sleep, "b", False)
            system.signal(*sleep, "b", True)
            system.signal(*sleep, "b", False)
            until(lambda: words() == ["ready", "awake"], "the waking")
            system.signal(
                "/org/freedesktop/timedate1",
                "org.freedesktop.DBus.Properties",
                "PropertiesChanged",
                "sa{sv}as",
                "org.freedesktop.timedate1",
                {"Timezone": Variant("s", "Asia/Tokyo")},
                [],
            )
            until(lambda: words() == ["ready", "awake", "zone_changed"], "the zone")
        finally:
            child.kill()
            child.wait()
