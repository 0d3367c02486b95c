"""What goes on behind an open session: the store is looked through, and who only waits may rest."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.models.marker import change_marker, read_marker
from desktop.session import Session
from desktop.ui.store_check import StoreCheck

#: Days after which the whole store is looked through, indexes too.
_FULL_CHECK_DAYS = 7


class Aftercare(QObject):
    """Begins with the first picture of `session`, or without one, in the background; its store is
    in `directory`."""

    damaged = Signal(object)
    """The `StoreError`."""
    idle = Signal(object)
    """There is nothing to do for a while, and nobody has seen a window; the `RestNote` for it."""

    def __init__(self, session: Session, directory: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        marker, today = read_marker(directory), session.ops.now().today
        checked_on = marker.checked_on if marker is not None else None
        thorough = checked_on is None or not 0 <= (today - checked_on).days < _FULL_CHECK_DAYS
        store = session.store
        self.check = check = StoreCheck(store.path, store.make_way, thorough=thorough, parent=self)
        check.damaged.connect(self.damaged)
        if thorough:
            check.passed.connect(lambda: change_marker(directory, checked_on=today))
        self._repose = None
        if session.window is None:
            from desktop.repose import Repose  # noqa: PLC0415  in the background alone

            self._repose = Repose(session, check, self)
            self._repose.reached.connect(self.idle)
        check.start()

    def close(self) -> None:
        """Before the session is closed."""
        if self._repose is not None:
            self._repose.close()
        self.check.close()
