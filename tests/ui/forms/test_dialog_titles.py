"""The title of a dialog names its application."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QDialog

from desktop.core.kinds import State
from desktop.core.records import ApplicationRecord
from desktop.ops import Ops
from desktop.ui.forms.application import ApplicationDialog
from desktop.ui.forms.contact import ContactDialog
from desktop.ui.forms.document import DocumentDialog
from desktop.ui.forms.interview import InterviewDialog
from desktop.ui.forms.observation import ObservationDialog
from desktop.ui.forms.posting import PostingDialog
from desktop.ui.forms.problem import ProblemDialog
from desktop.ui.forms.question import QuestionDialog
from desktop.ui.forms.state import StateDialog
from desktop.ui.letter.dialog import LetterDialog
from desktop.ui.wizard.dialog import WizardDialog
from tests.support.window import Show

Make = Callable[[Ops, ApplicationRecord], QDialog]
DIALOGS: dict[str, Make] = {
    "Log contact": ContactDialog,
    "Add interview": InterviewDialog,
    "Add problem": ProblemDialog,
    "Add question": QuestionDialog,
    "Keep posting": PostingDialog,
    "Add document you sent": DocumentDialog,
    "Add observation": ObservationDialog,
    "Edit application": lambda ops, record: ApplicationDialog(ops, record.application),
    "On hold": lambda ops, record: StateDialog(ops, record.application, State.ON_HOLD),
    "Rejected": lambda ops, record: StateDialog(ops, record.application, State.REJECTED),
    "Write it": lambda ops, record: LetterDialog(ops, record.application.id),
    "What should I do?": lambda ops, record: WizardDialog(ops, record.application.id),
}


@pytest.mark.parametrize(
    ("names", "about"),
    [
        (("Northwind", "Data engineer"), "Northwind, Data engineer"),
        (("Northwind & Sons", "<b>Editor</b>"), "Northwind & Sons, <b>Editor</b>"),
    ],
)
def test_the_title_names_the_application(
    ops: Ops,
    add_application: Callable[..., str],
    show_dialog: Show,
    names: tuple[str, str],
    about: str,
) -> None:
    record = ops.queries.record(add_application(*names))
    assert record is not None
    for title, make in DIALOGS.items():
        dialog = show_dialog(make(ops, record))
        assert dialog.windowTitle() == f"{title} — {about}"
        dialog.close()
