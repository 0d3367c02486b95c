"""Letters that were handed to a mail program and may have been sent."""

from datetime import datetime

from desktop.core.records import LetterDraft
from desktop.models.connection import Connection
from desktop.models.reading import Reader

#: Without those whose reader was written to or called since: that contact is logged already.
_UNCONFIRMED = (
    "WHERE handed_over_at <= ? AND NOT EXISTS (SELECT 1 FROM interaction i "
    "WHERE i.application_id = letter_draft.application_id AND i.direction = 'outbound' "
    "AND i.kind <> 'call_attempt' AND i.created_at >= handed_over_at "
    "AND (person_id IS NULL OR EXISTS (SELECT 1 FROM participation p "
    "WHERE p.interaction_id = i.id AND p.person_id = letter_draft.person_id))) "
    "ORDER BY handed_over_at, seq LIMIT 1"
)


class LetterList:
    def __init__(self, db: Connection) -> None:
        self._db = db
        self._reader = Reader(db)

    def unconfirmed(self, until: datetime) -> LetterDraft | None:
        """The first letter handed over up to the instant `until` (UTC), if it is not logged."""
        found = self._reader.all(LetterDraft, _UNCONFIRMED, (until.isoformat(),))
        return found[0] if found else None

    def next_handed_over(self, after: datetime) -> datetime | None:
        """The first instant (UTC) after `after` at which a letter was handed over."""
        sql = "SELECT min(handed_over_at) FROM letter_draft WHERE handed_over_at > ?"
        found = self._db.row(sql, (after.isoformat(),))
        return datetime.fromisoformat(found[0]) if found and found[0] else None
