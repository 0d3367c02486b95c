"""Letters: drafts, those that were handed to a mail program, and those that were sent."""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from itertools import chain, islice
from typing import Any, TypeAlias

from desktop.core.kinds import ContactKind, LetterKind
from desktop.core.lazy_dataclass import dataclass
from desktop.core.records import LetterDraft
from desktop.core.typed_words import TypedWords
from desktop.models.connection import Connection
from desktop.models.reading import Reader
from desktop.models.rows import decoders, from_values
from desktop.models.search import Finder

#: Without those whose reader was written to or called since: that contact is logged already.
_UNCONFIRMED = (
    "WHERE handed_over_at <= ? AND NOT EXISTS (SELECT 1 FROM interaction i "
    "WHERE i.application_id = letter_draft.application_id AND i.direction = 'outbound' "
    "AND i.kind <> 'call_attempt' AND i.created_at >= handed_over_at "
    "AND (person_id IS NULL OR EXISTS (SELECT 1 FROM participation p "
    "WHERE p.interaction_id = i.id AND p.person_id = letter_draft.person_id))) "
    "ORDER BY handed_over_at, seq LIMIT 1"
)

#: The texts of drafts that are notes for a call or a talk, which nobody gets.
_SPOKEN = ("phone_script", "voicemail", "date_call", "offer_call", "talk")
_IS_LETTER = f"d.kind NOT IN {_SPOKEN}"
#: A contact with the text of a letter; of what was said there are only notes.
IS_SENT = "i.direction = 'outbound' AND i.channel NOT IN ('phone', 'in_person') AND i.text <> ''"

#: The people of a contact, in the order in which they were named.
NAMES = (
    "coalesce((SELECT group_concat(name, '; ') FROM (SELECT p.name FROM participation t "
    "JOIN person p ON p.id = t.person_id WHERE t.interaction_id = i.id ORDER BY t.seq)), '')"
)
#: The most letters that a search finds.
MAX_LETTERS = 300
#: Characters of a letter that a row has.
_BEGINNING = 400
#: Applications whose letters are searched at once.
_AT_ONCE = 25

_DRAFT = (
    "SELECT d.id, iif(d.handed_over_at IS NULL, 'draft', 'handed_over'), a.id, a.company, a.role, "
    "coalesce(p.name, ''), d.kind, NULL, coalesce(d.handed_over_at, d.updated_at), "
    "d.subject, {text} FROM {source} CROSS JOIN application a ON a.id = d.application_id "
    "LEFT JOIN person p ON p.id = d.person_id"
)
_SENT = (
    f"SELECT i.id, 'sent', a.id, a.company, a.role, {NAMES}, "
    "NULL, i.kind, i.at, i.subject, {text} FROM {source}"
)
_OF_APPLICATIONS = (
    "json_each(?) hit CROSS JOIN application a ON a.seq = hit.value "
    "CROSS JOIN interaction i ON i.application_id = a.id"
)


class LetterState(StrEnum):
    """In the order of the page."""

    DRAFT = "draft"
    HANDED_OVER = "handed_over"
    """Handed to a mail program; whether it was sent is not known."""
    SENT = "sent"


@dataclass(frozen=True, slots=True)
class LetterRow:
    """A letter in a list. A draft has a `LetterKind`, one that was sent a `ContactKind`."""

    id: str
    """Of its draft, or of the contact."""
    state: LetterState
    application_id: str
    company: str
    role: str
    names: str
    """Its readers, joined with "; "."""
    kind: LetterKind | None
    contact_kind: ContactKind | None
    at: datetime
    """Instant (UTC) at which a draft was saved or handed over; wall time at which it was sent,
    without tzinfo."""
    subject: str
    text: str
    """Its beginning."""


_FIELDS = tuple(decoders(LetterRow).values())
Values: TypeAlias = tuple[Any, ...]
"""The stored values of a `LetterRow`."""
_STATE, _AT = 1, 8


