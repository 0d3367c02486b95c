"""One question: large answers with number keys, "none of these", "don't know"."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.advice.knowledge import Words
from desktop.advice.model import MIXED
from desktop.ui import theme
from desktop.ui.theme import Type
from desktop.ui.widgets.keys import digit, latin_key
from desktop.ui.widgets.text import Quiet, Text
from desktop.ui.wizard.option import AnswerBox
from desktop.ui.wizard.session import Session
from desktop.ui.wizard.until import UntilField


class QuestionPage(QWidget):
    """Shows the question at `place` of the session and writes the reply into it."""

    answered = Signal()

    def __init__(
        self, session: Session, place: int, words: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._place = place
        question = session.questions[place]
        told = words.questions[question.id]
        self.title = Text(told.title, Type.HEADING, self)
        self.setAccessibleName(told.title)
        self.options: dict[str, AnswerBox] = {}
        self.untils: dict[str, UntilField] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S)
        column.addWidget(self.title)
        if told.helper:
            column.addWidget(Quiet(told.helper, self))
        column.addSpacing(theme.XS)
        for number, option in enumerate(question.options, start=1):
            said = words.observations[option.kind]
            text = said.says if question.id == MIXED else said.answer
            box = AnswerBox(text, str(number), self)
            box.toggled.connect(self._chosen)  # by any way: assistive technology toggles
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
        self.none.toggled.connect(self._say_none)
        self.unknown.toggled.connect(self._say_unknown)
        column.addSpacing(theme.XS)
        column.addWidget(self.none)
        column.addWidget(self.unknown)
        column.addStretch()
        self.show_reply()

    def show_reply(self) -> None:
        """Show what the session holds, after Back as well."""
        reply = self._session.reply(self._place)
        for observation, box in self.options.items():
            _show_checked(box, observation in reply.chosen)
        for observation, until in self.untils.items():
            until.setVisible(observation in reply.chosen)
        _show_checked(self.none, reply.none)
        _show_checked(self.unknown, reply.unknown)

    def is_understood(self) -> bool:
        """Whether every date that belongs to a chosen answer is one."""
        return not any(until.fault() for until in self.untils.values() if not until.isHidden())

    def focus_first(self) -> None:
        """To the first answer given, or to the first there is."""
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
        self._told()

    def _dated(self) -> None:
        for observation, until in self.untils.items():
            if until is self.sender():
                self._session.set_until(observation, until.day)
        self._told()

    def _say_none(self) -> None:
        self._session.say_none()
        self._told()

    def _say_unknown(self) -> None:
        self._session.say_unknown()
        self._told()

    def _told(self) -> None:
        self.show_reply()
        self.answered.emit()


def _show_checked(box: AnswerBox, on: bool) -> None:
    """Check `box` without answering the question by it."""
    with QSignalBlocker(box):
        box.setChecked(on)
