"""Who this process is to the desktop."""

import sys


def name_process(name: str) -> None:
    """On Windows: put its windows and its notices with the start-menu entry of that identity."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415  costs start-up time where it is not needed

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(name)
