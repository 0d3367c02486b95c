"""What can still be asked: pages of signals that the record does not hold yet.

The order of the pages is fixed by the knowledge; choosing by value is to come in here.
"""

from collections.abc import Iterable
from dataclasses import replace

from desktop.advice.model import Case, Question


def remaining(questions: Iterable[Question], case: Case) -> tuple[Question, ...]:
    """The pages without the signals that are known; a page with nothing left is left out."""
    held = {o.signal for o in case.observed}
    held |= {"told_on_hold"} if case.hold else set()
    held |= {"rejected"} if case.rejected else set()
    pages = (
        replace(q, options=tuple(o for o in q.options if o.signal not in held)) for q in questions
    )
    return tuple(page for page in pages if page.options)
