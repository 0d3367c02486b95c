"""Backups on the page *My data*: their state, a second copy, and encryption."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QProgressBar, QWidget

from desktop.background.backup.scheduler import BackupScheduler
from desktop.core.moment import Moment
from desktop.models.backup import Occasion
from desktop.ops import Ops
from desktop.system.places import synced_by
from desktop.ui.settings import words
from desktop.ui.settings.page import Group, StatusLine
from desktop.ui.settings.passphrase_dialog import PassphraseDialog
from desktop.ui.theme import Meaning
from desktop.wording.counts import counts

_STEPS = 1000


class BackupsGroup(Group):
    """*Back up now*, with progress and Cancel, and *Restore…*."""

    restore_requested = Signal()

    def __init__(
        self, ops: Ops, backup_scheduler: BackupScheduler, parent: QWidget | None = None
    ) -> None:
        super().__init__(QCoreApplication.translate("BackupsGroup", "Backups"), parent)
        self._ops = ops
        self._backup_scheduler = backup_scheduler
        self.state = StatusLine(self)
        self.body.addWidget(self.state)
        self.add_quiet(
            self.tr(
                "Callback backs up automatically: at the start, half an hour after a change, "
                "before it quits, and before an update or a restore. Each backup is read back and "
                "compared. Older backups are thinned out to one a day, a week and a month."
            )
        )
        self.now = self.button(self.tr("Back up now"))
        self.now.clicked.connect(self._back_up)
        self.restore = self.button(self.tr("Restore…"))
        self.restore.clicked.connect(self.restore_requested)
        self.cancel = self.button(self.tr("Cancel"))
        self.cancel.clicked.connect(backup_scheduler.cancel)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the backup"))
        self.add_row(self.now, self.restore, self.cancel)
        self.body.addWidget(self.bar)
        backup_scheduler.changed.connect(self.refresh)
        backup_scheduler.progress.connect(self._show_progress)
        self.refresh()

    def refresh(self) -> None:
        """Show the state of the backups."""
        busy = self._backup_scheduler.is_busy
        had_focus = self.now.hasFocus() or self.cancel.hasFocus()
        self.now.setEnabled(not busy)
        self.restore.setEnabled(not busy)
        self.cancel.setVisible(busy)
        self.bar.setVisible(busy)
        if not busy:
            self.bar.setValue(0)
        if had_focus:
            (self.cancel if busy else self.now).setFocus()
        self._show_state(self._ops.now())

    def _show_state(self, now: Moment) -> None:
        backup_scheduler = self._backup_scheduler
        last = backup_scheduler.last
        age = words.instant(last.manifest.made_at, now) if last is not None else ""
        if backup_scheduler.problem:
            text = backup_scheduler.problem
            if last is not None:
                text += " " + self.tr("Last verified backup: {age}.").format(age=age)
            self.state.show_text(text, "warning", Meaning.OVERDUE)
        elif last is None:
            self.state.show_text(self.tr("There is no backup yet."), "info", Meaning.WAITING)
        else:
            self.state.show_text(
                self.tr("Last verified backup: {age}. {backups} kept.").format(
                    age=age, backups=counts.backups(len(backup_scheduler.backups))
                ),
                "done",
                Meaning.DONE,
            )

    def _back_up(self) -> None:
        self._backup_scheduler.make(Occasion.ASKED)

    def _show_progress(self, share: float) -> None:
        self.bar.setValue(round(share * _STEPS))


class SecondCopyGroup(Group):
    """*Keep a second copy in…* and *Stop*. Choosing a folder copies at once."""

    def __init__(
        self, ops: Ops, backup_scheduler: BackupScheduler, parent: QWidget | None = None
    ) -> None:
        super().__init__(QCoreApplication.translate("SecondCopyGroup", "A second copy"), parent)
        self._ops = ops
        self._backup_scheduler = backup_scheduler
        self.state = StatusLine(self)
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
        """Show the state of the second copies."""
        backup_scheduler, second = self._backup_scheduler, self._backup_scheduler.prefs.second
        self.stop.setVisible(second is not None)
        self.state.setVisible(second is not None)
        self.choose.setText(
            self.tr("Keep a second copy in…") if second is None else self.tr("Another place…")
        )
        if second is None:
            self.words.setText(
                self.tr(
                    "If this computer is lost or breaks, a copy on another drive is still there. "
                    "Callback copies each new backup to the folder you choose."
                )
            )
            return
        self.words.setText("\n".join([str(second), *self._about_sync(second)]))
        if backup_scheduler.second_problem:
            self.state.show_text(backup_scheduler.second_problem, "warning", Meaning.OVERDUE)
        elif backup_scheduler.second_at is None:
            self.state.show_text(self.tr("Nothing was copied there yet."), "info", Meaning.WAITING)
        else:
            age = words.instant(backup_scheduler.second_at, self._ops.now())
            self.state.show_text(
                self.tr("Last copied: {age}.").format(age=age), "done", Meaning.DONE
            )

    def _about_sync(self, second: Path) -> list[str]:
        """What it means that a service synchronises the folder, if one does."""
        if not (service := synced_by(second)):
            return []
        if self._backup_scheduler.prefs.key_pair is not None:
            text = self.tr("{service} synchronises this folder.")
        else:
            text = self.tr(
                "{service} synchronises this folder. Anyone who can read it there can read the "
                "copies, unless a passphrase protects them."
            )
        return [text.format(service=service)]

    def keep_in(self, folder: Path) -> None:
        """Copy each backup to `folder` from now on, and make one now."""
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
            self.state.show_text(
                self.tr("This could not be saved. Check that the disk has room, then try again."),
                "warning",
                Meaning.OVERDUE,
            )
            return False
        return True


class PassphraseGroup(Group):
    """*Protect backups with a passphrase…*, *Another passphrase…* and *Stop encrypting*."""

    def __init__(self, backup_scheduler: BackupScheduler, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("PassphraseGroup", "Who can read your data"), parent
        )
        self._backup_scheduler = backup_scheduler
        self.state = StatusLine(self)
        self.body.addWidget(self.state)
        self.add_quiet(
            self.tr(
                "A passphrase encrypts the backups, not the file that Callback works with. Anyone "
                "who can use your account, or has a disk that is not encrypted, can read that file."
            )
        )
        self.add_quiet(
            self.tr(
                "On an employer's computer, its administrators can read your files. It is safer "
                "to use your own computer, with disk encryption turned on."
            )
        )
        self.protect = self.button("")
        self.protect.clicked.connect(self._ask)
        self.stop = self.button(self.tr("Stop encrypting"))
        self.stop.setAccessibleName(self.tr("Do not encrypt backups"))
        self.stop.clicked.connect(self._stop)
        self.add_row(self.protect, self.stop)
        backup_scheduler.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show whether new backups are encrypted."""
        encrypted = self._backup_scheduler.prefs.key_pair is not None
        self.stop.setVisible(encrypted)
        if encrypted:
            self.protect.setText(self.tr("Another passphrase…"))
            self.state.show_text(
                self.tr("New backups are encrypted. Older ones stay as they are."),
                "done",
                Meaning.DONE,
            )
        else:
            self.protect.setText(self.tr("Protect backups with a passphrase…"))
            self.state.show_text(
                self.tr("Backups are not encrypted: anyone who has one can read it."),
                "info",
                Meaning.WAITING,
            )

    def _ask(self) -> None:
        PassphraseDialog(self._backup_scheduler, self.window()).open()

    def _stop(self) -> None:
        try:
            self._backup_scheduler.set_key_pair(None)
        except OSError:
            self.state.show_text(
                self.tr("This could not be saved. Check that the disk has room, then try again."),
                "warning",
                Meaning.OVERDUE,
            )
