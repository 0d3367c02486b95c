"""The sentence of the day: how much there is to do, and why that is all."""

from datetime import date, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from desktop.core.moment import Moment
from desktop.models.queries import ApplicationRow, InterviewRow
from desktop.wording.counts import counts
from desktop.wording.dates import clock_time, day, near_day, when
from desktop.wording.headlines import companies, interview_ahead, next_step, step_of
from desktop.wording.kinds import interview_name
from desktop.wording.names import in_sentence


def day_title(due: int, interview: InterviewRow | None, now: Moment) -> str:
    """ "Nothing to do today", "3 things for today".

    `due`: the number of things to do. `interview`: the next one of today or tomorrow; it comes
    first, whatever else there is to do.
    """
    if interview is not None:
        local = interview.starts.astimezone(ZoneInfo(now.zone)).replace(tzinfo=None)
        return QCoreApplication.translate(
            "Today", "Your interview at {company} is {day} at {time}"
        ).format(
            company=in_sentence(interview.company),
            day=near_day(local.date(), now.today),
            time=clock_time(local.time()),
        )
    return counts.things_today(due)


def day_reason(
    due: int,
    *,
    is_late: bool,
    has_interview: bool,
    next_row: ApplicationRow | None,
    today: date,
) -> str:
    """A sentence below the title; empty where there is nothing kind and true to say.

    `is_late`: one of the things was due before today. `next_row`: the application with the next
    step that is not due yet.
    """
    if has_interview:
        return counts.besides_interview(due)
    if due:
        if is_late:
            return ""
        return QCoreApplication.translate("Today", "Nothing is late.")
    return "" if next_row is None else _next_reason(next_row, today)


def _next_reason(next_row: ApplicationRow, today: date) -> str:
    """What comes next, where nothing is to be done today."""
    if next_row.due_on is None or next_row.action is None:
        return ""
    company = in_sentence(next_row.company)
    if (interview := interview_ahead(next_row)) is not None:
        text = QCoreApplication.translate("Today", "Next: your interview at {company}, {when}.")
        return text.format(company=company, when=when(interview, today))
    if next_row.promise_on is not None and next_row.promise_on >= today:
        text = QCoreApplication.translate(
            "Today", "{company} promised {day}; silence until then is normal."
        )
        return text.format(company=company, day=day(next_row.promise_on, today))
    return QCoreApplication.translate("Today", "Next: {step} at {company}, {when}.").format(
        step=next_step(next_row, next_row.action),
        company=company,
        when=when(next_row.due_on, today),
    )


def interview_at(row: InterviewRow, at: time) -> str:
    """ "Second interview at Northwind, 14:00"."""
    return QCoreApplication.translate("Today", "{interview} at {company}, {time}").format(
        interview=interview_name(row.interview.round),
        company=in_sentence(row.company),
        time=clock_time(at),
    )


def promise_of(company: str) -> str:
    """ "Northwind promised an answer"."""
    return QCoreApplication.translate("Today", "{company} promised an answer").format(
        company=in_sentence(company)
    )


def step_at(row: ApplicationRow, today: date) -> str:
    """ "Northwind: Thank Dana"."""
    return QCoreApplication.translate("Today", "{company}: {step}").format(
        company=companies(row), step=step_of(row, today)
    )
