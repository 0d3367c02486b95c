"""Encryption of backups, and what it does and does not protect."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.background.backup.scheduler import BackupScheduler
from desktop.ui.settings.group import Group, State
from desktop.ui.settings.passphrase_dialog import PassphraseDialog
from desktop.ui.theme import Meaning


class PassphraseGroup(Group):
    """*Protect backups with a passphrase…*, *Change…* and *Stop*."""

    def __init__(self, backup_scheduler: BackupScheduler, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("PassphraseGroup", "Who else can read this"), parent
        )
        self._backup_scheduler = backup_scheduler
        self.state = State(self)
        self.body.addWidget(self.state)
        self.add_quiet(
            self.tr(
                "A passphrase encrypts the backups, not the file that Callback works with: whoever "
                "can use your account, or holds a disk that is not encrypted, can read that file."
            )
        )
        self.add_quiet(
            self.tr(
                "On an employer's computer, those who look after it can read your files. Keep "
                "your search on a computer of your own, with disk encryption turned on."
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
        """Say whether new backups are encrypted."""
        encrypted = self._backup_scheduler.prefs.key_pair is not None
        self.stop.setVisible(encrypted)
        if encrypted:
            self.protect.setText(self.tr("Another passphrase…"))
            self.state.say(
                self.tr("New backups are encrypted. Older ones are as they were."),
                "done",
                Meaning.SETTLED,
            )
        else:
            self.protect.setText(self.tr("Protect backups with a passphrase…"))
            self.state.say(self.tr("Whoever holds a backup can read it."), "info", Meaning.WAITING)

    def _ask(self) -> None:
        PassphraseDialog(self._backup_scheduler, self.window()).open()

    def _stop(self) -> None:
        try:
            self._backup_scheduler.set_key_pair(None)
        except OSError:
            self.state.say(
                self.tr("That could not be kept. Check that the disk has room, then try again."),
                "warning",
                Meaning.OVERDUE,
            )
