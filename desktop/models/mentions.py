"""All data about one person: their records, and mentions of them in free text."""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, TypeAlias, get_type_hints
from urllib.parse import unquote

from desktop.core.fold import compose
from desktop.core.mentions import NameMatcher, shares_word
from desktop.core.records import Person
from desktop.models.connection import Connection
from desktop.models.people import APPLICATIONS_OF
from desktop.models.tables import TABLE_OF

Progress: TypeAlias = Callable[[float], None]
"""Called with the part done, 0 to 1; may raise to cancel."""

#: Text columns with values of the program instead of free text: ids, codes, JSON of codes.
CODE_COLUMNS = frozenset(
    {
        ("advice_run", "answers"),
        ("advice_run", "ranking"),
        ("application", "country"),
        ("application", "subdivision"),
        ("interaction", "zone"),
        ("interview", "invitation_occurrence"),
        ("interview", "zone"),
        ("interview_reminder", "zone"),
        ("letter_template", "kind"),
        ("letter_template", "language"),
        ("reminder", "zone"),
        ("signal", "kind"),
    }
)


@cache
def free_text_columns() -> Mapping[str, tuple[str, ...]]:
    """The columns in which people write, by table: all text but ids and `CODE_COLUMNS`."""
    found = {}
    for record, table in TABLE_OF.items():
        name, hints = str(table._meta.table_name), get_type_hints(record)
        found[name] = tuple(
            column
            for column, hint in hints.items()
            if hint is str and not _IS_ID.search(column) and (name, column) not in CODE_COLUMNS
        )
    return {name: columns for name, columns in found.items() if columns}


_IS_ID = re.compile("^id$|_id$")

#: Columns with names of other things or people: a company may have the name of its founder.
NAME_COLUMNS = frozenset({"company", "role", "agency", "location", "name", "title", "source"})

#: Columns that identify a person: never redacted for another person.
IDENTITY_COLUMNS = frozenset({"name", "email", "phone", "form_of_address"})

#: Columns with links, in which a name may be percent-encoded.
_LINK_COLUMNS = frozenset({"posting_url", "careers_url", "profile_url"})

#: SQL for the id of the application that a row belongs to, by table.
_APPLICATION_ID = {
    "application": "id",
    "state_change": "application_id",
    "interview": "application_id",
    "attendance": "(SELECT application_id FROM interview i WHERE i.id = interview_id)",
    "interaction": "application_id",
    "problem": "application_id",
    "asked_question": "application_id",
    "signal": "application_id",
    "careers_check": "application_id",
    "letter_draft": "application_id",
    "posting": "application_id",
    "sent_document": "application_id",
}
#: Excludes rows that are deleted with the person.
_WHERE = {"attendance": "person_id <> :person", "person": "id <> :person"}
_APPLICATIONS = APPLICATIONS_OF.format(is_one="= :person")
_COLLEAGUES = (
    "WITH theirs AS MATERIALIZED (SELECT value AS id FROM json_each(:applications)) "
    "SELECT person_id FROM involvement WHERE application_id IN theirs "
    "UNION SELECT t.person_id FROM attendance t JOIN interview i ON i.id = t.interview_id "
    "WHERE i.application_id IN theirs "
    "UNION SELECT t.person_id FROM participation t "
    "JOIN interaction i ON i.id = t.interaction_id WHERE i.application_id IN theirs"
)
#: Characters of an excerpt on either side of the name.
_CONTEXT = 40
#: Rows searched between two calls of `progress`.
_BATCH = 1_000


@dataclass(frozen=True, slots=True)
class Mention:
    """A mention of the person in one column of one row.

    `names` are the matched texts, `excerpt` is the text around the first one. `related`: the row
    belongs to an application of the person. `sure`: the whole name or address, or a word of it in
    a related row. Others, such as a first name elsewhere or an inflected form, may mean someone
    else. Sure and unsure hits in the same column are two mentions.
    """

    table: str
    id: str
    column: str
    excerpt: str
    sure: bool = True
    related: bool = False
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonData:
    """All data about one person.

    `sole_contacts` are ids of the contacts with no one else; `shared_contacts` is the number of the
    others. `letters` are ids of letter drafts.
    """

    person: Person
    matcher: NameMatcher
    applications: int
    interviews: int
    sole_contacts: tuple[str, ...]
    shared_contacts: int
    letters: tuple[str, ...]
    mentions: tuple[Mention, ...]


