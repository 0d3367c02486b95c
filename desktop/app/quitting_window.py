"""Shows the progress of the last backup after the windows have closed."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.widgets.shortcuts import add_keys
from desktop.ui.widgets.text import Text
from desktop.ui.widgets.window_layout import fit_to_screen

_WIDTH = 380
_STEPS = 1000


class QuittingWindow(QWidget):
    """Progress of the last backup, which *Skip*, Escape, or closing the window skips."""

    def __init__(self, skip: Callable[[], None]) -> None:
        super().__init__(None, Qt.WindowType.Dialog)
        self._skip = skip
        self.setWindowTitle(self.tr("Callback"))
        self.setWindowIcon(theme.app_icon())
        self.bar = QProgressBar(self)
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Backup"))
        self.skip = QPushButton(self.tr("Skip"), self)
        add_keys(self.skip, "Escape")
        self.skip.clicked.connect(skip)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.skip)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        column.setSpacing(theme.L)
        column.addWidget(Text(self.tr("Making a backup before Callback ends."), parent=self))
        column.addWidget(self.bar)
        column.addLayout(foot)
        fit_to_screen(self, QSize(_WIDTH, 0))

    def show_progress(self, share: float) -> None:
        """`share` is 0 to 1."""
        self.bar.setValue(round(share * _STEPS))

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        if event.spontaneous():
            self._skip()
