"""What the Today page shows when nothing is due."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.theme import Meaning, Type
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.text import Quiet, Text


class NothingDue(QWidget):
    """A sentence that nothing is due, and the next step below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = Text(self.tr("Nothing to do today"), Type.TITLE, self)
        self.next = Quiet("", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.XXL, 0, theme.XXL)
        column.setSpacing(theme.S)
        column.addWidget(IconLabel("done", self, side=theme.XXL, meaning=Meaning.DONE))
        column.addWidget(self.sentence)
        column.addWidget(self.next)

    def show_next(self, text: str) -> None:
        self.next.setText(text)
        self.next.setVisible(bool(text))
