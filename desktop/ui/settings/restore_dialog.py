"""The dialog that restores a backup: choice, comparison and verification."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
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
from desktop.ui.settings.page import StatusLine
from desktop.ui.settings.restore_compare import Comparison
from desktop.ui.theme import Meaning
from desktop.ui.widgets.buttons import PrimaryButton
from desktop.ui.widgets.choice import ChoiceDelegate
from desktop.ui.widgets.text import FieldLabel, Quiet
from desktop.ui.widgets.window_layout import fill_window, fit_to_screen
from desktop.wording.errors import translate_error

FIRST_SIZE = QSize(640, 600)
_STEPS = 1000


class RestoreDialog(QDialog):
    """Verifies the chosen backup, backs up the store, then replaces the store.

    Cancel before the replacement changes nothing.
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
        self.list.setItemDelegate(ChoiceDelegate(self.list, padding=theme.L))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Backups, newest first"))
        self.no_backups = Quiet(self.tr("There is no backup yet. You can choose a file."), self)
        self.comparison = Comparison(ops.queries, self)
        self.passphrase = QLineEdit(self)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setAccessibleName(self.tr("Passphrase"))
        words = self.tr("&Passphrase of this backup")
        self.passphrase_label = FieldLabel(words, self.passphrase, self)
        self.state = StatusLine(self)
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
        """The backup chosen."""
        row = self.list.currentRow()
        return self._backups[row] if 0 <= row < len(self._backups) else None

    def add_file(self, path: Path) -> None:
        """Put the backup at `path` first in the list, and select it."""
        found = [backup for backup in list_backups(path.parent) if backup.path == path]
        if not found:
            self._show_error(
                self.tr(
                    "“{name}” is not a complete backup of Callback: its .json file must be in the "
                    "same folder."
                ).format(name=path.name)
            )
            return
        self._backups = [*found, *(b for b in self._backups if b.path != path)]
        self._fill()
        self.state.hide()

    def accept(self) -> None:
        """Verify the chosen backup, then restore it."""
        backup = self.backup
        if backup is None or self._job is not None:
            return
        passphrase = self.passphrase.text() if backup.manifest.sealed else ""
        if backup.manifest.sealed and not passphrase:
            self._show_error(self.tr("This backup is encrypted. Type its passphrase."))
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
                self._show_error(translate_error(error))
            else:
                self._show_work("")
                raise error

        self._job = self._backup_scheduler.run(check, checked)
        self._show_work(self.tr("Checking the backup…"))

    def reject(self) -> None:
        """Stop the work that is running; close if there is none."""
        if self._job is None:
            super().reject()
        else:
            self._job.stop.set()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Always close: a window that refuses would keep the program from quitting."""
        if self._job is not None:
            self._job.stop.set()
            self._job = None
        event.accept()

    def _back_up_first(self, work: RestoreTask) -> None:
        """Back up the store if needed, although the restore keeps the file, too."""
        if not self._backup_scheduler.is_needed:
            self._replace_store(work)
            return

        def made(_done: bool) -> None:
            if self._job is None:  # the window was closed
                return
            stopped = self._job.stop.is_set()
            self._job = None
            self._show_work("")
            if not stopped:
                self._replace_store(work)

        self._job = self._backup_scheduler.make(Occasion.RESTORE, made)
        self._show_work(self.tr("Backing up your current data…"))

    def _replace_store(self, work: RestoreTask) -> None:
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
        buttons = QDialogButtonBox(self)  # in the order of the platform
        buttons.addButton(self.ok, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.cancel, QDialogButtonBox.ButtonRole.RejectRole)
        foot.addWidget(buttons)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.S)
        column.setSpacing(theme.L)
        column.addWidget(
            Quiet(
                self.tr(
                    "All your data becomes as it was when the backup was made. Your current data "
                    "is kept in a file beside it, so that nothing is lost."
                ),
                self,
            )
        )
        column.addWidget(self.no_backups)
        column.addWidget(self.list, 1)
        column.addWidget(self.comparison)
        column.addLayout(across)
        column.addWidget(self.state)
        column.addWidget(self.bar)
        fill_window(self, body, foot)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show_chosen)
        # Return in the list clicks the default button; `itemActivated` would start a second time.
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
            manifest = backup.manifest
            title = self.tr("{when} · {occasion}").format(
                when=words.instant(manifest.made_at, now),
                occasion=words.occasion(manifest.occasion),
            )
            if manifest.sealed:
                title = self.tr("{line} · encrypted").format(line=title)
            if backup.path.parent != self._backup_scheduler.folder:
                title = self.tr("{line} · {folder}").format(line=title, folder=backup.path.parent)
            self.list.addItem(QListWidgetItem(f"{title}\n{words.contents(manifest, now.today)}"))
        self.list.setVisible(bool(self._backups))
        self.no_backups.setVisible(not self._backups)
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

    def _show_work(self, work: str) -> None:
        """Show the work that is running; an empty text ends it."""
        busy = bool(work)
        if busy:
            self.cancel.setFocus()
        for widget in (self.list, self.passphrase, self.from_file):
            widget.setEnabled(not busy)
        self.ok.setEnabled(not busy and self.backup is not None)
        self.bar.setVisible(busy)
        self.bar.setValue(0)
        self.bar.setAccessibleName(work)
        self.state.show_text(work, "clock", Meaning.WAITING)
        if not busy:
            self.list.setFocus()

    def _show_progress(self, share: float) -> None:
        self.bar.setValue(round(share * _STEPS))

    def _show_error(self, sentence: str) -> None:
        self.state.show_text(sentence, "warning", Meaning.OVERDUE)

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("A backup"))
        dialog.setDirectory(str(self._backup_scheduler.prefs.second or Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Backups of Callback (*.db *.db.age)"))
        dialog.fileSelected.connect(lambda chosen: self.add_file(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
