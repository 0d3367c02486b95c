"""The button in a search field that clears it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit


def add_clear_button(field: QLineEdit) -> None:
    """Show the button while there is text, with the name that Qt's own lacks."""
    field.setClearButtonEnabled(True)
    action = field.findChild(QAction, "_q_qlineeditclearaction")
    if action is not None:
        action.setText(QCoreApplication.translate("ClearButton", "Clear the search"))
