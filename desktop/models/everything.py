"""The search through everything: applications, people, letters, and the lines of the records.

The full-text index has one document for each application and person, so it finds those that have
all words; the lines that matched are then found in their records.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Any, TypeAlias

from desktop.core.kinds import OPEN_STATES, ContactKind, State
from desktop.core.typed_words import TypedWords
from desktop.models.connection import Connection
from desktop.models.letters import IS_SENT, NAMES, LetterList, LetterRow
from desktop.models.people import PEOPLE_OF
from desktop.models.search import Finder

Values: TypeAlias = tuple[Any, ...]

#: Hits shown of each kind.
LIMIT = 6
#: Applications whose records are searched at once, and at most: the newest that have all words.
#: More typed letters make them fewer.
_AT_ONCE, _SEARCHED = 25, 300
#: With more applications than these their people are not compared: people have hits of their own.
_WITH_PEOPLE = 25


class LineKind(StrEnum):
    """The record to which a line belongs."""

    CONTACT = "contact"
    INTERVIEW = "interview"
    PROBLEM = "problem"
    QUESTION = "question"
    OBSERVATION = "observation"
    POSTING = "posting"
    DOCUMENT = "document"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class FoundApplication:
    id: str
    company: str
    role: str
    state: State
    line: str
    """What matched besides company and role; may be empty."""


@dataclass(frozen=True, slots=True)
class FoundPerson:
    id: str
    name: str
    title: str
    company: str
    line: str
    """What matched besides name, title and company; may be empty."""


@dataclass(frozen=True, slots=True)
class FoundLine:
    """A line of a contact, an interview, a problem, a question or a note."""

    kind: LineKind
    id: str
    """Of the record in which the details show it; of the application for its notes."""
    application_id: str
    company: str
    role: str
    names: str
    on: date | None
    contact_kind: ContactKind | None
    line: str


@dataclass(frozen=True, slots=True)
class Found:
    """All hits, the best of each kind first."""

    applications: tuple[FoundApplication, ...] = ()
    people: tuple[FoundPerson, ...] = ()
    letters: tuple[LetterRow, ...] = ()
    """Their `text` is the line that matched."""
    lines: tuple[FoundLine, ...] = ()


_NAME = "coalesce((SELECT p.name FROM person p WHERE p.id = {}.person_id), '')"
_INTERVIEW_DAY = "(SELECT substr(r.starts, 1, 10) FROM interview r WHERE r.id = x.interview_id)"
_CONTACT_TEXT = "i.subject || char(10) || i.text || char(10) || i.promise_words"
_NOTED = "t.for_letter || char(10) || t.private || char(10) || t.detail"
_ATTENDANCE = "attendance t ON t.interview_id = x.id"
_PROBLEM = "x.problem || char(10) || x.idea || char(10) || x.result"

#: For each kind of line: its id, the people, its day, the kind of contact, and the text.
_LINES = "\nUNION ALL ".join(
    f"SELECT a.seq AS seq, '{kind}', {columns}, a.id, a.company, a.role FROM hit a "
    f"CROSS JOIN {source} WHERE {condition}"
    for kind, columns, source, condition in (
        (
            LineKind.CONTACT.value,
            f"i.id, {NAMES}, substr(i.at, 1, 10) AS day, i.kind, {_CONTACT_TEXT}",
            "interaction i ON i.application_id = a.id",
            f"NOT ({IS_SENT})",
        ),
        (
            LineKind.INTERVIEW.value,
            "x.id, '', substr(x.starts, 1, 10), NULL, x.promise_words || char(10) || x.notes",
            "interview x ON x.application_id = a.id",
            "x.promise_words || x.notes <> ''",
        ),
        (
            LineKind.INTERVIEW.value,
            f"x.id, {_NAME.format('t')}, substr(x.starts, 1, 10), NULL, {_NOTED}",
            f"interview x ON x.application_id = a.id CROSS JOIN {_ATTENDANCE}",
            "t.for_letter || t.private || t.detail <> ''",
        ),
        (
            LineKind.PROBLEM.value,
            f"x.id, {_NAME.format('x')}, {_INTERVIEW_DAY}, NULL, {_PROBLEM}",
            "problem x ON x.application_id = a.id",
            "1",
        ),
        (
            LineKind.QUESTION.value,
            f"x.id, '', {_INTERVIEW_DAY}, NULL, x.question || char(10) || x.answer",
            "asked_question x ON x.application_id = a.id",
            "1",
        ),
        (
            LineKind.OBSERVATION.value,
            "x.id, '', x.observed_on, NULL, x.note",
            "signal x ON x.application_id = a.id",
            "x.note <> ''",
        ),
        (
            LineKind.POSTING.value,
            "x.id, '', x.kept_on, NULL, x.source || char(10) || x.text",
            "posting x ON x.application_id = a.id",
            "1",
        ),
        (
            LineKind.DOCUMENT.value,
            "x.id, '', x.sent_on, NULL, x.name || char(10) || x.version || char(10) || x.path",
            "sent_document x ON x.application_id = a.id",
            "1",
        ),
        (
            LineKind.NOTE.value,
            "a.id, '', x.\"on\", NULL, x.note",
            "state_change x ON x.application_id = a.id",
            "x.note <> ''",
        ),
        (
            LineKind.NOTE.value,
            "a.id, '', x.checked_on, NULL, x.note",
            "careers_check x ON x.application_id = a.id",
            "x.note <> ''",
        ),
        (
            LineKind.NOTE.value,
            "a.id, '', NULL, NULL, x.notes || char(10) || x.salary_note",
            "application x ON x.id = a.id",
            "x.notes || x.salary_note <> ''",
        ),
    )
)
_WITH_HITS = (
    "WITH hit AS MATERIALIZED (SELECT a.seq, a.id, a.company, a.role FROM json_each(?) one "
    f"CROSS JOIN application a ON a.seq = one.value) {_LINES} ORDER BY day DESC, seq DESC"
)


class Everything:
    """Searches applications, people, letters and all that is written in their records."""

    def __init__(self, db: Connection, letters: LetterList) -> None:
        self._db = db
        self._letters = letters

    def search(self, text: str, limit: int = LIMIT) -> Found:
        """At most `limit` hits of each kind. Every word must occur; the last may go on."""
        words = TypedWords(text, whole=True)
        if not words:
            return Found()
        return Found(
            applications=tuple(self._applications(text, words, limit)),
            people=tuple(self._people(text, words, limit)),
            letters=tuple(self._letters.find(text, limit)),
            lines=tuple(self._lines(text, words, limit)),
        )

    def _applications(self, text: str, words: TypedWords, limit: int) -> list[FoundApplication]:
        """Those named so first, then those of a place, an agency or a person named so; the open
        ones first, else the newest."""
        named: list[Values] = []
        others: list[Values] = []
        for row in self._db.rows(
            "SELECT a.id, a.company, a.role, a.state, a.location || char(10) || a.agency "
            "|| char(10) || a.source FROM json_each(?) hit "
            "CROSS JOIN application a ON a.seq = hit.value",
            (json.dumps(self._hits(text)),),
        ):
            (named if words.are_in(row[1], row[2]) else others).append(row)
        found = [
            FoundApplication(key, company, role, State(state), "")
            for key, company, role, state, _ in _open_first(named)[:limit]
        ]
        with_people = len(named) + len(others) <= _WITH_PEOPLE
        for key, company, role, state, about in _open_first(others):
            if len(found) == limit:
                break
            line = self._other_line(words, (about, company, role), key if with_people else "")
            if line:
                found.append(FoundApplication(key, company, role, State(state), line))
        return found

    def _other_line(self, words: TypedWords, own: tuple[str, str, str], key: str) -> str:
        """The line of an application, besides company and role, that has the rest of the words.

        `own` are its place and agency, company and role; its people are compared if `key` is given.
        """
        if own[0].strip() and words.are_in(*own):
            return words.excerpt(own[0])
        if not key:
            return ""
        sql = f"SELECT name FROM person WHERE id IN ({PEOPLE_OF}) ORDER BY seq"
        names = self._db.column(sql, {"id": key})
        if not words.are_in(*names, *own):
            return ""
        return ", ".join(name for name in names if words.any_in(name))

    def _people(self, text: str, words: TypedWords, limit: int) -> list[FoundPerson]:
        """Those named so first."""
        named: list[FoundPerson] = []
        others: list[FoundPerson] = []
        for key, name, title, company, more in self._db.rows(
            "SELECT p.id, p.name, p.title, p.company, p.email || char(10) || p.phone || char(10) "
            "|| p.profile_url || char(10) || p.form_of_address || char(10) || p.notes "
            "FROM json_each(?) hit CROSS JOIN person p ON p.seq = hit.value",
            (json.dumps((self._people_finder.hits(text) or [])[:_SEARCHED]),),
        ):
            person = (key, name, title, company)
            if words.are_in(name):
                named.append(FoundPerson(*person, ""))
            elif len(others) < limit:
                is_shown = words.are_in(name, title, company)
                others.append(FoundPerson(*person, "" if is_shown else words.excerpt(more)))
        return [*named, *others][:limit]

    def _lines(self, text: str, words: TypedWords, limit: int) -> list[FoundLine]:
        found: list[FoundLine] = []
        for kind, key, names, day, contact_kind, own, owner, company, role in self._candidates(
            text
        ):
            if not words.are_in(own, names, company, role) or not words.any_in(own, names):
                continue
            line = FoundLine(
                kind=LineKind(kind),
                id=key,
                application_id=owner,
                company=company,
                role=role,
                names=names,
                on=date.fromisoformat(day) if day else None,
                contact_kind=ContactKind(contact_kind) if contact_kind else None,
                line=words.excerpt(own),
            )
            found.append(line)
            if len(found) == limit:
                break
        return found

    def _candidates(self, text: str) -> Iterator[Values]:
        """The lines of the newest applications that have all words, the newest lines first."""
        hits = self._hits(text)
        for start in range(0, len(hits), _AT_ONCE):
            some = json.dumps(hits[start : start + _AT_ONCE])
            for _, *values in self._db.rows(_WITH_HITS, (some,)):
                yield tuple(values)

    def _hits(self, text: str) -> list[int]:
        return (self._letters.finder.hits(text) or [])[:_SEARCHED]

    @cached_property
    def _people_finder(self) -> Finder:
        return Finder(self._db, "person")


def _open_first(rows: list[Values]) -> list[Values]:
    return sorted(rows, key=lambda row: State(row[3]) not in OPEN_STATES)
