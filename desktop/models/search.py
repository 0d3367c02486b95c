"""Full-text search: one document for each application and for each person."""

import json
from collections.abc import Callable, Collection

from desktop.models.connection import Connection
from desktop.models.search_words import expression

#: More than this many hits are told as "more than 1,000".
MAX_HITS = 1_000

#: Pages of the index that are merged in one step: some 20 ms. A step that changes fewer rows than
#: `_IDLE` has found nothing left to merge.
_MERGED = 500
_IDLE = 2

_APPLICATION = """
SELECT a.seq, document(a.company || char(10) || a.role || char(10) || a.location || char(10)
    || a.agency || char(10) || a.posting_url || char(10) || a.careers_url || char(10)
    || a.source || char(10) || a.salary_note || char(10) || a.notes || char(10)
    || coalesce((SELECT group_concat(i.promise_words || char(10) || i.notes, char(10))
        FROM interview i WHERE i.application_id = a.id), '') || char(10)
    || coalesce((SELECT group_concat(p.name || char(10) || p.title || char(10) || p.email
            || char(10) || p.phone || char(10) || p.profile_url || char(10) || p.notes, char(10))
        FROM person p WHERE p.id IN (
            SELECT person_id FROM involvement WHERE application_id = a.id
            UNION SELECT t.person_id FROM attendance t JOIN interview i ON i.id = t.interview_id
                WHERE i.application_id = a.id
            UNION SELECT t.person_id FROM participation t
                JOIN interaction c ON c.id = t.interaction_id WHERE c.application_id = a.id)), '')
    || char(10)
    || coalesce((SELECT group_concat(t.detail
            || iif(t.for_letter = '', '', char(10) || t.for_letter)
            || iif(t.private = '', '', char(10) || t.private), char(10)) FROM attendance t
        JOIN interview i ON i.id = t.interview_id WHERE i.application_id = a.id), '') || char(10)
    || coalesce((SELECT group_concat(problem || char(10) || idea
        || iif(result = '', '', char(10) || result), char(10)) FROM problem
        WHERE application_id = a.id), '') || char(10)
    || coalesce((SELECT group_concat(note, char(10)) FROM signal
        WHERE application_id = a.id), '') || char(10)
    || coalesce((SELECT group_concat(note, char(10)) FROM careers_check
        WHERE application_id = a.id), '') || char(10)
    || coalesce((SELECT group_concat(note, char(10)) FROM state_change
        WHERE application_id = a.id), '') || char(10)
    || coalesce((SELECT group_concat(subject || char(10) || text || char(10) || promise_words,
        char(10)) FROM interaction WHERE application_id = a.id), ''))
FROM application a"""

_PERSON = """
SELECT p.seq, document(p.name || char(10) || p.title || char(10) || p.company || char(10)
    || p.email || char(10) || p.phone || char(10) || p.profile_url || char(10) || p.notes)
FROM person p"""


class Finder:
    """Answers searches. The last answer is kept: its count, page and places come from one look."""

    def __init__(self, db: Connection, table: str) -> None:
        self._db = db
        self._sql = (
            f"SELECT rowid FROM {table}_search WHERE {table}_search MATCH ? "
            f"ORDER BY rowid DESC LIMIT {MAX_HITS}"
        )
        self._asked: tuple[str, int] | None = None
        self._found: list[int] = []

    def hits(self, text: str) -> list[int] | None:
        """The matching rows, newest first, at most `MAX_HITS`; None for an empty search."""
        match = expression(text)
        if not match:
            return None
        asked = (match, self._db.changes)
        if asked != self._asked:
            self._found = [seq for (seq,) in self._db.rows(self._sql, (match,))]
            # Inside a transaction nothing is kept: it may yet be taken back.
            self._asked = None if self._db.writing else asked
        return self._found


class SearchIndex:
    """Keeps the two search tables in step with the records."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def refresh_applications(self, ids: Collection[str]) -> None:
        self._refresh("application_search", f"{_APPLICATION} WHERE a.id", ids)

    def refresh_people(self, ids: Collection[str]) -> None:
        self._refresh("person_search", f"{_PERSON} WHERE p.id", ids)

    def remove(self, table: str, seq: int) -> None:
        """Take the document of row `seq` of "application" or "person" out."""
        self._db.run(f"DELETE FROM {table}_search WHERE rowid = ?", (seq,))

    def rebuild(self) -> None:
        for table, documents in (("application_search", _APPLICATION), ("person_search", _PERSON)):
            self._db.run(f"DELETE FROM {table}")
            self._db.run(f"INSERT INTO {table} (rowid, body) {documents}")
            self._db.run(f"INSERT INTO {table} ({table}) VALUES ('optimize')")

    def scrub(self, tick: Callable[[float], None]) -> None:
        """Merge what has been deleted out of the index: it would stay there, only hidden.

        Step by step; `tick` is told how much is done, 0 to 1, and may raise to give up.
        """
        # What was written in this transaction is still in memory; beginning another part of it
        # brings it into the index.
        self._db.run("SAVEPOINT scrub")
        self._db.run("RELEASE scrub")
        tables = ("application_search", "person_search")
        pages = {name: self._db.number(f"SELECT count(*) FROM {name}_data") for name in tables}
        done, whole = 0, max(1, sum(pages.values()))
        for name in tables:
            merge = f"INSERT INTO {name} ({name}, rank) VALUES ('merge', ?)"
            step = -_MERGED
            while True:
                before = self._db.changes
                self._db.run(merge, (step,))
                if self._db.changes - before < _IDLE:
                    break
                step = _MERGED
                done += _MERGED
                tick(min(1.0, done / whole))

    def _refresh(self, table: str, documents: str, ids: Collection[str]) -> None:
        if not ids:
            return
        wanted = f"{documents} IN (SELECT value FROM json_each(?))"
        sql = f"SELECT d.*, s.body FROM ({wanted}) d LEFT JOIN {table} s ON s.rowid = d.seq"
        for seq, body, old in self._db.rows(sql, (json.dumps(sorted(ids)),)):
            if old is None:
                self._db.run(f"INSERT INTO {table} (rowid, body) VALUES (?, ?)", (seq, body))
            elif old != body:
                self._db.run(f"UPDATE {table} SET body = ? WHERE rowid = ?", (body, seq))
