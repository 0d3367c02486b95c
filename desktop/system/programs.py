"""Starting this program once more."""

import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from desktop.system.environment import bundle_directory, clean_environment
from desktop.system.permissions import Umask

if sys.platform != "win32":
    _ENDS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)

#: The number of the last file that every program is given.
_ERRORS = 2


def own_command(*arguments: str) -> list[str]:
    """The command that starts this program, packaged or from its source.

    An AppImage unpacks itself into another place at each start; what stays is the image.
    """
    if is_packaged():
        return [os.environ.get("APPIMAGE") or sys.executable, *arguments]
    return [sys.executable, "-m", "desktop", *arguments]


def is_packaged() -> bool:
    return bool(getattr(sys, "frozen", False))


def start_again(*arguments: str, **notes: str) -> bool:
    """Start another of this program; it lives on its own. Whether it could be started.

    `notes` are added to its environment.
    """
    try:
        subprocess.Popen(  # noqa: S603  our own program
            own_command(*arguments),
            env=clean_environment(os.environ, bundle_directory()) | notes,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            umask=Umask.before,
        )
    except OSError:
        return False
    return True


def become(*arguments: str, **notes: str) -> None:
    """Go on as a new start of this program, with nothing of what this one has loaded or open.

    It is the same process still, except on Windows, which has no such thing, and on macOS, where
    the window server knows a process by what it was. `notes` are added to its environment. Returns
    only when that failed; this process is then as it was.
    """
    if sys.platform == "win32" or sys.platform == "darwin":
        if start_again(*arguments, **notes):
            sys.exit(0)
    else:
        command = own_command(*arguments)
        environ = clean_environment(os.environ, bundle_directory()) | notes
        _close_in_programs()
        ours = os.umask(Umask.before) if Umask.before >= 0 else -1
        # What asks for an end meanwhile waits for the new start, which takes it up.
        signal.pthread_sigmask(signal.SIG_BLOCK, _ENDS)
        with suppress(OSError):
            os.execve(command[0], command, environ)  # noqa: S606  our own program
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDS)
        if ours >= 0:
            os.umask(ours)


def _close_in_programs() -> None:
    """Have every file but input and output closed in what this process becomes.

    An AppImage is unpacked for as long as somebody holds the file it has left open for that.
    """
    with suppress(OSError):
        for file in Path("/dev/fd").iterdir():
            with suppress(OSError):  # that of the listing itself
                if (number := int(file.name)) > _ERRORS:
                    os.set_inheritable(number, False)
