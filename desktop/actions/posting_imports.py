"""Postings of files, beside the applications that they are about."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from desktop.actions.imports import Finding, Item, applications_for
from desktop.core.fold import sort_key
from desktop.core.ids import new_id
from desktop.core.records import Application, Posting
from desktop.core.text import tidied
from desktop.exchange.found import FoundPosting
from desktop.models.queries import Queries

#: Characters of a posting in which the names of its employer and of the job stand.
_BEGIN = 2_000


def application_of(queries: Queries, found: FoundPosting) -> str:
    """The id of the application that a posting is about, empty where that is not certain.

    It is the only one of a company that is named, or of these the only one whose role is named.
    """
    begin = "\n".join((found.title, found.company, found.url, found.text[:_BEGIN]))
    ids = applications_for(queries, (), begin)
    if len(ids) > 1:
        words = sort_key(begin)
        roles = {key: role for key, _, role in queries.names.applications()}
        ids = [key for key in ids if sort_key(roles[key]) in words]
    return ids[0] if len(ids) == 1 else ""


def posting_items(
    queries: Queries,
    found: FoundPosting,
    application_id: str,
    file_name: str,
    today: date,
    *,
    closing_on: date | None = None,
) -> Iterator[Item]:
    """What an import would do with a posting of a stored application, and with the closing date
    that it names."""
    record = queries.record(application_id)
    if record is not None:
        made = _posting(found, application_id, file_name, today)
        is_known = any(one.text == made.text for one in record.postings)
        finding = Finding.KNOWN if is_known else Finding.NEW
        yield Item(made, finding, record.application)
        if closing_on is not None and record.application.closing_on is None:
            yield Item(replace(record.application, closing_on=closing_on), Finding.MORE)


def new_application_items(
    found: FoundPosting,
    file_name: str,
    today: date,
    country: str,
    *,
    closing_on: date | None = None,
) -> Iterator[Item]:
    """A new application of a posting that names company and job, and the posting itself."""
    job = Application(
        id=new_id(),
        company=found.company,
        role=found.title,
        posting_url=found.url,
        country=country,
        closing_on=closing_on,
    )
    yield Item(job, Finding.NEW)
    yield Item(_posting(found, job.id, file_name, today), Finding.NEW, job)


def _posting(found: FoundPosting, application_id: str, file_name: str, today: date) -> Posting:
    made = Posting(
        id=new_id(),
        application_id=application_id,
        kept_on=today,
        source=found.url or file_name,
        text=found.text,
    )
    return tidied(made)  # type: ignore[no-any-return]  # of the same kind
