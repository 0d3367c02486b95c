"""Callback as it is, but with short waits: two seconds where it leaves the desktop thirty.

python -m tests.desktop_session.hurried OPTIONS OF CALLBACK
"""

import os
import sys
from datetime import timedelta

from desktop.__main__ import main
from desktop.app import _MADE_TO_REST
from desktop.system import programs
from desktop.ui import rest


def _own_command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "tests.desktop_session.hurried", *arguments]


def hurry() -> None:
    programs.own_command = _own_command  # which it becomes when it goes to rest or wakes
    rest._START = timedelta(seconds=2)
    if _MADE_TO_REST in os.environ:
        return  # there the rest is not loaded
    from desktop import repose  # noqa: PLC0415
    from desktop.ui.heartbeat import Heartbeat  # noqa: PLC0415

    repose._SHORTEST = timedelta(seconds=5)
    defaults = Heartbeat.__init__.__kwdefaults__ or {}
    assert "settle" in defaults
    defaults["settle"] = timedelta(seconds=2)


if __name__ == "__main__":
    hurry()
    sys.exit(main())
