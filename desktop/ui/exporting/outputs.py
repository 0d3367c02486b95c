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
from desktop.ui.exporting.in_thread import in_thread
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
        path, now = ops.store_path, ops.now()
        ids = None if request.is_all else json.dumps(request.ids)
        return in_thread(lambda: calendar(path, now, ids=ids))
    if request.output is Output.PEOPLE:
        return _cards(ops.queries, request)
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
    return (record for record, _ in queries.stored.whole.each(ids))


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


def _cards(queries: Queries, request: Request) -> Iterator[bytes]:
    """The cards of everybody, or of the people of the applications, once each."""
    if request.is_all:
        yield from card_file(one.record for one in queries.stored.all(Person))
        return
    known: set[str] = set()
    for record in _records(queries, request.ids):
        yield b""
        yield from card_file(one for one in record.people if one.id not in known)
        known.update(one.id for one in record.people)


def _table(ops: Ops, request: Request) -> Iterator[bytes]:
    queries = ops.queries
    rows: list[Row] = []
    interviews: list[Row] = []
    contacts: list[Row] = []
    people = {}
    for record, summary in queries.stored.whole.each(request.ids):
        rows.append(exports.application(record, summary))
        interviews += [exports.interview(record, one) for one in record.interviews]
        contacts += [exports.contact(record, one) for one in record.contacts]
        people.update({one.id: one for one in record.people})
        yield b""
    applications = exports.applications(rows)
    if request.suffix == "csv":
        yield from in_thread(lambda: as_csv(applications))
        return
    sheets = (
        applications,
        exports.interviews(interviews),
        exports.contacts(contacts),
        exports.people(people.values()),
    )
    now = ops.now().utc
    yield from in_thread(lambda: as_xlsx(sheets, now))


def _log(ops: Ops, request: Request) -> Iterator[bytes]:
    rows: list[tuple[Cell, ...]] = []
    now = ops.now()
    for record in _records(ops.queries, request.ids):
        rows += work_log.rows(record, request.days, now)
        yield b""
    sheet = work_log.sheet(rows)
    about = work_log.about(request.days, parse_profile(ops.queries.setting).name)
    if request.suffix == "csv":
        yield from in_thread(lambda: as_csv(sheet))
    elif request.suffix == "html":
        language = dates.locale().bcp47Name()
        yield from in_thread(lambda: as_html(sheet, about, language))
    else:
        from desktop.ui.exporting.paper_table import table_pages  # noqa: PLC0415  when a PDF is made

        yield from table_pages(sheet, about, _LOG_WIDTHS)


def _application(ops: Ops, request: Request) -> Iterator[bytes]:
    from desktop.ui.exporting.paper import Paper  # noqa: PLC0415  when a PDF is made

    today = ops.now().today
    for key in request.ids[:1]:
        record = ops.queries.record(key)
        if record is None:
            return
        job = record.application
        paper = Paper(f"{job.company} · {job.role}")
        paper.add(dossier.blocks(record, today, private=request.private))
        yield from paper.pages()
