"""Taking somebody out of the store, down to the bytes of the file."""

import re
from collections.abc import Callable, Collection
from typing import Any, TypeAlias

from desktop.core.records import Person
from desktop.models import tables
from desktop.models.bin.content import Content, Edit, unpack
from desktop.models.rows import Row
from desktop.models.traces import NAMES, REDACTED, Mention, Traces, terms
from desktop.models.writer import Writer

Tick: TypeAlias = Callable[[float], None]
"""Told how much is done, 0 to 1; may raise to give up."""


def erase(
    writer: Writer, traces: Traces, redacted: Collection[Mention], tick: Tick = lambda _share: None
) -> None:
    """Delete the person, the contacts and letters with nobody else, and the words `redacted`.

    In the bin and in drafts the name goes without asking. Nothing of it is kept in the bin; the
    search index is written anew where it would still hold the words.
    """
    person = traces.person
    pattern = terms(person)
    whole = terms(person, apart=False)
    for name, keys in (("interaction", traces.alone), ("letter_draft", traces.letters)):
        for key in keys:
            _remove(writer, name, key)
    _remove(writer, "person", person.id)
    for done, mention in enumerate(redacted):
        tick(done / len(redacted))
        _redact(writer, mention, pattern)
    for item in writer.bin_items_with(""):
        _clean_item(writer, item, person, pattern, whole)
    writer.drafts.rewrite(lambda form, texts: _clean_draft(form, texts, person, pattern))


def _remove(writer: Writer, table: str, key: str) -> None:
    found = writer.find(tables.TABLES[table], key)
    if found is not None:
        writer.remove(tables.TABLES[table], found)


def _redact(writer: Writer, mention: Mention, pattern: re.Pattern[str]) -> None:
    table = tables.TABLES[mention.table]
    row = writer.find(table, mention.id)
    if row is not None:
        text = pattern.sub(REDACTED, str(row[mention.column]))
        writer.put(table, mention.id, row | {mention.column: text})


def _clean_item(
    writer: Writer, item: Row, person: Person, pattern: re.Pattern[str], whole: re.Pattern[str]
) -> None:
    content = unpack(str(item["rows"]))
    if content.row["id"] == person.id:
        writer.empty_bin([str(item["id"])])
        return
    alone = _alone(content, person)
    if content.row["id"] in alone:
        writer.empty_bin([str(item["id"])])
        return
    edits = [
        Edit(
            edit.table,
            _cleaned(edit.before, person, pattern, whole),
            _cleaned(edit.after, person, pattern, whole),
        )
        for edit in content.edits
        if not _is_link(edit, person) and not _is_of(edit, alone)
    ]
    company, role = content.whose
    clean = Content(
        content.kind,
        _cleaned(content.row, person, pattern, whole) or {},
        (whole.sub(REDACTED, company), whole.sub(REDACTED, role)),
        tuple(edits),
        content.schema,
    )
    title = whole.sub(REDACTED, str(item["title"]))
    writer.put(tables.BinItem, str(item["id"]), item | {"title": title, "rows": clean.text()})


def _alone(content: Content, person: Person) -> set[str]:
    """The contacts in an item of the bin at which the person was the only one."""
    present: dict[str, set[str]] = {}
    for edit in content.edits:
        row = edit.before or edit.after or {}
        if edit.table == "participation":
            present.setdefault(str(row["interaction_id"]), set()).add(str(row["person_id"]))
    return {contact for contact, people in present.items() if people == {person.id}}


def _is_of(edit: Edit, contacts: set[str]) -> bool:
    row = edit.before or edit.after or {}
    return row["id"] in contacts or row.get("interaction_id") in contacts


def _is_link(edit: Edit, person: Person) -> bool:
    """Whether a row in the bin is the person's own, or only says that they took part."""
    row: dict[str, Any] = edit.before or edit.after or {}
    links = {"attendance", "involvement", "participation", "letter_draft"}
    return row["id"] == person.id or (edit.table in links and row.get("person_id") == person.id)


def _cleaned(
    row: Row | None, person: Person, pattern: re.Pattern[str], whole: re.Pattern[str]
) -> Row | None:
    """The row without the name; a company that shares a word with it keeps its own."""
    if row is None:
        return None
    clean = dict(row)
    for name, value in row.items():
        if value == person.id:
            clean[name] = None
        elif isinstance(value, str):
            clean[name] = (whole if name in NAMES else pattern).sub(REDACTED, value)
    return clean


def _clean_draft(
    form: str, texts: tuple[str, ...], person: Person, pattern: re.Pattern[str]
) -> tuple[str, ...] | None:
    if person.id in form:
        return None
    return tuple(pattern.sub(REDACTED, text) for text in texts)
