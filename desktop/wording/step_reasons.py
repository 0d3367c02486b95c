"""Why a step is due on its day, in one sentence with its reason."""

import json
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.wording.counts import counts
from desktop.wording.dates import day
from desktop.wording.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.advice.model import StepReason

#: By values of `StepReasonKind`, so that lists are shown without loading the advice.
SENTENCES = {
    "thank_at_once": QT_TRANSLATE_NOOP(
        "StepReasons",
        "You met on {interview}, and a personal note counts most within a working day.",
    ),
    "interview_ahead": QT_TRANSLATE_NOOP(
        "StepReasons", "Your next interview is on {interview}, and all else can wait until then."
    ),
    "promise_not_due": QT_TRANSLATE_NOOP(
        "StepReasons", "They promised {promise}; to wait {grace} longer is fair."
    ),
    "promise_passed": QT_TRANSLATE_NOOP(
        "StepReasons", "They promised {promise}; {grace} later, asking is fair."
    ),
    "no_promise": QT_TRANSLATE_NOOP(
        "StepReasons",
        "They promised no date, and {workdays} after the interview on {interview} is a fair time"
        " to ask.",
    ),
    "answer_without_date": QT_TRANSLATE_NOOP(
        "StepReasons",
        "They answered on {heard} without a date, and {days} later is a fair time to ask.",
    ),
    "they_will_contact": QT_TRANSLATE_NOOP(
        "StepReasons",
        "They said they would contact you, so one message {workdays} after the interview on"
        " {interview} is enough.",
    ),
    "they_will_contact_still": QT_TRANSLATE_NOOP(
        "StepReasons",
        "They said they would contact you and last wrote on {heard}, so one message {workdays}"
        " after that is enough.",
    ),
    "spacing": QT_TRANSLATE_NOOP(
        "StepReasons", "You were last in touch on {last}, and {days} between two contacts is right."
    ),
    "hold_acknowledge": QT_TRANSLATE_NOOP(
        "StepReasons",
        "They told you on {told} that it is on hold, and a short, friendly answer by {by} keeps"
        " the door open.",
    ),
    "hold_until": QT_TRANSLATE_NOOP(
        "StepReasons", "It is on hold until {until}; to wait {grace} longer is fair."
    ),
    "hold_repeat": QT_TRANSLATE_NOOP(
        "StepReasons",
        "It is on hold without a date, and you were last in touch on {last}: a sign of life after"
        " {days} is enough ({turn} of {turns}).",
    ),
    "application_declined": QT_TRANSLATE_NOOP(
        "StepReasons", "They declined before you met, and no answer is expected."
    ),
    "rejected": QT_TRANSLATE_NOOP(
        "StepReasons", "They declined on {rejected}, and a kind letter by {by} is remembered."
    ),
    "new_hire": QT_TRANSLATE_NOOP(
        "StepReasons",
        "Somebody else seems to have got the job, and a kind letter keeps you in mind for the next"
        " one.",
    ),
    "agency_debrief": QT_TRANSLATE_NOOP(
        "StepReasons",
        "The recruiter speaks to them next, and your impressions of {interview} help while they"
        " are fresh.",
    ),
    "agency_weekly": QT_TRANSLATE_NOOP(
        "StepReasons",
        "You last spoke to the recruiter on {last}, and {days} between two calls is right.",
    ),
    "offer_deadline": QT_TRANSLATE_NOOP(
        "StepReasons",
        "Your other offer ends on {deadline}, so you need their answer by {answer_by}.",
    ),
    "offer_decide": QT_TRANSLATE_NOOP(
        "StepReasons",
        "Your other offer ends on {deadline}, and without their answer by {answer_by} you decide"
        " without them.",
    ),
    "final_unanswered": QT_TRANSLATE_NOOP(
        "StepReasons",
        "On {final} you last asked how it stands, and after {workdays} without an answer your time"
        " is better spent elsewhere.",
    ),
    "letter_sent": QT_TRANSLATE_NOOP(
        "StepReasons",
        "You wrote on {sent}, and before {again_from} only a new opening is a reason to write"
        " again.",
    ),
    "letter_again": QT_TRANSLATE_NOOP(
        "StepReasons",
        "You wrote on {sent}, and from {again_from} on another letter is welcome, once.",
    ),
    "new_opening": QT_TRANSLATE_NOOP(
        "StepReasons",
        "You saw a new opening on their page on {seen}, and if it fits, a letter about it is"
        " welcome.",
    ),
    "moved_on_again": QT_TRANSLATE_NOOP(
        "StepReasons",
        "You let it rest on {since}, and from {again_from} on another letter is welcome, once.",
    ),
    "applied": QT_TRANSLATE_NOOP(
        "StepReasons",
        "Counted from {applied}, {workdays} is a fair time to ask about an application.",
    ),
    "closing_date": QT_TRANSLATE_NOOP(
        "StepReasons",
        "Applications close on {closing}, and {workdays} after that is a fair time to ask.",
    ),
    "application_unanswered": QT_TRANSLATE_NOOP(
        "StepReasons",
        "You asked on {asked}, and {workdays} without an answer to an application mean that"
        " your time is better spent elsewhere.",
    ),
    "invited": QT_TRANSLATE_NOOP(
        "StepReasons",
        "They invited you on {invited} and owe you a date: after {workdays} it is fair to offer"
        " times of your own.",
    ),
    "date_asked": QT_TRANSLATE_NOOP(
        "StepReasons",
        "You asked for a date on {asked}, and {days} later is a fair time to ask again.",
    ),
    "cancelled": QT_TRANSLATE_NOOP(
        "StepReasons",
        "The interview fell through on {cancelled}, and a friendly line now keeps everything as it"
        " was.",
    ),
    "cancelled_ask": QT_TRANSLATE_NOOP(
        "StepReasons",
        "The interview fell through on {cancelled}, and {workdays} is long enough to look for"
        " another date.",
    ),
    "cancelled_by_me": QT_TRANSLATE_NOOP(
        "StepReasons",
        "You cancelled on {cancelled}, so the next times are yours to offer, at once.",
    ),
    "missed_by_them": QT_TRANSLATE_NOOP(
        "StepReasons",
        "They did not turn up on {missed}: a short, friendly line with other times is best sent"
        " now.",
    ),
    "missed_again": QT_TRANSLATE_NOOP(
        "StepReasons",
        "They did not turn up on {missed}, and {workdays} without an answer is long enough for"
        " one more line.",
    ),
    "missed_unanswered": QT_TRANSLATE_NOOP(
        "StepReasons",
        "They did not turn up on {missed} and have not answered within {workdays}: your time is"
        " better spent elsewhere.",
    ),
    "decides_at_once": QT_TRANSLATE_NOOP(
        "StepReasons",
        "They said in the interview on {interview} that they decide at once, so something"
        " useful to read may reach them in time.",
    ),
    "still_deciding": QT_TRANSLATE_NOOP(
        "StepReasons",
        "They are still deciding, by {promise}; after a second date, to wait {grace} longer is"
        " fair.",
    ),
    "still_deciding_again": QT_TRANSLATE_NOOP(
        "StepReasons",
        "They answered on {heard} for the second time that they are still deciding: leave it"
        " with them for {workdays}.",
    ),
    "away": QT_TRANSLATE_NOOP(
        "StepReasons",
        "Whoever decides has been away since {since}, nobody knows until when, and {workdays}"
        " is a fair time to ask.",
    ),
    "offer_received": QT_TRANSLATE_NOOP(
        "StepReasons",
        "They made you an offer on {received}, and they would like your answer by {answer_by}.",
    ),
    "offer_told": QT_TRANSLATE_NOOP(
        "StepReasons",
        "They told you on {told} that an offer is coming, and {workdays} is long enough to ask"
        " for it in writing.",
    ),
    "offer_expected": QT_TRANSLATE_NOOP(
        "StepReasons",
        "The offer was to come by {expected}, and the working day after it is a fair time to ask.",
    ),
    "offer_asked": QT_TRANSLATE_NOOP(
        "StepReasons",
        "You last asked on {asked}, and {days} later is a fair time to ask again.",
    ),
    "offer_answered": QT_TRANSLATE_NOOP(
        "StepReasons",
        "You answered their offer on {answered}, and {workdays} is long enough to ask for the"
        " contract.",
    ),
    "invited_again": QT_TRANSLATE_NOOP(
        "StepReasons",
        "They asked you to write again, and {days} after your last contact on {last} is a fair"
        " time.",
    ),
    "no_contact_wish": QT_TRANSLATE_NOOP(
        "StepReasons", "They asked not to be contacted, so the next word is theirs."
    ),
}
#: The sentence to use once the day of the named parameter has passed.
AFTERWARDS = {
    "promise_not_due": ("promise", SENTENCES["promise_passed"]),
    "spacing": (
        "promise",
        QT_TRANSLATE_NOOP(
            "StepReasons",
            "They promised {promise}, and that day has passed; you were last in touch on {last},"
            " and {days} between two contacts is right.",
        ),
    ),
    "still_deciding": (
        "promise",
        QT_TRANSLATE_NOOP(
            "StepReasons",
            "They were still deciding, by {promise}; {grace} after a second date, asking is fair.",
        ),
    ),
    "hold_until": (
        "until",
        QT_TRANSLATE_NOOP(
            "StepReasons", "It was on hold until {until}; {grace} later, asking is fair."
        ),
    ),
}
#: The sentence to use where the day of the named parameter is missing or has passed.
FALLBACKS = {
    "offer_received": (
        "answer_by",
        QT_TRANSLATE_NOOP(
            "StepReasons", "They made you an offer on {received}, and the next word is yours."
        ),
    ),
    "hold_acknowledge": (
        "by",
        QT_TRANSLATE_NOOP(
            "StepReasons",
            "They told you that it is on hold, and a short, friendly answer keeps the door open.",
        ),
    ),
    "rejected": (
        "by",
        QT_TRANSLATE_NOOP("StepReasons", "They declined, and a kind letter is remembered."),
    ),
}


