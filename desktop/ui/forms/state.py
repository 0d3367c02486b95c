"""Dialog for a state that needs a date or a reason."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import partial

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop import wording
from desktop.actions.forms import HOLD_OBSERVATION, change_state
from desktop.advice.calendars import calendar_for
from desktop.core.kinds import ENDINGS, Reason, State
from desktop.core.records import Application, StateChange
from desktop.ops import Ops
from desktop.ui.forms.base import RecordDialog, Save
from desktop.ui.forms.fields import Choice, OptionalDay
from desktop.ui.forms.hold_words import HoldWords
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.date_rows import RecentDateField

#: The states that need this dialog; all others are set without one.
STATES_WITH_DETAILS = ENDINGS | {State.ON_HOLD}
#: Those that the employer announces.
_ANNOUNCED = frozenset({State.ON_HOLD, State.REJECTED, State.OFFER})


class StateDialog(RecordDialog):
    """On hold: since when and until when. An offer: by when they want an answer. An ending: when,
    and the true reason if it is known.

    For the current state of the application it shows the stored values.
    """

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

        stored, until = self._stored()
        self.on = DateField(stored.on if stored else today, today, latest=today)
        self.until = OptionalDay(
            self.tr("A&bout"),
            until,
            DateField(until or today + timedelta(days=28), today, earliest=today),
        )
        self.answer_by = OptionalDay(
            self.tr("B&y"),
            application.offer_answer_by,
            DateField(today + timedelta(days=7), today, earliest=today),
        )
        self.words = HoldWords(
            self.on.day(), calendar_for(application.country, application.subdivision)
        )
        self.words.day_read.connect(self.until.set_day)
        self.on.changed.connect(lambda: self.words.set_said_on(self.on.day()))
        self.reason: Choice[Reason | None] = Choice(
            [
                (None, self.tr("I don't know")),
                *((reason, wording.reason(reason)) for reason in Reason),
            ],
            application.outcome_reason,
        )
        self.note = QLineEdit(stored.note if stored else "")
        label = self.tr("They said so &on") if state in _ANNOUNCED else self.tr("&On")
        self.add_row(label, RecentDateField(self.on), "on", buddy=self.on)
        self.add_row(self.tr("They take it up again"), self.until, "until")
        self.add_row(self.tr("In thei&r words"), self.words, "words", buddy=self.words.line)
        self.add_row(self.tr("They want an answer"), self.answer_by, "answer_by")
        turned_down = state is State.REJECTED
        why = self.tr("&Why") if turned_down else self.tr("&Why they were silent")
        self.add_row(why, self.reason, "reason")
        self.show_row("until", on_hold)
        self.show_row("words", on_hold)
        self.show_row("answer_by", state is State.OFFER)
        self.show_row("reason", not on_hold and state is not State.OFFER)
        self.add_row(self.tr("&Note"), self.note)
        self.ready(self.on, f"{application.id}/{state}")

    def _stored(self) -> tuple[StateChange | None, date | None]:
        """The stored change to this state and the end of the hold, if this is the current state."""
        record = self.ops.queries.record(self._application.id)
        if record is None or self._application.state is not self._state:
            return None, None
        change = next((c for c in reversed(record.history) if c.state is self._state), None)
        hold = next((s for s in reversed(record.observations) if s.kind == HOLD_OBSERVATION), None)
        return change, hold.until if hold else None

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
            answer_by=self.answer_by.day() if self._state is State.OFFER else None,
            reason=self.reason.value() if self._state in ENDINGS else None,
        )
        return self.tr("Change state"), save
