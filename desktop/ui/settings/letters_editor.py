"""The editor of letter templates: the text, the blanks to insert, and the remarks below."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QSyntaxHighlighter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QMenu, QTextEdit, QVBoxLayout, QWidget

from desktop.actions import settings
from desktop.advice.letters.fields import Field
from desktop.advice.letters.template import TemplateKey
from desktop.core.kinds import LetterLanguage
from desktop.ops import Ops
from desktop.ui import theme
from desktop.ui.theme import Meaning
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.text import Quiet, Text, plain_tooltip
from desktop.ui.widgets.text_edit import PlainEdit

if TYPE_CHECKING:
    from desktop.advice.letters.blanks import Blanks

_DELETING = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Delete})
#: Characters of an example in the menu *Insert*.
_EXAMPLE_LENGTH = 32


class BlankHighlighter(QSyntaxHighlighter):
    """Colours the blanks of a template in words."""

    def __init__(self, editor: "TemplateEditor") -> None:
        super().__init__(editor.document())
        self._editor = editor

    def highlightBlock(self, text: str) -> None:
        form = QTextCharFormat()
        form.setForeground(theme.link(self._editor.palette()))
        for start, end in self._editor.spans(text):
            self.setFormat(start, end - start, form)


class TemplateEditor(PlainEdit):
    """A plain text editor that underlines lines with a fault. Tab moves the focus.

    With `blanks` each blank is one unit: the cursor passes it in one step, and one key deletes it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.blanks: Blanks | None = None
        self._position = 0
        self._highlighter = BlankHighlighter(self)
        self.setAccessibleName(self.tr("Template"))
        self.setTabChangesFocus(True)
        self.cursorPositionChanged.connect(self._leave_blank)

    def spans(self, line: str) -> Iterator[tuple[int, int]]:
        """Start and end of each blank in a line."""
        if self.blanks is not None:
            yield from self.blanks.spans(line)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._highlighter.rehighlight()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        cursor = self.textCursor()
        if event.key() in _DELETING and not cursor.hasSelection():
            back = event.key() == Qt.Key.Key_Backspace
            span = self._span_at(cursor.position(), end=1 if back else 0)
            if span is not None:
                cursor.setPosition(span[0])
                cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
                cursor.removeSelectedText()
                self.setTextCursor(cursor)
                return
        super().keyPressEvent(event)

    def _span_at(self, position: int, *, end: int) -> tuple[int, int] | None:
        """The blank that begins (`end` 0) or ends (1) at a position of the document."""
        return next((span for span in self._spans_near(position) if span[end] == position), None)

    def _spans_near(self, position: int) -> Iterator[tuple[int, int]]:
        block = self.document().findBlock(position)
        for start, end in self.spans(block.text()):
            yield block.position() + start, block.position() + end

    def _leave_blank(self) -> None:
        """Move the cursor and the other end of the selection out of a blank."""
        cursor = self.textCursor()
        position, anchor = cursor.position(), cursor.anchor()
        for start, end in self._spans_near(position):
            if start < position < end:
                forward = anchor < position if cursor.hasSelection() else self._position <= start
                position = end if forward else start
        for start, end in self._spans_near(anchor):
            if start < anchor < end:
                anchor = start if cursor.hasSelection() and anchor <= cursor.position() else end
        self._position = position
        if not cursor.hasSelection():
            anchor = position
        if (position, anchor) != (cursor.position(), cursor.anchor()):
            cursor.setPosition(anchor)
            cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

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


class InsertButton(LinkButton):
    """A menu of the fields, by the names of their blanks with an example beside each."""

    insert_requested = Signal(object)
    """The `Field` to insert."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("&Insert…"), parent, theme.icon("add"))
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        self.setMenu(menu)

    def show_fields(self, fields: Iterable[Field]) -> None:
        menu = self.menu()
        menu.clear()
        for field in fields:
            if field.blank:
                example = str(field.example)
                if len(example) > _EXAMPLE_LENGTH:
                    example = f"{example[:_EXAMPLE_LENGTH].rstrip()}…"
                action = menu.addAction(f"{field.blank}\t{example}")
                action.setToolTip(plain_tooltip(field.means))
                action.setMenuRole(QAction.MenuRole.NoRole)
                action.triggered.connect(
                    lambda _=False, field=field: self.insert_requested.emit(field)
                )


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
UNSAVED_KEY = "letter_template_typed."
#: Delay in ms between the last key and storing the text.
SAVE_DELAY_MS = 1000


class UnsavedText(QObject):
    """Stores text that was typed into a template and not saved yet."""

    def __init__(self, ops: Ops, store_text: Callable[[], None], parent: QObject) -> None:
        """`store_text` is called `SAVE_DELAY_MS` after the last `restart_timer`."""
        super().__init__(parent)
        self._ops = ops
        self.language = LetterLanguage.ENGLISH
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(SAVE_DELAY_MS)
        self.timer.timeout.connect(store_text)

    def restart_timer(self) -> None:
        self.timer.start()

    def load(self, key: TemplateKey) -> str:
        """The unsaved text; empty where there is none."""
        return self._ops.queries.setting(self._setting(key))

    def store(self, key: TemplateKey, text: str) -> None:
        """Store the unsaved text; an empty one discards it."""
        self.timer.stop()
        if self.load(key) != text:
            self._ops.run("", settings.put, self._setting(key), text)

    def _setting(self, key: TemplateKey) -> str:
        return f"{UNSAVED_KEY}{self.language}.{key.name}"
