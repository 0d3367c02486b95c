"""The message on desktops where a closed window can be neither in the tray nor minimised."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


class StaysOpenMessage(QMessageBox):
    """Explains why the window stays open, and offers to quit on close from now on (`leave`)."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Information)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(self.tr("Closing the window"))
        self.setText(
            self.tr(
                "This desktop has no tray and does not minimise windows, so Callback can remind "
                "you only while its window is open."
            )
        )
        self.setInformativeText(self.tr("You can change this under Settings > Reminders."))
        self.keep = self.addButton(self.tr("Keep it open"), QMessageBox.ButtonRole.RejectRole)
        self.leave = self.addButton(
            self.tr("Quit when I close it"), QMessageBox.ButtonRole.AcceptRole
        )
        self.setDefaultButton(self.leave)
        self.setEscapeButton(self.keep)
