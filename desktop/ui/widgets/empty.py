"""What stands where there is nothing yet: one sentence and what to do about it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.theme import Meaning
from desktop.ui.widgets.buttons import LinkButton, PrimaryButton
from desktop.ui.widgets.mark import Mark
from desktop.ui.widgets.text import Heading, Quiet


class EmptyState(QWidget):
    """An icon, a heading, a sentence and below them the ways on, in the middle of the room.

    `add_choice` appends a button: the first one that is `primary`, the others quiet.
    """

    _ICON = 40
    _WIDTH = 300

    def __init__(
        self, icon: str, heading: str, sentence: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.heading = Heading(heading, self)
        self.sentence = Quiet(sentence, self)
        self.sentence.setVisible(bool(sentence))
        column = QVBoxLayout(self)
        column.setSpacing(theme.S)
        column.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.XL)
        column.addStretch(2)
        mark = Mark(icon, self, side=self._ICON, meaning=Meaning.WAITING)
        column.addWidget(mark)
        column.setAlignment(mark, Qt.AlignmentFlag.AlignHCenter)
        for text in (self.heading, self.sentence):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            text.setMaximumWidth(theme.scaled(self._WIDTH))
            row = QHBoxLayout()  # an alignment would keep wrapped text from getting its height
            row.addStretch(1)
            row.addWidget(text, 1000)
            row.addStretch(1)
            column.addLayout(row)
        column.addSpacing(theme.S)
        column.addStretch(3)
        self._column = column

    def show_text(self, heading: str, sentence: str = "") -> None:
        self.heading.setText(heading)
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))

    def add_choice(self, text: str, *, primary: bool = False) -> QPushButton | LinkButton:
        """A way on; connect its `clicked`."""
        button = PrimaryButton(text, self) if primary else LinkButton(text, self)
        place = self._column.count() - 1
        self._column.insertWidget(place, button)
        self._column.setAlignment(button, Qt.AlignmentFlag.AlignHCenter)
        return button
