"""Asks for the outcome when a step, an observation or a contact has closed an application.

The question can be skipped: the state is stored already, and the details offer it again.
"""

from PySide6.QtWidgets import QDialog, QWidget

from desktop.core.kinds import ENDINGS, STATES_WITH_REASON, State
from desktop.core.records import Application
from desktop.ops import Ops
from desktop.ui import forms
from desktop.ui.shell.navigator import Navigator

#: The states whose dialog asks for a day or a reason.
STATES_WITH_DETAILS = ENDINGS | {State.ON_HOLD}


class OutcomeQuestion:
    """Created before a change to an application; `ask` asks if the change has closed it."""

    def __init__(
        self, ops: Ops, navigator: Navigator, application_id: str, window: QWidget
    ) -> None:
        self._ops = ops
        self._navigator = navigator
        self._id = application_id
        self._window = window
        self._before = self._state()

    def ask(self) -> None:
        if self._state() in STATES_WITH_REASON and self._state() is not self._before:
            ask_outcome(self._ops, self._navigator, self._id, self._window)

    def _state(self) -> State | None:
        application = self._ops.queries.application(self._id)
        return application.state if application is not None else None


def open_and_ask_outcome(
    dialog: QDialog, ops: Ops, navigator: Navigator, application_id: str, window: QWidget
) -> None:
    """Opens `dialog`, and asks for the outcome if saving it closes the application."""
    question = OutcomeQuestion(ops, navigator, application_id, window)

    def ask() -> None:  # a closure keeps `question` alive, a bound method would not
        question.ask()

    dialog.accepted.connect(ask)
    dialog.open()


def ask_outcome(ops: Ops, navigator: Navigator, application_id: str, window: QWidget) -> None:
    """Opens the dialog of the current state, which has a field for the true reason."""
    application = ops.queries.application(application_id)
    if application is not None:
        open_state(ops, navigator, application, application.state, window)


def open_state(
    ops: Ops, navigator: Navigator, application: Application, state: State, window: QWidget
) -> None:
    """Opens the dialog that sets `state`; after a no it may lead to the letter."""
    dialog = forms.StateDialog(ops, application, state, window)
    dialog.letter_requested.connect(navigator.write_letter)
    dialog.open()
