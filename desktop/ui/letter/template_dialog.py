"""The dialog that edits the template of one letter."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from desktop.advice.help import Topic
from desktop.advice.letters.template import TemplateKey
from desktop.core.kinds import LetterLanguage
from desktop.ops import Ops
from desktop.ui import theme
from desktop.ui.help.opening import help_key
from desktop.ui.settings.letters_page import LettersPage
from desktop.ui.widgets.card import Hairline, PageArea, see_through
from desktop.ui.widgets.undo_bar import UndoBar
from desktop.ui.widgets.window_layout import remember_size

FIRST_SIZE = QSize(920, 680)


class TemplateDialog(QDialog):
    """The settings page *Letters* in a dialog, with a preview from the letter's application."""

    def __init__(
        self,
        ops: Ops,
        key: TemplateKey,
        application_id: str,
        parent: QWidget | None = None,
        *,
        language: LetterLanguage = LetterLanguage.ENGLISH,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Letter templates"))
        self.page = LettersPage(
            ops, self, key=key, application_id=application_id, language=language
        )
        self.area = PageArea(
            self.page, self
        )  # scrolls on a small screen with large type or buttons
        self.area.setMinimumWidth(self.page.minimumSizeHint().width())
        see_through(self.area)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        self.buttons.rejected.connect(self.reject)
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.L, theme.S, theme.L, theme.S)
        foot.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.area, 1)
        column.addWidget(Hairline(self))
        column.addLayout(foot)
        self.undo_bar = UndoBar(self)
        help_key(self, lambda: Topic.LETTER_TEMPLATES)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(ops.undo)
        self.undo_bar.connect_to(ops, self.area.geometry)
        remember_size(self, "template", FIRST_SIZE)
        self.page.editor.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.undo_bar.place_in(self.area.geometry())
