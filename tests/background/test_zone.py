"""The computer's time zone, read from the system."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimeZone

from desktop.background.zone import zone_here

QTS = bytes(QTimeZone.systemTimeZoneId().data()).decode()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux says it by a link")
def test_linux_says_it_by_a_link(monkeypatch: pytest.MonkeyPatch) -> None:
    link = Path("/usr/share/zoneinfo/America/Argentina/Ushuaia")
    monkeypatch.delenv("TZ", raising=False)
    monkeypatch.setattr(Path, "readlink", lambda _self: link)
    assert zone_here() == "America/Argentina/Ushuaia"


def test_where_there_is_a_copy_qt_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_path: Path) -> Path:
        raise OSError("not a link")

    monkeypatch.setattr(Path, "readlink", refuse)
    assert zone_here() == QTS


def test_a_zone_of_this_process_alone_is_qts_to_say(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "readlink", lambda _self: Path("/usr/share/zoneinfo/Asia/Tokyo"))
    monkeypatch.setenv("TZ", "Europe/Berlin")
    assert zone_here() != "Asia/Tokyo"
