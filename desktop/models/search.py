"""Full-text search, with one document for each application and each person."""

import json
from collections.abc import Callable, Collection, Iterable
from operator import attrgetter

from desktop.core.records import Application
from desktop.models.connection import Connection
from desktop.models.search_words import document, expression

#: Maximum number of hits; the interface then shows "more than 1,000".
MAX_HITS = 1_000

#: Pages of the index merged per step (about 20 ms). A step that changes fewer rows than
#: `_MIN_CHANGES` had nothing left to merge.
_MERGE_PAGES = 500
_MIN_CHANGES = 2

_APPLICATION = """
SELECT a.seq, document(a.company || char(10) || a.role || char(10) || a.location || char(10)
    || a.agency || char(10) || a.posting_url || char(10) || a.careers_url || char(10)
    || a.source || char(10) || a.salary_note || char(10) || a.notes || char(10)
    || coalesce((SELECT group_concat(i.promise_words || char(10) || i.notes, char(10))
        FROM interview i WHERE i.application_id = a.id), '') || char(10)
    || coalesce((SELECT group_concat(p.name || char(10) || p.title || char(10) || p.email
            || char(10) || p.phone || char(10) || p.profile_url || char(10) || p.notes
            || iif(p.form_of_address = '', '', char(10) || p.form_of_address), char(10))
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
        char(10)) FROM interaction WHERE application_id = a.id), '')
    || coalesce((SELECT char(10) || group_concat(question || char(10) || answer, char(10))
        FROM asked_question WHERE application_id = a.id), '')
    || coalesce((SELECT char(10) || group_concat(source || char(10) || text, char(10))
        FROM posting WHERE application_id = a.id), '')
    || coalesce((SELECT char(10) || group_concat(name || char(10) || version || char(10) || path,
        char(10)) FROM sent_document WHERE application_id = a.id), ''))
FROM application a"""

#: The columns of an application at the beginning of its document, and how that of one without
#: other texts ends.
_texts = attrgetter(
    "company", "role", "location", "agency", "posting_url", "careers_url", "source",
    "salary_note", "notes",
)  # fmt: skip
_NO_MORE = "\n" * 7

_PERSON = """
SELECT p.seq, document(p.name || char(10) || p.title || char(10) || p.company || char(10)
    || p.email || char(10) || p.phone || char(10) || p.profile_url || char(10) || p.notes
    || iif(p.form_of_address = '', '', char(10) || p.form_of_address))
FROM person p"""


class Finder:
    """Runs searches, and caches the last result for its count, pages and positions."""

    def __init__(self, db: Connection, table: str) -> None:
        self._db = db
        self._sql = (
            f"SELECT rowid FROM {table}_search WHERE {table}_search MATCH ? "
            f"ORDER BY rowid DESC LIMIT {MAX_HITS}"
        )
        self._cached_for: tuple[str, int] | None = None
        self._hits: list[int] = []

    def hits(self, text: str) -> list[int] | None:
        """The matching rows, newest first, at most `MAX_HITS`; None for an empty search."""
        match = expression(text)
        if not match:
            return None
        key = (match, self._db.changes)
        if key != self._cached_for:
            self._hits = [seq for (seq,) in self._db.rows(self._sql, (match,))]
            # Not cached inside a transaction, which may be rolled back.
            self._cached_for = None if self._db.writing else key
        return self._hits


class SearchIndex:
    """Updates the two search tables from the records."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def refresh_applications(self, ids: Collection[str]) -> None:
        self._refresh("application_search", f"{_APPLICATION} WHERE a.id", ids)

    def refresh_people(self, ids: Collection[str]) -> None:
        self._refresh("person_search", f"{_PERSON} WHERE p.id", ids)

    def add_applications(self, ids: Collection[str]) -> None:
        """Insert the documents of new applications; faster than to refresh them."""
        self._add("application_search", f"{_APPLICATION} WHERE a.id", ids)

    def add_people(self, ids: Collection[str]) -> None:
        self._add("person_search", f"{_PERSON} WHERE p.id", ids)

    def add_new(self, applications: Iterable[tuple[int, Application]]) -> None:
        """Insert the documents of new applications, with their numbers, to which no text belongs;
        three times as fast as `add_applications`."""
        self._db.run_many(
            "INSERT INTO application_search (rowid, body) VALUES (?, ?)",
            ((seq, document("\n".join((*_texts(one), _NO_MORE)))) for seq, one in applications),
        )

    def remove(self, table: str, *seqs: int) -> None:
        """Remove the documents of the rows `seqs` of "application" or "person"."""
        self._db.run_many(f"DELETE FROM {table}_search WHERE rowid = ?", [(seq,) for seq in seqs])

    def rebuild(self) -> None:
        for table, documents in (("application_search", _APPLICATION), ("person_search", _PERSON)):
            self._db.run(f"DELETE FROM {table}")
            self._db.run(f"INSERT INTO {table} (rowid, body) {documents}")
            self._db.run(f"INSERT INTO {table} ({table}) VALUES ('optimize')")

    def scrub(self, progress: Callable[[float], None]) -> None:
        """Physically remove deleted words, which FTS5 keeps in the index until segments merge.

        Works in steps; `progress` gets the part done, 0 to 1, and may raise to cancel.
        """
        # A savepoint makes FTS5 flush the pending writes of this transaction to the index.
        self._db.run("SAVEPOINT scrub")
        self._db.run("RELEASE scrub")
        tables = ("application_search", "person_search")
        pages = {name: self._db.number(f"SELECT count(*) FROM {name}_data") for name in tables}
        done, total = 0, max(1, sum(pages.values()))
        for name in tables:
            merge = f"INSERT INTO {name} ({name}, rank) VALUES ('merge', ?)"
            step = -_MERGE_PAGES
            while True:
                before = self._db.changes
                self._db.run(merge, (step,))
                if self._db.changes - before < _MIN_CHANGES:
                    break
                step = _MERGE_PAGES
                done += _MERGE_PAGES
                progress(min(1.0, done / total))

    def _add(self, table: str, documents: str, ids: Collection[str]) -> None:
        # In the order of the rows: FTS5 writes out what it has for each that goes back.
        chosen = f"{documents} IN (SELECT value FROM json_each(?)) ORDER BY 1"
        sql = f"INSERT INTO {table} (rowid, body) {chosen}"
        if ids:
            self._db.run(sql, (json.dumps(sorted(ids)),))

    def _refresh(self, table: str, documents: str, ids: Collection[str]) -> None:
        if not ids:
            return
        selected = f"{documents} IN (SELECT value FROM json_each(?))"
        sql = f"SELECT d.*, s.body FROM ({selected}) d LEFT JOIN {table} s ON s.rowid = d.seq "
        sql += "ORDER BY d.seq"
        found = self._db.rows(sql, (json.dumps(sorted(ids)),))
        new = [(seq, body) for seq, body, old in found if old is None]
        changed = [(body, seq) for seq, body, old in found if old not in {None, body}]
        self._db.run_many(f"INSERT INTO {table} (rowid, body) VALUES (?, ?)", new)
        self._db.run_many(f"UPDATE {table} SET body = ? WHERE rowid = ?", changed)
