"""Callback with a delay of 2 instead of 30 seconds between start and first notification.

python -m tests.desktop_session.short_waits [OPTIONS OF CALLBACK]
"""

import sys
from datetime import timedelta

from desktop.__main__ import main
from desktop.background.scheduler import Scheduler


def shorten_waits() -> None:
    defaults = Scheduler.__init__.__kwdefaults__ or {}
    assert "settle" in defaults
    defaults["settle"] = timedelta(seconds=2)


if __name__ == "__main__":
    shorten_waits()
    sys.exit(main())
