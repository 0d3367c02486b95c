"""Identity of this process on Windows: its Start menu entry, and its restart by installers."""

import sys
from collections.abc import Sequence

#: Flags of RegisterApplicationRestart: no restart after a crash or a hang, which might recur, or
#: after a reboot, for which autostart is a setting. Only installers restart the program then.
_RESTART_AFTER_UPDATE_ONLY = 1 | 2 | 8


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
