"""The answer: a finished sentence, a fact that calms, the step, the reasons, the outlook."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.advice.help import topic_of_reason, topic_of_why
from desktop.advice.knowledge import Knowledge
from desktop.advice.situation import Situation
from desktop.core.kinds import Reason
from desktop.ui import theme
from desktop.ui.help.opening import open_help
from desktop.ui.help.texts import figures
from desktop.ui.theme import Type
from desktop.ui.widgets.text import Caption, Text
from desktop.ui.wizard.answer_words import AnswerWords
from desktop.ui.wizard.bars import ReasonBars
from desktop.ui.wizard.outlook_panel import OutlookPanel
from desktop.ui.wizard.step_panel import Outcome, StepPanel
from desktop.ui.wizard.words import WizardWords

#: The situations in which the reasons for silence are shown.
_WITH_REASONS = frozenset(
    {
        Situation.WAITING,
        Situation.ON_HOLD,
        Situation.REJECTED,
        Situation.WITHDRAWN,
        Situation.MOVED_ON,
    }
)


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
        current = outcome.situation
        answer_words = AnswerWords(self)
        names = [" ".join(person.name.split()) for person in outcome.people]
        self.lead = Text(
            answer_words.lead(current, advice, names, outcome.today),
            Type.HEADING,
            self,
            selectable=True,
        )
        text, source = answer_words.fact(outcome.fact, figures()) if outcome.fact else ("", "")
        self.fact, self.source = Text(text, parent=self, selectable=True), Caption(source, self)
        fact = QVBoxLayout()
        fact.setSpacing(0)
        for words_of_fact in (self.fact, self.source):
            words_of_fact.setVisible(outcome.fact is not None)
            fact.addWidget(words_of_fact)
        self.step = StepPanel(outcome, self)
        self.flat = Text(
            self.tr("Can't tell yet: the first reasons are about equally likely."), parent=self
        )
        self.bars = ReasonBars(advice.ranking, words, knowledge, self)
        self.outlook = OutlookPanel(outcome.outlook, knowledge.words, outcome.today, self)
        reasons_title = Caption(
            self.tr("What is likely going on")
            if current in {Situation.WAITING, Situation.ON_HOLD}
            else self.tr("What was likely going on"),
            self,
        )
        with_reasons = current in _WITH_REASONS
        for part in (reasons_title, self.bars):
            part.setVisible(with_reasons)
        self.flat.setVisible(with_reasons and advice.flat)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.S, 0)
        column.setSpacing(theme.S)
        column.addWidget(self.lead)
        column.addLayout(fact)
        column.addSpacing(theme.XS)
        column.addWidget(self.step)
        column.addSpacing(theme.XS)
        for widget in (reasons_title, self.flat, self.bars, self.outlook):
            column.addWidget(widget)
        column.addStretch(1)
        self.bars.reason_help_requested.connect(self._about_reason)
        self.step.rule_help_requested.connect(self._about_rule)

    def _about_reason(self, reason: Reason) -> None:
        open_help(topic_of_reason(reason), self.window())

    def _about_rule(self) -> None:
        if self._advice.step is not None:
            open_help(topic_of_why(self._advice.step.why.kind), self.window())
