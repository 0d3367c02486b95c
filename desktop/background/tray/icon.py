"""The icon in the tray: the program's sign, with the number of due steps as a badge.

The pictures are drawn beforehand, by `packaging/pack/tray_icons.py`: drawing them here would load
fonts and the SVG library.
"""

import sys

from PySide6.QtGui import QGuiApplication, QIcon, QImage, QPixmap

from desktop.paths import resources_dir

#: Sizes that panels request, in physical pixels.
SIZES = (16, 22, 24, 32, 44, 48, 64)
#: Above this the badge says "9+".
MAX_BADGE = 9
KINDS = ("tray-light", "tray-dark", "tray-mask")


def tray_icon(count: int, *, dark: bool) -> QIcon:
    """The sign with `count` as a badge (none for 0); `dark`: for dark panels.

    On macOS it is a mask which the menu bar colours, the badge included.
    """
    mask = sys.platform == "darwin"
    name = "tray-mask" if mask else "tray-dark" if dark else "tray-light"
    sheet = QImage(str(resources_dir() / "icons" / f"{name}.png"))
    column = min(count, MAX_BADGE + 1)
    icon = QIcon()
    top = 0
    for side in SIZES:
        icon.addPixmap(QPixmap.fromImage(sheet.copy(column * side, top, side, side)))
        top += side
    icon.setIsMask(mask)
    return icon


def show_badge(count: int, platform: str = sys.platform) -> None:
    """Show `count` at the program's entry in the taskbar or the dock; nothing for 0.

    Not on Linux, where few desktops show it and the others get a message for nothing.
    """
    app = QGuiApplication.instance()
    if platform in {"win32", "darwin"} and isinstance(app, QGuiApplication):
        app.setBadgeNumber(count)
