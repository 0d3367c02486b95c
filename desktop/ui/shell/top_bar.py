"""The bar above the page: search, and what is always at hand."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QWidget

from desktop.ui import theme
from desktop.ui.widgets.actions import add_keys
from desktop.ui.widgets.buttons import IconButton

_FIELD_WIDTH = 420


class SearchField(QLineEdit):
    """One field for all. What is typed is asked for in the next turn of the event loop, so that
    keys which come together are one search; Esc empties it, and leaves it when it is empty."""

    asked = Signal(str)
    left = Signal()
    """Return, Down or Esc: the keyboard goes to what was found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Search"))
        self.setMaximumWidth(_FIELD_WIDTH)
        look = self.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        look.setMenuRole(QAction.MenuRole.NoRole)
        look.setText(self.tr("Search"))
        look.triggered.connect(self._take_focus)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(lambda: self.asked.emit(self.text()))
        self.textChanged.connect(self._on_text)

    def _on_text(self) -> None:
        self.setClearButtonEnabled(True)  # with the first text: before that nothing shows of it
        self._soon.start()

    def _take_focus(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_keys(self, keys: str) -> None:
        """Say in the empty field which keys lead here."""
        self.setPlaceholderText(self.tr("Search everything ({keys})").format(keys=keys))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class TopBar(QWidget):
    """Search at the left, *Add interview…* and the menu at the right."""

    def __init__(self, add: QAction, menu: QMenu | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(self)
        self._add = add
        self.add = QPushButton(add.icon(), add.text(), self)
        self.add.setAutoDefault(True)  # Return presses it, too
        self.add.clicked.connect(add.trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.L, theme.M, theme.M, theme.S)
        row.setSpacing(theme.S)
        row.addWidget(self.search, 1)
        row.addStretch(0)
        row.addWidget(self.add)
        if menu is not None:
            button = IconButton(theme.icon("menu"), self.tr("Menu"), self)
            button.setMenu(menu)
            add_keys(button, "F10")
            row.addWidget(button)
