"""When a program that only waits has done all its work, and can go to rest."""

from datetime import timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.core.errors import UserError
from desktop.session import Session
from desktop.system.clock import instant
from desktop.ui.rest_note import RestNote
from desktop.ui.store_check import StoreCheck
from desktop.ui.zone import zone_here

#: After something has come to an end, the next thing may begin.
_PAUSE_MS = 500
#: The same where the store could not be read.
_RETRY_MS = 60_000
#: Whoever has opened the menu of the tray, or answered a notification, may come back; seconds.
_PATIENCE = 600
#: For less nobody lies down.
_SHORTEST = timedelta(minutes=1)


class Repose(QObject):
    """Watches a session of which nobody has seen a window, and its check of the store."""

    reached = Signal(object)
    """The `RestNote` to rest on."""

    def __init__(self, session: Session, check: StoreCheck, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._check = check
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._look)
        check.passed.connect(self._look_soon)
        session.ops.history.connect(session.tray.note_use)  # what was done can be taken back
        session.heartbeat.armed.connect(self._look_soon)
        if session.keeper is not None:
            session.keeper.changed.connect(self._look_soon)

    def close(self) -> None:
        self._timer.stop()

    def _look_soon(self) -> None:
        self._timer.start(_PAUSE_MS)

    def _look(self) -> None:
        if not self._check.has_passed:
            return
        left = _PATIENCE - self._session.tray.unused_for
        if left > 0:
            self._timer.start(max(round(left * 1000), _PAUSE_MS))
            return
        try:
            self._lie_down()
        except UserError:  # somebody else holds the store just now
            self._timer.start(_RETRY_MS)

    def _lie_down(self) -> None:
        until = self._session.idle_until()
        now = instant()
        if until is not None and until - now >= _SHORTEST:
            look = self._session.tray.looks_like()
            self.reached.emit(RestNote(since=now, until=until, zone=zone_here(), look=look))
