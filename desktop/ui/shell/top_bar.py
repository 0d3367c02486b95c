"""The bar above the page: search field, *Add application…* and menu."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from desktop.ui import theme
from desktop.ui.shell.commands import Commands, has_global_menu_bar
from desktop.ui.shell.first_paint import AfterFirstPaint
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.clear_button import add_clear_button
from desktop.ui.widgets.shortcuts import add_keys, shown_keys

_FIELD_WIDTH = 420


class SearchField(QLineEdit):
    """The search field of all pages. Changes are collected until the next turn of the event loop,
    so that keys pressed together start one search. Esc clears the text, then leaves the field."""

    search_requested = Signal(str)
    all_requested = Signal()
    """The magnifier was clicked, which opens the search through everything."""
    leave_requested = Signal()
    """Return, Down or Esc: the focus moves to the results."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Search"))
        self.setMaximumWidth(_FIELD_WIDTH)
        search_action = self.addAction(
            theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition
        )
        search_action.setMenuRole(QAction.MenuRole.NoRole)
        search_action.setText(self.tr("Search everything…"))
        search_action.triggered.connect(self.all_requested)
        self._search_timer = QTimer(self)
        self._search_timer.setSingleShot(True)
        self._search_timer.setInterval(0)
        self._search_timer.timeout.connect(lambda: self.search_requested.emit(self.text()))
        self.textChanged.connect(self._on_text_changed)

    def _on_text_changed(self) -> None:
        add_clear_button(self)  # invisible until there is text, so not created at start
        self._search_timer.start()

    def show_keys(self, keys: str) -> None:
        """Show the shortcut in the placeholder text."""
        words = self.tr("Search here, or everything: {keys}")
        self.setPlaceholderText(words.format(keys=shown_keys(keys)))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._search_timer.isActive():  # the store may be closed next
            self._search_timer.stop()
            self.search_requested.emit(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.leave_requested.emit()
        else:
            super().keyPressEvent(event)


class TopBar(QWidget):
    """Search at the left, *Add application…* and the menu at the right."""

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(self)
        add = commands.add
        self.add = QPushButton(add.icon(), add.text(), self)
        self.add.setAutoDefault(True)  # Return presses it, too
        self.add.clicked.connect(add.trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.L, theme.S, theme.S, theme.S)
        row.setSpacing(theme.S)
        row.addWidget(self.search, 1)
        row.addStretch(0)
        row.addWidget(self.add)
        if not has_global_menu_bar():
            button = IconButton(theme.icon("menu"), self.tr("Menu"), self)
            add_keys(button, "F10")
            row.addWidget(button)
            # The first menu of a program asks the desktop whether it shows menus itself.
            AfterFirstPaint(button, lambda: button.setMenu(commands.compact_menu(self)))