def step_reason(reason: "StepReason | str", today: date | None = None) -> str:
    """One sentence: why the step, and why on that day.

    `reason` is a `StepReason` or its JSON, as `Summary.why` keeps it; empty gives an empty text.
    `today` adds the year to days far away, leaves out a deadline that has passed, and says that a
    promised day has.
    """
    if not reason:
        return ""
    values = json.loads(reason if isinstance(reason, str) else reason.to_json())
    kind = values.pop("kind")
    text = SENTENCES[kind]
    if kind in FALLBACKS:
        deadline, without = FALLBACKS[kind]
        if deadline not in values or (today and date.fromisoformat(values[deadline]) < today):
            text = without
    day_that_counts, after_it = AFTERWARDS.get(kind, ("", ""))
    if today and day_that_counts in values:
        has_passed = date.fromisoformat(values[day_that_counts]) < today
        text = after_it if has_passed else text
    params = {name: _param(name, value, today) for name, value in values.items()}
    params["grace"] = workdays(int(values.get("workdays", 0)))
    return QCoreApplication.translate("StepReasons", text).format(**params)


def _param(name: str, value: str | int, today: date | None) -> str:
    if isinstance(value, str):
        return day(date.fromisoformat(value), today)
    if name == "workdays":
        return workdays(value)
    if name == "days":
        return _span(value)
    return str(value)


def workdays(count: int) -> str:
    """ "8 working days"."""
    if count == 1:
        return QCoreApplication.translate("StepReasons", "one working day")
    return counts.workdays(count)


def _span(days: int) -> str:
    if days == 7:
        return QCoreApplication.translate("StepReasons", "a week")
    return counts.days(days) if days % 7 else counts.weeks(days // 7)
