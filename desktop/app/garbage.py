"""Garbage collection on the main thread alone.

Python collects on whichever thread allocates next. Qt objects in a reference cycle that the backup
thread happens to find are destroyed on that thread, where Qt may crash.
"""

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject


class MainThreadCollector(QObject):
    """Replaces automatic collection, for the rest of the process.

    Collects each time the event loop is about to wait, if as much has been allocated as Python
    itself would collect for. It needs no timer, so an idle program is not woken.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self._collect_if_due)

    def _collect_if_due(self) -> None:
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > thresholds[generation] > 0:
                gc.collect(generation)
                return