class LetterList:
    """Queries for letters; the order of the last list is cached until a write."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._reader = Reader(db)
        self._cached_for: tuple[str, int] | None = None
        self._keys: list[str] = []

    def unconfirmed(self, until: datetime) -> LetterDraft | None:
        """The first letter handed over up to the instant `until` (UTC), if it is not logged."""
        found = self._reader.all(LetterDraft, _UNCONFIRMED, (until.isoformat(),))
        return found[0] if found else None

    def next_handed_over(self, after: datetime) -> datetime | None:
        """The first instant (UTC) after `after` at which a letter was handed over."""
        sql = "SELECT min(handed_over_at) FROM letter_draft WHERE handed_over_at > ?"
        found = self._db.row(sql, (after.isoformat(),))
        return datetime.fromisoformat(found[0]) if found and found[0] else None

    def count(self, search: str = "") -> int:
        """The number of letters; at most `MAX_LETTERS` for a search."""
        return len(self._ordered(search))

    def page(self, *, search: str = "", offset: int, limit: int) -> list[LetterRow]:
        """Drafts, then those handed over, then those sent; each with the newest first."""
        return self._rows(self._ordered(search)[offset : offset + limit])

    def position(self, letter_id: str, search: str = "") -> int | None:
        """The place of a letter in the list, from 0; None when it is not in it."""
        keys = self._ordered(search)
        return keys.index(letter_id) if letter_id in keys else None

    def row(self, letter_id: str) -> LetterRow | None:
        return next(iter(self._rows([letter_id])), None)

    def find(self, search: str, limit: int) -> list[LetterRow]:
        """At most `limit` letters in which one of the words occurs, and the others in them or in
        company or role: drafts first, else those of the newest applications."""
        words = TypedWords(search, whole=True)
        rows = chain(self._drafts(), self._candidates(search))
        found = (row for row in _matching(rows, words) if words.any_in(*_own(row)))
        return [from_values(LetterRow, row, _FIELDS) for row in islice(found, limit)]

    def _ordered(self, search: str) -> list[str]:
        """The ids of all letters that match, in their order."""
        key = (search, self._db.changes)
        if key != self._cached_for:
            self._keys = self._found(search) if search.strip() else self._all()
            # Not cached inside a transaction, which may be rolled back.
            self._cached_for = None if self._db.writing else key
        return self._keys

    def _all(self) -> list[str]:
        drafts = self._db.column(
            f"SELECT d.id FROM letter_draft d WHERE {_IS_LETTER} ORDER BY d.handed_over_at IS NOT "
            "NULL, coalesce(d.handed_over_at, d.updated_at) DESC, d.seq DESC"
        )
        sent = f"SELECT i.id FROM interaction i WHERE {IS_SENT} ORDER BY i.at DESC, i.seq DESC"
        return [*drafts, *self._db.column(sent)]

    def _found(self, search: str) -> list[str]:
        words = TypedWords(search, whole=True)
        drafts = [row[0] for row in _matching(self._drafts(), words)]
        sent = list(islice(_matching(self._candidates(search), words), MAX_LETTERS))
        sent.sort(key=lambda row: row[_AT], reverse=True)
        return [*drafts, *(row[0] for row in sent)][:MAX_LETTERS]

    def _drafts(self) -> list[Values]:
        """All drafts with their whole text, in their order."""
        sql = _DRAFT.format(text="d.body", source="letter_draft d") + f" WHERE {_IS_LETTER}"
        found = self._db.rows(sql)
        found.sort(key=lambda row: row[_AT], reverse=True)
        return sorted(found, key=lambda row: row[_STATE] != LetterState.DRAFT)

    def _candidates(self, search: str) -> Iterator[Values]:
        """The letters sent, with their whole text, of the applications that have all words."""
        hits = self.finder.hits(search) or []
        sql = f"{_SENT.format(text='i.text', source=_OF_APPLICATIONS)} WHERE {IS_SENT}"
        for start in range(0, len(hits), _AT_ONCE):
            some = json.dumps(hits[start : start + _AT_ONCE])
            yield from sorted(self._db.rows(sql, (some,)), key=lambda row: row[_AT], reverse=True)

    def _rows(self, keys: Sequence[str]) -> list[LetterRow]:
        """The rows of these letters, in this order."""
        given = (json.dumps(keys),)
        begin = f"substr({{}}, 1, {_BEGINNING})"
        drafts = _DRAFT.format(
            text=begin.format("d.body"),
            source="json_each(?) one CROSS JOIN letter_draft d ON d.id = one.value",
        )
        sent = _SENT.format(
            text=begin.format("i.text"),
            source="json_each(?) one CROSS JOIN interaction i ON i.id = one.value "
            "CROSS JOIN application a ON a.id = i.application_id",
        )
        values: list[Values] = [*self._db.rows(drafts, given), *self._db.rows(sent, given)]
        found = {one[0]: from_values(LetterRow, one, _FIELDS) for one in values}
        return [found[key] for key in keys if key in found]

    @cached_property
    def finder(self) -> Finder:
        return Finder(self._db, "application")


def _own(row: Values) -> tuple[str, str, str]:
    """Readers, subject and text."""
    return row[5], row[9], row[10]


def _matching(rows: Iterable[Values], words: TypedWords) -> Iterator[Values]:
    """Those with all words in readers, subject, text, company or role."""
    return (row for row in rows if words.are_in(*_own(row), row[3], row[4]))
