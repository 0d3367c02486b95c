"""Going back to a backup: which one, what it would change, and whether it is whole."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.background.backup.scheduler import BackupScheduler
from desktop.background.backup.worker import Cancelled, Job, Progress
from desktop.background.store_tasks import RestoreTask
from desktop.background.store_work import StoreWork
from desktop.core.errors import UserError
from desktop.models.backup import Backup, Occasion, list_backups, verify
from desktop.ops import Ops
from desktop.ui import theme
from desktop.ui.settings import words
from desktop.ui.settings.page import State
from desktop.ui.settings.restore_compare import Comparison
from desktop.ui.theme import Meaning
from desktop.ui.widgets.buttons import PrimaryButton
from desktop.ui.widgets.choice import ChoiceDelegate
from desktop.ui.widgets.scrollable_body import fill_window
from desktop.ui.widgets.sizes import fit_to_screen
from desktop.ui.widgets.text import Quiet
from desktop.wording.errors import translate_error

FIRST_SIZE = QSize(640, 600)
_STEPS = 1000


class RestoreDialog(QDialog):
    """The backup is read whole, then what is there now is backed up, then the two are exchanged.

    Cancel stops at any point before that, and has changed nothing.
    """

    def __init__(
        self,
        ops: Ops,
        backup_scheduler: BackupScheduler,
        store_work: StoreWork,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Restore a backup"))
        self._ops, self._backup_scheduler, self._store_work = ops, backup_scheduler, store_work
        self._backups: list[Backup] = list(backup_scheduler.backups)
        self._job: Job | None = None
        self.list = QListWidget(self)
        self.list.setItemDelegate(ChoiceDelegate(self.list, padding=theme.M))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Backups, newest first"))
        self.none = Quiet(self.tr("There is no backup here yet. You can choose a file."), self)
        self.comparison = Comparison(ops.queries, self)
        self.passphrase = QLineEdit(self)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setAccessibleName(self.tr("Passphrase"))
        self.passphrase_label = QLabel(self.tr("&Passphrase of this backup"), self)
        self.passphrase_label.setTextFormat(Qt.TextFormat.PlainText)
        self.passphrase_label.setBuddy(self.passphrase)
        self.state = State(self)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.from_file = QPushButton(self.tr("From a &file…"), self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.ok = PrimaryButton(self.tr("Restore"), self)
        self.ok.setDefault(True)
        self._arrange()
        self._connect()
        self._fill()
        self._show_work("")
        fit_to_screen(self, FIRST_SIZE)
        self.list.setFocus()

    @property
    def backup(self) -> Backup | None:
        """The one chosen."""
        row = self.list.currentRow()
        return self._backups[row] if 0 <= row < len(self._backups) else None

    def take_file(self, path: Path) -> None:
        """Put the backup at `path` first in the list, and choose it."""
        found = [backup for backup in list_backups(path.parent) if backup.path == path]
        if not found:
            self._fail(
                self.tr(
                    "“{name}” is not a backup of Callback that is whole. Its .json file has to "
                    "lie beside it."
                ).format(name=path.name)
            )
            return
        self._backups = [*found, *(b for b in self._backups if b.path != path)]
        self._fill()
        self.state.hide()

    def accept(self) -> None:
        """Read the chosen backup whole; what follows depends on what is found."""
        backup = self.backup
        if backup is None or self._job is not None:
            return
        passphrase = self.passphrase.text() if backup.manifest.sealed else ""
        if backup.manifest.sealed and not passphrase:
            self._fail(self.tr("This backup is encrypted. Type its passphrase."))
            self.passphrase.setFocus()
            return

        def check(progress: Progress, cancelled: Cancelled) -> None:
            verify(backup, passphrase, progress=progress, cancelled=cancelled)

        def checked(_nothing: None, error: Exception | None) -> None:
            if self._job is None:  # the window was closed
                return
            stopped = self._job.stop.is_set()
            self._job = None
            if stopped:
                self._show_work("")
            elif error is None:
                self._back_up_first(RestoreTask(backup, passphrase))
            elif isinstance(error, UserError):
                self._show_work("")
                self._fail(translate_error(error))
            else:
                self._show_work("")
                raise error

        self._job = self._backup_scheduler.run(check, checked)
        self._show_work(self.tr("Reading the backup."))

    def reject(self) -> None:
        """Stops what is going on; with nothing going on it closes."""
        if self._job is None:
            super().reject()
        else:
            self._job.stop.set()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close in any case: a window that refuses to would refuse the end of the program."""
        if self._job is not None:
            self._job.stop.set()
            self._job = None
        event.accept()

    def _back_up_first(self, work: RestoreTask) -> None:
        """The restore keeps what is there now as a file; a backup of it is the second net."""
        if not self._backup_scheduler.is_needed:
            self._exchange(work)
            return

        def made(_done: bool) -> None:
            if self._job is None:  # the window was closed
                return
            stopped = self._job.stop.is_set()
            self._job = None
            self._show_work("")
            if not stopped:
                self._exchange(work)

        self._job = self._backup_scheduler.make(Occasion.RESTORE, made)
        self._show_work(self.tr("Backing up what is there now."))

    def _exchange(self, work: RestoreTask) -> None:
        self._store_work.replace_store(work)
        super().accept()

    def _arrange(self) -> None:
        across = QHBoxLayout()
        across.addWidget(self.passphrase_label)
        across.addWidget(self.passphrase, 1)
        foot = QHBoxLayout()
        foot.setSpacing(theme.S)
        foot.addWidget(self.from_file)
        foot.addStretch(1)
        buttons = QDialogButtonBox(self)  # in the order that the system is used to
        buttons.addButton(self.ok, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.cancel, QDialogButtonBox.ButtonRole.RejectRole)
        foot.addWidget(buttons)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.S)
        column.setSpacing(theme.M)
        column.addWidget(
            Quiet(
                self.tr(
                    "Everything becomes as it was when the backup was made. What is there now is "
                    "kept beside it under another name, so you can come back."
                ),
                self,
            )
        )
        column.addWidget(self.none)
        column.addWidget(self.list, 1)
        column.addWidget(self.comparison)
        column.addLayout(across)
        column.addWidget(self.state)
        column.addWidget(self.bar)
        fill_window(self, body, foot)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show_chosen)
        # Return comes to the default button from the list, once; `itemActivated` would be twice.
        self.list.itemDoubleClicked.connect(lambda _item: self.accept())
        self.from_file.clicked.connect(self._ask_file)
        self.cancel.clicked.connect(self.reject)
        self.ok.clicked.connect(self.accept)
        self._backup_scheduler.progress.connect(self._show_progress)
        for button in (self.from_file, self.cancel):
            button.setAutoDefault(True)

    def _fill(self) -> None:
        now = self._ops.now()
        self.list.clear()
        for backup in self._backups:
            of = backup.manifest
            first = self.tr("{when} · {occasion}").format(
                when=words.instant(of.made_at, now), occasion=words.occasion(of.occasion)
            )
            if of.sealed:
                first = self.tr("{line} · encrypted").format(line=first)
            if backup.path.parent != self._backup_scheduler.folder:
                first = self.tr("{line} · {folder}").format(line=first, folder=backup.path.parent)
            self.list.addItem(QListWidgetItem(f"{first}\n{words.contents(of, now.today)}"))
        self.list.setVisible(bool(self._backups))
        self.none.setVisible(not self._backups)
        self.list.setCurrentRow(0)
        self._show_chosen()

    def _show_chosen(self) -> None:
        backup = self.backup
        self.comparison.setVisible(backup is not None)
        self.ok.setEnabled(backup is not None)
        encrypted = backup is not None and backup.manifest.sealed
        for widget in (self.passphrase_label, self.passphrase):
            widget.setVisible(encrypted)
        if backup is not None:
            self.comparison.show_backup(backup.manifest)
        self.state.hide()

    def _show_work(self, what: str) -> None:
        """Say what is going on; empty when nothing is."""
        busy = bool(what)
        if busy:
            self.cancel.setFocus()
        for widget in (self.list, self.passphrase, self.from_file):
            widget.setEnabled(not busy)
        self.ok.setEnabled(not busy and self.backup is not None)
        self.bar.setVisible(busy)
        self.bar.setValue(0)
        self.bar.setAccessibleName(what)
        self.state.say(what, "clock", Meaning.WAITING)
        if not busy:
            self.list.setFocus()

    def _show_progress(self, share: float) -> None:
        self.bar.setValue(round(share * _STEPS))

    def _fail(self, sentence: str) -> None:
        self.state.say(sentence, "warning", Meaning.OVERDUE)

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("A backup"))
        dialog.setDirectory(str(self._backup_scheduler.prefs.second or Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Backups of Callback (*.db *.db.age)"))
        dialog.fileSelected.connect(lambda chosen: self.take_file(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
