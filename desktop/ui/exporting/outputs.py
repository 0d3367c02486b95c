"""What can be exported, and the bytes of its files, made piece by piece."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.background.calendar_folder import calendar
from desktop.core.errors import UserError
from desktop.core.fold import sort_key
from desktop.core.profile import parse_profile
from desktop.core.records import Application, ApplicationRecord, Person
from desktop.exchange.card_file import card_file
from desktop.exchange.complete import KINDS, dump
from desktop.exchange.sheets import Cell, as_csv, as_xlsx
from desktop.exchange.web_page import as_html
from desktop.models.queries import Queries
from desktop.ops import Ops
from desktop.wording import dates
from desktop.wording.dossier import dossier
from desktop.wording.exports import Row, exports
from desktop.wording.work_log import Range, work_log


class Output(StrEnum):
    """What an export makes."""

    COPY = "copy"
    TABLE = "table"
    LOG = "log"
    APPLICATION = "application"
    CALENDAR = "calendar"
    PEOPLE = "people"


#: The endings of the files of each output; the first is the usual one.
SUFFIXES = {
    Output.COPY: ("json",),
    Output.TABLE: ("xlsx", "csv"),
    Output.LOG: ("pdf", "html", "csv"),
    Output.APPLICATION: ("pdf",),
    Output.CALENDAR: ("ics",),
    Output.PEOPLE: ("vcf",),
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
    is_all: bool = True
    """Whether `ids` are all applications there are."""
    private: bool = False
    """Whether private notes are in the paper of one application."""


def count(ops: Ops, request: Request) -> int:
    """The number of pieces that `pieces` makes, about."""
    if request.output is Output.COPY:
        return ops.queries.stored.count(*KINDS.values())
    return len(request.ids)


def pieces(ops: Ops, request: Request) -> Iterator[bytes]:
    """The bytes of the file. A piece takes milliseconds, and many are empty."""
    if request.output is Output.COPY:
        return _copy(ops.queries)
    if request.output is Output.CALENDAR:
        return iter((calendar(ops, ids=json.dumps(request.ids)),))
    if request.output is Output.PEOPLE:
        return card_file(_people(ops.queries, request))
    make = {Output.LOG: _log, Output.APPLICATION: _application, Output.TABLE: _table}
    return make[request.output](ops, request)


def applications_between(queries: Queries, days: Range) -> list[str]:
    """The applications of these days: applied for, or else added."""
    return [
        one.record.id
        for one in queries.stored.all(Application)
        if (one.record.applied_on or one.created_at.date()) in days
    ]


def all_applications(queries: Queries) -> list[str]:
    return [key for key, _, _ in queries.names.applications()]


def named_applications(queries: Queries) -> list[tuple[str, str, str]]:
    """Id, company and role of all applications, by company."""
    found = queries.names.applications()
    return sorted(found, key=lambda one: (sort_key(one[1]), sort_key(one[2])))


def _records(queries: Queries, ids: Sequence[str]) -> Iterator[ApplicationRecord]:
    return (record for key in ids if (record := queries.record(key)) is not None)


def _copy(queries: Queries) -> Iterator[bytes]:
    """Raises `UserError` if something is written meanwhile: its records might not fit together."""
    before = queries.stored.writes
    for piece in dump(queries.stored.all):
        if queries.stored.writes != before:
            raise UserError(
                "Something was saved while the copy was written, so it would not be complete. "
                "Try again."
            )
        yield piece.encode()


def _people(queries: Queries, request: Request) -> Iterator[Person]:
    """Everybody, or those of the applications, once each."""
    if request.is_all:
        return (one.record for one in queries.stored.all(Person))
    found = (person for record in _records(queries, request.ids) for person in record.people)
    return iter({person.id: person for person in found}.values())


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


def _application(ops: Ops, request: Request) -> Iterator[bytes]:
    from desktop.ui.exporting.paper import Paper  # noqa: PLC0415  when a PDF is made

    today = ops.now().today
    for record in _records(ops.queries, request.ids[:1]):
        job = record.application
        paper = Paper(f"{job.company} · {job.role}")
        paper.add(dossier.blocks(record, today, private=request.private))
        yield from paper.pages()
