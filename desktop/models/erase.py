"""Erasing a person from all records, the bin and the drafts."""

from collections.abc import Collection
from typing import Any

from desktop.core.mentions import REDACTED, NameMatcher
from desktop.core.records import Person
from desktop.models import tables
from desktop.models.bin.content import Content, Edit, unpack
from desktop.models.mentions import (
    IDENTITY_COLUMNS,
    NAME_COLUMNS,
    Mention,
    PersonData,
    Progress,
    free_text_columns,
    without_escapes,
)
from desktop.models.rows import Row
from desktop.models.writer import Writer


def erase(
    writer: Writer,
    data: PersonData,
    redacted: Collection[Mention],
    progress: Progress = lambda _share: None,
    *,
    mark: str = REDACTED,
) -> None:
    """Delete the person, their sole contacts and letters, and redact the mentions `redacted`.

    `mark` replaces the name.
    The bin and drafts are redacted completely, and nothing deleted here enters the bin.
    """
    person, matcher = data.person, data.matcher
    matcher.mark = mark
    for name, keys in (("interaction", data.sole_contacts), ("letter_draft", data.letters)):
        for key in keys:
            _remove(writer, name, key)
    _remove(writer, "person", person.id)
    for done, mention in enumerate(redacted):
        progress(done / len(redacted))
        _redact(writer, mention, matcher)
    for item in writer.bin_items_containing(""):
        _clean_item(writer, item, person, matcher)
    writer.drafts.rewrite(lambda form, texts: _clean_draft(form, texts, person, matcher))


def _remove(writer: Writer, table: str, key: str) -> None:
    found = writer.find(tables.TABLES[table], key)
    if found is not None:
        writer.remove(tables.TABLES[table], found)


def _redact(writer: Writer, mention: Mention, matcher: NameMatcher) -> None:
    table = tables.TABLES[mention.table]
    row = writer.find(table, mention.id)
    if row is not None:
        sure, text = mention.sure, without_escapes(mention.column, str(row[mention.column]))
        text = matcher.redact(text, related=mention.related, sure=sure, near=not sure)
        writer.put(table, mention.id, row | {mention.column: text})


def _clean_item(writer: Writer, item: Row, person: Person, matcher: NameMatcher) -> None:
    """Remove the person from one item of the bin, or the item if it is theirs."""
    content = unpack(str(item["rows"]))
    sole = _sole_contacts(content, person)
    if content.row["id"] in {person.id, *sole}:
        writer.empty_bin([str(item["id"])])
        return
    edits = [
        Edit(
            edit.table,
            _cleaned(edit.table, edit.before, person, matcher),
            _cleaned(edit.table, edit.after, person, matcher),
        )
        for edit in content.edits
        if not _is_link(edit, person) and not _is_of(edit, sole)
    ]
    company, role = content.owner
    clean = Content(
        content.kind,
        _cleaned(content.kind, content.row, person, matcher) or {},
        (_without_whole_name(company, matcher), _without_whole_name(role, matcher)),
        tuple(edits),
        content.schema,
    )
    title = _without_whole_name(str(item["title"]), matcher)
    writer.put(tables.BinItem, str(item["id"]), item | {"title": title, "rows": clean.text()})


def _without_whole_name(text: str, matcher: NameMatcher) -> str:
    """Redact the whole name only: a company or role may share a word with the person."""
    return matcher.redact(text, related=False, near=False)


def _sole_contacts(content: Content, person: Person) -> set[str]:
    """Ids of the contacts in an item of the bin that were with the person alone."""
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
    """Whether a row in the bin is the person's record, or a link or letter of theirs."""
    row: dict[str, Any] = edit.before or edit.after or {}
    links = {"attendance", "involvement", "participation", "letter_draft"}
    return row["id"] == person.id or (edit.table in links and row.get("person_id") == person.id)


def _cleaned(table: str, row: Row | None, person: Person, matcher: NameMatcher) -> Row | None:
    """The row without the person's id and name."""
    if row is None:
        return None
    clean = {name: None if value == person.id else value for name, value in row.items()}
    for name in free_text_columns().get(table, ()):
        value = row.get(name)
        if isinstance(value, str) and not (table == "person" and name in IDENTITY_COLUMNS):
            text = without_escapes(name, value)
            if name in NAME_COLUMNS:
                redacted = _without_whole_name(text, matcher)
            else:
                redacted = matcher.redact(text, related=True)
            clean[name] = value if redacted == text else redacted
    return clean


def _clean_draft(
    form: str, texts: tuple[str, ...], person: Person, matcher: NameMatcher
) -> tuple[str, ...] | None:
    if person.id in form:
        return None
    return tuple(matcher.redact(text, related=True) for text in texts)
