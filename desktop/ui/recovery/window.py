"""The window for a damaged or missing store: what happened, and what can be done."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.core.moment import Moment
from desktop.models.errors import StoreError, StoreErrorKind
from desktop.ui import theme
from desktop.ui.recovery.backup_list import BackupList
from desktop.ui.theme import Meaning
from desktop.ui.widgets.buttons import LinkButton, PrimaryButton
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.text import Caption, Heading, Text
from desktop.ui.widgets.window_layout import fill_window, fit_to_screen

_WIDTH = 560
_ICON = 32


class RecoveryWindow(QDialog):
    """Offers to restore a backup, start anew, open another directory, or do nothing.

    Only emits signals. With `running` the damage was found while the main window is open, which
    stays open behind this one.
    """

    restore_chosen = Signal(object, str)
    """The `Backup` and its passphrase, which is empty where it is not encrypted."""
    new_store_chosen = Signal()
    directory_chosen = Signal(str)

    def __init__(
        self,
        error: StoreError,
        now: Moment,
        parent: QWidget | None = None,
        *,
        running: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Callback"))
        self.setWindowIcon(theme.app_icon())
        self.backup_list = BackupList(error.path.parent / "backups", now, self)
        self.heading = Heading(self._heading(error.kind), self)
        self.words = Text(self._words(error, running=running), parent=self)
        self.hint = Caption("", self)
        self.passphrase = QLineEdit(self)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setPlaceholderText(self.tr("Passphrase of this backup"))
        self.passphrase.setAccessibleName(self.tr("Passphrase of this backup"))
        self.restore = PrimaryButton(self.tr("Restore this backup"), self)
        self.new_store = QPushButton(self.tr("Start anew"), self)
        self.other_directory = LinkButton(self.tr("Open another directory…"), self)
        self.leave = QPushButton(self.tr("Not now") if running else self.tr("Quit"), self)
        self._message = Caption("", self)
        self._is_confirmed = False
        self._arrange()
        self._connect()
        self._show_choice()
        self.backup_list.setVisible(bool(self.backup_list.backups))
        self.restore.setVisible(bool(self.backup_list.backups))
        if not self.backup_list.backups:
            self.hint.setText(self.tr("No backup was found beside it."))
        self.leave.setFocus()  # a focused list would select its first row
        fit_to_screen(self, QSize(_WIDTH, 0))

    def find_newest_backup(self) -> None:
        """Start to verify the backups, to select the newest readable one."""
        if self.backup_list.backups:
            self.hint.setText(self.tr("Looking for the newest readable backup…"))
            self.backup_list.find_newest()

    def show_text(self, sentence: str) -> None:
        """Show a message below the list, such as why the last choice failed."""
        self._message.setText(sentence)
        self._message.show()
        fit_to_screen(self, QSize(_WIDTH, 0))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.backup_list.stop_reading()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        self.backup_list.stop_reading()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def _heading(self, kind: StoreErrorKind) -> str:
        if kind is StoreErrorKind.MISSING:
            return self.tr("Your data is not where it was")
        return self.tr("Your data is damaged")

    def _words(self, error: StoreError, *, running: bool) -> str:
        if error.kind is StoreErrorKind.MISSING:
            words = self.tr(
                "Callback has kept your data in “{path}” before, and the file is gone. If you "
                "moved it, quit and put it back. Otherwise restore a backup, or start anew: the "
                "backups stay where they are."
            )
        elif running:
            words = self.tr(
                "Part of the file “{path}” can no longer be read, so nothing more is saved to it. "
                "Your window stays as it is, so that you can copy what you were writing. Whatever "
                "you choose, the damaged file is kept beside the new one."
            )
        else:
            words = self.tr(
                "Part of the file “{path}” cannot be read, so Callback does not open it. Disks and "
                "sync services can do that. Whatever you choose, the damaged file is kept beside "
                "the new one."
            )
        return words.format(path=error.path)

    def _arrange(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(theme.S)
        texts.addWidget(self.heading)
        texts.addWidget(self.words)
        top = QHBoxLayout()
        top.setSpacing(theme.L)
        mark = IconLabel("warning", self, side=_ICON, meaning=Meaning.WAITING)
        top.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(texts, 1)
        buttons = FlowLayout(at_end=True)
        for button in (self.leave, self.new_store, self.restore):
            buttons.addWidget(button)
        foot = QHBoxLayout()
        foot.setSpacing(theme.S)
        foot.addWidget(self.other_directory)
        foot.addLayout(buttons, 1)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.S)
        column.setSpacing(theme.L)
        column.addLayout(top)
        column.addWidget(self.backup_list)
        column.addWidget(self.passphrase)
        column.addWidget(self.hint)
        column.addWidget(self._message)
        fill_window(self, body, foot, theme.XL)
        self._message.hide()

    def _connect(self) -> None:
        self.backup_list.currentRowChanged.connect(self._show_choice)
        self.backup_list.search_finished.connect(self._on_search_finished)
        self.backup_list.itemActivated.connect(lambda _item: self.restore.click())
        self.passphrase.textChanged.connect(self._show_choice)
        self.passphrase.returnPressed.connect(self.restore.click)
        for button in (self.leave, self.new_store, self.restore):
            button.setAutoDefault(False)  # Return in the passphrase field restores, and never quits
        self.restore.clicked.connect(self._restore)
        self.new_store.clicked.connect(self._start_anew)
        self.other_directory.clicked.connect(self._ask_directory)
        self.leave.clicked.connect(self.reject)

    def _show_choice(self) -> None:
        backup = self.backup_list.chosen()
        encrypted = backup is not None and backup.manifest.sealed
        if self.passphrase.isHidden() is encrypted:
            self.passphrase.setVisible(encrypted)
            fit_to_screen(self, QSize(_WIDTH, 0))
        self.restore.setEnabled(
            backup is not None and (not encrypted or bool(self.passphrase.text()))
        )

    def _on_search_finished(self) -> None:
        if self.backup_list.chosen() is None:
            self.hint.setText(self.tr("None of these backups can be read."))
            return
        self.hint.setText(
            self.tr("What was entered after the backup was made is only in the damaged file.")
        )
        (self.restore if self.passphrase.isHidden() else self.passphrase).setFocus()

    def _restore(self) -> None:
        backup = self.backup_list.chosen()
        if backup is not None:
            self.restore_chosen.emit(backup, self.passphrase.text())

    def _start_anew(self) -> None:
        """Ask for a second click where there is a backup: the new store is empty."""
        if self.backup_list.backups and not self._is_confirmed:
            self._is_confirmed = True
            self.show_text(self.tr("Press “Start anew” once more to begin with an empty record."))
            return
        self.new_store_chosen.emit()

    def _ask_directory(self) -> None:
        dialog = QFileDialog(self, self.tr("Open another directory"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.directory_chosen)
        dialog.open()


def can_recover(error: StoreError, *, store_existed: bool) -> bool:
    """Whether this window can help. `store_existed`: a state file or a backup shows it.

    A foreign or empty file is replaced only where a store is known to have been.
    """
    if error.kind in {StoreErrorKind.DAMAGED, StoreErrorKind.MISSING}:
        return True
    return store_existed and error.kind in {StoreErrorKind.NOT_OURS, StoreErrorKind.EMPTY}
