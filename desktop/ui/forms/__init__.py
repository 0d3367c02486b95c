"""Dialogs that add and edit records, used by several pages.

Pages open them as `forms.ContactDialog(…)`: a dialog is imported when it is first opened, not with
the page.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop.ui.forms.application import ApplicationDialog
    from desktop.ui.forms.contact import ContactDialog
    from desktop.ui.forms.document import DocumentDialog
    from desktop.ui.forms.interview import InterviewDialog
    from desktop.ui.forms.observation import ObservationDialog
    from desktop.ui.forms.person import PersonDialog
    from desktop.ui.forms.posting import PostingDialog
    from desktop.ui.forms.problem import ProblemDialog
    from desktop.ui.forms.question import QuestionDialog
    from desktop.ui.forms.state import StateDialog

__all__ = [
    "ApplicationDialog",
    "ContactDialog",
    "DocumentDialog",
    "InterviewDialog",
    "ObservationDialog",
    "PersonDialog",
    "PostingDialog",
    "ProblemDialog",
    "QuestionDialog",
    "StateDialog",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(name)
    module = name.removesuffix("Dialog").lower()
    return getattr(import_module(f"{__name__}.{module}"), name)
