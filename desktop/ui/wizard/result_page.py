"""The answer: the ranked reasons at the left, the next step at the right."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.advice.help import Topic, topic_of_reason, topic_of_why
from desktop.advice.knowledge import Knowledge
from desktop.advice.model import Stage
from desktop.ui import theme
from desktop.ui.help.opening import open_help
from desktop.ui.widgets.text import Caption, Text
from desktop.ui.wizard.bars import ReasonBars
from desktop.ui.wizard.evidence import EvidencePanel
from desktop.ui.wizard.outlook_panel import OutlookPanel
from desktop.ui.wizard.step_panel import Outcome, StepPanel
from desktop.ui.wizard.words import WizardWords

#: Below this width, with a font of 9 pt, the step is below the reasons.
_TWO_COLUMNS = 560
_LEAST_WIDTH = 300


class ResultPage(QWidget):
    """Shows one piece of advice."""

    def __init__(
        self,
        words: WizardWords,
        knowledge: Knowledge,
        outcome: Outcome,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._advice = advice = outcome.advice
        self._knowledge = knowledge
        self.bars = ReasonBars(self)
        self.evidence = EvidencePanel(words, self)
        self.step = StepPanel(words, outcome, self)
        self.outlook = OutlookPanel(outcome.outlook, knowledge.words, outcome.today, self)
        self.flat = Text(
            self.tr("Can't tell yet: the first reasons are about equally likely."), parent=self
        )
        self.flat.setVisible(advice.flat)
        self.stage = Text(words.stage(advice.stage), parent=self)

        self._left = left = QVBoxLayout()
        left.setSpacing(theme.S)
        left.addWidget(Caption(self.tr("What is likely going on"), self))
        left.addWidget(self.stage)
        left.addWidget(self.flat)
        left.addWidget(self.bars)
        left.addSpacing(theme.XS)
        left.addWidget(self.evidence, 1)
        right = QVBoxLayout()
        right.setSpacing(theme.S)
        right.addWidget(Caption(self.tr("What to do"), self))
        right.addWidget(self.step, 1)
        self._halves = row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(theme.XL)
        row.addLayout(left, 11)
        row.addLayout(right, 10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.M)
        column.addLayout(row, 1)
        column.addWidget(self.outlook)
        self.bars.picked.connect(self._explain)
        self.evidence.reason_help_wanted.connect(self._about_reason)
        self.step.rule_help_wanted.connect(self._about_rule)
        self.bars.show_ranking(advice.ranking, knowledge.words)
        self._show_stage(advice.stage)

    def _show_stage(self, stage: Stage) -> None:
        """Shows the reasons while waiting; else one sentence, as there is no silence to explain."""
        waiting = stage is Stage.WAITING
        self.stage.setVisible(not waiting)
        if not waiting:
            for part in (self.flat, self.bars, self.evidence, self.outlook):
                part.hide()
            self._left.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= theme.scaled(_TWO_COLUMNS)
        direction = QBoxLayout.Direction
        self._halves.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def minimumSizeHint(self) -> QSize:
        """The minimum width of one half, as a narrow page shows one below the other."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), theme.scaled(_LEAST_WIDTH)), hint.height())

    def _explain(self, place: int) -> None:
        self.evidence.show_reason(self._advice.ranking[place], self._knowledge)

    def _about_reason(self) -> None:
        ranked = self._advice.ranking[self.bars.currentRow()]
        self._read(topic_of_reason(ranked.reason))

    def _about_rule(self) -> None:
        if self._advice.step is not None:
            self._read(topic_of_why(self._advice.step.why.kind))

    def _read(self, topic: Topic) -> None:
        open_help(topic, self.window())
