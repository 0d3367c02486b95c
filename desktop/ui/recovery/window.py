"""The window that says what happened to the store and offers the ways on."""

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
from desktop.ui.recovery.backup_list import Choices
from desktop.ui.theme import Meaning
from desktop.ui.widgets.buttons import LinkButton, PrimaryButton
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.mark import Mark
from desktop.ui.widgets.scrollable_body import fill_window
from desktop.ui.widgets.sizes import fit_to_screen
from desktop.ui.widgets.text import Caption, Heading, Text

_WIDTH = 560
_ICON = 32


class RecoveryWindow(QDialog):
    """Restore a backup, start anew, open another directory, or leave everything as it is.

    `running`: the damage showed while the main window was open, which stays as it is behind this
    one. Nothing is done here; whoever opened it listens.
    """

    restore_chosen = Signal(object, str)
    """The `Backup`, and the passphrase typed for it."""
    anew_chosen = Signal()
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
        self.choices = Choices(error.path.parent / "backups", now, self)
        self.heading = Heading(self._heading(error.kind), self)
        self.words = Text(self._words(error, running=running), parent=self)
        self.hint = Caption("", self)
        self.passphrase = QLineEdit(self)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setPlaceholderText(self.tr("Passphrase of this backup"))
        self.passphrase.setAccessibleName(self.tr("Passphrase of this backup"))
        self.restore = PrimaryButton(self.tr("Restore this backup"), self)
        self.anew = QPushButton(self.tr("Start anew"), self)
        self.other_directory = LinkButton(self.tr("Open another directory…"), self)
        self.leave = QPushButton(self.tr("Not now") if running else self.tr("Quit"), self)
        self._sure = Caption("", self)
        self._is_sure = False
        self._arrange()
        self._connect()
        self._show_choice()
        self.choices.setVisible(bool(self.choices.backups))
        self.restore.setVisible(bool(self.choices.backups))
        if not self.choices.backups:
            self.hint.setText(self.tr("No backup was found beside it."))
        self.leave.setFocus()  # a list that has the focus chooses its first line
        fit_to_screen(self, QSize(_WIDTH, 0))

    def look(self) -> None:
        """Begin to read the backups, to find the newest that is whole."""
        if self.choices.backups:
            self.hint.setText(self.tr("Looking for the newest backup that reads well…"))
            self.choices.look()

    def say(self, sentence: str) -> None:
        """Why what was chosen before could not be done."""
        self._sure.setText(sentence)
        self._sure.show()
        fit_to_screen(self, QSize(_WIDTH, 0))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.choices.close_work()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        self.choices.close_work()
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
        said = QVBoxLayout()
        said.setSpacing(theme.S)
        said.addWidget(self.heading)
        said.addWidget(self.words)
        top = QHBoxLayout()
        top.setSpacing(theme.L)
        mark = Mark("warning", self, side=_ICON, meaning=Meaning.DUE)
        top.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(said, 1)
        ways = FlowLayout(at_end=True)
        for button in (self.leave, self.anew, self.restore):
            ways.addWidget(button)
        foot = QHBoxLayout()
        foot.setSpacing(theme.S)
        foot.addWidget(self.other_directory)
        foot.addLayout(ways, 1)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.S)
        column.setSpacing(theme.M)
        column.addLayout(top)
        column.addWidget(self.choices)
        column.addWidget(self.passphrase)
        column.addWidget(self.hint)
        column.addWidget(self._sure)
        fill_window(self, body, foot, theme.XL)
        self._sure.hide()

    def _connect(self) -> None:
        self.choices.currentRowChanged.connect(self._show_choice)
        self.choices.settled.connect(self._on_settled)
        self.choices.itemActivated.connect(lambda _item: self.restore.click())
        self.passphrase.textChanged.connect(self._show_choice)
        self.passphrase.returnPressed.connect(self.restore.click)
        for button in (self.leave, self.anew, self.restore):
            button.setAutoDefault(False)  # Return in the passphrase restores, and never quits
        self.restore.clicked.connect(self._restore)
        self.anew.clicked.connect(self._start_anew)
        self.other_directory.clicked.connect(self._ask_directory)
        self.leave.clicked.connect(self.reject)

    def _show_choice(self) -> None:
        backup = self.choices.chosen()
        encrypted = backup is not None and backup.manifest.sealed
        if self.passphrase.isHidden() is encrypted:
            self.passphrase.setVisible(encrypted)
            fit_to_screen(self, QSize(_WIDTH, 0))
        self.restore.setEnabled(
            backup is not None and (not encrypted or bool(self.passphrase.text()))
        )

    def _on_settled(self) -> None:
        if self.choices.chosen() is None:
            self.hint.setText(self.tr("None of these backups can be read whole."))
            return
        self.hint.setText(
            self.tr("What was entered after the backup was made is only in the damaged file.")
        )
        (self.restore if self.passphrase.isHidden() else self.passphrase).setFocus()

    def _restore(self) -> None:
        backup = self.choices.chosen()
        if backup is not None:
            self.restore_chosen.emit(backup, self.passphrase.text())

    def _start_anew(self) -> None:
        """Asked twice where there is a backup: it is the way that shows nothing of what was."""
        if self.choices.backups and not self._is_sure:
            self._is_sure = True
            self.say(self.tr("Press “Start anew” once more to begin with an empty record."))
            return
        self.anew_chosen.emit()

    def _ask_directory(self) -> None:
        dialog = QFileDialog(self, self.tr("Open another directory"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.directory_chosen)
        dialog.open()


def can_recover(error: StoreError, *, was_there: bool) -> bool:
    """Whether this window has a way on; `was_there`: a marker or a backup says there was a store.

    A file that is not ours is somebody's, unless ours is known to have been in its place.
    """
    if error.kind in {StoreErrorKind.DAMAGED, StoreErrorKind.MISSING}:
        return True
    return was_there and error.kind in {StoreErrorKind.NOT_OURS, StoreErrorKind.EMPTY}
