"""Where a template is typed, and the fields that can be put into it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QTextEdit,
    QWidget,
)

from desktop.advice.letters.fields import Field
from desktop.ui import theme
from desktop.ui.theme import Meaning
from desktop.ui.widgets.prose import PlainEdit
from desktop.ui.widgets.text import plain_tooltip

_INSERT = Qt.ItemDataRole.UserRole


class TemplateEditor(PlainEdit):
    """Plain text; lines with a fault are underlined. Tab leads on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Template"))
        self.setTabChangesFocus(True)

    def open_text(self, text: str) -> None:
        """Another template: nothing of the one before can be brought back by undo."""
        self.setPlainText(text)

    def replace_text(self, text: str) -> None:
        """The same template in other words; the editor's undo brings the old ones back."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def insert(self, text: str) -> None:
        """Put a field where the cursor is."""
        self.insertPlainText(text)
        self.setFocus()

    def mark(self, lines: Iterable[int]) -> None:
        """Underline these lines, counted from 1."""
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        form.setUnderlineColor(theme.colour(Meaning.OVERDUE, self.palette()))
        marks = []
        for line in lines:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self.document().findBlockByNumber(line - 1))
            mark.cursor.select(QTextCursor.SelectionType.LineUnderCursor)
            mark.format = form
            marks.append(mark)
        self.setExtraSelections(marks)

    def show_line(self, line: int) -> None:
        """Take the keyboard to a line, counted from 1."""
        self.setTextCursor(QTextCursor(self.document().findBlockByNumber(max(0, line - 1))))
        self.ensureCursorVisible()
        self.setFocus()


class FieldList(QListWidget):
    """A click or Return puts a field into the template."""

    wanted = Signal(str)

    def __init__(self, fields: Iterable[Field], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Fields to put in"))
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSpacing(2)
        for field in fields:
            said = self.tr("{name}\n{means}").format(name=field.name, means=field.means)
            item = QListWidgetItem(said)
            item.setData(_INSERT, field.insert)
            item.setToolTip(plain_tooltip(field.insert))
            self.addItem(item)
        self.setCurrentRow(0)
        self.clearSelection()  # none has been chosen; Return takes the first all the same

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        item = self.itemAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and item is not None:
            self.wanted.emit(item.data(_INSERT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.wanted.emit(self.currentItem().data(_INSERT))
        else:
            super().keyPressEvent(event)
