"""How Windows knows this process: its start-menu entry, and what it may start again."""

import sys
from collections.abc import Sequence

#: Not after a crash or a hang (another start might crash alike), nor after a restart of Windows,
#: where starting at login is the person's own setting. What is left: an installer that replaces
#: the program's files.
_RESTART_AFTER_UPDATE_ONLY = 1 | 2 | 8


def name_process(name: str) -> None:
    """On Windows: put its windows and its notices with the start-menu entry of that identity."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415  costs start-up time where it is not needed

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(name)


def register_restart(arguments: Sequence[str]) -> None:
    """On Windows: have an installer that ends this program start it again with `arguments`."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415  costs start-up time where it is not needed
        from subprocess import list2cmdline  # noqa: PLC0415  likewise

        line = list2cmdline(arguments)
        ctypes.windll.kernel32.RegisterApplicationRestart(line, _RESTART_AFTER_UPDATE_ONLY)