class MentionFinder:
    def __init__(self, db: Connection) -> None:
        self._db = db

    def counts(self, person: Person) -> PersonData:
        """Like `find`, but quick and without the mentions."""
        key = (person.id,)
        contacts = self._db.rows(
            "SELECT t.interaction_id, (SELECT count(*) FROM participation o "
            "WHERE o.interaction_id = t.interaction_id) FROM participation t "
            "WHERE t.person_id = ? ORDER BY t.seq",
            key,
        )
        sole = tuple(str(contact) for contact, present in contacts if present == 1)
        number = self._db.number
        return PersonData(
            person=person,
            matcher=self._matcher(person),
            applications=number(
                "SELECT count(DISTINCT application_id) FROM involvement WHERE person_id = ?", key
            ),
            interviews=number("SELECT count(*) FROM attendance WHERE person_id = ?", key),
            sole_contacts=sole,
            shared_contacts=len(contacts) - len(sole),
            letters=tuple(self._db.column("SELECT id FROM letter_draft WHERE person_id = ?", key)),
            mentions=(),
        )

    def find(self, person: Person, progress: Progress = lambda _share: None) -> PersonData:
        """Search all free text; takes seconds in a large store."""
        data = self.counts(person)
        deleted = {*data.sole_contacts, *data.letters}
        mentions = (m for m in self._mentions(data, progress) if m.id not in deleted)
        return replace(data, mentions=tuple(mentions))

    def _matcher(self, person: Person) -> NameMatcher:
        sql = "SELECT id, name, email, phone, profile_url FROM person WHERE id <> ?"
        people = (
            Person(id=key, name=name, email=email, phone=phone, profile_url=page)
            for key, name, email, phone, page in self._db.rows(sql, (person.id,))
        )
        others = [other for other in people if shares_word(person, other)]
        params = {"applications": json.dumps(self._applications(person))}
        colleagues = set(self._db.column(_COLLEAGUES, params)) if others else set()
        return NameMatcher(person, others, [other for other in others if other.id in colleagues])

    def _applications(self, person: Person) -> list[str]:
        return self._db.column(_APPLICATIONS, {"person": person.id})

    def _mentions(self, data: PersonData, progress: Progress) -> Iterator[Mention]:
        applications = set(self._applications(data.person))
        whole = sum(
            self._db.number(f"SELECT count(*) FROM {table}") for table in free_text_columns()
        )
        done, may_name = 0, data.matcher.may_name
        for table, columns in free_text_columns().items():
            for rows in self._pages(table, columns, data.person):
                for _, key, application, *texts in rows:
                    joined = "\n".join(texts)
                    if may_name(joined) or ("%" in joined and may_name(unquote(joined))):
                        row = Mention(table, key, "", "", related=application in applications)
                        yield from _in_row(row, zip(columns, texts, strict=True), data.matcher)
                done += len(rows)
                progress(min(1.0, done / whole))

    def _pages(
        self, table: str, columns: tuple[str, ...], person: Person
    ) -> Iterator[list[tuple[Any, ...]]]:
        """The rows in batches, so that `progress` may write to the store in between."""
        names = ", ".join(("seq", "id", _APPLICATION_ID.get(table, "NULL"), *columns))
        sql = (
            f"SELECT {names} FROM {table} WHERE seq > :last AND {_WHERE.get(table, '1')} "
            "ORDER BY seq LIMIT :count"
        )
        last = 0
        while rows := self._db.rows(sql, {"last": last, "count": _BATCH, "person": person.id}):
            yield rows
            last = rows[-1][0]


def without_escapes(column: str, text: str) -> str:
    """The text of a column, percent-decoded if it is a link."""
    return unquote(text) if column in _LINK_COLUMNS and "%" in text else text


def _in_row(
    row: Mention, texts: Iterable[tuple[str, str]], matcher: NameMatcher
) -> Iterator[Mention]:
    for column, text in texts:
        if row.table == "person" and column in IDENTITY_COLUMNS:
            continue
        plain = without_escapes(column, text)
        hits = matcher.find(plain, related=row.related)
        for sure, spans in ((True, hits.sure), (False, hits.near)):
            if spans:
                composed = compose(plain)
                yield replace(
                    row,
                    column=column,
                    sure=sure,
                    excerpt=_excerpt(composed, *min(spans)),
                    names=tuple(dict.fromkeys(composed[slice(*span)] for span in sorted(spans))),
                )


def _excerpt(text: str, first: int, last: int) -> str:
    start, end = max(0, first - _CONTEXT), last + _CONTEXT
    cut = " ".join(text[start:end].split())
    return ("…" if start else "") + cut + ("…" if end < len(text) else "")
