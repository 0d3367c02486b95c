"""The editor of letter templates: the text, the fields to insert, and the remarks below."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.actions import settings
from desktop.advice.letters.fields import Field
from desktop.advice.letters.template import TemplateKey
from desktop.ops import Ops
from desktop.ui import theme
from desktop.ui.letter.texts import LANGUAGE
from desktop.ui.theme import Meaning
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.text import Quiet, Text, plain_tooltip
from desktop.ui.widgets.text_edit import PlainEdit

_INSERT = Qt.ItemDataRole.UserRole


class TemplateEditor(PlainEdit):
    """A plain text editor that underlines lines with a fault. Tab moves the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Template"))
        self.setTabChangesFocus(True)

    def open_text(self, text: str) -> None:
        """Show another template, and clear the undo history."""
        self.setPlainText(text)

    def replace_text(self, text: str) -> None:
        """Replace the words of the same template; the editor's undo brings the old ones back."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def insert(self, text: str) -> None:
        """Insert a field at the cursor."""
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
        """Focus a line, counted from 1."""
        self.setTextCursor(QTextCursor(self.document().findBlockByNumber(max(0, line - 1))))
        self.ensureCursorVisible()
        self.setFocus()


class FieldList(QListWidget):
    """The fields of templates; a click or Return inserts one."""

    insert_requested = Signal(str)

    def __init__(self, fields: Iterable[Field], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Fields to put in"))
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSpacing(2)
        for field in fields:
            text = self.tr("{name}\n{means}").format(name=field.name, means=field.means)
            item = QListWidgetItem(text)
            item.setData(_INSERT, field.insert)
            item.setToolTip(plain_tooltip(field.insert))
            self.addItem(item)
        self.setCurrentRow(0)
        self.clearSelection()  # nothing looks chosen, but Return takes the current row

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        item = self.itemAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and item is not None:
            self.insert_requested.emit(item.data(_INSERT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.insert_requested.emit(self.currentItem().data(_INSERT))
        else:
            super().keyPressEvent(event)


_SIDE = 16
#: Remarks shown at a time.
_MAX_REMARKS = 3


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence about a line (0 for none). A hint does not prevent saving."""

    text: str
    line: int = 0
    hint: bool = False


class RemarkList(QWidget):
    line_requested = Signal(int)
    """The line of a remark whose link was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remarks: tuple[Remark, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.XS)
        self.hide()

    def lines(self) -> list[str]:
        """The sentences shown, from top to bottom."""
        return [text.text() for text in self.findChildren(Text) if not text.isHidden()]

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Show the first few; the rows stay, with the focus, where nothing has changed."""
        if self._remarks == tuple(remarks):
            return
        self._remarks = tuple(remarks)
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        for remark in remarks[:_MAX_REMARKS]:
            self._column.addWidget(self._row(remark))
        if len(remarks) > _MAX_REMARKS:
            self._column.addWidget(Quiet(self.tr("%n more", "", len(remarks) - _MAX_REMARKS), self))
        self.setVisible(bool(remarks))

    def _row(self, remark: Remark) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.S)
        icon, meaning = ("info", Meaning.WAITING) if remark.hint else ("warning", Meaning.OVERDUE)
        line.addWidget(
            IconLabel(icon, row, side=_SIDE, meaning=meaning), 0, Qt.AlignmentFlag.AlignTop
        )
        text = Text(remark.text, parent=row, tone=theme.quiet if remark.hint else Meaning.OVERDUE)
        line.addWidget(text, 1)
        if remark.line:
            link = LinkButton(self.tr("Go there"), row)
            link.setAccessibleName(self.tr("Go to line {line}").format(line=remark.line))
            link.clicked.connect(lambda: self.line_requested.emit(remark.line))
            line.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        return row


#: Prefix of the setting that holds the unsaved text of a template.
UNSAVED_KEY = f"letter_template_typed.{LANGUAGE}."
#: Delay in ms between the last key and storing the text.
SAVE_DELAY_MS = 1000


class UnsavedText(QObject):
    """Stores text that was typed into a template and not saved yet."""

    def __init__(self, ops: Ops, store_text: Callable[[], None], parent: QObject) -> None:
        """`store_text` is called `SAVE_DELAY_MS` after the last `restart_timer`."""
        super().__init__(parent)
        self._ops = ops
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(SAVE_DELAY_MS)
        self.timer.timeout.connect(store_text)

    def restart_timer(self) -> None:
        self.timer.start()

    def load(self, key: TemplateKey) -> str:
        """The unsaved text; empty where there is none."""
        return self._ops.queries.setting(UNSAVED_KEY + key.name)

    def store(self, key: TemplateKey, text: str) -> None:
        """Store the unsaved text; an empty one discards it."""
        self.timer.stop()
        if self.load(key) != text:
            self._ops.run("", settings.put, UNSAVED_KEY + key.name, text)
