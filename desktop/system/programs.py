"""Starting another process of this program."""

import os
import subprocess
import sys

from desktop.system.environment import bundle_directory, clean_environment
from desktop.system.permissions import Umask


def own_command(*arguments: str) -> list[str]:
    """The command that starts this program, packaged or from source.

    For an AppImage that is the image, as its content is mounted elsewhere at each start.
    """
    if is_packaged():
        return [os.environ.get("APPIMAGE") or sys.executable, *arguments]
    return [sys.executable, "-m", "desktop", *arguments]


def is_packaged() -> bool:
    return bool(getattr(sys, "frozen", False))


def start_again(*arguments: str) -> bool:
    """Start a detached process of this program; returns whether it could be started."""
    try:
        subprocess.Popen(  # noqa: S603  our own program
            own_command(*arguments),
            env=clean_environment(os.environ, bundle_directory()),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            umask=Umask.before,
        )
    except OSError:
        return False
    return True
