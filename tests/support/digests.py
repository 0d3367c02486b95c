"""Digests of the applications of a store that was filled without plans."""

from collections.abc import Iterator

from desktop.core.insight_rows import InsightRows, by_application
from desktop.insight.digest import complete_digest
from desktop.models.connection import Connection
from desktop.models.insight_rows import InsightReader
from desktop.models.queries import Queries
from desktop.models.rows import encode


def fill_digests(db: Connection) -> None:
    """Store the digest of each application, as its plan would."""
    made = ((*complete_digest(rows), key) for key, rows in single(all_rows(db)))
    db.run_many(
        "UPDATE summary SET digest = ?, digest_at = ? WHERE application_id = ?",
        ((digest, encode(at), key) for digest, at, key in made),
    )


def wrong_digests(queries: Queries) -> list[str]:
    """The applications whose stored digest is not that of their rows."""
    reader, wrong = queries.stored.insight, []
    for key, *_ in queries.names.applications():
        summary = queries.summary(key)
        assert summary is not None
        if (summary.digest, summary.digest_at) != complete_digest(reader.of([key])):
            wrong.append(key)
    return wrong


def all_rows(db: Connection) -> InsightRows:
    """The rows of the whole store."""
    return InsightReader(db).of(db.column("SELECT id FROM application"))


def single(rows: InsightRows) -> Iterator[tuple[str, InsightRows]]:
    """The rows of each application by itself."""
    interviews, contacts = by_application(rows.interviews), by_application(rows.contacts)
    changes, observations = by_application(rows.changes), by_application(rows.observations)
    for one in rows.applications:
        yield (
            one.id,
            InsightRows(
                [one],
                interviews.get(one.id, ()),
                contacts.get(one.id, ()),
                changes.get(one.id, ()),
                observations.get(one.id, ()),
            ),
        )
