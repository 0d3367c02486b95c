"""The section on one employer: what was said and kept in all applications there."""

from PySide6.QtCore import QCoreApplication

from desktop import wording
from desktop.exchange.sheets import Sheet
from desktop.insight.results import ApplicationThere, EmployerHistory, PromiseEnd
from desktop.ui.insights import words
from desktop.ui.insights.content import Content
from desktop.wording.insight_review import insight_review
from desktop.wording.insights import insights


def employer_content(history: EmployerHistory) -> Content:
    """The table is left out where the sentences say all there is."""
    is_told = len(history.every) == 1 and not _is_rich(history.this)
    sheet = None if is_told else employer_sheet(history)
    return Content(sentences=insight_review.employer(history), sheet=sheet)


def employer_sheet(history: EmployerHistory) -> Sheet:
    """A row for each application there, this one first; without columns that are empty."""
    translate = QCoreApplication.translate
    heads = (
        translate("InsightCharts", "Role"),
        translate("InsightCharts", "State"),
        translate("InsightCharts", "Interviews"),
        translate("InsightCharts", "Answered"),
        translate("InsightCharts", "Promised days"),
        translate("InsightCharts", "Posted again"),
    )
    name = translate("InsightCharts", "Your applications at {company}").format(
        company=wording.in_sentence(history.company)
    )
    rows = [_row(one) for one in history.every]
    used = [column for column in range(len(heads)) if any(row[column] != "" for row in rows)]
    return Sheet(
        name, [heads[column] for column in used], [[row[column] for column in used] for row in rows]
    )


def _row(one: ApplicationThere) -> tuple[str | int, ...]:
    return (
        one.role,
        wording.state(one.state),
        one.interviews,
        _answers(one),
        _promises(one),
        len(one.reposted) or "",
    )


def _answers(one: ApplicationThere) -> str:
    """In how many days each interview was answered, and since when there is no word."""
    translate = QCoreApplication.translate
    parts = [insights.lengths(sorted(one.answers))]
    if one.silent is not None:
        days = words.counts.days(one.silent)
        parts.append(translate("InsightCharts", "no word for {days}").format(days=days))
    return words.joined(parts)


def _promises(one: ApplicationThere) -> str:
    """How many promised days were kept, missed and are still ahead."""
    translate = QCoreApplication.translate
    patterns = (
        (PromiseEnd.KEPT, translate("InsightCharts", "{number} kept")),
        (PromiseEnd.MISSED, translate("InsightCharts", "{number} passed without a word")),
        (PromiseEnd.OPEN, translate("InsightCharts", "{number} still ahead")),
        (PromiseEnd.UNKNOWN, translate("InsightCharts", "{number} with no known end")),
    )
    found = [
        pattern.format(number=number)
        for end, pattern in patterns
        if (number := sum(promise.end is end for promise in one.promises))
    ]
    return ", ".join(found)


def _is_rich(one: ApplicationThere) -> bool:
    return one.interviews > 1 or bool(one.promises) or bool(one.reposted)
