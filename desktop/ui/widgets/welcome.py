"""What the first start shows: where to begin."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.shell.navigator import Navigator
from desktop.ui.widgets.empty import EmptyState


class Welcome(EmptyState):
    """Stands on a page while there are no interviews at all."""

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
        self.example = self.add_choice(self.tr("Look around with an example"))
        self.example.clicked.connect(navigator.show_example)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.add.setFocus(event.reason())
