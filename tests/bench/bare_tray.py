"""A minimal PySide6 tray program for reference: one icon with a menu of two entries."""

import sys

from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon


def main() -> int:
    app = QApplication(sys.argv)
    app.setQuitOnLastWindowClosed(False)
    picture = QPixmap(32, 32)
    picture.fill(QColor("red"))
    menu = QMenu()
    menu.addAction("Open")
    menu.addAction("Quit").triggered.connect(app.quit)
    icon = QSystemTrayIcon(QIcon(picture))
    icon.setContextMenu(menu)
    icon.setToolTip("Bare")
    icon.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
