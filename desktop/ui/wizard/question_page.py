"""One question: large answers with number keys, *None of these* and *Don't know*."""

from datetime import date, timedelta

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.advice.knowledge import Words
from desktop.advice.model import MIXED
from desktop.core.workdays import WorkCalendar
from desktop.ui import theme
from desktop.ui.forms.hold_words import HoldWords
from desktop.ui.theme import Type
from desktop.ui.widgets.controls import TickBox
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.date_rows import ReadingLine
from desktop.ui.widgets.shortcuts import digit, latin_key
from desktop.ui.widgets.text import Quiet, Text
from desktop.ui.wizard.answer_box import AnswerBox
from desktop.ui.wizard.session import Session

_INDENT = 44


class UntilField(QWidget):
    """The date that belongs to an answer, which can be left open if `optional`."""

    changed = Signal(object)
    """The day; None if it is left open."""

    def __init__(
        self, today: date, calendar: WorkCalendar, *, optional: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.edit = DateField(
            today + timedelta(days=7), today, earliest=today, minimum=today, parent=self
        )
        label = QLabel(self.tr("Un&til"), self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(self.edit)
        self.open_box = TickBox(self.tr("No date was na&med"), self)
        self.open_box.setVisible(optional)
        self.open_box.setChecked(optional)
        self.edit.setDisabled(optional)
        self.reading = ReadingLine(self.edit, self)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(label)
        row.addWidget(self.edit)
        row.addWidget(self.open_box)
        row.addStretch()
        self.words = HoldWords(today, calendar, self)
        self.words.day_read.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(_INDENT, 0, 0, theme.XS)
        column.setSpacing(theme.XS)
        column.addLayout(row)
        column.addWidget(self.reading)
        column.addWidget(self.words)
        self.edit.changed.connect(self._tell)
        self.open_box.toggled.connect(self._toggle)

    @property
    def day(self) -> date | None:
        """The day; None if it is left open."""
        return None if self.open_box.isChecked() else self.edit.day()

    def _take(self, day: date) -> None:
        self.edit.set_day(day)
        self.open_box.setChecked(False)

    def fault(self) -> str:
        """Why the text is no valid day; empty if it is one or is left open."""
        return self.edit.fault() if self.edit.isEnabled() else ""

    def _toggle(self, left_open: bool) -> None:
        self.edit.setDisabled(left_open)
        self.reading.refresh()
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(self.day)


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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S)
        column.addWidget(self.title)
        if question_words.helper:
            column.addWidget(Quiet(question_words.helper, self))
        column.addSpacing(theme.XS)
        for number, option in enumerate(question.options, start=1):
            observation = words.observations[option.kind]
            text = observation.says if question.id == MIXED else observation.answer
            box = AnswerBox(text, str(number), self)
            box.toggled.connect(self._chosen)  # not clicked: assistive technology toggles
            self.options[option.kind] = box
            column.addWidget(box)
            if option.date_needed or option.date_optional:
                until = UntilField(
                    session.today,
                    session.calendar,
                    optional=not option.date_needed,
                    parent=self,
                )
                until.changed.connect(self._dated)
                self.untils[option.kind] = until
                column.addWidget(until)
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
        for observation, until in self.untils.items():
            until.setVisible(observation in reply.chosen)
        _show_checked(self.none, reply.none)
        _show_checked(self.unknown, reply.unknown)

    def is_understood(self) -> bool:
        """Whether the dates of all chosen answers are valid."""
        return not any(until.fault() for until in self.untils.values() if not until.isHidden())

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
                if observation in self.untils:
                    self._session.set_until(observation, self.untils[observation].day)
        self._on_reply()

    def _dated(self) -> None:
        for observation, until in self.untils.items():
            if until is self.sender():
                self._session.set_until(observation, until.day)
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
