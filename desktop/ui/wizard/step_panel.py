"""The next step: what, when, to whom, how, why on that day, and the time of a reminder."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from desktop import wording
from desktop.advice.model import Advice, Step
from desktop.advice.situation import CalmingFact, Situation
from desktop.core.kinds import Channel, StepKind
from desktop.core.records import Person
from desktop.ui import theme
from desktop.ui.theme import Meaning
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.date_field import DateTimeField
from desktop.ui.widgets.date_rows import ParsedLine
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.text import FieldLabel, Quiet, Text
from desktop.ui.wizard.outlook_panel import Outlook

_ICON = 16
#: Below this width, with a font of 9 pt, the facts are below the reason for the day.
_TWO_COLUMNS = 560
_LEAST_WIDTH = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The advice with the data to show it."""

    advice: Advice
    situation: Situation
    fact: CalmingFact | None = None
    """What is said beside the advice so that it calms."""
    people: tuple[Person, ...]
    """The recipients of the step."""
    today: date
    remind_at: datetime | None
    """The suggested local time of a reminder; None if the step has nothing to do."""
    outlook: Outlook = field(default_factory=Outlook)


class StepPanel(QWidget):
    """Shows the step of one outcome: the reason for its day, and beside it when, to whom, how."""

    rule_help_requested = Signal()
    """Help about the rule behind the step's day was requested."""

    def __init__(self, outcome: Outcome, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = outcome.today
        self.rule: LinkButton | None = None
        self._column, self._facts = QVBoxLayout(), QVBoxLayout()
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(theme.L)
        for column, stretch in ((self._column, 11), (self._facts, 10)):
            column.setSpacing(theme.S)
            self._halves.addLayout(column, stretch)
        midnight = datetime.combine(outcome.today, datetime.min.time())
        self.reminder = DateTimeField(
            outcome.remind_at or midnight,
            outcome.today,
            earliest=outcome.today,
            minimum=outcome.today,
            parent=self,
        )
        self.reminder.setVisible(outcome.remind_at is not None)
        self._fill(outcome.advice, [" ".join(person.name.split()) for person in outcome.people])
        if outcome.remind_at is not None:
            self._facts.addLayout(self._reminder_row())
        self._column.addStretch()
        self._facts.addStretch()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= theme.scaled(_TWO_COLUMNS)
        direction = QBoxLayout.Direction
        self._halves.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def minimumSizeHint(self) -> QSize:
        """The minimum width of one half, as a narrow page shows one below the other."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), theme.scaled(_LEAST_WIDTH)), hint.height())

    def lines(self) -> list[str]:
        """The texts of the panel, from top to bottom."""
        return [text.text() for text in self.findChildren(Text) if text.text()]

    @property
    def remind_at(self) -> datetime:
        """The local time of the reminder, as entered."""
        return self.reminder.at()

    def _fill(self, advice: Advice, names: Sequence[str]) -> None:
        step = advice.step
        if step is not None:
            self._add_facts(step, names)
            self._add(
                Text(wording.step_reason(step.why, self._today), parent=self, selectable=True)
            )
            for alternative in advice.alternatives:
                words = self._alternative(alternative, step.channel)
                self._add(Text(words, parent=self, selectable=True))
            self.rule = LinkButton(self.tr("Why this rule"), self)
            self.rule.clicked.connect(self.rule_help_requested)
            self._column.addWidget(self.rule, 0, Qt.AlignmentFlag.AlignLeft)
        for caution in advice.cautions:
            self._add_caution(wording.caution(caution))

    def _alternative(self, other: Step, channel: Channel) -> str:
        """The alternative to a step over `channel`."""
        if other.kind is StepKind.CALL:
            return self.tr("A call instead of the letter is fine, too.")
        if channel is Channel.IN_PERSON:
            return self.tr("A letter instead of the talk is fine, too.")
        return self.tr("A letter instead of the call is fine, too.")

    def _add_facts(self, step: Step, names: Sequence[str]) -> None:
        facts = []
        if step.kind is not StepKind.NO_CONTACT:
            facts.append((self.tr("When"), wording.when(step.on, self._today)))
        who = ", ".join(map(wording.in_sentence, names)) or wording.recipients(step.recipients)
        if step.kind not in {StepKind.NO_CONTACT, StepKind.MOVE_ON, StepKind.WAIT}:
            facts.append((self.tr("To whom"), who))
        if how := wording.by_channel(step.channel):
            if step.letter_kind is not None and not step.spoken:
                how = self.tr("{channel}: {letter}").format(
                    channel=how, letter=wording.letter_kind(step.letter_kind)
                )
            facts.append((self.tr("How"), how))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.L)
        grid.setVerticalSpacing(theme.XS)
        grid.setColumnStretch(1, 1)
        for row, (name, words) in enumerate(facts):
            grid.addWidget(Quiet(name, self), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Text(words, parent=self, selectable=True), row, 1)
        self._facts.addLayout(grid)

    def _add_caution(self, words: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        mark = IconLabel("warning", self, side=_ICON, meaning=Meaning.WAITING)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(words, parent=self, selectable=True), 1)
        self._column.addLayout(row)

    def _reminder_row(self) -> QVBoxLayout:
        label = FieldLabel(self.tr("Re&mind me on"), self.reminder, self)
        column = QVBoxLayout()
        column.setSpacing(theme.XS)
        column.addWidget(label)
        column.addWidget(self.reminder, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(ParsedLine(self.reminder, self))
        return column

    def _add(self, widget: QWidget) -> None:
        self._column.addWidget(widget)
