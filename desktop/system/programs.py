"""This process and its command: packaging, restarts, and its identity on Windows."""

import os
import sys
from collections.abc import Sequence

from desktop.system.environment import bundle_directory, clean_environment
from desktop.system.permissions import Umask

#: Flags of RegisterApplicationRestart: no restart after a crash or a hang, which might recur, or
#: after a reboot, for which autostart is a setting. Only installers restart the program then.
_RESTART_AFTER_UPDATE_ONLY = 1 | 2 | 8
#: The right to wait for a process on Windows.
_SYNCHRONIZE = 0x00100000
#: Seconds between two looks at a process elsewhere.
_POLL = 0.05


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
    import subprocess  # noqa: PLC0415  not at start

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


def wait_for_end(pid: int, seconds: float) -> bool:
    """Wait until a process of this user has ended; False when it has not after `seconds`."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415  costs start-up time where it is not needed

        kernel = ctypes.WinDLL("kernel32")
        kernel.OpenProcess.restype = ctypes.c_void_p
        process = ctypes.c_void_p(kernel.OpenProcess(_SYNCHRONIZE, False, pid))
        if not process:
            return True
        ended = kernel.WaitForSingleObject(process, int(seconds * 1000)) == 0
        kernel.CloseHandle(process)
        return bool(ended)
    else:  # noqa: RET505  one branch for each system's checker
        from time import sleep  # noqa: PLC0415  likewise

        from desktop.system.clock import monotonic_seconds  # noqa: PLC0415  likewise

        until = monotonic_seconds() + seconds
        while is_running(pid):
            if monotonic_seconds() > until:
                return False
            sleep(_POLL)
        return True


def is_running(pid: int) -> bool:
    """Whether there is a process with this id. Not for Windows, where `os.kill` would end it."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:  # it belongs to another user
        return True
    return True


def set_app_user_model_id(name: str) -> None:
    """On Windows: assign windows and notices to the Start menu entry with this id."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415  costs start-up time where it is not needed

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(name)


def register_restart(arguments: Sequence[str]) -> None:
    """On Windows: let an installer that closes this program restart it with `arguments`."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415  costs start-up time where it is not needed
        from subprocess import list2cmdline  # noqa: PLC0415  likewise

        line = list2cmdline(arguments)
        ctypes.windll.kernel32.RegisterApplicationRestart(line, _RESTART_AFTER_UPDATE_ONLY)
