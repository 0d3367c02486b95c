"""One question: large answers with number keys, *None of these* and *Don't know*."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.advice.knowledge import Words
from desktop.advice.model import MIXED
from desktop.ui import theme
from desktop.ui.theme import Type
from desktop.ui.widgets.shortcuts import digit, latin_key
from desktop.ui.widgets.text import Quiet, Text
from desktop.ui.wizard.answer_box import AnswerBox
from desktop.ui.wizard.date_fields import DayField, UntilField
from desktop.ui.wizard.session import Session


class QuestionPage(QWidget):
    """Shows the question at index `place` of the session and stores the reply in it."""

    answered = Signal()

    def __init__(
        self, session: Session, place: int, words: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._place = place
        question = session.questions[place]
        question_words = words.questions[question.id]
        self.title = Text(question_words.title, Type.HEADING, self)
        self.setAccessibleName(question_words.title)
        self.options: dict[str, AnswerBox] = {}
        self.untils: dict[str, UntilField] = {}
        self.days: dict[str, DayField] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S)
        column.addWidget(self.title)
        column.addWidget(Quiet(question_words.helper, self))
        column.addSpacing(theme.XS)
        for number, option in enumerate(question.options, start=1):
            text = words.answer(option.kind)
            if question.id == MIXED:
                text = words.observations[option.kind].says
            box = AnswerBox(text, str(number), self)
            box.toggled.connect(self._chosen)  # not clicked: assistive technology toggles
            self.options[option.kind] = box
            column.addWidget(box)
            if option.date_needed or option.date_optional:
                label = words.dates.get(option.kind, "")
                until = UntilField(session.today, session.calendar, option, label, self)
                until.changed.connect(self._dated)
                self.untils[option.kind] = until
                column.addWidget(until)
            if option.asks_day:
                day = DayField(session.today, self)
                day.changed.connect(self._dated)
                self.days[option.kind] = day
                column.addWidget(day)
        self.none = AnswerBox(self.tr("None of these"), "0", self)
        self.unknown = AnswerBox(self.tr("Don't know"), "?", self)
        self.none.toggled.connect(self._answer_none)
        self.unknown.toggled.connect(self._answer_unknown)
        column.addSpacing(theme.XS)
        column.addWidget(self.none)
        column.addWidget(self.unknown)
        column.addStretch()
        self.show_reply()

    def show_reply(self) -> None:
        """Show the reply stored in the session."""
        reply = self._session.reply(self._place)
        for observation, box in self.options.items():
            _show_checked(box, observation in reply.chosen)
        for dates in (self.untils, self.days):
            for observation, field in dates.items():
                field.setVisible(observation in reply.chosen)
        _show_checked(self.none, reply.none)
        _show_checked(self.unknown, reply.unknown)

    def is_understood(self) -> bool:
        """Whether the dates of all chosen answers are valid."""
        dates: list[UntilField | DayField] = [*self.untils.values(), *self.days.values()]
        return not any(field.fault() for field in dates if not field.isHidden())

    def focus_first(self) -> None:
        """Move the focus to the first chosen answer, or to the first one."""
        boxes = [*self.options.values(), self.none]
        chosen = [box for box in boxes if box.isChecked()]
        (chosen or boxes)[0].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        boxes = list(self.options.values())
        key, number = latin_key(event), digit(event)
        if key == Qt.Key.Key_N or number == 0:
            self.none.click()
        elif key == Qt.Key.Key_D or event.text() == "?":
            self.unknown.click()
        elif number is not None and number <= len(boxes):
            box = boxes[number - 1]
            box.setFocus(Qt.FocusReason.TabFocusReason)
            box.click()
        else:
            super().keyPressEvent(event)

    def _chosen(self) -> None:
        for observation, box in self.options.items():
            if box is self.sender():
                self._session.choose(observation, on=box.isChecked())
        self._dated()

    def _dated(self) -> None:
        """Store the dates of the chosen answers."""
        for observation in self._session.reply(self._place).chosen:
            if (until := self.untils.get(observation)) is not None:
                self._session.set_until(observation, until.day, until.time)
            if (day := self.days.get(observation)) is not None:
                self._session.set_on(observation, day.edit.day())
        self._on_reply()

    def _answer_none(self) -> None:
        self._session.answer_none()
        self._on_reply()

    def _answer_unknown(self) -> None:
        self._session.answer_unknown()
        self._on_reply()

    def _on_reply(self) -> None:
        self.show_reply()
        self.answered.emit()


def _show_checked(box: AnswerBox, on: bool) -> None:
    """Check or uncheck `box` without storing a reply."""
    with QSignalBlocker(box):
        box.setChecked(on)
