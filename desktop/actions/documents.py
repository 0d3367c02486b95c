"""Postings that are kept, and documents that were sent."""

from functools import partial

from desktop.actions.context import Context
from desktop.core.records import Posting, SentDocument
from desktop.core.validate import document_faults, posting_faults


def keep_posting(ctx: Context, posting: Posting) -> None:
    ctx.application(posting.application_id)
    ctx.reject(posting_faults(posting.text))
    ctx.writer.insert(posting)


def update_posting(ctx: Context, posting: Posting) -> None:
    ctx.reject(posting_faults(posting.text))
    ctx.writer.update(posting)


def delete_posting(ctx: Context, posting_id: str) -> None:
    ctx.writer.delete(ctx.need(partial(ctx.queries.many.one, Posting), posting_id))


def add_document(ctx: Context, document: SentDocument) -> None:
    ctx.application(document.application_id)
    ctx.reject(document_faults(document.name))
    ctx.writer.insert(document)


def update_document(ctx: Context, document: SentDocument) -> None:
    ctx.reject(document_faults(document.name))
    ctx.writer.update(document)


def delete_document(ctx: Context, document_id: str) -> None:
    ctx.writer.delete(ctx.need(partial(ctx.queries.many.one, SentDocument), document_id))
