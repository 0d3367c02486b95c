"""What can be done with one application, from its details and from its row."""

from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop import wording
from desktop.actions import applications, reminders
from desktop.core.kinds import State
from desktop.core.records import Application
from desktop.models.queries import ApplicationRow
from desktop.ops import Ops, UndoLabel
from desktop.ui import forms
from desktop.ui.interviews.outcome import (
    STATES_WITH_DETAILS,
    OutcomeQuestion,
    open_state,
)
from desktop.ui.shell.navigator import Navigator


class ApplicationActions(QObject):
    """Each is one step to undo, or opens a dialog of `window`."""

    def __init__(self, ops: Ops, navigator: Navigator, window: QWidget) -> None:
        super().__init__()
        self._ops = ops
        self._navigator = navigator
        self._window = window

    def done(self, row: ApplicationRow) -> None:
        """Mark the next step as done, and ask for the outcome if that closes the application."""
        headline = wording.headline(row, self._ops.now().today)
        done = self.tr("Done: {step}").format(step=headline)
        label = UndoLabel(self.tr("Mark step as done"), done, step=headline)
        question = OutcomeQuestion(self._ops, self._navigator, row.id, self._window)
        self._ops.run(label, reminders.done, row.id)
        question.ask()

    def put_off(self, application_id: str, until: date) -> None:
        day = wording.day(until, self._ops.now().today)
        label = UndoLabel(self.tr("Put off"), self.tr("Put off until {day}").format(day=day))
        self._ops.run(label, reminders.snooze, application_id, until)

    def set_state(self, application: Application, state: State) -> None:
        """Change the state, through a dialog if it needs a date or a reason."""
        if state in STATES_WITH_DETAILS:
            open_state(self._ops, self._navigator, application, state, self._window)
        elif state is not application.state:
            words = wording.continued(wording.state(state))
            self._ops.run(
                UndoLabel(
                    self.tr("Change state"), self.tr("Marked as {state}").format(state=words)
                ),
                applications.set_state,
                application.id,
                state,
                self._ops.now().today,
            )

    def edit(self, application: Application) -> None:
        forms.ApplicationDialog(self._ops, application, self._window).open()

    def add_interview(self, application_id: str, *, is_ahead: bool = False) -> None:
        """Open the form for an interview; with `is_ahead` for one that is to come."""
        record = self._ops.queries.record(application_id)
        if record is not None:
            forms.InterviewDialog(self._ops, record, self._window, is_ahead=is_ahead).open()

    def delete(self, application_id: str, company: str) -> None:
        done = self.tr("{company} deleted").format(company=wording.in_sentence(company))
        label = UndoLabel(self.tr("Delete application"), done)
        self._ops.run(label, applications.delete, application_id)
