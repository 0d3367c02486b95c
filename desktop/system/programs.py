"""Starting this program once more."""

import subprocess
import sys


def own_command(*arguments: str) -> list[str]:
    """The command that starts this program, packaged or from its source."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-m", "desktop", *arguments]


def start_again(*arguments: str) -> bool:
    """Start another of this program; it lives on its own. Whether it could be started."""
    try:
        subprocess.Popen(  # noqa: S603  our own program
            own_command(*arguments),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError:
        return False
    return True
