"""A new state, where a date or a reason belongs to it."""

from collections.abc import Mapping
from datetime import timedelta

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.core.kinds import Reason, State
from desktop.core.records import Application
from desktop.ui import wording
from desktop.ui.interviews.dialogs.base import RecordDialog
from desktop.ui.interviews.dialogs.fields import Choice, DayEdit, OptionalDay
from desktop.ui.interviews.dialogs.saving import change_state
from desktop.ui.ops import Ops

#: The states that this dialog is for; the others need nothing more than to be chosen.
ASKS = frozenset({State.ON_HOLD, State.REJECTED})


class StateDialog(RecordDialog):
    """On hold: since when and until when. Rejected: when they said so, and why if they did."""

    def __init__(
        self, ops: Ops, application: Application, state: State, parent: QWidget | None = None
    ) -> None:
        super().__init__(ops, parent)
        self._application = application
        self._state = state
        today = ops.now().today
        held = state is State.ON_HOLD
        self.name(self.tr("On hold") if held else self.tr("Rejected"), self.tr("Save"))

        self.on = DayEdit(today)
        self.until = OptionalDay(self.tr("A&bout"), None, today + timedelta(days=28))
        self.reason: Choice[Reason | None] = Choice(
            [
                (None, self.tr("They did not say")),
                *((reason, wording.reason(reason)) for reason in Reason),
            ],
            application.outcome_reason,
        )
        self.note = QLineEdit()
        self.add_row(self.tr("They said so &on"), self.on, "on")
        self.add_row(self.tr("They take it up again"), self.until, "until")
        self.add_row(self.tr("&Why"), self.reason, "reason")
        self.show_row("until", held)
        self.show_row("reason", not held)
        self.add_row(self.tr("&Note"), self.note)
        self.watch(self.on.dateChanged, self.until.changed)
        self.ready(self.on)

    def problems(self) -> Mapping[str, str]:
        until = self.until.day()
        if until is not None and until < self.on.day():
            return {"until": self.tr("This lies before the day they said so.")}
        return {}

    def save(self) -> bool:
        done = self.run(
            self.tr("Change state"),
            change_state,
            self._application,
            self._state,
            self.on.day(),
            note=self.note.text().strip(),
            until=self.until.day() if self._state is State.ON_HOLD else None,
            reason=self.reason.value() if self._state is State.REJECTED else None,
        )
        if done:
            self.kept.emit(self._application.id)
        return done
