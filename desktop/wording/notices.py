"""Texts of notifications: who, which interview, the last message, and why now."""

from collections.abc import Sequence
from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from desktop.advice.employer_time import came_after, latest_held
from desktop.core.kinds import Direction, Format, InterviewMoment, StepKind
from desktop.core.moment import Moment
from desktop.core.records import ApplicationRecord, Contact, Interview, Problem, Reminder
from desktop.core.text import one_line
from desktop.models.queries import ApplicationRow, InterviewRow
from desktop.wording.counts import counts
from desktop.wording.dates import clock_time, day, near_day
from desktop.wording.excerpts import first_sentence
from desktop.wording.grammar import fill
from desktop.wording.headlines import companies, headline, page_check, roles
from desktop.wording.kinds import format_name, interview_name
from desktop.wording.names import in_sentence, people, split_names
from desktop.wording.step_reasons import step_reason

_LONGEST_QUOTE = 90
_MOST_PROBLEMS = 3


def step_title(reminder: Reminder, row: ApplicationRow, today: date) -> str:
    if reminder.action is StepKind.CHECK_CAREERS_PAGE:
        return page_check(row.company)
    return headline(row, today)


def step_body(
    reminder: Reminder, row: ApplicationRow, record: ApplicationRecord, now: Moment
) -> str:
    """Company and role, the last message, and why the step is due.

    Thanks are for the last interview: a message from before it says nothing about them.
    """
    if reminder.action is StepKind.CHECK_CAREERS_PAGE:
        reason = QCoreApplication.translate(
            "Notices", "Their page shows whether this job, or another one, comes up."
        )
        return _lines(about(row.company, row.role), reason)
    is_thanks = reminder.action is StepKind.SEND_THANK_YOU
    interview = latest_held(record, now.utc) if is_thanks else None
    said = last_message(record, now.today, split_names(row.recipient_names), since=interview)
    reason = step_reason(row.why, now.today)
    return _lines(about(companies(row), roles(row)), said, reason)


def step_line(reminder: Reminder, row: ApplicationRow, today: date) -> str:
    """One line of a summary."""
    title = step_title(reminder, row, today)
    if reminder.action is StepKind.CHECK_CAREERS_PAGE:
        return title
    return QCoreApplication.translate("Notices", "{company}: {step}").format(
        company=companies(row), step=title
    )


def last_message(
    record: ApplicationRecord,
    today: date,
    recipients: Sequence[str] = (),
    since: Interview | None = None,
) -> str:
    """ "They wrote on Tue 17 March: “…”"; empty while nothing was written down.

    Of messages to them, only those to one of the `recipients` of the step are quoted, if any are
    named.
    """
    for contact in reversed(record.contacts):
        if since is not None and not came_after(contact, since):
            continue
        if recipients and not _concerns(contact, record, recipients):
            continue
        words = _quote(first_sentence(contact.text) if contact.text.strip() else contact.subject)
        if words:
            template = (
                QCoreApplication.translate("Notices", "They said on {day}: “{words}”")
                if contact.direction is Direction.INBOUND
                else QCoreApplication.translate("Notices", "You said on {day}: “{words}”")
            )
            return template.format(day=day(contact.at.date(), today), words=words)
    return ""


def _concerns(contact: Contact, record: ApplicationRecord, names: Sequence[str]) -> bool:
    """Whether it came from the employer, or was for one of the people with these names."""
    if contact.direction is Direction.INBOUND:
        return True
    ids = {p.person_id for p in record.participations if p.interaction_id == contact.id}
    reached = {" ".join(p.name.split()) for p in record.people if p.id in ids}
    return not reached.isdisjoint(names) or (not ids and len(record.people) == 1)


def interview_title(moment: InterviewMoment, row: InterviewRow, now: Moment) -> str:
    if moment is InterviewMoment.AFTERWARDS:
        return QCoreApplication.translate("Notices", "How did it go at {company}?").format(
            company=in_sentence(row.company)
        )
    local = row.starts.astimezone(ZoneInfo(now.zone)).replace(tzinfo=None)
    return QCoreApplication.translate("Notices", "Interview {day} at {time}: {company}").format(
        day=near_day(local.date(), now.today),
        time=clock_time(local.time()),
        company=in_sentence(row.company),
    )


def interview_body(moment: InterviewMoment, row: InterviewRow, record: ApplicationRecord) -> str:
    """Role and interview; before it with whom and what to bring, afterwards what to write down."""
    interview = row.interview
    if moment is InterviewMoment.AFTERWARDS:
        ask = QCoreApplication.translate(
            "Notices",
            "Note who was there, what they promised and the problems they raised, "
            "while you remember.",
        )
        return _lines(about(row.role, interview_name(interview.round)), ask)
    return _lines(
        about(row.role, interview_name(interview.round), *_how(interview.format)),
        _with(record, interview),
        *_to_bring(record.problems),
    )


def _how(kind: Format) -> list[str]:
    return [] if kind is Format.UNKNOWN else [format_name(kind)]


def hidden_title(count: int = 1) -> str:
    """Title for due steps where notifications must not show details."""
    return counts.follow_ups_due(count)


def hidden_interview_title(moment: InterviewMoment, row: InterviewRow, now: Moment) -> str:
    if moment is InterviewMoment.AFTERWARDS:
        return QCoreApplication.translate("Notices", "You have something to write down")
    local = row.starts.astimezone(ZoneInfo(now.zone)).replace(tzinfo=None)
    return QCoreApplication.translate("Notices", "You have an appointment {day} at {time}").format(
        day=near_day(local.date(), now.today), time=clock_time(local.time())
    )


def questions(count: int) -> str:
    """Title for several interviews that are over and without notes."""
    return counts.how_did_interviews_go(count)


def hidden_questions(count: int) -> str:
    return counts.things_to_write_down(count)


def only_applied_body() -> str:
    return QCoreApplication.translate(
        "Notices", "It is time to ask about them, or to leave them. None of this is urgent."
    )


def more(count: int) -> str:
    return counts.and_more(count)


def _with(record: ApplicationRecord, interview: Interview) -> str:
    present = {a.person_id for a in record.attendances if a.interview_id == interview.id}
    names = people([person.name for person in record.people if person.id in present])
    if not names:
        return ""
    return fill(QCoreApplication.translate("Notices", "With {names}"), names=names)


def _to_bring(problems: Sequence[Problem]) -> list[str]:
    """The problems raised so far, the latest first, each with its idea, if any."""
    lines = []
    for problem in list(reversed(problems))[:_MOST_PROBLEMS]:
        if problem.idea.strip():
            line = QCoreApplication.translate("Notices", "Bring up: {problem}. Your idea: {idea}")
        else:
            line = QCoreApplication.translate("Notices", "Bring up: {problem}")
        lines.append(
            line.format(problem=_quote(problem.problem).rstrip("."), idea=_quote(problem.idea))
        )
    return lines


def about(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _lines(*parts: str) -> str:
    return "\n".join(part for part in parts if part)


def _quote(text: str) -> str:
    """The beginning of `text`, on one line."""
    line = one_line(text)
    if len(line) > _LONGEST_QUOTE:
        line = line[: _LONGEST_QUOTE - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
    return in_sentence(line)
