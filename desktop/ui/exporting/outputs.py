"""What can be exported, and the bytes of its files, made piece by piece."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.background.calendar_folder import calendar
from desktop.core.profile import parse_profile
from desktop.core.records import Application, ApplicationRecord
from desktop.exchange.complete import KINDS, dump
from desktop.exchange.sheets import Cell, as_csv, as_xlsx
from desktop.exchange.web_page import as_html
from desktop.models.queries import Queries
from desktop.ops import Ops
from desktop.wording import dates
from desktop.wording.exports import Row, exports
from desktop.wording.work_log import Range, work_log


class Output(StrEnum):
    """What an export makes."""

    COPY = "copy"
    TABLE = "table"
    LOG = "log"
    CALENDAR = "calendar"


#: The endings of the files of each output; the first is the usual one.
SUFFIXES = {
    Output.COPY: ("json",),
    Output.TABLE: ("xlsx", "csv"),
    Output.LOG: ("pdf", "html", "csv"),
    Output.CALENDAR: ("ics",),
}


#: Widths of the columns of the log on paper, as parts of a hundred.
_LOG_WIDTHS = (13, 16, 16, 18, 24, 13)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A chosen output."""

    output: Output
    suffix: str
    ids: Sequence[str]
    """The applications, in their order."""
    days: Range
    """What a log is about."""


def count(ops: Ops, request: Request) -> int:
    """The number of pieces that `pieces` makes, about."""
    if request.output is Output.COPY:
        return ops.queries.stored.count(*KINDS.values())
    return len(request.ids)


def pieces(ops: Ops, request: Request) -> Iterator[bytes]:
    """The bytes of the file. A piece takes milliseconds, and many are empty."""
    if request.output is Output.COPY:
        return (piece.encode() for piece in dump(ops.queries.stored.all))
    if request.output is Output.LOG:
        return _log(ops, request)
    if request.output is Output.CALENDAR:
        return iter((calendar(ops, ids=json.dumps(request.ids)),))
    return _table(ops, request)


def applications_between(queries: Queries, days: Range) -> list[str]:
    """The applications of these days: applied for, or else added."""
    return [
        one.record.id
        for one in queries.stored.all(Application)
        if (one.record.applied_on or one.created_at.date()) in days
    ]


def all_applications(queries: Queries) -> list[str]:
    return [key for key, _, _ in queries.names.applications()]


def _records(queries: Queries, ids: Sequence[str]) -> Iterator[ApplicationRecord]:
    return (record for key in ids if (record := queries.record(key)) is not None)


def _table(ops: Ops, request: Request) -> Iterator[bytes]:
    queries = ops.queries
    rows: list[Row] = []
    interviews: list[Row] = []
    contacts: list[Row] = []
    people = {}
    for record in _records(queries, request.ids):
        rows.append(exports.application(record, queries.summary(record.application.id)))
        interviews += [exports.interview(record, one) for one in record.interviews]
        contacts += [exports.contact(record, one) for one in record.contacts]
        people.update({one.id: one for one in record.people})
        yield b""
    applications = exports.applications(rows)
    if request.suffix == "csv":
        yield as_csv(applications)
        return
    sheets = (
        applications,
        exports.interviews(interviews),
        exports.contacts(contacts),
        exports.people(people.values()),
    )
    yield as_xlsx(sheets, ops.now().utc)


def _log(ops: Ops, request: Request) -> Iterator[bytes]:
    rows: list[tuple[Cell, ...]] = []
    now = ops.now()
    for record in _records(ops.queries, request.ids):
        rows += work_log.rows(record, request.days, now)
        yield b""
    sheet = work_log.sheet(rows)
    about = work_log.about(request.days, parse_profile(ops.queries.setting).name)
    if request.suffix == "csv":
        yield as_csv(sheet)
    elif request.suffix == "html":
        yield as_html(sheet, about, dates.locale().bcp47Name())
    else:
        from desktop.ui.exporting.paper import Paper  # noqa: PLC0415  when a PDF is made

        paper = Paper(sheet.name, landscape=True)
        paper.add_title(sheet.name)
        paper.add_quiet(about)
        paper.add_table(sheet, _LOG_WIDTHS)
        yield from paper.pages()
