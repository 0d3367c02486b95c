"""The texts of a row of the list, painted and for screen readers."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop import wording
from desktop.core.kinds import CLOSED_STATES, State
from desktop.models.queries import ApplicationRow, Filter
from desktop.ui.theme import Meaning
from desktop.ui.today.card_texts import Urgency, urgency_of
from desktop.ui.widgets.paged import Cells
from desktop.ui.widgets.thank_ring import thanked_words
from desktop.wording.headlines import interview_ahead

STATE_ICONS = {
    State.WAITING: "waiting",
    State.ON_HOLD: "hold",
    State.OFFER: "offer",
    State.HIRED: "hired",
    State.REJECTED: "rejected",
    State.WITHDRAWN: "withdrawn",
    State.MOVED_ON: "withdrawn",
}
translate = QCoreApplication.translate
_GOOD_ENDS = frozenset({State.OFFER, State.HIRED})


@dataclass(frozen=True, slots=True)
class RowStatus:
    """Status of an application: icon, text, shorter text, and the meaning of the colour."""

    icon: str
    words: str
    short: str
    meaning: Meaning


def column_names() -> dict[Filter, str]:
    """The names of the columns of the board, which are groups and filters of the list, too."""
    return {
        Filter.APPLIED: translate("Rows", "Applied"),
        Filter.INTERVIEWING: translate("Rows", "Interviewing"),
        Filter.WAITING: translate("Rows", "Waiting"),
        Filter.ON_HOLD: translate("Rows", "On hold"),
        Filter.OFFERS: translate("Rows", "Offers"),
        Filter.CLOSED: translate("Rows", "Closed"),
    }


def row_status(row: ApplicationRow, today: date) -> RowStatus:
    """When the interview ahead is or the next step is due, or the state if there is none."""
    if (ahead := interview_ahead(row)) is not None:
        own = None if row.interviewed else row.last_interview_on  # else that of the one before
        return status_ahead(own or ahead, today)
    if row.state in CLOSED_STATES or row.action is None or row.due_on is None:
        meaning = Meaning.DONE if row.state in _GOOD_ENDS else Meaning.WAITING
        word = wording.state(row.state)
        return RowStatus(STATE_ICONS[row.state], word, word, meaning)
    urgency = urgency_of(row, today)
    if urgency is Urgency.PAST:
        words = translate("Rows", "Since {day}").format(day=wording.day(row.due_on, today))
        return RowStatus("bell", words, translate("Rows", "Still to do"), Meaning.WAITING)
    if urgency is Urgency.LAST_DAY:
        word = translate("Rows", "Last day")
        return RowStatus("warning", word, word, Meaning.OVERDUE)
    if urgency is Urgency.DUE:
        word = translate("Rows", "Due today")
        return RowStatus("bell", word, word, Meaning.DUE)
    return RowStatus(
        "clock",
        wording.at_start(wording.when(row.due_on, today)),
        wording.at_start(wording.relative(row.due_on, today)),
        Meaning.WAITING,
    )


def status_ahead(on: date, today: date) -> RowStatus:
    """When an interview is that lies ahead."""
    words = wording.at_start(wording.relative(on, today))
    return RowStatus("calendar", wording.at_start(wording.when(on, today)), words, Meaning.WAITING)


def step_words(row: ApplicationRow, *, with_state: bool = True) -> str:
    """The interview ahead, or the kind of the next step; else empty.

    `with_state`: after the state if not waiting.
    """
    if interview_ahead(row) is not None:
        return translate("Board", "Interview")
    if row.state in CLOSED_STATES or row.action is None or row.due_on is None:
        return ""
    kind = wording.step_kind(row.action)
    if row.state is State.WAITING or not with_state:
        return kind
    return translate("Rows", "{state} · {step}").format(state=wording.state(row.state), step=kind)


def row_cells() -> Cells[ApplicationRow]:
    """The columns of a row that is read cell by cell."""

    return [
        (translate("Rows", "Company"), lambda row, _today: wording.in_sentence(row.company)),
        (translate("Rows", "Role"), lambda row, _today: wording.in_sentence(row.role)),
        (translate("Rows", "State"), lambda row, _today: wording.state(row.state)),
        (translate("Rows", "Next step"), lambda row, _today: step_words(row, with_state=False)),
        (
            translate("Rows", "When"),
            lambda row, today: row_status(row, today).words if step_words(row) else "",
        ),
        (translate("Rows", "Thanks"), lambda row, _: thanked_words(row.thanked, row.to_thank)),
    ]


def row_words(row: ApplicationRow, today: date) -> str:
    """The whole row as one line."""
    parts = [
        wording.in_sentence(row.company),
        wording.in_sentence(row.role),
        step_words(row),
        row_status(row, today).words,
        thanked_words(row.thanked, row.to_thank),
    ]
    return ", ".join(part for part in parts if part)
