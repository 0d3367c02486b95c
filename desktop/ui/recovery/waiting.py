"""Says what is being done to the store while there is no window."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout

from desktop.ui import theme
from desktop.ui.widgets.text import Text

#: What takes less is not spoken of.
PATIENCE_MS = 500
_WIDTH = 380


class WaitingWindow(QDialog):
    """Appears after half a second. It cannot be closed: the store is between two states."""

    def __init__(self, sentence: str) -> None:
        super().__init__(None, Qt.WindowType.Dialog | Qt.WindowType.CustomizeWindowHint)
        self.setWindowTitle(self.tr("Callback"))
        self.setWindowIcon(theme.app_icon())
        bar = QProgressBar(self)
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(sentence)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.XL)
        column.setSpacing(theme.M)
        column.addWidget(Text(sentence, parent=self))
        column.addWidget(bar)
        self.setFixedWidth(_WIDTH)
        QTimer.singleShot(PATIENCE_MS, self, self.show)

    def reject(self) -> None:
        """Escape does nothing here."""
