"""A second copy of each backup, where the loss of this computer cannot reach it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.background.backup.scheduler import BackupScheduler
from desktop.models.backup import Occasion
from desktop.ops import Ops
from desktop.ui.settings import words
from desktop.ui.settings.group import Group, State
from desktop.ui.theme import Meaning


class SecondGroup(Group):
    """*Keep a second copy in…* and *Stop*; choosing a place copies at once."""

    def __init__(
        self, ops: Ops, backup_scheduler: BackupScheduler, parent: QWidget | None = None
    ) -> None:
        super().__init__(QCoreApplication.translate("SecondGroup", "A second copy"), parent)
        self._ops = ops
        self._backup_scheduler = backup_scheduler
        self.state = State(self)
        self.body.addWidget(self.state)
        self.words = self.add_quiet()
        self.choose = self.button("")
        self.choose.clicked.connect(self._ask)
        self.stop = self.button(self.tr("Stop"))
        self.stop.setAccessibleName(self.tr("Keep no second copy"))
        self.stop.clicked.connect(lambda: self._set(None))
        self.add_row(self.choose, self.stop)
        backup_scheduler.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say how the second copies stand."""
        backup_scheduler, second = self._backup_scheduler, self._backup_scheduler.prefs.second
        self.stop.setVisible(second is not None)
        self.state.setVisible(second is not None)
        self.choose.setText(
            self.tr("Keep a second copy in…") if second is None else self.tr("Another place…")
        )
        if second is None:
            self.words.setText(
                self.tr(
                    "A copy on another drive outlives this computer. Callback copies each new "
                    "backup to the folder you choose."
                )
            )
            return
        self.words.setText(str(second))
        if backup_scheduler.second_problem:
            self.state.say(backup_scheduler.second_problem, "warning", Meaning.OVERDUE)
        elif backup_scheduler.second_at is None:
            self.state.say(self.tr("Nothing was copied there yet."), "info", Meaning.WAITING)
        else:
            age = words.instant(backup_scheduler.second_at, self._ops.now())
            self.state.say(self.tr("Last copied: {age}.").format(age=age), "done", Meaning.SETTLED)

    def keep_in(self, folder: Path) -> None:
        """Copy to `folder` from now on, the first time now."""
        if self._set(folder):
            self._backup_scheduler.make(Occasion.ASKED)

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Keep a second copy in"))
        dialog.setDirectory(str(self._backup_scheduler.prefs.second or Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Keep copies here"))
        dialog.fileSelected.connect(lambda chosen: self.keep_in(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _set(self, folder: Path | None) -> bool:
        try:
            self._backup_scheduler.set_second(folder)
        except OSError:
            self.state.show()
            self.state.say(
                self.tr("That could not be kept. Check that the disk has room, then try again."),
                "warning",
                Meaning.OVERDUE,
            )
            return False
        return True
