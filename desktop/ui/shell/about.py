"""The dialog *About Callback*."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop import __version__
from desktop.ui import theme
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.text import Heading, Quiet, Text
from desktop.ui.widgets.window_layout import fill_window, fit_to_screen

_WIDTH = 420
_ICON = 64


class AboutDialog(QDialog):
    """Name, version, purpose, privacy and licence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Callback"))
        version = self.tr("Callback {version}").format(version=__version__)
        words = QVBoxLayout()
        words.setSpacing(theme.S)
        words.addWidget(Heading(version, self))
        words.addWidget(
            Text(self.tr("What to do while you wait for the call."), parent=self, selectable=True)
        )
        words.addWidget(
            Quiet(
                self.tr(
                    "Everything you enter stays in one file on this computer. "
                    "The program opens no network connection."
                ),
                self,
            )
        )
        words.addWidget(Quiet(self.tr("Free software under the MIT licence."), self))
        top = QHBoxLayout()
        top.setSpacing(theme.L)
        mark = IconLabel(theme.app_icon(), self, side=_ICON)
        top.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        body = QWidget(self)
        body.setLayout(top)
        top.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.S)
        fill_window(self, body, buttons, theme.XL)
        fit_to_screen(self, QSize(_WIDTH, 0))
