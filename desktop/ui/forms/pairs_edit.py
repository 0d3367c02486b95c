"""Field for any number of pairs of texts, such as questions with answers."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.models.drafts import Value
from desktop.ui import theme
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.text_edit import MultilineEdit

_LINES = 2


@dataclass(frozen=True, slots=True)
class PairWords:
    """What the two texts are, the button for another pair, and what a missing first text says."""

    first: str
    second: str
    more: str
    missing: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class _Pair:
    first: MultilineEdit
    second: MultilineEdit

    def texts(self) -> tuple[str, str]:
        return self.first.text(), self.second.text()


class PairsEdit(QWidget):
    """One empty pair at first, and a button that adds another. Empty pairs are left out."""

    changed = Signal()

    def __init__(self, words: PairWords) -> None:
        super().__init__()
        self._words = words
        self.pairs: list[_Pair] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.S)
        self._add()
        self.more = LinkButton(words.more, self, theme.icon("add"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        column.addLayout(self._column)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.more.clicked.connect(self._add_another)

    def texts(self) -> list[tuple[str, str]]:
        return [texts for pair in self.pairs if any(texts := pair.texts())]

    def fault(self) -> str:
        return self._words.missing if any(not first for first, _ in self.texts()) else ""

    def reading(self) -> str:
        return self._words.hint

    def draft_value(self) -> Value:
        return [[pair.first.toPlainText(), pair.second.toPlainText()] for pair in self.pairs]

    def restore(self, stored: Value) -> None:
        if not isinstance(stored, Sequence) or isinstance(stored, str):
            return
        while len(self.pairs) < len(stored):
            self._add()
        for pair, texts in zip(self.pairs, stored, strict=False):
            if isinstance(texts, Sequence) and len(texts) == 2:
                pair.first.setPlainText(str(texts[0]))
                pair.second.setPlainText(str(texts[1]))

    def _add_another(self) -> None:
        first = self._add().first
        first.show()  # a hidden field takes no focus
        first.setFocus()
        self.changed.emit()

    def _add(self) -> _Pair:
        pair = _Pair(MultilineEdit("", _LINES, self), MultilineEdit("", _LINES, self))
        before = self.pairs[-1].second if self.pairs else None
        lines = QVBoxLayout()
        lines.setSpacing(theme.XS)
        for field, name in ((pair.first, self._words.first), (pair.second, self._words.second)):
            field.setPlaceholderText(name)
            field.setAccessibleName(name)
            field.textChanged.connect(self.changed)
            lines.addWidget(field)
            if before is not None:
                QWidget.setTabOrder(before, field)
            before = field
        self._column.addLayout(lines)
        self.pairs.append(pair)
        return pair
