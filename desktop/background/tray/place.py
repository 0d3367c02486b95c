"""The icon in the tray, and the fixed part of its menu."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from desktop.paths import APP_NAME

#: Seconds between the looks for a tray while there is none: panels start late after a login, and
#: later hardly ever.
_LOOKS = (1, 1, 2, 4, 8, 15)
_SELDOM = 300


class TrayPlace(QObject):
    """Shows the icon as soon as there is a tray. Without one it does nothing."""

    taken = Signal()
    """The icon was created; `show` sets its picture."""
    missed = Signal()
    """There is still no tray half a minute after the first look."""
    open_requested = Signal()
    wizard_requested = Signal()
    add_requested = Signal()
    pause_requested = Signal(bool)
    """Whether reminders are to pause."""
    quit_requested = Signal()

    def __init__(self, parent: QObject | None = None, *, name: str = APP_NAME) -> None:
        super().__init__(parent)
        self._icon: QSystemTrayIcon | None = None
        self._has_left = False
        self._looks = 0
        self._later = QTimer(self, singleShot=True, timerType=Qt.TimerType.VeryCoarseTimer)
        self._later.timeout.connect(self._look_again)
        self.menu = QMenu()
        self.first = self.menu.addSeparator()
        """Due steps are inserted before this separator."""
        self.wizard = self._add(self.tr("What should I do?"), self.wizard_requested)
        self._add(self.tr("Add application…"), self.add_requested)
        self.pause = self._add(self.tr("Pause reminders until tomorrow"), self.pause_requested)
        self.pause.setCheckable(True)
        self.menu.addSeparator()
        self._add(self.tr("Open {name}").format(name=name), self.open_requested)
        self._add(self.tr("Quit"), self.quit_requested)

    @property
    def has_icon(self) -> bool:
        return self._icon is not None

    @property
    def is_there(self) -> bool:
        """Whether the person can open the window by the icon."""
        return self._icon is not None and QSystemTrayIcon.isSystemTrayAvailable()

    def look(self) -> None:
        """Create the icon if there is a tray by now: panels may start after programs."""
        if self._has_left or self._icon is not None:
            return
        if not QSystemTrayIcon.isSystemTrayAvailable():
            if not self._later.isActive():
                self._wait()
        else:
            self._later.stop()
            self._icon = QSystemTrayIcon(self)
            self._icon.setContextMenu(self.menu)
            self._icon.activated.connect(self._on_activated)
            self._icon.messageClicked.connect(self.open_requested)
            self.taken.emit()
            self._icon.show()

    def show(self, picture: QIcon, tool_tip: str) -> None:
        """Show `picture` in the tray, if there is one."""
        if self._icon is not None:
            self._icon.setIcon(picture)
            self._icon.setToolTip(tool_tip)

    def say(self, title: str, text: str) -> bool:
        """Show a message of the tray; False when there is no tray to show it."""
        if self._icon is None or not self.is_there or not QSystemTrayIcon.supportsMessages():
            return False
        self._icon.showMessage(title, text, self._icon.icon())
        return True

    def close(self) -> None:
        """Remove the icon for good."""
        if self._has_left:
            return
        self._has_left = True
        self._later.stop()
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None
        self.menu.deleteLater()

    def _look_again(self) -> None:
        self._looks += 1
        self.look()
        if self._icon is None and self._looks == len(_LOOKS):
            self.missed.emit()

    def _wait(self) -> None:
        seconds = _LOOKS[self._looks] if self._looks < len(_LOOKS) else _SELDOM
        self._later.start(seconds * 1000)

    def _add(self, text: str, slot: object) -> QAction:
        action = self.menu.addAction(text)
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.triggered.connect(slot)
        return action

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason != QSystemTrayIcon.ActivationReason.Context:
            self.open_requested.emit()
