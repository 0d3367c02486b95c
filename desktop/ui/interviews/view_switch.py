"""The switch between the list and the board."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from desktop.ui import theme
from desktop.ui.widgets.buttons import Chip
from desktop.ui.widgets.flow import RowOrColumn
from desktop.ui.widgets.shortcuts import shown_keys

KEYS = "Ctrl+B"


class ViewSwitch(RowOrColumn):
    """Two chips, one of which is chosen."""

    chosen = Signal(bool)
    """Whether the board is to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=theme.XS)
        self.list = Chip(self.tr("List"), self)
        self.board = Chip(self.tr("Board"), self)
        group = QButtonGroup(self)
        keys = shown_keys(KEYS)
        for chip in (self.list, self.board):
            chip.setAccessibleDescription(self.tr("View"))
            chip.setToolTip(self.tr("{key} changes between list and board").format(key=keys))
            group.addButton(chip)
            self.box.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeading)
        self.box.addStretch(1)
        self.list.setChecked(True)
        self.board.toggled.connect(self.chosen)

    def show_view(self, *, board: bool) -> None:
        """Show which view is chosen, without emitting `chosen`."""
        self.board.blockSignals(True)
        (self.board if board else self.list).setChecked(True)
        self.board.blockSignals(False)
        self.board.updateGeometry()
        self.board.update()
