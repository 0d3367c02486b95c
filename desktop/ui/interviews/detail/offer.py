"""Card of an offer, announced or in hand, and of the job."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop import wording
from desktop.core.kinds import State
from desktop.core.records import Application, ApplicationRecord, Person
from desktop.ui import theme
from desktop.ui.interviews.detail.link import mail_link
from desktop.ui.interviews.detail.long_text import WrappedText
from desktop.ui.interviews.detail.section import SectionContext, clear_layout
from desktop.ui.interviews.outcome import open_state
from desktop.ui.theme import Meaning
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.text import Heading, Text

_ICON = 16
_UNDECIDED = frozenset({State.WAITING, State.ON_HOLD})


class OfferCard(Card):
    """Hidden unless there is an offer or the job."""

    def __init__(self, context: SectionContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._content: object = None
        self.heading = Heading()
        self.buttons: list[LinkButton] = []
        """The buttons shown, from top to bottom."""
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.S)
        self.body.addWidget(self.heading)
        self.body.addLayout(self._rows)
        self.hide()

    def show_record(self, record: ApplicationRecord) -> None:
        """Shows the offer of `record`; rebuilds the card only if something has changed."""
        application, today = record.application, self._context.ops.now().today
        heading = self._heading(application)
        self.setVisible(bool(heading))
        if not heading:
            self._content = None
            return
        content = (application, record.people, today)
        if content == self._content:
            return
        self._content = content
        focus = self.window().focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self.heading.setText(heading)
        clear_layout(self._rows)
        self.buttons = []
        if application.state is State.HIRED:
            self._add_helpers(record.people)
        else:
            self._add_facts(application, today)
            self._add_decisions(application)
        if had_focus:
            self.take_focus()

    def take_focus(self) -> None:
        for button in self.buttons[:1]:
            button.setFocus()

    def _heading(self, application: Application) -> str:
        if application.state is State.HIRED:
            return self.tr("You got the job. Congratulations!")
        if application.state is State.OFFER:
            return self.tr("An offer. Congratulations!")
        if application.state in _UNDECIDED and _is_announced(application):
            return self.tr("An offer is coming. Congratulations!")
        return ""

    def _add_facts(self, application: Application, today: date) -> None:
        received = application.offer_on
        self._add_fact("clock", self._day_of(application, today))
        if application.state is State.OFFER and received is not None:
            text = self.tr("You have it in writing since {day}.")
            self._add_fact("check", text.format(day=wording.day(received, today)), Meaning.DONE)
        else:
            text = self.tr(
                "Do not give notice before you have it in writing, and go on with your other "
                "applications."
            )
            self._add_fact("warning", text, Meaning.DUE)

    def _add_fact(self, icon: str, words: str, meaning: Meaning | None = None) -> None:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.S)
        line.addWidget(IconLabel(icon, side=_ICON, meaning=meaning), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Text(words), 1)
        self._rows.addWidget(holder)

    def _day_of(self, application: Application, today: date) -> str:
        """The day for the answer, or the one on which an offer was announced."""
        told, day = application.offer_told_on, application.offer_answer_by
        if application.state is not State.OFFER and told is not None:
            return self.tr("They told you on {day}.").format(day=wording.day(told, today))
        if day is None:
            return self.tr("They named no day for your answer.")
        text = (
            self.tr("They want your answer by {day}, {relative}.")
            if day >= today
            else self.tr("They wanted your answer by {day}, {relative}.")
        )
        return text.format(day=wording.day(day, today), relative=wording.relative(day, today))

    def _add_decisions(self, application: Application) -> None:
        """Links to the dialogs of the states that may follow."""
        if application.state is State.OFFER:
            choices = [
                (self.tr("I accepted…"), State.HIRED),
                (self.tr("I declined…"), State.WITHDRAWN),
                (self.tr("Change the dates…"), State.OFFER),
            ]
        else:
            choices = [(self.tr("It is in writing now…"), State.OFFER)]
        holder = QWidget()
        flow = FlowLayout(holder)
        for words, state in choices:
            button = LinkButton(words, holder)
            button.clicked.connect(partial(self._open, application, state))
            flow.addWidget(button)
            self.buttons.append(button)
        self._rows.addWidget(holder)

    def _open(self, application: Application, state: State) -> None:
        context = self._context
        open_state(context.ops, context.navigator, application, state, context.window)

    def _add_helpers(self, people: Sequence[Person]) -> None:
        helpers = [person for person in people if not person.no_contact]
        self._rows.addWidget(
            Text(
                self.tr("Enjoy it. These people helped, and a word of thanks is remembered.")
                if helpers
                else self.tr("Enjoy it.")
            )
        )
        for person in helpers:
            holder = QWidget()
            line = QHBoxLayout(holder)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(theme.S)
            name = WrappedText(person.name)
            name.align_leading()
            line.addWidget(name, 1)
            if person.email:
                words = self.tr("Write to {address}").format(address=person.email)
                link = mail_link(person.email, words, self._context.window)
                line.addWidget(link, 2, Qt.AlignmentFlag.AlignLeft)
                self.buttons.append(link)
            self._rows.addWidget(holder)


def _is_announced(application: Application) -> bool:
    return application.offer_told_on is not None and application.offer_on is None
