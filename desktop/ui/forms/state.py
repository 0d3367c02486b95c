"""Dialog for a state that needs a date or a reason."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop import wording
from desktop.actions.forms import HOLD_OBSERVATION, REJECTED_OBSERVATION, change_state
from desktop.advice.calendars import calendar_for
from desktop.core.ids import new_id
from desktop.core.kinds import (
    ENDINGS,
    STATES_WITH_REASON,
    LetterKind,
    OutcomeReason,
    Reason,
    State,
)
from desktop.core.records import Application, ApplicationRecord, Observation, StateChange
from desktop.ops import Ops
from desktop.ui.forms.base import RecordDialog, Save
from desktop.ui.forms.fields import Choice, OptionalDay
from desktop.ui.forms.hold_words import HoldWords
from desktop.ui.widgets.controls import TickBox
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.date_rows import RecentDateField
from desktop.ui.widgets.text import Heading, Text, breakable

#: Those that the employer announces.
_ANNOUNCED = frozenset({State.ON_HOLD, State.REJECTED, State.OFFER})
_REASONS_OF_SILENCE = tuple(OutcomeReason(reason) for reason in Reason)
_REASONS_OF_A_NO = (
    OutcomeReason.BETTER_CANDIDATE,
    OutcomeReason.EXPERIENCE,
    OutcomeReason.PAY,
    OutcomeReason.FILLED_INSIDE,
    OutcomeReason.CANCELLED,
    OutcomeReason.NOT_FIT,
)


class StateDialog(RecordDialog):
    """On hold: since when and until when. An offer: whether it is in writing, and by when they want
    an answer. An ending: when, and the true reason if it is known.

    For the current state of the application it shows the stored values.
    """

    letter_requested = Signal(str)
    """A rejection was saved, and a kind reply is wanted; the id of the application."""

    def __init__(
        self, ops: Ops, application: Application, state: State, parent: QWidget | None = None
    ) -> None:
        super().__init__(ops, parent)
        self._application = application
        self._state = state
        today = ops.now().today
        on_hold = state is State.ON_HOLD
        self.set_title(wording.state(state), self.tr("Save"))
        self.append_to_title(application)
        if heading := self._heading():
            self.form.addRow(Heading(heading))

        record = ops.queries.record(application.id)
        stored, until = self._stored(record)
        self.on = DateField(stored.on if stored else today, today, latest=today)
        self.until = OptionalDay(
            self.tr("A&bout"),
            until,
            DateField(until or today + timedelta(days=28), today, earliest=today),
        )
        self.in_writing = TickBox(self.tr("I ha&ve it in writing"))
        self.in_writing.setChecked(True)
        self.answer_by = OptionalDay(
            self.tr("B&y"),
            application.offer_answer_by,
            DateField(
                today + timedelta(days=7),
                today,
                earliest=min(today, application.offer_answer_by or today),
            ),
        )
        self.words = HoldWords(
            self.on.day(), calendar_for(application.country, application.subdivision)
        )
        self.words.day_read.connect(self.until.set_day)
        self.on.changed.connect(lambda: self.words.set_said_on(self.on.day()))
        self.reason = self._reasons()
        self.note = QLineEdit(stored.note if stored else "")
        self.reply = TickBox(self.tr("Write that re&ply next"))
        label = self.tr("They said so &on") if state in _ANNOUNCED else self.tr("&On")
        self.add_row(label, RecentDateField(self.on), "on", buddy=self.on)
        self.add_row(self.tr("On hold until"), self.until, "until")
        self.add_row(self.tr("In thei&r words"), self.words, "words", buddy=self.words.line)
        self.add_row("", self.in_writing, "in_writing")
        self.add_row(self.tr("They want an answer"), self.answer_by, "answer_by")
        turned_down = state is State.REJECTED
        why = self.tr("&Why") if turned_down else self.tr("&Why they were silent")
        self.add_row(why, self.reason, "reason")
        self.add_row(self.tr("&Note"), self.note, "note")
        self.show_row("until", on_hold)
        self.show_row("words", on_hold)
        self.show_row("in_writing", state is State.OFFER)
        self.show_row("reason", state in STATES_WITH_REASON or self.reason.value() is not None)
        sorry = self.tr(
            "I'm sorry. A kind reply takes two minutes, and it is remembered when another job "
            "opens."
        )
        self.add_row("", Text(sorry), "sorry")
        self.add_row("", self.reply, "reply")
        for row in ("sorry", "reply"):
            self.show_row(row, turned_down and self._can_be_answered(record))
        self.in_writing.toggled.connect(self._show_rows_of_offer)
        self.saved.connect(self._ask_for_letter)
        self._show_rows_of_offer()
        self.ready(self.on, f"{application.id}/{state}")

    def problems(self) -> Mapping[str, str]:
        until = self.until.day()
        if until is not None and until < self.on.day():
            return {"until": self.tr("This lies before the day they said so.")}
        return {}

    def submission(self) -> tuple[str, Save]:
        save = partial(
            change_state,
            application=self._application,
            state=self._state,
            on=self.on.day(),
            note=self.note.text().strip(),
            until=self.until.day() if self._state is State.ON_HOLD else None,
            in_writing=self.in_writing.isChecked(),
            answer_by=self.answer_by.day() if self._state is State.OFFER else None,
            reason=self.reason.value() if self._state in ENDINGS else None,
        )
        return self.tr("Change state"), save

    def _heading(self) -> str:
        if self._state is State.REJECTED:
            company = wording.in_sentence(self._application.company)
            return self.tr("{company} said no").format(company=breakable(company))
        return {
            State.OFFER: self.tr("An offer. Congratulations!"),
            State.HIRED: self.tr("You got the job. Congratulations!"),
        }.get(self._state, "")

    def _reasons(self) -> Choice[OutcomeReason | None]:
        """The reasons to choose from, with the stored one if it is another."""
        stored = self._application.outcome_reason
        turned_down = self._state is State.REJECTED
        kinds = _REASONS_OF_A_NO if turned_down else _REASONS_OF_SILENCE
        if stored is not None and stored not in kinds:
            kinds = (*kinds, stored)
        unknown = self.tr("They did not say") if turned_down else self.tr("I don't know")
        options = [(kind, wording.outcome_reason(kind)) for kind in kinds]
        return Choice([(None, unknown), *options], stored)

    def _show_rows_of_offer(self) -> None:
        """An announced offer has neither a day for the answer nor a state of its own to note."""
        announced = self._state is State.OFFER and not self.in_writing.isChecked()
        self.show_row("answer_by", self._state is State.OFFER and not announced)
        self.show_row("note", not announced)

    def _can_be_answered(self, record: ApplicationRecord | None) -> bool:
        """Whether a rejection would lead to a letter."""
        if record is None:
            return False
        now = self.ops.now()
        no = Observation(
            id=new_id(),
            application_id=record.application.id,
            kind=REJECTED_OBSERVATION,
            observed_on=self.ops.advisor.today(record, now),
        )
        step = self.ops.advisor.with_observations(record, [no], now).step
        return step is not None and step.letter_kind is LetterKind.FUTURE_INTEREST

    def _ask_for_letter(self, application_id: str) -> None:
        if self.reply.isChecked():
            self.letter_requested.emit(application_id)

    def _stored(self, record: ApplicationRecord | None) -> tuple[StateChange | None, date | None]:
        """The stored change to this state and the end of the hold, if this is the current state."""
        if record is None or self._application.state is not self._state:
            return None, None
        change = next((c for c in reversed(record.history) if c.state is self._state), None)
        hold = next((s for s in reversed(record.observations) if s.kind == HOLD_OBSERVATION), None)
        return change, hold.until if hold else None
