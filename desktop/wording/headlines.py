"""Headlines of applications: the next step with its verb first, or why there is none."""

import json
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.core.kinds import Channel, State, StepKind
from desktop.wording.counts import counts
from desktop.wording.dates import day
from desktop.wording.grammar import fill
from desktop.wording.marking import QT_TRANSLATE_NOOP
from desktop.wording.names import in_sentence, listed, people, split_names

if TYPE_CHECKING:
    from desktop.models.queries import ApplicationRow

#: Each step with the names of its recipients, and where no name is known.
STEPS: dict[StepKind, tuple[str, str]] = {
    StepKind.SEND_THANK_YOU: (
        QT_TRANSLATE_NOOP("Headlines", "Thank {names}"),
        QT_TRANSLATE_NOOP("Headlines", "Thank everyone who interviewed you"),
    ),
    StepKind.SEND_CHECK_IN: (
        QT_TRANSLATE_NOOP("Headlines", "Ask {names} how it stands"),
        QT_TRANSLATE_NOOP("Headlines", "Ask them how it stands"),
    ),
    StepKind.CALL: (
        QT_TRANSLATE_NOOP("Headlines", "Call {names}"),
        QT_TRANSLATE_NOOP("Headlines", "Call them"),
    ),
    StepKind.SEND_VALUE_ADD: (
        QT_TRANSLATE_NOOP("Headlines", "Send {names} your idea"),
        QT_TRANSLATE_NOOP("Headlines", "Send them your idea"),
    ),
    StepKind.SEND_FINAL_CHECK_IN: (
        QT_TRANSLATE_NOOP("Headlines", "Ask {names} one last time how it stands"),
        QT_TRANSLATE_NOOP("Headlines", "Ask one last time how it stands"),
    ),
    StepKind.MOVE_ON: (
        QT_TRANSLATE_NOOP("Headlines", "Stop waiting, and look at their job page now and then"),
        QT_TRANSLATE_NOOP("Headlines", "Stop waiting, and look at their job page now and then"),
    ),
    StepKind.SEND_FUTURE_INTEREST: (
        QT_TRANSLATE_NOOP("Headlines", "Tell {names} you stay interested"),
        QT_TRANSLATE_NOOP("Headlines", "Tell them you stay interested"),
    ),
    StepKind.ACKNOWLEDGE_HOLD: (
        QT_TRANSLATE_NOOP("Headlines", "Answer {names} about the hold"),
        QT_TRANSLATE_NOOP("Headlines", "Answer them about the hold"),
    ),
    StepKind.ASK_RECRUITER: (
        QT_TRANSLATE_NOOP("Headlines", "Ask {names} for news"),
        QT_TRANSLATE_NOOP("Headlines", "Ask the recruiter for news"),
    ),
    StepKind.NOTIFY_COMPETING_OFFER: (
        QT_TRANSLATE_NOOP("Headlines", "Tell {names} about your other offer"),
        QT_TRANSLATE_NOOP("Headlines", "Tell them about your other offer"),
    ),
    StepKind.ANSWER_THEM: (
        QT_TRANSLATE_NOOP("Headlines", "Answer {names}"),
        QT_TRANSLATE_NOOP("Headlines", "Answer them"),
    ),
    StepKind.ASK_FOR_DATE: (
        QT_TRANSLATE_NOOP("Headlines", "Ask {names} for a date"),
        QT_TRANSLATE_NOOP("Headlines", "Ask them for a date"),
    ),
    StepKind.ASK_FOR_OFFER: (
        QT_TRANSLATE_NOOP("Headlines", "Ask {names} for the written offer"),
        QT_TRANSLATE_NOOP("Headlines", "Ask them for the written offer"),
    ),
    StepKind.ANSWER_OFFER: (
        QT_TRANSLATE_NOOP("Headlines", "Give {names} your answer to the offer"),
        QT_TRANSLATE_NOOP("Headlines", "Answer their offer"),
    ),
    StepKind.NO_CONTACT: (
        QT_TRANSLATE_NOOP("Headlines", "Leave the next word to them"),
        QT_TRANSLATE_NOOP("Headlines", "Leave the next word to them"),
    ),
    StepKind.CHECK_CAREERS_PAGE: (
        QT_TRANSLATE_NOOP("Headlines", "Look at their job page"),
        QT_TRANSLATE_NOOP("Headlines", "Look at their job page"),
    ),
    StepKind.WAIT: (
        QT_TRANSLATE_NOOP("Headlines", "Nothing to do for now"),
        QT_TRANSLATE_NOOP("Headlines", "Nothing to do for now"),
    ),
}
#: The same for an application without an interview: nobody there has met the person.
_ONLY_APPLIED: dict[StepKind, tuple[str, str]] = {
    StepKind.SEND_CHECK_IN: (
        QT_TRANSLATE_NOOP("Headlines", "Ask {names} about your application"),
        QT_TRANSLATE_NOOP("Headlines", "Ask about your application"),
    ),
    StepKind.MOVE_ON: (
        QT_TRANSLATE_NOOP("Headlines", "Stop waiting for this application"),
        QT_TRANSLATE_NOOP("Headlines", "Stop waiting for this application"),
    ),
}
#: Instead of the above, whatever the step is.
IN_PERSON = (
    QT_TRANSLATE_NOOP("Headlines", "Talk to {names} in person"),
    QT_TRANSLATE_NOOP("Headlines", "Talk to them in person"),
)
ENDINGS = {
    State.WAITING: QT_TRANSLATE_NOOP("Headlines", "Nothing to do for now"),
    State.ON_HOLD: QT_TRANSLATE_NOOP("Headlines", "Nothing to do for now"),
    State.REJECTED: QT_TRANSLATE_NOOP("Headlines", "Nothing left to do"),
    State.OFFER: QT_TRANSLATE_NOOP("Headlines", "They made you an offer"),
    State.HIRED: QT_TRANSLATE_NOOP("Headlines", "You got the job"),
    State.WITHDRAWN: QT_TRANSLATE_NOOP("Headlines", "You withdrew"),
    State.MOVED_ON: QT_TRANSLATE_NOOP("Headlines", "You stopped waiting"),
}


