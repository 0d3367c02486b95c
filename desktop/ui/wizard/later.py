"""What would change the answer, and how it looks after some more days without a word."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.advice.knowledge import Words
from desktop.advice.outlook import DayForecast, TurningPoint
from desktop.ui import theme
from desktop.ui.widgets.slider import Slider
from desktop.ui.widgets.text import Quiet
from desktop.ui.wizard.later_words import LaterWords

_WEEK = 7
_SLIDER_WIDTH = 220


@dataclass(frozen=True, slots=True)
class Later:
    """`turn` is what would change the answer; `ahead` holds the next days, from today on."""

    turn: TurningPoint | None = None
    ahead: Sequence[DayForecast] = ()


class LaterPanel(QWidget):
    """One quiet line and a slider over the next days. Hidden where there is nothing to say."""

    def __init__(
        self, later: Later, words: Words, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ahead = later.ahead
        self._says = LaterWords(words, today, self)
        self.turn = Quiet("", self)
        if later.turn is not None:
            self.turn.setText(self._says.turn(later.turn))
        self.turn.setVisible(later.turn is not None)
        self.slider = Slider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, max(0, len(self._ahead) - 1))
        self.slider.setPageStep(_WEEK)
        self.slider.setFixedWidth(_SLIDER_WIDTH)
        self.slider.setAccessibleName(self.tr("Days to wait longer"))
        self.sentence = Quiet("", self)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._arrange()
        self.slider.valueChanged.connect(self._show)
        self._show(0)

    def _arrange(self) -> None:
        label = QLabel(self.tr("Wait &longer"), self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(self.slider)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(label)
        row.addWidget(self.slider)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S)
        column.addWidget(self.turn)
        column.addLayout(row)
        column.addWidget(self.sentence)
        movable = len(self._ahead) > 1
        for widget in (label, self.slider, self.sentence):
            widget.setVisible(movable)
        self.setVisible(movable or not self.turn.isHidden())
        self.sentence.setMinimumHeight(2 * self.sentence.fontMetrics().lineSpacing())

    def _show(self, days: int) -> None:
        if days < len(self._ahead):
            said = self._says.ahead(days, self._ahead[days])
            self.sentence.setText(said)
            self.slider.setAccessibleDescription(said)
