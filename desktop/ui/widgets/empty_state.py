"""The empty state of a page, and the one of the first start."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.shell.navigator import Navigator
from desktop.ui.theme import Meaning
from desktop.ui.widgets.buttons import LinkButton, PrimaryButton
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.text import Heading, Quiet


class EmptyState(QWidget):
    """An icon, a heading, a sentence and buttons, centred in the available space.

    `add_choice` appends a button, which may be the `primary` one.
    """

    _ICON = 40
    _WIDTH = 300

    def __init__(
        self, icon: str, heading: str, sentence: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.heading = Heading(heading, self)
        self.setAccessibleName(heading)
        self.sentence = Quiet(sentence, self)
        self.sentence.setVisible(bool(sentence))
        column = QVBoxLayout(self)
        column.setSpacing(theme.S)
        column.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.XL)
        column.addStretch(2)
        mark = IconLabel(icon, self, side=self._ICON, meaning=Meaning.WAITING)
        column.addWidget(mark)
        column.setAlignment(mark, Qt.AlignmentFlag.AlignHCenter)
        for text in (self.heading, self.sentence):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            text.setMaximumWidth(theme.scaled(self._WIDTH))
            row = QHBoxLayout()  # with an alignment, wrapped text would not get its height
            row.addStretch(1)
            row.addWidget(text, 1000)
            row.addStretch(1)
            column.addLayout(row)
        column.addSpacing(theme.S)
        column.addStretch(3)
        self._column = column

    def show_text(self, heading: str, sentence: str = "") -> None:
        self.heading.setText(heading)
        self.setAccessibleName(heading)
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))

    def add_choice(self, text: str, *, primary: bool = False) -> QPushButton | LinkButton:
        """Append a button; connect its `clicked`."""
        button = PrimaryButton(text, self) if primary else LinkButton(text, self)
        place = self._column.count() - 1
        self._column.insertWidget(place, button)
        self._column.setAlignment(button, Qt.AlignmentFlag.AlignHCenter)
        return button


class Welcome(EmptyState):
    """The empty state of a page while there are no applications at all."""

    def __init__(self, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(
            "phone",
            QCoreApplication.translate("Welcome", "Which call are you waiting for?"),
            QCoreApplication.translate(
                "Welcome",
                "Add the application you were interviewed for. Company, role, when and with whom "
                "are enough; everything else can come later.",
            ),
            parent,
        )
        self.add = self.add_choice(self.tr("Add your application"), primary=True)
        self.add.clicked.connect(navigator.add_application)
        self.import_files = self.add_choice(self.tr("Import a list, an invitation, cards"))
        self.import_files.clicked.connect(navigator.import_files)
        self.example = self.add_choice(self.tr("Look around with an example"))
        self.example.clicked.connect(navigator.show_example)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.add.setFocus(event.reason())
