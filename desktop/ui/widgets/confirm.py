"""Confirmation of actions that cannot be undone."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui import theme
from desktop.ui.widgets.text import FieldLabel, Heading, Text
from desktop.ui.widgets.window_layout import fit_to_screen

_WIDTH = 420


class FinalButtons(QDialogButtonBox):
    """*Cancel*, and `go` for an action that cannot be undone. Return always cancels.

    `go` is pressed by a click, by Space or by its mnemonic.
    """

    def __init__(self, verb: str, dialog: QDialog) -> None:
        super().__init__(dialog)  # without a dialog as parent, Qt makes `go` the default
        self.go = QPushButton(verb)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        self.addButton(self.cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self.go.setAutoDefault(False)
        self.cancel.setDefault(True)
        self.accepted.connect(dialog.accept)
        self.rejected.connect(dialog.reject)


class Confirm(QDialog):
    """Asks for confirmation; `accepted` means that the person confirmed.

    With `word`, the button is disabled until that word has been typed.
    """

    def __init__(
        self, heading: str, words: str, verb: str, parent: QWidget | None = None, *, word: str = ""
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(heading)
        self._word = word
        self.words = Text(words)
        self.buttons = FinalButtons(verb, self)
        self.go, self.cancel = self.buttons.go, self.buttons.cancel
        self.typed = QLineEdit(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.L)
        column.addWidget(Heading(heading))
        column.addWidget(self.words)
        if word:
            ask = FieldLabel(self.tr("&Type “{word}” to go on").format(word=word), self.typed)
            column.addWidget(ask)
            column.addWidget(self.typed)
            self.go.setEnabled(False)
            self.typed.textChanged.connect(self._compare)
        self.typed.setVisible(bool(word))
        column.addWidget(self.buttons)
        fit_to_screen(self, QSize(_WIDTH, 0))
        (self.typed if word else self.cancel).setFocus()

    def _compare(self, text: str) -> None:
        self.go.setEnabled(text.strip().casefold() == self._word.casefold())
