"""Writes a file piece by piece, between which the window reacts."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

from desktop.core.errors import UserError
from desktop.system.new_file import NewFile
from desktop.ui.widgets.buttons import ignore_return
from desktop.wording.errors import translate_error

#: Milliseconds after which the progress is shown, and those of work between two events.
_SHOW_AFTER, _AT_ONCE = 500, 40


class Saving(QObject):
    """One file at a time. Until it is complete, what stands in its place stays as it is."""

    saved = Signal(object)
    """The path of the file."""
    failed = Signal(str)
    """Why there is none, in one sentence; empty if it was stopped."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._job: tuple[NewFile, QProgressDialog] | None = None
        self._path = Path()
        self._pieces: Iterator[bytes] = iter(())
        self._done = 0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._work)

    @property
    def is_busy(self) -> bool:
        return self._job is not None

    @property
    def progress(self) -> QProgressDialog | None:
        """Shown after a while."""
        return None if self._job is None else self._job[1]

    def start(self, path: Path, pieces: Iterator[bytes], count: int) -> None:
        """Write `pieces`, of which there are about `count`."""
        self._path, self._pieces, self._done = path, pieces, 0
        try:
            file = NewFile(path)
        except OSError:
            self.failed.emit(self._not_written())
            return
        progress = QProgressDialog(self._window)
        self._job = (file, progress)
        progress.setWindowTitle(self.tr("Export"))
        progress.setLabelText(self.tr("Writing the file…"))
        progress.setCancelButtonText(self.tr("Stop"))
        ignore_return(progress)
        progress.setRange(0, count + 1)
        progress.setMinimumDuration(_SHOW_AFTER)
        progress.setWindowModality(Qt.WindowModality.WindowModal)
        progress.setAutoReset(False)
        progress.setValue(0)
        progress.canceled.connect(self.stop)
        self._timer.start()

    def stop(self) -> None:
        """Delete what was written."""
        if self._job is not None:
            self._give_up(self._job, "")

    def _work(self) -> None:
        if self._job is None:
            return
        job, until = self._job, QDeadlineTimer(_AT_ONCE)
        file, progress = job
        try:
            for piece in self._pieces:
                file.write(piece)
                self._done += 1
                if until.hasExpired():
                    progress.setValue(min(self._done, progress.maximum() - 1))
                    return
            file.finish()
        except OSError:
            self._give_up(job, self._not_written())
        except UserError as error:
            self._give_up(job, translate_error(error))
        except Exception:
            self._give_up(job, "")  # a defect; its message comes from elsewhere
            raise
        else:
            self._end(progress)
            self.saved.emit(self._path)

    def _give_up(self, job: tuple[NewFile, QProgressDialog], sentence: str) -> None:
        job[0].discard()
        self._end(job[1])
        self.failed.emit(sentence)

    def _end(self, progress: QProgressDialog) -> None:
        self._timer.stop()
        self._job = None
        self._pieces = iter(())  # ends what is drawn half
        progress.canceled.disconnect(self.stop)
        progress.close()
        progress.deleteLater()

    def _not_written(self) -> str:
        words = self.tr(
            "“{path}” could not be written. Choose another place, or check that the disk has room."
        )
        return words.format(path=self._path)
