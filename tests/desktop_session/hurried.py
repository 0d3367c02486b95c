"""Callback as it is, but with short waits: two seconds where it leaves the desktop thirty.

python -m tests.desktop_session.hurried OPTIONS OF CALLBACK
"""

import sys
from datetime import timedelta

from desktop.__main__ import main
from desktop.background.scheduler import Scheduler


def hurry() -> None:
    defaults = Scheduler.__init__.__kwdefaults__ or {}
    assert "settle" in defaults
    defaults["settle"] = timedelta(seconds=2)


if __name__ == "__main__":
    hurry()
    sys.exit(main())
