"""Asks what came of an application when a step, an observation or a contact has ended it.

The question can be skipped: the state is kept already, and the detail goes on offering it.
"""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from desktop.core.kinds import State
from desktop.ops import Ops

#: The endings whose true reason somebody may learn.
TOLD = frozenset({State.REJECTED, State.MOVED_ON})


class OutcomeQuestion:
    """Made before something is done to an application; asks afterwards if that has ended it."""

    def __init__(self, ops: Ops, application_id: str, window: QWidget) -> None:
        self._ops = ops
        self._id = application_id
        self._window = window
        self._before = self._state()

    def ask(self) -> None:
        if self._state() in TOLD and self._state() is not self._before:
            ask_outcome(self._ops, self._id, self._window)

    def _state(self) -> State | None:
        application = self._ops.queries.application(self._id)
        return application.state if application is not None else None


def asking(ops: Ops, application_id: str, window: QWidget) -> Callable[[QDialog], None]:
    """What opens a dialog about an application, and asks once that has ended it."""

    def show(dialog: QDialog) -> None:
        question = OutcomeQuestion(ops, application_id, window)

        def ask() -> None:  # keeps the question: a connected method would not
            question.ask()

        dialog.accepted.connect(ask)
        dialog.open()

    return show


def ask_outcome(ops: Ops, application_id: str, window: QWidget) -> None:
    """The dialog of the state it has come to, with room for the true reason."""
    from desktop.ui.forms.state import StateDialog  # noqa: PLC0415  when asked

    application = ops.queries.application(application_id)
    if application is not None:
        StateDialog(ops, application, application.state, window).open()
