"""Runs long work step by step, so that windows react meanwhile."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal


class Slices(QObject):
    """The first slice runs at once, the others from the event loop."""

    finished = Signal()

    def __init__(self, steps: int, parent: QObject) -> None:
        """`steps`: the number of steps of a slice, which should take some 30 ms."""
        super().__init__(parent)
        self._count = steps
        self._steps: Iterator[object] = iter(())
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._run_slice)

    def run(self, steps: Iterator[object]) -> None:
        """Run `steps`, instead of those that still run."""
        self._timer.stop()
        self._steps = steps
        self._run_slice()

    @property
    def is_running(self) -> bool:
        return self._timer.isActive()

    def _run_slice(self) -> None:
        for count, _ in enumerate(self._steps, 1):
            if count == self._count:
                self._timer.start()
                return
        self.finished.emit()
