"""My data: where it is, what it holds, and how it is kept safe."""

from PySide6.QtWidgets import QWidget

from desktop.ui.ops import Ops
from desktop.ui.settings.scrolled import ScrolledPage
from desktop.ui.widgets.text import Quiet, Title


class DataPage(ScrolledPage):
    """Everything about the file that holds what the person entered."""

    def __init__(self, ops: Ops, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ops = ops
        self.column.addWidget(Title(self.tr("My data"), self))
        self.column.addWidget(
            Quiet(
                self.tr(
                    "Everything you enter stays in one file on this computer. "
                    "The program opens no network connection."
                ),
                self,
            )
        )
        self.column.addStretch(1)
