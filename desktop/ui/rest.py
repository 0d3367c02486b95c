"""The program at rest: an icon in the tray, and a timer for when there is something to do.

Most of its life the program waits. Then the store is closed and nothing is loaded that an icon does
not need; whatever comes (the time, a click, another start, a clock that was set) wakes it, which
makes the whole program in this same process, behind the same icon.
"""

import gc
import sys
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication, QIcon, QPixmap, QPixmapCache
from PySide6.QtWidgets import QApplication

from desktop.system.clock import JUMP, LONGEST_WAIT, instant, running
from desktop.system.power import Happening
from desktop.ui.power import find_power_events
from desktop.ui.tray_place import TrayPlace
from desktop.ui.zone import zone_here

if TYPE_CHECKING:
    from desktop.ui.rest_note import RestNote

#: Timers are early by parts of a second: the next look comes no sooner.
_PAUSE = timedelta(seconds=1)
#: So long after a start the desktop may still be coming up.
_START = timedelta(seconds=30)


class Rest(QObject):
    """Rests until `woken`; its place in the tray then belongs to whoever woke."""

    woken = Signal(bool)
    """There is something to do; whether it can be done at once, because the computer has been up
    and awake for a while."""

    def __init__(self, note: "RestNote", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._note = note
        self._began = instant(), running()
        self._is_awake = False
        self.place = place = TrayPlace()
        place.taken.connect(self._show)
        place.missed.connect(self.wake)
        place.menu.aboutToShow.connect(self.wake)
        place.open_requested.connect(lambda: self._pass_on(place.open_requested))
        place.wizard_requested.connect(lambda: self._pass_on(place.wizard_requested))
        place.add_requested.connect(lambda: self._pass_on(place.add_requested))
        place.pause_requested.connect(lambda on: self._pass_on(place.pause_requested, on))
        place.quit_requested.connect(self._quit)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._show)
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)
        self._power = find_power_events(self._on_happening, self)

    def start(self) -> None:
        """Show the icon, and sleep; or say at once that there is something to do."""
        self.place.look()
        QPixmapCache.clear()  # Qt wakes every ten seconds until it has done so bit by bit
        gc.collect()  # of the start; nothing that comes now leaves any
        self.look()

    @property
    def sleeps(self) -> timedelta:
        """How long it sleeps unless something comes."""
        return timedelta(milliseconds=self._timer.interval())

    def look(self) -> None:
        """Wake if the time has come, or is told in another zone; else rest on."""
        if self._is_awake:
            return
        now = instant()
        if self._has_jumped():
            self._began = now, running()
        if not self._note.holds(now, zone_here()):
            self.wake()
        else:
            left = max(min(self._note.until - now, LONGEST_WAIT), _PAUSE)
            self._timer.start(round(left / timedelta(milliseconds=1)))

    def wake(self) -> None:
        """Hand over to the whole program; only once."""
        if self._is_awake:
            return
        self._is_awake = True
        self._timer.stop()
        self._power.close()
        self.woken.emit(self._has_been_up())

    def close(self) -> None:
        """End without waking. The place in the tray goes, unless somebody has taken it over."""
        if not self._is_awake:
            self._is_awake = True
            self._timer.stop()
            self._power.close()
            self.place.close()

    def _has_jumped(self) -> bool:
        """Whether the computer slept, or its clock was set, since that was last looked at."""
        wall, even = self._began
        return abs(instant() - wall - timedelta(seconds=running() - even)) > JUMP

    def _has_been_up(self) -> bool:
        """Whether the desktop came up a while ago, and the computer has not slept since."""
        up = timedelta(seconds=running() - self._began[1])
        return up >= _START and not self._has_jumped()

    def _pass_on(self, asked: SignalInstance, *arguments: object) -> None:
        """To the program that wakes for it, which listens from then on."""
        if not self._is_awake:
            self.wake()
            asked.emit(*arguments)

    def _quit(self) -> None:
        if not self._is_awake:
            QApplication.quit()

    def _on_happening(self, happening: "Happening") -> None:
        if happening is Happening.AWAKE:  # not every clock stands still meanwhile
            self._began = instant(), running()
        self.look()

    def _show(self) -> None:
        if not self._is_awake:
            dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
            look = self._note.look
            self.place.show(_icon(look.dark if dark else look.light), look.tool_tip)


def _icon(pictures: tuple[bytes, ...]) -> QIcon:
    icon = QIcon()
    for picture in pictures:
        pixmap = QPixmap()
        pixmap.loadFromData(picture, "PNG")
        icon.addPixmap(pixmap)
    icon.setIsMask(sys.platform == "darwin")
    return icon
