"""The dialog that asks for a backup passphrase, typed twice."""

import math

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.background.backup.scheduler import BackupScheduler
from desktop.background.backup.worker import Cancelled, Progress
from desktop.models.backup import KeyPair, Occasion, new_key_pair
from desktop.ui import theme
from desktop.ui.settings.page import StatusLine
from desktop.ui.theme import Meaning
from desktop.ui.widgets.buttons import PrimaryButton
from desktop.ui.widgets.controls import TickBox
from desktop.ui.widgets.text import Caption, FieldLabel, Text
from desktop.ui.widgets.window_layout import fill_window, fit_to_screen

_WIDTH = 560
#: Limits in bits for the estimate of `strength`: a judgement, not a measurement.
_FAIR, _GOOD = 45, 70


class PassphraseDialog(QDialog):
    """Encrypts new backups with the passphrase, and makes one at once."""

    def __init__(self, backup_scheduler: BackupScheduler, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Protect backups with a passphrase"))
        self._backup_scheduler = backup_scheduler
        self.first, self.second = _secret(self), _secret(self)
        self.hint = Caption("", self)
        self.difference = Caption("", self)
        self.shown = TickBox(self.tr("&Show what I type"), self)
        self.shown.toggled.connect(self._show_typed)
        self.failure = StatusLine(self)
        self.failure.hide()
        self.ok = PrimaryButton(self.tr("Encrypt backups"), self)
        self.ok.setDefault(True)
        self._arrange()
        for field in (self.first, self.second):
            field.textChanged.connect(self._check)
        self._check()
        fit_to_screen(self, QSize(_WIDTH, 0))  # as high as its text
        self.first.setFocus()

    def accept(self) -> None:
        """Derive the key on another thread: the derivation is slow on purpose."""
        if not self.ok.isEnabled():
            return
        passphrase = self.first.text()
        self.ok.setEnabled(False)
        self.ok.setText(self.tr("One moment…"))

        def work(_progress: Progress, _cancelled: Cancelled) -> KeyPair:
            return new_key_pair(passphrase)

        self._backup_scheduler.run(work, self._on_key)

    def _on_key(self, key_pair: KeyPair | None, error: Exception | None) -> None:
        if key_pair is None:
            if error is not None:
                raise error
            return
        try:
            self._backup_scheduler.set_key_pair(key_pair)
        except OSError:
            self.failure.show_text(
                self.tr("This could not be saved. Check that the disk has room, then try again."),
                "warning",
                Meaning.OVERDUE,
            )
            self.ok.setText(self.tr("Encrypt backups"))
            self._check()
            return
        self._backup_scheduler.make(Occasion.ASKED)
        super().accept()

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(theme.L)
        form.setVerticalSpacing(theme.S)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, field, below in (
            (self.tr("&Passphrase"), self.first, self.hint),
            (self.tr("&Once more"), self.second, self.difference),
        ):
            label = FieldLabel(words, field, self)
            field.setAccessibleName(words.replace("&", ""))
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(field)
            column.addWidget(below)
            form.addRow(label, column)
        form.addRow("", self.shown)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.ok, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setAutoDefault(True)
        cancel.setIcon(QIcon())
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.S)
        column.setSpacing(theme.L)
        column.addWidget(
            Text(
                self.tr(
                    "Without its passphrase nobody can open an encrypted backup, not even you: the "
                    "passphrase is stored nowhere. Write it down and keep it away from this "
                    "computer. If it is lost, so are the backups."
                ),
                parent=self,
            )
        )
        column.addLayout(form)
        column.addWidget(self.failure)
        fill_window(self, body, buttons)

    def _check(self) -> None:
        first, second = self.first.text(), self.second.text()
        self.hint.setText(self._strength(first))
        differs = bool(second) and not first.startswith(second)
        self.difference.setText(self.tr("The two differ.") if differs else "")
        self.ok.setEnabled(bool(first) and first == second)

    def _strength(self, passphrase: str) -> str:
        bits = strength(passphrase)
        if not passphrase:
            return self.tr("Four or five unrelated words make a good passphrase.")
        if bits < _FAIR:
            return self.tr("Could be guessed with some effort. More words make it stronger.")
        if bits < _GOOD:
            return self.tr("Good against most. One more word makes it strong.")
        return self.tr("Strong.")

    def _show_typed(self, on: bool) -> None:
        for field in (self.first, self.second):
            field.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)


def strength(passphrase: str) -> float:
    """An estimate in bits: length times bits per character, less for repeated characters.

    Letters count 2.2 bits, as in written language, which is low for random words.
    """
    letters = sum(c.isalpha() or c.isspace() for c in passphrase)
    others = len(passphrase) - letters
    variety = len(set(passphrase.casefold())) / max(1, len(passphrase))
    return (2.2 * letters + math.log2(40) * others) * min(1.0, 2.5 * variety)


def _secret(parent: QWidget) -> QLineEdit:
    field = QLineEdit(parent)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field
