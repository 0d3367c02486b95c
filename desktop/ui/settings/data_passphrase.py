"""Sealing backups with a passphrase, and plain words on what that does and does not protect."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.background.backup.keeper import BackupKeeper
from desktop.ui.settings.group import Group, State
from desktop.ui.settings.passphrase_dialog import PassphraseDialog
from desktop.ui.theme import Meaning


class PassphraseGroup(Group):
    """*Protect backups with a passphrase…*, *Change…* and *Stop*."""

    def __init__(self, keeper: BackupKeeper, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("PassphraseGroup", "Who else can read this"), parent
        )
        self._keeper = keeper
        self.state = State(self)
        self.body.addWidget(self.state)
        self.add_quiet(
            self.tr(
                "A passphrase seals the backups, not the file that Callback works with: whoever "
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
        self.stop = self.button(self.tr("Stop sealing"))
        self.stop.setAccessibleName(self.tr("Do not seal backups"))
        self.stop.clicked.connect(self._stop)
        self.add_row(self.protect, self.stop)
        keeper.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say whether new backups are sealed."""
        sealed = self._keeper.prefs.seal is not None
        self.stop.setVisible(sealed)
        if sealed:
            self.protect.setText(self.tr("Another passphrase…"))
            self.state.say(
                self.tr("New backups are sealed. Older ones are as they were."),
                "done",
                Meaning.SETTLED,
            )
        else:
            self.protect.setText(self.tr("Protect backups with a passphrase…"))
            self.state.say(self.tr("Whoever holds a backup can read it."), "info", Meaning.WAITING)

    def _ask(self) -> None:
        PassphraseDialog(self._keeper, self.window()).open()

    def _stop(self) -> None:
        try:
            self._keeper.set_seal(None)
        except OSError:
            self.state.say(
                self.tr("That could not be kept. Check that the disk has room, then try again."),
                "warning",
                Meaning.OVERDUE,
            )
