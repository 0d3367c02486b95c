"""What is wrong with the template, below it, with a way to the line."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.theme import Meaning
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.mark import Mark
from desktop.ui.widgets.text import Quiet, Text

_SIDE = 16
#: More at a time help nobody.
_MOST = 3


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence about a line (0 for none). A hint keeps nobody from saving."""

    text: str
    line: int = 0
    hint: bool = False


class RemarkList(QWidget):
    wanted = Signal(int)
    """A line to look at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remarks: tuple[Remark, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.XS)
        self.hide()

    def lines(self) -> list[str]:
        """What is said, from top to bottom."""
        return [text.text() for text in self.findChildren(Text) if not text.isHidden()]

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """The first few of them; rows are made anew only where something else is to be said."""
        if self._remarks == tuple(remarks):
            return
        self._remarks = tuple(remarks)
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        for remark in remarks[:_MOST]:
            self._column.addWidget(self._row(remark))
        if len(remarks) > _MOST:
            self._column.addWidget(Quiet(self.tr("%n more", "", len(remarks) - _MOST), self))
        self.setVisible(bool(remarks))

    def _row(self, remark: Remark) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.S)
        icon, meaning = ("info", Meaning.WAITING) if remark.hint else ("warning", Meaning.OVERDUE)
        line.addWidget(Mark(icon, row, side=_SIDE, meaning=meaning), 0, Qt.AlignmentFlag.AlignTop)
        text = Text(remark.text, parent=row, tone=theme.quiet if remark.hint else Meaning.OVERDUE)
        line.addWidget(text, 1)
        if remark.line:
            go = LinkButton(self.tr("Go there"), row)
            go.setAccessibleName(self.tr("Go to line {line}").format(line=remark.line))
            go.clicked.connect(lambda: self.wanted.emit(remark.line))
            line.addWidget(go, 0, Qt.AlignmentFlag.AlignTop)
        return row
