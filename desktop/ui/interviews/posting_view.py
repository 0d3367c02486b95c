"""Shows a kept posting, to read and to search."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QIcon,
    QKeySequence,
    QShortcut,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop import wording
from desktop.core.moment import Moment
from desktop.core.records import Application, Posting
from desktop.ui import theme
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.clear_button import add_clear_button
from desktop.ui.widgets.text import Caption
from desktop.ui.widgets.text_edit import PlainEdit
from desktop.ui.widgets.window_layout import fit_to_screen

_SIZE = QSize(680, 640)
_Move = QTextCursor.MoveOperation


class PostingView(QDialog):
    """The text as it was kept; it cannot be changed here."""

    def __init__(
        self, application: Application, posting: Posting, now: Moment, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        title = self.tr("Posting")
        self.setWindowTitle(wording.titled(title, application.company, application.role))
        kept = self.tr("Kept {day}").format(day=wording.day(posting.kept_on, now.today))
        source = wording.in_sentence(posting.source)
        self.about = Caption(" · ".join(filter(None, (kept, source))), self)
        self.text = PlainEdit(self)
        self.text.setPlainText(posting.text)
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setAccessibleName(title)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find in the posting"))
        self.search.setAccessibleName(self.search.placeholderText())
        add_clear_button(self.search)
        self.previous = IconButton(theme.icon("chevron-up"), self.tr("Previous"), self)
        self.next = IconButton(theme.icon("chevron-down"), self.tr("Next"), self)
        self.outcome = Caption("", self)
        self.buttons = QDialogButtonBox(self)
        role = QDialogButtonBox.ButtonRole
        self.copy = self.buttons.addButton(self.tr("Copy text"), role.ActionRole)
        close = self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setIcon(QIcon())  # no other button here has one
        for button in (self.copy, close):
            button.setAutoDefault(False)  # Return searches
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(posting.text))
        self.buttons.rejected.connect(self.reject)
        self.search.textChanged.connect(self._search_anew)
        self.search.returnPressed.connect(self.find_next)
        self.next.clicked.connect(self.find_next)
        self.previous.clicked.connect(self.find_previous)
        keys = QKeySequence.StandardKey
        QShortcut(QKeySequence(keys.Find), self, self._focus_search)
        QShortcut(QKeySequence(keys.FindNext), self, self.find_next)
        QShortcut(QKeySequence(keys.FindPrevious), self, self.find_previous)
        self._arrange()
        self.search.setFocus()

    def find_next(self) -> None:
        """Select the next place; after the last one again the first."""
        self._find(QTextDocument.FindFlag(0), _Move.Start)

    def find_previous(self) -> None:
        self._find(QTextDocument.FindFlag.FindBackward, _Move.End)

    def _find(self, flag: QTextDocument.FindFlag, start: QTextCursor.MoveOperation) -> None:
        words = self.search.text()
        found = not words or self.text.find(words, flag)
        if not found:
            before = self.text.textCursor()
            self.text.moveCursor(start)
            found = self.text.find(words, flag)
            if not found:
                self.text.setTextCursor(before)
        self.outcome.setText("" if found else self.tr("Not found"))
        if not found:
            announce(self.search, self.outcome.text())

    def _search_anew(self) -> None:
        """Search from the top for what is typed now."""
        self.text.moveCursor(_Move.Start)
        self.find_next()

    def _focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(theme.S)
        line.addWidget(self.search, 1)
        line.addWidget(self.outcome)
        line.addWidget(self.previous)
        line.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.L)
        column.addWidget(self.about)
        column.addLayout(line)
        column.addWidget(self.text, 1)
        column.addWidget(self.buttons)
        fit_to_screen(self, _SIZE)
