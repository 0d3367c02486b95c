"""Erasing a person from the store, down to the bytes of the file."""

from collections.abc import Collection
from typing import Any

from desktop.core.mentions import NameMatcher
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
    readable,
)
from desktop.models.rows import Row
from desktop.models.writer import Writer


def erase(
    writer: Writer,
    data: PersonData,
    redacted: Collection[Mention],
    tick: Progress = lambda _share: None,
) -> None:
    """Delete the person, the contacts and letters with nobody else, and the words `redacted`.

    In the bin and in drafts the name goes without asking. Nothing of it is kept in the bin; the
    search index is written anew where it would still hold the words.
    """
    person, matcher = data.person, data.matcher
    for name, keys in (("interaction", data.sole_contacts), ("letter_draft", data.letters)):
        for key in keys:
            _remove(writer, name, key)
    _remove(writer, "person", person.id)
    for done, mention in enumerate(redacted):
        tick(done / len(redacted))
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
        sure, text = mention.sure, readable(mention.column, str(row[mention.column]))
        text = matcher.redact(text, related=mention.related, sure=sure, near=not sure)
        writer.put(table, mention.id, row | {mention.column: text})


def _clean_item(writer: Writer, item: Row, person: Person, matcher: NameMatcher) -> None:
    content = unpack(str(item["rows"]))
    alone = _alone(content, person)
    if content.row["id"] in {person.id, *alone}:
        writer.empty_bin([str(item["id"])])
        return
    edits = [
        Edit(
            edit.table,
            _cleaned(edit.table, edit.before, person, matcher),
            _cleaned(edit.table, edit.after, person, matcher),
        )
        for edit in content.edits
        if not _is_link(edit, person) and not _is_of(edit, alone)
    ]
    company, role = content.whose
    clean = Content(
        content.kind,
        _cleaned(content.kind, content.row, person, matcher) or {},
        (_whole_names(company, matcher), _whole_names(role, matcher)),
        tuple(edits),
        content.schema,
    )
    title = _whole_names(str(item["title"]), matcher)
    writer.put(tables.BinItem, str(item["id"]), item | {"title": title, "rows": clean.text()})


def _whole_names(text: str, matcher: NameMatcher) -> str:
    """A company or role that shares a word with the person keeps its own."""
    return matcher.redact(text, related=False, near=False)


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


def _cleaned(table: str, row: Row | None, person: Person, matcher: NameMatcher) -> Row | None:
    """The row without the name."""
    if row is None:
        return None
    clean = {name: None if value == person.id else value for name, value in row.items()}
    for name in free_text_columns().get(table, ()):
        value = row.get(name)
        if isinstance(value, str) and not (table == "person" and name in IDENTITY_COLUMNS):
            text = readable(name, value)
            if name in NAME_COLUMNS:
                text = _whole_names(text, matcher)
            else:
                text = matcher.redact(text, related=True)
            clean[name] = value if text == readable(name, value) else text
    return clean


def _clean_draft(
    form: str, texts: tuple[str, ...], person: Person, matcher: NameMatcher
) -> tuple[str, ...] | None:
    if person.id in form:
        return None
    return tuple(matcher.redact(text, related=True) for text in texts)