def step(kind: StepKind, names: Sequence[str], channel: Channel = Channel.EMAIL) -> str:
    """What to do, with whom: "Ask Dana how it stands"."""
    return _worded(IN_PERSON if channel is Channel.IN_PERSON else STEPS[kind], names)


def _worded(texts: tuple[str, str], names: Sequence[str]) -> str:
    with_names, without = texts
    if not names:
        return QCoreApplication.translate("Headlines", without)
    return fill(QCoreApplication.translate("Headlines", with_names), names=people(names))


def next_step(row: "ApplicationRow", kind: StepKind) -> str:
    """What to do about `row`, with whom, whether it is due or not.

    For several applications it says so: "Thank Dana for both interviews".
    """
    names = split_names(row.recipient_names)
    if row.only_applied and row.channel is not Channel.IN_PERSON and kind in _ONLY_APPLIED:
        return _worded(_ONLY_APPLIED[kind], names)
    words, count = step(kind, names, row.channel), len(row.ids)
    if count == 1:
        return words
    if kind is StepKind.SEND_THANK_YOU:
        return counts.for_interviews(count).format(step=words)
    return counts.for_roles(count).format(step=words)


def companies(row: "ApplicationRow") -> str:
    """Whose step it is: "Northwind"; of an agency with several employers all of them."""
    names = list(dict.fromkeys(one.company for one in row.settled))
    return in_sentence(names[0]) if len(names) == 1 else listed(names, len(names))


def roles(row: "ApplicationRow") -> str:
    """ "Data engineer", "Data engineer and Analyst"."""
    names = [one.role for one in row.settled]
    return in_sentence(names[0]) if len(names) == 1 else listed(names, len(names))


def step_of(row: "ApplicationRow", today: date) -> str:
    """The step alone, due or not, for a line with its day; without one, the state."""
    if row.action in (None, StepKind.NO_CONTACT) or row.due_on is None:
        return headline(row, today)
    return next_step(row, row.action)


def step_in_line(row: "ApplicationRow", today: date) -> str:
    """The same, also after what it comes where that is still ahead."""
    step = step_of(row, today)
    if interview_ahead(row) is None or row.due_on is None:
        return step
    return QCoreApplication.translate("Headlines", "After the interview: {step}").format(step=step)


def interview_ahead(row: "ApplicationRow") -> date | None:
    """The day of the agreed interview that the step of `row` follows."""
    if '"interview_ahead"' not in row.why:  # rows of lists ask at each paint
        return None
    why = json.loads(row.why)
    is_ahead = why.get("kind") == "interview_ahead" and "interview" in why
    return date.fromisoformat(why["interview"]) if is_ahead else None


def page_check(company: str) -> str:
    """ "Look at the job page of Northwind"."""
    text = QCoreApplication.translate("Headlines", "Look at the job page of {company}")
    return fill(text, company=in_sentence(company))


def headline(row: "ApplicationRow", today: date) -> str:
    """What to do now; before the step is due, how long it is put off or to wait.

    Without a step, and after moving on, the state.
    """
    if row.action is StepKind.NO_CONTACT:
        return step(row.action, ())
    if row.action is None or row.due_on is None:
        return QCoreApplication.translate("Headlines", ENDINGS[row.state])
    if row.state is State.MOVED_ON and not row.is_due:
        return QCoreApplication.translate("Headlines", ENDINGS[row.state])
    if row.is_due:
        return next_step(row, row.action)
    if row.due_on <= today:
        text = QCoreApplication.translate("Headlines", "Later today: {step}")
        return text.format(step=next_step(row, row.action))
    if row.can_be_done:
        text = QCoreApplication.translate("Headlines", "Put off until {day}")
    else:
        text = QCoreApplication.translate("Headlines", "Wait until {day}")
    return text.format(day=day(row.due_on, today))
