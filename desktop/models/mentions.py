"""What the store holds of one person: their records, and mentions of them in free text."""

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
"""Told how much is done, 0 to 1; may raise to give up."""

#: Columns of text that the program fills: ids of its own lists, codes, JSON of codes.
CODE_COLUMNS = frozenset(
    {
        ("advice_run", "answers"),
        ("advice_run", "ranking"),
        ("application", "country"),
        ("application", "subdivision"),
        ("interaction", "zone"),
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

#: What names something else: a company may be called like its founder.
NAME_COLUMNS = frozenset({"company", "role", "agency", "location", "name", "title", "source"})

#: What another person is called and reached by: never blanked for somebody else.
IDENTITY_COLUMNS = frozenset({"name", "email", "phone"})

#: Links, in which a name may be written with percent signs.
_LINKS = frozenset({"posting_url", "careers_url", "profile_url"})

#: The application that a row belongs to, where there is one.
_OF = {
    "application": "id",
    "state_change": "application_id",
    "interview": "application_id",
    "attendance": "(SELECT application_id FROM interview i WHERE i.id = interview_id)",
    "interaction": "application_id",
    "problem": "application_id",
    "signal": "application_id",
    "careers_check": "application_id",
    "letter_draft": "application_id",
}
#: Of what goes with the person there is nothing to be replaced.
_WHERE = {"attendance": "person_id <> :person", "person": "id <> :person"}
_THEIRS = APPLICATIONS_OF.format(is_one="= :person")
_BESIDE = (
    "WITH theirs AS MATERIALIZED (SELECT value AS id FROM json_each(:applications)) "
    "SELECT person_id FROM involvement WHERE application_id IN theirs "
    "UNION SELECT t.person_id FROM attendance t JOIN interview i ON i.id = t.interview_id "
    "WHERE i.application_id IN theirs "
    "UNION SELECT t.person_id FROM participation t "
    "JOIN interaction i ON i.id = t.interaction_id WHERE i.application_id IN theirs"
)
#: Letters of an excerpt on either side of the name.
_AROUND = 40
#: So many rows are looked through between two ticks.
_STEP = 1_000


@dataclass(frozen=True, slots=True)
class Mention:
    """Where one column of one row names the person.

    `excerpt` is what stands around the first of `names`, which are the words that name them.

    `sure`: their whole name or address, or a word of it in an application of theirs (`related`).
    What is not sure, a first name elsewhere or an inflected form, may well be somebody else's; it
    is a mention of its own beside what is sure in the same column.
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
    """What the store holds of one person.

    `sole_contacts` are the ids of the contacts with nobody else, `shared_contacts` counts the
    others.
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
        """The same as `of` without the mentions; quick."""
        key = (person.id,)
        contacts = self._db.rows(
            "SELECT t.interaction_id, (SELECT count(*) FROM participation o "
            "WHERE o.interaction_id = t.interaction_id) FROM participation t "
            "WHERE t.person_id = ? ORDER BY t.seq",
            key,
        )
        alone = tuple(str(contact) for contact, present in contacts if present == 1)
        number = self._db.number
        return PersonData(
            person=person,
            matcher=self._matcher(person),
            applications=number(
                "SELECT count(DISTINCT application_id) FROM involvement WHERE person_id = ?", key
            ),
            interviews=number("SELECT count(*) FROM attendance WHERE person_id = ?", key),
            sole_contacts=alone,
            shared_contacts=len(contacts) - len(alone),
            letters=tuple(self._db.column("SELECT id FROM letter_draft WHERE person_id = ?", key)),
            mentions=(),
        )

    def of(self, person: Person, tick: Progress = lambda _share: None) -> PersonData:
        """Searches all free text, which takes a moment in a large store."""
        data = self.counts(person)
        gone = {*data.sole_contacts, *data.letters}
        mentions = (m for m in self._mentions(data, tick) if m.id not in gone)
        return replace(data, mentions=tuple(mentions))

    def _matcher(self, person: Person) -> NameMatcher:
        sql = "SELECT id, name, email, phone, profile_url FROM person WHERE id <> ?"
        people = (
            Person(id=key, name=name, email=email, phone=phone, profile_url=page)
            for key, name, email, phone, page in self._db.rows(sql, (person.id,))
        )
        others = [other for other in people if shares_word(person, other)]
        related = {"applications": json.dumps(self._applications(person))}
        beside = set(self._db.column(_BESIDE, related)) if others else set()
        return NameMatcher(person, others, [other for other in others if other.id in beside])

    def _applications(self, person: Person) -> list[str]:
        return self._db.column(_THEIRS, {"person": person.id})

    def _mentions(self, data: PersonData, tick: Progress) -> Iterator[Mention]:
        related = set(self._applications(data.person))
        whole = sum(
            self._db.number(f"SELECT count(*) FROM {table}") for table in free_text_columns()
        )
        done, may_name = 0, data.matcher.may_name
        for table, columns in free_text_columns().items():
            for rows in self._pages(table, columns, data.person):
                for _, key, of, *texts in rows:
                    joined = "\n".join(texts)
                    if may_name(joined) or ("%" in joined and may_name(unquote(joined))):
                        place = Mention(table, key, "", "", related=of in related)
                        yield from _in_row(place, zip(columns, texts, strict=True), data.matcher)
                done += len(rows)
                tick(min(1.0, done / whole))

    def _pages(
        self, table: str, columns: tuple[str, ...], person: Person
    ) -> Iterator[list[tuple[Any, ...]]]:
        """Some rows at a time: whoever is ticked may write meanwhile."""
        names = ", ".join(("seq", "id", _OF.get(table, "NULL"), *columns))
        sql = (
            f"SELECT {names} FROM {table} WHERE seq > :last AND {_WHERE.get(table, '1')} "
            "ORDER BY seq LIMIT :count"
        )
        last = 0
        while rows := self._db.rows(sql, {"last": last, "count": _STEP, "person": person.id}):
            yield rows
            last = rows[-1][0]


def readable(column: str, text: str) -> str:
    """What a column says, without the percent signs of a link."""
    return unquote(text) if column in _LINKS and "%" in text else text


def _in_row(
    row: Mention, texts: Iterable[tuple[str, str]], matcher: NameMatcher
) -> Iterator[Mention]:
    for column, text in texts:
        if row.table == "person" and column in IDENTITY_COLUMNS:
            continue
        said = readable(column, text)
        hits = matcher.find(said, related=row.related)
        for sure, spans in ((True, hits.sure), (False, hits.near)):
            if spans:
                composed = compose(said)
                yield replace(
                    row,
                    column=column,
                    sure=sure,
                    excerpt=_excerpt(composed, *min(spans)),
                    names=tuple(dict.fromkeys(composed[slice(*span)] for span in sorted(spans))),
                )


def _excerpt(text: str, first: int, last: int) -> str:
    start, end = max(0, first - _AROUND), last + _AROUND
    cut = " ".join(text[start:end].split())
    return ("…" if start else "") + cut + ("…" if end < len(text) else "")
