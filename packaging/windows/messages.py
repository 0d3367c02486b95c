"""Sends Windows' messages about power and clock to the program's window for them.

Run by Windows' Python on a screen: `python packaging/windows/messages.py`. Prints the events.
"""

import ctypes
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from desktop.app.main import make_application
from desktop.background.power_windows import WindowsPower

#: WM_POWERBROADCAST with PBT_APMSUSPEND and PBT_APMRESUMEAUTOMATIC, and WM_TIMECHANGE.
_MESSAGES = ((0x0218, 0x0004), (0x0218, 0x0012), (0x001E, 0))
_TO_ALL = 0xFFFF


def main() -> None:
    app = make_application(has_screen=True)
    events: list[str] = []
    owner = QObject()
    power = WindowsPower(events.append, owner)
    send = ctypes.WinDLL("user32").SendMessageW  # type: ignore[attr-defined,unused-ignore]
    for message, parameter in _MESSAGES:
        # To all windows, as Windows does, so that one that is not asked would be missed.
        send(ctypes.c_void_p(_TO_ALL), message, ctypes.c_void_p(parameter), None)
        QGuiApplication.processEvents()
    power.close()
    app.quit()
    print(*events)


if __name__ == "__main__":
    main()
